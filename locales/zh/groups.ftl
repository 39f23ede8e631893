# The words of the room `groups`.

groups-title = 工作组
groups-empty = 尚无任何组的会议。
groups-meetings =
    { $count ->
       *[other] { $count }次会议
    }
groups-ahead = 即将召开
groups-nothing-ahead = 该组尚未召集会议。
groups-past = 以往会议
groups-study-group = 第{ $number }研究组
groups-working-party = 第{ $number }/{ $of }工作组
groups-regional-group = 第{ $of }研究组区域组：{ $region }
groups-advisory-group = 电信标准化顾问组
groups-unknown = 未注明组别
