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
members-import = Importer des membres
members-import-why = Choisissez un tableau, examinez le verdict sur chaque ligne, puis importez ce que vous avez vu. Rien n’est écrit avant.
members-import-choose = Choisir un tableau
members-import-how = Un classeur (.xlsx) ou un texte avec virgules, points-virgules ou tabulations, de { $most } lignes au plus. La première ligne nomme les colonnes : catégorie, nom, pays, commission d’études ; une colonne « id » avec l’adresse d’un membre permet d’en changer le nom.
members-import-example = Télécharger un exemple
members-import-file = Tableau
members-import-look = Examiner
members-import-verdicts = Ce que cela ferait
members-import-do-why = Les lignes refusées sont laissées de côté.
members-import-do = Importer
members-import-new = Nouveaux
members-import-changed = Modifiés
members-import-same = identique
members-import-refused = Refusés
members-import-row = Ligne
members-import-row-number = ligne { $number }
members-import-what = Verdict
members-column-id = Adresse (id)
members-column-category = Catégorie
members-column-name = Nom
members-column-country = Pays
members-column-group = Commission d’études
members-refused-no-columns = La première ligne ne nomme pas ces colonnes : { $columns }. Ajoutez-les, comme dans l’exemple.
members-refused-no-rows = Il n’y a aucune ligne sous les en-têtes.
members-refused-too-many-rows = Le tableau a trop de lignes. Divisez-le.
members-refused-changed-meanwhile = La liste a changé depuis votre examen. Rien n’a été écrit ; voici les verdicts actuels.
members-refused-nothing = Rien ne changerait : chaque ligne figure déjà dans la liste ou est refusée.
members-wrong-formula = c’est une formule ; écrivez le texte même
members-wrong-id = aucun membre n’a cette adresse
members-wrong-taken = un autre membre porte ce nom
members-import-count-new =
    { $count ->
        [one] { $count } nouveau
       *[other] { $count } nouveaux
    }
members-import-count-changed =
    { $count ->
        [one] { $count } modifié
       *[other] { $count } modifiés
    }
members-import-count-same =
    { $count ->
        [one] { $count } identique
       *[other] { $count } identiques
    }
members-import-count-refused =
    { $count ->
        [one] { $count } ligne refusée
       *[other] { $count } lignes refusées
    }
members-import-more =
    { $count ->
        [one] et { $count } autre ligne
       *[other] et { $count } autres lignes
    }
