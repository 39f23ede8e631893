# The words of the room `mail`.

mail-title = Boîte d’envoi
mail-why = Chaque document publié attend ici qu’une personne ait vu la liste et le texte. Rien ne part tout seul.
mail-no-server = Aucun serveur de messagerie n’est configuré : ce qui est libéré attend. Lancez le programme avec --smtp et --mail-from.
mail-none = Rien n’a encore été publié. Publiez un projet : son courrier attendra ici d’être revu.
mail-addressees = Destinataires
mail-who-is-told = Qui est informé et quand
mail-who-is-told-why = Chaque type de document est envoyé à ces destinataires. Les envois suivent ce tableau même.
mail-notices = Documents
mail-of = De
mail-of-any = tout groupe
mail-of-study-groups = commissions d’études
mail-of-advisory-group = groupe consultatif
mail-told = Qui est informé
mail-can-leave = Peut-on s’en désinscrire ?
mail-mandatory = non : un droit ou un devoir en dépend
mail-voluntary = oui, par un lien dans chaque message
mail-source = Source
mail-guess = notre lecture, non vérifiée dans une source
mail-category-member-states = États Membres
mail-category-state-of-palestine = État de Palestine (Résolution 99)
mail-category-sector-members = Membres du Secteur
mail-category-associates = Associés de la commission d’études
mail-category-academia = Établissements universitaires
mail-category-secretary-general = Secrétaire général
mail-category-directors = Directeurs des Bureaux
mail-category-study-group-chairs = Présidents des commissions d’études
mail-category-vocabulary-chair = Président du comité de vocabulaire
mail-state-held = en attente de revue
mail-state-released = libéré
mail-state-handing = en cours de remise
mail-state-waiting = différé, sera retenté
mail-state-uncertain = peut-être arrivé
mail-state-handed = remis au serveur
mail-state-failed = échec
mail-state-withdrawn = retiré
mail-ended = Le programme s’est arrêté pendant la remise : le message est peut-être arrivé.
mail-list = Qui serait informé
mail-texts = Ce qu’ils liraient
mail-texts-why = Chaque destinataire lit une seule langue. La lettre imprimée et un calendrier y sont joints.
mail-nobody = Personne d’inscrit n’est concerné par ce document. Inscrivez d’abord des destinataires.
mail-withdraw = Ne pas envoyer
mail-withdraw-why = Pourquoi n’est-ce pas envoyé ?
mail-withdrawn-by = Retiré par { $name } : { $reason }
mail-released-by = Libéré par { $name }
mail-troubled = Ce qui demande une personne, et ce qui attend
mail-again = Renvoyer à ce destinataire
mail-handed = Remis au serveur de messagerie
mail-addressees-why = Ceux que le courrier peut atteindre. Le tableau public dit ce que reçoit chaque catégorie.
mail-addressees-none = Personne n’est inscrit. Collez une liste ci-dessous.
mail-enlist = Inscrire des destinataires
mail-enlist-lines = Un destinataire par ligne
mail-enlist-hint = catégorie; organisme; e-mail; langue; commission. Par exemple: associates; Une société; nom@example.org; fr; SG20
mail-enlist-categories = Catégories : { $names }
mail-line-wrong = Ligne { $line } : { $why }
mail-wrong-category = catégorie inconnue
mail-wrong-body = nommez l’organisme, en 300 lettres au plus
mail-wrong-email = ce n’est pas une adresse e-mail
mail-wrong-language = écrivez ar, en, es, fr, ru ou zh
mail-wrong-group = un Associé relève d’une commission : écrivez-la, par exemple SG20
mail-strike = Retirer
mail-left = désinscrit
mail-refused-no-such-mail = Aucun courrier n’a été préparé pour ce document.
mail-refused-decided = Quelqu’un a déjà décidé. Voyez ce qu’il en est.
mail-refused-list-changed = La liste a changé depuis que vous l’avez ouverte. Rien n’a été envoyé : revoyez-la.
mail-refused-nobody = Personne d’inscrit ne serait informé. Rien n’a été envoyé.
mail-refused-no-reason = Dites pourquoi ce n’est pas envoyé.
mail-refused-not-now = Le message a évolué entre-temps. Revoyez-le.
mail-refused-empty = Écrivez au moins une ligne.
mail-leave = Documents par e-mail
mail-leave-why = Ces messages sont envoyés à { $email } pour { $body }. Vous pouvez vous désinscrire de ceux dont ne dépend aucun droit ni devoir.
mail-leave-them = Ne plus recevoir ces messages
mail-come-back = Les recevoir de nouveau
mail-is-left = Vous ne recevez plus ce dont on peut se désinscrire.
mail-no-such-link = Ce lien n’est à personne
mail-no-such-link-why = Le destinataire a été retiré de la liste, ou le lien est mal saisi. Il n’y a rien à faire.
mail-no-subject = Avis
mail-why-you = Envoyé à { $body }.
mail-who-is-told-at = Qui est informé et quand : { $address }
mail-leave-at = Pour ne plus en recevoir : { $address }
mail-notes = Messages personnels
mail-note-link-subject = Votre lien de connexion
mail-note-link =
    Ce lien vous connecte une seule fois, dans les { $minutes } minutes :

    { $link }

    Si vous ne l’avez pas demandé, ne faites rien : personne n’a été admis.
mail-note-received-subject = Reçue, pas encore confirmée : { $meeting }
mail-note-received =
    { $name }, votre inscription pour { $member } est arrivée. Elle n’est pas confirmée : elle attend l’accord de votre coordonnateur.

    { $link }
