# The words of the room `deadlines`.

deadlines-action-translation = Вклады, требующие перевода
deadlines-action-captioning = Субтитры и жестовый язык
deadlines-action-fellowship = Стипендии
deadlines-action-interpretation = Устный перевод
deadlines-action-preregistration = Предварительная регистрация
deadlines-action-visa = Визовая поддержка
deadlines-action-contribution = Вклады
deadlines-action-tap-reply = Ответ на консультацию по ТПУ
deadlines-action-other = Прочее
deadlines-set = установлен секретариатом
deadlines-corrected = исправлен
deadlines-off-rule = не по правилу
deadlines-has-passed = истёк
deadlines-no-date = В письме дата не указана.
deadlines-why = Почему этот день
deadlines-the-rule = Правило
deadlines-no-rule = Процедуры его не регулируют; решает письмо.
deadlines-binds = Действует
deadlines-because = Основание
deadlines-binds-printed = так напечатано в письме с учётом исправлений
deadlines-binds-adjusted = так установил секретариат с указанием причины
deadlines-until = Принимается до
deadlines-zone-of-secretariat = Часовой пояс не указан; подразумевается пояс секретариата.
deadlines-printed = Напечатано
deadlines-corrected-by = Изменено Исправлением { $ordinal }; прежде было { $before }
deadlines-rule-months =
    { $count ->
        [one] за { $count } календарный месяц до первого дня собрания
        [few] за { $count } календарных месяца до первого дня собрания
       *[other] за { $count } календарных месяцев до первого дня собрания
    }
deadlines-rule-days =
    { $count ->
        [one] за { $count } календарный день до первого дня собрания
        [few] за { $count } календарных дня до первого дня собрания
       *[other] за { $count } календарных дней до первого дня собрания
    }
deadlines-rule-working-days =
    { $count ->
        [one] { $count } полный рабочий день между ним и первым днём собрания
        [few] { $count } полных рабочих дня между ним и первым днём собрания
       *[other] { $count } полных рабочих дней между ним и первым днём собрания
    }
deadlines-clause = { $clause }, редакция { $edition }
deadlines-guess = не проверено по источнику
deadlines-arithmetic = Расчёт
deadlines-counted-from = Первый день — { $start }; обратный отсчёт даёт { $expected }
deadlines-clamped = В том месяце нет числа { $day }; считается последний день.
deadlines-skipped = Дни, когда секретариат закрыт, не считаются:
deadlines-on-closed-day = В этот день секретариат закрыт; дата остаётся в силе.
deadlines-compared = Сравнение
deadlines-agrees = Напечатанная дата совпадает с датой по правилу.
deadlines-later-than-rule =
    { $count ->
        [one] Напечатанная дата на { $count } день позже даты по правилу.
        [few] Напечатанная дата на { $count } дня позже даты по правилу.
       *[other] Напечатанная дата на { $count } дней позже даты по правилу.
    }
deadlines-earlier-than-rule =
    { $count ->
        [one] Напечатанная дата на { $count } день раньше даты по правилу.
        [few] Напечатанная дата на { $count } дня раньше даты по правилу.
       *[other] Напечатанная дата на { $count } дней раньше даты по правилу.
    }
deadlines-set-dates = Даты, установленные секретариатом
deadlines-set-to = Установлено: { $due }
deadlines-set-another = Установить другую дату
deadlines-new-date = Новая дата
deadlines-new-time = Время
deadlines-new-time-hint = Оставьте пустым, если срок — весь день.
deadlines-new-zone = Часовой пояс
deadlines-new-zone-hint = Оставьте пустым, чтобы сохранить нынешний пояс.
deadlines-reason = Причина
deadlines-reason-hint = Её увидят все рядом с датой.
deadlines-set-it = Установить дату
deadlines-refused-reason-missing = Укажите причину; её увидят все рядом с датой.
deadlines-refused-no-such-meeting = Такого собрания больше нет.
deadlines-refused-no-such-deadline = Письмо больше не устанавливает этого срока.
deadlines-refused-after-the-meeting = Этот день позже последнего дня собрания; выберите более ранний.
deadlines-refused-unknown-zone = Такого часового пояса нет; пишите, например, Europe/Zurich или UTC.
deadlines-refused-nothing-changes = Эта дата уже действует.
deadlines-refused-no-date = Укажите дату, например 2027-03-09.
deadlines-refused-no-time = Укажите время от 00:00 до 24:00, например 18:00.
