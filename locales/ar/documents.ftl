# The words of the room `documents`.

documents-title = الوثائق
documents-why = المساهمات والوثائق المؤقتة والتقارير الخاصة بهذا الاجتماع. لكل وثيقة عنوان دائم، ولكل مراجعة منها عنوانها أيضاً.
documents-no-letter = لم تصدر بعد رسالة تدعو إلى هذا الاجتماع، ولذلك لا يمكن تقديم أي وثيقة له. ستظهر وثائقه هنا.
documents-list = القائمة
documents-hand-in = تقديم وثيقة
documents-desk = مكتب الوثائق
documents-search = بحث
documents-archive = كل هذه الوثائق في ملف ZIP
documents-csv = جدول (CSV)
documents-any = أي
documents-filter = تصفية
documents-words = كلمات من العنوان أو المصدر
documents-kind = النوع
documents-kinds-c = مساهمة
documents-kinds-td = وثيقة مؤقتة
documents-kinds-r = تقرير
documents-kinds-ls = بيان اتصال
documents-state = الحالة
documents-state-reserved = رقم محجوز
documents-state-received = مستلَمة، قيد التحقق
documents-state-held = متأخرة، معلّقة
documents-state-returned = أُعيدت للتصحيح
documents-state-posted = منشورة
documents-state-withdrawn = مسحوبة
documents-only-new = الجديد منذ زيارتي الأخيرة فقط
documents-only-bag = ما في حقيبتي فقط
documents-new = جديد
documents-new-count =
    { $count ->
        [zero] لا وثائق جديدة منذ زيارتك الأخيرة.
        [one] وثيقة واحدة جديدة منذ زيارتك الأخيرة.
        [two] وثيقتان جديدتان منذ زيارتك الأخيرة.
        [few] { $count } وثائق جديدة منذ زيارتك الأخيرة.
        [many] { $count } وثيقة جديدة منذ زيارتك الأخيرة.
       *[other] { $count } وثيقة جديدة منذ زيارتك الأخيرة.
    }
