# The words of the room `dates`.

dates-month-1 = يناير
dates-month-2 = فبراير
dates-month-3 = مارس
dates-month-4 = أبريل
dates-month-5 = مايو
dates-month-6 = يونيو
dates-month-7 = يوليو
dates-month-8 = أغسطس
dates-month-9 = سبتمبر
dates-month-10 = أكتوبر
dates-month-11 = نوفمبر
dates-month-12 = ديسمبر
dates-weekday-1 = الاثنين
dates-weekday-2 = الثلاثاء
dates-weekday-3 = الأربعاء
dates-weekday-4 = الخميس
dates-weekday-5 = الجمعة
dates-weekday-6 = السبت
dates-weekday-7 = الأحد
dates-first = 1
dates-day = { $day } { $month } { $year }
dates-day-without-year = { $day } { $month }
dates-weekday-day = { $weekday } { $date }
dates-within-month = { $first }-{ $last } { $month } { $year }
dates-within-year = { $first } { $firstMonth } - { $last } { $month } { $year }
dates-across-years = { $first } - { $last }
dates-today = اليوم
dates-tomorrow = غداً
dates-yesterday = أمس
dates-in-days =
    { $count ->
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $count } أيام
       *[other] بعد { $count } يوماً
    }
dates-days-ago =
    { $count ->
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $count } أيام
       *[other] قبل { $count } يوماً
    }
dates-zone-of-city = بتوقيت { $city }
