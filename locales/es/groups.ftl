# The words of the room `groups`.

groups-title = Grupos
groups-empty = Ningún grupo tiene aún reuniones aquí.
groups-meetings =
    { $count ->
        [one] { $count } reunión
       *[other] { $count } reuniones
    }
groups-ahead = Próximas
groups-nothing-ahead = No se ha convocado ninguna reunión de este grupo.
groups-past = Anteriores
groups-study-group = Comisión de Estudio { $number }
groups-working-party = Grupo de Trabajo { $number }/{ $of }
groups-regional-group = Grupo Regional de la Comisión de Estudio { $of }: { $region }
groups-advisory-group = Grupo Asesor de Normalización de las Telecomunicaciones
groups-unknown = Grupo no indicado
