# The words of the room `people`.

people-sign-in = Sign in
people-sign-in-why = Everything that is public can be read without an account. Sign in to act for your group or delegation.
people-wrong-pair = Address and password do not go together. Check both; capital letters matter in the password.
people-email = E-mail
people-password = Password
people-wait = Too many wrong pairs for this account. Try again in ten minutes.
people-by-link = By a link in your mail
people-by-link-why = Also for who has no account yet: the link begins one.
people-send-link = Mail me a link
people-link-sent = Look into your mail
people-link-sent-why = If mail reaches { $email }, a link is on its way. It opens once, within { $minutes } minutes.
people-enter = Sign in
people-enter-why = One press, and you are in. The link cannot be used again.
people-name = Your name
people-name-hint = As it should stand on your badge, in any script.
people-closed-link = This link opens no more
people-refused-closed-link = It was used, or its time has passed. Ask for another on the page where you sign in.
people-refused-name-missing = You have no account yet: write your name, and the link begins one.
people-refused-no-address = That is no e-mail address. Go back and write it again.
people-refused-no-mail = This house sends no mail. Sign in with a password, or ask the secretariat.
