# The words about a person's own data: addresses, merging, being forgotten.

own-data-forgotten = شخص نُسي
own-data-more = المزيد عنك
own-data-addresses = عناوينك
own-data-addresses-short = حيث يصلك البريد وبها تسجل الدخول
own-data-addresses-why = أي منها يتيح لك الدخول. ويُرسل البريد إلى الأول.
own-data-address-sent = إن كان البريد يصل إلى { $email } فهناك رابط في الطريق. افتحه خلال { $minutes } دقيقة وأنت مسجل الدخول هنا.
own-data-preferred = إليه البريد
own-data-prefer = أرسل البريد هنا
own-data-drop = حذف
own-data-drop-this = حذف { $email }
own-data-add = عنوان آخر
own-data-add-why = نرسل إليه رابطاً؛ ولا يتغير شيء حتى تفتحه. وإن كان لك حساب ثانٍ بذلك العنوان فالرابط يتيح دمج الحسابين.
own-data-confirm = هل هذا العنوان لك؟
own-data-confirm-why = سيتيح { $email } الدخول إلى حساب { $name } ({ $account }). لا تؤكد إلا إذا كان هذا الحساب لك.
own-data-confirm-do = نعم، أضفه
own-data-confirmed = العنوان لك
own-data-twice = كان زميل قد سجلك بهذا العنوان لاجتماعات أنت مسجل لها بالفعل. يبقى التسجيلان؛ فاطلب من جهة التنسيق إلغاء أحدهما.
own-data-merge = حسابان في حساب واحد
own-data-merge-why = لعنوان { $from } حساب خاص به. فإن كان الحسابان لك انضم إلى { $into } كما يلي.
own-data-merge-name = الاسم
own-data-merge-role = الدور
own-data-role-anybody = لا شيء
own-data-role-delegate = مندوب
own-data-role-focal-point = جهة تنسيق
own-data-role-chair = رئيس
own-data-role-administration = إدارة
own-data-role-secretariat = الأمانة
own-data-merge-addresses = عناوين تنضم
own-data-merge-registrations = التسجيلات
own-data-merge-appointments = التعيينات
own-data-merge-both = ما لدى الحسابين معاً
own-data-merge-twice = من التسجيلين يبقى الذي حالته: { $remains }. ويُلغى الآخر وحالته الآن: { $cancelled }.
own-data-merge-term = تصبح المدتان مدة واحدة:
own-data-merge-ends = تنتهي جلسات الحساب المتروك ورموزه. ولا يضيع شيء آخر.
own-data-merge-do = ادمجهما
own-data-merged = حساب واحد
own-data-merged-why = ما كان لدى { $from } صار الآن في { $into }.
own-data-merge-others = دمج حسابين
own-data-merge-others-short = لمن له حسابان ولا يستطيع إثبات أحدهما
own-data-merge-others-why = انظر أولاً فيما سيبقى. ويُبلَّغ الشخص بالبريد مع السبب.
own-data-merge-into = الحساب الباقي
own-data-merge-from = الحساب المتروك
own-data-merge-look = أظهر ما سيبقى
own-data-merge-reason = السبب
own-data-merge-reason-hint = يقرؤه الشخص؛ ولا يحفظه السجل.
own-data-erasure = أن تُنسى
own-data-erasure-short = ما يزول وما يجب أن يبقى، قبل أن تطلب
own-data-erasure-why = يمكنك أن تطلب نسيانك. يجري ذلك بعد { $days } يوماً؛ وحتى ذلك الحين يمكنك العدول ولا يتغير شيء.
own-data-erasure-asked = لقد طلبت ذلك. سيتم نسيانك في { $day }.
own-data-goes = ما يزول
own-data-goes-account = حسابك: الاسم والعناوين وكلمة السر والجلسات والرسائل الشخصية ومواضعك في قوائم البريد.
own-data-goes-tokens = { $count ->
        [one] رمز واحد لبرنامج.
        [two] رمزان لبرامج.
        [few] { $count } رموز لبرامج.
       *[other] { $count } رمزاً لبرامج.
    }
own-data-goes-registration = يُلغى أولاً مع الشارة والدخول: تسجيلك في
own-data-stays = ما يبقى من دون اسمك، ولماذا
own-data-stays-registration = يُحسب، لأن إحصاءات المشاركة تُنشر: أن شخصاً واحداً شارك في
own-data-stays-appointments = { $count ->
        [one] تعيين واحد، لأن ما أُقر بموجبه أُقر بحق.
        [two] تعيينان، لأن ما أُقر بموجبهما أُقر بحق.
        [few] { $count } تعيينات، لأن ما أُقر بموجبها أُقر بحق.
       *[other] { $count } تعييناً، لأن ما أُقر بموجبها أُقر بحق.
    }
