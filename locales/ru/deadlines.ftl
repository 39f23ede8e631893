# The words of the room `deadlines`.

deadlines-action-translation = Вклады, требующие перевода
deadlines-action-captioning = Субтитры и жестовый язык
deadlines-action-fellowship = Стипендии
deadlines-action-interpretation = Устный перевод
deadlines-action-preregistration = Предварительная регистрация
deadlines-action-visa = Визовая поддержка
deadlines-action-contribution = Вклады
deadlines-action-tap-reply = Ответ на консультацию по ТПУ
deadlines-action-other = Прочее
