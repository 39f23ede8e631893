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
