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
