# The words of the room `news`.

news-comma = { "، " }
news-letter = وردت الرسالة الجماعية ({ $languages }).
news-corrigendum = ورد التصويب { $ordinal } ({ $languages }).
news-addendum = وردت الإضافة { $ordinal } ({ $languages }).
news-circular = وردت رسالة معممة ({ $languages }).
news-set = { $action }: حددت الأمانة { $due } بدلاً من { $before }.
news-set-first = { $action }: حددت الأمانة { $due }.
news-reason = السبب: { $reason }
