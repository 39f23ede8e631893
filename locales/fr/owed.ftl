# The words of what one owes next.

owed-title = À faire
owed-why = Pour toutes les réunions, dans l’ordre des échéances.
owed-nothing = Rien ne vous attend. Quand vous vous inscrirez à une réunion, ce qu’elle demande figurera ici.
owed-must = Vous attend
owed-can = Vous pouvez, si vous le souhaitez
owed-calendar = Calendrier (ICS)
owed-no-day = Sans échéance
owed-decide =
    { $count ->
        [one] Décider de { $count } inscription
       *[other] Décider de { $count } inscriptions
    }
owed-mend = Corriger le formulaire rejeté
owed-answer = Compléter le formulaire : { $field }
owed-identify = Présenter un passeport ou une autre pièce avec photo à l’accueil
owed-contribute = Envoyer une contribution
owed-ask = Demander : { $field }
