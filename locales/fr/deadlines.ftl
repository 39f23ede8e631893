# The words of the room `deadlines`.

deadlines-action-translation = Contributions à traduire
deadlines-action-captioning = Sous-titrage et langue des signes
deadlines-action-fellowship = Bourses
deadlines-action-interpretation = Interprétation
deadlines-action-preregistration = Préinscription
deadlines-action-visa = Lettres de demande de visa
deadlines-action-contribution = Contributions
deadlines-action-tap-reply = Réponse à la consultation TAP
deadlines-action-other = Autre
deadlines-set = fixé par le secrétariat
deadlines-corrected = corrigé
deadlines-off-rule = autre que la date de la règle
deadlines-has-passed = échu
deadlines-no-date = La lettre n’imprime aucune date.
deadlines-why = Pourquoi ce jour
deadlines-the-rule = La règle
deadlines-no-rule = Aucune règle des procédures ne le régit ; la lettre décide.
deadlines-binds = Ce qui fait foi
deadlines-because = Parce que
deadlines-binds-printed = la lettre l’imprime, avec ses corrigenda
deadlines-binds-adjusted = le secrétariat l’a fixé, avec un motif
deadlines-until = À temps jusqu’à
deadlines-zone-of-secretariat = Aucun fuseau n’est imprimé ; celui du secrétariat est entendu.
deadlines-printed = Tel qu’imprimé
deadlines-corrected-by = Le Corrigendum { $ordinal } l’a changé ; c’était avant { $before }.
deadlines-rule-months =
    { $count ->
        [one] { $count } mois civil avant le premier jour de la réunion
       *[other] { $count } mois civils avant le premier jour de la réunion
    }
deadlines-rule-days =
    { $count ->
        [one] { $count } jour civil avant le premier jour de la réunion
       *[other] { $count } jours civils avant le premier jour de la réunion
    }
deadlines-rule-working-days =
    { $count ->
        [one] { $count } jour ouvrable plein entre lui et le premier jour de la réunion
       *[other] { $count } jours ouvrables pleins entre lui et le premier jour de la réunion
    }
deadlines-clause = { $clause }, édition { $edition }
deadlines-guess = non vérifié dans une source
deadlines-arithmetic = Calcul
deadlines-counted-from = Le premier jour est { $start } ; à rebours, cela donne { $expected }.
deadlines-clamped = Ce mois n’a pas de jour { $day } ; son dernier jour compte.
deadlines-skipped = Jours de fermeture du secrétariat, non comptés :
deadlines-on-closed-day = Le secrétariat est fermé ce jour-là ; la date reste valable.
deadlines-compared = Comparaison
deadlines-agrees = La date imprimée est celle de la règle.
deadlines-later-than-rule =
    { $count ->
        [one] La date imprimée est postérieure de { $count } jour à celle de la règle.
       *[other] La date imprimée est postérieure de { $count } jours à celle de la règle.
    }
deadlines-earlier-than-rule =
    { $count ->
        [one] La date imprimée est antérieure de { $count } jour à celle de la règle.
       *[other] La date imprimée est antérieure de { $count } jours à celle de la règle.
    }
deadlines-set-dates = Dates fixées par le secrétariat
deadlines-set-to = Fixé au { $due }.
deadlines-set-another = Fixer une autre date
deadlines-new-date = Nouvelle date
deadlines-new-time = Heure
deadlines-new-time-hint = Laissez vide pour toute la journée.
deadlines-new-zone = Fuseau horaire
deadlines-new-zone-hint = Laissez vide pour garder le fuseau actuel.
deadlines-reason = Motif
deadlines-reason-hint = Chacun pourra le lire à côté de la date.
deadlines-set-it = Fixer la date
deadlines-refused-reason-missing = Donnez un motif ; chacun le verra à côté de la date.
deadlines-refused-no-such-meeting = Cette réunion n’existe plus.
deadlines-refused-no-such-deadline = La lettre ne fixe plus ce délai.
deadlines-refused-after-the-meeting = Ce jour est postérieur au dernier jour de la réunion ; choisissez-en un plus tôt.
deadlines-refused-unknown-zone = Ce fuseau n’existe pas ; écrivez-le comme Europe/Zurich ou UTC.
deadlines-refused-nothing-changes = Cette date fait déjà foi.
deadlines-refused-no-date = Donnez une date, par exemple 2027-03-09.
deadlines-refused-no-time = Donnez une heure entre 00:00 et 24:00, par exemple 18:00.
