# The words of the room `home`.

home-short-title = 会议与截止日期
home-title = 即将召开的会议与截止日期
home-lead = 每次会议均以召集函为准，每个截止日期都附有理由，用您的语言显示，并可加入您的日历。
home-next-meetings = 近期会议
home-all-meetings = 全部会议
home-next-due = 近期截止
home-news = 最近变更
home-no-news = 尚无变更。
home-empty = 这里还没有会议。秘书处只需一条命令即可发布：
home-nothing-due = 未来几个月没有截止事项。
