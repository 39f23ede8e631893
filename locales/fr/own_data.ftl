# The words about a person's own data: addresses, merging, being forgotten.

own-data-forgotten = une personne oubliée
own-data-more = Autres pages sur vous
own-data-addresses = Vos adresses
own-data-addresses-short = Où le courrier vous parvient et par lesquelles vous vous connectez
own-data-addresses-why = Chacune vous connecte. Le courrier va à la première.
own-data-address-sent = Si le courrier parvient à { $email }, un lien est en route. Ouvrez-le dans les { $minutes } minutes, en étant connecté ici.
own-data-preferred = courrier
own-data-prefer = Recevoir ici
own-data-drop = Retirer
own-data-drop-this = Retirer { $email }
own-data-add = Une autre adresse
own-data-add-why = Nous y envoyons un lien ; rien ne change avant que vous l’ouvriez. Si vous avez un second compte à cette adresse, le lien permet de réunir les deux.
own-data-confirm = Cette adresse est-elle la vôtre ?
own-data-confirm-why = { $email } donnera accès au compte de { $name } ({ $account }). Ne confirmez que si ce compte est le vôtre.
own-data-confirm-do = Oui, l’ajouter
own-data-confirmed = L’adresse est la vôtre
own-data-twice = Un collègue vous avait inscrit sous cette adresse à des réunions où vous l’êtes déjà. Les deux subsistent ; demandez à votre point de contact d’en annuler une.
own-data-merge = Deux comptes en un
own-data-merge-why = { $from } a son propre compte. Si les deux sont à vous, il est réuni à { $into } comme suit.
own-data-merge-name = Nom
own-data-merge-role = Rôle
own-data-role-anybody = aucun
own-data-role-delegate = Délégué
own-data-role-focal-point = Point de contact
own-data-role-chair = Présidence
own-data-role-administration = Administration
own-data-role-secretariat = Secrétariat
own-data-merge-addresses = Adresses jointes
own-data-merge-registrations = Inscriptions
own-data-merge-appointments = Désignations
own-data-merge-both = Ce que les deux ont
own-data-merge-twice = De deux inscriptions, celle qui reste est : { $remains }. L’autre, actuellement : { $cancelled }, est annulée.
own-data-merge-term = Deux mandats n’en font qu’un :
own-data-merge-ends = Les sessions et jetons du compte abandonné prennent fin. Rien d’autre n’est perdu.
own-data-merge-do = Réunir
own-data-merged = Un seul compte
own-data-merged-why = Ce que { $from } avait se trouve maintenant dans { $into }.
own-data-merge-others = Réunir deux comptes
own-data-merge-others-short = Pour qui en a deux et ne peut en prouver un
own-data-merge-others-why = Voyez d’abord ce qui resterait. La personne est avertie par courrier, avec votre motif.
own-data-merge-into = Compte qui reste
own-data-merge-from = Compte abandonné
own-data-merge-look = Montrer ce qui resterait
own-data-merge-reason = Motif
own-data-merge-reason-hint = La personne le lit ; le journal ne le garde pas.
own-data-erasure = Être oublié
own-data-erasure-short = Ce qui part et ce qui doit rester, avant de demander
own-data-erasure-why = Vous pouvez demander à être oublié. Cela se fait { $days } jours plus tard ; d’ici là vous pouvez changer d’avis et rien n’est modifié.
own-data-erasure-asked = Vous l’avez demandé. Le { $day }, vous serez oublié.
own-data-goes = Ce qui part
own-data-goes-account = Votre compte : nom, adresses, mot de passe, sessions, messages personnels, places sur les listes.
own-data-goes-tokens = { $count ->
        [one] Un jeton de programme.
       *[other] { $count } jetons de programmes.
    }
own-data-goes-registration = Annulée d’abord, avec badge et accès : votre inscription à
own-data-stays = Ce qui reste, sans votre nom, et pourquoi
own-data-stays-registration = Compté, car les statistiques de participation sont publiées : qu’une personne a pris part à
own-data-stays-appointments = { $count ->
        [one] Une désignation, car ce qu’elle a permis d’approuver l’a été de droit.
       *[other] { $count } désignations, car ce qu’elles ont permis d’approuver l’a été de droit.
    }
