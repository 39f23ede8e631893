# The words of the room `documents`.

documents-title = Документы
documents-why = Вклады, временные документы и отчеты этого собрания. У каждого из них и у каждого его пересмотра есть постоянный адрес.
documents-no-letter = Это собрание еще не созвано письмом, поэтому представить для него ничего нельзя. Его документы появятся здесь.
documents-list = Список
documents-hand-in = Представить документ
documents-desk = Стол документов
documents-search = Поиск
documents-archive = Все эти документы в архиве ZIP
documents-csv = Таблица (CSV)
documents-any = любой
documents-filter = Отобрать
documents-words = Слова названия или источника
documents-kind = Вид
documents-kinds-c = Вклад
documents-kinds-td = Временный документ
documents-kinds-r = Отчет
documents-kinds-ls = Заявление о взаимодействии
documents-state = Состояние
documents-state-reserved = номер зарезервирован
documents-state-received = получен, проверяется
documents-state-held = опоздал, задержан
documents-state-returned = возвращен на доработку
documents-state-posted = размещен
documents-state-withdrawn = отозван
documents-only-new = только новое с моего прошлого посещения
documents-only-bag = только из моей папки
documents-new = новый
documents-new-count =
    { $count ->
        [one] { $count } документ появился с вашего прошлого посещения.
        [few] { $count } документа появились с вашего прошлого посещения.
        [many] { $count } документов появилось с вашего прошлого посещения.
       *[other] { $count } документа появилось с вашего прошлого посещения.
    }
documents-seen = Просмотрено
documents-none = Документов пока нет. Зарезервируйте номер и представьте первый: вы увидите его сразу, а все остальные – после размещения.
documents-none-match = Под эти условия не подходит ни один документ. Уберите одно из них.
documents-number = Номер и название
documents-title-of-one = Название
documents-languages = Языки
documents-result = Итог
documents-posted = Размещен
documents-presented = представлен на собрании
documents-outcome-noted = принят к сведению
documents-outcome-agreed = согласован
documents-outcome-not-agreed = не согласован
documents-outcome-deferred = перенесен на следующее собрание
documents-all-questions = все Вопросы
documents-first-page = Первая страница
documents-next-page = Следующая страница
documents-previous-page = Предыдущая страница
documents-field-title = Название, на английском языке
documents-field-source = Источник
documents-field-questions = Вопросы
documents-field-items = Пункты повестки дня
documents-field-summary = Резюме
documents-field-language = Язык
documents-field-contact = Контактное лицо
documents-field-member = От имени
documents-field-file = Файл
documents-field-reason = Причина
documents-field-readers = Читатели
documents-field-kind = Вид
documents-due = Срок представления вкладов
documents-due-translation = Срок представления для перевода
documents-ends = истекает
documents-passed = истек
documents-templates = Шаблоны
documents-templates-why = Документы Word, в которых уже указаны группа, место и даты. После резервирования номера он будет и в шаблоне на странице документа.
documents-nothing-to-hand-in = С этой учетной записью ничего представить нельзя: документы поступают от членов и руководителей группы. Попросите координатора вашего члена назначить вас.
documents-reserve-why = Сначала вы получаете номер, затем отправляете файл. Номер сразу становится вашим и никогда не дается другому.
documents-reserve = Зарезервировать номер
documents-reserve-next = Файл отправляется на следующей странице. Считается момент поступления последнего байта.
documents-no-member = сама группа (руководство, секретариат)
documents-source-if-other = Источник, если это не название члена
documents-questions-hint = Через запятую, например Q1/20, Q3/20; пусто – для всех. Известны: { $known }
documents-summary-hint = Менее 200 слов: что вы предлагаете и почему.
documents-translation = Прошу перевести
documents-translation-asked = запрошен перевод
documents-purpose = Назначение временного документа
documents-purpose-discussion = обсуждение, решение или информация
documents-purpose-administrative = организация (повестка, график, залы)
documents-purpose-event-report = отчет о мероприятии
documents-purpose-chairs-proposal = предложение председателя или организатора
documents-purpose-compilation = сводка чужих текстов
documents-purpose-asked-by-meeting = по просьбе собрания
documents-version = Версия
documents-version-itself = Сам документ
documents-version-revision = Пересмотр { $number }
documents-version-corrigendum = Исправление { $number }
documents-version-addendum = Дополнение { $number }
documents-bytes = { $number } Б
documents-kilobytes = { $number } кБ
documents-megabytes = { $number } МБ
documents-access = Кто читает
documents-access-public = все
documents-access-members = члены
documents-access-group = группа
documents-access-restricted = ограниченный доступ
documents-readers = Электронные адреса читателей
documents-readers-hint = По одному в строке; действуют при ограниченном доступе.
documents-restrict = Указать, кто читает
documents-original = Язык оригинала
documents-clock = Разместить до
documents-overdue = просрочено
documents-working-days-left =
    { $count ->
        [one] остался { $count } рабочий день
        [few] осталось { $count } рабочих дня
        [many] осталось { $count } рабочих дней
       *[other] осталось { $count } рабочего дня
    }