documents-seen = اطلعت عليها
documents-none = لا توجد وثائق بعد. احجز رقماً وقدّم أول وثيقة؛ ستظهر لك على الفور، وللجميع بعد نشرها.
documents-none-match = لا توجد وثيقة تطابق هذه الشروط. احذف أحدها.
documents-number = الرقم والعنوان
documents-title-of-one = العنوان
documents-languages = اللغات
documents-result = النتيجة
documents-posted = تاريخ النشر
documents-presented = عُرضت
documents-outcome-noted = أُخذ بها علماً
documents-outcome-agreed = متفق عليها
documents-outcome-not-agreed = غير متفق عليها
documents-outcome-deferred = مؤجلة إلى اجتماع لاحق
documents-all-questions = جميع المسائل
documents-first-page = الصفحة الأولى
documents-next-page = الصفحة التالية
documents-previous-page = الصفحة السابقة
documents-field-title = العنوان، بالإنكليزية
documents-field-source = المصدر
documents-field-questions = المسائل
documents-field-items = بنود جدول الأعمال
documents-field-summary = خلاصة
documents-field-language = اللغة
documents-field-contact = جهة الاتصال
documents-field-member = بالنيابة عن
documents-field-file = الملف
documents-field-reason = السبب
documents-field-readers = القراء
documents-field-kind = النوع
documents-due = الموعد النهائي لتقديم المساهمات
documents-due-translation = الموعد النهائي لطلب الترجمة
documents-ends = ينتهي
documents-passed = انقضى
documents-templates = نماذج للكتابة
documents-templates-why = وثائق Word ذُكر فيها الفريق والمكان والتواريخ. وبعد حجز الرقم يتضمنه النموذج الوارد في صفحة الوثيقة أيضاً.
documents-nothing-to-hand-in = لا يمكن تقديم أي شيء بهذا الحساب: فالوثائق ترد من الأعضاء ومن قيادة الفريق. اطلب من جهة الاتصال لدى العضو الذي تمثله أن تعيّنك.
documents-reserve-why = تحصل أولاً على رقم ثم ترسل الملف. يصبح الرقم لك على الفور ولا يُمنح لأحد غيرك.
documents-reserve = حجز الرقم
documents-reserve-next = يُرسل الملف في الصفحة التالية، والعبرة بلحظة وصول آخر بايت منه.
documents-no-member = الفريق نفسه (القيادة، الأمانة)
documents-source-if-other = المصدر، إذا لم يكن اسم العضو
documents-questions-hint = مفصولة بفواصل، مثل Q1/20, Q3/20؛ اتركه فارغاً لجميع المسائل. المعروفة: { $known }
documents-summary-hint = في أقل من 200 كلمة: ما تقترحه ولماذا.
documents-translation = أطلب الترجمة
documents-translation-asked = طُلبت الترجمة
documents-purpose = الغرض من الوثيقة المؤقتة
documents-purpose-discussion = للمناقشة أو القرار أو الإعلام
documents-purpose-administrative = تنظيمية (جدول الأعمال، الجدول الزمني، القاعات)
documents-purpose-event-report = تقرير عن حدث
documents-purpose-chairs-proposal = مقترح من رئيس أو منسق
documents-purpose-compilation = تجميع لما كتبه آخرون
documents-purpose-asked-by-meeting = بناءً على طلب الاجتماع
documents-version = النسخة
documents-version-itself = الوثيقة نفسها
documents-version-revision = المراجعة { $number }
documents-version-corrigendum = تصويب { $number }
documents-version-addendum = إضافة { $number }
documents-bytes = { $number } بايت
documents-kilobytes = { $number } كيلوبايت
documents-megabytes = { $number } ميغابايت
documents-access = من يقرؤها
documents-access-public = الجميع
documents-access-members = الأعضاء
documents-access-group = الفريق
documents-access-restricted = توزيع محدود
documents-readers = عناوين البريد الإلكتروني للقراء
documents-readers-hint = عنوان في كل سطر؛ يُعمل بها عند التوزيع المحدود.
documents-restrict = تحديد من يقرؤها
documents-original = لغة الأصل
documents-clock = تُنشر في موعد أقصاه
documents-overdue = متأخر
documents-working-days-left =
    { $count ->
        [zero] اليوم آخر يوم عمل
        [one] بقي يوم عمل واحد
        [two] بقي يوما عمل
        [few] بقيت { $count } أيام عمل
        [many] بقي { $count } يوم عمل
       *[other] بقي { $count } يوم عمل
    }
documents-receipt = إيصال الاستلام
documents-received-at = تاريخ الاستلام
documents-timeliness = في الموعد؟
documents-clause = القاعدة
documents-address = العنوان الدائم
documents-in-time-for-translation = في الموعد، وفي الموعد لطلب الترجمة. كان آخر موعد للمساهمات { $day }.
documents-in-time-untranslated = في الموعد، لكن بعد فوات موعد الترجمة. كان آخر موعد للمساهمات { $day }.
documents-in-time = في الموعد. كان آخر موعد للمساهمات { $day }.
documents-late = متأخرة: كان آخر موعد للمساهمات { $day }. تُحفظ للاجتماع التالي ما لم يقبلها شخص مسمّى.
documents-no-date = لا يسري موعد نهائي على هذا النوع من الوثائق.
documents-admitted-by = قُبلت رغم التأخر من { $name }.
documents-returned-by = أعادها { $name }.
documents-final-word = الكلمة الأخيرة للاجتماع.
documents-cause = الأساس
documents-cause-extreme-importance = لها أهمية بالغة (A.1 3.2.5).
documents-cause-reconciliation = يتيح الرئيس للأعضاء التوفيق بين آرائهم كتابةً (R1 4.7).
documents-faults = ما وُجد في الملف
documents-faults-why = لا يرى هذا إلا أنت والأمانة. صحّح ما يمكن وأعد إرسال الملف قبل نشره.
documents-faults-count =
    { $count ->
        [zero] لا ملاحظات
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $count } ملاحظات
        [many] { $count } ملاحظة
       *[other] { $count } ملاحظة
    }
