# The words of what one owes next.

owed-title = Что мне нужно сделать
owed-why = По всем собраниям, в порядке сроков.
owed-nothing = Вас ничего не ждёт. Когда вы зарегистрируетесь, здесь появится, что от вас нужно.
owed-must = Ждёт вас
owed-can = Можно, если хотите
owed-calendar = Календарь (ICS)
owed-no-day = Без срока
owed-decide =
    { $count ->
        [one] Решить о { $count } регистрации
        [few] Решить о { $count } регистрациях
       *[other] Решить о { $count } регистрациях
    }
owed-mend = Исправить отклонённую форму
owed-answer = Дополнить форму: { $field }
owed-identify = Показать на входе паспорт или другой документ с фотографией
owed-contribute = Подать вклад
owed-ask = Запросить: { $field }
