# The words of the room `countries`.

countries-title = Países
countries-why = Los Estados Miembros con sus regiones y las listas de las Naciones Unidas y del Banco Mundial, al { $day }.
countries-none = Ningún país coincide. Quite un filtro.
countries-count =
    { $count ->
        [one] { $count } país
       *[other] { $count } países
    }
countries-find = Nombre o código
countries-region = Región
countries-list = Lista
countries-any = todos
countries-flag-ldc = Países menos adelantados
countries-flag-lldc = Países en desarrollo sin litoral
countries-flag-sids = Pequeños Estados insulares en desarrollo
countries-short-ldc = PMA
countries-short-lldc = PDSL
countries-short-sids = PEID
countries-show = Mostrar
countries-name = País
countries-code = Código
countries-lists = Listas
countries-income = Grupo de ingresos
countries-income-low = bajos
countries-income-lower-middle = medianos bajos
countries-income-upper-middle = medianos altos
countries-income-high = altos
countries-income-none = sin clasificar
countries-no-member-state = no es Estado Miembro
countries-sources = Fuentes
countries-as-of = al { $day }
countries-guess = sin verificar
