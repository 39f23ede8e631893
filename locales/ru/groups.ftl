# The words of the room `groups`.

groups-title = Группы
groups-empty = Ни у одной группы пока нет собраний.
groups-meetings =
    { $count ->
        [one] { $count } собрание
        [few] { $count } собрания
       *[other] { $count } собраний
    }
groups-ahead = Предстоящие
groups-nothing-ahead = Собрания этой группы пока не созваны.
groups-past = Прошедшие
groups-study-group = { $number }-я Исследовательская комиссия
groups-working-party = Рабочая группа { $number }/{ $of }
groups-regional-group = Региональная группа { $of }-й Исследовательской комиссии: { $region }
groups-advisory-group = Консультативная группа по стандартизации электросвязи
groups-unknown = Группа не указана
