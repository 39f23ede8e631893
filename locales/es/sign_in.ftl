# Las palabras de la sala `people` para las formas de entrar: llaves de acceso, códigos, cuentas de otras casas.

sign-in-with-passkey = Entrar con una llave de acceso
sign-in-passkey-failed = No se usó ninguna llave de acceso. Inténtelo de nuevo o entre de otra forma.
sign-in-with-provider = Entrar con { $name }
sign-in-not-in = No ha entrado
sign-in-again = Empezar de nuevo
sign-in-code = Un paso más
sign-in-code-why = Escriba las seis cifras que muestra ahora su autenticador, o uno de sus códigos de recuperación.
sign-in-code-label = Código
sign-in-recent = Para cambiar su forma de entrar debe haber entrado en el último cuarto de hora.
sign-in-recent-do = Entrar de nuevo
sign-in-ways = Cómo entra usted
sign-in-ways-why = Además del enlace en su correo, que siempre le llega.
sign-in-passkeys = Llaves de acceso
sign-in-passkeys-count =
    { $count ->
        [0] ninguna
        [one] { $count } llave de acceso
       *[other] { $count } llaves de acceso
    }
sign-in-passkeys-why = Su teléfono, su ordenador o su llave de seguridad guarda una llave de acceso y le pide el dedo, la cara o el PIN. No hace falta contraseña ni código, y ninguna página falsa puede quitársela.
sign-in-passkeys-none = Todavía no tiene ninguna llave de acceso. Añada una abajo.
sign-in-passkey-add = Añadir una llave de acceso
sign-in-passkey-name = Nombre de la llave de acceso
sign-in-passkey-name-hint = Para reconocerla: «Mi teléfono».
sign-in-passkey-used = usada por última vez
sign-in-passkey-never-used = nunca usada
sign-in-passkey-remove = Quitar
sign-in-passkey-remove-one = Quitar { $name }
sign-in-passkey-needs = Hace falta un navegador que conozca las llaves de acceso, con los scripts activados, en { $address }.
sign-in-codes = Códigos de un autenticador
sign-in-codes-why = Después de la contraseña, o del enlace en su correo, se le piden seis cifras que un autenticador muestra en su teléfono. Quien conozca su contraseña o lea su correo no entra.
sign-in-codes-on = activados
sign-in-codes-off = desactivados
sign-in-codes-begin = Activar los códigos
sign-in-codes-scan = Dé el secreto a su autenticador
sign-in-codes-scan-why = Abra el autenticador en su teléfono y escanee la imagen, o escriba el secreto. Los códigos solo se piden cuando haya confirmado el primero.
sign-in-codes-picture = El secreto como imagen para su autenticador; abajo está como texto
sign-in-codes-secret = El secreto como texto
sign-in-codes-first = Las seis cifras que muestra ahora
sign-in-codes-confirm = Confirmar
sign-in-codes-recovery = Sus códigos de recuperación
sign-in-codes-recovery-why = Los códigos están activados. Si pierde el teléfono, cada uno de estos abre una vez en lugar de un código. Anótelos ahora: nadie podrá volver a mostrarlos.
sign-in-codes-recovery-done = Los he anotado
sign-in-codes-left =
    { $count ->
        [0] No queda ningún código de recuperación. Desactive y vuelva a activar los códigos para obtener otros.
        [one] Queda { $count } código de recuperación.
       *[other] Quedan { $count } códigos de recuperación.
    }
sign-in-codes-end = Desactivar los códigos
sign-in-codes-end-why = Hacen falta su contraseña y un código, o un código de recuperación.
sign-in-codes-end-why-code = Hace falta un código, o un código de recuperación.
sign-in-provider-since = desde el
sign-in-refused-passkey-unknown = Esta llave de acceso no abre aquí: quizá se quitó, o pasó demasiado tiempo. Inténtelo de nuevo o entre de otra forma.
sign-in-refused-no-address-for-passkeys = Esta casa no tiene una dirección en la que funcionen las llaves de acceso. Quien la mantiene le da una, con https.
sign-in-refused-not-recent = Entró hace demasiado tiempo. Entre de nuevo.
sign-in-refused-passkey-name = Dé a la llave de acceso un nombre de 60 letras como máximo.
sign-in-refused-closed-question = Ha pasado demasiado tiempo. Pulse el botón otra vez.
sign-in-refused-passkey-refused = Esta llave de acceso no puede usarse aquí. Debe reconocer a su dueño y ser nueva en esta casa. Pruebe otra.
sign-in-refused-too-many-passkeys = Tiene 20 llaves de acceso. Quite alguna que ya no use.
sign-in-refused-no-key = Esta casa no tiene una clave con la que guardar su secreto. Quien la mantiene le da una con --key-file.
sign-in-refused-codes-are-on = Los códigos ya están activados.
sign-in-refused-codes-are-off = Los códigos ya están desactivados.
sign-in-refused-nothing-begun = Ha pasado demasiado tiempo. Active los códigos otra vez, con un secreto nuevo.
sign-in-refused-wrong-code = No es el código de este momento, o ya se usó. Espere al siguiente; si vuelve a fallar, mire si el reloj de su teléfono va bien.
sign-in-refused-wrong-password-or-code = La contraseña y el código no valen los dos. Espere al siguiente código e inténtelo de nuevo.
sign-in-refused-wait = Demasiados códigos erróneos para esta cuenta. Inténtelo de nuevo en diez minutos.
sign-in-refused-closed-step = Ha pasado demasiado tiempo. Entre de nuevo.
sign-in-refused-closed-provider = Esto no empezó en este navegador, o hace demasiado tiempo. Empiece de nuevo en la página de entrada.
sign-in-refused-cancelled = Se volvió atrás; no se ha hecho nada. Puede entrar de otra forma.
sign-in-refused-unverified = La otra casa no ha verificado su dirección. Verifíquela allí, o entre aquí con un enlace en su correo.
sign-in-refused-provider-no-answer = La otra casa no responde. Inténtelo más tarde o entre de otra forma.
sign-in-refused-provider-not-genuine = Lo que respondió la otra casa no es válido. Empiece de nuevo o entre de otra forma.
