# The words of the room `members`.

members-title = Члены
members-why = Кто участвует в работе. Откройте члена, чтобы указать, кто отвечает за его участников и кто участвует от него.
members-none = В списке пока никого нет. Вставьте список ниже; регистрируются от тех членов, которые здесь указаны.
members-count =
    { $count ->
        [one] { $count } член
        [few] { $count } члена
       *[other] { $count } членов
    }
members-enlisted =
    { $count ->
        [one] Принята { $count } строка.
        [few] Приняты { $count } строки.
       *[other] Принято { $count } строк.
    }
members-name = Название
members-category = Категория
members-country = Страна
members-group = Исследовательская комиссия
members-enlist = Внести членов
members-enlist-lines = По одному члену в строке
members-enlist-hint = категория; название; страна; исследовательская комиссия. Например: member states; Kenya; KE – или: associates; Компания; ; SG20
members-enlist-categories = Категории: { $names }
members-line = Строка { $line }: { $verdict }
members-line-right = верна
members-wrong-category = такой категории нет
members-wrong-name = укажите название, не более 300 букв
members-wrong-country = укажите две буквы кода страны, например KE; у государства он есть всегда
members-wrong-group = Ассоциированный член относится к одной исследовательской комиссии, например SG20; остальные – ни к какой
members-wrong-twice = этот член уже назван в строке выше
members-refused-empty = Напишите хотя бы одну строку.
members-refused-lines = Никто не внесён: исправьте ошибочные строки и отправьте все ещё раз.
members-refused-no-such-account = Такой учётной записи нет. Сначала создайте её.
members-refused-no-focal-points = За участников этой категории никто не отвечает; можно назначить только делегатов.
members-refused-already = Это лицо уже назначено в этом качестве.
members-refused-not-a-term = Последний день раньше первого.
members-refused-no-date = Укажите день.
members-appointments = Кто назначен
members-appointments-none = Пока никто не назначен. Назначьте координатора, чтобы было кому утверждать участников этого члена.
members-appoint = Назначить
members-appoint-why = Новый координатор сменяет нынешнего, чьи полномочия кончаются накануне. Заместитель решает так же, как координатор.
members-capacity = В качестве
members-capacity-delegate = Делегат
members-capacity-focal-point = Координатор
members-capacity-deputy = Заместитель координатора
members-first = Первый день
members-last = Последний день, если известен
members-days = Дни
members-from-day = с { $day }
members-ended = завершено
members-category-member-states = Государства-Члены
members-category-state-of-palestine = Государство Палестина (Резолюция 99)
members-category-sector-members = Члены Сектора
members-category-associates = Ассоциированные члены
members-category-academia = Академические организации
members-category-secretary-general = Генеральный секретарь
members-category-directors = Директора Бюро
members-category-study-group-chairs = Председатели исследовательских комиссий
members-category-vocabulary-chair = Председатель комитета по терминологии
members-category-regional-organizations = Региональные организации
members-category-un-agencies = Учреждения Организации Объединённых Наций
members-category-invited-experts = Приглашённые эксперты
members-category-secretariat = Секретариат
members-category-language-services = Языковые службы
members-import = Импорт членов
members-import-why = Выберите таблицу, посмотрите решение по каждой строке и импортируйте увиденное. До этого ничего не записывается.
members-import-choose = Выберите таблицу
members-import-how = Таблица (.xlsx) или текст с запятыми, точками с запятой или табуляцией, не более { $most } строк. Первая строка называет столбцы: категория, название, страна, исследовательская комиссия; столбец «id» с адресом члена позволяет изменить название.
members-import-example = Скачать пример
members-import-file = Таблица
members-import-look = Посмотреть
members-import-verdicts = Что будет сделано
members-import-do-why = Отклонённые строки пропускаются.
members-import-do = Импортировать
members-import-new = Новые
members-import-changed = Изменённые
members-import-same = без изменений
members-import-refused = Отклонённые
members-import-row = Строка
members-import-row-number = строка { $number }
members-import-what = Решение
members-column-id = Адрес (id)
members-column-category = Категория
members-column-name = Название
members-column-country = Страна
members-column-group = Исследовательская комиссия
members-refused-no-columns = В первой строке нет столбцов: { $columns }. Добавьте их, как в примере.
members-refused-no-rows = Под заголовками нет ни одной строки.
members-refused-too-many-rows = В таблице слишком много строк. Разделите её.
members-refused-changed-meanwhile = Список изменился после просмотра. Ничего не записано; вот решения на сейчас.
members-refused-nothing = Ничего не изменится: каждая строка уже в списке или отклонена.
members-wrong-formula = это формула; напишите сам текст
members-wrong-id = члена с таким адресом нет
members-wrong-taken = это название у другого члена
members-import-count-new =
    { $count ->
        [one] { $count } новый
        [few] { $count } новых
       *[other] { $count } новых
    }
members-import-count-changed =
    { $count ->
        [one] { $count } изменённый
        [few] { $count } изменённых
       *[other] { $count } изменённых
    }
members-import-count-same =
    { $count ->
        [one] { $count } без изменений
        [few] { $count } без изменений
       *[other] { $count } без изменений
    }
members-import-count-refused =
    { $count ->
        [one] { $count } строка отклонена
        [few] { $count } строки отклонены
       *[other] { $count } строк отклонено
    }
members-import-more =
    { $count ->
        [one] и ещё { $count } строка
        [few] и ещё { $count } строки
       *[other] и ещё { $count } строк
    }