documents-fault-differs = { $field }: الاستمارة تقول «{ $form }» والوثيقة تقول «{ $paper }».
documents-fault-no-template = لم توجد ترويسة نموذج، فتعذرت المقارنة. استعمل نموذجاً لهذا الاجتماع.
documents-fault-tracked-changes = لا تزال فيه تغييرات معلَّمة. اقبلها أو ارفضها وأعد إرساله.
documents-fault-highlighting = لا تزال فيه مقاطع مظلَّلة. أزل اللون ما لم يكن مقصوداً.
documents-fault-macros = يحتوي على برنامج (وحدات ماكرو). احفظه من دونها بصيغة ‎.docx وأعد إرساله.
documents-fault-active-content = ينفذ شيئاً عند فتحه (برنامج نصي أو نموذج خارجي). احفظه من دون ذلك.
documents-fault-encrypted = لا يفتح إلا بكلمة مرور. أزلها وأعد إرساله.
documents-fault-other-kind = اسمه لا يطابق محتواه، أو نوعه غير مقبول ({ $is }). أرسل Word ‏(.docx) أو PDF أو PowerPoint ‏(.pptx) أو Excel ‏(.xlsx) بامتداده الصحيح.
documents-fault-too-large = حجمه أكبر من { $most }. صغّر الصور أو قدّمه في عدة وثائق.
documents-fault-long-abstract = عدد كلمات الخلاصة { $count }؛ والمعتاد { $most }.
documents-fault-forbidden-signs = في اسم الملف علامات تعيق الأجهزة: { $signs }
documents-fault-bad-file-name = لا يمكن الاحتفاظ باسم الملف. سمّه اسماً بسيطاً وأعد إرساله.
documents-fault-other-language = يبدو أنه مكتوب بلغة أخرى: { $language }.
documents-fault-infected = وجد الفاحص فيه { $name }. نظّف جهازك وأرسل ملفاً آخر.
documents-fault-not-scanned = لم يُجب الفاحص، فلم يُفحص الملف. الأمانة على علم بذلك.
documents-unreadable-empty = الملف فارغ. تحقق من أنك اخترت الملف الصحيح.
documents-unreadable-damaged = الملف تالف. افتحه على جهازك واحفظه من جديد ثم أرسله.
documents-unreadable-inflates = عند فك ضغطه يصبح الملف كبيراً جداً. احفظه من جديد ثم أرسله.
documents-unreadable-path-leads-out = في الملف مسار يقود إلى خارجه. احفظه من جديد ثم أرسله.
documents-files = الملفات
documents-no-files = لم يصل أي ملف بعد.
documents-no-files-yours = لم يصل أي ملف بعد. أرسله أدناه؛ وإلى ذلك الحين يبقى الرقم فارغاً.
documents-latest = الأحدث
documents-compare = مقارنة
documents-compare-from = من
documents-compare-to = إلى
documents-send = إرسال الملف
documents-send-again = إرسال ملف آخر
documents-send-button = إرسال
documents-template-filled = نموذج بهذا الرقم والعنوان والمصدر
documents-file-hint = Word ‏(.docx) أو PDF أو PowerPoint أو Excel. لا يضيع شيء بانقطاع الاتصال: اختر الملف نفسه فيُستأنف الإرسال من حيث توقف.
documents-going = وصل { $percent } من الملف
documents-waiting = الاتصال مقطوع. سيُستأنف الإرسال تلقائياً عند عودته.
documents-not-sent = لم يُرسل الملف. حاول مرة أخرى.
documents-what = ما هو؟
documents-what-hand-in = الوثيقة نفسها
documents-what-revise = مراجعة
documents-what-corrigendum = تصويب
documents-what-addendum = إضافة
documents-what-translate = ترجمة أو صيغة أخرى
documents-of-version = في حالة الترجمة: لأي نسخة
documents-revise-late = انقضى موعد المساهمات: فلا تأتي المراجعة بمقترحات جديدة الآن. والاجتماع هو من يقرر ما يقبله.
documents-choose = الاستمارة والوثيقة غير متطابقتين
documents-choose-why = وصل الملف ولم يُقدَّم بعد. اختر إحدى القيمتين لكل خانة؛ لا تُختار أي منهما من دون علمك.
documents-form-says = تقول الاستمارة:
documents-paper-says = تقول الوثيقة:
documents-hand-in-so = تقديمها على هذا النحو
documents-acts = ما يمكنك فعله
documents-bag-put = وضعها في حقيبتي
documents-bag-take = إخراجها من حقيبتي
documents-post = نشرها
documents-carry = ترحيلها إلى الاجتماع التالي
documents-admit = قبولها رغم التأخر
documents-admit-why = يظهر اسمك والأساس والسبب على الوثيقة لكل قارئ.
documents-give-back = إعادتها للتصحيح
documents-give-back-why = يقرأ صاحب الوثيقة هذا. اتفق أولاً مع الرئيس (A.1 3.2.7).
documents-allocate = تخصيصها للمسائل وبنود جدول الأعمال
documents-close = بيان ما قرره الاجتماع بشأنها
documents-withdraw = سحبها
documents-withdraw-why = تُحذف من القوائم. ويبقى رقمها محجوزاً ولا يُمنح ثانية.
documents-text = النص
documents-text-why = { $version }، { $language }: الكلمات من دون صور أو تنسيق. والعبرة بالملف نفسه.
documents-text-goes-on = يتبع النص في الملف.
documents-no-text = تعذرت قراءة أي نص من هذا الملف.
documents-states = مسار الوثيقة
documents-step-reserved = حُجز الرقم
documents-step-received = استُلمت
documents-step-posted = نُشرت
documents-step-withdrawn = سُحبت
documents-differences = الاختلافات
documents-differences-of = من { $from } إلى { $to }
documents-differences-why = ما حُذف مشطوب، وما أضيف تحته خط، وكل فقرة تغيرت تذكر ذلك بالكلمات. وما لم يتغير مطوي.
documents-differences-coarse = بعض المقاطع مختلفة جداً فلا تمكن مقارنتها جملة بجملة؛ وتظهر محذوفة ومضافة.
documents-differences-left-out = الوثيقتان طويلتان جداً: لم تُقارن نهايتاهما.
documents-no-differences = النصان متطابقان.
documents-kept-count =
    { $count ->
        [zero] لا فقرات من دون تغيير
        [one] فقرة واحدة من دون تغيير
        [two] فقرتان من دون تغيير
        [few] { $count } فقرات من دون تغيير
        [many] { $count } فقرة من دون تغيير
       *[other] { $count } فقرة من دون تغيير
    }
