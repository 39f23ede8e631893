# The words of the room `news`.

news-comma = { ", " }
news-letter = Получено коллективное письмо ({ $languages }).
news-corrigendum = Получено Исправление { $ordinal } ({ $languages }).
news-addendum = Получено Дополнение { $ordinal } ({ $languages }).
news-circular = Получен циркуляр ({ $languages }).
news-set = { $action }: секретариат установил { $due } вместо { $before }
news-set-first = { $action }: секретариат установил { $due }
news-reason = Причина: { $reason }
