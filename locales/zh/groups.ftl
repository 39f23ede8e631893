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
groups-why = 谁研究什么：各研究组及其工作组和课题，以及与之并行的其他组。打开一个组可查看其管理层和会议。
groups-empty-establish = 当日没有任何组。请在下方设立，或导入一封函件：函件召集的组会出现在这里。
groups-question = 第{ $number }/{ $of }号课题
groups-chaired = 主席：{ $name }
groups-below =
    { $count ->
       *[other] 下设{ $count }个组
    }
groups-below-of = （{ $name }）
groups-kind = 类型
groups-kind-study-group = 研究组
groups-kind-advisory-group = 顾问组
groups-kind-working-party = 工作组
groups-kind-question = 课题
groups-kind-regional-group = 区域组
groups-kind-joint-coordination = 联合协调活动
groups-kind-focus-group = 焦点组
groups-kind-correspondence-group = 信函通信组
groups-kind-ad-hoc = 特设组
groups-period = { $period }研究期
groups-on-day = 截至{ $day }。
groups-another-day = 查看其他日期
groups-day = 日期
groups-show = 显示
groups-not-then = 该组在{ $day }不存在。其存续日期见下。
groups-sub-groups = 下设各组
groups-titles = 名称
groups-establish = 设立组
groups-establish-why = 名称表明类型：SG20、WP1/20、Q3/20、SG20RG-AFR、TSAG；其他用 JCA-…、FG-…、CG-…、AHG-…。
groups-name = 简称
groups-parent = 隶属于哪个组（简称）
groups-first = 首日
groups-last = 末日（如已知）
groups-last-day = 末日
groups-change = 秘书处操作
groups-establish-below = 在该组之下设立组
groups-amend = 更改名称、隶属或末日
groups-dissolve = 解散该组
groups-dissolve-why = 其下所有组以及其中的职务同日终止。
groups-refused-no-such-group = 没有这个组。
groups-refused-no-period = 该日不属于任何已知研究期。
groups-refused-letters = 请用拉丁字母或数字书写名称，不超过300个字符；标题亦然。
groups-refused-no-kind = 这不是组的名称。请写如 SG20、WP1/20、Q3/20 或 JCA-IoT。
groups-refused-ended = 在该日之前已经终止。
groups-refused-name = 该名称属于另一类组。
groups-refused-backwards = 末日早于首日。
groups-refused-outside-period = 这些日期超出研究期：请写同一研究期内的日期。
groups-refused-twice = 本研究期已设立同名的组。请打开该组进行更改。
groups-refused-parent = 不能置于此处：工作组隶属研究组，课题隶属研究组或工作组，研究组不隶属任何组。
groups-refused-other-study-group = 其编号表明属于另一研究组。
groups-refused-outlives-parent = 其上级组并非在所有这些日期都存在。
groups-refused-outlived = 其下各组将晚于该组终止。请解散该组，使其一并终止。
groups-refused-circle = 组不能隶属于自身。
groups-refused-no-date = 请写明日期。
