# The words of the room `badges`.

badges-title = Badges
badges-why = Their words are in the language of this page. Who is remote gets none.
badges-none = Nobody who comes on site is confirmed yet. Approve what waits at the desk, and their badges appear here.
badges-sheet = Print on
badges-sheet-ten = A4, ten labels of 90 × 54 mm
badges-sheet-four = A4, four labels of A6
badges-sheet-card = Plastic card, 85.6 × 54 mm
badges-hint = Print at 100 %, without fitting to the page.
badges-print = Download the badges
badges-lists = Lists
badges-participants = List of participants
badges-participants-why = Everybody who is confirmed, by member. It is for your own use: not all have agreed to be listed.
badges-participants-pdf = List as PDF
badges-participants-xlsx = List for spreadsheets (XLSX)
badges-participants-published = Published list
badges-published-why = Name and member of those who have agreed: it can be handed out.
badges-published-pdf = Published list as PDF
badges-published-xlsx = Published list for spreadsheets (XLSX)
badges-nobody-listed = Nobody stands on this list yet.
badges-not-printed = It could not be printed
badges-not-printed-why = Whoever runs the house can help. The printer said:
badges-code = Code of the registration:
badges-member-of-country = { $member }, { $country }
badges-column-name = Name
badges-column-family-name = Family name
badges-column-given-name = Given name
badges-column-member = Member
badges-column-country = Country
badges-column-category = Category
badges-column-function = Function
badges-column-presence = Takes part
badges-column-number = Registration
badges-column-badges = Badges
badges-function-head-of-delegation = Head of delegation
badges-function-deputy-head = Deputy head
badges-function-delegate = Delegate
badges-presence-on-site = on site
badges-presence-remote = remote
badges-category-member-states = Member State
badges-category-state-of-palestine = State of Palestine
badges-category-sector-members = Sector Member
badges-category-associates = Associate
badges-category-academia = Academia
badges-category-secretary-general = Secretary-General
badges-category-directors = Director
badges-category-study-group-chairs = Study group chair
badges-category-vocabulary-chair = Vocabulary chair
badges-category-regional-organizations = Regional organization
badges-category-un-agencies = United Nations agency
badges-category-invited-experts = Invited expert
badges-category-secretariat = Secretariat
badges-category-language-services = Language services
badges-count =
    { $count ->
        [one] { $count } badge is ready.
       *[other] { $count } badges are ready.
    }
badges-participants-count =
    { $count ->
        [one] { $count } participant
       *[other] { $count } participants
    }
