# The words of the room `taking`.

taking-made = As of { $day }, { $time } ({ $zone }).
taking-yours = It holds what you could read at that moment; please keep it as you keep the documents themselves.
taking-on-line = The meeting on line
taking-empty = No document that you may read matches what you asked for. Ask for fewer conditions, or sign in first.
taking-search = Search number, title, source, Question
taking-kind = Kind
taking-all-kinds = all kinds
taking-none = No document holds all of these words. Try fewer words.
taking-number = Number
taking-title = Title
taking-source = Source
taking-questions = Questions
taking-files = Files
taking-kilobytes = { $size } kB
taking-megabytes = { $size } MB
