# The words of the room `page`.

page-name = Plenary
page-skip = 跳到正文
page-navigation = 主导航
page-meetings = 会议
page-groups = 工作组
page-languages = 语文
page-path = 当前位置
page-sign-in = 登录
page-sign-out = 退出
page-promise = 这里的每个日期都注明来源：印发的函件、勘误以及相应的规则。
page-calendar-of-all = 全部会议日历
page-news-feed = 新闻订阅
page-interface = 程序接口
page-to-the-start = 返回首页
page-not-found = 没有这个页面
page-not-found-why = 地址可能有误，或该会议尚未导入。
page-failed = 未能完成
page-failed-why = 数据库暂时没有响应。没有任何更改；请一分钟后再试。
page-not-for-you = 此页面仅供秘书处使用
page-not-for-you-why = 您的账户属于其他角色。该组秘书处可以告诉您其中的内容。
page-language-ar = 阿拉伯文
page-language-en = 英文
page-language-es = 西班牙文
page-language-fr = 法文
page-language-ru = 俄文
page-language-zh = 中文
