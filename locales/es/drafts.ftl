# The words of the room `drafts`.

drafts-title = Borradores
drafts-why = Cartas, circulares y corrigenda antes de su publicación. Un solo conjunto de hechos se escribe en seis idiomas.
drafts-open = Borradores abiertos
drafts-none = No hay ningún borrador abierto. Empiece uno a continuación.
drafts-begin = Empezar un borrador
drafts-from = A partir de qué
drafts-from-nothing = Una carta nueva para un grupo
drafts-from-meeting = Una carta como la de una reunión anterior
drafts-from-circular = Una circular a todos los miembros
drafts-group-hint = SG20, TSAG o WP1/5; solo para una carta nueva.
drafts-earlier = Reunión anterior
drafts-closed = El borrador está cerrado
drafts-refused-changed-meanwhile = Otra persona ha guardado este borrador desde que usted lo abrió. Lo que escribió sigue aquí; abra el borrador en otra ventana, compare y guarde allí.
drafts-refused-closed-draft = Fue publicado o descartado; solo puede leerse.
drafts-refused-no-such-letter = Esa reunión no tiene todavía carta numerada; no hay de dónde partir.
drafts-refused-group-missing = Indique el grupo que se reúne: SG20, TSAG o WP1/5.
drafts-form-why = Los hechos a un lado, la carta tal como se imprimirá al otro. Cada frase lleva al hecho que enuncia.
drafts-correction-why = Cambie la carta para que diga lo que debe. El corrigéndum se escribe solo a partir de la diferencia.
drafts-some-fields-wrong = Todavía no se ha guardado nada: algunos campos no se entienden. Están marcados.
drafts-wrong-date = Indique una fecha, por ejemplo 2027-03-09.
drafts-wrong-time = Indique una hora entre 00:00 y 24:00, por ejemplo 18:00.
drafts-wrong-zone = No existe ese huso; escríbalo como Europe/Zurich o UTC.
drafts-wrong-number = Indique un número.
drafts-wrong-country = Indique las dos letras del país, por ejemplo CH.
drafts-wrong-name = Póngale un nombre.
drafts-what = Qué vence
drafts-other-what = De qué se trata, tal como se imprimirá
drafts-propose = Proponer las fechas que faltan
drafts-name = Nombre
drafts-role = Función
drafts-silent = la carta no dice nada
drafts-agenda-lines = Un punto por línea
drafts-agenda-hint = Número, título y documentos tras una barra: 2.1 Programa de trabajo | SG20-R5, SG20-TD12. Un punto sin número empieza con un guion.
drafts-plan-days = Día a día
drafts-day = Día
drafts-paragraphs = Párrafos propios
drafts-paragraphs-why = Palabras que no enuncian ningún hecho del formulario. Escríbalas en un idioma y deje que otros traduzcan.
drafts-paragraph = Párrafo { $number }
drafts-behind = Dónde va
drafts-part-invitation = después de la invitación
drafts-part-deadlines = después de los plazos
drafts-part-practical = en la información práctica
drafts-awaits-translation = pendiente de traducción
drafts-wanting = Antes de publicarse
drafts-wanting-why = Los errores deben corregirse. Una advertencia pide una explicación, que se guarda junto a la carta.
drafts-wants-nothing = No falta nada. Puede publicarse.
drafts-missing = falta
drafts-mend = Ir al campo
drafts-your-word = Su explicación
drafts-words = Lo que se dijo de las advertencias
drafts-changes = Lo que dice el corrigéndum
drafts-changes-nothing = Todavía nada difiere de la carta. Cambie lo que deba ser distinto.
drafts-cannot-be-named = se cambió y ningún corrigéndum puede nombrarlo. Dígalo en un párrafo propio, y aquí que lo hizo.
drafts-consequences = Consecuencias para las personas
drafts-requests-void = Solicitudes sin efecto: { $service }. Hay que avisar a quienes las hicieron.
drafts-journeys-change = Cambian las fechas o el lugar: avise a quienes reservaron viaje.
drafts-visa-letters-void = Las cartas de visado llevan las fechas o el lugar anteriores y deben rehacerse.
drafts-nobody-travels = Ya nadie viaja: viajes, habitaciones y cartas de visado no sirven.
drafts-not-due = Ya no vence: { $what }, { $due }.
drafts-event-ends = Suspendido: { $name }.
drafts-make-virtual = Hacer virtual la reunión
drafts-letter = La carta
drafts-letter-why = Tal como se imprimiría hoy. Elegir un idioma guarda lo escrito.
drafts-to-sentence = A la frase en la carta
drafts-save = Guardar y ver
drafts-issue = Publicar en seis idiomas
drafts-issue-why = La publicación asigna el número siguiente y pone la carta en línea. Después no puede cambiarse, solo corregirse. No envía correo.
drafts-discard = Descartar
drafts-not-printed = No se publicó
drafts-misunderstood = En { $language } un lector entendería esto de otro modo: { $field }. Dígalo con otras palabras.
drafts-back = Volver al borrador
drafts-issued-why = Está en línea en seis idiomas. Cada forma se conserva byte a byte.
drafts-verify = Página de verificación
drafts-verify-genuine = Esta carta es auténtica: se publicó aquí.
drafts-verify-meeting = La reunión
drafts-verify-current = Es válida tal como está impresa.
drafts-verify-corrected = Es válida con las correcciones de:
drafts-verify-superseded = Una carta posterior convoca la misma reunión:
drafts-verify-same = El archivo es, byte a byte, uno de los publicados.
drafts-verify-other = El archivo no es ninguno de los publicados. Confíe en las formas siguientes.
drafts-verify-unknown = Aquí no se publicó tal carta
drafts-verify-unknown-why = El código está mal escrito o el papel que lo lleva no es auténtico. Pregunte a la secretaría.
drafts-forms = Todas las formas
drafts-what-if = ¿Y si se moviera?
drafts-what-if-why = Elija otro primer día y vea cada fecha que se movería. Nada cambia.
drafts-what-if-look = Ver
drafts-what-would-move = Lo que se movería
drafts-now = Ahora
drafts-then = Entonces
drafts-mind = Atención
drafts-impossible = nadie podría cumplirlo
drafts-closed-day = la secretaría está cerrada
drafts-correct = Corregir la carta
drafts-days-later =
    { $count ->
        [one] { $count } día después
       *[other] { $count } días después
    }
drafts-days-earlier =
    { $count ->
        [one] { $count } día antes
       *[other] { $count } días antes
    }
