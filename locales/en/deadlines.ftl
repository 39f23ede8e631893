# The words of the room `deadlines`.

deadlines-action-translation = Contributions for translation
deadlines-action-captioning = Captioning and sign language
deadlines-action-fellowship = Fellowships
deadlines-action-interpretation = Interpretation
deadlines-action-preregistration = Pre-registration
deadlines-action-visa = Visa support letters
deadlines-action-contribution = Contributions
deadlines-action-tap-reply = Reply to the TAP consultation
deadlines-action-other = Other
deadlines-set = set by the secretariat
deadlines-corrected = corrected
deadlines-off-rule = not the rule’s date
deadlines-has-passed = has passed
deadlines-no-date = The letter prints no date for it.
deadlines-why = Why this day
deadlines-the-rule = The rule
deadlines-no-rule = No rule of the procedures governs it; the letter decides.
deadlines-binds = What binds
deadlines-because = Because
deadlines-binds-printed = the letter prints it, with its corrigenda
deadlines-binds-adjusted = the secretariat set it, with a reason
deadlines-until = In time until
deadlines-zone-of-secretariat = No time zone is printed; the secretariat’s is meant.
deadlines-printed = As printed
deadlines-corrected-by = Corrigendum { $ordinal } changed it; before it was { $before }.
deadlines-rule-months =
    { $count ->
        [one] { $count } calendar month before the first day of the meeting
       *[other] { $count } calendar months before the first day of the meeting
    }
deadlines-rule-days =
    { $count ->
        [one] { $count } calendar day before the first day of the meeting
       *[other] { $count } calendar days before the first day of the meeting
    }
deadlines-rule-working-days =
    { $count ->
        [one] { $count } clear working day between it and the first day of the meeting
       *[other] { $count } clear working days between it and the first day of the meeting
    }
deadlines-clause = { $clause }, edition { $edition }
deadlines-guess = not verified in a source
deadlines-arithmetic = Counted
deadlines-counted-from = The first day is { $start }; counted back, that gives { $expected }.
deadlines-clamped = That month has no day { $day }, so its last day counts.
deadlines-skipped = Days on which the secretariat is closed, not counted:
deadlines-on-closed-day = The secretariat is closed on that day; the date stands all the same.
deadlines-compared = Compared
deadlines-agrees = The printed date is the rule’s date.
deadlines-later-than-rule =
    { $count ->
        [one] The printed date is { $count } day later than the rule’s.
       *[other] The printed date is { $count } days later than the rule’s.
    }
deadlines-earlier-than-rule =
    { $count ->
        [one] The printed date is { $count } day earlier than the rule’s.
       *[other] The printed date is { $count } days earlier than the rule’s.
    }
deadlines-set-dates = Dates that the secretariat set
deadlines-set-to = Set to { $due }.
deadlines-set-another = Set another date
deadlines-new-date = New date
deadlines-new-time = Time of day
deadlines-new-time-hint = Leave it empty for the whole day.
deadlines-new-zone = Time zone
deadlines-new-zone-hint = Leave it empty to keep the zone that holds now.
deadlines-reason = Reason
deadlines-reason-hint = Everybody can read it beside the date.
deadlines-set-it = Set the date
deadlines-refused-reason-missing = Give a reason; it stands beside the date for everybody.
deadlines-refused-no-such-meeting = There is no such meeting any more.
deadlines-refused-no-such-deadline = The letter no longer makes this due.
deadlines-refused-after-the-meeting = That day is after the last day of the meeting; choose an earlier one.
deadlines-refused-unknown-zone = There is no such time zone; write it like Europe/Zurich or UTC.
deadlines-refused-nothing-changes = That date binds already.
deadlines-refused-no-date = Give a date, such as 2027-03-09.
deadlines-refused-no-time = Give a time between 00:00 and 24:00, such as 18:00.
