# The words of the room `members`.

members-title = 成员
members-why = 参与工作的成员。打开一个成员，即可指定谁为其人员负责、谁代表其与会。
members-none = 名单中还没有成员。请在下面粘贴名单；与会者代表这里列出的成员注册。
members-count =
    { $count ->
       *[other] { $count } 个成员
    }
members-enlisted =
    { $count ->
       *[other] 已录入 { $count } 行。
    }
members-name = 名称
members-category = 类别
members-country = 国家
members-group = 研究组
members-enlist = 录入成员
members-enlist-lines = 每行一个成员
members-enlist-hint = 类别; 名称; 国家; 研究组。例如：member states; Kenya; KE；或：associates; 某公司; ; SG20
members-enlist-categories = 类别：{ $names }
members-line = 第 { $line } 行：{ $verdict }
members-line-right = 正确
members-wrong-category = 没有这个类别
members-wrong-name = 请写明成员名称，不超过 300 个字
members-wrong-country = 请写国家的两个字母代码，如 KE；国家必须有代码
members-wrong-group = 部门准成员属于一个研究组，如 SG20；其他成员不属于任何研究组
members-wrong-twice = 前面的行已列出该成员
members-refused-empty = 请至少写一行。
members-refused-lines = 未录入任何成员：请改正有误的行，然后全部重新提交。
members-refused-no-such-account = 没有这个账户。请先为此人开户。
members-refused-no-focal-points = 该类别的人员无人负责审批；只能指定代表。
members-refused-already = 此人已担任该职。
members-refused-not-a-term = 最后一天早于第一天。
members-refused-no-date = 请填写日期。
members-appointments = 任职情况
members-appointments-none = 尚未指定任何人。请指定联系人，以便有人审批该成员的人员。
members-appoint = 指定
members-appoint-why = 新联系人取代现任联系人，后者的任期于前一天结束。副联系人与联系人有同样的决定权。
members-capacity = 身份
members-capacity-delegate = 代表
members-capacity-focal-point = 联系人
members-capacity-deputy = 副联系人
members-first = 第一天
members-last = 最后一天（如已知）
members-days = 日期
members-from-day = 自{ $day }起
members-ended = 已结束
members-category-member-states = 成员国
members-category-state-of-palestine = 巴勒斯坦国（第 99 号决议）
members-category-sector-members = 部门成员
members-category-associates = 部门准成员
members-category-academia = 学术成员
members-category-secretary-general = 秘书长
members-category-directors = 各局主任
members-category-study-group-chairs = 研究组主席
members-category-vocabulary-chair = 词汇委员会主席
members-category-regional-organizations = 区域性组织
members-category-un-agencies = 联合国机构
members-category-invited-experts = 受邀专家
members-category-secretariat = 秘书处
members-category-language-services = 语言服务
members-import = 导入成员
members-import-why = 选择表格，查看每一行的判定，再导入所见内容。在此之前不写入任何内容。
members-import-choose = 选择表格
members-import-how = 电子表格（.xlsx）或以逗号、分号、制表符分隔的文本，最多{ $most }行。首行为列名：类别、名称、国家、研究组；含成员编号的“id”列可用于更改名称。
members-import-example = 下载示例
members-import-file = 表格
members-import-look = 查看
members-import-verdicts = 将执行的操作
members-import-do-why = 被拒绝的行将略过。
members-import-do = 导入
members-import-new = 新增
members-import-changed = 变更
members-import-same = 相同
members-import-refused = 被拒绝
members-import-row = 行
members-import-row-number = 第{ $number }行
members-import-what = 判定
members-column-id = 编号（id）
members-column-category = 类别
members-column-name = 名称
members-column-country = 国家
members-column-group = 研究组
members-refused-no-columns = 首行缺少以下列：{ $columns }。请按示例补上。
members-refused-no-rows = 列名之下没有数据行。
members-refused-too-many-rows = 表格行数过多。请拆分。
members-refused-changed-meanwhile = 查看之后名单已变更。未写入任何内容；以下为当前判定。
members-refused-nothing = 不会有任何变更：每一行都已在名单上或被拒绝。
members-wrong-formula = 这是公式；请写文本本身
members-wrong-id = 没有该编号的成员
members-wrong-taken = 另一成员已用此名称
members-import-count-new =
    { $count ->
       *[other] 新增 { $count } 个
    }
members-import-count-changed =
    { $count ->
       *[other] 变更 { $count } 个
    }
members-import-count-same =
    { $count ->
       *[other] 相同 { $count } 个
    }
members-import-count-refused =
    { $count ->
       *[other] 拒绝 { $count } 行
    }
members-import-more =
    { $count ->
       *[other] 另有 { $count } 行
    }