own-data-stays-journal = Les actes qui ont effet pour d’autres : qu’ils ont été accomplis et quand, sous une marque qui ne mène à personne.
own-data-stays-letters = Les lettres émises, telles qu’imprimées : elles sont publiques et ne changent jamais.
own-data-erasure-ask = Oubliez-moi le { $day }
own-data-erasure-withdraw = J’ai changé d’avis
own-data-retention = Ce qui est gardé, et combien de temps
own-data-retention-short = Les noms qui partent, et quel jour
own-data-retention-why = Chaque jour, la maison laisse partir ce qu’elle a gardé assez longtemps. Voici la suite.
own-data-retention-none = Rien de ce qui est gardé sur des personnes n’a encore de jour de départ. Cela commence avec les inscriptions et le courrier.
own-data-what = Quoi
own-data-on = Le
own-data-count = Combien
own-data-due = échu
own-data-purge = Laisser partir ce qui est échu
own-data-how-long = Combien de temps
own-data-days = { $count ->
        [one] Un jour
       *[other] { $count } jours
    }
own-data-guess = non vérifié
own-data-kind-participants = Noms des participants, après le dernier jour de la réunion
own-data-kind-notes = Messages personnels, après leur envoi
own-data-kind-messages = Destinataires des avis, après l’envoi
own-data-kind-sessions = Sessions, après leur fin
own-data-kind-tokens = Jetons de programmes, au plus
own-data-kind-erasures = Personnes qui ont demandé l’oubli, après la demande
own-data-erase = Oublier quelqu’un sur-le-champ
own-data-erase-why = Pour qui le demande sans pouvoir se connecter. Les inscriptions à venir sont d’abord annulées ; c’est définitif.
own-data-erase-do = Oublier cette personne
own-data-refused-no-address = Ce n’est pas une adresse électronique.
own-data-refused-yours-already = Cette adresse est déjà la vôtre.
own-data-refused-not-yours = Ce n’est pas une adresse de votre compte. Rouvrez la page.
own-data-refused-the-only-one = C’est votre seule adresse. Ajoutez-en d’abord une autre.
own-data-refused-no-mail = Cette maison n’envoie pas de courrier : aucune adresse ne peut être prouvée. Adressez-vous au secrétariat.
own-data-refused-closed-link = Il a servi, son délai est passé, ou un autre compte l’a demandé. Demandez-en un autre sur la page de vos adresses.
own-data-refused-no-such-account = Personne n’a de compte à cette adresse.
own-data-refused-the-same = Les deux adresses sont d’un même compte : rien à réunir.
own-data-refused-reason-missing = Dites pourquoi : la personne le lit.
own-data-refused-changed-meanwhile = Quelque chose a changé depuis. Regardez encore et décidez.
own-data-refused-guarded = L’autre compte est protégé par une clé d’accès ou un code. Connectez-vous à ce compte, supprimez-y ces moyens, puis rouvrez ce lien.
own-data-refused-present-twice = Les deux ont été accueillis à cette réunion. L’accueil doit d’abord reprendre un badge.
own-data-refused-not-now = L’une des inscriptions ne peut être annulée pour le moment. Adressez-vous à l’accueil de la réunion.
own-data-refused-yourself = C’est votre propre compte : demandez l’oubli sur sa page.
mail-note-address-subject = Cette adresse est-elle la vôtre ?
mail-note-address =
    { $name } dit que cette adresse est la sienne. Si c’est vous, ouvrez ce lien dans les { $minutes } minutes, là où vous êtes connecté :

    { $link }

    Sinon, ne faites rien : rien n’a changé.
mail-note-addresses-subject = Les adresses de votre compte ont changé
mail-note-addresses =
    { $name }, une adresse a été ajoutée à votre compte, ou retirée. Si ce n’était pas vous, regardez tout de suite et prévenez le secrétariat :

    { $link }
mail-note-merged-subject = Vos deux comptes n’en font plus qu’un
mail-note-merged =
    { $name }, les inscriptions, désignations et adresses des deux comptes sont réunies. { $reason }

    { $link }

    Si ce n’était pas vous, prévenez le secrétariat.
