# The words of the room `notices`.

notices-kind-letter = Коллективное письмо
notices-kind-corrigendum = Исправление
notices-kind-addendum = Дополнение
notices-kind-circular = Циркуляр
notices-kind-unknown = Уведомление
notices-card-corrects = исправляет
notices-card-issued = Дата
notices-card-group = Группа
notices-card-subject = Предмет
notices-card-meeting = Собрание
notices-card-opens = Открытие
notices-card-registration = Регистрация на месте
notices-card-place = Место
notices-card-mode = Форма
notices-card-deadlines = Предельные сроки
notices-card-rule = правило
notices-card-events = Мероприятия
notices-card-agenda = Повестка дня
notices-card-changes = Изменения
notices-card-findings = Замечания
notices-card-no-findings = Противоречий нет
notices-card-not-stated = не указано
notices-card-items = пунктов: { $count }
notices-mode-in-person = очно
notices-mode-virtual = виртуально
notices-mode-hybrid = в гибридной форме
notices-verb-set = установить
notices-verb-cancel = отменить
notices-verb-confirm = подтвердить
notices-severity-error = ошибка
notices-severity-warning = предупреждение
notices-finding-deadline-before-issue = Срок { $says } предшествует дате самого письма { $against }. Согласовалось бы: { $agree }.
notices-finding-deadline-after-start = Срок { $says } не предшествует началу собрания { $against }. Согласовалось бы: { $agree }.
notices-finding-deadline-year = Срок { $says } приходится не на тот год, который даёт правило: { $against }. Согласовалось бы: { $agree }.
notices-finding-deadline-off-rule = Срок { $says } отличается от даты по правилу, { $against }. Нужна причина или дата { $agree }.
notices-finding-deadline-order = Срок { $says } наступает раньше срока, который должен ему предшествовать, { $against }.
notices-finding-deadline-contradiction = Для одного и того же указаны два срока: { $says } и { $against }.
notices-finding-time-without-zone = Время { $says } указано без часового пояса.
notices-finding-circular-period = Циркуляр относится к исследовательскому периоду { $says }, а не { $against }; нумерация начинается заново в каждом периоде.
notices-finding-tap-incomplete = Тексты для утверждения, циркуляр и срок ответа не согласуются: отсутствует { $field } (текстов: { $says }).
notices-finding-subject-dates = В строке «Предмет» указано { $says }, собрание проходит { $against }.
notices-finding-weekday-mismatch = Указанный день недели { $says } не соответствует дате: { $against }.
notices-finding-ends-before-starts = Собрание заканчивается { $says }, раньше, чем начинается { $against }.
notices-finding-impossible-date = Такой даты нет ни в одном календаре: { $says }.
notices-finding-event-far-away = Мероприятие { $says } далеко от собрания, которое начинается { $against }.
notices-finding-notice-short = Письмо издано { $says } для собрания, которое начинается { $against }; процедуры требуют не позднее { $agree }.
notices-finding-no-meeting-date = Дату собрания прочитать не удалось.
notices-finding-second-meeting = Письмо созывает два собрания; прочитано только первое. Второе: { $says }.
notices-finding-unknown-language = Текст не написан ни на одном из шести языков.
notices-finding-no-text = В файле нет текста.
notices-finding-not-a-notice = Текст не похож на уведомление о собрании.
notices-finding-change-not-applied = Изменение { $field } неприменимо: указано { $says }, имеется { $against }.
notices-finding-versions-disagree = Языковые версии расходятся: { $says } и { $against }.
notices-calendar-meeting = Собрание { $group }
notices-calendar-deadline = { $group }, срок: { $action }
notices-findings-count =
    { $count ->
        [one] { $count } замечание
        [few] { $count } замечания
       *[other] { $count } замечаний
    }
notices-findings-why = Где уведомления этого собрания противоречат друг другу или процедурам. Ошибка устраняется исправлением; предупреждение требует обоснования.
notices-says-something-else = { $identity } уже есть и говорит иное в поле { $field }. Изменение вносится исправлением; ошибочный файл не принимается.
notices-imported = { $identity } ({ $language }) опубликовано: { $meeting }
notices-imported-waits = { $identity } ({ $language }) сохранено и ждёт своего письма: { $meeting }
notices-imported-alone = { $identity } ({ $language }) сохранено; собрания не созывает
notices-was-here = { $identity } ({ $language }) уже было здесь; ничего не изменено
