# The words of the room `page`.

page-name = Plenary
page-skip = انتقل إلى المحتوى
page-navigation = التصفح الرئيسي
page-meetings = الاجتماعات
page-groups = الأفرقة
page-languages = اللغات
page-path = أنت هنا
page-sign-in = تسجيل الدخول
page-sign-out = تسجيل الخروج
page-promise = كل تاريخ هنا يبيّن مصدره: الرسالة كما طُبعت، وتصويباتها، والقاعدة المقابلة له.
page-calendar-of-all = تقويم جميع الاجتماعات
page-news-feed = موجز الأخبار
page-interface = واجهة للبرامج
page-to-the-start = إلى الصفحة الرئيسية
page-not-found = لا توجد هذه الصفحة
page-not-found-why = قد يكون العنوان مكتوباً خطأً أو لم يُستورد الاجتماع بعد.
page-failed = تعذّر تنفيذ الطلب
page-failed-why = قاعدة البيانات لا تستجيب الآن. لم يتغيّر شيء؛ أعد المحاولة بعد دقيقة.
page-not-for-you = هذه الصفحة مخصّصة للأمانة
page-not-for-you-why = حسابك له دور آخر. يمكن لأمانة الفريق أن تخبرك بما تحتويه.
page-language-ar = العربية
page-language-en = الإنكليزية
page-language-es = الإسبانية
page-language-fr = الفرنسية
page-language-ru = الروسية
page-language-zh = الصينية
