# 房间 `people` 中关于登录方式的用语：通行密钥、验证码、其他机构的账户。

sign-in-with-passkey = 用通行密钥登录
sign-in-passkey-failed = 没有使用通行密钥。请重试，或用其他方式登录。
sign-in-with-provider = 用{ $name }登录
sign-in-not-in = 您尚未登录
sign-in-again = 重新开始
sign-in-code = 还有一步
sign-in-code-why = 请输入身份验证器此刻显示的六位数字，或您的一个恢复码。
sign-in-code-label = 验证码
sign-in-recent = 要更改登录方式，您须在最近一刻钟内登录过。
sign-in-recent-do = 重新登录
sign-in-ways = 您的登录方式
sign-in-ways-why = 除邮件中的链接之外；链接总能送达您。
sign-in-passkeys = 通行密钥
sign-in-passkeys-count =
    { $count ->
        [0] 无
       *[other] { $count }个通行密钥
    }
sign-in-passkeys-why = 通行密钥由您的手机、电脑或安全密钥保存，使用时核对指纹、面容或PIN。无需密码和验证码，虚假网页也无法骗走它。
sign-in-passkeys-none = 您还没有通行密钥。请在下面添加。
sign-in-passkey-add = 添加通行密钥
sign-in-passkey-name = 通行密钥的名称
sign-in-passkey-name-hint = 便于您辨认，例如“我的手机”。
sign-in-passkey-used = 最近使用
sign-in-passkey-never-used = 从未使用
sign-in-passkey-remove = 删除
sign-in-passkey-remove-one = 删除{ $name }
sign-in-passkey-needs = 这需要支持通行密钥且启用脚本的浏览器，地址为 { $address }。
sign-in-codes = 身份验证器的验证码
sign-in-codes-why = 输入密码或打开邮件中的链接之后，还要输入手机上身份验证器显示的六位数字。即使有人知道您的密码或看到您的邮件，也无法登录。
sign-in-codes-on = 已开启
sign-in-codes-off = 已关闭
sign-in-codes-begin = 开启验证码
sign-in-codes-scan = 把密钥交给身份验证器
sign-in-codes-scan-why = 在手机上打开身份验证器，扫描图片或输入密钥。确认第一个验证码之后，才会要求验证码。
sign-in-codes-picture = 供身份验证器扫描的密钥图片；下面有文字形式
sign-in-codes-secret = 密钥的文字形式
sign-in-codes-first = 它此刻显示的六位数字
sign-in-codes-confirm = 确认
sign-in-codes-recovery = 您的恢复码
sign-in-codes-recovery-why = 验证码已开启。如果手机丢失，以下每个恢复码可代替验证码使用一次。请现在记下：以后无人能再次显示。
sign-in-codes-recovery-done = 我已记下
sign-in-codes-left =
    { $count ->
        [0] 恢复码已用完。关闭并重新开启验证码即可获得新的恢复码。
       *[other] 还有{ $count }个恢复码。
    }
sign-in-codes-end = 关闭验证码
sign-in-codes-end-why = 需要您的密码和一个验证码或恢复码。
sign-in-codes-end-why-code = 需要一个验证码或恢复码。
sign-in-provider-since = 始于
sign-in-refused-passkey-unknown = 此通行密钥在这里无法登录：可能已被删除，或时间过长。请重试，或用其他方式登录。
sign-in-refused-no-address-for-passkeys = 本站没有可使用通行密钥的地址。请运行者设置一个https地址。
sign-in-refused-not-recent = 您登录的时间过久。请重新登录。
sign-in-refused-passkey-name = 请为通行密钥起一个不超过60个字的名称。
sign-in-refused-closed-question = 时间过长。请再按一次按钮。
sign-in-refused-passkey-refused = 此通行密钥不能在这里使用。它必须能识别所有者，并且在本站未曾使用。请换一个。
sign-in-refused-too-many-passkeys = 您已有20个通行密钥。请删除不再使用的。
sign-in-refused-no-key = 本站没有用来保存您密钥的加密密钥。请运行者用--key-file设置。
sign-in-refused-codes-are-on = 验证码已经开启。
sign-in-refused-codes-are-off = 验证码已经关闭。
sign-in-refused-nothing-begun = 时间过长。请再次开启验证码，将使用新的密钥。
sign-in-refused-wrong-code = 这不是此刻的验证码，或已被使用。请等待下一个；若仍不成功，请检查手机时间是否准确。
sign-in-refused-wrong-password-or-code = 密码和验证码未能同时通过。请等待下一个验证码再试。
sign-in-refused-wait = 此账户输错验证码次数过多。请十分钟后再试。
sign-in-refused-closed-step = 时间过长。请重新登录。
sign-in-refused-closed-provider = 此次登录不是在本浏览器开始的，或时间过长。请在登录页面重新开始。
sign-in-refused-cancelled = 您已返回，未作任何操作。可以用其他方式登录。
sign-in-refused-unverified = 对方机构尚未核实您的地址。请在那里核实，或通过邮件中的链接在此登录。
sign-in-refused-provider-no-answer = 对方机构没有答复。请稍后再试，或用其他方式登录。
sign-in-refused-provider-not-genuine = 对方机构的答复无效。请重新开始，或用其他方式登录。
