# The words about a person's own data: addresses, merging, being forgotten.

own-data-forgotten = una persona olvidada
own-data-more = Más sobre usted
own-data-addresses = Sus direcciones
own-data-addresses-short = Dónde le llega el correo y con cuáles accede
own-data-addresses-why = Cualquiera le da acceso. El correo va a la primera.
own-data-address-sent = Si el correo llega a { $email }, hay un enlace en camino. Ábralo en { $minutes } minutos, con su sesión iniciada aquí.
own-data-preferred = correo
own-data-prefer = Recibir aquí
own-data-drop = Quitar
own-data-drop-this = Quitar { $email }
own-data-add = Otra dirección
own-data-add-why = Le enviamos un enlace; nada cambia hasta que lo abra. Si tiene una segunda cuenta con esa dirección, el enlace permite unir las dos.
own-data-confirm = ¿Es suya esta dirección?
own-data-confirm-why = { $email } dará acceso a la cuenta de { $name } ({ $account }). Confirme solo si esta cuenta es suya.
own-data-confirm-do = Es mía: añadirla
own-data-confirmed = La dirección es suya
own-data-twice = Un colega le había inscrito con esta dirección en reuniones en las que ya lo está. Ambas siguen en pie; pida a su coordinador que cancele una.
own-data-merge = Dos cuentas en una
own-data-merge-why = { $from } tiene su propia cuenta. Si ambas son suyas, se une a { $into } como sigue.
own-data-merge-name = Nombre
own-data-merge-role = Función
own-data-role-anybody = ninguna
own-data-role-delegate = Delegado
own-data-role-focal-point = Coordinador
own-data-role-chair = Presidencia
own-data-role-administration = Administración
own-data-role-secretariat = Secretaría
own-data-merge-addresses = Direcciones que se añaden
own-data-merge-registrations = Inscripciones
own-data-merge-appointments = Designaciones
own-data-merge-both = Lo que ambas tienen
own-data-merge-twice = De dos inscripciones, la que queda está: { $remains }. La otra, ahora: { $cancelled }, se cancela.
own-data-merge-term = Dos mandatos se unen:
own-data-merge-ends = Las sesiones y fichas de la cuenta que se deja terminan. No se pierde nada más.
own-data-merge-do = Unirlas
own-data-merged = Una sola cuenta
own-data-merged-why = Lo que tenía { $from } está ahora en { $into }.
own-data-merge-others = Unir dos cuentas
own-data-merge-others-short = Para quien tiene dos y no puede probar una
own-data-merge-others-why = Vea primero lo que quedaría. La persona recibe aviso por correo, con su motivo.
own-data-merge-into = Cuenta que queda
own-data-merge-from = Cuenta que se deja
own-data-merge-look = Mostrar lo que quedaría
own-data-merge-reason = Motivo
own-data-merge-reason-hint = La persona lo lee; el diario no lo guarda.
own-data-erasure = Ser olvidado
own-data-erasure-short = Qué se borra y qué debe quedar, antes de pedirlo
own-data-erasure-why = Puede pedir que se le olvide. Se hace { $days } días después; hasta entonces puede cambiar de opinión y nada cambia.
own-data-erasure-asked = Lo ha pedido. El { $day } se le olvidará.
own-data-goes = Qué se borra
own-data-goes-account = Su cuenta: nombre, direcciones, contraseña, sesiones, mensajes personales, puestos en listas de correo.
own-data-goes-tokens = { $count ->
        [one] Una ficha de programa.
       *[other] { $count } fichas de programas.
    }
own-data-goes-registration = Cancelada primero, con credencial y acceso: su inscripción en
own-data-stays = Qué queda, sin su nombre, y por qué
own-data-stays-registration = Contado, porque se publican estadísticas de participación: que una persona tomó parte en
own-data-stays-appointments = { $count ->
        [one] Una designación, porque lo aprobado con ella se aprobó con derecho.
       *[other] { $count } designaciones, porque lo aprobado con ellas se aprobó con derecho.
    }