documents-receipt = Подтверждение получения
documents-received-at = Получен
documents-timeliness = В срок?
documents-clause = Правило
documents-address = Постоянный адрес
documents-in-time-for-translation = В срок, в том числе для перевода. Вклады принимались по { $day }.
documents-in-time-untranslated = В срок, но слишком поздно для перевода. Вклады принимались по { $day }.
documents-in-time = В срок. Вклады принимались по { $day }.
documents-late = С опозданием: вклады принимались по { $day }. Отложен до следующего собрания, если его не допустит указанное по имени лицо.
documents-no-date = Для документов этого вида срок не установлен.
documents-admitted-by = Допущен несмотря на опоздание: { $name }.
documents-returned-by = Возвращен: { $name }.
documents-final-word = Окончательное решение за собранием.
documents-cause = Основание
documents-cause-extreme-importance = Он имеет исключительную важность (A.1 3.2.5).
documents-cause-reconciliation = Председатель дает членам согласовать позиции письменно (R1 4.7).
documents-faults = Что обнаружено
documents-faults-why = Это видите только вы и секретариат. Исправьте, что можно, и отправьте файл снова до размещения.
documents-faults-count =
    { $count ->
        [one] { $count } замечание
        [few] { $count } замечания
        [many] { $count } замечаний
       *[other] { $count } замечания
    }
