# The words of the room `mail`.

mail-title = Outbox
mail-why = Every issued notice waits here until a person has seen the list and the text. Nothing leaves on its own.
mail-no-server = No mail server is set up: what is released waits. Start the program with --smtp and --mail-from.
mail-none = Nothing has been issued yet. Issue a draft, and its mail waits here for review.
mail-addressees = Addressees
mail-who-is-told = Who is told when
mail-who-is-told-why = Each kind of notice goes to these addressees. The table is the one by which mail is sent.
mail-notices = Notices
mail-of = Of
mail-of-any = any group
mail-of-study-groups = study groups
mail-of-advisory-group = the advisory group
mail-told = Who is told
mail-can-leave = Can it be left?
mail-mandatory = no: a right or duty hangs on it
mail-voluntary = yes, by a link in each message
mail-source = Source
mail-guess = our reading; not verified in a source
mail-category-member-states = Member States
mail-category-state-of-palestine = State of Palestine (Resolution 99)
mail-category-sector-members = Sector Members
mail-category-associates = Associates of the study group
mail-category-academia = Academia
mail-category-secretary-general = Secretary-General
mail-category-directors = Directors of the Bureaux
mail-category-study-group-chairs = Chairs of study groups
mail-category-vocabulary-chair = Chair of the vocabulary committee
mail-state-held = waiting for review
mail-state-released = released
mail-state-handing = being handed over
mail-state-waiting = put off, will be tried again
mail-state-uncertain = may have arrived
mail-state-handed = with the mail server
mail-state-failed = failed
mail-state-withdrawn = withdrawn
mail-ended = The program ended while it was handing this message over, so it may have arrived.
mail-list = Who would be told
mail-texts = What they would read
mail-texts-why = Each addressee reads one language. The printed letter and a calendar go with it.
mail-nobody = Nobody is enlisted who is told of such a notice. Enlist addressees first.
mail-withdraw = Do not send
mail-withdraw-why = Why is it not sent?
mail-withdrawn-by = Withdrawn by { $name }: { $reason }
mail-released-by = Released by { $name }
mail-troubled = What needs a person, and what waits
mail-again = Send to this one again
mail-handed = Handed to the mail server
mail-addressees-why = Whom mail can reach. What a category is told is in the public table.
mail-addressees-none = Nobody is enlisted. Paste a list below.
mail-enlist = Enlist addressees
mail-enlist-lines = One addressee on each line
mail-enlist-hint = category; body; e-mail; language; study group. For example: associates; A company; name@example.org; fr; SG20
mail-enlist-categories = Categories: { $names }
mail-line-wrong = Line { $line }: { $why }
mail-wrong-category = no such category
mail-wrong-body = name the body, in up to 300 letters
mail-wrong-email = that is no e-mail address
mail-wrong-language = write ar, en, es, fr, ru or zh
mail-wrong-group = an Associate belongs to one study group: write it, such as SG20
mail-strike = Strike
mail-left = has left
mail-refused-no-such-mail = No mail was prepared for that notice.
mail-refused-decided = Somebody has decided already. Look at what became of it.
mail-refused-list-changed = The list has changed since you opened it. Nothing was sent: look at it again.
mail-refused-nobody = Nobody is enlisted who would be told. Nothing was sent.
mail-refused-no-reason = Say why it is not sent.
mail-refused-not-now = The message has moved on meanwhile. Look at it again.
mail-refused-empty = Write at least one line.
mail-leave = Notices by e-mail
mail-leave-why = These messages go to { $email } for { $body }. You can leave those on which no right or duty hangs.
mail-leave-them = Stop these messages
mail-come-back = Receive them again
mail-is-left = You hear no more of what can be left.
mail-no-such-link = This link is nobody’s
mail-no-such-link-why = The addressee was struck off the list, or the link is mistyped. Nothing needs to be done.
mail-no-subject = Notice
mail-why-you = Sent to { $body }.
mail-who-is-told-at = Who is told when: { $address }
mail-leave-at = To receive no more of these: { $address }
mail-notes = Notes to one person
mail-note-link-subject = Your link to sign in
mail-note-link =
    This link signs you in once, within { $minutes } minutes:

    { $link }

    If you did not ask for it, do nothing: nobody was let in.
mail-note-received-subject = Received, not yet confirmed: { $meeting }
mail-note-received =
    { $name }, your registration for { $member } has arrived. It is not confirmed: it waits for the word of your focal point.

    { $link }
