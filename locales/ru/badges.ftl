# The words of the room `badges`.

badges-title = Бейджи
badges-why = Надписи на них — на языке этой страницы. Дистанционным участникам бейджи не нужны.
badges-none = Пока не подтверждён никто из очных участников. Утвердите ожидающие регистрации, и бейджи появятся здесь.
badges-sheet = Печатать на
badges-sheet-ten = A4, десять карточек 90 × 54 мм
badges-sheet-four = A4, четыре карточки A6
badges-sheet-card = Пластиковая карта, 85,6 × 54 мм
badges-hint = Печатайте в масштабе 100 %, без подгонки под страницу.
badges-print = Скачать бейджи
badges-lists = Списки
badges-participants = Список участников
badges-participants-why = Все подтверждённые участники, по членам. Только для служебного пользования: не все согласились на публикацию.
badges-participants-pdf = Список в PDF
badges-participants-xlsx = Список для таблиц (XLSX)
badges-participants-published = Публикуемый список
badges-published-why = Имя и член тех, кто дал согласие: можно раздавать.
badges-published-pdf = Публикуемый список в PDF
badges-published-xlsx = Публикуемый список для таблиц (XLSX)
badges-nobody-listed = В этом списке пока никого нет.
badges-not-printed = Не удалось напечатать
badges-not-printed-why = Поможет администратор системы. Сообщение печати:
badges-code = Код регистрации:
badges-member-of-country = { $member }, { $country }
badges-column-name = Имя
badges-column-family-name = Фамилия
badges-column-given-name = Имя (без фамилии)
badges-column-member = Член
badges-column-country = Страна
badges-column-category = Категория
badges-column-function = Роль
badges-column-presence = Участие
badges-column-number = Регистрация
badges-column-badges = Бейджи
badges-function-head-of-delegation = Глава делегации
badges-function-deputy-head = Заместитель главы
badges-function-delegate = Делегат
badges-presence-on-site = очно
badges-presence-remote = дистанционно
badges-category-member-states = Государство-Член
badges-category-state-of-palestine = Государство Палестина
badges-category-sector-members = Член Сектора
badges-category-associates = Ассоциированный член
badges-category-academia = Академическая организация
badges-category-secretary-general = Генеральный секретарь
badges-category-directors = Директор
badges-category-study-group-chairs = Председатель исследовательской комиссии
badges-category-vocabulary-chair = Председатель по терминологии
badges-category-regional-organizations = Региональная организация
badges-category-un-agencies = Учреждение ООН
badges-category-invited-experts = Приглашённый эксперт
badges-category-secretariat = Секретариат
badges-category-language-services = Лингвистические службы
badges-count =
    { $count ->
        [one] Готов { $count } бейдж.
        [few] Готовы { $count } бейджа.
       *[other] Готово { $count } бейджей.
    }
badges-participants-count =
    { $count ->
        [one] { $count } участник
        [few] { $count } участника
       *[other] { $count } участников
    }
