# The words of the room `badges`.

badges-title = Tarjetas de identificación
badges-why = Sus textos están en el idioma de esta página. Quien participa a distancia no recibe ninguna.
badges-none = Todavía no se ha confirmado a nadie que asista en persona. Apruebe las inscripciones pendientes y sus tarjetas aparecerán aquí.
badges-sheet = Imprimir en
badges-sheet-ten = A4, diez etiquetas de 90 × 54 mm
badges-sheet-four = A4, cuatro etiquetas A6
badges-sheet-card = Tarjeta de plástico, 85,6 × 54 mm
badges-hint = Imprima al 100 %, sin ajustar a la página.
badges-print = Descargar las tarjetas
badges-lists = Listas
badges-participants = Lista de participantes
badges-participants-why = Todas las personas confirmadas, por miembro. Es para uso interno: no todas han aceptado figurar en público.
badges-participants-pdf = Lista en PDF
badges-participants-xlsx = Lista para hoja de cálculo (XLSX)
badges-participants-published = Lista publicada
badges-published-why = Nombre y miembro de quienes han dado su consentimiento: puede distribuirse.
badges-published-pdf = Lista publicada en PDF
badges-published-xlsx = Lista publicada para hoja de cálculo (XLSX)
badges-nobody-listed = Todavía no figura nadie en esta lista.
badges-not-printed = No se ha podido imprimir
badges-not-printed-why = Quien administra el sistema puede ayudar. La impresora dice:
badges-code = Código de la inscripción:
badges-member-of-country = { $member }, { $country }
badges-column-name = Nombre
badges-column-family-name = Apellidos
badges-column-given-name = Nombre de pila
badges-column-member = Miembro
badges-column-country = País
badges-column-category = Categoría
badges-column-function = Función
badges-column-presence = Participación
badges-column-number = Inscripción
badges-column-badges = Tarjetas
badges-function-head-of-delegation = Jefe de delegación
badges-function-deputy-head = Jefe adjunto
badges-function-delegate = Delegado
badges-presence-on-site = presencial
badges-presence-remote = a distancia
badges-category-member-states = Estado Miembro
badges-category-state-of-palestine = Estado de Palestina
badges-category-sector-members = Miembro de Sector
badges-category-associates = Asociado
badges-category-academia = Institución Académica
badges-category-secretary-general = Secretario General
badges-category-directors = Director
badges-category-study-group-chairs = Presidente de Comisión de Estudio
badges-category-vocabulary-chair = Presidente para el vocabulario
badges-category-regional-organizations = Organización regional
badges-category-un-agencies = Organismo de las Naciones Unidas
badges-category-invited-experts = Experto invitado
badges-category-secretariat = Secretaría
badges-category-language-services = Servicios lingüísticos
badges-count =
    { $count ->
        [one] Hay { $count } tarjeta lista.
       *[other] Hay { $count } tarjetas listas.
    }
badges-participants-count =
    { $count ->
        [one] { $count } participante
       *[other] { $count } participantes
    }
