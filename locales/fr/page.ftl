# The words of the room `page`.

page-name = Plenary
page-skip = Aller au contenu
page-navigation = Principale
page-meetings = Réunions
page-groups = Groupes
page-languages = Langues
page-path = Vous êtes ici
page-sign-in = Se connecter
page-sign-out = Se déconnecter
page-promise = Chaque date indique d’où elle vient : la lettre imprimée, ses corrigenda et la règle correspondante.
page-calendar-of-all = Calendrier de toutes les réunions
page-news-feed = Fil d’actualité
page-interface = Interface pour programmes
page-to-the-start = Vers la page d’accueil
page-not-found = Cette page n’existe pas
page-not-found-why = L’adresse est peut-être mal saisie, ou la réunion n’a pas encore été importée.
page-failed = Cela n’a pas fonctionné
page-failed-why = La base de données ne répond pas pour le moment. Rien n’a été modifié ; réessayez dans une minute.
page-not-for-you = Cette page est réservée au secrétariat
page-not-for-you-why = Votre compte a un autre rôle. Le secrétariat du groupe peut vous renseigner.
page-language-ar = arabe
page-language-en = anglais
page-language-es = espagnol
page-language-fr = français
page-language-ru = russe
page-language-zh = chinois
