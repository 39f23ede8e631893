# The words of the room `members`.

members-title = Miembros
members-why = Quién participa en los trabajos. Abra un miembro para indicar quién responde de sus participantes y quién participa por él.
members-none = Aún no hay ningún miembro en la lista. Pegue una lista a continuación; las personas se inscriben por los miembros que figuran aquí.
members-count =
    { $count ->
        [one] { $count } miembro
       *[other] { $count } miembros
    }
members-enlisted =
    { $count ->
        [one] Se ha admitido { $count } línea.
       *[other] Se han admitido { $count } líneas.
    }
members-name = Nombre
members-category = Categoría
members-country = País
members-group = Comisión de Estudio
members-enlist = Añadir miembros
members-enlist-lines = Un miembro en cada línea
members-enlist-hint = categoría; nombre; país; Comisión de Estudio. Por ejemplo: member states; Kenya; KE – o bien: associates; Una empresa; ; SG20
members-enlist-categories = Categorías: { $names }
members-line = Línea { $line }: { $verdict }
members-line-right = correcta
members-wrong-category = esa categoría no existe
members-wrong-name = indique el nombre del miembro, en 300 letras como máximo
members-wrong-country = escriba las dos letras del país, por ejemplo KE; un Estado tiene uno
members-wrong-group = un Asociado pertenece a una sola Comisión de Estudio, por ejemplo SG20; los demás a ninguna
members-wrong-twice = una línea anterior nombra al mismo miembro
members-refused-empty = Escriba al menos una línea.
members-refused-lines = No se ha añadido a nadie: corrija las líneas erróneas y envíelas todas de nuevo.
members-refused-no-such-account = Nadie tiene esta cuenta. Cree antes la cuenta.
members-refused-no-focal-points = Nadie responde de los participantes de esta categoría; solo se pueden designar delegados.
members-refused-already = Esta persona ya tiene esa función ante el miembro.
members-refused-not-a-term = El último día es anterior al primero.
members-refused-no-date = Indique un día.
members-appointments = Quién es qué
members-appointments-none = Aún no se ha designado a nadie. Designe un coordinador para que alguien pueda aprobar a los participantes de este miembro.
members-appoint = Designar
members-appoint-why = Un nuevo coordinador sustituye al actual, cuya designación termina la víspera. Un suplente decide igual que él.
members-capacity = En calidad de
members-capacity-delegate = Delegado
members-capacity-focal-point = Coordinador
members-capacity-deputy = Suplente del coordinador
members-first = Primer día
members-last = Último día, si se conoce
members-days = Días
members-from-day = desde el { $day }
members-ended = terminado
members-category-member-states = Estados Miembros
members-category-state-of-palestine = Estado de Palestina (Resolución 99)
members-category-sector-members = Miembros de Sector
members-category-associates = Asociados
members-category-academia = Instituciones Académicas
members-category-secretary-general = Secretario General
members-category-directors = Directores de las Oficinas
members-category-study-group-chairs = Presidentes de las Comisiones de Estudio
members-category-vocabulary-chair = Presidente del comité de vocabulario
members-category-regional-organizations = Organizaciones regionales
members-category-un-agencies = Organismos de las Naciones Unidas
members-category-invited-experts = Expertos invitados
members-category-secretariat = Secretaría
members-category-language-services = Servicios lingüísticos
members-import = Importar miembros
members-import-why = Elija una tabla, mire el veredicto sobre cada fila e importe lo que ha visto. Hasta entonces no se escribe nada.
members-import-choose = Elegir una tabla
members-import-how = Una hoja de cálculo (.xlsx) o un texto con comas, puntos y coma o tabuladores, de { $most } filas como máximo. La primera fila nombra las columnas: categoría, nombre, país, Comisión de Estudio; una columna «id» con la dirección de un miembro permite cambiar su nombre.
members-import-example = Descargar un ejemplo
members-import-file = Tabla
members-import-look = Examinar
members-import-verdicts = Qué haría
members-import-do-why = Las filas rechazadas se omiten.
members-import-do = Importar
members-import-new = Nuevos
members-import-changed = Cambiados
members-import-same = igual
members-import-refused = Rechazados
members-import-row = Fila
members-import-row-number = fila { $number }
members-import-what = Veredicto
members-column-id = Dirección (id)
members-column-category = Categoría
members-column-name = Nombre
members-column-country = País
members-column-group = Comisión de Estudio
members-refused-no-columns = La primera fila no nombra estas columnas: { $columns }. Añádalas, como en el ejemplo.
members-refused-no-rows = No hay ninguna fila bajo los encabezados.
members-refused-too-many-rows = La tabla tiene demasiadas filas. Divídala.
members-refused-changed-meanwhile = La lista ha cambiado desde que la miró. No se ha escrito nada; estos son los veredictos actuales.
members-refused-nothing = No cambiaría nada: cada fila está ya en la lista o se rechaza.
members-wrong-formula = es una fórmula; escriba el texto mismo
members-wrong-id = ningún miembro tiene esa dirección
members-wrong-taken = otro miembro tiene ese nombre
members-import-count-new =
    { $count ->
        [one] { $count } nuevo
       *[other] { $count } nuevos
    }
members-import-count-changed =
    { $count ->
        [one] { $count } cambiado
       *[other] { $count } cambiados
    }
members-import-count-same =
    { $count ->
        [one] { $count } igual
       *[other] { $count } iguales
    }
members-import-count-refused =
    { $count ->
        [one] { $count } fila rechazada
       *[other] { $count } filas rechazadas
    }
members-import-more =
    { $count ->
        [one] y { $count } fila más
       *[other] y { $count } filas más
    }
