# The words of the room `registration`.

registration-register = Зарегистрироваться
registration-yours = Ваша регистрация
registration-colleague = Зарегистрировать коллегу
registration-again = Зарегистрироваться снова
registration-over = Это собрание завершено; зарегистрироваться больше нельзя.
registration-no-members = Нет члена, от которого вы могли бы зарегистрироваться. Список членов и их участников ведёт секретариат.
registration-represents = Кого вы представляете?
registration-continue = Продолжить
registration-another-member = От другого члена
registration-cannot = { $member } не может зарегистрироваться на это собрание: эта категория не вправе участвовать в данной группе. Подробности сообщит секретариат группы.
registration-send = Отправить регистрацию
registration-send-why = Получение подтверждается сразу. Регистрация подтверждена, только если у неё есть номер.
registration-events = Мероприятия рядом с собранием
registration-events-why = Для них нужна отдельная регистрация.
registration-not-for-you = Эта страница не для вас
registration-not-for-you-why = Регистрацию видят сам участник, отвечающие за члена и секретариат.
registration-mend =
    { $count ->
        [one] Проверьте { $count } ответ. Ничего не отправлено и ничего не потеряно:
        [few] Проверьте { $count } ответа. Ничего не отправлено и ничего не потеряно:
       *[other] Проверьте { $count } ответов. Ничего не отправлено и ничего не потеряно:
    }
