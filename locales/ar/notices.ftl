# The words of the room `notices`.

notices-kind-letter = رسالة جماعية
notices-kind-corrigendum = تصويب
notices-kind-addendum = إضافة
notices-kind-circular = رسالة معممة
notices-kind-unknown = إشعار
notices-card-corrects = يصوِّب
notices-card-issued = تاريخ الإصدار
notices-card-group = الفريق
notices-card-subject = الموضوع
notices-card-meeting = الاجتماع
notices-card-opens = الافتتاح
notices-card-registration = التسجيل في الموقع
notices-card-place = المكان
notices-card-mode = شكل الاجتماع
notices-card-deadlines = المواعيد النهائية
notices-card-rule = القاعدة
notices-card-events = أحداث مصاحبة
notices-card-agenda = جدول الأعمال
notices-card-changes = التغييرات
notices-card-findings = الملاحظات
notices-card-no-findings = لا شيء يتعارض
notices-card-not-stated = غير مذكور
notices-card-items = { $count } من البنود
notices-mode-in-person = حضوري
notices-mode-virtual = افتراضي
notices-mode-hybrid = هجين
notices-verb-set = تحديد
notices-verb-cancel = إلغاء
notices-verb-confirm = تأكيد
notices-severity-error = خطأ
notices-severity-warning = تنبيه
notices-finding-deadline-before-issue = الموعد { $says } يسبق تاريخ الرسالة نفسها { $against }. التاريخ المتسق: { $agree }.
notices-finding-deadline-after-start = الموعد { $says } لا يسبق بداية الاجتماع في { $against }. التاريخ المتسق: { $agree }.
notices-finding-deadline-year = الموعد { $says } يقع في سنة أخرى غير التي تعطيها القاعدة: { $against }. التاريخ المتسق: { $agree }.
notices-finding-deadline-off-rule = الموعد { $says } يختلف عما تعطيه القاعدة: { $against }. يلزم ذكر السبب، أو استعمال { $agree }.
notices-finding-deadline-order = الموعد { $says } يسبق موعداً ينبغي أن يسبقه هو { $against }.
notices-finding-deadline-contradiction = الشيء نفسه مطلوب في تاريخين: { $says } و{ $against }.
notices-finding-time-without-zone = طُبع الوقت { $says } دون منطقة زمنية.
notices-finding-circular-period = الرسالة المعممة تعود إلى فترة الدراسة { $says } وليس { $against }؛ وأرقامها تبدأ من جديد في كل فترة.
notices-finding-tap-incomplete = نصوص الموافقة والرسالة المعممة وموعد الرد لا تكتمل معاً: ينقص { $field } (عدد النصوص: { $says }).
notices-finding-subject-dates = يذكر سطر الموضوع { $says } بينما يعقد الاجتماع في { $against }.
notices-finding-weekday-mismatch = اليوم المطبوع { $says } ليس يوم ذلك التاريخ: { $against }.
notices-finding-ends-before-starts = ينتهي الاجتماع في { $says } قبل أن يبدأ في { $against }.
notices-finding-impossible-date = لا يوجد تاريخ كهذا في أي تقويم: { $says }.
notices-finding-event-far-away = الحدث في { $says } بعيد عن الاجتماع الذي يبدأ في { $against }.
notices-finding-notice-short = صدرت الرسالة في { $says } والاجتماع يبدأ في { $against }؛ تطلب الإجراءات إصدارها في موعد أقصاه { $agree }.
notices-finding-no-meeting-date = لم يمكن قراءة تاريخ اجتماع.
notices-finding-second-meeting = تدعو الرسالة إلى اجتماعين؛ قُرئ الأول فقط. الثاني: { $says }.
notices-finding-unknown-language = النص ليس بأي من اللغات الست.
notices-finding-no-text = لا يوجد نص في الملف.
notices-finding-not-a-notice = لا يبدو النص رسالة اجتماع.
notices-finding-change-not-applied = تعذر تطبيق التغيير على { $field }: القيمة { $says }، والموجود { $against }.
notices-finding-versions-disagree = تختلف النسخ اللغوية: { $says } و{ $against }.
notices-calendar-meeting = اجتماع { $group }
notices-calendar-deadline = { $group }، موعد نهائي: { $action }
notices-findings-count =
    { $count ->
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $count } ملاحظات
       *[other] { $count } ملاحظة
    }
notices-findings-why = المواضع التي تتعارض فيها إشعارات هذا الاجتماع فيما بينها أو مع الإجراءات. يُصحَّح الخطأ بتصويب، ويحتاج التحذير إلى تعليل.
notices-says-something-else = { $identity } موجودة هنا بالفعل وتقول شيئاً آخر في { $field }. يأتي التغيير في شكل تصويب؛ ولا يُقبل ملف خاطئ.
notices-imported = { $identity } ({ $language }) منشورة: { $meeting }
notices-imported-waits = { $identity } ({ $language }) محفوظة وتنتظر رسالتها: { $meeting }
notices-imported-alone = { $identity } ({ $language }) محفوظة؛ ولا تدعو إلى أي اجتماع
notices-was-here = { $identity } ({ $language }) كانت هنا بالفعل؛ لم يتغيّر شيء
