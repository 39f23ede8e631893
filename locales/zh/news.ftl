# The words of the room `news`.

news-comma = { "、" }
news-letter = 收到集体函（{ $languages }）。
news-corrigendum = 收到勘误{ $ordinal }（{ $languages }）。
news-addendum = 收到补遗{ $ordinal }（{ $languages }）。
news-circular = 收到通函（{ $languages }）。
news-set = { $action }：秘书处将日期由{ $before }改为{ $due }。
news-set-first = { $action }：秘书处确定为{ $due }。
news-reason = 理由：{ $reason }
