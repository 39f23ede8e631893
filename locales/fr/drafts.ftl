# The words of the room `drafts`.

drafts-title = Projets
drafts-why = Lettres, circulaires et corrigenda avant leur publication. Un seul jeu de faits est écrit dans six langues.
drafts-open = Projets en cours
drafts-none = Aucun projet en cours. Commencez-en un ci-dessous.
drafts-begin = Commencer un projet
drafts-from = À partir de quoi
drafts-from-nothing = Une nouvelle lettre pour un groupe
drafts-from-meeting = Une lettre semblable à celle d’une réunion antérieure
drafts-from-circular = Une circulaire à tous les membres
drafts-group-hint = SG20, TSAG ou WP1/5 ; seulement pour une nouvelle lettre.
drafts-earlier = Réunion antérieure
drafts-closed = Le projet est clos
drafts-refused-changed-meanwhile = Quelqu’un d’autre a enregistré ce projet depuis que vous l’avez ouvert. Votre saisie est toujours là ; ouvrez le projet dans une autre fenêtre, comparez et enregistrez-y.
drafts-refused-closed-draft = Il a été publié ou abandonné ; il ne peut plus qu’être lu.
drafts-refused-no-such-letter = Cette réunion n’a pas encore de lettre numérotée ; il n’y a rien dont on puisse partir.
drafts-refused-group-missing = Nommez le groupe qui se réunit : SG20, TSAG ou WP1/5.
drafts-form-why = Les faits d’un côté, la lettre telle qu’elle sera imprimée de l’autre. Chaque phrase mène au fait qu’elle énonce.
drafts-correction-why = Modifiez la lettre pour qu’elle dise ce qu’il faut. Le corrigendum s’écrit de lui-même à partir de la différence.
drafts-some-fields-wrong = Rien n’a encore été enregistré : certains champs ne peuvent être compris. Ils sont signalés.
drafts-wrong-date = Donnez une date, par exemple 2027-03-09.
drafts-wrong-time = Donnez une heure entre 00:00 et 24:00, par exemple 18:00.
drafts-wrong-zone = Ce fuseau n’existe pas ; écrivez par exemple Europe/Zurich ou UTC.
drafts-wrong-number = Donnez un nombre.
drafts-wrong-country = Donnez les deux lettres du pays, par exemple CH.
drafts-wrong-name = Donnez-lui un nom.
drafts-what = Ce qui est dû
drafts-other-what = De quoi il s’agit, tel qu’imprimé
drafts-propose = Proposer les dates manquantes
drafts-name = Nom
drafts-role = Fonction
drafts-silent = la lettre n’en dit rien
drafts-agenda-lines = Un point par ligne
drafts-agenda-hint = Numéro, titre, et documents après une barre : 2.1 Programme de travail | SG20-R5, SG20-TD12. Un point sans numéro commence par un tiret.
drafts-plan-days = Jour par jour
drafts-day = Jour
drafts-paragraphs = Paragraphes libres
drafts-paragraphs-why = Des mots qui n’énoncent aucun fait du formulaire. Écrivez-les dans une langue et laissez traduire.
drafts-paragraph = Paragraphe { $number }
drafts-behind = Emplacement
drafts-part-invitation = après l’invitation
drafts-part-deadlines = après les délais
drafts-part-practical = dans les informations pratiques
drafts-awaits-translation = à traduire
drafts-wanting = Avant la publication
drafts-wanting-why = Les erreurs doivent être corrigées. Un avertissement demande un mot, conservé avec la lettre.
drafts-wants-nothing = Rien ne manque. La publication est possible.
drafts-missing = manque
drafts-mend = Aller au champ
drafts-your-word = Votre explication
drafts-words = Ce qui a été dit des avertissements
drafts-changes = Ce que dit le corrigendum
drafts-changes-nothing = Rien ne diffère encore de la lettre. Modifiez ce qui doit l’être.
drafts-cannot-be-named = a été modifié et aucun corrigendum ne peut le nommer. Dites-le dans un paragraphe libre, et ici que vous l’avez fait.
drafts-consequences = Conséquences pour les personnes
drafts-requests-void = Demandes caduques : { $service }. Les demandeurs doivent être avertis.
drafts-journeys-change = Les dates ou le lieu changent : avertir ceux qui ont réservé un voyage.
drafts-visa-letters-void = Les lettres de visa portent les anciennes dates ou l’ancien lieu et doivent être refaites.
drafts-nobody-travels = Plus personne ne voyage : voyages, chambres et lettres de visa sont sans objet.
drafts-not-due = N’est plus dû : { $what }, { $due }.
drafts-event-ends = Annulé : { $name }.
drafts-make-virtual = Rendre la réunion virtuelle
drafts-letter = La lettre
drafts-letter-why = Telle qu’elle serait imprimée aujourd’hui. Choisir une langue enregistre votre saisie.
drafts-to-sentence = Vers la phrase dans la lettre
drafts-save = Enregistrer et voir
drafts-issue = Publier en six langues
drafts-issue-why = La publication attribue le numéro suivant et met la lettre en ligne. Elle ne pourra plus être modifiée, seulement corrigée. Aucun courriel n’est envoyé.
drafts-discard = Abandonner
drafts-not-printed = La publication n’a pas eu lieu
drafts-misunderstood = En { $language }, un lecteur comprendrait ceci autrement : { $field }. Dites-le autrement.
drafts-back = Retour au projet
drafts-issued-why = Elle est en ligne en six langues. Chaque forme est conservée à l’octet près.
drafts-verify = Page de vérification
drafts-verify-genuine = Cette lettre est authentique : elle a été publiée ici.
drafts-verify-meeting = La réunion
drafts-verify-current = Elle fait foi telle qu’imprimée.
drafts-verify-corrected = Elle fait foi telle que corrigée par :
drafts-verify-superseded = Une lettre ultérieure convoque la même réunion :
drafts-verify-same = Le fichier est, à l’octet près, l’un de ceux publiés.
drafts-verify-other = Le fichier n’est aucun de ceux publiés. Fiez-vous aux formes ci-dessous.
drafts-verify-unknown = Aucune lettre de ce genre n’a été publiée ici
drafts-verify-unknown-why = Le code est mal saisi, ou le papier qui le porte n’est pas authentique. Demandez au secrétariat.
drafts-forms = Toutes les formes
drafts-what-if = Et si elle était déplacée ?
drafts-what-if-why = Choisissez un autre premier jour et voyez chaque date qui bougerait. Rien n’est modifié.
drafts-what-if-look = Voir
drafts-what-would-move = Ce qui bougerait
drafts-now = Actuellement
drafts-then = Alors
drafts-mind = À noter
drafts-impossible = personne ne pourrait le respecter
drafts-closed-day = le secrétariat est fermé
drafts-correct = Corriger la lettre
drafts-days-later =
    { $count ->
        [one] { $count } jour plus tard
       *[other] { $count } jours plus tard
    }
drafts-days-earlier =
    { $count ->
        [one] { $count } jour plus tôt
       *[other] { $count } jours plus tôt
    }
