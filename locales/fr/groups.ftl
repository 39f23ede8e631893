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
