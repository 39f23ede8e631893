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
groups-why = Кто что изучает: исследовательские комиссии с рабочими группами и Вопросами и группы при них. Откройте группу, чтобы увидеть её руководство и собрания.
groups-empty-establish = В этот день групп не было. Создайте группу ниже или импортируйте письмо: созываемая им группа появится здесь.
groups-question = Вопрос { $number }/{ $of }
groups-chaired = председатель: { $name }
groups-below =
    { $count ->
        [one] { $count } группа в составе
        [few] { $count } группы в составе
       *[other] { $count } групп в составе
    }
groups-below-of = ({ $name })
groups-kind = Вид
groups-kind-study-group = Исследовательская комиссия
groups-kind-advisory-group = Консультативная группа
groups-kind-working-party = Рабочая группа
groups-kind-question = Вопрос
groups-kind-regional-group = Региональная группа
groups-kind-joint-coordination = Группа по совместной координационной деятельности
groups-kind-focus-group = Оперативная группа
groups-kind-correspondence-group = Группа по переписке
groups-kind-ad-hoc = Специальная группа
groups-period = Исследовательский период { $period }
groups-on-day = По состоянию на { $day }.
groups-another-day = Показать другой день
groups-day = День
groups-show = Показать
groups-not-then = { $day } этой группы не было. Дни её существования указаны ниже.
groups-sub-groups = Группы в составе
groups-titles = Название
groups-establish = Создать группу
groups-establish-why = Имя говорит, что это: SG20, WP1/20, Q3/20, SG20RG-AFR, TSAG; для прочих – JCA-…, FG-…, CG-… и AHG-….
groups-name = Краткое имя
groups-parent = В составе какой группы (краткое имя)
groups-first = Первый день
groups-last = Последний день, если известен
groups-last-day = Последний день
groups-change = Для секретариата
groups-establish-below = Создать группу в составе этой
groups-amend = Изменить название, место или последний день
groups-dissolve = Распустить группу
groups-dissolve-why = В тот же день прекращается всё, что в её составе, и роли, которые там исполняются.
groups-refused-no-such-group = Такой группы нет.
groups-refused-no-period = На этот день исследовательский период неизвестен.
groups-refused-letters = Напишите имя латинскими буквами или цифрами, не более 300 знаков; названия – не длиннее.
groups-refused-no-kind = Это не имя группы. Напишите, например, SG20, WP1/20, Q3/20 или JCA-IoT.
groups-refused-ended = К этому дню она уже прекращена.
groups-refused-name = Это имя группы другого вида.
groups-refused-backwards = Последний день раньше первого.
groups-refused-outside-period = Эти дни выходят за исследовательский период: укажите дни одного периода.
groups-refused-twice = Группа с таким именем в этом периоде уже создана. Откройте её, чтобы изменить.
groups-refused-parent = Ей там не место: рабочая группа входит в исследовательскую комиссию, Вопрос – в исследовательскую комиссию или рабочую группу, исследовательская комиссия – никуда.
groups-refused-other-study-group = По номеру она относится к другой исследовательской комиссии.
groups-refused-outlives-parent = Вышестоящая группа существует не все эти дни.
groups-refused-outlived = Группы в её составе её переживут. Распустите её, чтобы прекратить и их.
groups-refused-circle = Группа не может входить в саму себя.
groups-refused-no-date = Укажите день.
