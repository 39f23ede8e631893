# The words of the room `registration`.

registration-register = التسجيل
registration-yours = تسجيلك
registration-colleague = تسجيل زميل
registration-again = التسجيل من جديد
registration-over = انتهى هذا الاجتماع ولم يعد التسجيل فيه ممكناً.
registration-no-members = لا يوجد عضو يمكنك التسجيل باسمه. تحفظ الأمانة قائمة الأعضاء ومن يشارك باسمهم.
registration-represents = من تمثّل؟
registration-continue = متابعة
registration-another-member = باسم عضو آخر
registration-cannot = لا يمكن التسجيل في هذا الاجتماع باسم { $member }: لا يحق لفئته المشاركة في هذا الفريق. لدى أمانة الفريق المزيد.
registration-send = إرسال التسجيل
registration-send-why = يُقرّ باستلام ما ترسله فوراً. ولا يُعد مؤكداً إلا ما له رقم.
registration-events = أحداث مصاحبة للاجتماع
registration-events-why = تتطلب تسجيلاً خاصاً بها.
registration-not-for-you = هذه الصفحة ليست لك
registration-not-for-you-why = يرى التسجيل صاحبه ومن هو مسؤول عن العضو والأمانة.
registration-mend =
    { $count ->
        [one] إجابة واحدة ({ $count }) تحتاج إلى مراجعة. لم يُرسل شيء ولم يُفقد شيء:
        [two] إجابتان ({ $count }) تحتاجان إلى مراجعة. لم يُرسل شيء ولم يُفقد شيء:
        [few] { $count } إجابات تحتاج إلى مراجعة. لم يُرسل شيء ولم يُفقد شيء:
       *[other] { $count } إجابة تحتاج إلى مراجعة. لم يُرسل شيء ولم يُفقد شيء:
    }
