# The words of the room `drafts`.

drafts-title = Drafts
drafts-why = Letters, circulars and corrigenda before they are issued. One set of facts is written in six languages.
drafts-open = Open drafts
drafts-none = No draft is open. Begin one below.
drafts-begin = Begin a draft
drafts-from = From what
drafts-from-nothing = A new letter for a group
drafts-from-meeting = A letter like that of an earlier meeting
drafts-from-circular = A circular to the whole membership
drafts-group-hint = SG20, TSAG or WP1/5; only for a new letter.
drafts-earlier = Earlier meeting
drafts-closed = The draft is closed
drafts-refused-changed-meanwhile = Somebody else has saved this draft since you opened it. What you typed is still here; open the draft in another window, compare, and save there.
drafts-refused-closed-draft = It was issued or discarded; it can only be read.
drafts-refused-no-such-letter = That meeting has no letter with a number yet, so there is nothing to begin from.
drafts-refused-group-missing = Name the group that meets: SG20, TSAG or WP1/5.
drafts-form-why = Facts on one side, the letter as it will be printed on the other. Each sentence leads to the fact that it states.
drafts-correction-why = Change the letter to what it should say. The corrigendum writes itself from the difference.
drafts-some-fields-wrong = Nothing was saved yet: some fields cannot be understood. They are marked.
drafts-wrong-date = Give a date, such as 2027-03-09.
drafts-wrong-time = Give a time between 00:00 and 24:00, such as 18:00.
drafts-wrong-zone = There is no such time zone; write it like Europe/Zurich or UTC.
drafts-wrong-number = Give a number.
drafts-wrong-country = Give the two letters of the country, such as CH.
drafts-wrong-name = Give it a name.
drafts-what = What is due
drafts-other-what = What it is, as it will be printed
drafts-propose = Propose the dates that are missing
drafts-name = Name
drafts-role = Role
drafts-silent = the letter is silent
drafts-agenda-lines = One item on each line
drafts-agenda-hint = Label, title, and documents behind a bar: 2.1 Work programme | SG20-R5, SG20-TD12. An item without a label begins with a hyphen.
drafts-plan-days = Day by day
drafts-day = Day
drafts-paragraphs = Paragraphs of your own
drafts-paragraphs-why = Words that state no fact of the form. Write them in one language and let others translate.
drafts-paragraph = Paragraph { $number }
drafts-behind = Where it stands
drafts-part-invitation = behind the invitation
drafts-part-deadlines = behind the deadlines
drafts-part-practical = in the practical information
drafts-awaits-translation = awaits translation
drafts-wanting = Before it can be issued
drafts-wanting-why = Errors must be mended. A warning wants a word, which is kept beside the notice.
drafts-wants-nothing = Nothing is missing. It can be issued.
drafts-missing = missing
drafts-mend = Go to the field
drafts-your-word = Your word about it
drafts-words = What was said about warnings
drafts-changes = What the corrigendum says
drafts-changes-nothing = Nothing differs from the letter yet. Change what should be different.
drafts-cannot-be-named = was changed, and no corrigendum can name it. Say it in a paragraph of your own, and here that you did.
drafts-consequences = What follows for people
drafts-requests-void = Requests are void: { $service }. Those who asked are to be told.
drafts-journeys-change = Days or place change: whoever has booked a journey is to be told.
drafts-visa-letters-void = Visa support letters name the old days or place and are to be written anew.
drafts-nobody-travels = Nobody travels any more: journeys, rooms and visa letters are of no use.
drafts-not-due = No longer due: { $what }, { $due }.
drafts-event-ends = Called off: { $name }.
drafts-make-virtual = Make the meeting virtual
drafts-letter = The letter
drafts-letter-why = As it would be printed today. Choosing a language saves what you typed.
drafts-to-sentence = To the sentence in the letter
drafts-save = Save and look
drafts-issue = Issue in six languages
drafts-issue-why = Issuing gives the next number and puts the notice on line. It can never be changed afterwards, only corrected. It sends no mail.
drafts-discard = Discard
drafts-not-printed = It was not issued
drafts-misunderstood = In { $language } a reader would understand this otherwise than it is meant: { $field }. Say it in other words.
drafts-back = Back to the draft
drafts-issued-why = It is on line in six languages. Every form is kept byte for byte.
drafts-verify = Verification page
drafts-verify-genuine = This notice is genuine: it was issued here.
drafts-verify-meeting = The meeting
drafts-verify-current = It binds as printed.
drafts-verify-corrected = It binds as corrected by:
drafts-verify-superseded = A later letter convenes the same meeting:
drafts-verify-same = The file is, byte for byte, one that was issued.
drafts-verify-other = The file is none of those that were issued. Rely on the forms below.
drafts-verify-unknown = No such notice was issued here
drafts-verify-unknown-why = The code is mistyped, or the paper that bears it is not genuine. Ask the secretariat.
drafts-forms = Every form
drafts-what-if = What if it moved?
drafts-what-if-why = Pick another first day and see every date that would move. Nothing is changed.
drafts-what-if-look = Look
drafts-what-would-move = What would move
drafts-now = Now
drafts-then = Then
drafts-mind = Mind
drafts-impossible = nobody could meet it
drafts-closed-day = the secretariat is closed
drafts-correct = Correct the letter
drafts-days-later =
    { $count ->
        [one] { $count } day later
       *[other] { $count } days later
    }
drafts-days-earlier =
    { $count ->
        [one] { $count } day earlier
       *[other] { $count } days earlier
    }
