# The words of the room `badges`.

badges-title = الشارات
badges-why = نصوصها بلغة هذه الصفحة. ولا شارة لمن يشارك عن بُعد.
badges-none = لم يُؤكَّد بعد أي مشارك حضوري. وافق على التسجيلات المنتظرة فتظهر الشارات هنا.
badges-sheet = الطباعة على
badges-sheet-ten = ورق A4، عشر بطاقات 90 × 54 مم
badges-sheet-four = ورق A4، أربع بطاقات A6
badges-sheet-card = بطاقة بلاستيكية، 85.6 × 54 مم
badges-hint = اطبع بنسبة 100٪ دون ملاءمة الصفحة.
badges-print = تنزيل الشارات
badges-lists = القوائم
badges-participants = قائمة المشاركين
badges-participants-why = كل من تأكد تسجيلهم، بحسب العضو. للاستعمال الداخلي: لم يوافق الجميع على النشر.
badges-participants-pdf = القائمة بصيغة PDF
badges-participants-xlsx = القائمة لجداول البيانات (XLSX)
badges-participants-published = القائمة المنشورة
badges-published-why = اسم من وافق وعضوه فقط: يجوز توزيعها.
badges-published-pdf = القائمة المنشورة بصيغة PDF
badges-published-xlsx = القائمة المنشورة لجداول البيانات (XLSX)
badges-nobody-listed = لا أحد على هذه القائمة بعد.
badges-not-printed = تعذّرت الطباعة
badges-not-printed-why = يمكن لمن يدير النظام المساعدة. قالت الطابعة:
badges-code = رمز التسجيل:
badges-member-of-country = { $member }، { $country }
badges-column-name = الاسم
badges-column-family-name = اسم العائلة
badges-column-given-name = الاسم الشخصي
badges-column-member = العضو
badges-column-country = البلد
badges-column-category = الفئة
badges-column-function = الصفة
badges-column-presence = المشاركة
badges-column-number = رقم التسجيل
badges-column-badges = عدد الشارات
badges-function-head-of-delegation = رئيس الوفد
badges-function-deputy-head = نائب رئيس الوفد
badges-function-delegate = مندوب
badges-presence-on-site = حضوريًا
badges-presence-remote = عن بُعد
badges-category-member-states = دولة عضو
badges-category-state-of-palestine = دولة فلسطين
badges-category-sector-members = عضو قطاع
badges-category-associates = منتسب
badges-category-academia = هيئة أكاديمية
badges-category-secretary-general = الأمين العام
badges-category-directors = مدير
badges-category-study-group-chairs = رئيس لجنة دراسات
badges-category-vocabulary-chair = رئيس لجنة المفردات
badges-category-regional-organizations = منظمة إقليمية
badges-category-un-agencies = وكالة الأمم المتحدة
badges-category-invited-experts = خبير مدعو
badges-category-secretariat = الأمانة
badges-category-language-services = خدمات لغوية
badges-count =
    { $count ->
        [zero] لا شارات جاهزة.
        [one] شارة واحدة جاهزة.
        [two] شارتان جاهزتان.
        [few] { $count } شارات جاهزة.
       *[other] { $count } شارة جاهزة.
    }
badges-participants-count =
    { $count ->
        [zero] لا مشاركين
        [one] مشارك واحد
        [two] مشاركان
        [few] { $count } مشاركين
       *[other] { $count } مشاركًا
    }
