# The words of the room `drafts`.

drafts-title = Проекты
drafts-why = Письма, циркуляры и исправления до их выпуска. Один набор фактов пишется на шести языках.
drafts-open = Открытые проекты
drafts-none = Открытых проектов нет. Начните новый ниже.
drafts-begin = Начать проект
drafts-from = На какой основе
drafts-from-nothing = Новое письмо для группы
drafts-from-meeting = Письмо по образцу прежнего собрания
drafts-from-circular = Циркуляр всем членам
drafts-from-registration = Циркуляр о регистрации и координаторах
drafts-group-hint = SG20, TSAG или WP1/5; только для нового письма.
drafts-earlier = Прежнее собрание
drafts-closed = Проект закрыт
drafts-refused-changed-meanwhile = После того как вы открыли проект, его сохранил кто-то другой. Введённое вами осталось здесь; откройте проект в другом окне, сравните и сохраните там.
drafts-refused-closed-draft = Он выпущен или отклонён; его можно только читать.
drafts-refused-no-such-letter = У этого собрания ещё нет письма с номером, начинать не с чего.
drafts-refused-group-missing = Назовите группу, которая собирается: SG20, TSAG или WP1/5.
drafts-form-why = С одной стороны факты, с другой письмо, как оно будет напечатано. Каждая фраза ведёт к своему факту.
drafts-correction-why = Измените письмо так, как оно должно гласить. Исправление составится само из разницы.
drafts-some-fields-wrong = Пока ничего не сохранено: некоторые поля непонятны. Они отмечены.
drafts-wrong-date = Укажите дату, например 2027-03-09.
drafts-wrong-time = Укажите время от 00:00 до 24:00, например 18:00.
drafts-wrong-zone = Такого часового пояса нет; пишите, например, Europe/Zurich или UTC.
drafts-wrong-number = Укажите число.
drafts-wrong-country = Укажите две буквы страны, например CH.
drafts-wrong-name = Дайте название.
drafts-what = Что требуется
drafts-other-what = Что именно, как будет напечатано
drafts-propose = Предложить недостающие даты
drafts-name = Название или имя
drafts-role = Роль
drafts-silent = в письме не сказано
drafts-agenda-lines = По одному пункту в строке
drafts-agenda-hint = Номер, название и документы за чертой: 2.1 Программа работы | SG20-R5, SG20-TD12. Пункт без номера начинается с дефиса.
drafts-plan-days = По дням
drafts-day = День
drafts-paragraphs = Собственные абзацы
drafts-paragraphs-why = Слова, не относящиеся к фактам формы. Напишите на одном языке, остальное переведут.
drafts-paragraph = Абзац { $number }
drafts-behind = Где стоит
drafts-part-invitation = после приглашения
drafts-part-deadlines = после сроков
drafts-part-practical = в практической информации
drafts-part-subject = как предмет письма
drafts-awaits-translation = ожидает перевода
drafts-wanting = До выпуска
drafts-wanting-why = Ошибки нужно исправить. Предупреждение требует пояснения, оно хранится вместе с письмом.
drafts-wants-nothing = Всё на месте. Можно выпускать.
drafts-missing = не хватает
drafts-mend = К полю
drafts-your-word = Ваше пояснение
drafts-words = Пояснения к предупреждениям
drafts-changes = Что говорит исправление
drafts-changes-nothing = Пока ничто не отличается от письма. Измените то, что должно быть другим.
drafts-cannot-be-named = изменено, но исправление не может это назвать. Скажите об этом в собственном абзаце и подтвердите здесь.
drafts-consequences = Последствия для людей
drafts-requests-void = Запросы недействительны: { $service }. Известите тех, кто просил.
drafts-journeys-change = Меняются даты или место: известите тех, кто заказал поездку.
drafts-visa-letters-void = В визовых письмах старые даты или место; их нужно составить заново.
drafts-nobody-travels = Никто больше не едет: поездки, гостиницы и визовые письма не нужны.
drafts-not-due = Больше не требуется: { $what }, { $due }.
drafts-event-ends = Отменено: { $name }.
drafts-make-virtual = Сделать собрание виртуальным
drafts-letter = Письмо
drafts-letter-why = Как оно было бы напечатано сегодня. Выбор языка сохраняет введённое.
drafts-to-sentence = К фразе в письме
drafts-save = Сохранить и посмотреть
drafts-issue = Выпустить на шести языках
drafts-issue-why = При выпуске присваивается следующий номер и письмо публикуется. Изменить его нельзя, можно только исправить. Почта не рассылается.
drafts-discard = Отклонить
drafts-not-printed = Не выпущено
drafts-misunderstood = На языке «{ $language }» это поймут иначе: { $field }. Скажите другими словами.
drafts-back = Назад к проекту
drafts-issued-why = Опубликовано на шести языках. Каждая форма хранится без изменений.
drafts-verify = Страница проверки
drafts-verify-genuine = Это подлинное письмо: оно выпущено здесь.
drafts-verify-meeting = Собрание
drafts-verify-current = Действует как напечатано.
drafts-verify-corrected = Действует с исправлениями:
drafts-verify-superseded = То же собрание созывает более позднее письмо:
drafts-verify-same = Файл в точности совпадает с выпущенным.
drafts-verify-other = Файл не совпадает ни с одним из выпущенных. Полагайтесь на формы ниже.
drafts-verify-unknown = Такое письмо здесь не выпускалось
drafts-verify-unknown-why = Код введён с ошибкой, или документ не подлинный. Обратитесь в секретариат.
drafts-forms = Все формы
drafts-what-if = А если перенести?
drafts-what-if-why = Выберите другой первый день и увидите все даты, которые сдвинутся. Ничего не меняется.
drafts-what-if-look = Посмотреть
drafts-what-would-move = Что сдвинется
drafts-now = Сейчас
drafts-then = Тогда
drafts-mind = Внимание
drafts-impossible = никто не успеет
drafts-closed-day = секретариат закрыт
drafts-another-event = Ещё одно мероприятие
drafts-begins-at = Начало
drafts-ends-at = Окончание
drafts-registration = Регистрация
drafts-compare = Тот ли файл у меня?
drafts-compare-file = Ваш файл
drafts-compare-why = Он сравнивается и не сохраняется.
drafts-compare-it = Сравнить
drafts-correct = Исправить письмо
drafts-add = Дополнить письмо
drafts-additions = Что добавляет дополнение
drafts-adds-nothing = К письму еще ничего не добавлено. Добавьте то, что в нем должно быть еще.
drafts-addition-why = Добавьте то, чего в письме еще нет: мероприятия, пункты повестки дня, тексты, свои абзацы. Дополнение составляется само из того, что нового.
drafts-only-adds = отличается от сказанного в письме, а дополнение только добавляет. Верните прежнее или начните исправление.
drafts-days-later =
    { $count ->
        [one] на { $count } день позже
        [few] на { $count } дня позже
       *[other] на { $count } дней позже
    }
drafts-days-earlier =
    { $count ->
        [one] на { $count } день раньше
        [few] на { $count } дня раньше
       *[other] на { $count } дней раньше
    }
