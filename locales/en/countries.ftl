# The words of the room `countries`.

countries-title = Countries
countries-why = Member States with their regions and the lists of the United Nations and the World Bank, as they are on { $day }.
countries-none = No country matches. Take a filter away.
countries-count =
    { $count ->
        [one] { $count } country
       *[other] { $count } countries
    }
countries-find = Name or code
countries-region = Region
countries-list = List
countries-any = all
countries-flag-ldc = Least developed countries
countries-flag-lldc = Landlocked developing countries
countries-flag-sids = Small island developing States
countries-short-ldc = LDC
countries-short-lldc = LLDC
countries-short-sids = SIDS
countries-show = Show
countries-name = Country
countries-code = Code
countries-lists = Lists
countries-income = Income group
countries-income-low = low
countries-income-lower-middle = lower middle
countries-income-upper-middle = upper middle
countries-income-high = high
countries-income-none = not classified
countries-no-member-state = no Member State
countries-sources = Sources
countries-as-of = as of { $day }
countries-guess = not verified
