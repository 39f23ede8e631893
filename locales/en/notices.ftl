# The words of the room `notices`.

notices-kind-letter = Collective letter
notices-kind-corrigendum = Corrigendum
notices-kind-addendum = Addendum
notices-kind-circular = Circular
notices-kind-unknown = Notice
notices-card-corrects = corrects
notices-card-issued = Issued
notices-card-group = Group
notices-card-subject = Subject
notices-card-meeting = Meeting
notices-card-opens = Opens
notices-card-registration = Registration desk
notices-card-place = Place
notices-card-mode = Form
notices-card-deadlines = Deadlines
notices-card-rule = rule
notices-card-events = Events
notices-card-agenda = Agenda
notices-card-changes = Changes
notices-card-findings = Findings
notices-card-no-findings = Nothing disagrees
notices-card-not-stated = not stated
notices-card-items = { $count } items
notices-mode-in-person = in person
notices-mode-virtual = virtual
notices-mode-hybrid = hybrid
notices-verb-set = set
notices-verb-cancel = cancel
notices-verb-confirm = confirm
notices-severity-error = error
notices-severity-warning = warning
notices-finding-deadline-before-issue = The deadline { $says } lies before the letter’s own date { $against }. What would agree: { $agree }.
notices-finding-deadline-after-start = The deadline { $says } is not before the meeting, which starts on { $against }. What would agree: { $agree }.
notices-finding-deadline-year = The deadline { $says } stands in another year than the rule gives: { $against }. What would agree: { $agree }.
notices-finding-deadline-off-rule = The deadline { $says } differs from the date that the rule gives, { $against }. Give a reason, or print { $agree }.
notices-finding-deadline-order = The deadline { $says } comes before one that should precede it, { $against }.
notices-finding-deadline-contradiction = The same thing is due on two dates: { $says } and { $against }.
notices-finding-time-without-zone = The time { $says } is printed without a time zone.
notices-finding-circular-period = The circular is of the study period { $says }, not { $against }; numbers begin anew in each period.
notices-finding-tap-incomplete = Texts for approval, circular and reply date do not go together: { $field } is missing (texts: { $says }).
notices-finding-subject-dates = The subject line says { $says }, the meeting is on { $against }.
notices-finding-weekday-mismatch = The printed weekday { $says } is not the weekday of that date, { $against }.
notices-finding-ends-before-starts = The meeting ends on { $says }, before it starts on { $against }.
notices-finding-impossible-date = No calendar has the date { $says }.
notices-finding-event-far-away = The event on { $says } lies far from the meeting, which starts on { $against }.
notices-finding-notice-short = The letter was issued on { $says } for a meeting that starts on { $against }; the procedures ask for { $agree } at the latest.
notices-finding-no-meeting-date = No date of a meeting could be read.
notices-finding-second-meeting = The letter convenes two meetings; only the first was read. The second: { $says }.
notices-finding-unknown-language = The text is in none of the six languages.
notices-finding-no-text = There is no text in the file.
notices-finding-not-a-notice = The text does not look like a notice of a meeting.
notices-finding-change-not-applied = The change of { $field } cannot be applied: it says { $says }, there stands { $against }.
notices-finding-versions-disagree = The language versions disagree: { $says } and { $against }.
notices-calendar-meeting = { $group } meeting
notices-calendar-deadline = { $group } deadline: { $action }
notices-findings-count =
    { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }
notices-findings-why = Where the notices of this meeting contradict each other or the procedures. An error should be corrected by a corrigendum; a warning wants a reason.
notices-says-something-else = { $identity } is here already and says something else in { $field }. A change comes as a corrigendum; a wrong file is not taken in.
notices-imported = { $identity } ({ $language }) is on line: { $meeting }
notices-imported-waits = { $identity } ({ $language }) is kept and waits for its letter: { $meeting }
notices-imported-alone = { $identity } ({ $language }) is kept; it convenes no meeting
notices-was-here = { $identity } ({ $language }) was here already; nothing was changed
