# The words of the room `drafts`.

drafts-title = المسودات
drafts-why = الرسائل والرسائل المعممة والتصويبات قبل إصدارها. مجموعة واحدة من الوقائع تُكتب بست لغات.
drafts-open = المسودات المفتوحة
drafts-none = لا توجد مسودة مفتوحة. ابدأ واحدة أدناه.
drafts-begin = بدء مسودة
drafts-from = انطلاقاً من
drafts-from-nothing = رسالة جديدة لفريق
drafts-from-meeting = رسالة مماثلة لرسالة اجتماع سابق
drafts-from-circular = رسالة معممة إلى جميع الأعضاء
drafts-from-registration = رسالة معممة بشأن التسجيل والمنسقين
drafts-group-hint = SG20 أو TSAG أو WP1/5؛ للرسالة الجديدة فقط.
drafts-earlier = اجتماع سابق
drafts-closed = المسودة مغلقة
drafts-refused-changed-meanwhile = حفظ شخص آخر هذه المسودة بعد أن فتحتها. ما كتبته ما زال هنا؛ افتح المسودة في نافذة أخرى وقارن واحفظ هناك.
drafts-refused-closed-draft = صدرت أو أُهملت؛ يمكن قراءتها فقط.
drafts-refused-no-such-letter = ليس لهذا الاجتماع رسالة مرقمة بعد، فلا شيء يُبدأ منه.
drafts-refused-group-missing = اذكر الفريق الذي يجتمع: SG20 أو TSAG أو WP1/5.
drafts-form-why = الوقائع في جانب والرسالة كما ستُطبع في الجانب الآخر. كل جملة تقود إلى الواقعة التي تذكرها.
drafts-correction-why = غيّر الرسالة إلى ما ينبغي أن تقوله. يُكتب التصويب من الفرق تلقائياً.
drafts-some-fields-wrong = لم يُحفظ شيء بعد: بعض الحقول غير مفهومة، وقد عُلِّمت.
drafts-wrong-date = أدخل تاريخاً مثل 2027-03-09.
drafts-wrong-time = أدخل وقتاً بين 00:00 و24:00 مثل 18:00.
drafts-wrong-zone = لا توجد منطقة زمنية كهذه؛ اكتبها مثل Europe/Zurich أو UTC.
drafts-wrong-number = أدخل رقماً.
drafts-wrong-country = أدخل حرفي البلد، مثل CH.
drafts-wrong-name = أعطه اسماً.
drafts-what = المطلوب
drafts-other-what = ما هو، كما سيُطبع
drafts-propose = اقتراح التواريخ الناقصة
drafts-name = الاسم
drafts-role = الصفة
drafts-silent = لا تذكره الرسالة
drafts-agenda-lines = بند في كل سطر
drafts-agenda-hint = الرقم ثم العنوان ثم الوثائق بعد خط عمودي: 2.1 برنامج العمل | SG20-R5, SG20-TD12. البند بلا رقم يبدأ بشرطة.
drafts-plan-days = يوماً بيوم
drafts-day = اليوم
drafts-paragraphs = فقرات من عندك
drafts-paragraphs-why = كلمات لا تذكر واقعة من الاستمارة. اكتبها بلغة واحدة ودع غيرك يترجم.
drafts-paragraph = الفقرة { $number }
drafts-behind = موضعها
drafts-part-invitation = بعد الدعوة
drafts-part-deadlines = بعد المواعيد
drafts-part-practical = ضمن المعلومات العملية
drafts-part-subject = كموضوع للرسالة
drafts-awaits-translation = بانتظار الترجمة
drafts-wanting = قبل الإصدار
drafts-wanting-why = يجب تصحيح الأخطاء. والتنبيه يحتاج إلى كلمة تُحفظ مع الرسالة.
drafts-wants-nothing = لا ينقص شيء. يمكن الإصدار.
drafts-missing = ناقص
drafts-mend = إلى الحقل
drafts-your-word = كلمتك بشأنه
drafts-words = ما قيل عن التنبيهات
drafts-changes = ما يقوله التصويب
drafts-changes-nothing = لا شيء يختلف عن الرسالة بعد. غيّر ما يجب أن يختلف.
drafts-cannot-be-named = تغيّر ولا يمكن لتصويب أن يسميه. قله في فقرة من عندك، واذكر هنا أنك فعلت.
drafts-consequences = ما يترتب على الناس
drafts-requests-void = الطلبات لاغية: { $service }. يُبلَّغ من طلبوا.
drafts-journeys-change = تتغير الأيام أو المكان: يُبلَّغ من حجز سفراً.
drafts-visa-letters-void = رسائل التأشيرة تذكر الأيام أو المكان السابقين ويجب إعادة كتابتها.
drafts-nobody-travels = لم يعد أحد يسافر: لا حاجة إلى السفر والغرف ورسائل التأشيرة.
drafts-not-due = لم يعد مطلوباً: { $what }، { $due }.
drafts-event-ends = أُلغي: { $name }.
drafts-make-virtual = تحويل الاجتماع إلى افتراضي
drafts-letter = الرسالة
drafts-letter-why = كما ستُطبع اليوم. اختيار لغة يحفظ ما كتبته.
drafts-to-sentence = إلى الجملة في الرسالة
drafts-save = حفظ ومعاينة
drafts-issue = إصدار بست لغات
drafts-issue-why = الإصدار يعطي الرقم التالي وينشر الرسالة. لا يمكن تغييرها بعد ذلك بل تصويبها فقط. ولا يرسل بريداً.
drafts-discard = إهمال
drafts-not-printed = لم تصدر
drafts-misunderstood = سيفهم القارئ هذا على غير المقصود ({ $language }): { $field }. قله بكلمات أخرى.
drafts-back = العودة إلى المسودة
drafts-issued-why = منشورة بست لغات. كل صيغة محفوظة كما هي.
drafts-verify = صفحة التحقق
drafts-verify-genuine = هذه الرسالة أصلية: صدرت هنا.
drafts-verify-meeting = الاجتماع
drafts-verify-current = ملزمة كما طُبعت.
drafts-verify-corrected = ملزمة بعد تصويبها بـ:
drafts-verify-superseded = رسالة لاحقة تدعو إلى الاجتماع نفسه:
drafts-verify-same = الملف مطابق تماماً لأحد الملفات الصادرة.
drafts-verify-other = الملف ليس من الملفات الصادرة. اعتمد الصيغ أدناه.
drafts-verify-unknown = لم تصدر هنا رسالة كهذه
drafts-verify-unknown-why = الرمز مكتوب خطأ أو الورقة التي تحمله غير أصلية. اسأل الأمانة.
drafts-forms = جميع الصيغ
drafts-what-if = ماذا لو تغير الموعد؟
drafts-what-if-why = اختر يوماً أول آخر وانظر كل تاريخ سيتحرك. لا يتغير شيء.
drafts-what-if-look = انظر
drafts-what-would-move = ما سيتحرك
drafts-now = الآن
drafts-then = عندئذ
drafts-mind = انتبه
drafts-impossible = لا يمكن لأحد الالتزام به
drafts-closed-day = الأمانة مغلقة
drafts-another-event = حدث آخر
drafts-begins-at = يبدأ الساعة
drafts-ends-at = ينتهي الساعة
drafts-registration = التسجيل
drafts-compare = هل ملفي هو الصادر؟
drafts-compare-file = ملفك
drafts-compare-why = يُقارن ولا يُحفظ.
drafts-compare-it = قارن
drafts-correct = تصويب الرسالة
drafts-add = إضافة إلى الرسالة
drafts-additions = ما تضيفه الإضافة
drafts-adds-nothing = لم يُضف شيء إلى الرسالة بعد. أضف ما ينبغي أن تقوله زيادةً على ذلك.
drafts-addition-why = أضف ما لا تقوله الرسالة بعد: الفعاليات وبنود جدول الأعمال والنصوص وفقراتك الخاصة. وتُكتب الإضافة من تلقاء نفسها مما هو جديد.
drafts-only-adds = يختلف عما تقوله الرسالة، والإضافة لا تفعل إلا أن تزيد. أعده هنا إلى ما كان عليه أو ابدأ تصويباً.
drafts-days-later =
    { $count ->
        [one] بعد يوم واحد ({ $count })
        [two] بعد يومين ({ $count })
        [few] بعد { $count } أيام
       *[other] بعد { $count } يوماً
    }
drafts-days-earlier =
    { $count ->
        [one] قبل يوم واحد ({ $count })
        [two] قبل يومين ({ $count })
        [few] قبل { $count } أيام
       *[other] قبل { $count } يوماً
    }
