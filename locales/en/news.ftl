# The words of the room `news`.

news-comma = { ", " }
news-letter = The collective letter came in ({ $languages }).
news-corrigendum = Corrigendum { $ordinal } came in ({ $languages }).
news-addendum = Addendum { $ordinal } came in ({ $languages }).
news-circular = A circular came in ({ $languages }).
news-set = { $action }: the secretariat set { $due } instead of { $before }.
news-set-first = { $action }: the secretariat set { $due }.
news-reason = Reason: { $reason }
