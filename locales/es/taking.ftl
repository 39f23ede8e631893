# Las palabras de la sala `taking`.

taking-made = Situación al { $day }, { $time } ({ $zone }).
taking-yours = Contiene lo que usted podía leer en ese momento; guarde este archivo como los propios documentos.
taking-on-line = La reunión en línea
taking-empty = Ningún documento que usted pueda leer responde a lo solicitado. Pida con menos condiciones o inicie sesión primero.
taking-search = Buscar número, título, origen, Cuestión
taking-kind = Tipo
taking-all-kinds = todos los tipos
taking-none = Ningún documento contiene todas estas palabras. Pruebe con menos palabras.
taking-number = Número
taking-title = Título
taking-source = Origen
taking-questions = Cuestiones
taking-files = Ficheros
taking-kilobytes = { $size } kB
taking-megabytes = { $size } MB