own-data-stays-journal = الأفعال ذات الأثر على الغير: أنها تمت ومتى، تحت علامة لا تدل على أحد.
own-data-stays-letters = الرسائل الصادرة كما طُبعت: فهي علنية ولا تُغيَّر.
own-data-erasure-ask = انسوني في { $day }
own-data-erasure-withdraw = عدلت عن ذلك
own-data-retention = ما يُحفظ وكم يُحفظ
own-data-retention-short = الأسماء التي تزول وفي أي يوم
own-data-retention-why = كل يوم يزول ما حُفظ بما يكفي. وهذا ما يأتي.
own-data-retention-none = لا شيء مما يُحفظ عن الأشخاص له يوم زوال بعد. يبدأ ذلك مع التسجيلات والبريد.
own-data-what = ماذا
own-data-on = في
own-data-count = العدد
own-data-due = حان
own-data-purge = أزل ما حان وقته
own-data-how-long = كم من الوقت
own-data-days = { $count ->
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يوماً
       *[other] { $count } يوم
    }
own-data-guess = غير متحقق منه
own-data-kind-participants = أسماء المشاركين، بعد آخر يوم من الاجتماع
own-data-kind-notes = الرسائل الشخصية، بعد إطلاقها
own-data-kind-messages = من أُرسلت إليهم الإشعارات، بعد إطلاقها
own-data-kind-sessions = الجلسات، بعد انتهائها
own-data-kind-tokens = رموز البرامج، على الأكثر
own-data-kind-erasures = من طلبوا أن يُنسوا، بعد الطلب
own-data-erase = نسيان شخص فوراً
own-data-erase-why = لمن يطلب ذلك ولا يستطيع الدخول. تُلغى التسجيلات القادمة أولاً؛ ولا رجعة فيه.
own-data-erase-do = انسَ هذا الشخص
own-data-refused-no-address = هذا ليس عنوان بريد إلكتروني.
own-data-refused-yours-already = هذا العنوان لك بالفعل.
own-data-refused-not-yours = هذا ليس عنواناً في حسابك. افتح الصفحة من جديد.
own-data-refused-the-only-one = هذا عنوانك الوحيد. أضف آخر أولاً.
own-data-refused-no-mail = لا ترسل هذه الدار بريداً، فلا يمكن إثبات عنوان. اسأل الأمانة.
own-data-refused-closed-link = استُعمل أو انقضى وقته أو طلبه حساب آخر. اطلب غيره من صفحة عناوينك.
own-data-refused-no-such-account = لا حساب لأحد بهذا العنوان.
own-data-refused-the-same = العنوانان لحساب واحد: لا شيء يُدمج.
own-data-refused-reason-missing = اذكر السبب: فالشخص يقرؤه.
own-data-refused-changed-meanwhile = تغير شيء منذ أن نظرت. انظر ثانية ثم قرر.
own-data-refused-guarded = الحساب الآخر محميّ بمفتاح مرور أو برمز. سجّل الدخول إليه وأوقف هذه الوسائل هناك، ثم افتح هذا الرابط مرة أخرى.
own-data-refused-present-twice = سُجل حضور الحسابين في هذا الاجتماع. على المكتب أن يسترد إحدى الشارتين أولاً.
own-data-refused-not-now = لا يمكن إلغاء أحد التسجيلين الآن. اسأل مكتب الاجتماع.
own-data-refused-yourself = هذا حسابك: اطلب النسيان من صفحته.
mail-note-address-subject = هل هذا العنوان لك؟
mail-note-address =
    يقول { $name } إن هذا العنوان له. فإن كنت أنت فافتح هذا الرابط خلال { $minutes } دقيقة حيث سجلت دخولك:

    { $link }

    وإن لم تكن أنت فلا تفعل شيئاً: لم يتغير شيء.
mail-note-addresses-subject = تغيرت عناوين حسابك
mail-note-addresses =
    { $name }، أُضيف عنوان إلى حسابك أو حُذف. إن لم تكن أنت فانظر فوراً وأبلغ الأمانة:

    { $link }
mail-note-merged-subject = صار حساباك حساباً واحداً
mail-note-merged =
    { $name }، صارت تسجيلات الحسابين وتعييناتهما وعناوينهما في حساب واحد. { $reason }

    { $link }

    إن لم تكن أنت فأبلغ الأمانة.
