# The words of the room `people`.

people-sign-in = Se connecter
people-sign-in-why = Tout ce qui est public se lit sans compte. Connectez-vous pour agir au nom de votre groupe ou délégation.
people-wrong-pair = L’adresse et le mot de passe ne correspondent pas. Vérifiez les deux ; les majuscules comptent.
people-email = Adresse électronique
people-password = Mot de passe
people-wait = Trop d’essais erronés pour ce compte. Réessayez dans dix minutes.
people-by-link = Par un lien reçu par e-mail
people-by-link-why = Aussi pour qui n’a pas encore de compte : le lien en ouvre un.
people-send-link = Envoyez-moi un lien
people-link-sent = Consultez votre courrier
people-link-sent-why = Si le courrier parvient à { $email }, un lien est en route. Il s’ouvre une seule fois, dans les { $minutes } minutes.
people-enter = Connexion
people-enter-why = Un clic et vous êtes connecté. Le lien ne peut resservir.
people-name = Votre nom
people-name-hint = Tel qu’il doit figurer sur votre badge, dans toute écriture.
people-closed-link = Ce lien ne s’ouvre plus
people-refused-closed-link = Il a été utilisé ou son délai est passé. Demandez-en un autre sur la page de connexion.
people-refused-name-missing = Vous n’avez pas encore de compte : indiquez votre nom et le lien en ouvre un.
people-refused-no-address = Ce n’est pas une adresse e-mail. Revenez et saisissez-la de nouveau.
people-refused-no-mail = Cette maison n’envoie pas de courrier. Connectez-vous avec un mot de passe ou adressez-vous au secrétariat.
