# The words about a person's own data: addresses, merging, being forgotten.

own-data-forgotten = забытый человек
own-data-more = Ещё о вас
own-data-addresses = Ваши адреса
own-data-addresses-short = Куда приходит почта и по каким адресам вы входите
own-data-addresses-why = По любому из них можно войти. Почта идёт на первый.
own-data-address-sent = Если почта доходит до { $email }, ссылка уже в пути. Откройте её в течение { $minutes } минут, не выходя из системы.
own-data-preferred = сюда идёт почта
own-data-prefer = Слать сюда
own-data-drop = Убрать
own-data-drop-this = Убрать { $email }
own-data-add = Ещё один адрес
own-data-add-why = Мы отправим на него ссылку; пока вы её не откроете, ничего не изменится. Если с этим адресом у вас вторая учётная запись, по ссылке можно объединить обе.
own-data-confirm = Это ваш адрес?
own-data-confirm-why = По адресу { $email } можно будет войти в учётную запись: { $name } ({ $account }). Подтверждайте, только если она ваша.
own-data-confirm-do = Мой: добавить
own-data-confirmed = Адрес ваш
own-data-twice = Коллега зарегистрировал вас с этим адресом на собрания, куда вы уже зарегистрированы. Обе регистрации остаются; попросите координатора отменить одну.
own-data-merge = Две учётные записи в одну
own-data-merge-why = У { $from } своя учётная запись. Если обе ваши, она войдёт в { $into } так, как показано ниже.
own-data-merge-name = Имя
own-data-merge-role = Роль
own-data-role-anybody = нет
own-data-role-delegate = Делегат
own-data-role-focal-point = Координатор
own-data-role-chair = Председатель
own-data-role-administration = Администрация
own-data-role-secretariat = Секретариат
own-data-merge-addresses = Добавятся адреса
own-data-merge-registrations = Регистрации
own-data-merge-appointments = Назначения
own-data-merge-both = Что есть у обеих
own-data-merge-twice = Из двух регистраций остаётся та, что: { $remains }. Другая (сейчас: { $cancelled }) отменяется.
own-data-merge-term = Два срока становятся одним:
own-data-merge-ends = Сеансы и ключи упраздняемой учётной записи прекращаются. Больше ничего не теряется.
own-data-merge-do = Объединить
own-data-merged = Одна учётная запись
own-data-merged-why = Всё, что было у { $from }, теперь в { $into }.
own-data-merge-others = Объединить две учётные записи
own-data-merge-others-short = Для того, у кого их две и одну не подтвердить
own-data-merge-others-why = Сначала посмотрите, что останется. Человек узнает об этом по почте, с вашей причиной.
own-data-merge-into = Остаётся
own-data-merge-from = Упраздняется
own-data-merge-look = Показать, что останется
own-data-merge-reason = Почему
own-data-merge-reason-hint = Его прочтёт человек; в журнал он не попадает.
own-data-erasure = Забыть меня
own-data-erasure-short = Что исчезнет и что должно остаться, до вашей просьбы
own-data-erasure-why = Вы можете попросить забыть вас. Это произойдёт через { $days } дн.; до тех пор можно передумать, и ничего не меняется.
own-data-erasure-asked = Вы попросили об этом. { $day } вас забудут.
own-data-goes = Что исчезнет
own-data-goes-account = Ваша учётная запись: имя, адреса, пароль, сеансы, письма лично вам, места в списках рассылки.
own-data-goes-tokens = { $count ->
        [one] { $count } ключ программы.
        [few] { $count } ключа программ.
       *[many] { $count } ключей программ.
    }
own-data-goes-registration = Сначала отменяется, вместе с бейджем и доступом: ваша регистрация на
own-data-stays = Что останется без вашего имени и почему
own-data-stays-registration = Учитывается, так как статистика участия публикуется: что один человек участвовал в
own-data-stays-appointments = { $count ->
        [one] { $count } назначение: одобренное по нему одобрено по праву.
        [few] { $count } назначения: одобренное по ним одобрено по праву.
       *[many] { $count } назначений: одобренное по ним одобрено по праву.
    }
