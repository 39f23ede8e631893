# Слова раздела `taking`.

taking-made = По состоянию на { $day }, { $time } ({ $zone }).
taking-yours = Здесь то, что вы могли читать в этот момент; храните архив так же, как сами документы.
taking-on-line = Собрание на сайте
taking-empty = Нет документов, которые вам доступны и отвечают запросу. Уберите часть условий или сначала войдите в систему.
taking-search = Поиск по номеру, названию, источнику, Вопросу
taking-kind = Тип
taking-all-kinds = все типы
taking-none = Нет документа, в котором есть все эти слова. Попробуйте меньше слов.
taking-number = Номер
taking-title = Название
taking-source = Источник
taking-questions = Вопросы
taking-files = Файлы
taking-kilobytes = { $size } кБ
taking-megabytes = { $size } МБ
