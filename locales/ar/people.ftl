# The words of the room `people`.

people-sign-in = تسجيل الدخول
people-sign-in-why = يمكن الاطلاع على كل ما هو عام بدون حساب. سجّل الدخول للعمل باسم فريقك أو وفدك.
people-wrong-pair = العنوان وكلمة السر غير متطابقين. تحقق منهما؛ تُميَّز الأحرف الكبيرة في كلمة السر.
people-email = البريد الإلكتروني
people-password = كلمة السر