registration-required = (مطلوب)
registration-no-answer = بلا إجابة
registration-yes = نعم
registration-no = لا
registration-only = لمن يشارك هكذا فقط: { $presence }
registration-ask-by = اطلبه في موعد أقصاه { $day }
registration-ask-late = كان اليوم الأخير { $day }. ما زال الطلب ممكناً ويقرر فيه شخص.
registration-hint-email = يُرسل إشعار الاستلام والتأكيد إلى هذا العنوان.
registration-hint-gender = للإحصاءات فقط، ولا يظهر في أي قائمة.
registration-hint-published = لا تتضمن القائمة التي يقرؤها الجميع سوى اسمك والعضو.
registration-part-person = أنت
registration-part-part = كيف تشارك
registration-part-needs = ما تطلبه
registration-part-lists = القوائم والإحصاءات
registration-field-member = العضو
registration-field-given-name = الأسماء
registration-field-family-name = أسماء العائلة
registration-field-email = البريد الإلكتروني
registration-field-presence = حضورياً أو عن بُعد
registration-field-function = الوظيفة في الوفد
registration-field-languages = لغات عملك
registration-field-interpretation = الترجمة الشفوية إلى
registration-field-captioning = العرض النصي
registration-field-sign-language = لغة الإشارة
registration-field-fellowship = منحة للحضور شخصياً
registration-field-e-fellowship = منحة لتكلفة الاتصال
registration-field-visa-support = رسالة دعم التأشيرة
registration-field-newcomer = هل هو الاجتماع الأول؟
registration-field-gender = نوع الجنس
registration-field-on-published-list = هل يجوز إدراج الاسم في القائمة المنشورة؟
registration-presence-on-site = حضورياً
registration-presence-remote = عن بُعد
registration-function-head-of-delegation = رئيس الوفد
registration-function-deputy-head = نائب رئيس الوفد
registration-function-delegate = مندوب
registration-gender-woman = امرأة
registration-gender-man = رجل
registration-gender-other = غير ذلك
registration-state = الحالة
registration-state-submitted = أُرسل
registration-state-pending = بانتظار الموافقة
registration-state-rejected = رُفض
registration-state-waitlisted = بانتظار مكان
registration-state-approved = ووفق عليه
registration-state-confirmed = مؤكد
registration-state-checked-in = سُلّمت الشارة
registration-state-left = غادر
registration-state-cancelled = أُلغي
registration-why-not-entitled = هذا غير متاح لهذه الفئة: { $category }.
registration-why-not-entitled-here = هذا غير متاح لهذه الفئة في هذا الفريق: { $category }.
registration-why-not-asked = لم يعد هذا مطلوباً.
registration-why-not-offered = لا يوفره هذا الاجتماع.
registration-why-not-in-mode = لا يُسأل عنه في اجتماع من هذا الشكل: { $mode }.
registration-why-not-on-site = ليس لمن يأتي إلى الاجتماع. احذفه أو اختر عن بُعد.
registration-why-not-remote = هو فقط لمن يأتي إلى الاجتماع. احذفه أو اختر حضورياً.
registration-why-missing = يُرجى الإجابة.
registration-why-not-an-address = ليس عنوان بريد إلكتروني: اكتب name@example.org.
registration-why-other-member = تذكر الاستمارة عضواً آخر.
registration-why-opens = يبدأ التسجيل في { $day }.
registration-why-closed = انتهى التسجيل في { $day }.
registration-refused-no-such-meeting = لم ترد بعد رسالة تدعو إلى هذا الاجتماع.
registration-refused-no-such-registration = لا يوجد هذا التسجيل.
registration-refused-no-such-event = لا تذكر الرسالة حدثاً كهذا يُسجّل له.
registration-refused-no-such-member = لا يوجد هذا العضو. اختر عضواً من القائمة.
registration-refused-no-key = فقدت الاستمارة مفتاحها. راجعها وأرسلها ثانية.
registration-refused-key-reused = أُرسلت هذه الاستمارة من قبل بإجابات أخرى. إن كانت لشخص آخر فأرسلها مرة أخرى.
registration-refused-no-account = ادخل بحساب خاص بك لتسجّل.
registration-refused-there-already = يوجد تسجيل من قبل.
registration-refused-not-theirs = ليس لك، ولست مسؤولاً عن عضوه.
registration-refused-head-taken = للوفد رئيس من قبل.
registration-refused-no-reason = اذكر سبب الرفض.
registration-refused-not-now = لم تعد حالته تسمح بهذا. انظر ما آل إليه.
registration-refused-changed-meanwhile = غيّره أحد منذ أن فتحته. انظر إليه ثانية.
registration-refused-nothing-changes = لم تغيّر شيئاً.
registration-refused-no-ground = اذكر على أي أساس توافق الأمانة.
registration-refused-wrong-ground = هذا الأساس غير قائم: اختر غيره.
registration-refused-how-many = اختر تسجيلاً واحداً على الأقل و500 على الأكثر.
registration-refused-these = لم يُبتّ في أي منها لأن بعض ما اخترته لا يمكن البتّ فيه:
registration-refused-not-a-term = اليوم الأخير يسبق الأول.
registration-refused-not-a-group = لا يوجد هذا الفريق.
registration-next = ما يلي
registration-next-page = الصفحة التالية
registration-next-submitted = وصلت استمارتك. لم يُؤكَّد شيء بعد.
registration-next-pending-focal-point = يقرر مسؤول الاتصال لدى العضو. لا يلزمك شيء؛ ستجد هنا التأكيد ورقمه.
registration-next-pending-to-be-named = لم يسمّ العضو مسؤول اتصال بعد. يفعل ذلك برسالة رسمية إلى الأمانة، ولها أن تقرر إلى حينه.
registration-next-pending-secretariat = تقرر الأمانة. لا يلزمك شيء؛ ستجد هنا التأكيد ورقمه.
registration-next-rejected = رُفض. غيّر ما كان خطأً وأرسله ثانية، أو اسأل مسؤول الاتصال لدى العضو.
registration-next-waitlisted = ووفق عليه وينتظر حتى يتوفر مكان.
registration-next-approved = ووفق عليه. ويتبعه التأكيد برقمه.
registration-next-confirmed = أنت مسجّل. أحضر جواز سفر أو وثيقة أخرى بصورة إلى مكتب التسجيل لتتسلم الشارة.
registration-next-confirmed-remote = أنت مسجّل. النفاذ إلى أداة المشاركة عن بُعد مفتوح لك بهذا الرقم.
registration-next-checked-in = الشارة معك.
registration-next-left = كنت حاضراً. لم يبق ما يلزم.
registration-next-cancelled = أُلغي. يمكنك التسجيل من جديد ما دام التسجيل مفتوحاً.
registration-so-far = ما حدث
registration-step-next = لاحقاً
registration-step-sent = أُرسل التسجيل
registration-step-approved = الموافقة
registration-step-confirmed = التأكيد
registration-step-badge = الشارة
registration-step-rejected = الرفض
registration-step-cancelled = الإلغاء
registration-step-left = المغادرة
registration-by = من { $name }
registration-by-rule = فوراً بموجب قاعدة
registration-number = الرقم { $number }
registration-reason = السبب: { $reason }
registration-badge-how = في مكتب التسجيل، بجواز سفر أو وثيقة أخرى بصورة
registration-requests = الطلبات
registration-by-day = في موعد أقصاه { $day }
registration-missing = ناقص
registration-can-ask = ما زال طلبه ممكناً
registration-mine = تسجيلاتي
registration-mine-why = ما آل إليه كل منها، وما ينقص، وإلى متى.
registration-mine-none = لم تسجّل في شيء بعد. افتح اجتماعاً واختر «التسجيل».
registration-amend = تغيير التسجيل
registration-amend-why = تغيير الاسم أو العنوان أو العضو أو الوظيفة يُعرض على مسؤول الاتصال ثانية، وإلى حينه تُعلَّق الشارة والنفاذ. ويبقى الرقم.
registration-save = حفظ التغييرات
registration-leave-as-is = إبقاؤه كما هو
registration-saved = حُفظت تغييراتك.
registration-of = تسجيل { $name }
registration-your-number = الرقم:
registration-late = وصل هذا بعد موعده. وقد قُبل، ويقرر فيه شخص.
registration-was-due = كان موعده { $day }
registration-cancel = إلغاء التسجيل
registration-falls = يُلغى معه:
registration-falls-nothing = لا يُلغى معه شيء آخر.
registration-falls-badge = الشارة
registration-falls-access = النفاذ عن بُعد
registration-desk = مكتب الموافقات
registration-desk-why = ما ينتظر القرار، والأقدم أولاً. يُبتّ في واحد أو أكثر دفعة واحدة: كلها أو لا شيء.
registration-desk-nobody = لست مسؤولاً عن أي عضو اليوم. تدوّن الأمانة من هو المسؤول وفق رسالة رسمية من العضو.
registration-desk-secretariat = ما لا يقرره مسؤول اتصال
registration-desk-empty = لا شيء ينتظر. سيظهر هنا ما يُرسل من الآن.
registration-decided =
    { $count ->
        [one] بُتّ في تسجيل واحد ({ $count }).
        [two] بُتّ في تسجيلين ({ $count }).
        [few] بُتّ في { $count } تسجيلات.
       *[other] بُتّ في { $count } تسجيلاً.
    }
