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
deadlines-set = حددته الأمانة
deadlines-corrected = مصوَّب
deadlines-off-rule = يختلف عن تاريخ القاعدة
deadlines-has-passed = انقضى
deadlines-no-date = لا تذكر الرسالة تاريخاً له.
deadlines-why = لماذا هذا اليوم
deadlines-the-rule = القاعدة
deadlines-no-rule = لا تحكمه قاعدة في الإجراءات؛ الرسالة هي التي تقرر.
deadlines-binds = الملزِم
deadlines-because = لأن
deadlines-binds-printed = الرسالة تنص عليه، مع تصويباتها
deadlines-binds-adjusted = الأمانة حددته مع بيان السبب
deadlines-until = مقبول حتى
deadlines-zone-of-secretariat = لم تُذكر منطقة زمنية؛ المقصود منطقة الأمانة.
deadlines-printed = كما طُبع
deadlines-corrected-by = غيّره التصويب { $ordinal }؛ وكان قبل ذلك { $before }.
deadlines-rule-months =
    { $count ->
        [one] قبل شهر تقويمي واحد من أول أيام الاجتماع
        [two] قبل شهرين تقويميين من أول أيام الاجتماع
        [few] قبل { $count } أشهر تقويمية من أول أيام الاجتماع
       *[other] قبل { $count } شهراً تقويمياً من أول أيام الاجتماع
    }
deadlines-rule-days =
    { $count ->
        [one] قبل يوم تقويمي واحد من أول أيام الاجتماع
        [two] قبل يومين تقويميين من أول أيام الاجتماع
        [few] قبل { $count } أيام تقويمية من أول أيام الاجتماع
       *[other] قبل { $count } يوماً تقويمياً من أول أيام الاجتماع
    }
deadlines-rule-working-days =
    { $count ->
        [one] يوم عمل كامل واحد بينه وبين أول أيام الاجتماع
        [two] يوما عمل كاملان بينه وبين أول أيام الاجتماع
        [few] { $count } أيام عمل كاملة بينه وبين أول أيام الاجتماع
       *[other] { $count } يوم عمل كاملاً بينه وبين أول أيام الاجتماع
    }
deadlines-clause = { $clause }، طبعة { $edition }
deadlines-guess = لم يُتحقق منه في مصدر
deadlines-arithmetic = الحساب
deadlines-counted-from = اليوم الأول هو { $start }؛ وبالعدّ إلى الوراء يكون { $expected }.
deadlines-clamped = ليس في ذلك الشهر يوم { $day }، فيُحسب آخر أيامه.
deadlines-skipped = أيام إغلاق الأمانة، غير محسوبة:
deadlines-on-closed-day = الأمانة مغلقة في ذلك اليوم؛ ويبقى التاريخ كما هو.
deadlines-compared = المقارنة
deadlines-agrees = التاريخ المطبوع هو تاريخ القاعدة.
deadlines-later-than-rule =
    { $count ->
        [one] التاريخ المطبوع متأخر يوماً واحداً عن تاريخ القاعدة.
        [two] التاريخ المطبوع متأخر يومين عن تاريخ القاعدة.
        [few] التاريخ المطبوع متأخر { $count } أيام عن تاريخ القاعدة.
       *[other] التاريخ المطبوع متأخر { $count } يوماً عن تاريخ القاعدة.
    }
deadlines-earlier-than-rule =
    { $count ->
        [one] التاريخ المطبوع سابق بيوم واحد لتاريخ القاعدة.
        [two] التاريخ المطبوع سابق بيومين لتاريخ القاعدة.
        [few] التاريخ المطبوع سابق بـ { $count } أيام لتاريخ القاعدة.
       *[other] التاريخ المطبوع سابق بـ { $count } يوماً لتاريخ القاعدة.
    }
deadlines-set-dates = تواريخ حددتها الأمانة
deadlines-set-to = حُدد في { $due }.
deadlines-set-another = تحديد تاريخ آخر
deadlines-new-date = التاريخ الجديد
deadlines-new-time = الوقت
deadlines-new-time-hint = اتركه فارغاً لليوم كله.
deadlines-new-zone = المنطقة الزمنية
deadlines-new-zone-hint = اتركها فارغة للإبقاء على المنطقة الحالية.
deadlines-reason = السبب
deadlines-reason-hint = يمكن للجميع قراءته إلى جانب التاريخ.
deadlines-set-it = تحديد التاريخ
deadlines-refused-reason-missing = اذكر السبب؛ فهو يظهر للجميع إلى جانب التاريخ.
deadlines-refused-no-such-meeting = لم يعد هذا الاجتماع موجوداً.
deadlines-refused-no-such-deadline = لم تعد الرسالة تنص على هذا الموعد.
deadlines-refused-after-the-meeting = ذلك اليوم بعد آخر أيام الاجتماع؛ اختر يوماً أسبق.
deadlines-refused-unknown-zone = لا توجد هذه المنطقة الزمنية؛ اكتبها مثل Europe/Zurich أو UTC.
deadlines-refused-nothing-changes = هذا التاريخ ملزم بالفعل.
deadlines-refused-no-date = أدخل تاريخاً مثل 2027-03-09.
deadlines-refused-no-time = أدخل وقتاً بين 00:00 و24:00 مثل 18:00.
