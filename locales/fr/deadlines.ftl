# The words of the room `deadlines`.

deadlines-action-translation = Contributions à traduire
deadlines-action-captioning = Sous-titrage et langue des signes
deadlines-action-fellowship = Bourses
deadlines-action-interpretation = Interprétation
deadlines-action-preregistration = Préinscription
deadlines-action-visa = Lettres de demande de visa
deadlines-action-contribution = Contributions
deadlines-action-tap-reply = Réponse à la consultation TAP
deadlines-action-other = Autre
