# The words of the room `members`.

members-title = Members
members-why = Who takes part in the work. Open a member to say who answers for its people and who takes part for it.
members-none = No member is on the list yet. Paste a list below; people register for the members that stand here.
members-count =
    { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
members-enlisted =
    { $count ->
        [one] { $count } line was taken.
       *[other] { $count } lines were taken.
    }
members-name = Name
members-category = Category
members-country = Country
members-group = Study group
members-enlist = Enlist members
members-enlist-lines = One member on each line
members-enlist-hint = category; name; country; study group. For example: member states; Kenya; KE – or: associates; A company; ; SG20
members-enlist-categories = Categories: { $names }
members-line = Line { $line }: { $verdict }
members-line-right = right
members-wrong-category = no such category
members-wrong-name = name the member, in up to 300 letters
members-wrong-country = write the two letters of the country, such as KE; a State has one
members-wrong-group = an Associate belongs to one study group, such as SG20; nobody else does
members-wrong-twice = an earlier line names this member
members-refused-empty = Write at least one line.
members-refused-lines = Nobody was enlisted: mend the lines that are wrong, and send all of them again.
members-refused-no-such-account = Nobody has this account. Enrol the person first.
members-refused-no-focal-points = Nobody answers for the people of this category; only delegates can be appointed.
members-refused-already = They are this to the member already.
members-refused-not-a-term = The last day lies before the first.
members-refused-no-date = Write a day.
members-appointments = Who is what
members-appointments-none = Nobody is appointed yet. Appoint a focal point, so that somebody can approve this member’s people.
members-appoint = Appoint
members-appoint-why = A new focal point takes the place of the present one, whose appointment ends the day before. A deputy decides like one.
members-capacity = As what
members-capacity-delegate = Delegate
members-capacity-focal-point = Focal point
members-capacity-deputy = Deputy of the focal point
members-first = First day
members-last = Last day, if one is known
members-days = Days
members-from-day = from { $day }
members-ended = ended
members-category-member-states = Member States
members-category-state-of-palestine = State of Palestine (Resolution 99)
members-category-sector-members = Sector Members
members-category-associates = Associates
members-category-academia = Academia
members-category-secretary-general = Secretary-General
members-category-directors = Directors of the Bureaux
members-category-study-group-chairs = Chairs of study groups
members-category-vocabulary-chair = Chair of the vocabulary committee
members-category-regional-organizations = Regional organizations
members-category-un-agencies = Agencies of the United Nations
members-category-invited-experts = Invited experts
members-category-secretariat = Secretariat
members-category-language-services = Language services
members-import = Import members
members-import-why = Choose a table, look at the verdict about each row, then import what you have seen. Until then nothing is written.
members-import-choose = Choose a table
members-import-how = A spreadsheet (.xlsx) or text with commas, semicolons or tabs, of { $most } rows at most. The first row names the columns: category, name, country, study group; a column “id” with the address of a member lets you change its name.
members-import-example = Download an example
members-import-file = Table
members-import-look = Look at it
members-import-verdicts = What it would do
members-import-do-why = Rows that are refused are left out.
members-import-do = Import
members-import-new = New
members-import-changed = Changed
members-import-same = the same
members-import-refused = Refused
members-import-row = Row
members-import-row-number = row { $number }
members-import-what = Verdict
members-column-id = Address (id)
members-column-category = Category
members-column-name = Name
members-column-country = Country
members-column-group = Study group
members-refused-no-columns = The first row does not name these columns: { $columns }. Add them, as in the example.
members-refused-no-rows = There is no row below the headings.
members-refused-too-many-rows = The table has too many rows. Divide it.
members-refused-changed-meanwhile = Somebody changed the list since you looked. Nothing was written; these are the verdicts of now.
members-refused-nothing = Nothing would change: every row is on the list already, or refused.
members-wrong-formula = it is a formula; write the text itself
members-wrong-id = no member has this address
members-wrong-taken = another member has this name
members-import-count-new =
    { $count ->
        [one] { $count } new
       *[other] { $count } new
    }
members-import-count-changed =
    { $count ->
        [one] { $count } changed
       *[other] { $count } changed
    }
members-import-count-same =
    { $count ->
        [one] { $count } the same
       *[other] { $count } the same
    }
members-import-count-refused =
    { $count ->
        [one] { $count } row refused
       *[other] { $count } rows refused
    }
members-import-more =
    { $count ->
        [one] and { $count } more row
       *[other] and { $count } more rows
    }
