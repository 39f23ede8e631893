# The words of the room `home`.

home-short-title = الاجتماعات والمواعيد النهائية
home-title = ما سيُعقد قريباً وما يحين موعده
home-lead = كل اجتماع كما دعت إليه رسالته، وكل موعد نهائي مع سببه، بلغتك وفي تقويمك.
home-next-meetings = الاجتماعات المقبلة
home-all-meetings = جميع الاجتماعات
home-next-due = المواعيد النهائية المقبلة
home-news = آخر التغييرات
home-no-news = لم يتغيّر شيء بعد.
home-empty = لا يوجد أي اجتماع هنا بعد. تنشر الأمانة الاجتماع بأمر واحد:
home-nothing-due = لا شيء مستحق في الأشهر المقبلة.
