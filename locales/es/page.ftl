# The words of the room `page`.

page-name = Plenary
page-skip = Ir al contenido
page-navigation = Principal
page-meetings = Reuniones
page-groups = Grupos
page-languages = Idiomas
page-path = Usted está aquí
page-sign-in = Iniciar sesión
page-sign-out = Cerrar sesión
page-promise = Cada fecha dice de dónde procede: la carta impresa, sus corrigenda y la regla correspondiente.
page-calendar-of-all = Calendario de todas las reuniones
page-news-feed = Canal de noticias
page-interface = Interfaz para programas
page-to-the-start = A la página de inicio
page-not-found = Esta página no existe
page-not-found-why = Puede que la dirección esté mal escrita o que la reunión aún no se haya importado.
page-failed = No ha funcionado
page-failed-why = La base de datos no responde en este momento. No se ha cambiado nada; inténtelo de nuevo en un minuto.
page-not-for-you = Esta página es para la secretaría
page-not-for-you-why = Su cuenta tiene otra función. La secretaría del grupo puede informarle de su contenido.
page-language-ar = árabe
page-language-en = inglés
page-language-es = español
page-language-fr = francés
page-language-ru = ruso
page-language-zh = chino
