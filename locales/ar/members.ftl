# The words of the room `members`.

members-title = الأعضاء
members-why = من يشارك في العمل. افتح عضواً لتبيّن من المسؤول عن مشاركيه ومن يشارك باسمه.
members-none = لا أعضاء في القائمة بعد. ألصق قائمة أدناه؛ يسجّل الناس باسم الأعضاء المذكورين هنا.
members-count =
    { $count ->
        [one] عضو واحد ({ $count })
        [two] عضوان ({ $count })
        [few] { $count } أعضاء
       *[other] { $count } عضواً
    }
members-enlisted =
    { $count ->
        [one] قُبل سطر واحد ({ $count }).
        [two] قُبل سطران ({ $count }).
        [few] قُبلت { $count } أسطر.
       *[other] قُبل { $count } سطراً.
    }
members-name = الاسم
members-category = الفئة
members-country = البلد
members-group = لجنة الدراسات
members-enlist = إضافة أعضاء
members-enlist-lines = عضو واحد في كل سطر
members-enlist-hint = الفئة; الاسم; البلد; لجنة الدراسات. مثلاً: member states; Kenya; KE – أو: associates; شركة; ; SG20
members-enlist-categories = الفئات: { $names }
members-line = السطر { $line }: { $verdict }
members-line-right = صحيح
members-wrong-category = لا توجد فئة كهذه
members-wrong-name = اذكر اسم العضو في 300 حرف على الأكثر
members-wrong-country = اكتب حرفي رمز البلد، مثل KE؛ ولكل دولة رمز
members-wrong-group = المنتسب ينتمي إلى لجنة دراسات واحدة، مثل SG20، ولا ينتمي غيره إلى أي منها
members-wrong-twice = سمّى سطر سابق هذا العضو
members-refused-empty = اكتب سطراً واحداً على الأقل.
members-refused-lines = لم يُضف أحد: صحّح الأسطر الخاطئة وأرسلها كلها ثانية.
members-refused-no-such-account = لا أحد لديه هذا الحساب. أنشئ الحساب أولاً.
members-refused-no-focal-points = لا أحد مسؤول عن مشاركي هذه الفئة؛ يمكن تعيين مندوبين فقط.
members-refused-already = هذا الشخص معيّن بهذه الصفة من قبل.
members-refused-not-a-term = اليوم الأخير يسبق الأول.
members-refused-no-date = اكتب يوماً.
members-appointments = من يشغل ماذا
members-appointments-none = لم يُعيّن أحد بعد. عيّن مسؤول اتصال ليوافق على مشاركي هذا العضو.
members-appoint = تعيين
members-appoint-why = يحل مسؤول الاتصال الجديد محل الحالي الذي ينتهي تعيينه في اليوم السابق. والنائب يقرر مثله.
members-capacity = بصفة
members-capacity-delegate = مندوب
members-capacity-focal-point = مسؤول اتصال
members-capacity-deputy = نائب مسؤول الاتصال
members-first = اليوم الأول
members-last = اليوم الأخير إن عُرف
members-days = الأيام
members-from-day = ابتداءً من { $day }
members-ended = انتهى
members-category-member-states = الدول الأعضاء
members-category-state-of-palestine = دولة فلسطين (القرار 99)
members-category-sector-members = أعضاء القطاع
members-category-associates = المنتسبون
members-category-academia = الهيئات الأكاديمية
members-category-secretary-general = الأمين العام
members-category-directors = مديرو المكاتب
members-category-study-group-chairs = رؤساء لجان الدراسات
members-category-vocabulary-chair = رئيس لجنة المفردات
members-category-regional-organizations = المنظمات الإقليمية
members-category-un-agencies = وكالات الأمم المتحدة
members-category-invited-experts = الخبراء المدعوون
members-category-secretariat = الأمانة
members-category-language-services = الخدمات اللغوية
members-import = استيراد الأعضاء
members-import-why = اختر جدولاً وانظر الحكم على كل صف ثم استورد ما رأيته. لا يُكتب شيء قبل ذلك.
members-import-choose = اختيار جدول
members-import-how = جدول حسابي (XLSX) أو نص بفواصل أو فواصل منقوطة أو علامات جدولة، لا يتجاوز { $most } صف. يسمّي الصف الأول الأعمدة: الفئة والاسم والبلد ولجنة الدراسات؛ ويتيح عمود «id» بعنوان العضو تغيير اسمه.
members-import-example = تنزيل مثال
members-import-file = الجدول
members-import-look = معاينة
members-import-verdicts = ما الذي سيحدث
members-import-do-why = تُترك الصفوف المرفوضة.
members-import-do = استيراد
members-import-new = جديدة
members-import-changed = متغيّرة
members-import-same = بلا تغيير
members-import-refused = مرفوضة
members-import-row = الصف
members-import-row-number = الصف { $number }
members-import-what = الحكم
members-column-id = العنوان (id)
members-column-category = الفئة
members-column-name = الاسم
members-column-country = البلد
members-column-group = لجنة الدراسات
members-refused-no-columns = لا يسمّي الصف الأول هذه الأعمدة: { $columns }. أضفها كما في المثال.
members-refused-no-rows = لا صف تحت العناوين.
members-refused-too-many-rows = صفوف الجدول أكثر من اللازم. قسّمه.
members-refused-changed-meanwhile = تغيّرت القائمة منذ معاينتك. لم يُكتب شيء؛ وهذه أحكام الآن.
members-refused-nothing = لن يتغيّر شيء: كل صف مدرج بالفعل أو مرفوض.
members-wrong-formula = هذه صيغة حسابية؛ اكتب النص نفسه
members-wrong-id = لا عضو بهذا العنوان
members-wrong-taken = عضو آخر يحمل هذا الاسم
members-import-count-new =
    { $count ->
        [one] عضو جديد واحد ({ $count })
        [two] عضوان جديدان ({ $count })
        [few] { $count } أعضاء جدد
       *[other] { $count } عضواً جديداً
    }
members-import-count-changed =
    { $count ->
        [one] عضو متغيّر واحد ({ $count })
        [two] عضوان متغيّران ({ $count })
        [few] { $count } أعضاء متغيّرين
       *[other] { $count } عضواً متغيّراً
    }
members-import-count-same =
    { $count ->
        [one] عضو واحد بلا تغيير ({ $count })
        [two] عضوان بلا تغيير ({ $count })
        [few] { $count } أعضاء بلا تغيير
       *[other] { $count } عضواً بلا تغيير
    }
members-import-count-refused =
    { $count ->
        [one] رُفض صف واحد ({ $count })
        [two] رُفض صفان ({ $count })
        [few] رُفضت { $count } صفوف
       *[other] رُفض { $count } صفاً
    }
members-import-more =
    { $count ->
        [one] وصف آخر ({ $count })
        [two] وصفان آخران ({ $count })
        [few] و{ $count } صفوف أخرى
       *[other] و{ $count } صفاً آخر
    }
