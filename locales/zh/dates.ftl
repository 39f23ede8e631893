# The words of the room `dates`.

dates-month-1 = 1月
dates-month-2 = 2月
dates-month-3 = 3月
dates-month-4 = 4月
dates-month-5 = 5月
dates-month-6 = 6月
dates-month-7 = 7月
dates-month-8 = 8月
dates-month-9 = 9月
dates-month-10 = 10月
dates-month-11 = 11月
dates-month-12 = 12月
dates-weekday-1 = 星期一
dates-weekday-2 = 星期二
dates-weekday-3 = 星期三
dates-weekday-4 = 星期四
dates-weekday-5 = 星期五
dates-weekday-6 = 星期六
dates-weekday-7 = 星期日
dates-first = 1
dates-day = { $year }年{ $month }{ $day }日
dates-day-without-year = { $month }{ $day }日
dates-weekday-day = { $date }，{ $weekday }
dates-within-month = { $year }年{ $month }{ $first }日至{ $last }日
dates-within-year = { $year }年{ $firstMonth }{ $first }日至{ $month }{ $last }日
dates-across-years = { $first }至{ $last }
dates-today = 今天
dates-tomorrow = 明天
dates-yesterday = 昨天
dates-in-days =
    { $count ->
       *[other] { $count }天后
    }
dates-days-ago =
    { $count ->
       *[other] { $count }天前
    }
dates-zone-of-city = { $city }时间
