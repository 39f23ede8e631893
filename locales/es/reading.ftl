# The words of the room `reading`.

reading-empty = El archivo está vacío; indique el archivo de la carta.
reading-too-large = El archivo es mayor de lo que puede ser una carta; guárdelo sin imágenes.
reading-inflates = El archivo comprimido se expande mucho más que una carta y no se ha leído.
reading-broken = El documento de Word está dañado; ábralo en Word y guárdelo de nuevo.
reading-encrypted = El archivo está protegido con contraseña; guárdelo sin ella.
reading-no-text = El archivo no contiene texto, quizá páginas escaneadas; aplíquele antes un reconocimiento de texto (OCR).
reading-legacy-word = El archivo está en el formato de Word anterior a 2007; guárdelo como .docx.
reading-other-kind = El archivo no es una carta sino { $seen }; indique texto, Word, PDF o HTML.
reading-cannot-open = No se puede abrir el archivo: { $reason }.