registration-waiting =
    { $count ->
        [one] واحد ينتظر ({ $count })
        [two] اثنان ينتظران ({ $count })
        [few] { $count } تنتظر
       *[other] { $count } بالانتظار
    }
registration-days =
    { $count ->
        [one] منذ يوم ({ $count })
        [two] منذ يومين ({ $count })
        [few] منذ { $count } أيام
       *[other] منذ { $count } يوماً
    }
registration-person = الشخص
registration-meeting = الاجتماع
registration-since = ينتظر منذ
registration-deadline = الموعد التالي
registration-choose = اختيار { $name }
registration-urgent = قرّر قريباً
registration-is-late = وصل متأخراً
registration-ground = الأساس الذي توافق عليه الأمانة
registration-ground-no-focal-point = لا أحد يوافق عن العضو
registration-ground-exempt = الاجتماع بلا مسؤولي اتصال
registration-ground-accreditation-letter = رسالة اعتماد
registration-ground-invited-by-chair = دعوة من الرئيس
registration-reason-why = سبب الرفض (سيقرؤه صاحبه)
registration-approve = الموافقة على المختار
registration-reject = رفض المختار
registration-automatic = الموافقة التلقائية
registration-automatic-why = ما يُرسل وهي مشغّلة يوافَق عليه ويؤكَّد فوراً. وما ينتظر من قبل يظل بانتظارك.
registration-automatic-off = متوقفة: كل تسجيل ينتظرك.
registration-automatic-change = تشغيلها أو إيقافها
registration-for = من أجل
registration-for-everything = جميع الاجتماعات
registration-first-day = اليوم الأول
registration-last-day = اليوم الأخير إن وُجد
registration-ends-on = آخر يوم تعمل فيه
registration-switch-on = تشغيل
registration-switch-off = إيقاف
registration-from-day = ابتداءً من { $day }
registration-participants = المشاركون
registration-participants-why = كل من سجّل وما آل إليه تسجيله. للأمانة فقط.
registration-csv = جدول (CSV)
registration-published = قائمة المشاركين
registration-published-why = المسجّلون الذين وافقوا على أن يقرأ الجميع أسماءهم.
registration-published-none = لم يوافق أي مسجّل بعد على إدراج اسمه.
registration-filter = تصفية
registration-any = الكل
registration-name = الاسم
registration-category = الفئة
registration-meeting-itself = الاجتماع نفسه
registration-people = الأشخاص
registration-none-match = لا أحد يطابق. أزل إحدى التصفيات.
registration-nobody = لم يسجّل أحد بعد. الاستمارة في صفحة الاجتماع.
registration-first-page = الصفحة الأولى
registration-shown-by = ما أبرزه { $name }
registration-shown-passport = جواز سفر
registration-shown-photo-id = وثيقة أخرى بصورة
registration-check-in = تسليم الشارة
registration-check-in-of = تسليم الشارة إلى { $name }
registration-numbers = الأعداد
registration-numbers-why = التسجيل والدخول والحضور ثلاث وقائع، لا تغني إحداها عن أخرى.
registration-numbers-all = العدّ حسب الفئة والمنطقة وشكل المشاركة؛ ومع هذا العدد من الأشخاص يستغرق ذلك لحظة
registration-numbers-none = لا أحد ليُعدّ بعد.
registration-members-in-all = الأعضاء الممثَّلون
registration-in-all = المجموع
registration-region = المنطقة
registration-region-africa = إفريقيا
registration-region-americas = الأمريكتان
registration-region-arab-states = الدول العربية
registration-region-asia-pacific = آسيا والمحيط الهادئ
registration-region-cis = كومنولث الدول المستقلة
registration-region-europe = أوروبا
registration-not-said = غير مذكور
registration-registered = المسجّلون
registration-admitted = الداخلون
registration-refused-decided-approved = سبقت الموافقة: { $name }، { $day }، { $time } UTC.
registration-refused-decided-rejected = سبق الرفض: { $name }، { $day }، { $time } UTC.
registration-a-rule = قاعدة
registration-refused-no-source = اذكر الرسالة التي تنص على ذلك وتاريخها.
registration-refused-not-then-future = ساعة الجهاز متقدمة. اضبطها ثم أعد الإرسال.
registration-refused-not-then-closed = يعمل مدخل هذا الاجتماع في: { $days }.
registration-refused-no-tag = رقم الشريحة من 4 إلى 32 حرفاً ورقماً. اقرأه ثانية.
registration-refused-tag-taken = الشارة بهذا الرقم لدى شخص آخر. خذ غيرها.
registration-refused-no-walk-ins = القواعد السارية لا تسمح بالحضور دون تسجيل مسبق.
registration-refused-no-letter = اذكر رسالة الاعتماد أو اختر ملفها.
registration-refused-letter-too-large = يتجاوز ملف الرسالة 5 ميغابايت. اختر ملفاً أصغر.
registration-clause-rights = القاعدة: { $clause }
registration-attended = الحضور
registration-attended-room = شوهد في القاعة
registration-attended-remote-tool = عبر أداة المشاركة عن بُعد
registration-attended-declared = بإقرار الشخص
registration-days-attended =
    { $count ->
        [one] حضر يوماً ({ $count })
        [two] حضر يومين ({ $count })
        [few] حضر { $count } أيام
       *[other] حضر { $count } يوماً
    }
