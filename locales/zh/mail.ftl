# The words of the room `mail`.

mail-title = 发件箱
mail-why = 每份已发文件在此等候，直到有人看过名单和文本。任何邮件都不会自行发出。
mail-no-server = 尚未设置邮件服务器：已放行的邮件将等候。请以 --smtp 和 --mail-from 启动程序。
mail-none = 尚未发出任何文件。发出草稿后，其邮件将在此等候审阅。
mail-addressees = 收件人
mail-who-is-told = 何时通知何人
mail-who-is-told-why = 各类文件发送给以下收件人。邮件即按此表发送。
mail-notices = 文件
mail-of = 发文方
mail-of-any = 任何组
mail-of-study-groups = 研究组
mail-of-advisory-group = 顾问组
mail-told = 通知对象
mail-can-leave = 可否退订？
mail-mandatory = 否：关系到权利或义务
mail-voluntary = 可以，每封邮件均有链接
mail-source = 依据
mail-guess = 为本软件的理解，未经原文核实
mail-category-member-states = 成员国
mail-category-state-of-palestine = 巴勒斯坦国（第99号决议）
mail-category-sector-members = 部门成员
mail-category-associates = 该研究组的部门准成员
mail-category-academia = 学术成员
mail-category-secretary-general = 秘书长
mail-category-directors = 各局主任
mail-category-study-group-chairs = 各研究组主席
mail-category-vocabulary-chair = 词汇委员会主席
mail-state-held = 等候审阅
mail-state-released = 已放行
mail-state-handing = 正在递交
mail-state-waiting = 已推迟，将重试
mail-state-uncertain = 可能已送达
mail-state-handed = 已交邮件服务器
mail-state-failed = 失败
mail-state-withdrawn = 已撤回
mail-ended = 程序在递交此邮件时中止，邮件可能已送达。
mail-list = 将通知的收件人
mail-texts = 收件人将看到的内容
mail-texts-why = 每位收件人只收一种语文，并附印制信函和日历。
mail-nobody = 名单中无人应获此类文件通知。请先登记收件人。
mail-withdraw = 不发送
mail-withdraw-why = 为何不发送？
mail-withdrawn-by = 由 { $name } 撤回：{ $reason }
mail-released-by = 由 { $name } 放行
mail-troubled = 需人工处理及等候中的邮件
mail-again = 再次发送给此收件人
mail-handed = 已交邮件服务器
mail-addressees-why = 邮件可送达的收件人。各类别获知的内容见公开表格。
mail-addressees-none = 尚无收件人。请在下方粘贴名单。
mail-enlist = 登记收件人
mail-enlist-lines = 每行一个收件人
mail-enlist-hint = 类别; 机构; 电子邮件; 语文; 研究组。例如：associates; 某公司; name@example.org; zh; SG20
mail-enlist-categories = 类别：{ $names }
mail-line-wrong = 第 { $line } 行：{ $why }
mail-wrong-category = 无此类别
mail-wrong-body = 请写明机构名称，最多300字
mail-wrong-email = 不是电子邮件地址
mail-wrong-language = 请写 ar、en、es、fr、ru 或 zh
mail-wrong-group = 准成员属于一个研究组，请写明，如 SG20
mail-strike = 移除
mail-left = 已退订
mail-refused-no-such-mail = 未为该文件准备邮件。
mail-refused-decided = 已有人作出决定，请查看结果。
mail-refused-list-changed = 名单在您打开后已变更。未发送任何邮件，请重新查看。
mail-refused-nobody = 名单中无人应获通知。未发送任何邮件。
mail-refused-no-reason = 请说明为何不发送。
mail-refused-not-now = 该邮件状态已变，请重新查看。
mail-refused-empty = 请至少写一行。
mail-leave = 电子邮件通知
mail-leave-why = 这些邮件发送至 { $email }（{ $body }）。您可退订不涉及权利或义务的邮件。
mail-leave-them = 停止接收
mail-come-back = 重新接收
mail-is-left = 您已不再接收可退订的邮件。
mail-no-such-link = 此链接无对应收件人
mail-no-such-link-why = 收件人已从名单中移除，或链接有误。无需任何操作。
mail-no-subject = 通知
mail-why-you = 发送至：{ $body }。
mail-who-is-told-at = 何时通知何人：{ $address }
mail-leave-at = 不再接收：{ $address }
mail-notes = 个人通知
mail-note-link-subject = 您的登录链接
mail-note-link =
    此链接可在 { $minutes } 分钟内登录一次：

    { $link }

    如非您本人请求，无需操作：无人登录。
mail-note-received-subject = 已收到，尚未确认：{ $meeting }
mail-note-received =
    { $name }，您代表{ $member }的注册已收到。尚未确认：正等待贵方联络人批准。

    { $link }
