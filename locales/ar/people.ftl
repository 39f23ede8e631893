# The words of the room `people`.

people-sign-in = تسجيل الدخول
people-sign-in-why = يمكن الاطلاع على كل ما هو عام بدون حساب. سجّل الدخول للعمل باسم فريقك أو وفدك.
people-wrong-pair = العنوان وكلمة السر غير متطابقين. تحقق منهما؛ تُميَّز الأحرف الكبيرة في كلمة السر.
people-email = البريد الإلكتروني
people-password = كلمة السر
people-wait = محاولات خاطئة كثيرة لهذا الحساب. حاول مرة أخرى بعد عشر دقائق.
people-by-link = برابط في بريدك
people-by-link-why = ولمن ليس له حساب بعد: الرابط يفتح حساباً.
people-send-link = أرسل لي رابطاً
people-link-sent = انظر في بريدك
people-link-sent-why = إن كان البريد يصل إلى { $email } فالرابط في الطريق. يُفتح مرة واحدة خلال { $minutes } دقيقة.
people-enter = تسجيل الدخول
people-enter-why = ضغطة واحدة وتدخل. لا يمكن استعمال الرابط ثانية.
people-name = اسمك
people-name-hint = كما ينبغي أن يظهر على شارتك، بأي خط.
people-closed-link = هذا الرابط لم يعد يُفتح
people-refused-closed-link = استُعمل أو انتهى وقته. اطلب غيره في صفحة الدخول.
people-refused-name-missing = ليس لك حساب بعد: اكتب اسمك فيفتح الرابط حساباً.
people-refused-no-address = ليس عنوان بريد إلكتروني. عد واكتبه ثانية.
people-refused-no-mail = لا يُرسل بريد من هنا. ادخل بكلمة مرور أو اسأل الأمانة.
