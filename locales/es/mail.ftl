# The words of the room `mail`.

mail-title = Bandeja de salida
mail-why = Cada documento publicado espera aquí hasta que una persona haya visto la lista y el texto. Nada sale por sí solo.
mail-no-server = No hay servidor de correo configurado: lo que se libera espera. Inicie el programa con --smtp y --mail-from.
mail-none = Todavía no se ha publicado nada. Publique un borrador y su correo esperará aquí la revisión.
mail-addressees = Destinatarios
mail-who-is-told = A quién se informa y cuándo
mail-who-is-told-why = Cada tipo de documento se envía a estos destinatarios. Los envíos siguen esta misma tabla.
mail-notices = Documentos
mail-of = De
mail-of-any = cualquier grupo
mail-of-study-groups = comisiones de estudio
mail-of-advisory-group = grupo asesor
mail-told = A quién se informa
mail-can-leave = ¿Se puede dar de baja?
mail-mandatory = no: de ello depende un derecho o un deber
mail-voluntary = sí, con un enlace en cada mensaje
mail-source = Fuente
mail-guess = nuestra lectura, sin verificar en una fuente
mail-category-member-states = Estados Miembros
mail-category-state-of-palestine = Estado de Palestina (Resolución 99)
mail-category-sector-members = Miembros de Sector
mail-category-associates = Asociados de la comisión de estudio
mail-category-academia = Instituciones académicas
mail-category-secretary-general = Secretario General
mail-category-directors = Directores de las Oficinas
mail-category-study-group-chairs = Presidentes de las comisiones de estudio
mail-category-vocabulary-chair = Presidente del comité de vocabulario
mail-state-held = pendiente de revisión
mail-state-released = liberado
mail-state-handing = entregándose
mail-state-waiting = aplazado, se reintentará
mail-state-uncertain = quizá haya llegado
mail-state-handed = entregado al servidor
mail-state-failed = fallido
mail-state-withdrawn = retirado
mail-ended = El programa terminó mientras entregaba este mensaje; quizá haya llegado.
mail-list = A quién se informaría
mail-texts = Lo que leerían
mail-texts-why = Cada destinatario lee un idioma. Se adjuntan la carta impresa y un calendario.
mail-nobody = No hay nadie inscrito a quien informar de este documento. Inscriba antes destinatarios.
mail-withdraw = No enviar
mail-withdraw-why = ¿Por qué no se envía?
mail-withdrawn-by = Retirado por { $name }: { $reason }
mail-released-by = Liberado por { $name }
mail-troubled = Lo que necesita a una persona y lo que espera
mail-again = Enviar de nuevo a este
mail-handed = Entregado al servidor de correo
mail-addressees-why = A quién puede llegar el correo. La tabla pública dice qué recibe cada categoría.
mail-addressees-none = Nadie inscrito. Pegue una lista abajo.
mail-enlist = Inscribir destinatarios
mail-enlist-lines = Un destinatario por línea
mail-enlist-hint = categoría; organismo; correo; idioma; comisión. Por ejemplo: associates; Una empresa; nombre@example.org; es; SG20
mail-enlist-categories = Categorías: { $names }
mail-line-wrong = Línea { $line }: { $why }
mail-wrong-category = categoría desconocida
mail-wrong-body = indique el organismo, en 300 letras como máximo
mail-wrong-email = no es una dirección de correo
mail-wrong-language = escriba ar, en, es, fr, ru o zh
mail-wrong-group = un Asociado pertenece a una comisión: escríbala, por ejemplo SG20
mail-strike = Quitar
mail-left = dado de baja
mail-refused-no-such-mail = No se preparó correo para ese documento.
mail-refused-decided = Alguien ya ha decidido. Vea qué ocurrió.
mail-refused-list-changed = La lista ha cambiado desde que la abrió. No se envió nada: revísela.
mail-refused-nobody = No hay nadie inscrito a quien informar. No se envió nada.
mail-refused-no-reason = Diga por qué no se envía.
mail-refused-not-now = El mensaje ha avanzado entretanto. Véalo de nuevo.
mail-refused-empty = Escriba al menos una línea.
mail-leave = Documentos por correo
mail-leave-why = Estos mensajes se envían a { $email } para { $body }. Puede darse de baja de aquellos de los que no depende ningún derecho ni deber.
mail-leave-them = Dejar de recibir estos mensajes
mail-come-back = Volver a recibirlos
mail-is-left = Ya no recibe aquello de lo que puede darse de baja.
mail-no-such-link = Este enlace no es de nadie
mail-no-such-link-why = El destinatario fue retirado de la lista o el enlace está mal escrito. No hay nada que hacer.
mail-no-subject = Aviso
mail-why-you = Enviado a { $body }.
mail-who-is-told-at = A quién se informa y cuándo: { $address }
mail-leave-at = Para no recibir más: { $address }
mail-notes = Mensajes personales
mail-note-link-subject = Su enlace de acceso
mail-note-link =
    Este enlace le da acceso una sola vez, durante { $minutes } minutos:

    { $link }

    Si no lo pidió, no haga nada: nadie ha entrado.
mail-note-received-subject = Recibida, aún sin confirmar: { $meeting }
mail-note-received =
    { $name }, su inscripción por { $member } ha llegado. No está confirmada: espera la decisión de su coordinador.

    { $link }
