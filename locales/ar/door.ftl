# The words of the door, and of what the secretariat arranges for it.

door-title = المدخل
door-why = ابحث عن الشخص، وتحقق من وثيقة تحمل صورة، وسجّل من في القاعة.
door-find = الرقم أو الشارة أو الاسم
door-find-hint = تكفي الأرقام الأخيرة من الرقم.
door-find-button = ابحث
door-no-code = لم يظهر رمز في هذه الصورة. أعد التقاطها من مسافة أقرب، أو اكتب الرقم المطبوع على الشارة.
door-done-admitted = تم تسجيل الدخول.
door-done-merged = سبق أن سجّله مدخل آخر؛ ويبقى الوقت الأسبق.
door-done-attended = سُجّل الحضور اليوم.
door-done-attended-before = كان ذلك مسجلاً من قبل.
door-done-left = غادر الشخص الاجتماع.
door-done-handed-out = سُلّمت الشارة.
door-done-replaced = سُلّمت الشارة الجديدة؛ ولم تعد السابقة تفتح شيئاً.
door-read = قراءة شارة
door-camera = استخدم الكاميرا
door-photograph = صورة للشارة (PNG أو JPEG)
door-photograph-read = اقرأ الصورة
door-nobody = لم يُعثر على أحد. راجع الرقم، أو جرّب جزءاً من الاسم، أو سجّل حضوراً دون تسجيل مسبق.
door-kept-title = على هذا الجهاز
door-kept = عدد المحفوظين:
door-waits = بانتظار الإرسال:
door-offline = لا توجد شبكة.
door-attend = في القاعة اليوم
door-leave = يغادر الاجتماع
door-shown = ما قُدّم
door-written = سُجّل هنا؛ ويُرسل عند عودة الشبكة.
door-refused = لم يُقبل:
door-type-it = لا يمكن قراءة الصورة هنا دون شبكة. اكتب الرقم المطبوع على الشارة.
door-kept-why = يحفظ هذا الجهاز لليوم الرقم والاسم والفئة والحالة ليستمر العمل دون شبكة، وينساها عند تسجيل الخروج وبعد اليوم الأخير.
door-send = أرسل الآن
door-erase = امسح من هذا الجهاز
door-was-here = في القاعة اليوم
door-not-confirmed = غير مؤكد: لا شارة قبل ذلك. صفحة التسجيل تبيّن ما ينتظره.
door-tag = رقم شريحة الشارة إن وُجدت
door-hand-out = سلّم هذه الشارة
door-walk-in = حضور دون تسجيل مسبق
door-walk-in-why = من يأتي دون تسجيل يُقبل برسالة اعتماد من مسؤول الاتصال، ويُعدّ متأخراً.
door-walked-in = حضر دون تسجيل مسبق
door-letter = رسالة الاعتماد
door-letter-hint = مرجعها وتاريخها ومن وقّعها؛ أو احفظ ملفها.
door-letter-file = ملف الرسالة، بحد أقصى 5 ميغابايت
door-admit = اقبل
door-arrangements = الترتيبات
door-arrangements-why = الأماكن في الفعاليات، وموافقة مسؤولي الاتصال، والتذكيرات. للأمانة.
door-places = الأماكن في الفعاليات
door-places-why = من لا يجد مكاناً ينتظر دوره؛ والمكان الذي يخلو يذهب فوراً إلى الأول.
door-places-no-events = لا تذكر الرسالة فعالية تتطلب تسجيلاً مستقلاً.
door-places-taken =
    { $count ->
        [one] شُغل مكان واحد ({ $count })
        [two] شُغل مكانان ({ $count })
        [few] شُغلت { $count } أماكن
       *[other] شُغل { $count } مكاناً
    }
door-places-of = من أصل { $places }
door-waiting-list = قائمة الانتظار
door-places-number = الأماكن
door-places-hint = فارغ: بقدر من يأتي.
door-places-per-member = منها لكل عضو، على الأكثر
door-promoted =
    { $count ->
        [one] حُفظ. حصل شخص واحد على مكان ({ $count }).
        [two] حُفظ. حصل شخصان على مكان ({ $count }).
        [few] حُفظ. حصل { $count } أشخاص على أماكن.
       *[other] حُفظ. عدد من حصلوا على أماكن: { $count }.
    }
door-reminded =
    { $count ->
        [one] أُرسل تذكير واحد ({ $count }).
        [two] أُرسل تذكيران ({ $count }).
        [few] أُرسلت { $count } تذكيرات.
       *[other] أُرسل { $count } تذكيراً.
    }
door-reminders = التذكيرات
door-reminders-why = يُذكّر النظام تلقائياً كل يوم: مسؤولي الاتصال بما ينتظرهم، والمندوبين بما ينقص. ولا يُذكَّر أحد قبل ما تقوله القواعد، والقرار ينهي التذكير.
door-remind-now = أرسل تذكيرات اليوم
door-exempt = موافقة مسؤولي الاتصال
door-exempt-why = يجوز أن تعفي رسالةٌ اجتماعاً منها. ويُؤكَّد التسجيل عندئذ فوراً مع ذكر الرسالة.
door-exempt-by = يستغني هذا الاجتماع عن موافقة مسؤولي الاتصال: { $source }، { $day }.
door-exempt-end-reason = لماذا لم يعد يستغني عنها
door-exempt-end = أعد الموافقة
door-exempt-not = يوافق مسؤولو الاتصال.
door-exempt-source = الرسالة التي تعفي
door-exempt-dated = تاريخها
door-exempt-mark = استغنِ عن الموافقة