documents-fault-differs = { $field }: в форме – «{ $form }», в документе – «{ $paper }».
documents-fault-no-template = Заголовок шаблона не найден, сравнить было нечего. Пишите в шаблоне этого собрания.
documents-fault-tracked-changes = В нем остались отмеченные исправления. Примите или отклоните их и отправьте снова.
documents-fault-highlighting = В нем остались выделения цветом. Уберите их, если они не нужны.
documents-fault-macros = В нем есть программа (макросы). Сохраните без них, как .docx, и отправьте снова.
documents-fault-active-content = Он выполняет действие при открытии (сценарий или внешний шаблон). Сохраните без этого.
documents-fault-encrypted = Он открывается только с паролем. Снимите пароль и отправьте снова.
documents-fault-other-kind = Имя и содержание не соответствуют друг другу, или такой вид не принимается ({ $is }). Отправьте Word (.docx), PDF, PowerPoint (.pptx) или Excel (.xlsx) с верным расширением.
documents-fault-too-large = Он больше { $most }. Уменьшите рисунки или разделите его на несколько документов.
documents-fault-long-abstract = В резюме слов: { $count }; обычно – до { $most }.
documents-fault-forbidden-signs = В имени файла есть знаки, мешающие программам: { $signs }
documents-fault-bad-file-name = Имя файла сохранить нельзя. Дайте простое имя и отправьте снова.
documents-fault-other-language = Похоже, он написан на другом языке: { $language }.
documents-fault-infected = Антивирус нашел в нем { $name }. Очистите компьютер и отправьте другой файл.
documents-fault-not-scanned = Антивирус не ответил, файл не проверен. Секретариат это видит.
documents-unreadable-empty = Файл пуст. Проверьте, тот ли файл выбран.
documents-unreadable-damaged = Файл поврежден. Откройте его у себя, сохраните заново и отправьте.
documents-unreadable-inflates = После распаковки файл был бы чрезмерно велик. Сохраните его заново и отправьте.
documents-unreadable-path-leads-out = В файле есть путь, ведущий наружу. Сохраните его заново и отправьте.
documents-files = Файлы
documents-no-files = Файл еще не поступил.
documents-no-files-yours = Файл еще не поступил. Отправьте его ниже: пока номер пуст.
documents-latest = последняя
documents-compare = Сравнить
documents-compare-from = От
documents-compare-to = К
documents-send = Отправить файл
documents-send-again = Отправить другой файл
documents-send-button = Отправить
documents-template-filled = Шаблон с этим номером, названием и источником
documents-file-hint = Word (.docx), PDF, PowerPoint или Excel. Обрыв связи ничего не теряет: выберите тот же файл, и отправка продолжится.
documents-going = Поступило { $percent } файла
documents-waiting = Связь прервана. Отправка продолжится сама, как только связь появится.
documents-not-sent = Файл не отправлен. Попробуйте снова.
documents-what = Что это?
documents-what-hand-in = сам документ
documents-what-revise = пересмотр
documents-what-corrigendum = исправление
documents-what-addendum = дополнение
documents-what-translate = перевод или другой формат
documents-of-version = Для перевода: какой версии
documents-revise-late = Срок вкладов истек: пересмотр уже не вносит новых предложений. Что принять, решает собрание.
documents-choose = Форма и документ расходятся
documents-choose-why = Файл поступил, но еще не представлен. Для каждого поля выберите одно из двух; ничто не выбирается молча.
documents-form-says = В форме:
documents-paper-says = В документе:
documents-hand-in-so = Представить так
documents-acts = Что можно сделать
documents-bag-put = Положить в мою папку
documents-bag-take = Убрать из моей папки
documents-post = Разместить
documents-carry = Перенести на следующее собрание
documents-admit = Допустить несмотря на опоздание
documents-admit-why = Ваше имя, основание и причина видны каждому читателю документа.
documents-give-back = Вернуть на доработку
documents-give-back-why = Это прочтет автор. Сначала согласуйте с председателем (A.1 3.2.7).
documents-allocate = Распределить по Вопросам и пунктам повестки
documents-close = Указать решение собрания
documents-withdraw = Отозвать
documents-withdraw-why = Он исчезнет из списков. Номер останется занят и больше не выдается.
documents-text = Текст
documents-text-why = { $version }, { $language }: слова без рисунков и оформления. Силу имеет сам файл.
documents-text-goes-on = Продолжение – в файле.
documents-no-text = Прочитать текст из этого файла не удалось.
documents-states = Что с ним стало
documents-step-reserved = Номер зарезервирован
documents-step-received = Получен
documents-step-posted = Размещен
documents-step-withdrawn = Отозван
documents-differences = Различия
documents-differences-of = От «{ $from }» к «{ $to }»
documents-differences-why = Удаленное зачеркнуто, добавленное подчеркнуто, у каждого измененного абзаца это сказано словами. Одинаковое свернуто.
documents-differences-coarse = Некоторые места слишком различны для сравнения по предложениям; они показаны как удаленные и добавленные.
documents-differences-left-out = Документы очень длинные: их окончания не сравнивались.
documents-no-differences = Тексты совпадают.
documents-kept-count =
    { $count ->
        [one] { $count } абзац без изменений
        [few] { $count } абзаца без изменений
        [many] { $count } абзацев без изменений
       *[other] { $count } абзаца без изменений
    }
documents-removed = Удалено:
documents-added = Добавлено:
documents-altered = Изменено:
documents-moved-away = Перемещено отсюда:
documents-moved-here = Перемещено сюда:
documents-mine = Мои документы
documents-mine-why = Что вы зарезервировали или представили, в любом состоянии, и что держите под рукой.
documents-own = Представлено вами
documents-own-none = Пока ничего. Откройте собрание и его документы, чтобы представить свой.
documents-bag = Папка
documents-bag-none = Пусто. Кнопка на странице документа кладет его сюда.
documents-desk-why = Что ожидает, самое срочное – первым. Без вас ничего не размещается.
documents-desk-received = К размещению
documents-desk-received-none = Ничто не ждет размещения.
documents-desk-held = Опоздавшие, задержаны
documents-desk-returned = Возвращены, еще не поступили снова
documents-desk-reserved = Номер без файла
documents-desk-to-translate = К переводу
documents-desk-nothing = Ничего.
documents-choice = Выбор
documents-choose-one = Выбрать { $number }
documents-post-chosen = Разместить выбранные
documents-loose = Несостыковки
documents-loose-why = Где повестка и документы расходятся.
documents-loose-none = Нет: у каждого пункта есть документ, у каждого документа – пункт.
documents-loose-cited = Пункт { $item } ссылается на { $cited }, которого здесь нет.
documents-loose-item = У пункта { $item } нет документа: { $title }
documents-loose-paper = не относится ни к одному пункту: { $title }
documents-search-why = Слова на любом из шести языков, в названиях и текстах всего, что вы можете читать. «Фраза» – в кавычках; -слово исключает; number:C5, source:, title: и question: ищут в одном месте.
documents-search-words = Слова
documents-search-again = Поиск в документах
documents-search-meeting = только в этом собрании
documents-search-none = Ничего не найдено. Напишите меньше слов или уберите условие. Только что представленный документ находится через секунду.
documents-search-count =
    { $count ->
        [one] Найден { $count } результат
        [few] Найдено { $count } результата
        [many] Найдено { $count } результатов
       *[other] Найдено { $count } результата
    }