registration-required = (обязательно)
registration-no-answer = Без ответа
registration-yes = Да
registration-no = Нет
registration-only = Только при таком участии: { $presence }
registration-ask-by = Запросите не позднее { $day }
registration-ask-late = Последним днём было { $day }. Запросить ещё можно; решит человек.
registration-hint-email = На этот адрес придут уведомление о получении и подтверждение.
registration-hint-gender = Только для статистики; ни в одном списке не указывается.
registration-hint-published = В списке, доступном всем, стоят только ваше имя и член.
registration-part-person = Вы
registration-part-part = Как вы участвуете
registration-part-needs = Что вы запрашиваете
registration-part-lists = Списки и статистика
registration-field-member = Член
registration-field-given-name = Имена
registration-field-family-name = Фамилии
registration-field-email = Эл. почта
registration-field-presence = Очно или дистанционно
registration-field-function = Функция в делегации
registration-field-languages = Рабочие языки
registration-field-interpretation = Устный перевод на
registration-field-captioning = Субтитры
registration-field-sign-language = Жестовый язык
registration-field-fellowship = Стипендия для очного участия
registration-field-e-fellowship = Стипендия на расходы на связь
registration-field-visa-support = Письмо визовой поддержки
registration-field-newcomer = Это первое собрание?
registration-field-gender = Пол
registration-field-on-published-list = Можно ли указать имя в опубликованном списке?
registration-presence-on-site = очно
registration-presence-remote = дистанционно
registration-function-head-of-delegation = Глава делегации
registration-function-deputy-head = Заместитель главы
registration-function-delegate = Делегат
registration-gender-woman = Женщина
registration-gender-man = Мужчина
registration-gender-other = Другой
registration-state = Состояние
registration-state-submitted = отправлена
registration-state-pending = ждёт утверждения
registration-state-rejected = отклонена
registration-state-waitlisted = ждёт места
registration-state-approved = утверждена
registration-state-confirmed = подтверждена
registration-state-checked-in = пропуск выдан
registration-state-left = участник уехал
registration-state-cancelled = отменена
registration-why-not-entitled = Недоступно для этой категории: { $category }.
registration-why-not-entitled-here = Недоступно для этой категории в данной группе: { $category }.
registration-why-not-asked = Об этом больше не спрашивают.
registration-why-not-offered = На этом собрании этого нет.
registration-why-not-in-mode = Об этом не спрашивают при такой форме собрания: { $mode }.
registration-why-not-on-site = Это не для тех, кто приезжает. Уберите это или выберите дистанционное участие.
registration-why-not-remote = Это только для тех, кто приезжает. Уберите это или выберите очное участие.
registration-why-missing = Ответьте, пожалуйста.
registration-why-not-an-address = Это не адрес электронной почты: напишите name@example.org.
registration-why-other-member = В форме назван другой член.
registration-why-opens = Регистрация открывается { $day }.
registration-why-closed = Регистрация закрыта { $day }.
registration-refused-no-such-meeting = Письма о созыве этого собрания ещё нет.
registration-refused-no-such-registration = Такой регистрации нет.
registration-refused-no-such-event = В письме нет такого мероприятия с регистрацией.
registration-refused-no-such-member = Такого члена нет. Выберите из списка.
registration-refused-no-key = Форма потеряла свой ключ. Просмотрите её и отправьте ещё раз.
registration-refused-key-reused = Эта форма уже отправлялась с другими ответами. Если она для другого лица, отправьте её ещё раз.
registration-refused-no-account = Чтобы зарегистрироваться, войдите под своей учётной записью.
registration-refused-there-already = Такая регистрация уже есть.
registration-refused-not-theirs = Она не ваша, и вы не отвечаете за этого члена.
registration-refused-head-taken = У делегации уже есть глава.
registration-refused-no-reason = Укажите, почему отклонено.
registration-refused-not-now = Её состояние этого уже не допускает. Посмотрите, что с ней стало.
registration-refused-changed-meanwhile = Кто-то изменил её, пока она была у вас открыта. Посмотрите ещё раз.
registration-refused-nothing-changes = Вы ничего не изменили.
registration-refused-no-ground = Укажите, на каком основании утверждает секретариат.
registration-refused-wrong-ground = Это основание не подходит: выберите другое.
registration-refused-how-many = Выберите хотя бы одну регистрацию, но не более 500.
registration-refused-these = Ничего не решено, потому что по некоторым из выбранных решить нельзя:
registration-refused-not-a-term = Последний день раньше первого.
registration-refused-not-a-group = Такой группы нет.
registration-next = Что дальше
registration-next-page = Следующая страница
registration-next-submitted = Ваша форма получена. Пока ничего не подтверждено.
registration-next-pending-focal-point = Решает координатор члена. Делать ничего не нужно; здесь появится подтверждение с номером.
registration-next-pending-to-be-named = Член ещё не назвал координатора. Это делается официальным письмом в секретариат, который до тех пор может решить сам.
registration-next-pending-secretariat = Решает секретариат. Делать ничего не нужно; здесь появится подтверждение с номером.
registration-next-rejected = Она отклонена. Исправьте неверное и отправьте снова или спросите координатора члена.
registration-next-waitlisted = Она утверждена и ждёт свободного места.
registration-next-approved = Она утверждена. Подтверждение с номером последует.
registration-next-confirmed = Вы зарегистрированы. Предъявите паспорт или другой документ с фотографией на стойке регистрации: там вы получите пропуск.
registration-next-confirmed-remote = Вы зарегистрированы. Доступ к средству дистанционного участия открыт под этим номером.
registration-next-checked-in = Пропуск у вас.
registration-next-left = Вы участвовали. Делать больше ничего не нужно.
registration-next-cancelled = Она отменена. Пока регистрация открыта, можно зарегистрироваться снова.
registration-so-far = Что произошло
registration-step-next = впереди
registration-step-sent = Отправлена
registration-step-approved = Утверждение
registration-step-confirmed = Подтверждение
registration-step-badge = Пропуск
registration-step-rejected = Отклонение
registration-step-cancelled = Отмена
registration-step-left = Отъезд
registration-by = решение принял(а) { $name }
registration-by-rule = сразу, по правилу
registration-number = номер { $number }
registration-reason = Причина: { $reason }
registration-badge-how = на стойке регистрации, по паспорту или другому документу с фотографией
registration-requests = Запросы
registration-by-day = не позднее { $day }
registration-missing = не хватает
registration-can-ask = ещё можно запросить
registration-mine = Мои регистрации
registration-mine-why = Что стало с каждой, чего не хватает и до какого дня.
registration-mine-none = Вы ещё никуда не зарегистрировались. Откройте собрание и выберите «Зарегистрироваться».
registration-amend = Изменить регистрацию
registration-amend-why = Изменение имени, адреса, члена или функции снова идёт к координатору; до его решения пропуск и доступ не действуют. Номер остаётся.
registration-save = Сохранить изменения
registration-leave-as-is = Оставить как есть
registration-saved = Изменения сохранены.
registration-of = Регистрация: { $name }
registration-your-number = Номер:
registration-late = Это пришло после срока. Оно принято; решит человек.
registration-was-due = срок был { $day }
registration-cancel = Отменить регистрацию
registration-falls = Вместе с ней отменяются:
registration-falls-nothing = Больше ничего не отменяется.
registration-falls-badge = пропуск
registration-falls-access = дистанционный доступ
registration-desk = На решение
registration-desk-why = Что ждёт решения, начиная с самого давнего. Решают по одной или сразу по нескольким: все или ни одной.
registration-desk-nobody = Сегодня вы не отвечаете ни за одного члена. Кто отвечает, записывает секретариат по официальному письму члена.
registration-desk-secretariat = Что не решает ни один координатор
registration-desk-empty = Ничего не ждёт. Новые регистрации появятся здесь.
registration-decided =
    { $count ->
        [one] Принято решение по { $count } регистрации.
        [few] Приняты решения по { $count } регистрациям.
       *[other] Приняты решения по { $count } регистрациям.
    }
