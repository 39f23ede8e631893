# 房间 `taking` 的用语。

taking-made = 截至{ $day } { $time }（{ $zone }）。
taking-yours = 其中是您当时有权阅读的文件；请像保管文件本身一样保管本压缩包。
taking-on-line = 会议网页
taking-empty = 没有您可以阅读且符合要求的文件。请减少条件，或先登录。
taking-search = 搜索编号、标题、来源、课题
taking-kind = 类型
taking-all-kinds = 所有类型
taking-none = 没有文件包含所有这些词。请减少搜索词。
taking-number = 编号
taking-title = 标题
taking-source = 来源
taking-questions = 课题
taking-files = 文件
taking-kilobytes = { $size } kB
taking-megabytes = { $size } MB