own-data-stays-journal = Действия, важные для других: что они совершены и когда, под меткой, которая ни к кому не ведёт.
own-data-stays-letters = Изданные письма в том виде, как напечатаны: они публичны и не меняются.
own-data-erasure-ask = Забудьте меня: { $day }
own-data-erasure-withdraw = Я передумал(а)
own-data-retention = Что хранится и как долго
own-data-retention-short = Какие имена исчезнут и в какой день
own-data-retention-why = Каждый день удаляется то, что хранилось достаточно долго. Вот что дальше.
own-data-retention-none = Пока нет данных о людях со сроком удаления. Они появятся с регистрациями и почтой.
own-data-what = Что
own-data-on = Когда
own-data-count = Сколько
own-data-due = пора
own-data-purge = Удалить то, чему пора
own-data-how-long = Как долго
own-data-days = { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[many] { $count } дней
    }
own-data-guess = не проверено
own-data-kind-participants = Имена участников, после последнего дня собрания
own-data-kind-notes = Письма одному человеку, после отправки
own-data-kind-messages = Кому отправлены уведомления, после отправки
own-data-kind-sessions = Сеансы, после окончания
own-data-kind-tokens = Ключи программ, не дольше
own-data-kind-erasures = Люди, попросившие забыть их, после просьбы
own-data-erase = Забыть кого-то сразу
own-data-erase-why = Для того, кто просит об этом и не может войти. Сначала отменяются предстоящие регистрации; вернуть ничего нельзя.
own-data-erase-do = Забыть этого человека
own-data-refused-no-address = Это не адрес электронной почты.
own-data-refused-yours-already = Этот адрес уже ваш.
own-data-refused-not-yours = Это не адрес вашей учётной записи. Откройте страницу заново.
own-data-refused-the-only-one = Это ваш единственный адрес. Сначала добавьте другой.
own-data-refused-no-mail = Система не отправляет почту, поэтому подтвердить адрес нельзя. Обратитесь в секретариат.
own-data-refused-closed-link = Она использована, истекла или запрошена из другой учётной записи. Запросите новую на странице адресов.
own-data-refused-no-such-account = Учётной записи с таким адресом нет.
own-data-refused-the-same = Оба адреса одной учётной записи: объединять нечего.
own-data-refused-reason-missing = Укажите причину: её прочтёт человек.
own-data-refused-changed-meanwhile = За это время что-то изменилось. Посмотрите ещё раз и решите.
own-data-refused-guarded = Другая учётная запись защищена ключом доступа или кодом. Войдите в неё, отключите там эти способы и снова откройте эту ссылку.
own-data-refused-present-twice = На этом собрании отмечены обе. Сначала стойка должна забрать один бейдж.
own-data-refused-not-now = Одну из регистраций сейчас нельзя отменить. Обратитесь к стойке собрания.
own-data-refused-yourself = Это ваша учётная запись: попросите забыть вас на её странице.
mail-note-address-subject = Это ваш адрес?
mail-note-address =
    { $name } сообщает, что это личный адрес. Если это вы, откройте ссылку в течение { $minutes } минут там, где вы вошли в систему:

    { $link }

    Если это не вы, ничего не делайте: ничего не изменилось.
mail-note-addresses-subject = Адреса вашей учётной записи изменены
mail-note-addresses =
    { $name }, к вашей учётной записи добавлен адрес, или адрес убран. Если это не вы, сразу посмотрите и сообщите в секретариат:

    { $link }
mail-note-merged-subject = Две ваши учётные записи объединены
mail-note-merged =
    { $name }, регистрации, назначения и адреса обеих учётных записей теперь в одной. { $reason }

    { $link }

    Если это не вы, сообщите в секретариат.