registration-waiting =
    { $count ->
        [one] ждёт { $count }
        [few] ждут { $count }
       *[other] ждут { $count }
    }
registration-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[other] { $count } дней
    }
registration-person = Участник
registration-meeting = Собрание
registration-since = Ждёт с
registration-deadline = Ближайший срок
registration-choose = Выбрать: { $name }
registration-urgent = решить скоро
registration-is-late = пришла поздно
registration-ground = Основание, по которому утверждает секретариат
registration-ground-no-focal-point = за члена никто не утверждает
registration-ground-exempt = собрание обходится без координаторов
registration-ground-accreditation-letter = аккредитационное письмо
registration-ground-invited-by-chair = приглашение председателя
registration-reason-why = Почему отклонено (участник это прочтёт)
registration-approve = Утвердить выбранные
registration-reject = Отклонить выбранные
registration-automatic = Автоматическое утверждение
registration-automatic-why = Что отправлено, пока оно включено, утверждается и подтверждается сразу. Что уже ждёт, продолжает ждать вас.
registration-automatic-off = Выключено: каждая регистрация ждёт вас.
registration-automatic-change = Включить или выключить
registration-for = Для чего
registration-for-everything = все собрания
registration-first-day = Первый день
registration-last-day = Последний день, если он есть
registration-ends-on = Последний день действия
registration-switch-on = Включить
registration-switch-off = Выключить
registration-from-day = с { $day }
registration-participants = Участники
registration-participants-why = Все, кто зарегистрировался, и что стало с регистрацией. Только для секретариата.
registration-csv = Таблица (CSV)
registration-published = Список участников
registration-published-why = Зарегистрированные, которые согласны, чтобы их имя видели все.
registration-published-none = Никто из зарегистрированных пока не дал согласия на публикацию.
registration-filter = Отобрать
registration-any = все
registration-name = Имя
registration-category = Категория
registration-meeting-itself = само собрание
registration-people = Люди
registration-none-match = Никого не найдено. Уберите один из отборов.
registration-nobody = Пока никто не зарегистрировался. Форма находится на странице собрания.
registration-first-page = Первая страница
registration-shown-by = Предъявленный документ: { $name }
registration-shown-passport = паспорт
registration-shown-photo-id = другой документ с фотографией
registration-check-in = Выдать пропуск
registration-check-in-of = Выдать пропуск: { $name }
registration-numbers = Числа
registration-numbers-why = Быть зарегистрированным, допущенным и присутствовать – три разных факта; ни один не заменяет другого.
registration-numbers-all = Подсчитать по категориям, регионам и формам участия; при таком числе людей это займёт некоторое время
registration-numbers-none = Считать пока некого.
registration-members-in-all = Представлено членов
registration-in-all = Всего
registration-region = Регион
registration-region-africa = Африка
registration-region-americas = Северная и Южная Америка
registration-region-arab-states = Арабские государства
registration-region-asia-pacific = Азия и Тихий океан
registration-region-cis = Содружество Независимых Государств
registration-region-europe = Европа
registration-not-said = не указано
registration-registered = Зарегистрировано
registration-admitted = Допущено
registration-refused-decided-approved = Уже утверждено: { $name }, { $day }, { $time } UTC.
registration-refused-decided-rejected = Уже отклонено: { $name }, { $day }, { $time } UTC.
registration-a-rule = правило
registration-refused-no-source = Укажите письмо, в котором это сказано, и его дату.
registration-refused-not-then-future = Часы устройства спешат. Исправьте их и отправьте снова.
registration-refused-not-then-closed = Вход на это собрание работает: { $days }.
registration-refused-no-tag = Номер метки – от 4 до 32 букв и цифр. Считайте ещё раз.
registration-refused-tag-taken = Пропуск с этим номером у другого участника. Возьмите другой.
registration-refused-no-walk-ins = Действующие правила не допускают без регистрации.
registration-refused-no-letter = Укажите аккредитационное письмо или выберите файл.
registration-refused-letter-too-large = Файл письма больше 5 МБ. Выберите меньший.
registration-clause-rights = Правило: { $clause }
registration-attended = Присутствие
registration-attended-room = в зале
registration-attended-remote-tool = через средство удалённого участия
registration-attended-declared = по собственному заявлению
registration-days-attended =
    { $count ->
        [one] был { $count } день
        [few] был { $count } дня
       *[other] был { $count } дней
    }
