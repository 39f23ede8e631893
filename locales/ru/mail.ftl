# The words of the room `mail`.

mail-title = Исходящие
mail-why = Каждый выпущенный документ ждёт здесь, пока человек не посмотрит список и текст. Само ничего не уходит.
mail-no-server = Почтовый сервер не задан: отпущенное ждёт. Запустите программу с --smtp и --mail-from.
mail-none = Пока ничего не выпущено. Выпустите проект, и его рассылка появится здесь для проверки.
mail-addressees = Адресаты
mail-who-is-told = Кого и когда извещают
mail-who-is-told-why = Каждый вид документа направляется этим адресатам. Рассылка идёт по этой самой таблице.
mail-notices = Документы
mail-of = Чьи
mail-of-any = любой группы
mail-of-study-groups = исследовательских комиссий
mail-of-advisory-group = консультативной группы
mail-told = Кого извещают
mail-can-leave = Можно ли отписаться?
mail-mandatory = нет: от этого зависит право или обязанность
mail-voluntary = да, по ссылке в каждом письме
mail-source = Источник
mail-guess = наше толкование, источником не подтверждено
mail-category-member-states = Государства-Члены
mail-category-state-of-palestine = Государство Палестина (Резолюция 99)
mail-category-sector-members = Члены Сектора
mail-category-associates = Ассоциированные члены комиссии
mail-category-academia = Академические организации
mail-category-secretary-general = Генеральный секретарь
mail-category-directors = Директора Бюро
mail-category-study-group-chairs = Председатели комиссий
mail-category-vocabulary-chair = Председатель комитета по терминологии
mail-state-held = ждёт проверки
mail-state-released = отпущено
mail-state-handing = передаётся
mail-state-waiting = отложено, будет повторено
mail-state-uncertain = возможно, доставлено
mail-state-handed = принято сервером
mail-state-failed = не доставлено
mail-state-withdrawn = отозвано
mail-ended = Программа завершилась во время передачи, письмо могло дойти.
mail-list = Кого известят
mail-texts = Что они прочтут
mail-texts-why = Каждый адресат читает на одном языке. Приложены печатное письмо и календарь.
mail-nobody = Нет адресатов, которых извещают о таком документе. Сначала внесите адресатов.
mail-withdraw = Не отправлять
mail-withdraw-why = Почему не отправляется?
mail-withdrawn-by = Отозвал(а) { $name }: { $reason }
mail-released-by = Отпустил(а) { $name }
mail-troubled = Что требует внимания и что ждёт
mail-again = Отправить этому ещё раз
mail-handed = Передано почтовому серверу
mail-addressees-why = Кому можно написать. Что получает каждая категория, сказано в открытой таблице.
mail-addressees-none = Список пуст. Вставьте список ниже.
mail-enlist = Внести адресатов
mail-enlist-lines = По одному адресату в строке
mail-enlist-hint = категория; организация; e-mail; язык; комиссия. Например: associates; Компания; name@example.org; ru; SG20
mail-enlist-categories = Категории: { $names }
mail-line-wrong = Строка { $line }: { $why }
mail-wrong-category = нет такой категории
mail-wrong-body = назовите организацию, не более 300 знаков
mail-wrong-email = это не адрес электронной почты
mail-wrong-language = напишите ar, en, es, fr, ru или zh
mail-wrong-group = ассоциированный член относится к одной комиссии: укажите её, например SG20
mail-strike = Вычеркнуть
mail-left = отписан
mail-refused-no-such-mail = Для этого документа рассылка не подготовлена.
mail-refused-decided = Кто-то уже принял решение. Посмотрите, что стало.
mail-refused-list-changed = Список изменился с тех пор, как вы его открыли. Ничего не отправлено: посмотрите снова.
mail-refused-nobody = Некого известить. Ничего не отправлено.
mail-refused-no-reason = Укажите, почему не отправляется.
mail-refused-not-now = Состояние письма тем временем изменилось. Посмотрите снова.
mail-refused-empty = Напишите хотя бы одну строку.
mail-leave = Документы по почте
mail-leave-why = Эти письма приходят на { $email } для { $body }. Вы можете отписаться от тех, с которыми не связаны права и обязанности.
mail-leave-them = Больше не присылать
mail-come-back = Получать снова
mail-is-left = Вы больше не получаете того, от чего можно отписаться.
mail-no-such-link = Эта ссылка никому не принадлежит
mail-no-such-link-why = Адресат вычеркнут из списка, или ссылка введена неверно. Ничего делать не нужно.
mail-no-subject = Уведомление
mail-why-you = Отправлено: { $body }.
mail-who-is-told-at = Кого и когда извещают: { $address }
mail-leave-at = Чтобы больше не получать: { $address }
mail-notes = Личные сообщения
mail-note-link-subject = Ссылка для входа
mail-note-link =
    По этой ссылке можно войти один раз в течение { $minutes } минут:

    { $link }

    Если вы её не запрашивали, ничего не делайте: никто не вошёл.
mail-note-received-subject = Получена, ещё не подтверждена: { $meeting }
mail-note-received =
    { $name }, ваша регистрация от { $member } получена. Она не подтверждена: нужно слово вашего координатора.

    { $link }