own-data-stays-journal = Los actos que tienen efecto para otros: que se hicieron y cuándo, con una marca que no lleva a nadie.
own-data-stays-letters = Las cartas emitidas, tal como se imprimieron: son públicas y nunca cambian.
own-data-erasure-ask = Olvídenme el { $day }
own-data-erasure-withdraw = He cambiado de opinión
own-data-retention = Qué se guarda y cuánto tiempo
own-data-retention-short = Nombres que se borran y qué día
own-data-retention-why = Cada día se borra lo que se ha guardado lo suficiente. Esto es lo siguiente.
own-data-retention-none = Nada de lo que se guarda de personas tiene aún un día. Empieza con las inscripciones y el correo.
own-data-what = Qué
own-data-on = El
own-data-count = Cuántos
own-data-due = vencido
own-data-purge = Borrar lo vencido
own-data-how-long = Cuánto tiempo
own-data-days = { $count ->
        [one] Un día
       *[other] { $count } días
    }
own-data-guess = sin verificar
own-data-kind-participants = Nombres de participantes, tras el último día de la reunión
own-data-kind-notes = Mensajes personales, tras su envío
own-data-kind-messages = A quién se enviaron los avisos, tras el envío
own-data-kind-sessions = Sesiones, tras su fin
own-data-kind-tokens = Fichas de programas, como máximo
own-data-kind-erasures = Personas que pidieron ser olvidadas, tras pedirlo
own-data-erase = Olvidar a alguien de inmediato
own-data-erase-why = Para quien lo pide y no puede acceder. Primero se cancelan las inscripciones futuras; no se puede deshacer.
own-data-erase-do = Olvidar a esta persona
own-data-refused-no-address = No es una dirección de correo.
own-data-refused-yours-already = Esta dirección ya es suya.
own-data-refused-not-yours = No es una dirección de su cuenta. Vuelva a abrir la página.
own-data-refused-the-only-one = Es su única dirección. Añada antes otra.
own-data-refused-no-mail = Esta casa no envía correo, por lo que no se puede probar ninguna dirección. Pregunte a la secretaría.
own-data-refused-closed-link = Ya se usó, venció o lo pidió otra cuenta. Pida otro en la página de sus direcciones.
own-data-refused-no-such-account = Nadie tiene una cuenta con esta dirección.
own-data-refused-the-same = Ambas direcciones son de una misma cuenta: no hay nada que unir.
own-data-refused-reason-missing = Diga por qué: la persona lo lee.
own-data-refused-changed-meanwhile = Algo ha cambiado desde que miró. Vuelva a mirar y decida.
own-data-refused-guarded = La otra cuenta está protegida por una llave de acceso o un código. Inicie sesión en ella, elimine allí esos medios y vuelva a abrir este enlace.
own-data-refused-present-twice = Ambas se acreditaron en esta reunión. La recepción debe retirar antes una credencial.
own-data-refused-not-now = Una de las inscripciones no se puede cancelar ahora. Pregunte a la recepción de la reunión.
own-data-refused-yourself = Es su propia cuenta: pida ser olvidado en su página.
mail-note-address-subject = ¿Es suya esta dirección?
mail-note-address =
    { $name } dice que esta dirección es suya. Si es usted, abra este enlace en { $minutes } minutos, donde tiene su sesión:

    { $link }

    Si no es usted, no haga nada: nada ha cambiado.
mail-note-addresses-subject = Han cambiado las direcciones de su cuenta
mail-note-addresses =
    { $name }: se ha añadido o quitado una dirección de su cuenta. Si no fue usted, mire enseguida y avise a la secretaría:

    { $link }
mail-note-merged-subject = Sus dos cuentas son ahora una
mail-note-merged =
    { $name }: las inscripciones, designaciones y direcciones de ambas cuentas están ahora en una. { $reason }

    { $link }

    Si no fue usted, avise a la secretaría.
