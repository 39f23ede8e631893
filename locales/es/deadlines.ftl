# The words of the room `deadlines`.

deadlines-action-translation = Contribuciones para traducción
deadlines-action-captioning = Subtitulado y lengua de señas
deadlines-action-fellowship = Becas
deadlines-action-interpretation = Interpretación
deadlines-action-preregistration = Preinscripción
deadlines-action-visa = Cartas para visado
deadlines-action-contribution = Contribuciones
deadlines-action-tap-reply = Respuesta a la consulta TAP
deadlines-action-other = Otros
deadlines-set = fijado por la secretaría
deadlines-corrected = corregido
deadlines-off-rule = no es la fecha de la regla
deadlines-has-passed = vencido
deadlines-no-date = La carta no imprime ninguna fecha.
deadlines-why = Por qué este día
deadlines-the-rule = La regla
deadlines-no-rule = Ninguna regla de los procedimientos lo rige; decide la carta.
deadlines-binds = Lo que obliga
deadlines-because = Porque
deadlines-binds-printed = lo imprime la carta, con sus corrigenda
deadlines-binds-adjusted = lo fijó la secretaría, con un motivo
deadlines-until = A tiempo hasta
deadlines-zone-of-secretariat = No se imprime huso horario; se entiende el de la secretaría.
deadlines-printed = Tal como se imprimió
deadlines-corrected-by = Lo cambió el Corrigéndum { $ordinal }; antes era { $before }.
deadlines-rule-months =
    { $count ->
        [one] { $count } mes natural antes del primer día de la reunión
       *[other] { $count } meses naturales antes del primer día de la reunión
    }
deadlines-rule-days =
    { $count ->
        [one] { $count } día natural antes del primer día de la reunión
       *[other] { $count } días naturales antes del primer día de la reunión
    }
deadlines-rule-working-days =
    { $count ->
        [one] { $count } día laborable completo entre este y el primer día de la reunión
       *[other] { $count } días laborables completos entre este y el primer día de la reunión
    }
deadlines-clause = { $clause }, edición { $edition }
deadlines-guess = no verificado en una fuente
deadlines-arithmetic = Cómputo
deadlines-counted-from = El primer día es { $start }; contando hacia atrás resulta { $expected }.
deadlines-clamped = Ese mes no tiene día { $day }; cuenta su último día.
deadlines-skipped = Días de cierre de la secretaría, no contados:
deadlines-on-closed-day = La secretaría está cerrada ese día; la fecha se mantiene.
deadlines-compared = Comparación
deadlines-agrees = La fecha impresa es la de la regla.
deadlines-later-than-rule =
    { $count ->
        [one] La fecha impresa es { $count } día posterior a la de la regla.
       *[other] La fecha impresa es { $count } días posterior a la de la regla.
    }
deadlines-earlier-than-rule =
    { $count ->
        [one] La fecha impresa es { $count } día anterior a la de la regla.
       *[other] La fecha impresa es { $count } días anterior a la de la regla.
    }
deadlines-set-dates = Fechas fijadas por la secretaría
deadlines-set-to = Fijado en { $due }.
deadlines-set-another = Fijar otra fecha
deadlines-new-date = Nueva fecha
deadlines-new-time = Hora
deadlines-new-time-hint = Déjelo vacío para todo el día.
deadlines-new-zone = Huso horario
deadlines-new-zone-hint = Déjelo vacío para mantener el huso actual.
deadlines-reason = Motivo
deadlines-reason-hint = Todos podrán leerlo junto a la fecha.
deadlines-set-it = Fijar la fecha
deadlines-refused-reason-missing = Indique un motivo; todos lo verán junto a la fecha.
deadlines-refused-no-such-meeting = Esa reunión ya no existe.
deadlines-refused-no-such-deadline = La carta ya no fija este plazo.
deadlines-refused-after-the-meeting = Ese día es posterior al último día de la reunión; elija otro anterior.
deadlines-refused-unknown-zone = No existe ese huso horario; escríbalo como Europe/Zurich o UTC.
deadlines-refused-nothing-changes = Esa fecha ya obliga.
deadlines-refused-no-date = Indique una fecha, por ejemplo 2027-03-09.
deadlines-refused-no-time = Indique una hora entre 00:00 y 24:00, por ejemplo 18:00.
