# Les mots de la pièce `taking`.

taking-made = État au { $day }, { $time } ({ $zone }).
taking-yours = Ces documents sont ceux que vous pouviez lire à ce moment ; gardez cette archive comme les documents eux-mêmes.
taking-on-line = La réunion en ligne
taking-empty = Aucun document que vous pouvez lire ne répond à votre demande. Demandez avec moins de conditions, ou connectez-vous d’abord.
taking-search = Chercher numéro, titre, origine, Question
taking-kind = Type
taking-all-kinds = tous les types
taking-none = Aucun document ne contient tous ces mots. Essayez avec moins de mots.
taking-number = Numéro
taking-title = Titre
taking-source = Origine
taking-questions = Questions
taking-files = Fichiers
taking-kilobytes = { $size } ko
taking-megabytes = { $size } Mo