mail-note-confirmed-subject = Confirmada { $number }: { $meeting }
mail-note-confirmed =
    { $name }, su inscripción por { $member } está confirmada con el número { $number }. Se adjunta el calendario de la reunión. Traiga un documento con fotografía.

    { $link }
mail-note-rejected-subject = No aprobada: { $meeting }
mail-note-rejected =
    { $name }, su inscripción por { $member } no fue aprobada: { $reason } Consulte al coordinador de { $member }.

    { $link }
mail-note-document-by-mail-subject = { $number } ha llegado: { $title }
mail-note-document-by-mail =
    { $name }, su documento ha llegado y tiene el número { $number }. La secretaría lo examina antes de publicarlo.

    { $link }

    Si usted no lo envió, avise a la secretaría.
mail-note-document-mail-refused-subject = No aceptado: { $subject }
mail-note-document-mail-refused =
    { $reason ->
        [unknown-sender] Esta dirección solo acepta documentos de personas con cuenta. Envíe el suyo desde la dirección de su cuenta.
        [may-not] Los documentos temporales proceden de quienes dirigen el grupo y de la secretaría. Presente una contribución en la página de la reunión.
        [no-group] Esta dirección no es de ningún grupo. Escriba a una como sg20@.
        [no-meeting] No hay ninguna reunión próxima de este grupo que pueda recibir documentos.
        [no-series] La dirección nombra una serie que no existe. Escriba a la dirección del grupo sin lo que sigue al signo más.
        [not-one-file] Adjunte a cada mensaje un solo documento Word o PDF.
       *[file] El fichero no se puede aceptar: { $faults }. Corríjalo y envíelo de nuevo.
    }

    No se ha conservado nada de su mensaje.
mail-note-cancelled-subject = Cancelada: { $meeting }
mail-note-cancelled =
    { $name }, su inscripción por { $member } está cancelada.

    { $link }
mail-send-to =
    { $count ->
        [one] Enviar a { $count } destinatario
       *[other] Enviar a { $count } destinatarios
    }
mail-count =
    { $count ->
        [one] { $count } destinatario
       *[other] { $count } destinatarios
    }
mail-note-waitlisted-subject = En lista de espera: { $event }
mail-note-waitlisted =
    { $name }, su inscripción en { $event } ({ $meeting }) está aprobada, pero aún no hay plaza. Su puesto en la cola es el { $place }; le avisaremos en cuanto quede una libre.

    { $link }
mail-note-remind-decide-subject = Inscripciones a la espera: { $meeting }
mail-note-remind-decide =
    { $name }, inscripciones de { $member } esperan su decisión: { $count }, la más antigua desde el { $since }. Sin ella nadie recibe credencial.

    { $link }
mail-note-remind-decide-by-subject = Decidir antes del { $due }: { $meeting }
mail-note-remind-decide-by =
    { $name }, inscripciones de { $member } esperan su decisión: { $count }, la más antigua desde el { $since }. El próximo plazo de la reunión es el { $due }.

    { $link }
mail-note-remind-missing-subject = Su inscripción: { $meeting }
mail-note-remind-missing =
    { $name }, de su inscripción por { $member } falta esto, o puede pedirse unos días más:

    { $fields }

    { $link }
mail-note-document-received-subject = Recibido en plazo: { $number }
mail-note-document-received =
    { $name }, su documento { $number }, «{ $title }», llegó a las { $at } ({ $zone }), en plazo. La secretaría lo examina y lo publica.

    { $link }
mail-note-document-for-translation-subject = Recibido, para traducir: { $number }
mail-note-document-for-translation =
    { $name }, su documento { $number }, «{ $title }», llegó a las { $at } ({ $zone }), a tiempo para ser traducido ({ $clause }).

    { $link }
mail-note-document-untranslated-subject = Recibido, demasiado tarde para traducir: { $number }
mail-note-document-untranslated =
    { $name }, su documento { $number }, «{ $title }», llegó a las { $at } ({ $zone }). Está en plazo para la reunión, pero es tarde para traducirlo ({ $clause }).

    { $link }
mail-note-document-late-subject = Tardío: { $number }
mail-note-document-late =
    { $name }, su documento { $number }, «{ $title }», llegó a las { $at } ({ $zone }). Debía llegar a más tardar el { $due } ({ $clause }) y queda para la próxima reunión, salvo que una persona identificada lo admita.

    { $link }
mail-note-document-posted-subject = Publicado: { $number }
mail-note-document-posted =
    { $name }, su documento { $number }, «{ $title }», está a disposición de la reunión.

    { $link }
mail-note-document-returned-subject = Devuelto para corrección: { $number }
mail-note-document-returned =
    { $name }, su documento { $number }, «{ $title }», ha sido devuelto: { $reason } Contará el día en que llegue de nuevo.

    { $link }
mail-note-document-admitted-subject = Admitido pese al retraso: { $number }
mail-note-document-admitted =
    { $name }, su documento { $number }, «{ $title }», se presentará en esta reunión pese al retraso. La última palabra corresponde a la reunión.

    { $link }
mail-note-document-carried-subject = Trasladado a la próxima reunión: { $number }
mail-note-document-carried =
    { $name }, su documento { $number }, «{ $title }», llegó tarde y se presentará en la próxima reunión del grupo. Conserva su número.

    { $link }