documents-search-nearly = Точно этих слов нет нигде. Здесь есть слова, которые пишутся почти так же.
documents-search-left-out = Слов было слишком много, некоторые пропущены.
documents-no-index = Указателя здесь еще нет. Списки каждого собрания можно отбирать по словам названий.
documents-group = Группа
documents-refused-no-such-meeting = Такого собрания нет, или оно еще не созвано письмом.
documents-refused-no-such-document = Такого документа нет, или он не для вас.
documents-refused-no-such-kind = Выберите вид документа из списка.
documents-refused-no-such-member = Такого члена нет. Выберите из списка.
documents-refused-no-period = Для этого собрания неизвестен исследовательский период. Сообщите секретариату.
documents-refused-no-key = Форма пришла без ключа. Откройте ее заново.
documents-refused-key-reused = Эта форма уже отправлена с другим названием, и тот номер ваш. Для другого документа откройте новую форму.
documents-refused-no-account = Сначала войдите.
documents-refused-no-member = Укажите, от имени какого члена он поступает.
documents-refused-not-entitled = Этот член не может представлять такие документы этой группе. Попросите секретариат об исключении.
documents-refused-not-a-leader = Такие документы поступают от руководства группы и секретариата. Представьте вклад.
documents-refused-not-theirs = Вы не представляете этого члена. Зарегистрируйтесь на собрание от его имени или обратитесь к его координатору.
documents-refused-missing = Не хватает: { $what }
documents-refused-too-long = Слишком длинно: { $what }
documents-refused-not-a-question = «{ $what }» – не Вопрос этой группы. Пишите, например, Q3/20.
documents-refused-refused = Файл принять нельзя. Вот что обнаружено:
documents-refused-no-such-upload = Файл больше не передается. Отправьте его снова.
documents-refused-too-many-uploads = Уже передается ваших файлов: { $what }. Сначала представьте их или подождите сутки.
documents-refused-not-whole = Файл поступил не целиком. Отправьте снова, передача продолжится.
documents-refused-other-place = Эта часть относится к другому месту файла. Запросите, откуда продолжать.
documents-refused-too-large = Файл – не больше { $what }. Уменьшите рисунки или разделите его.
documents-refused-no-room = Места для файлов не осталось. Ничего не потеряно; сообщите секретариату.
documents-refused-no-vault = Сейчас файлы сохранить нельзя. Ничего не изменено; попробуйте через минуту.
documents-refused-other-bytes = Поступило не то, что было объявлено. Отправьте снова.
documents-refused-not-now = В этом состоянии документа это невозможно: { $what }
documents-refused-changed-meanwhile = Документ изменился с тех пор, как вы его открыли. Вот он сейчас; повторите, если это еще верно.
documents-refused-no-reason = Укажите причину.
documents-refused-no-next-meeting = Следующее собрание группы в этом периоде неизвестно. Сначала внесите его письмо.
documents-refused-late-again = Он опоздал бы и к следующему собранию.
documents-refused-no-such-version = «{ $what }» – не версия этого документа.
documents-refused-already-there = Эта версия уже есть на этом языке и в этом формате. Отправьте пересмотр.
documents-refused-no-such-item = В повестке нет пункта «{ $what }».
documents-refused-not-allowed = Ваша роль этого не позволяет.
documents-refused-failed = Не получилось. Ничего не изменено; попробуйте через минуту.
