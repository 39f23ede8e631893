# The words of the room `notices`.

notices-kind-letter = Lettre collective
notices-kind-corrigendum = Corrigendum
notices-kind-addendum = Addendum
notices-kind-circular = Circulaire
notices-kind-unknown = Avis
notices-card-corrects = corrige
notices-card-issued = Date
notices-card-group = Groupe
notices-card-subject = Objet
notices-card-meeting = Réunion
notices-card-opens = Ouverture
notices-card-registration = Accueil
notices-card-place = Lieu
notices-card-mode = Forme
notices-card-deadlines = Échéances
notices-card-rule = règle
notices-card-events = Autres manifestations
notices-card-agenda = Ordre du jour
notices-card-changes = Modifications
notices-card-findings = Constatations
notices-card-no-findings = Rien ne se contredit
notices-card-not-stated = non indiqué
notices-card-items = { $count } points
notices-mode-in-person = en présentiel
notices-mode-virtual = virtuelle
notices-mode-hybrid = hybride
notices-verb-set = fixe
notices-verb-cancel = annule
notices-verb-confirm = confirme
notices-severity-error = erreur
notices-severity-warning = avertissement
notices-finding-deadline-before-issue = L’échéance { $says } est antérieure à la date de la lettre, { $against }. Ce qui concorderait : { $agree }.
notices-finding-deadline-after-start = L’échéance { $says } n’est pas antérieure au début de la réunion, { $against }. Ce qui concorderait : { $agree }.
notices-finding-deadline-year = L’échéance { $says } tombe une autre année que celle de la règle : { $against }. Ce qui concorderait : { $agree }.
notices-finding-deadline-off-rule = L’échéance { $says } diffère de la date que donne la règle, { $against }. Indiquer un motif, ou imprimer { $agree }.
notices-finding-deadline-order = L’échéance { $says } précède une échéance qui devrait venir avant elle, { $against }.
notices-finding-deadline-contradiction = La même chose est due à deux dates : { $says } et { $against }.
notices-finding-time-without-zone = L’heure { $says } est imprimée sans fuseau horaire.
notices-finding-circular-period = La circulaire relève de la période d’études { $says } et non { $against } ; la numérotation recommence à chaque période.
notices-finding-tap-incomplete = Les textes à approuver, la circulaire et la date de réponse ne vont pas ensemble : il manque { $field } (textes : { $says }).
notices-finding-subject-dates = L’objet indique { $says }, la réunion a lieu { $against }.
notices-finding-weekday-mismatch = Le jour imprimé, { $says }, n’est pas celui de cette date : { $against }.
notices-finding-ends-before-starts = La réunion se termine le { $says }, avant de commencer le { $against }.
notices-finding-impossible-date = Aucun calendrier ne connaît la date { $says }.
notices-finding-event-far-away = La manifestation du { $says } est éloignée de la réunion, qui commence le { $against }.
notices-finding-notice-short = La lettre date du { $says } pour une réunion qui commence le { $against } ; les procédures demandent le { $agree } au plus tard.
notices-finding-no-meeting-date = Aucune date de réunion n’a pu être lue.
notices-finding-second-meeting = La lettre convoque deux réunions ; seule la première a été lue. La seconde : { $says }.
notices-finding-unknown-language = Le texte n’est dans aucune des six langues.
notices-finding-no-text = Le fichier ne contient pas de texte.
notices-finding-not-a-notice = Le texte ne ressemble pas à une convocation.
notices-finding-change-not-applied = La modification de { $field } ne peut être appliquée : elle indique { $says }, il y a { $against }.
notices-finding-versions-disagree = Les versions linguistiques divergent : { $says } et { $against }.
notices-calendar-meeting = Réunion { $group }
notices-calendar-deadline = { $group }, échéance : { $action }
notices-findings-count =
    { $count ->
        [one] { $count } observation
       *[other] { $count } observations
    }
notices-findings-why = Là où les notifications de cette réunion se contredisent ou contredisent les procédures. Une erreur se corrige par un corrigendum ; un avertissement demande un motif.
notices-says-something-else = { $identity } est déjà là et dit autre chose dans { $field }. Un changement vient par corrigendum ; un fichier erroné n’est pas accepté.
notices-imported = { $identity } ({ $language }) est en ligne : { $meeting }
notices-imported-waits = { $identity } ({ $language }) est conservé et attend sa lettre : { $meeting }
notices-imported-alone = { $identity } ({ $language }) est conservé ; il ne convoque aucune réunion
notices-was-here = { $identity } ({ $language }) était déjà là ; rien n’a changé