documents-removed = حُذف:
documents-added = أضيف:
documents-altered = تغيّر:
documents-moved-away = نُقل من هنا:
documents-moved-here = نُقل إلى هنا:
documents-mine = وثائقي
documents-mine-why = ما حجزته أو قدمته أياً كانت حالته، وما تحتفظ به في متناولك.
documents-own = ما قدّمته
documents-own-none = لا شيء بعد. افتح اجتماعاً ثم وثائقه لتقديم وثيقة.
documents-bag = الحقيبة
documents-bag-none = فارغة. زر في صفحة كل وثيقة يضعها هنا.
documents-desk-why = ما ينتظر، والأكثر إلحاحاً أولاً. لا يُنشر شيء من دونك.
documents-desk-received = للنشر
documents-desk-received-none = لا شيء ينتظر النشر.
documents-desk-held = متأخرة، معلّقة
documents-desk-returned = أُعيدت ولم ترد ثانية
documents-desk-reserved = رقم من دون ملف
documents-desk-to-translate = للترجمة
documents-desk-nothing = لا شيء.
documents-choice = اختيار
documents-choose-one = اختيار { $number }
documents-post-chosen = نشر المختارة
documents-loose = أمور معلقة
documents-loose-why = حيث لا يلتقي جدول الأعمال والوثائق.
documents-loose-none = لا شيء: لكل بند وثيقة ولكل وثيقة بند.
documents-loose-cited = يشير البند { $item } إلى { $cited } وهي غير موجودة هنا.
documents-loose-item = البند { $item } بلا وثيقة: { $title }
documents-loose-paper = لا تنتمي إلى أي بند: { $title }
documents-search-why = كلمات بأي من اللغات الست في عناوين ونصوص كل ما يحق لك قراءته. توضع «العبارة» بين علامتي تنصيص؛ و‎-كلمة تستبعد؛ وتبحث ‎number:C5 و‎source:‎ و‎title:‎ و‎question:‎ في موضع واحد.
documents-search-words = كلمات
documents-search-again = البحث في الوثائق
documents-search-meeting = في هذا الاجتماع فقط
documents-search-none = لم يُعثر على شيء. اكتب كلمات أقل أو احذف شرطاً. الوثيقة المقدمة للتو يُعثر عليها بعد ثانية.
documents-search-count =
    { $count ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
documents-search-nearly = لم توجد هذه الكلمات بعينها. هذه نتائج فيها كلمات قريبة منها.
documents-search-left-out = أُهملت بعض الكلمات لكثرتها.
documents-no-index = لا فهرس لهذا النظام بعد. يمكن تصفية قوائم كل اجتماع بكلمات العناوين.
documents-group = الفريق
documents-refused-no-such-meeting = لا يوجد اجتماع كهذا، أو لم تصدر بعد رسالة تدعو إليه.
documents-refused-no-such-document = لا توجد وثيقة كهذه، أو ليست لك.
documents-refused-no-such-kind = اختر نوع الوثيقة من القائمة.
documents-refused-no-such-member = لا يوجد عضو كهذا. اختر واحداً من القائمة.
documents-refused-no-period = لا تُعرف فترة الدراسة لهذا الاجتماع. أبلغ الأمانة.
documents-refused-no-key = وردت الاستمارة من دون مفتاحها. افتحها من جديد.
documents-refused-key-reused = سبق إرسال هذه الاستمارة بعنوان آخر وذلك الرقم لك. افتح استمارة جديدة لوثيقة أخرى.
documents-refused-no-account = سجّل الدخول أولاً.
documents-refused-no-member = اذكر العضو الذي تُقدَّم باسمه.
documents-refused-not-entitled = لا يمكن لهذا العضو تقديم وثائق من هذا النوع إلى هذا الفريق. اطلب استثناءً من الأمانة.
documents-refused-not-a-leader = هذا النوع من الوثائق يرد من قيادة الفريق ومن الأمانة. قدّم مساهمة بدلاً منه.
documents-refused-not-theirs = أنت لا تمثل هذا العضو. سجّل في الاجتماع باسمه أو راجع جهة الاتصال لديه.
documents-refused-missing = ينقص: { $what }
documents-refused-too-long = أطول مما ينبغي: { $what }
documents-refused-not-a-question = «{ $what }» ليست مسألة لهذا الفريق. اكتبها على نحو Q3/20.
documents-refused-refused = لا يمكن قبول الملف. هذا ما وُجد فيه:
documents-refused-no-such-upload = لم يعد الملف في طريقه. أرسله من جديد.
documents-refused-too-many-uploads = لديك { $what } من الملفات في الطريق. قدّمها أولاً أو انتظر يوماً.
documents-refused-not-whole = لم يصل الملف كاملاً. أعد إرساله فيُستأنف من حيث توقف.
documents-refused-other-place = هذا الجزء من موضع آخر في الملف. استعلم عن موضع الاستئناف.
documents-refused-too-large = الحد الأقصى لحجم الملف { $what }. صغّر الصور أو قدّمه في عدة وثائق.
documents-refused-no-room = لم يبق مكان للملفات. لم يُفقد شيء؛ أبلغ الأمانة.
documents-refused-no-vault = يتعذر حفظ الملفات الآن. لم يتغير شيء؛ حاول بعد دقيقة.
documents-refused-other-bytes = ما وصل ليس ما أُعلن عنه. أرسله من جديد.
documents-refused-not-now = لا يمكن ذلك والوثيقة في هذه الحالة: { $what }
documents-refused-changed-meanwhile = غيّر أحدهم الوثيقة منذ فتحتها. هذه هي الآن؛ كرر ما أردته إن كان لا يزال صحيحاً.
documents-refused-no-reason = اذكر السبب.
documents-refused-no-next-meeting = لا يُعرف اجتماع لاحق للفريق في فترة الدراسة هذه. استورد رسالته أولاً.
documents-refused-late-again = ستكون متأخرة عن الاجتماع التالي أيضاً.
documents-refused-no-such-version = «{ $what }» ليست نسخة من هذه الوثيقة.
documents-refused-already-there = هذه النسخة موجودة بهذه اللغة والصيغة. أرسل مراجعة بدلاً منها.
documents-refused-no-such-item = لا يوجد في جدول الأعمال البند «{ $what }».
documents-refused-not-allowed = لا يسمح دورك بذلك.
documents-refused-failed = لم ينجح ذلك. لم يتغير شيء؛ حاول بعد دقيقة.
