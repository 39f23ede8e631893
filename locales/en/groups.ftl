# The words of the room `groups`.

groups-title = Groups
groups-empty = No group has a meeting here yet.
groups-meetings =
    { $count ->
        [one] { $count } meeting
       *[other] { $count } meetings
    }
groups-ahead = Ahead
groups-nothing-ahead = No meeting of this group has been convened.
groups-past = Past
groups-study-group = Study Group { $number }
groups-working-party = Working Party { $number }/{ $of }
groups-regional-group = Regional group of Study Group { $of }: { $region }
groups-advisory-group = Telecommunication Standardization Advisory Group
groups-unknown = Group not stated
groups-why = Who studies what: study groups with their working parties and Questions, and the groups beside them. Open a group for its leadership and its meetings.
groups-empty-establish = No group existed on this day. Establish one below, or import a letter: the group that it convenes appears here.
groups-question = Question { $number }/{ $of }
groups-chaired = chair: { $name }
groups-below =
    { $count ->
        [one] { $count } group below
       *[other] { $count } groups below
    }
groups-below-of = of { $name }
groups-kind = Kind
groups-kind-study-group = Study group
groups-kind-advisory-group = Advisory group
groups-kind-working-party = Working party
groups-kind-question = Question
groups-kind-regional-group = Regional group
groups-kind-joint-coordination = Joint coordination activity
groups-kind-focus-group = Focus group
groups-kind-correspondence-group = Correspondence group
groups-kind-ad-hoc = Ad hoc group
groups-period = Study period { $period }
groups-on-day = As it is on { $day }.
groups-another-day = Show another day
groups-day = Day
groups-show = Show
groups-not-then = This group did not exist on { $day }. Its days are below.
groups-sub-groups = Groups below
groups-titles = Title
groups-establish = Establish a group
groups-establish-why = The name says what it is: SG20, WP1/20, Q3/20, SG20RG-AFR, TSAG; JCA-…, FG-…, CG-… and AHG-… for the others.
groups-name = Short name
groups-parent = Under which group, by its short name
groups-first = First day
groups-last = Last day, if one is known
groups-last-day = Last day
groups-change = For the secretariat
groups-establish-below = Establish a group below this one
groups-amend = Change title, place or last day
groups-dissolve = Dissolve the group
groups-dissolve-why = Everything below it ends on the same day, and the roles that are held there.
groups-refused-no-such-group = There is no such group.
groups-refused-no-period = No study period is known on this day.
groups-refused-letters = Write a name with Latin letters or digits, in up to 300 letters; titles may be as long.
groups-refused-no-kind = This is no name of a group. Write one like SG20, WP1/20, Q3/20 or JCA-IoT.
groups-refused-ended = It has ended by then already.
groups-refused-name = This name is that of another kind of group.
groups-refused-backwards = The last day lies before the first.
groups-refused-outside-period = These days leave the study period: write days of one period.
groups-refused-twice = A group of this name was established in this study period. Open it to change it.
groups-refused-parent = It does not stand there: a working party stands under a study group, a Question under a study group or working party, a study group under none.
groups-refused-other-study-group = Its number says that it belongs to another study group.
groups-refused-outlives-parent = The group above it does not exist on all of these days.
groups-refused-outlived = Groups below it would outlive it. Dissolve it to end them with it.
groups-refused-circle = A group cannot stand below itself.
groups-refused-no-date = Write a day.
