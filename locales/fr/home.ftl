# The words of the room `home`.

home-short-title = Réunions et délais
home-title = Prochaines réunions et prochains délais
home-lead = Chaque réunion telle que sa lettre la convoque, chaque délai avec sa raison, dans votre langue et dans votre agenda.
home-next-meetings = Prochaines réunions
home-all-meetings = Toutes les réunions
home-next-due = Prochains délais
home-news = Changements récents
home-no-news = Rien n’a encore changé.
home-empty = Il n’y a pas encore de réunion. Le secrétariat en publie une par une seule commande :
home-nothing-due = Aucun délai dans les mois à venir.
