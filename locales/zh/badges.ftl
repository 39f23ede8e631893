# The words of the room `badges`.

badges-title = 证件
badges-why = 证件上的文字采用本页的语言。远程与会者没有证件。
badges-none = 尚无现场与会者得到确认。批准待处理的注册后，证件会显示在此处。
badges-sheet = 打印于
badges-sheet-ten = A4 纸，十张 90 × 54 毫米标签
badges-sheet-four = A4 纸，四张 A6 标签
badges-sheet-card = 塑料卡，85.6 × 54 毫米
badges-hint = 请按 100% 打印，不要缩放以适合页面。
badges-print = 下载证件
badges-lists = 名单
badges-participants = 与会者名单
badges-participants-why = 按成员列出全部已确认人员。仅供内部使用：并非所有人都同意公布姓名。
badges-participants-pdf = PDF 名单
badges-participants-xlsx = 电子表格名单（XLSX）
badges-participants-published = 公布的名单
badges-published-why = 仅含同意者的姓名和所属成员：可以分发。
badges-published-pdf = 公布名单（PDF）
badges-published-xlsx = 公布名单（XLSX）
badges-nobody-listed = 名单上尚无人员。
badges-not-printed = 无法打印
badges-not-printed-why = 请联系系统管理员。打印程序的说明：
badges-code = 注册码：
badges-member-of-country = { $member }，{ $country }
badges-column-name = 姓名
badges-column-family-name = 姓
badges-column-given-name = 名
badges-column-member = 成员
badges-column-country = 国家
badges-column-category = 类别
badges-column-function = 职务
badges-column-presence = 参会方式
badges-column-number = 注册号
badges-column-badges = 证件数
badges-function-head-of-delegation = 代表团团长
badges-function-deputy-head = 副团长
badges-function-delegate = 代表
badges-presence-on-site = 现场
badges-presence-remote = 远程
badges-category-member-states = 成员国
badges-category-state-of-palestine = 巴勒斯坦国
badges-category-sector-members = 部门成员
badges-category-associates = 部门准成员
badges-category-academia = 学术成员
badges-category-secretary-general = 秘书长
badges-category-directors = 主任
badges-category-study-group-chairs = 研究组主席
badges-category-vocabulary-chair = 词汇协调主席
badges-category-regional-organizations = 区域性组织
badges-category-un-agencies = 联合国机构
badges-category-invited-experts = 特邀专家
badges-category-secretariat = 秘书处
badges-category-language-services = 语言服务
badges-count =
    { $count ->
       *[other] { $count } 张证件已备好。
    }
badges-participants-count =
    { $count ->
       *[other] { $count } 位与会者
    }
