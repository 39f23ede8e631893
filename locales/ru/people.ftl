# The words of the room `people`.

people-sign-in = Вход
people-sign-in-why = Всё открытое доступно без учётной записи. Войдите, чтобы действовать от имени своей группы или делегации.
people-wrong-pair = Адрес и пароль не подходят друг к другу. Проверьте оба; в пароле важны заглавные буквы.
people-email = Электронная почта
people-password = Пароль
