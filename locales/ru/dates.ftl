# The words of the room `dates`.

dates-month-1 = января
dates-month-2 = февраля
dates-month-3 = марта
dates-month-4 = апреля
dates-month-5 = мая
dates-month-6 = июня
dates-month-7 = июля
dates-month-8 = августа
dates-month-9 = сентября
dates-month-10 = октября
dates-month-11 = ноября
dates-month-12 = декабря
dates-weekday-1 = понедельник
dates-weekday-2 = вторник
dates-weekday-3 = среда
dates-weekday-4 = четверг
dates-weekday-5 = пятница
dates-weekday-6 = суббота
dates-weekday-7 = воскресенье
dates-first = 1
dates-day = { $day } { $month } { $year } г.
dates-day-without-year = { $day } { $month }
dates-weekday-day = { $weekday }, { $date }
dates-within-month = { $first }–{ $last } { $month } { $year } г.
dates-within-year = { $first } { $firstMonth } – { $last } { $month } { $year } г.
dates-across-years = { $first } – { $last }
dates-today = сегодня
dates-tomorrow = завтра
dates-yesterday = вчера
dates-in-days =
    { $count ->
        [one] через { $count } день
        [few] через { $count } дня
       *[other] через { $count } дней
    }
dates-days-ago =
    { $count ->
        [one] { $count } день назад
        [few] { $count } дня назад
       *[other] { $count } дней назад
    }
dates-zone-of-city = по времени города { $city }