mail-note-confirmed-subject = Подтверждена { $number }: { $meeting }
mail-note-confirmed =
    { $name }, ваша регистрация от { $member } подтверждена под номером { $number }. Календарь собрания приложен. Возьмите документ с фотографией.

    { $link }
mail-note-rejected-subject = Не одобрена: { $meeting }
mail-note-rejected =
    { $name }, ваша регистрация от { $member } не одобрена: { $reason } Обратитесь к координатору { $member }.

    { $link }
mail-note-document-by-mail-subject = Документ { $number } получен: { $title }
mail-note-document-by-mail =
    { $name }, ваш документ получен под номером { $number }. Секретариат посмотрит его перед публикацией.

    { $link }

    Если вы его не отправляли, сообщите секретариату.
mail-note-document-mail-refused-subject = Не принято: { $subject }
mail-note-document-mail-refused =
    { $reason ->
        [unknown-sender] На этот адрес принимаются документы только от людей с учётной записью. Отправьте документ с адреса своей учётной записи.
        [may-not] Временные документы представляют руководители группы и секретариат. Вклад можно подать на странице собрания.
        [no-group] Этот адрес не принадлежит ни одной группе. Пишите на адрес вида sg20@.
        [no-meeting] У этой группы нет предстоящего собрания, для которого можно принять документы.
        [no-series] В адресе названа несуществующая серия. Пишите на адрес группы без того, что стоит после плюса.
        [not-one-file] Приложите к каждому письму один документ Word или PDF.
       *[file] Файл нельзя принять: { $faults }. Исправьте его и отправьте снова.
    }

    Из вашего письма ничего не сохранено.
mail-note-cancelled-subject = Отменена: { $meeting }
mail-note-cancelled =
    { $name }, ваша регистрация от { $member } отменена.

    { $link }
mail-send-to =
    { $count ->
        [one] Отправить { $count } адресату
        [few] Отправить { $count } адресатам
       *[other] Отправить { $count } адресатам
    }
mail-count =
    { $count ->
        [one] { $count } адресат
        [few] { $count } адресата
       *[other] { $count } адресатов
    }
mail-note-waitlisted-subject = В листе ожидания: { $event }
mail-note-waitlisted =
    { $name }, ваша регистрация на { $event } ({ $meeting }) утверждена, но места пока нет. Ваше место в очереди: { $place }. Как только место освободится, вы получите сообщение.

    { $link }
mail-note-remind-decide-subject = Регистрации ждут вас: { $meeting }
mail-note-remind-decide =
    { $name }, регистрации члена { $member } ждут вашего решения: { $count }, самая ранняя с { $since }. Без него никто не получит пропуск.

    { $link }
mail-note-remind-decide-by-subject = Решить до { $due }: { $meeting }
mail-note-remind-decide-by =
    { $name }, регистрации члена { $member } ждут вашего решения: { $count }, самая ранняя с { $since }. Ближайший срок собрания: { $due }.

    { $link }
mail-note-remind-missing-subject = Ваша регистрация: { $meeting }
mail-note-remind-missing =
    { $name }, в вашей регистрации от { $member } этого не хватает или это можно запросить ещё несколько дней:

    { $fields }

    { $link }
mail-note-document-received-subject = Получен в срок: { $number }
mail-note-document-received =
    { $name }, ваш документ { $number }, «{ $title }», поступил { $at } ({ $zone }), в срок. Секретариат проверит и разместит его.

    { $link }
mail-note-document-for-translation-subject = Получен для перевода: { $number }
mail-note-document-for-translation =
    { $name }, ваш документ { $number }, «{ $title }», поступил { $at } ({ $zone }), вовремя для перевода ({ $clause }).

    { $link }
mail-note-document-untranslated-subject = Получен, для перевода поздно: { $number }
mail-note-document-untranslated =
    { $name }, ваш документ { $number }, «{ $title }», поступил { $at } ({ $zone }). Для собрания – в срок, для перевода – поздно ({ $clause }).

    { $link }
mail-note-document-late-subject = С опозданием: { $number }
mail-note-document-late =
    { $name }, ваш документ { $number }, «{ $title }», поступил { $at } ({ $zone }). Срок был { $due } ({ $clause }); он отложен до следующего собрания, если его не допустит указанное по имени лицо.

    { $link }
mail-note-document-posted-subject = Размещен: { $number }
mail-note-document-posted =
    { $name }, ваш документ { $number }, «{ $title }», размещен для собрания.

    { $link }
mail-note-document-returned-subject = Возвращен на доработку: { $number }
mail-note-document-returned =
    { $name }, ваш документ { $number }, «{ $title }», возвращен: { $reason } Считаться будет день нового поступления.

    { $link }
mail-note-document-admitted-subject = Допущен несмотря на опоздание: { $number }
mail-note-document-admitted =
    { $name }, ваш документ { $number }, «{ $title }», будет вынесен на это собрание несмотря на опоздание. Окончательное решение за собранием.

    { $link }
mail-note-document-carried-subject = Перенесен на следующее собрание: { $number }
mail-note-document-carried =
    { $name }, ваш документ { $number }, «{ $title }», опоздал и перенесен на следующее собрание группы. Номер сохраняется.

    { $link }
