# The words of the room `news`.

news-comma = { ", " }
news-letter = Llegó la carta colectiva ({ $languages }).
news-corrigendum = Llegó el Corrigéndum { $ordinal } ({ $languages }).
news-addendum = Llegó el Addéndum { $ordinal } ({ $languages }).
news-circular = Llegó una circular ({ $languages }).
news-set = { $action }: la secretaría fijó el { $due } en lugar del { $before }.
news-set-first = { $action }: la secretaría fijó el { $due }.
news-reason = Motivo: { $reason }
