# The words of the door, and of what the secretariat arranges for it.

door-title = Accueil
door-why = Trouvez la personne, vérifiez une pièce avec photo, et dites qui est dans la salle.
door-find = Numéro, badge ou nom
door-find-hint = Les derniers chiffres du numéro suffisent.
door-find-button = Chercher
door-no-code = Aucun code n’a été vu sur cette image. Reprenez-la de plus près, ou tapez le numéro du badge.
door-done-admitted = Admis.
door-done-merged = Un autre guichet l’avait déjà admis ; l’heure la plus ancienne reste.
door-done-attended = Présence du jour notée.
door-done-attended-before = C’était déjà noté.
door-done-left = La personne a quitté la réunion.
door-done-handed-out = Le badge est remis.
door-done-replaced = Le nouveau badge est remis ; l’ancien n’ouvre plus rien.
door-read = Lire un badge
door-camera = Utiliser l’appareil photo
door-photograph = Une photo du badge (PNG ou JPEG)
door-photograph-read = Lire la photo
door-nobody = Personne n’est trouvé. Vérifiez le numéro, essayez une partie du nom, ou admettez sans inscription.
door-kept-title = Sur cet appareil
door-kept = Personnes gardées :
door-waits = En attente d’envoi :
door-offline = Pas de réseau.
door-attend = Dans la salle aujourd’hui
door-leave = Quitte la réunion
door-shown = Pièce présentée
door-written = Noté ici ; envoyé au retour du réseau.
door-refused = Refusé :
door-type-it = Sans réseau, la photo ne peut être lue ici. Tapez le numéro du badge.
door-kept-why = Pour la journée, cet appareil garde numéro, nom, catégorie et état, afin que l’accueil continue sans réseau. Il les oublie à la déconnexion et après le dernier jour.
door-send = Envoyer maintenant
door-erase = Effacer de cet appareil
door-was-here = dans la salle aujourd’hui
door-not-confirmed = Pas confirmée : aucun badge avant cela. La page de l’inscription dit ce qu’elle attend.
door-tag = Numéro de la puce du badge, s’il y en a une
door-hand-out = Remettre ce badge
door-walk-in = Admettre sans inscription
door-walk-in-why = Qui vient sans inscription est admis avec une lettre d’accréditation du coordonnateur, et compte comme tardif.
door-walked-in = venu sans inscription
door-letter = Lettre d’accréditation
door-letter-hint = Sa référence, sa date et son signataire ; ou joignez le fichier.
door-letter-file = Fichier de la lettre, 5 Mo au plus
door-admit = Admettre
door-arrangements = Dispositions
door-arrangements-why = Places aux manifestations, approbation par les coordonnateurs, rappels. Pour le secrétariat.
door-places = Places aux manifestations
door-places-why = Qui ne trouve pas de place attend son tour ; une place libérée va aussitôt au premier.
door-places-no-events = La lettre ne nomme aucune manifestation à inscription séparée.
door-places-taken =
    { $count ->
        [one] { $count } place prise
       *[other] { $count } places prises
    }
door-places-of = sur { $places }
door-waiting-list = Liste d’attente
door-places-number = Places
door-places-hint = Vide : autant qu’il vient de monde.
door-places-per-member = Dont par membre, au plus
door-promoted =
    { $count ->
        [one] Enregistré. { $count } personne a obtenu une place.
       *[other] Enregistré. { $count } personnes ont obtenu une place.
    }
door-reminded =
    { $count ->
        [one] { $count } rappel envoyé.
       *[other] { $count } rappels envoyés.
    }
door-reminders = Rappels
door-reminders-why = La maison rappelle d’elle-même, jour après jour : aux coordonnateurs ce qui les attend, aux délégués ce qui manque. Personne n’est rappelé plus tôt que les règles ne le disent, et une décision y met fin.
door-remind-now = Envoyer les rappels du jour
door-exempt = Approbation par les coordonnateurs
door-exempt-why = Une lettre peut en dispenser une réunion. Qui s’inscrit est alors confirmé aussitôt, et lit quelle lettre le dit.
door-exempt-by = Cette réunion se passe de l’approbation des coordonnateurs : { $source }, { $day }.
door-exempt-end-reason = Pourquoi elle ne s’en passe plus
door-exempt-end = Rétablir l’approbation
door-exempt-not = Les coordonnateurs approuvent.
door-exempt-source = Lettre qui en dispense
door-exempt-dated = Sa date
door-exempt-mark = Se passer d’approbation
