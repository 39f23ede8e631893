# كلمات الغرفة `people` لطرق الدخول: مفاتيح المرور والرموز وحسابات الدور الأخرى.

sign-in-with-passkey = الدخول بمفتاح مرور
sign-in-passkey-failed = لم يُستخدم أي مفتاح مرور. حاول مرة أخرى أو ادخل بطريقة أخرى.
sign-in-with-provider = الدخول عن طريق { $name }
sign-in-not-in = لم تدخل
sign-in-again = البدء من جديد
sign-in-code = بقيت خطوة واحدة
sign-in-code-why = اكتب الأرقام الستة التي يعرضها تطبيق المصادقة الآن، أو أحد رموز الاسترداد.
sign-in-code-label = الرمز
sign-in-recent = لتغيير طريقة دخولك يجب أن تكون قد دخلت خلال ربع الساعة الأخير.
sign-in-recent-do = الدخول مرة أخرى
sign-in-ways = كيف تدخل
sign-in-ways-why = إضافةً إلى الرابط في بريدك، الذي يصلك دائماً.
sign-in-passkeys = مفاتيح المرور
sign-in-passkeys-count =
    { $count ->
        [0] لا يوجد
        [one] مفتاح مرور واحد
        [two] مفتاحا مرور
        [few] { $count } مفاتيح مرور
        [many] { $count } مفتاح مرور
       *[other] { $count } مفتاح مرور
    }
sign-in-passkeys-why = يحفظ هاتفك أو حاسوبك أو مفتاح الأمان مفتاحَ المرور ويطلب بصمتك أو وجهك أو رقمك السري. لا حاجة إلى كلمة سر ولا إلى رمز، ولا يمكن لصفحة مزيفة أن تأخذه منك.
sign-in-passkeys-none = ليس لديك مفتاح مرور بعد. أضف واحداً أدناه.
sign-in-passkey-add = إضافة مفتاح مرور
sign-in-passkey-name = اسم مفتاح المرور
sign-in-passkey-name-hint = لكي تتعرف عليه: «هاتفي».
sign-in-passkey-used = آخر استخدام
sign-in-passkey-never-used = لم يُستخدم قط
sign-in-passkey-remove = حذف
sign-in-passkey-remove-one = حذف { $name }
sign-in-passkey-needs = يلزم متصفح يعرف مفاتيح المرور، مع تفعيل النصوص البرمجية، على العنوان { $address }.
sign-in-codes = رموز تطبيق المصادقة
sign-in-codes-why = بعد كلمة السر، أو الرابط في بريدك، تُطلب منك ستة أرقام يعرضها تطبيق المصادقة في هاتفك. فمن عرف كلمة سرك أو قرأ بريدك لا يدخل.
sign-in-codes-on = مفعّلة
sign-in-codes-off = غير مفعّلة
sign-in-codes-begin = تفعيل الرموز
sign-in-codes-scan = أعطِ السرّ لتطبيق المصادقة
sign-in-codes-scan-why = افتح تطبيق المصادقة في هاتفك وامسح الصورة، أو اكتب السرّ. لا تُطلب الرموز إلا بعد أن تؤكد أول رمز.
sign-in-codes-picture = السرّ في صورة لتطبيق المصادقة، وهو مكتوب أدناه
sign-in-codes-secret = السرّ مكتوباً
sign-in-codes-first = الأرقام الستة التي يعرضها الآن
sign-in-codes-confirm = تأكيد
sign-in-codes-recovery = رموز الاسترداد
sign-in-codes-recovery-why = الرموز مفعّلة. إذا فقدت هاتفك، فكل واحد من هذه يفتح مرة واحدة بدل الرمز. اكتبها الآن: لا أحد يستطيع عرضها مرة أخرى.
sign-in-codes-recovery-done = لقد كتبتها
sign-in-codes-left =
    { $count ->
        [0] لم يبق أي رمز استرداد. عطّل الرموز ثم فعّلها للحصول على رموز جديدة.
        [one] بقي رمز استرداد واحد.
        [two] بقي رمزا استرداد.
        [few] بقيت { $count } رموز استرداد.
        [many] بقي { $count } رمز استرداد.
       *[other] بقي { $count } رمز استرداد.
    }
sign-in-codes-end = تعطيل الرموز
sign-in-codes-end-why = يلزم لذلك كلمة السر ورمز، أو رمز استرداد.
sign-in-codes-end-why-code = يلزم لذلك رمز، أو رمز استرداد.
sign-in-provider-since = منذ
sign-in-refused-passkey-unknown = لا يفتح مفتاح المرور هذا هنا: ربما حُذف، أو مضى وقت طويل. حاول مرة أخرى أو ادخل بطريقة أخرى.
sign-in-refused-no-address-for-passkeys = ليس لهذه الدار عنوان تعمل عليه مفاتيح المرور. يحدده من يشغّلها، باستخدام https.
sign-in-refused-not-recent = مضى على دخولك وقت طويل. ادخل مرة أخرى.
sign-in-refused-passkey-name = أعطِ مفتاح المرور اسماً لا يتجاوز 60 حرفاً.
sign-in-refused-closed-question = مضى وقت طويل. اضغط الزر مرة أخرى.
sign-in-refused-passkey-refused = لا يمكن استخدام مفتاح المرور هذا هنا. يجب أن يتعرف على صاحبه وأن يكون جديداً على هذه الدار. جرّب غيره.
sign-in-refused-too-many-passkeys = لديك 20 مفتاح مرور. احذف ما لم تعد تستخدمه.
sign-in-refused-no-key = ليس لهذه الدار مفتاح تحفظ به سرّك. يحدده من يشغّلها بالخيار --key-file.
sign-in-refused-codes-are-on = الرموز مفعّلة من قبل.
sign-in-refused-codes-are-off = الرموز معطّلة من قبل.
sign-in-refused-nothing-begun = مضى وقت طويل. فعّل الرموز مرة أخرى بسرّ جديد.
sign-in-refused-wrong-code = ليس هذا رمز هذه اللحظة، أو أنه استُخدم. انتظر الرمز التالي، وإن لم ينجح فتحقق من ساعة هاتفك.
sign-in-refused-wrong-password-or-code = كلمة السر والرمز لا يصحّان معاً. انتظر الرمز التالي وحاول مرة أخرى.
sign-in-refused-wait = رموز خاطئة كثيرة لهذا الحساب. حاول بعد عشر دقائق.
sign-in-refused-closed-step = مضى وقت طويل. ادخل مرة أخرى.
sign-in-refused-closed-provider = لم يبدأ هذا في هذا المتصفح، أو بدأ منذ وقت طويل. ابدأ من جديد في صفحة الدخول.
sign-in-refused-cancelled = لقد رجعت، ولم يُفعل شيء. يمكنك الدخول بطريقة أخرى.
sign-in-refused-unverified = لم تتحقق الدار الأخرى من عنوانك. تحقق منه هناك، أو ادخل هنا برابط في بريدك.
sign-in-refused-provider-no-answer = الدار الأخرى لا تجيب. حاول لاحقاً أو ادخل بطريقة أخرى.
sign-in-refused-provider-not-genuine = ما أجابت به الدار الأخرى غير صحيح. ابدأ من جديد أو ادخل بطريقة أخرى.
