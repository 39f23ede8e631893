# The words of the room `people`.

people-sign-in = 登录
people-sign-in-why = 公开内容无需账户即可阅读。如需代表您的组或代表团办理事务，请登录。
people-wrong-pair = 邮箱与密码不匹配。请核对；密码区分大小写。
people-email = 电子邮箱
people-password = 密码
people-wait = 该账户错误次数过多。请十分钟后再试。
