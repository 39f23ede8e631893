# The words of the room `groups`.

groups-title = Groupes
groups-empty = Aucun groupe n’a encore de réunion ici.
groups-meetings =
    { $count ->
        [one] { $count } réunion
       *[other] { $count } réunions
    }
groups-ahead = À venir
groups-nothing-ahead = Aucune réunion de ce groupe n’est convoquée.
groups-past = Passées
groups-study-group = Commission d’études { $number }
groups-working-party = Groupe de travail { $number }/{ $of }
groups-regional-group = Groupe régional de la Commission d’études { $of } : { $region }
groups-advisory-group = Groupe consultatif de la normalisation des télécommunications
groups-unknown = Groupe non indiqué
groups-why = Qui étudie quoi : les commissions d’études avec leurs groupes de travail et leurs Questions, et les groupes qui les accompagnent. Ouvrez un groupe pour voir sa direction et ses réunions.
groups-empty-establish = Aucun groupe n’existait ce jour-là. Créez-en un ci-dessous, ou importez une lettre : le groupe qu’elle convoque apparaît ici.
groups-question = Question { $number }/{ $of }
groups-chaired = présidence : { $name }
groups-below =
    { $count ->
        [one] { $count } groupe subordonné
       *[other] { $count } groupes subordonnés
    }
groups-below-of = de { $name }
groups-kind = Type
groups-kind-study-group = Commission d’études
groups-kind-advisory-group = Groupe consultatif
groups-kind-working-party = Groupe de travail
groups-kind-question = Question
groups-kind-regional-group = Groupe régional
groups-kind-joint-coordination = Activité conjointe de coordination
groups-kind-focus-group = Groupe spécialisé
groups-kind-correspondence-group = Groupe de travail par correspondance
groups-kind-ad-hoc = Groupe ad hoc
groups-period = Période d’études { $period }
groups-on-day = État au { $day }.
groups-another-day = Afficher un autre jour
groups-day = Jour
groups-show = Afficher
groups-not-then = Ce groupe n’existait pas le { $day }. Ses dates figurent ci-dessous.
groups-sub-groups = Groupes subordonnés
groups-titles = Intitulé
groups-establish = Créer un groupe
groups-establish-why = Le nom dit ce que c’est : SG20, WP1/20, Q3/20, SG20RG-AFR, TSAG ; JCA-…, FG-…, CG-… et AHG-… pour les autres.
groups-name = Nom abrégé
groups-parent = Sous quel groupe (nom abrégé)
groups-first = Premier jour
groups-last = Dernier jour, s’il est connu
groups-last-day = Dernier jour
groups-change = Pour le secrétariat
groups-establish-below = Créer un groupe sous celui-ci
groups-amend = Modifier intitulé, rattachement ou dernier jour
groups-dissolve = Dissoudre le groupe
groups-dissolve-why = Tout ce qui en dépend prend fin le même jour, ainsi que les fonctions qui y sont exercées.
groups-refused-no-such-group = Ce groupe n’existe pas.
groups-refused-no-period = Aucune période d’études n’est connue ce jour-là.
groups-refused-letters = Écrivez un nom en lettres latines ou en chiffres, de 300 caractères au plus ; de même pour les intitulés.
groups-refused-no-kind = Ce n’est pas un nom de groupe. Écrivez par exemple SG20, WP1/20, Q3/20 ou JCA-IoT.
groups-refused-ended = Il a déjà pris fin à cette date.
groups-refused-name = Ce nom est celui d’un autre type de groupe.
groups-refused-backwards = Le dernier jour précède le premier.
groups-refused-outside-period = Ces jours sortent de la période d’études : indiquez des jours d’une même période.
groups-refused-twice = Un groupe de ce nom a déjà été créé pendant cette période. Ouvrez-le pour le modifier.
groups-refused-parent = Il n’a pas sa place là : un groupe de travail relève d’une commission d’études, une Question d’une commission d’études ou d’un groupe de travail, une commission d’études d’aucun groupe.
groups-refused-other-study-group = Son numéro indique qu’il relève d’une autre commission d’études.
groups-refused-outlives-parent = Le groupe dont il relève n’existe pas pendant tous ces jours.
groups-refused-outlived = Des groupes subordonnés lui survivraient. Dissolvez-le pour y mettre fin en même temps.
groups-refused-circle = Un groupe ne peut pas relever de lui-même.
groups-refused-no-date = Indiquez un jour.
