# كلمات قسم `taking`.

taking-made = الوضع في { $day }، { $time } ({ $zone }).
taking-yours = يضم ما كان يحق لك الاطلاع عليه في تلك اللحظة؛ يرجى حفظه كما تُحفظ الوثائق نفسها.
taking-on-line = صفحة الاجتماع على الخط
taking-empty = لا توجد وثيقة يمكنك قراءتها تطابق طلبك. قلّل الشروط أو سجّل الدخول أولاً.
taking-search = البحث في الرقم والعنوان والمصدر والمسألة
taking-kind = النوع
taking-all-kinds = جميع الأنواع
taking-none = لا توجد وثيقة تضم كل هذه الكلمات. جرّب كلمات أقل.
taking-number = الرقم
taking-title = العنوان
taking-source = المصدر
taking-questions = المسائل
taking-files = الملفات
taking-kilobytes = { $size } كيلوبايت
taking-megabytes = { $size } ميغابايت
