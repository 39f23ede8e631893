# The words of the room `people`.

people-sign-in = 登录
people-sign-in-why = 公开内容无需账户即可阅读。如需代表您的组或代表团办理事务，请登录。
people-wrong-pair = 邮箱与密码不匹配。请核对；密码区分大小写。
people-email = 电子邮箱
people-password = 密码
people-wait = 该账户错误次数过多。请十分钟后再试。
people-by-link = 通过邮件中的链接
people-by-link-why = 尚无账户者亦可：链接将为您开设账户。
people-send-link = 把链接发到我的邮箱
people-link-sent = 请查看邮箱
people-link-sent-why = 如邮件可送达 { $email }，链接已在途中，{ $minutes } 分钟内可打开一次。
people-enter = 登录
people-enter-why = 点击即可登录。链接不可再次使用。
people-name = 您的姓名
people-name-hint = 按证件牌上应显示的写法，任何文字均可。
people-closed-link = 此链接已失效
people-refused-closed-link = 链接已使用或已过期。请在登录页面重新获取。
people-refused-name-missing = 您尚无账户：请填写姓名，链接将为您开设。
people-refused-no-address = 这不是电子邮件地址。请返回重新填写。
people-refused-no-mail = 本系统不发送邮件。请用密码登录或询问秘书处。
