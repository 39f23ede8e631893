# The words of the room `members`.

members-title = Membres
members-why = Qui participe aux travaux. Ouvrez un membre pour indiquer qui répond de ses participants et qui participe pour lui.
members-none = Aucun membre ne figure encore dans la liste. Collez une liste ci-dessous ; on s’inscrit pour les membres qui y figurent.
members-count =
    { $count ->
        [one] { $count } membre
       *[other] { $count } membres
    }
members-enlisted =
    { $count ->
        [one] { $count } ligne a été reprise.
       *[other] { $count } lignes ont été reprises.
    }
members-name = Nom
members-category = Catégorie
members-country = Pays
members-group = Commission d’études
members-enlist = Ajouter des membres
members-enlist-lines = Un membre par ligne
members-enlist-hint = catégorie; nom; pays; commission d’études. Par exemple : member states; Kenya; KE – ou : associates; Une entreprise; ; SG20
members-enlist-categories = Catégories : { $names }
members-line = Ligne { $line } : { $verdict }
members-line-right = correcte
members-wrong-category = cette catégorie n’existe pas
members-wrong-name = indiquez le nom du membre, en 300 lettres au plus
members-wrong-country = indiquez les deux lettres du pays, par exemple KE ; un État en a un
members-wrong-group = un Associé relève d’une seule commission d’études, par exemple SG20 ; les autres d’aucune
members-wrong-twice = une ligne précédente désigne le même membre
members-refused-empty = Écrivez au moins une ligne.
members-refused-lines = Personne n’a été ajouté : corrigez les lignes erronées et renvoyez-les toutes.
members-refused-no-such-account = Personne n’a ce compte. Créez d’abord le compte.
members-refused-no-focal-points = Personne ne répond des participants de cette catégorie ; seuls des délégués peuvent être désignés.
members-refused-already = Cette personne a déjà cette qualité auprès du membre.
members-refused-not-a-term = Le dernier jour précède le premier.
members-refused-no-date = Indiquez un jour.
members-appointments = Qui est quoi
members-appointments-none = Personne n’est encore désigné. Désignez un coordonnateur pour que quelqu’un puisse approuver les participants de ce membre.
members-appoint = Désigner
members-appoint-why = Un nouveau coordonnateur remplace l’actuel, dont le mandat prend fin la veille. Un suppléant décide comme lui.
members-capacity = En qualité de
members-capacity-delegate = Délégué
members-capacity-focal-point = Coordonnateur
members-capacity-deputy = Suppléant du coordonnateur
members-first = Premier jour
members-last = Dernier jour, s’il est connu
members-days = Jours
members-from-day = à partir du { $day }
members-ended = terminé
members-category-member-states = États Membres
members-category-state-of-palestine = État de Palestine (Résolution 99)
members-category-sector-members = Membres du Secteur
members-category-associates = Associés
members-category-academia = Établissements universitaires
members-category-secretary-general = Secrétaire général
members-category-directors = Directeurs des Bureaux
members-category-study-group-chairs = Présidents des commissions d’études
members-category-vocabulary-chair = Président du comité de vocabulaire
members-category-regional-organizations = Organisations régionales
members-category-un-agencies = Institutions des Nations Unies
members-category-invited-experts = Experts invités
members-category-secretariat = Secrétariat
members-category-language-services = Services linguistiques
