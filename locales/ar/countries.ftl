# The words of the room `countries`.

countries-title = البلدان
countries-why = الدول الأعضاء ومناطقها وقوائم الأمم المتحدة والبنك الدولي كما هي في { $day }.
countries-none = لا بلد مطابق. أزل أحد شروط البحث.
countries-count =
    { $count ->
        [one] بلد واحد
        [two] بلدان
        [few] { $count } بلدان
       *[other] { $count } بلداً
    }
countries-find = الاسم أو الرمز
countries-region = المنطقة
countries-list = القائمة
countries-any = الكل
countries-flag-ldc = أقل البلدان نمواً
countries-flag-lldc = البلدان النامية غير الساحلية
countries-flag-sids = الدول الجزرية الصغيرة النامية
countries-short-ldc = أقل نمواً
countries-short-lldc = غير ساحلية
countries-short-sids = جزرية صغيرة
countries-show = عرض
countries-name = البلد
countries-code = الرمز
countries-lists = القوائم
countries-income = فئة الدخل
countries-income-low = منخفض
countries-income-lower-middle = متوسط أدنى
countries-income-upper-middle = متوسط أعلى
countries-income-high = مرتفع
countries-income-none = غير مصنف
countries-no-member-state = ليست دولة عضواً
countries-sources = المصادر
countries-as-of = في { $day }
countries-guess = غير متحقق منه
