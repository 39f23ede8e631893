# The words of the room `home`.

home-short-title = Reuniones y plazos
home-title = Próximas reuniones y plazos
home-lead = Cada reunión tal como la convoca su carta y cada plazo con su razón, en su idioma y en su calendario.
home-next-meetings = Próximas reuniones
home-all-meetings = Todas las reuniones
home-next-due = Próximos plazos
home-news = Cambios recientes
home-no-news = Aún no ha cambiado nada.
home-empty = Aún no hay ninguna reunión. La secretaría publica una con una sola orden:
home-nothing-due = No hay plazos en los próximos meses.
