# The words of the room `page`.

page-name = Plenary
page-skip = Перейти к содержанию
page-navigation = Главное меню
page-meetings = Собрания
page-groups = Группы
page-languages = Языки
page-path = Вы здесь
page-sign-in = Войти
page-sign-out = Выйти
page-promise = Каждая дата здесь объясняет своё происхождение: письмо в печатном виде, исправления к нему и соответствующее правило.
page-calendar-of-all = Календарь всех собраний
page-news-feed = Лента новостей
page-interface = Интерфейс для программ
page-to-the-start = На главную страницу
page-not-found = Такой страницы нет
page-not-found-why = Возможно, адрес набран с ошибкой или собрание ещё не импортировано.
page-failed = Не получилось
page-failed-why = База данных сейчас не отвечает. Ничего не изменено; повторите попытку через минуту.
page-not-for-you = Эта страница предназначена для секретариата
page-not-for-you-why = У вашей учётной записи другая роль. Секретариат группы может сообщить вам её содержание.
page-language-ar = арабский
page-language-en = английский
page-language-es = испанский
page-language-fr = французский
page-language-ru = русский
page-language-zh = китайский
