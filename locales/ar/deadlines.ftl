# The words of the room `deadlines`.

deadlines-action-translation = المساهمات المطلوب ترجمتها
deadlines-action-captioning = طلبات العرض النصي ولغة الإشارة
deadlines-action-fellowship = طلبات المنح
deadlines-action-interpretation = طلبات الترجمة الشفوية
deadlines-action-preregistration = التسجيل المسبق
deadlines-action-visa = رسائل دعم التأشيرة
deadlines-action-contribution = المساهمات
deadlines-action-tap-reply = الرد على مشاورة TAP
deadlines-action-other = أمر آخر
