# The words of the door, and of what the secretariat arranges for it.

door-title = Door
door-why = Find who stands before you, check in against a document with a photo, and say who is in the room.
door-find = Number, badge or name
door-find-hint = The last digits of the number are enough.
door-find-button = Find
door-no-code = No code was seen in this picture. Take it again from nearer, or type the number that stands on the badge.
door-done-admitted = Checked in.
door-done-merged = Another door had checked them in already; the earlier time stays.
door-done-attended = In the room today: written down.
door-done-attended-before = That was known already.
door-done-left = They have left the meeting.
door-done-handed-out = The badge is handed out.
door-done-replaced = The new badge is handed out; the one before opens nothing any more.
door-read = Read a badge
door-camera = Use the camera
door-photograph = A photograph of the badge (PNG or JPEG)
door-photograph-read = Read the photograph
door-nobody = Nobody is found. Look at the number again, try a part of the name, or admit a walk-in.
door-kept-title = On this device
door-kept = People kept:
door-waits = Waiting to be sent:
door-offline = No network.
door-attend = In the room today
door-leave = Leaves the meeting
door-shown = What was shown
door-written = Written down here; it is sent when the network is back.
door-refused = Not taken:
door-type-it = Without network a photograph cannot be read here. Type the number that stands on the badge.
door-kept-why = For the day this device keeps number, name, category and state of those who can come, so that the door goes on without network. It forgets them when you sign out and after the last day.
door-send = Send now
door-erase = Erase from this device
door-was-here = in the room today
door-not-confirmed = Not confirmed: nobody gets a badge before that. The page of the registration says what it waits for.
door-tag = Number of the badge’s chip, if it has one
door-hand-out = Hand out this badge
door-walk-in = Admit a walk-in
door-walk-in-why = Who comes without having registered is admitted with a letter of accreditation of the focal point, and counts as late.
door-walked-in = walked in
door-letter = Letter of accreditation
door-letter-hint = Its reference and day, and who signed it; or keep its file.
door-letter-file = File of the letter, at most 5 MB
door-admit = Admit
door-arrangements = Arrangements
door-arrangements-why = Places at events, approval by focal points, and reminders. For the secretariat.
door-places = Places at events
door-places-why = Who finds no place waits in order; a place that becomes free goes to the first at once.
door-places-no-events = The letter names no event that wants a registration of its own.
door-places-taken =
    { $count ->
        [one] { $count } place is taken
       *[other] { $count } places are taken
    }
door-places-of = of { $places }
door-waiting-list = Waiting list
door-places-number = Places
door-places-hint = Empty: as many as people come.
door-places-per-member = Of them for each member, at most
door-promoted =
    { $count ->
        [one] Saved. { $count } person got a place.
       *[other] Saved. { $count } people got a place.
    }
door-reminded =
    { $count ->
        [one] { $count } reminder is sent.
       *[other] { $count } reminders are sent.
    }
door-reminders = Reminders
door-reminders-why = The house reminds by itself, day by day: focal points of what waits for them, delegates of what is missing. Nobody hears of the same sooner than the rules say, and a decision ends it.
door-remind-now = Remind now of what is due today
door-exempt = Approval by focal points
door-exempt-why = A letter can let a meeting do without it. Whoever registers then is confirmed at once, and reads which letter says so.
door-exempt-by = This meeting does without approval by focal points: { $source }, { $day }.
door-exempt-end-reason = Why it no longer does
door-exempt-end = Let focal points approve again
door-exempt-not = Focal points approve.
door-exempt-source = Letter that says otherwise
door-exempt-dated = Its day
door-exempt-mark = Do without approval