mail-note-confirmed-subject = 已确认 { $number }：{ $meeting }
mail-note-confirmed =
    { $name }，您代表{ $member }的注册已确认，编号 { $number }。附会议日历。请携带带照片的证件。

    { $link }
mail-note-rejected-subject = 未获批准：{ $meeting }
mail-note-rejected =
    { $name }，您代表{ $member }的注册未获批准：{ $reason } 请询问{ $member }的联络人。

    { $link }
mail-note-document-by-mail-subject = { $number } 已收到：{ $title }
mail-note-document-by-mail =
    { $name }，您的文件已收到，编号为 { $number }。秘书处审阅后才会发布。

    { $link }

    如果不是您发送的，请告知秘书处。
mail-note-document-mail-refused-subject = 未接收：{ $subject }
mail-note-document-mail-refused =
    { $reason ->
        [unknown-sender] 此地址只接收有账户者的文件。请用您账户的地址发送。
        [may-not] 临时文件由研究组领导层和秘书处提交。文稿请在会议网页上提交。
        [no-group] 此地址不属于任何组。请写信至类似 sg20@ 的地址。
        [no-meeting] 该组没有可以接收文件的后续会议。
        [no-series] 地址中的系列不存在。请写信至该组的地址，不带加号后的部分。
        [not-one-file] 每封邮件请附一个 Word 文件或 PDF。
       *[file] 该文件无法接收：{ $faults }。请改正后重新发送。
    }

    您的邮件内容没有保留。
mail-note-cancelled-subject = 已取消：{ $meeting }
mail-note-cancelled =
    { $name }，您代表{ $member }的注册已取消。

    { $link }
mail-send-to =
    { $count ->
       *[other] 发送给 { $count } 位收件人
    }
mail-count =
    { $count ->
       *[other] { $count } 位收件人
    }
mail-note-waitlisted-subject = 候补中：{ $event }
mail-note-waitlisted =
    { $name }，您对{ $event }（{ $meeting }）的注册已获批准，但暂无名额。您排在第 { $place } 位；一有名额即通知您。

    { $link }
mail-note-remind-decide-subject = 有注册待审批：{ $meeting }
mail-note-remind-decide =
    { $name }，{ $member }的注册等待您的决定：{ $count } 项，最早自 { $since } 起。未经决定，无人可得证章。

    { $link }
mail-note-remind-decide-by-subject = 请于 { $due } 前决定：{ $meeting }
mail-note-remind-decide-by =
    { $name }，{ $member }的注册等待您的决定：{ $count } 项，最早自 { $since } 起。会议下一截止日期为 { $due }。

    { $link }
mail-note-remind-missing-subject = 您的注册：{ $meeting }
mail-note-remind-missing =
    { $name }，您代表{ $member }的注册还缺少以下内容，或在几天内仍可申请：

    { $fields }

    { $link }
mail-note-document-received-subject = 按时收到：{ $number }
mail-note-document-received =
    { $name }，您的文件 { $number }“{ $title }”于 { $at }（{ $zone }）按时到达。秘书处将审核并发布。

    { $link }
mail-note-document-for-translation-subject = 已收到，将翻译：{ $number }
mail-note-document-for-translation =
    { $name }，您的文件 { $number }“{ $title }”于 { $at }（{ $zone }）到达，来得及翻译（{ $clause }）。

    { $link }
mail-note-document-untranslated-subject = 已收到，来不及翻译：{ $number }
mail-note-document-untranslated =
    { $name }，您的文件 { $number }“{ $title }”于 { $at }（{ $zone }）到达。会议方面按时，但已来不及翻译（{ $clause }）。

    { $link }
mail-note-document-late-subject = 逾期：{ $number }
mail-note-document-late =
    { $name }，您的文件 { $number }“{ $title }”于 { $at }（{ $zone }）到达。截止日期为 { $due }（{ $clause }），除非指定人员准予接收，否则留待下次会议。

    { $link }
mail-note-document-posted-subject = 已发布：{ $number }
mail-note-document-posted =
    { $name }，您的文件 { $number }“{ $title }”已提供给会议。

    { $link }
mail-note-document-returned-subject = 退回修改：{ $number }
mail-note-document-returned =
    { $name }，您的文件 { $number }“{ $title }”已退回：{ $reason } 以重新提交之日为准。

    { $link }
mail-note-document-admitted-subject = 虽逾期仍准予接收：{ $number }
mail-note-document-admitted =
    { $name }，您的文件 { $number }“{ $title }”虽逾期，仍将提交本次会议。最终由会议决定。

    { $link }
mail-note-document-carried-subject = 转至下次会议：{ $number }
mail-note-document-carried =
    { $name }，您的文件 { $number }“{ $title }”逾期，将提交研究组下次会议。编号不变。

    { $link }
