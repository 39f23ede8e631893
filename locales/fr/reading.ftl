# The words of the room `reading`.

reading-empty = Le fichier est vide ; indiquer le fichier de la lettre.
reading-too-large = Le fichier est plus grand qu’une lettre ne peut l’être ; l’enregistrer sans images.
reading-inflates = L’archive se décompresse bien au-delà d’une lettre et n’a pas été lue.
reading-broken = Le document Word est endommagé ; l’ouvrir dans Word et l’enregistrer à nouveau.
reading-encrypted = Le fichier est protégé par un mot de passe ; l’enregistrer sans.
reading-no-text = Le fichier ne contient pas de texte, peut-être des pages numérisées ; y appliquer d’abord une reconnaissance de texte (OCR).
reading-legacy-word = Le fichier est au format Word d’avant 2007 ; l’enregistrer en .docx.
reading-other-kind = Le fichier n’est pas une lettre mais { $seen } ; indiquer du texte, un Word, un PDF ou du HTML.
reading-cannot-open = Impossible d’ouvrir le fichier : { $reason }.
