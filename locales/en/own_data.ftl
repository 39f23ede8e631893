# The words about a person's own data: addresses, merging, being forgotten.

own-data-forgotten = somebody who was forgotten
own-data-more = More about you
own-data-addresses = Your addresses
own-data-addresses-short = Where mail reaches you, and by which you sign in
own-data-addresses-why = Any of these signs you in. Mail goes to the first.
own-data-address-sent = If mail reaches { $email }, a link is on its way. Open it within { $minutes } minutes, signed in here.
own-data-preferred = mail goes here
own-data-prefer = Send mail here
own-data-drop = Drop
own-data-drop-this = Drop { $email }
own-data-add = Another address
own-data-add-why = We mail it a link; until you open it nothing changes. If you have a second account with that address, the link lets you merge the two.
own-data-confirm = Is this address yours?
own-data-confirm-why = { $email } will sign in to the account of { $name } ({ $account }). Confirm only if this account is yours.
own-data-confirm-do = It is mine: add it
own-data-confirmed = The address is yours
own-data-twice = A colleague had registered you under this address for meetings for which you are registered already. Both stand; ask your focal point to cancel one.
own-data-merge = Two accounts become one
own-data-merge-why = { $from } has an account of its own. If both are yours, it comes into { $into }, as follows.
own-data-merge-name = Name
own-data-merge-role = Role
own-data-role-anybody = none
own-data-role-delegate = Delegate
own-data-role-focal-point = Focal point
own-data-role-chair = Chair
own-data-role-administration = Administration
own-data-role-secretariat = Secretariat
own-data-merge-addresses = Addresses that come with it
own-data-merge-registrations = Registrations
own-data-merge-appointments = Appointments
own-data-merge-both = What both have
own-data-merge-twice = Of two registrations, the one that remains is: { $remains }. The other, now { $cancelled }, is cancelled.
own-data-merge-term = Two terms become one:
own-data-merge-ends = Sessions and tokens of the account that is given up end. Nothing else is lost.
own-data-merge-do = Merge them
own-data-merged = One account
own-data-merged-why = What { $from } had stands in { $into } now.
own-data-merge-others = Merge two accounts
own-data-merge-others-short = For somebody who has two and cannot prove one
own-data-merge-others-why = First look at what would remain. The person is told by mail, with your reason.
own-data-merge-into = Account that stays
own-data-merge-from = Account that is given up
own-data-merge-look = Show what would remain
own-data-merge-reason = Why
own-data-merge-reason-hint = The person reads it; the journal does not keep it.
own-data-erasure = Being forgotten
own-data-erasure-short = What goes and what has to stay, before you ask
own-data-erasure-why = You can ask the house to forget you. It does so { $days } days later; until then you can change your mind, and nothing is changed.
own-data-erasure-asked = You have asked. On { $day } you are forgotten.
own-data-goes = What goes
own-data-goes-account = Your account: name, addresses, password, sessions, notes that were mailed to you, places on mailing lists.
own-data-goes-tokens = { $count ->
        [one] One token of a program.
       *[other] { $count } tokens of programs.
    }
own-data-goes-registration = Cancelled first, with badge and access: your registration for
own-data-stays = What stays, without your name, and why
own-data-stays-registration = Counted, because statistics of participation are published: that one person took part in
own-data-stays-appointments = { $count ->
        [one] One appointment, because what was approved under it was approved by right.
       *[other] { $count } appointments, because what was approved under them was approved by right.
    }
own-data-stays-journal = Acts that have effect for others: that they were done and when, under a mark that leads to nobody.
own-data-stays-letters = Letters that were issued, as printed: they are public and never altered.
own-data-erasure-ask = Forget me on { $day }
own-data-erasure-withdraw = I have changed my mind
own-data-retention = What is kept, and how long
own-data-retention-short = Names that go, and on which day
own-data-retention-why = Every day the house lets go what it has kept long enough. Here is what goes next.
own-data-retention-none = Nothing that is kept of people has a day on which it goes. It begins with registrations and mail.
own-data-what = What
own-data-on = On
own-data-count = How many
own-data-due = due
own-data-purge = Let go what is due
own-data-how-long = How long
own-data-days = { $count ->
        [one] One day
       *[other] { $count } days
    }
own-data-guess = not verified
own-data-kind-participants = Names of participants, after the last day of the meeting
own-data-kind-notes = Notes to one person, after their release
own-data-kind-messages = To whom notices were mailed, after the release
own-data-kind-sessions = Sessions, after their end
own-data-kind-tokens = Tokens of programs, at most
own-data-kind-erasures = People who asked to be forgotten, after they asked
own-data-erase = Forget somebody at once
own-data-erase-why = For who asks for it and cannot sign in. Registrations to come are cancelled first; it cannot be undone.
own-data-erase-do = Forget this person
own-data-refused-no-address = That is no e-mail address.
own-data-refused-yours-already = This address is yours already.
own-data-refused-not-yours = This is not an address of your account. Open the page anew.
own-data-refused-the-only-one = This is your only address. Add another first.
own-data-refused-no-mail = This house sends no mail, so that no address can be proved. Ask the secretariat.
own-data-refused-closed-link = It was used, its time has passed, or another account asked for it. Ask for another on the page of your addresses.
own-data-refused-no-such-account = Nobody has an account with this address.
own-data-refused-the-same = Both addresses are of one account: nothing is to be merged.
own-data-refused-reason-missing = Say why: the person reads it.
own-data-refused-changed-meanwhile = Something has changed since you looked. Look again and decide.
own-data-refused-guarded = The other account is guarded by a passkey or a code. Sign in to it, end those ways there, and open this link again.
own-data-refused-present-twice = Both were checked in at this meeting. Its desk has to take one badge back first.
own-data-refused-not-now = One of the registrations cannot be cancelled just now. Ask the desk of its meeting.
own-data-refused-yourself = This is your own account: ask to be forgotten on its page.
mail-note-address-subject = Is this address yours?
mail-note-address =
    { $name } says that this address is theirs. If that is you, open this link within { $minutes } minutes, where you are signed in:

    { $link }

    If it is not you, do nothing: nothing was changed.
mail-note-addresses-subject = The addresses of your account were changed
mail-note-addresses =
    { $name }, an address was added to your account, or dropped. If it was not you, look at once, and tell the secretariat:

    { $link }
mail-note-merged-subject = Two accounts of yours are one now
mail-note-merged =
    { $name }, registrations, appointments and addresses of both accounts stand in one now. { $reason }

    { $link }

    If it was not you, tell the secretariat.
