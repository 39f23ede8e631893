# The words of the room `people`.

people-sign-in = Iniciar sesión
people-sign-in-why = Todo lo público puede leerse sin cuenta. Inicie sesión para actuar en nombre de su grupo o delegación.
people-wrong-pair = La dirección y la contraseña no coinciden. Compruebe ambas; la contraseña distingue mayúsculas.
people-email = Correo electrónico
people-password = Contraseña
people-wait = Demasiados intentos erróneos para esta cuenta. Inténtelo de nuevo dentro de diez minutos.
people-by-link = Con un enlace en su correo
people-by-link-why = También para quien aún no tiene cuenta: el enlace la abre.
people-send-link = Envíeme un enlace
people-link-sent = Mire su correo
people-link-sent-why = Si el correo llega a { $email }, un enlace está en camino. Se abre una vez, durante { $minutes } minutos.
people-enter = Acceder
people-enter-why = Un clic y estará dentro. El enlace no puede volver a usarse.
people-name = Su nombre
people-name-hint = Como debe figurar en su tarjeta, en cualquier escritura.
people-closed-link = Este enlace ya no se abre
people-refused-closed-link = Se usó o pasó su plazo. Pida otro en la página de acceso.
people-refused-name-missing = Aún no tiene cuenta: escriba su nombre y el enlace la abre.
people-refused-no-address = No es una dirección de correo. Vuelva y escríbala de nuevo.
people-refused-no-mail = Esta casa no envía correo. Acceda con contraseña o pregunte a la secretaría.