mail-note-confirmed-subject = Confirmed { $number }: { $meeting }
mail-note-confirmed =
    { $name }, your registration for { $member } is confirmed under the number { $number }. The calendar of the meeting is attached. Bring a document with your photograph.

    { $link }
mail-note-rejected-subject = Not approved: { $meeting }
mail-note-rejected =
    { $name }, your registration for { $member } was not approved: { $reason } Ask the focal point of { $member }.

    { $link }
mail-note-document-by-mail-subject = { $number } has arrived: { $title }
mail-note-document-by-mail =
    { $name }, your document has arrived and has the number { $number }. The secretariat looks at it before it is posted.

    { $link }

    If you did not send it, tell the secretariat.
mail-note-document-mail-refused-subject = Not taken: { $subject }
mail-note-document-mail-refused =
    { $reason ->
        [unknown-sender] This address takes documents only from people with an account. Send yours from the address of your account.
        [may-not] Temporary documents come from those who lead the group and from the secretariat. Hand a contribution in on the page of the meeting.
        [no-group] This address belongs to no group. Write to one such as sg20@.
        [no-meeting] No meeting of this group is to come for which documents could be taken.
        [no-series] The address names a series that does not exist. Write to the group’s address without what stands behind the plus.
        [not-one-file] Attach one Word document or PDF to each mail.
       *[file] The file cannot be taken: { $faults }. Mend it and send it again.
    }

    Nothing was kept of your mail.
mail-note-cancelled-subject = Cancelled: { $meeting }
mail-note-cancelled =
    { $name }, your registration for { $member } is cancelled.

    { $link }
mail-send-to =
    { $count ->
        [one] Send to { $count } addressee
       *[other] Send to { $count } addressees
    }
mail-count =
    { $count ->
        [one] { $count } addressee
       *[other] { $count } addressees
    }
mail-note-waitlisted-subject = On the waiting list: { $event }
mail-note-waitlisted =
    { $name }, your registration for { $event } ({ $meeting }) is approved, and there is no place yet. You are number { $place } in the queue; you hear at once when a place is free.

    { $link }
mail-note-remind-decide-subject = Registrations wait for you: { $meeting }
mail-note-remind-decide =
    { $name }, registrations of { $member } wait for your decision: { $count }, the oldest since { $since }. Without it nobody of them gets a badge.

    { $link }
mail-note-remind-decide-by-subject = Decide by { $due }: { $meeting }
mail-note-remind-decide-by =
    { $name }, registrations of { $member } wait for your decision: { $count }, the oldest since { $since }. The next deadline of the meeting is { $due }.

    { $link }
mail-note-remind-missing-subject = Your registration: { $meeting }
mail-note-remind-missing =
    { $name }, of your registration for { $member } this is missing, or can be asked for a few days more:

    { $fields }

    { $link }
mail-note-document-received-subject = Received in time: { $number }
mail-note-document-received =
    { $name }, your document { $number }, “{ $title }”, arrived at { $at } ({ $zone }), in time. The secretariat looks at it and posts it.

    { $link }
mail-note-document-for-translation-subject = Received, to be translated: { $number }
mail-note-document-for-translation =
    { $name }, your document { $number }, “{ $title }”, arrived at { $at } ({ $zone }), in time to be translated ({ $clause }).

    { $link }
mail-note-document-untranslated-subject = Received, too late for translation: { $number }
mail-note-document-untranslated =
    { $name }, your document { $number }, “{ $title }”, arrived at { $at } ({ $zone }). It is in time for the meeting, but too late to be translated ({ $clause }).

    { $link }
mail-note-document-late-subject = Late: { $number }
mail-note-document-late =
    { $name }, your document { $number }, “{ $title }”, arrived at { $at } ({ $zone }). It was due by { $due } ({ $clause }) and is held for the next meeting, unless a named person admits it.

    { $link }
mail-note-document-posted-subject = Posted: { $number }
mail-note-document-posted =
    { $name }, your document { $number }, “{ $title }”, lies before those who meet.

    { $link }
mail-note-document-returned-subject = Given back to be mended: { $number }
mail-note-document-returned =
    { $name }, your document { $number }, “{ $title }”, was given back: { $reason } The day on which it comes again counts.

    { $link }
mail-note-document-admitted-subject = Admitted although late: { $number }
mail-note-document-admitted =
    { $name }, your document { $number }, “{ $title }”, comes before this meeting although it was late. The final word is the meeting’s.

    { $link }
mail-note-document-carried-subject = Carried to the next meeting: { $number }
mail-note-document-carried =
    { $name }, your document { $number }, “{ $title }”, was late and comes before the next meeting of the group. It keeps its number.

    { $link }
