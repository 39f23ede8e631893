# The words of the room `badges`.

badges-title = Badges
badges-why = Leurs textes sont dans la langue de cette page. Qui participe à distance n’en reçoit pas.
badges-none = Aucune personne attendue sur place n’est encore confirmée. Approuvez les inscriptions en attente : les badges apparaîtront ici.
badges-sheet = Imprimer sur
badges-sheet-ten = A4, dix étiquettes de 90 × 54 mm
badges-sheet-four = A4, quatre étiquettes A6
badges-sheet-card = Carte plastique, 85,6 × 54 mm
badges-hint = Imprimez à 100 %, sans ajuster à la page.
badges-print = Télécharger les badges
badges-lists = Listes
badges-participants = Liste des participants
badges-participants-why = Toutes les personnes confirmées, par membre. Pour votre usage : toutes n’ont pas accepté d’y figurer publiquement.
badges-participants-pdf = Liste en PDF
badges-participants-xlsx = Liste pour tableur (XLSX)
badges-participants-published = Liste publiée
badges-published-why = Nom et membre des personnes qui ont donné leur accord : elle peut être distribuée.
badges-published-pdf = Liste publiée en PDF
badges-published-xlsx = Liste publiée pour tableur (XLSX)
badges-nobody-listed = Personne ne figure encore sur cette liste.
badges-not-printed = Impression impossible
badges-not-printed-why = La personne qui gère la maison peut aider. L’imprimante dit :
badges-code = Code de l’inscription :
badges-member-of-country = { $member }, { $country }
badges-column-name = Nom
badges-column-family-name = Nom de famille
badges-column-given-name = Prénom
badges-column-member = Membre
badges-column-country = Pays
badges-column-category = Catégorie
badges-column-function = Fonction
badges-column-presence = Participation
badges-column-number = Inscription
badges-column-badges = Badges
badges-function-head-of-delegation = Chef de délégation
badges-function-deputy-head = Chef adjoint
badges-function-delegate = Délégué
badges-presence-on-site = sur place
badges-presence-remote = à distance
badges-category-member-states = État Membre
badges-category-state-of-palestine = État de Palestine
badges-category-sector-members = Membre de Secteur
badges-category-associates = Associé
badges-category-academia = Établissement universitaire
badges-category-secretary-general = Secrétaire général
badges-category-directors = Directeur
badges-category-study-group-chairs = Président de commission d’études
badges-category-vocabulary-chair = Président pour le vocabulaire
badges-category-regional-organizations = Organisation régionale
badges-category-un-agencies = Institution des Nations Unies
badges-category-invited-experts = Expert invité
badges-category-secretariat = Secrétariat
badges-category-language-services = Services linguistiques
badges-count =
    { $count ->
        [one] { $count } badge est prêt.
       *[other] { $count } badges sont prêts.
    }
badges-participants-count =
    { $count ->
        [one] { $count } participant
       *[other] { $count } participants
    }
