# The words of the room `people`.

people-sign-in = Se connecter
people-sign-in-why = Tout ce qui est public se lit sans compte. Connectez-vous pour agir au nom de votre groupe ou délégation.
people-wrong-pair = L’adresse et le mot de passe ne correspondent pas. Vérifiez les deux ; les majuscules comptent.
people-email = Adresse électronique
people-password = Mot de passe
people-wait = Trop d’essais erronés pour ce compte. Réessayez dans dix minutes.
