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
groups-why = Quién estudia qué: las Comisiones de Estudio con sus Grupos de Trabajo y sus Cuestiones, y los grupos que las acompañan. Abra un grupo para ver su dirección y sus reuniones.
groups-empty-establish = Ese día no existía ningún grupo. Cree uno a continuación o importe una carta: el grupo que convoca aparecerá aquí.
groups-question = Cuestión { $number }/{ $of }
groups-chaired = presidencia: { $name }
groups-below =
    { $count ->
        [one] { $count } grupo subordinado
       *[other] { $count } grupos subordinados
    }
groups-below-of = de { $name }
groups-kind = Tipo
groups-kind-study-group = Comisión de Estudio
groups-kind-advisory-group = Grupo Asesor
groups-kind-working-party = Grupo de Trabajo
groups-kind-question = Cuestión
groups-kind-regional-group = Grupo Regional
groups-kind-joint-coordination = Actividad Conjunta de Coordinación
groups-kind-focus-group = Grupo Temático
groups-kind-correspondence-group = Grupo por correspondencia
groups-kind-ad-hoc = Grupo ad hoc
groups-period = Periodo de Estudios { $period }
groups-on-day = Situación al { $day }.
groups-another-day = Mostrar otro día
groups-day = Día
groups-show = Mostrar
groups-not-then = Este grupo no existía el { $day }. Sus fechas figuran a continuación.
groups-sub-groups = Grupos subordinados
groups-titles = Título
groups-establish = Crear un grupo
groups-establish-why = El nombre dice qué es: SG20, WP1/20, Q3/20, SG20RG-AFR, TSAG; JCA-…, FG-…, CG-… y AHG-… para los demás.
groups-name = Nombre abreviado
groups-parent = Bajo qué grupo (nombre abreviado)
groups-first = Primer día
groups-last = Último día, si se conoce
groups-last-day = Último día
groups-change = Para la secretaría
groups-establish-below = Crear un grupo bajo este
groups-amend = Cambiar título, lugar o último día
groups-dissolve = Disolver el grupo
groups-dissolve-why = Todo lo que depende de él termina el mismo día, así como los cargos que se ejercen en él.
groups-refused-no-such-group = No existe tal grupo.
groups-refused-no-period = No se conoce ningún periodo de estudios en ese día.
groups-refused-letters = Escriba un nombre con letras latinas o cifras, de 300 letras como máximo; lo mismo vale para los títulos.
groups-refused-no-kind = No es un nombre de grupo. Escriba, por ejemplo, SG20, WP1/20, Q3/20 o JCA-IoT.
groups-refused-ended = Para entonces ya ha terminado.
groups-refused-name = Ese nombre es de otro tipo de grupo.
groups-refused-backwards = El último día es anterior al primero.
groups-refused-outside-period = Esos días salen del periodo de estudios: indique días de un mismo periodo.
groups-refused-twice = Ya se creó un grupo con ese nombre en este periodo. Ábralo para modificarlo.
groups-refused-parent = No le corresponde ese lugar: un Grupo de Trabajo depende de una Comisión de Estudio, una Cuestión de una Comisión de Estudio o un Grupo de Trabajo, una Comisión de Estudio de nadie.
groups-refused-other-study-group = Su número indica que pertenece a otra Comisión de Estudio.
groups-refused-outlives-parent = El grupo del que depende no existe todos esos días.
groups-refused-outlived = Los grupos subordinados lo sobrevivirían. Disuélvalo para terminarlos con él.
groups-refused-circle = Un grupo no puede depender de sí mismo.
groups-refused-no-date = Indique un día.