registration-place-in-queue = Место в очереди: { $place }
registration-clause-member = Правило: утверждает координатор члена (Циркуляр 68 БСЭ).
registration-clause-given-name = Правило: регистрация индивидуальна (A.1, 1.3.2).
registration-clause-family-name = Правило: регистрация индивидуальна (A.1, 1.3.2).
registration-clause-email = Правило: уведомление и подтверждение приходят почтой (Циркуляр 68 БСЭ).
registration-clause-presence = Правило: дистанционные участники тоже регистрируются (коллективные письма 2025 г.).
registration-clause-function = Правило: только для Государств-Членов (коллективные письма с 2023 г.).
registration-clause-languages = Правило этой системы; письма этого не требуют.
registration-clause-on-published-list = Правило этой системы; письма этого не требуют.
registration-clause-interpretation = Правило: по запросу Государств-Членов, в форме (коллективные письма 2024 и 2025 гг.).
registration-clause-captioning = Правило: по запросу, в форме (коллективные письма 2024 и 2025 гг.).
registration-clause-sign-language = Правило: по запросу, в форме (коллективные письма 2024 и 2025 гг.).
registration-clause-visa-support = Правило: по запросу, в форме (коллективные письма 2024 и 2025 гг.).
registration-clause-fellowship = Правило: только для приезжающих; для виртуального собрания нет (коллективные письма с 2018 г.).
registration-clause-e-fellowship = Правило: на расходы по подключению (коллективные письма 2023 и 2024 гг.).
registration-clause-newcomer = Правило: для программы новичков (коллективные письма с 2023 г.).
registration-clause-gender = Правило: только для статистики (коллективные письма с 2018 г.).