mail-note-confirmed-subject = Confirmée { $number } : { $meeting }
mail-note-confirmed =
    { $name }, votre inscription pour { $member } est confirmée sous le numéro { $number }. Le calendrier de la réunion est joint. Munissez-vous d’une pièce d’identité avec photo.

    { $link }
mail-note-rejected-subject = Non approuvée : { $meeting }
mail-note-rejected =
    { $name }, votre inscription pour { $member } n’a pas été approuvée : { $reason } Adressez-vous au coordonnateur de { $member }.

    { $link }
mail-note-document-by-mail-subject = { $number } est arrivé : { $title }
mail-note-document-by-mail =
    { $name }, votre document est arrivé et porte le numéro { $number }. Le secrétariat l’examine avant sa publication.

    { $link }

    Si vous ne l’avez pas envoyé, prévenez le secrétariat.
mail-note-document-mail-refused-subject = Non accepté : { $subject }
mail-note-document-mail-refused =
    { $reason ->
        [unknown-sender] Cette adresse n’accepte que les documents de personnes ayant un compte. Envoyez le vôtre depuis l’adresse de votre compte.
        [may-not] Les documents temporaires viennent de ceux qui dirigent le groupe et du secrétariat. Soumettez une contribution sur la page de la réunion.
        [no-group] Cette adresse n’est celle d’aucun groupe. Écrivez à une adresse telle que sg20@.
        [no-meeting] Aucune réunion à venir de ce groupe ne peut recevoir de documents.
        [no-series] L’adresse nomme une série qui n’existe pas. Écrivez à l’adresse du groupe sans ce qui suit le signe plus.
        [not-one-file] Joignez à chaque message un seul document Word ou PDF.
       *[file] Le fichier ne peut pas être accepté : { $faults }. Corrigez-le et renvoyez-le.
    }

    Rien de votre message n’a été conservé.
mail-note-cancelled-subject = Annulée : { $meeting }
mail-note-cancelled =
    { $name }, votre inscription pour { $member } est annulée.

    { $link }
mail-send-to =
    { $count ->
        [one] Envoyer à { $count } destinataire
       *[other] Envoyer à { $count } destinataires
    }
mail-count =
    { $count ->
        [one] { $count } destinataire
       *[other] { $count } destinataires
    }
mail-note-waitlisted-subject = En liste d’attente : { $event }
mail-note-waitlisted =
    { $name }, votre inscription à { $event } ({ $meeting }) est approuvée, mais il n’y a pas encore de place. Vous êtes au rang { $place } ; vous serez averti dès qu’une place se libère.

    { $link }
mail-note-remind-decide-subject = Des inscriptions vous attendent : { $meeting }
mail-note-remind-decide =
    { $name }, des inscriptions de { $member } attendent votre décision : { $count }, la plus ancienne depuis le { $since }. Sans elle, personne n’obtient de badge.

    { $link }
mail-note-remind-decide-by-subject = À décider avant le { $due } : { $meeting }
mail-note-remind-decide-by =
    { $name }, des inscriptions de { $member } attendent votre décision : { $count }, la plus ancienne depuis le { $since }. La prochaine échéance de la réunion est le { $due }.

    { $link }
mail-note-remind-missing-subject = Votre inscription : { $meeting }
mail-note-remind-missing =
    { $name }, de votre inscription pour { $member }, ceci manque ou peut encore être demandé quelques jours :

    { $fields }

    { $link }
mail-note-document-received-subject = Reçu dans les délais : { $number }
mail-note-document-received =
    { $name }, votre document { $number }, « { $title } », est arrivé à { $at } ({ $zone }), dans les délais. Le secrétariat l’examine et le publie.

    { $link }
mail-note-document-for-translation-subject = Reçu, à traduire : { $number }
mail-note-document-for-translation =
    { $name }, votre document { $number }, « { $title } », est arrivé à { $at } ({ $zone }), à temps pour être traduit ({ $clause }).

    { $link }
mail-note-document-untranslated-subject = Reçu, trop tard pour la traduction : { $number }
mail-note-document-untranslated =
    { $name }, votre document { $number }, « { $title } », est arrivé à { $at } ({ $zone }). Il est à temps pour la réunion, mais trop tard pour être traduit ({ $clause }).

    { $link }
mail-note-document-late-subject = Tardif : { $number }
mail-note-document-late =
    { $name }, votre document { $number }, « { $title } », est arrivé à { $at } ({ $zone }). Il était attendu pour le { $due } ({ $clause }) et reste retenu pour la réunion suivante, sauf si une personne désignée l’admet.

    { $link }
mail-note-document-posted-subject = Publié : { $number }
mail-note-document-posted =
    { $name }, votre document { $number }, « { $title } », est à la disposition de la réunion.

    { $link }
mail-note-document-returned-subject = Retourné pour correction : { $number }
mail-note-document-returned =
    { $name }, votre document { $number }, « { $title } », vous est retourné : { $reason } C’est le jour de son retour qui comptera.

    { $link }
mail-note-document-admitted-subject = Admis malgré son retard : { $number }
mail-note-document-admitted =
    { $name }, votre document { $number }, « { $title } », sera présenté à cette réunion malgré son retard. Le dernier mot appartient à la réunion.

    { $link }
mail-note-document-carried-subject = Reporté à la réunion suivante : { $number }
mail-note-document-carried =
    { $name }, votre document { $number }, « { $title } », était tardif et sera présenté à la réunion suivante du groupe. Il garde son numéro.

    { $link }
