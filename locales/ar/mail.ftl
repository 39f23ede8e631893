# The words of the room `mail`.

mail-title = صندوق الصادر
mail-why = تنتظر كل وثيقة صادرة هنا حتى يطّلع شخص على القائمة والنص. لا يُرسَل شيء من تلقاء نفسه.
mail-no-server = لم يُعدّ خادم بريد: ما يُطلَق ينتظر. شغّل البرنامج مع ‎--smtp و‎--mail-from.
mail-none = لم يصدر شيء بعد. أصدر مسودة لينتظر بريدها المراجعة هنا.
mail-addressees = المرسل إليهم
mail-who-is-told = من يُبلَّغ ومتى
mail-who-is-told-why = يُرسل كل نوع من الوثائق إلى هؤلاء. يجري الإرسال وفق هذا الجدول نفسه.
mail-notices = الوثائق
mail-of = من
mail-of-any = أي فريق
mail-of-study-groups = لجان الدراسات
mail-of-advisory-group = الفريق الاستشاري
mail-told = من يُبلَّغ
mail-can-leave = هل يمكن إلغاؤه؟
mail-mandatory = لا: يتوقف عليه حق أو واجب
mail-voluntary = نعم، برابط في كل رسالة
mail-source = المصدر
mail-guess = فهمنا، لم يُتحقق منه في مصدر
mail-category-member-states = الدول الأعضاء
mail-category-state-of-palestine = دولة فلسطين (القرار 99)
mail-category-sector-members = أعضاء القطاع
mail-category-associates = المنتسبون إلى لجنة الدراسات
mail-category-academia = الهيئات الأكاديمية
mail-category-secretary-general = الأمين العام
mail-category-directors = مديرو المكاتب
mail-category-study-group-chairs = رؤساء لجان الدراسات
mail-category-vocabulary-chair = رئيس لجنة المفردات
mail-state-held = بانتظار المراجعة
mail-state-released = أُطلق
mail-state-handing = قيد التسليم
mail-state-waiting = أُجّل وسيُعاد
mail-state-uncertain = ربما وصل
mail-state-handed = لدى خادم البريد
mail-state-failed = فشل
mail-state-withdrawn = سُحب
mail-ended = توقف البرنامج أثناء تسليم هذه الرسالة، فربما وصلت.
mail-list = من سيُبلَّغ
mail-texts = ما سيقرؤونه
mail-texts-why = يقرأ كل مرسل إليه لغة واحدة، وترفق الرسالة المطبوعة وتقويم.
mail-nobody = لا أحد مسجل يُبلَّغ بمثل هذه الوثيقة. سجّل المرسل إليهم أولاً.
mail-withdraw = عدم الإرسال
mail-withdraw-why = لماذا لا يُرسل؟
mail-withdrawn-by = سحبه { $name }: { $reason }
mail-released-by = أطلقه { $name }
mail-troubled = ما يحتاج إلى شخص وما ينتظر
mail-again = إعادة الإرسال إلى هذا
mail-handed = سُلّم إلى خادم البريد
mail-addressees-why = من يصل إليهم البريد. يبيّن الجدول العام ما تُبلَّغ به كل فئة.
mail-addressees-none = لا أحد مسجل. ألصق قائمة أدناه.
mail-enlist = تسجيل مرسل إليهم
mail-enlist-lines = مرسل إليه واحد في كل سطر
mail-enlist-hint = الفئة; الهيئة; البريد الإلكتروني; اللغة; اللجنة. مثلاً: associates; شركة; name@example.org; ar; SG20
mail-enlist-categories = الفئات: { $names }
mail-line-wrong = السطر { $line }: { $why }
mail-wrong-category = لا توجد فئة كهذه
mail-wrong-body = اذكر اسم الهيئة في 300 حرف على الأكثر
mail-wrong-email = ليس عنوان بريد إلكتروني
mail-wrong-language = اكتب ar أو en أو es أو fr أو ru أو zh
mail-wrong-group = المنتسب ينتمي إلى لجنة واحدة: اكتبها، مثل SG20
mail-strike = شطب
mail-left = ألغى الاشتراك
mail-refused-no-such-mail = لم يُعدّ بريد لهذه الوثيقة.
mail-refused-decided = اتخذ شخص القرار بالفعل. انظر ما آل إليه.
mail-refused-list-changed = تغيرت القائمة منذ فتحتها. لم يُرسل شيء: انظر إليها ثانية.
mail-refused-nobody = لا أحد مسجل ليُبلَّغ. لم يُرسل شيء.
mail-refused-no-reason = اذكر لماذا لا يُرسل.
mail-refused-not-now = تغيرت حال الرسالة في الأثناء. انظر إليها ثانية.
mail-refused-empty = اكتب سطراً واحداً على الأقل.
mail-leave = الوثائق بالبريد الإلكتروني
mail-leave-why = تُرسل هذه الرسائل إلى { $email } لفائدة { $body }. يمكنك إلغاء ما لا يتوقف عليه حق أو واجب.
mail-leave-them = إيقاف هذه الرسائل
mail-come-back = استلامها من جديد
mail-is-left = لم تعد تتلقى ما يمكن إلغاؤه.
mail-no-such-link = هذا الرابط ليس لأحد
mail-no-such-link-why = شُطب المرسل إليه من القائمة أو الرابط مكتوب خطأ. لا يلزم شيء.
mail-no-subject = إشعار
mail-why-you = أُرسلت إلى { $body }.
mail-who-is-told-at = من يُبلَّغ ومتى: { $address }
mail-leave-at = لعدم تلقي المزيد: { $address }
mail-notes = رسائل شخصية
mail-note-link-subject = رابط تسجيل الدخول
mail-note-link =
    يتيح هذا الرابط الدخول مرة واحدة خلال { $minutes } دقيقة:

    { $link }

    إن لم تطلبه فلا تفعل شيئاً: لم يدخل أحد.
