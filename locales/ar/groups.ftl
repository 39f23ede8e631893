# The words of the room `groups`.

groups-title = الأفرقة
groups-empty = لا يوجد بعد أي اجتماع لأي فريق.
groups-meetings =
    { $count ->
        [one] اجتماع واحد
        [two] اجتماعان
        [few] { $count } اجتماعات
       *[other] { $count } اجتماعاً
    }
groups-ahead = المقبلة
groups-nothing-ahead = لم يُدعَ إلى أي اجتماع لهذا الفريق.
groups-past = السابقة
groups-study-group = لجنة الدراسات { $number }
groups-working-party = فرقة العمل { $number }/{ $of }
groups-regional-group = الفريق الإقليمي للجنة الدراسات { $of }: { $region }
groups-advisory-group = الفريق الاستشاري لتقييس الاتصالات
groups-unknown = فريق غير مذكور
groups-why = من يدرس ماذا: لجان الدراسات بفرق عملها ومسائلها، والأفرقة القائمة إلى جانبها. افتح فريقاً لترى إدارته واجتماعاته.
groups-empty-establish = لم يكن أي فريق قائماً في هذا اليوم. أنشئ فريقاً أدناه أو استورد رسالة: يظهر هنا الفريق الذي تدعو إليه.
groups-question = المسألة { $number }/{ $of }
groups-chaired = الرئاسة: { $name }
groups-below =
    { $count ->
        [one] فريق فرعي واحد
        [two] فريقان فرعيان
        [few] { $count } أفرقة فرعية
       *[other] { $count } فريقاً فرعياً
    }
groups-below-of = ({ $name })
groups-kind = النوع
groups-kind-study-group = لجنة دراسات
groups-kind-advisory-group = فريق استشاري
groups-kind-working-party = فرقة عمل
groups-kind-question = مسألة
groups-kind-regional-group = فريق إقليمي
groups-kind-joint-coordination = نشاط تنسيق مشترك
groups-kind-focus-group = فريق متخصص
groups-kind-correspondence-group = فريق عمل بالمراسلة
groups-kind-ad-hoc = فريق مخصص
groups-period = فترة الدراسة { $period }
groups-on-day = كما هي الحال في { $day }.
groups-another-day = عرض يوم آخر
groups-day = اليوم
groups-show = عرض
groups-not-then = لم يكن هذا الفريق قائماً في { $day }. أيامه مبيّنة أدناه.
groups-sub-groups = الأفرقة الفرعية
groups-titles = العنوان
groups-establish = إنشاء فريق
groups-establish-why = يدل الاسم على النوع: SG20 وWP1/20 وQ3/20 وSG20RG-AFR وTSAG؛ وJCA-… وFG-… وCG-… وAHG-… لما سواها.
groups-name = الاسم المختصر
groups-parent = تحت أي فريق، باسمه المختصر
groups-first = اليوم الأول
groups-last = اليوم الأخير، إن كان معروفاً
groups-last-day = اليوم الأخير
groups-change = للأمانة
groups-establish-below = إنشاء فريق تحت هذا الفريق
groups-amend = تغيير العنوان أو الموضع أو اليوم الأخير
groups-dissolve = حل الفريق
groups-dissolve-why = ينتهي في اليوم نفسه كل ما يندرج تحته وكل المهام المضطلع بها فيه.
groups-refused-no-such-group = لا يوجد فريق كهذا.
groups-refused-no-period = لا تُعرف فترة دراسة في هذا اليوم.
groups-refused-letters = اكتب اسماً بحروف لاتينية أو أرقام لا يتجاوز 300 حرف، وكذلك العناوين.
groups-refused-no-kind = ليس هذا اسم فريق. اكتب مثلاً SG20 أو WP1/20 أو Q3/20 أو JCA-IoT.
groups-refused-ended = انتهى قبل ذلك اليوم.
groups-refused-name = هذا اسم نوع آخر من الأفرقة.
groups-refused-backwards = اليوم الأخير يسبق اليوم الأول.
groups-refused-outside-period = تتجاوز هذه الأيام فترة الدراسة: اكتب أياماً من فترة واحدة.
groups-refused-twice = أُنشئ فريق بهذا الاسم في فترة الدراسة هذه. افتحه لتغييره.
groups-refused-parent = ليس هذا موضعه: تتبع فرقة العمل لجنة دراسات، وتتبع المسألة لجنة دراسات أو فرقة عمل، ولا تتبع لجنة الدراسات أحداً.
groups-refused-other-study-group = يدل رقمه على أنه تابع للجنة دراسات أخرى.
groups-refused-outlives-parent = الفريق الذي يعلوه غير قائم في كل هذه الأيام.
groups-refused-outlived = ستبقى بعده أفرقة تابعة له. حُلّه لتنتهي معه.
groups-refused-circle = لا يمكن أن يكون الفريق تابعاً لنفسه.
groups-refused-no-date = اكتب يوماً.
