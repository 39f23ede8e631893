# The words of the room `countries`.

countries-title = 国家
countries-why = 成员国及其区域，以及截至{ $day }的联合国和世界银行名单。
countries-none = 没有符合的国家。请减少筛选条件。
countries-count =
    { $count ->
       *[other] { $count }个国家
    }
countries-find = 名称或代码
countries-region = 区域
countries-list = 名单
countries-any = 全部
countries-flag-ldc = 最不发达国家
countries-flag-lldc = 内陆发展中国家
countries-flag-sids = 小岛屿发展中国家
countries-short-ldc = 最不发达
countries-short-lldc = 内陆
countries-short-sids = 小岛屿
countries-show = 显示
countries-name = 国家
countries-code = 代码
countries-lists = 名单
countries-income = 收入组别
countries-income-low = 低收入
countries-income-lower-middle = 中低收入
countries-income-upper-middle = 中高收入
countries-income-high = 高收入
countries-income-none = 未分类
countries-no-member-state = 非成员国
countries-sources = 来源
countries-as-of = 截至{ $day }
countries-guess = 未核实
