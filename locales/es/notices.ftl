# The words of the room `notices`.

notices-kind-letter = Carta Colectiva
notices-kind-corrigendum = Corrigéndum
notices-kind-addendum = Addéndum
notices-kind-circular = Circular
notices-kind-unknown = Notificación
notices-card-corrects = corrige
notices-card-issued = Fecha
notices-card-group = Grupo
notices-card-subject = Asunto
notices-card-meeting = Reunión
notices-card-opens = Apertura
notices-card-registration = Acreditación
notices-card-place = Lugar
notices-card-mode = Modalidad
notices-card-deadlines = Plazos
notices-card-rule = regla
notices-card-events = Otros eventos
notices-card-agenda = Orden del día
notices-card-changes = Cambios
notices-card-findings = Observaciones
notices-card-no-findings = No hay contradicciones
notices-card-not-stated = no consta
notices-card-items = { $count } puntos
notices-mode-in-person = presencial
notices-mode-virtual = virtual
notices-mode-hybrid = híbrida
notices-verb-set = fija
notices-verb-cancel = anula
notices-verb-confirm = confirma
notices-severity-error = error
notices-severity-warning = aviso
notices-finding-deadline-before-issue = El plazo { $says } es anterior a la fecha de la propia carta, { $against }. Concordaría: { $agree }.
notices-finding-deadline-after-start = El plazo { $says } no es anterior al comienzo de la reunión, { $against }. Concordaría: { $agree }.
notices-finding-deadline-year = El plazo { $says } cae en otro año que el de la regla: { $against }. Concordaría: { $agree }.
notices-finding-deadline-off-rule = El plazo { $says } difiere de la fecha de la regla, { $against }. Indique el motivo o imprima { $agree }.
notices-finding-deadline-order = El plazo { $says } es anterior a otro que debería precederlo, { $against }.
notices-finding-deadline-contradiction = Lo mismo vence en dos fechas: { $says } y { $against }.
notices-finding-time-without-zone = La hora { $says } figura sin huso horario.
notices-finding-circular-period = La circular es del periodo de estudios { $says }, no { $against }; la numeración comienza de nuevo en cada periodo.
notices-finding-tap-incomplete = Los textos para aprobación, la circular y la fecha de respuesta no concuerdan: falta { $field } (textos: { $says }).
notices-finding-subject-dates = El asunto dice { $says }; la reunión es el { $against }.
notices-finding-weekday-mismatch = El día de la semana impreso, { $says }, no es el de esa fecha: { $against }.
notices-finding-ends-before-starts = La reunión termina el { $says }, antes de comenzar el { $against }.
notices-finding-impossible-date = Ningún calendario tiene la fecha { $says }.
notices-finding-event-far-away = El evento del { $says } queda lejos de la reunión, que comienza el { $against }.
notices-finding-notice-short = La carta se emitió el { $says } para una reunión que comienza el { $against }; los procedimientos piden { $agree } a más tardar.
notices-finding-no-meeting-date = No se pudo leer la fecha de ninguna reunión.
notices-finding-second-meeting = La carta convoca dos reuniones; solo se leyó la primera. La segunda: { $says }.
notices-finding-unknown-language = El texto no está en ninguno de los seis idiomas.
notices-finding-no-text = El archivo no contiene texto.
notices-finding-not-a-notice = El texto no parece una convocatoria.
notices-finding-change-not-applied = El cambio de { $field } no puede aplicarse: dice { $says }, consta { $against }.
notices-finding-versions-disagree = Las versiones lingüísticas difieren: { $says } y { $against }.
notices-calendar-meeting = Reunión de { $group }
notices-calendar-deadline = { $group }, plazo: { $action }
notices-findings-count =
    { $count ->
        [one] { $count } observación
       *[other] { $count } observaciones
    }
notices-findings-why = Dónde se contradicen los avisos de esta reunión entre sí o con los procedimientos. Un error debe corregirse con un corrigéndum; una advertencia requiere un motivo.
notices-says-something-else = { $identity } ya está aquí y dice otra cosa en { $field }. Un cambio llega como corrigéndum; no se admite un fichero equivocado.
notices-imported = { $identity } ({ $language }) está en línea: { $meeting }
notices-imported-waits = { $identity } ({ $language }) se ha guardado y espera su carta: { $meeting }
notices-imported-alone = { $identity } ({ $language }) se ha guardado; no convoca ninguna reunión
notices-was-here = { $identity } ({ $language }) ya estaba aquí; no ha cambiado nada
