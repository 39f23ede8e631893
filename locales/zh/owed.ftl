# The words of what one owes next.

owed-title = 我的待办
owed-why = 涵盖所有会议，按截止日期排列。
owed-nothing = 没有待办。注册会议后，所需事项将列在此处。
owed-must = 等您处理
owed-can = 可选事项
owed-calendar = 日历（ICS）
owed-no-day = 无截止日期
owed-decide =
    { $count ->
       *[other] 审批 { $count } 项注册
    }
owed-mend = 修改被拒绝的表格
owed-answer = 补全表格：{ $field }
owed-identify = 在签到处出示护照或其他带照片的证件
owed-contribute = 提交文稿
owed-ask = 申请：{ $field }
