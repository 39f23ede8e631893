# The words of the room `deadlines`.

deadlines-action-translation = Contribuciones para traducción
deadlines-action-captioning = Subtitulado y lengua de señas
deadlines-action-fellowship = Becas
deadlines-action-interpretation = Interpretación
deadlines-action-preregistration = Preinscripción
deadlines-action-visa = Cartas para visado
deadlines-action-contribution = Contribuciones
deadlines-action-tap-reply = Respuesta a la consulta TAP
deadlines-action-other = Otros
