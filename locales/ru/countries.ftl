# The words of the room `countries`.

countries-title = Страны
countries-why = Государства-Члены, их регионы и списки Организации Объединённых Наций и Всемирного банка на { $day }.
countries-none = Ничего не найдено. Уберите один из фильтров.
countries-count =
    { $count ->
        [one] { $count } страна
        [few] { $count } страны
       *[other] { $count } стран
    }
countries-find = Название или код
countries-region = Регион
countries-list = Список
countries-any = все
countries-flag-ldc = Наименее развитые страны
countries-flag-lldc = Развивающиеся страны, не имеющие выхода к морю
countries-flag-sids = Малые островные развивающиеся государства
countries-short-ldc = НРС
countries-short-lldc = РСНВМ
countries-short-sids = МОРГ
countries-show = Показать
countries-name = Страна
countries-code = Код
countries-lists = Списки
countries-income = Группа по доходу
countries-income-low = низкий
countries-income-lower-middle = ниже среднего
countries-income-upper-middle = выше среднего
countries-income-high = высокий
countries-income-none = не указана
countries-no-member-state = не Государство-Член
countries-sources = Источники
countries-as-of = на { $day }
countries-guess = не проверено
