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
