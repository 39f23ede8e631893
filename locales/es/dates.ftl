# The words of the room `dates`.

dates-month-1 = enero
dates-month-2 = febrero
dates-month-3 = marzo
dates-month-4 = abril
dates-month-5 = mayo
dates-month-6 = junio
dates-month-7 = julio
dates-month-8 = agosto
dates-month-9 = septiembre
dates-month-10 = octubre
dates-month-11 = noviembre
dates-month-12 = diciembre
dates-weekday-1 = lunes
dates-weekday-2 = martes
dates-weekday-3 = miércoles
dates-weekday-4 = jueves
dates-weekday-5 = viernes
dates-weekday-6 = sábado
dates-weekday-7 = domingo
dates-first = 1
dates-day = { $day } de { $month } de { $year }
dates-day-without-year = { $day } de { $month }
dates-weekday-day = { $weekday }, { $date }
dates-within-month = { $first }-{ $last } de { $month } de { $year }
dates-within-year = { $first } de { $firstMonth } - { $last } de { $month } de { $year }
dates-across-years = { $first } - { $last }
dates-today = hoy
dates-tomorrow = mañana
dates-yesterday = ayer
dates-in-days =
    { $count ->
        [one] dentro de { $count } día
       *[other] dentro de { $count } días
    }
dates-days-ago =
    { $count ->
        [one] hace { $count } día
       *[other] hace { $count } días
    }
dates-zone-of-city = hora de { $city }