mail-note-received-subject = وصل ولم يؤكَّد بعد: { $meeting }
mail-note-received =
    { $name }، وصل تسجيلك عن { $member }. لم يؤكَّد بعد: ينتظر كلمة منسقكم.

    { $link }
mail-note-confirmed-subject = مؤكَّد { $number }: { $meeting }
mail-note-confirmed =
    { $name }، تأكّد تسجيلك عن { $member } بالرقم { $number }. مرفق تقويم الاجتماع. أحضر وثيقة تحمل صورتك.

    { $link }
mail-note-rejected-subject = لم يوافَق عليه: { $meeting }
mail-note-rejected =
    { $name }، لم يوافَق على تسجيلك عن { $member }: { $reason } اسأل منسق { $member }.

    { $link }
mail-note-document-by-mail-subject = وصلت الوثيقة { $number }: { $title }
mail-note-document-by-mail =
    { $name }، وصلت وثيقتك وأُعطيت الرقم { $number }. وستطلع عليها الأمانة قبل نشرها.

    { $link }

    إذا لم تكن أنت من أرسلها فأبلغ الأمانة.
mail-note-document-mail-refused-subject = لم تُقبل: { $subject }
mail-note-document-mail-refused =
    { $reason ->
        [unknown-sender] لا يقبل هذا العنوان إلا وثائق من لهم حساب. أرسل وثيقتك من عنوان حسابك.
        [may-not] الوثائق المؤقتة تأتي ممن يقودون الفريق ومن الأمانة. قدّم مساهمتك في صفحة الاجتماع.
        [no-group] هذا العنوان ليس لأي فريق. اكتب إلى عنوان مثل sg20@.
        [no-meeting] لا يوجد اجتماع قادم لهذا الفريق يمكن قبول وثائق له.
        [no-series] يذكر العنوان سلسلة غير موجودة. اكتب إلى عنوان الفريق من دون ما بعد علامة الزائد.
        [not-one-file] أرفق بكل رسالة وثيقة Word واحدة أو ملف PDF واحداً.
       *[file] لا يمكن قبول الملف: { $faults }. أصلحه وأرسله من جديد.
    }

    لم يُحفظ شيء من رسالتك.
mail-note-cancelled-subject = أُلغي: { $meeting }
mail-note-cancelled =
    { $name }، أُلغي تسجيلك عن { $member }.

    { $link }
