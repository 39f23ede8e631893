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