registration-place-in-queue = الترتيب في قائمة الانتظار: { $place }
registration-clause-member = القاعدة: يوافق مسؤول الاتصال لدى العضو (الرسالة المعممة 68 لمكتب تقييس الاتصالات).
registration-clause-given-name = القاعدة: التسجيل فردي (A.1، 1.3.2).
registration-clause-family-name = القاعدة: التسجيل فردي (A.1، 1.3.2).
registration-clause-email = القاعدة: يُرسل الإشعار والتأكيد بالبريد (الرسالة المعممة 68 لمكتب تقييس الاتصالات).
registration-clause-presence = القاعدة: المشارك عن بُعد يسجّل أيضاً (الرسائل الجماعية لعام 2025).
registration-clause-function = القاعدة: للدول الأعضاء فقط (الرسائل الجماعية منذ 2023).
registration-clause-languages = قاعدة هذا النظام؛ لا تطلبها أي رسالة.
registration-clause-on-published-list = قاعدة هذا النظام؛ لا تطلبها أي رسالة.
registration-clause-interpretation = القاعدة: بطلب من الدول الأعضاء في النموذج (الرسائل الجماعية لعامي 2024 و2025).
registration-clause-captioning = القاعدة: عند الطلب في النموذج (الرسائل الجماعية لعامي 2024 و2025).
registration-clause-sign-language = القاعدة: عند الطلب في النموذج (الرسائل الجماعية لعامي 2024 و2025).
registration-clause-visa-support = القاعدة: عند الطلب في النموذج (الرسائل الجماعية لعامي 2024 و2025).
registration-clause-fellowship = القاعدة: لمن يحضر فقط، ولا منح للاجتماع الافتراضي (الرسائل الجماعية منذ 2018).
registration-clause-e-fellowship = القاعدة: لتكلفة الاتصال (الرسائل الجماعية لعامي 2023 و2024).
registration-clause-newcomer = القاعدة: لبرنامج الوافدين الجدد (الرسائل الجماعية منذ 2023).
registration-clause-gender = القاعدة: للإحصاءات فقط (الرسائل الجماعية منذ 2018).
