# The words of the room `people`.

people-sign-in = Iniciar sesión
people-sign-in-why = Todo lo público puede leerse sin cuenta. Inicie sesión para actuar en nombre de su grupo o delegación.
people-wrong-pair = La dirección y la contraseña no coinciden. Compruebe ambas; la contraseña distingue mayúsculas.
people-email = Correo electrónico
people-password = Contraseña
people-wait = Demasiados intentos erróneos para esta cuenta. Inténtelo de nuevo dentro de diez minutos.
