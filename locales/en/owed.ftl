# The words of what one owes next.

owed-title = What I owe
owed-why = Across all meetings, in the order of the last days.
owed-nothing = Nothing waits for you. When you register for a meeting, what it wants of you stands here.
owed-must = Waits for you
owed-can = You can, if you wish
owed-calendar = Calendar (ICS)
owed-no-day = No last day
owed-decide =
    { $count ->
        [one] Decide about { $count } registration
       *[other] Decide about { $count } registrations
    }
owed-mend = Mend the form that was rejected
owed-answer = Complete the form: { $field }
owed-identify = Show a passport or another document with a photo at the desk
owed-contribute = Send a contribution
owed-ask = Ask for: { $field }
