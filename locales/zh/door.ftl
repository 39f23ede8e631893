# The words of the door, and of what the secretariat arranges for it.

door-title = 签到处
door-why = 查找来人，核对带照片的证件，并记录谁在会场。
door-find = 编号、证章或姓名
door-find-hint = 输入编号的末几位即可。
door-find-button = 查找
door-no-code = 图片中没有看到二维码。请靠近重拍，或输入证章上的编号。
door-done-admitted = 已签到。
door-done-merged = 另一入口已办理签到；以较早时间为准。
door-done-attended = 已记录今日出席。
door-done-attended-before = 此前已记录。
door-done-left = 此人已离会。
door-done-handed-out = 证章已发放。
door-done-replaced = 新证章已发放；旧证章不再有效。
door-read = 读取证章
door-camera = 使用摄像头
door-photograph = 证章照片（PNG 或 JPEG）
door-photograph-read = 读取照片
door-nobody = 未找到。请核对编号，试输部分姓名，或办理现场入会。
door-kept-title = 在本设备上
door-kept = 已保存人数：
door-waits = 等待发送：
door-offline = 没有网络。
door-attend = 今日在会场
door-leave = 离会
door-shown = 出示的证件
door-written = 已在本机记录；网络恢复后发送。
door-refused = 未被接受：
door-type-it = 没有网络时无法在此读取照片。请输入证章上的编号。
door-kept-why = 本设备当天保存编号、姓名、类别和状态，以便断网时继续工作。退出登录或会议最后一天之后即删除。
door-send = 立即发送
door-erase = 从本设备删除
door-was-here = 今日已到会场
door-not-confirmed = 尚未确认：确认之前不发证章。注册页面说明在等待什么。
door-tag = 证章芯片号（如有）
door-hand-out = 发放此证章
door-walk-in = 现场入会
door-walk-in-why = 未注册而来者凭联系人的委派函入会，计为逾期。
door-walked-in = 现场入会
door-letter = 委派函
door-letter-hint = 文号、日期和签署人；或保存文件。
door-letter-file = 委派函文件，最大 5 MB
door-admit = 准予入会
door-arrangements = 会务安排
door-arrangements-why = 活动名额、联系人审批与提醒。供秘书处使用。
door-places = 活动名额
door-places-why = 没有名额者按顺序等候；空出的名额立即给第一位。
door-places-no-events = 通函未列出需另行注册的活动。
door-places-taken =
    { $count ->
       *[other] 已占 { $count } 个名额
    }
door-places-of = 共 { $places } 个
door-waiting-list = 候补名单
door-places-number = 名额
door-places-hint = 留空：不限。
door-places-per-member = 其中每成员最多
door-promoted =
    { $count ->
       *[other] 已保存。{ $count } 人获得名额。
    }
door-reminded =
    { $count ->
       *[other] 已发送 { $count } 条提醒。
    }
door-reminders = 提醒
door-reminders-why = 系统每日自动提醒：联系人有何待办，代表缺少什么。提醒不会比规则更频繁，作出决定即停止。
door-remind-now = 发送今日提醒
door-exempt = 联系人审批
door-exempt-why = 通函可规定会议不需审批。届时注册立即确认，并注明依据的通函。
door-exempt-by = 本次会议不需联系人审批：{ $source }，{ $day }。
door-exempt-end-reason = 为何恢复审批
door-exempt-end = 恢复审批
door-exempt-not = 由联系人审批。
door-exempt-source = 免除审批的通函
door-exempt-dated = 日期
door-exempt-mark = 免除审批
