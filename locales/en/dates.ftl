# The words of the room `dates`.

dates-month-1 = January
dates-month-2 = February
dates-month-3 = March
dates-month-4 = April
dates-month-5 = May
dates-month-6 = June
dates-month-7 = July
dates-month-8 = August
dates-month-9 = September
dates-month-10 = October
dates-month-11 = November
dates-month-12 = December
dates-weekday-1 = Monday
dates-weekday-2 = Tuesday
dates-weekday-3 = Wednesday
dates-weekday-4 = Thursday
dates-weekday-5 = Friday
dates-weekday-6 = Saturday
dates-weekday-7 = Sunday
dates-first = 1
dates-day = { $day } { $month } { $year }
dates-day-without-year = { $day } { $month }
dates-weekday-day = { $weekday }, { $date }
dates-within-month = { $first }–{ $last } { $month } { $year }
dates-within-year = { $first } { $firstMonth } – { $last } { $month } { $year }
dates-across-years = { $first } – { $last }
dates-today = today
dates-tomorrow = tomorrow
dates-yesterday = yesterday
dates-in-days =
    { $count ->
        [one] in { $count } day
       *[other] in { $count } days
    }
dates-days-ago =
    { $count ->
        [one] { $count } day ago
       *[other] { $count } days ago
    }
dates-zone-of-city = { $city } time
