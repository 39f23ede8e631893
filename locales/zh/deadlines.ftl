# The words of the room `deadlines`.

deadlines-action-translation = 需要翻译的文稿
deadlines-action-captioning = 字幕和手语
deadlines-action-fellowship = 与会补贴
deadlines-action-interpretation = 口译
deadlines-action-preregistration = 预注册
deadlines-action-visa = 签证协办函
deadlines-action-contribution = 文稿
deadlines-action-tap-reply = TAP磋商答复
deadlines-action-other = 其他
deadlines-set = 秘书处设定
deadlines-corrected = 已更正
deadlines-off-rule = 与规则日期不同
deadlines-has-passed = 已过
deadlines-no-date = 函件未注明日期。
deadlines-why = 为何是这一天
deadlines-the-rule = 规则
deadlines-no-rule = 程序中没有相应规则；以函件为准。
deadlines-binds = 有效日期
deadlines-because = 依据
deadlines-binds-printed = 函件及其勘误如此印发
deadlines-binds-adjusted = 秘书处设定并说明理由
deadlines-until = 截止时刻
deadlines-zone-of-secretariat = 未注明时区；以秘书处所在时区为准。
deadlines-printed = 印发日期
deadlines-corrected-by = 勘误{ $ordinal }作了更改；此前为{ $before }。
deadlines-rule-months =
    { $count ->
       *[other] 会议首日前{ $count }个日历月
    }
deadlines-rule-days =
    { $count ->
       *[other] 会议首日前{ $count }个日历日
    }
deadlines-rule-working-days =
    { $count ->
       *[other] 与会议首日之间相隔{ $count }个完整工作日
    }
deadlines-clause = { $clause }，{ $edition }版
deadlines-guess = 未经出处核实
deadlines-arithmetic = 计算
deadlines-counted-from = 首日为{ $start }；倒推得出{ $expected }。
deadlines-clamped = 该月没有{ $day }日，故取当月最后一天。
deadlines-skipped = 秘书处休息日，不计入：
deadlines-on-closed-day = 该日秘书处休息；日期仍然有效。
deadlines-compared = 比较
deadlines-agrees = 印发日期与规则日期一致。
deadlines-later-than-rule =
    { $count ->
       *[other] 印发日期比规则日期晚{ $count }天。
    }
deadlines-earlier-than-rule =
    { $count ->
       *[other] 印发日期比规则日期早{ $count }天。
    }
deadlines-set-dates = 秘书处设定的日期
deadlines-set-to = 设定为{ $due }。
deadlines-set-another = 设定其他日期
deadlines-new-date = 新日期
deadlines-new-time = 时间
deadlines-new-time-hint = 留空表示全天。
deadlines-new-zone = 时区
deadlines-new-zone-hint = 留空则沿用当前时区。
deadlines-reason = 理由
deadlines-reason-hint = 所有人都可在日期旁看到。
deadlines-set-it = 设定日期
deadlines-refused-reason-missing = 请说明理由；所有人都会在日期旁看到。
deadlines-refused-no-such-meeting = 该会议已不存在。
deadlines-refused-no-such-deadline = 函件不再规定此截止日期。
deadlines-refused-after-the-meeting = 该日晚于会议最后一天；请选择更早的日期。
deadlines-refused-unknown-zone = 没有这个时区；请写成 Europe/Zurich 或 UTC 的形式。
deadlines-refused-nothing-changes = 该日期已经有效。
deadlines-refused-no-date = 请填写日期，例如 2027-03-09。
deadlines-refused-no-time = 请填写 00:00 至 24:00 之间的时间，例如 18:00。
