# The words of the room `dates`.

dates-month-1 = janvier
dates-month-2 = février
dates-month-3 = mars
dates-month-4 = avril
dates-month-5 = mai
dates-month-6 = juin
dates-month-7 = juillet
dates-month-8 = août
dates-month-9 = septembre
dates-month-10 = octobre
dates-month-11 = novembre
dates-month-12 = décembre
dates-weekday-1 = lundi
dates-weekday-2 = mardi
dates-weekday-3 = mercredi
dates-weekday-4 = jeudi
dates-weekday-5 = vendredi
dates-weekday-6 = samedi
dates-weekday-7 = dimanche
dates-first = 1er
dates-day = { $day } { $month } { $year }
dates-day-without-year = { $day } { $month }
dates-weekday-day = { $weekday } { $date }
dates-within-month = { $first }-{ $last } { $month } { $year }
dates-within-year = { $first } { $firstMonth } - { $last } { $month } { $year }
dates-across-years = { $first } - { $last }
dates-today = aujourd’hui
dates-tomorrow = demain
dates-yesterday = hier
dates-in-days =
    { $count ->
        [one] dans { $count } jour
       *[other] dans { $count } jours
    }
dates-days-ago =
    { $count ->
        [one] il y a { $count } jour
       *[other] il y a { $count } jours
    }
dates-zone-of-city = heure de { $city }