mail-send-to =
    { $count ->
        [one] إرسال إلى مرسل إليه واحد ({ $count })
        [two] إرسال إلى اثنين ({ $count })
        [few] إرسال إلى { $count } مرسل إليهم
       *[other] إرسال إلى { $count } مرسل إليه
    }
mail-count =
    { $count ->
        [one] مرسل إليه واحد ({ $count })
        [two] مرسل إليهما ({ $count })
        [few] { $count } مرسل إليهم
       *[other] { $count } مرسلاً إليه
    }
mail-note-waitlisted-subject = على قائمة الانتظار: { $event }
mail-note-waitlisted =
    { $name }، تمت الموافقة على تسجيلك في { $event } ({ $meeting })، ولا يوجد مكان بعد. ترتيبك في القائمة: { $place }؛ وسنخبرك فور توفر مكان.

    { $link }
mail-note-remind-decide-subject = تسجيلات بانتظارك: { $meeting }
mail-note-remind-decide =
    { $name }، تسجيلات { $member } تنتظر قرارك: { $count }، أقدمها منذ { $since }. ودونه لا يحصل أحد على شارة.

    { $link }
mail-note-remind-decide-by-subject = القرار قبل { $due }: { $meeting }
mail-note-remind-decide-by =
    { $name }، تسجيلات { $member } تنتظر قرارك: { $count }، أقدمها منذ { $since }. والموعد التالي للاجتماع { $due }.

    { $link }
mail-note-remind-missing-subject = تسجيلك: { $meeting }
mail-note-remind-missing =
    { $name }، في تسجيلك عن { $member } ينقص ما يلي، أو يمكن طلبه لأيام قليلة بعد:

    { $fields }

    { $link }
mail-note-document-received-subject = استُلمت في الموعد: { $number }
mail-note-document-received =
    { $name }، وصلت وثيقتك { $number }، «{ $title }»، في { $at } ‏({ $zone })، في الموعد. تفحصها الأمانة ثم تنشرها.

    { $link }
mail-note-document-for-translation-subject = استُلمت للترجمة: { $number }
mail-note-document-for-translation =
    { $name }، وصلت وثيقتك { $number }، «{ $title }»، في { $at } ‏({ $zone })، في موعد الترجمة ({ $clause }).

    { $link }
mail-note-document-untranslated-subject = استُلمت بعد موعد الترجمة: { $number }
mail-note-document-untranslated =
    { $name }، وصلت وثيقتك { $number }، «{ $title }»، في { $at } ‏({ $zone }). وهي في موعد الاجتماع، لكن بعد فوات موعد الترجمة ({ $clause }).

    { $link }
mail-note-document-late-subject = متأخرة: { $number }
mail-note-document-late =
    { $name }، وصلت وثيقتك { $number }، «{ $title }»، في { $at } ‏({ $zone }). كان موعدها { $due } ‏({ $clause }) وتُحفظ للاجتماع التالي ما لم يقبلها شخص مسمّى.

    { $link }
mail-note-document-posted-subject = نُشرت: { $number }
mail-note-document-posted =
    { $name }، أصبحت وثيقتك { $number }، «{ $title }»، متاحة للاجتماع.

    { $link }
mail-note-document-returned-subject = أُعيدت للتصحيح: { $number }
mail-note-document-returned =
    { $name }، أُعيدت وثيقتك { $number }، «{ $title }»: { $reason } والعبرة باليوم الذي ترد فيه من جديد.

    { $link }
mail-note-document-admitted-subject = قُبلت رغم التأخر: { $number }
mail-note-document-admitted =
    { $name }، ستُعرض وثيقتك { $number }، «{ $title }»، على هذا الاجتماع رغم تأخرها. والكلمة الأخيرة للاجتماع.

    { $link }
mail-note-document-carried-subject = رُحّلت إلى الاجتماع التالي: { $number }
mail-note-document-carried =
    { $name }، تأخرت وثيقتك { $number }، «{ $title }»، وستُعرض على الاجتماع التالي للفريق. وتحتفظ برقمها.

    { $link }
