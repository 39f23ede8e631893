# The words of the room `news`.

news-comma = { ", " }
news-letter = La lettre collective est arrivée ({ $languages }).
news-corrigendum = Le Corrigendum { $ordinal } est arrivé ({ $languages }).
news-addendum = L’Addendum { $ordinal } est arrivé ({ $languages }).
news-circular = Une circulaire est arrivée ({ $languages }).
news-set = { $action } : le secrétariat a fixé le { $due } au lieu du { $before }.
news-set-first = { $action } : le secrétariat a fixé le { $due }.
news-reason = Motif : { $reason }
