# The words of the room `people`.

people-sign-in = Sign in
people-sign-in-why = Everything that is public can be read without an account. Sign in to act for your group or delegation.
people-wrong-pair = Address and password do not go together. Check both; capital letters matter in the password.
people-email = E-mail
people-password = Password
people-wait = Too many wrong pairs for this account. Try again in ten minutes.
