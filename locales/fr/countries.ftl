# The words of the room `countries`.

countries-title = Pays
countries-why = Les États Membres, leurs régions et les listes des Nations Unies et de la Banque mondiale, au { $day }.
countries-none = Aucun pays ne correspond. Retirez un filtre.
countries-count =
    { $count ->
        [one] { $count } pays
       *[other] { $count } pays
    }
countries-find = Nom ou code
countries-region = Région
countries-list = Liste
countries-any = tous
countries-flag-ldc = Pays les moins avancés
countries-flag-lldc = Pays en développement sans littoral
countries-flag-sids = Petits États insulaires en développement
countries-short-ldc = PMA
countries-short-lldc = PDSL
countries-short-sids = PEID
countries-show = Afficher
countries-name = Pays
countries-code = Code
countries-lists = Listes
countries-income = Groupe de revenu
countries-income-low = faible
countries-income-lower-middle = intermédiaire inférieur
countries-income-upper-middle = intermédiaire supérieur
countries-income-high = élevé
countries-income-none = non classé
countries-no-member-state = pas un État Membre
countries-sources = Sources
countries-as-of = au { $day }
countries-guess = non vérifié
