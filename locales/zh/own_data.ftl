# The words about a person's own data: addresses, merging, being forgotten.

own-data-forgotten = 已被遗忘的人
own-data-more = 更多
own-data-addresses = 您的地址
own-data-addresses-short = 接收邮件及登录所用的地址
own-data-addresses-why = 任一地址均可登录。邮件发往第一个地址。
own-data-address-sent = 若 { $email } 能收到邮件，链接已发出。请在 { $minutes } 分钟内于登录状态下打开。
own-data-preferred = 接收邮件
own-data-prefer = 邮件发到此处
own-data-drop = 移除
own-data-drop-this = 移除 { $email }
own-data-add = 另一个地址
own-data-add-why = 我们会向该地址发送链接；在您打开之前不会有任何更改。若您另有使用该地址的账户，可通过该链接合并。
own-data-confirm = 这是您的地址吗？
own-data-confirm-why = { $email } 将可登录 { $name }（{ $account }）的账户。仅当该账户属于您时才确认。
own-data-confirm-do = 是我的，添加
own-data-confirmed = 地址已归您所有
own-data-twice = 同事曾用此地址为您注册了您已注册的会议。两项注册均保留；请联系人取消其一。
own-data-merge = 两个账户合并
own-data-merge-why = { $from } 另有账户。若两者均属于您，将按以下方式并入 { $into }。
own-data-merge-name = 姓名
own-data-merge-role = 角色
own-data-role-anybody = 无
own-data-role-delegate = 代表
own-data-role-focal-point = 联系人
own-data-role-chair = 主席
own-data-role-administration = 主管部门
own-data-role-secretariat = 秘书处
own-data-merge-addresses = 并入的地址
own-data-merge-registrations = 注册
own-data-merge-appointments = 任命
own-data-merge-both = 两者都有的
own-data-merge-twice = 两项注册中保留状态为“{ $remains }”的一项；另一项（现为“{ $cancelled }”）将取消。
own-data-merge-term = 两个任期合为一个：
own-data-merge-ends = 被放弃账户的会话和令牌将终止，其他内容不会丢失。
own-data-merge-do = 合并
own-data-merged = 已合并为一个账户
own-data-merged-why = { $from } 的内容现已归入 { $into }。
own-data-merge-others = 合并两个账户
own-data-merge-others-short = 适用于拥有两个账户但无法证明其一的人
own-data-merge-others-why = 请先查看将保留的内容。当事人会收到附有您所述理由的邮件。
own-data-merge-into = 保留的账户
own-data-merge-from = 放弃的账户
own-data-merge-look = 显示将保留的内容
own-data-merge-reason = 理由
own-data-merge-reason-hint = 当事人会看到；日志不予保存。
own-data-erasure = 被遗忘
own-data-erasure-short = 提出请求前了解将删除和须保留的内容
own-data-erasure-why = 您可以要求本系统遗忘您。{ $days } 天后执行；在此之前您可改变主意，且不作任何更改。
own-data-erasure-asked = 您已提出请求。将于 { $day } 被遗忘。
own-data-goes = 将删除
own-data-goes-account = 您的账户：姓名、地址、密码、会话、寄给您的便函、邮件列表中的位置。
own-data-goes-tokens = { $count } 个程序令牌。
own-data-goes-registration = 先行取消（含证件和访问权限）：您对以下会议的注册
own-data-stays = 将保留（不含姓名）及原因
own-data-stays-registration = 因公布参会统计而计数：有一人参加了
own-data-stays-appointments = { $count } 项任命，因为据此批准的事项合法有效。
own-data-stays-journal = 对他人有效力的操作：已进行及其时间，以无法指向任何人的标记保存。
own-data-stays-letters = 已发布的函件原文：它们是公开的，永不更改。
own-data-erasure-ask = 于 { $day } 遗忘我
own-data-erasure-withdraw = 我改变主意了
own-data-retention = 保存内容及期限
own-data-retention-short = 将删除的姓名及日期
own-data-retention-why = 系统每天删除保存期满的内容。以下为后续安排。
own-data-retention-none = 目前没有设定删除日期的个人数据。有注册和邮件后即会出现。
own-data-what = 内容
own-data-on = 日期
own-data-count = 数量
own-data-due = 到期
own-data-purge = 删除到期内容
own-data-how-long = 期限
own-data-days = { $count } 天
own-data-guess = 未核实
own-data-kind-participants = 与会者姓名（会议最后一天之后）
own-data-kind-notes = 个人便函（发出之后）
own-data-kind-messages = 通知收件人（发出之后）
own-data-kind-sessions = 会话（结束之后）
own-data-kind-tokens = 程序令牌（最长）
own-data-kind-erasures = 要求被遗忘的人（提出之后）
own-data-erase = 立即遗忘某人
own-data-erase-why = 适用于提出请求但无法登录的人。先取消未来的注册；无法撤销。
own-data-erase-do = 遗忘此人
own-data-refused-no-address = 这不是电子邮件地址。
own-data-refused-yours-already = 该地址已属于您。
own-data-refused-not-yours = 这不是您账户的地址。请重新打开页面。
own-data-refused-the-only-one = 这是您唯一的地址。请先添加另一个。
own-data-refused-no-mail = 本系统不发送邮件，无法验证地址。请联系秘书处。
own-data-refused-closed-link = 链接已使用、过期或由其他账户申请。请在地址页重新申请。
own-data-refused-no-such-account = 没有使用该地址的账户。
own-data-refused-the-same = 两个地址属于同一账户，无需合并。
own-data-refused-reason-missing = 请说明理由：当事人会看到。
own-data-refused-changed-meanwhile = 自您查看后情况有变。请重新查看后决定。
own-data-refused-guarded = 另一个账户受通行密钥或验证码保护。请登录该账户，在那里停用这些方式，然后再次打开此链接。
own-data-refused-present-twice = 两者均已在该会议签到。须先由会议服务台收回一张证件。
own-data-refused-not-now = 其中一项注册目前无法取消。请联系会议服务台。
own-data-refused-yourself = 这是您自己的账户：请在其页面提出遗忘请求。
mail-note-address-subject = 这是您的地址吗？
mail-note-address =
    { $name } 称此地址为其所有。若是您本人，请在 { $minutes } 分钟内于已登录处打开此链接：

    { $link }

    若非您本人，无需操作：未作任何更改。
mail-note-addresses-subject = 您账户的地址已更改
mail-note-addresses =
    { $name }，您的账户添加或移除了一个地址。若非您本人，请立即查看并告知秘书处：

    { $link }
mail-note-merged-subject = 您的两个账户已合并
mail-note-merged =
    { $name }，两个账户的注册、任命和地址现已归入一个账户。{ $reason }

    { $link }

    若非您本人，请告知秘书处。
