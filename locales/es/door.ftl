# The words of the door, and of what the secretariat arranges for it.

door-title = Acreditación
door-why = Busque a la persona, compruebe un documento con foto y anote quién está en la sala.
door-find = Número, credencial o nombre
door-find-hint = Bastan las últimas cifras del número.
door-find-button = Buscar
door-no-code = No se vio ningún código en la imagen. Tómela de más cerca o escriba el número de la credencial.
door-done-admitted = Admitido.
door-done-merged = Otro puesto ya lo había admitido; queda la hora anterior.
door-done-attended = Asistencia de hoy anotada.
door-done-attended-before = Ya constaba.
door-done-left = La persona ha dejado la reunión.
door-done-handed-out = La credencial está entregada.
door-done-replaced = La nueva credencial está entregada; la anterior ya no abre nada.
door-read = Leer una credencial
door-camera = Usar la cámara
door-photograph = Una foto de la credencial (PNG o JPEG)
door-photograph-read = Leer la foto
door-nobody = No se encuentra a nadie. Revise el número, pruebe una parte del nombre o admita sin inscripción.
door-kept-title = En este dispositivo
door-kept = Personas guardadas:
door-waits = Pendientes de envío:
door-offline = Sin red.
door-attend = En la sala hoy
door-leave = Deja la reunión
door-shown = Documento mostrado
door-written = Anotado aquí; se enviará cuando vuelva la red.
door-refused = No aceptado:
door-type-it = Sin red no se puede leer la foto aquí. Escriba el número de la credencial.
door-kept-why = Durante el día, este dispositivo guarda número, nombre, categoría y estado, para seguir sin red. Los olvida al cerrar la sesión y tras el último día.
door-send = Enviar ahora
door-erase = Borrar de este dispositivo
door-was-here = en la sala hoy
door-not-confirmed = Sin confirmar: antes no hay credencial. La página de la inscripción dice qué falta.
door-tag = Número del chip de la credencial, si lo tiene
door-hand-out = Entregar esta credencial
door-walk-in = Admitir sin inscripción
door-walk-in-why = Quien viene sin inscripción es admitido con una carta de acreditación del coordinador y cuenta como tardío.
door-walked-in = vino sin inscripción
door-letter = Carta de acreditación
door-letter-hint = Su referencia, fecha y firmante; o adjunte el archivo.
door-letter-file = Archivo de la carta, 5 MB como máximo
door-admit = Admitir
door-arrangements = Disposiciones
door-arrangements-why = Plazas en los actos, aprobación por los coordinadores y recordatorios. Para la secretaría.
door-places = Plazas en los actos
door-places-why = Quien no encuentra plaza espera su turno; la que queda libre pasa enseguida al primero.
door-places-no-events = La carta no menciona ningún acto con inscripción propia.
door-places-taken =
    { $count ->
        [one] { $count } plaza ocupada
       *[other] { $count } plazas ocupadas
    }
door-places-of = de { $places }
door-waiting-list = Lista de espera
door-places-number = Plazas
door-places-hint = Vacío: tantas como personas vengan.
door-places-per-member = De ellas por miembro, como máximo
door-promoted =
    { $count ->
        [one] Guardado. { $count } persona obtuvo plaza.
       *[other] Guardado. { $count } personas obtuvieron plaza.
    }
door-reminded =
    { $count ->
        [one] { $count } recordatorio enviado.
       *[other] { $count } recordatorios enviados.
    }
door-reminders = Recordatorios
door-reminders-why = La casa recuerda por sí misma, día a día: a los coordinadores lo que espera, a los delegados lo que falta. A nadie antes de lo que dicen las reglas; una decisión lo termina.
door-remind-now = Enviar los recordatorios de hoy
door-exempt = Aprobación por los coordinadores
door-exempt-why = Una carta puede eximir a una reunión. Quien se inscribe queda confirmado enseguida y lee qué carta lo dice.
door-exempt-by = Esta reunión prescinde de la aprobación de los coordinadores: { $source }, { $day }.
door-exempt-end-reason = Por qué deja de prescindir
door-exempt-end = Restablecer la aprobación
door-exempt-not = Los coordinadores aprueban.
door-exempt-source = Carta que exime
door-exempt-dated = Su fecha
door-exempt-mark = Prescindir de la aprobación
