# The words of the room `people` for the ways to sign in: passkeys, codes, accounts of other houses.

sign-in-with-passkey = Sign in with a passkey
sign-in-passkey-failed = No passkey was used. Try again, or sign in in another way.
sign-in-with-provider = Sign in with { $name }
sign-in-not-in = You are not signed in
sign-in-again = Begin again
sign-in-code = One more step
sign-in-code-why = Write the six digits that your authenticator shows now, or one of your recovery codes.
sign-in-code-label = Code
sign-in-recent = To change how you sign in, you must have signed in within the last quarter of an hour.
sign-in-recent-do = Sign in again
sign-in-ways = How you sign in
sign-in-ways-why = Besides the link in your mail, which always reaches you.
sign-in-passkeys = Passkeys
sign-in-passkeys-count =
    { $count ->
        [0] none
        [one] { $count } passkey
       *[other] { $count } passkeys
    }
sign-in-passkeys-why = Your telephone, computer or security key keeps a passkey for you and asks for your finger, face or PIN. It needs no password and no code, and it cannot be given away to a false page.
sign-in-passkeys-none = You have no passkey yet. Add one below.
sign-in-passkey-add = Add a passkey
sign-in-passkey-name = Name of the passkey
sign-in-passkey-name-hint = So that you know it again: “My telephone”.
sign-in-passkey-used = last used
sign-in-passkey-never-used = never used
sign-in-passkey-remove = Remove
sign-in-passkey-remove-one = Remove { $name }
sign-in-passkey-needs = This takes a browser that knows passkeys, with scripts switched on, at { $address }.
sign-in-codes = Codes from an authenticator
sign-in-codes-why = After your password, or the link in your mail, you are asked for six digits that an authenticator on your telephone shows. Whoever learns your password, or reads your mail, does not get in.
sign-in-codes-on = on
sign-in-codes-off = off
sign-in-codes-begin = Switch codes on
sign-in-codes-scan = Give the secret to your authenticator
sign-in-codes-scan-why = Open the authenticator on your telephone and scan the picture, or type the secret. Codes are asked for only when you have confirmed the first one.
sign-in-codes-picture = The secret as a picture for your authenticator; it stands below as text
sign-in-codes-secret = The secret as text
sign-in-codes-first = The six digits that it shows now
sign-in-codes-confirm = Confirm
sign-in-codes-recovery = Your recovery codes
sign-in-codes-recovery-why = Codes are on. If you lose your telephone, each of these opens once in the place of a code. Write them down now: nobody can show them again.
sign-in-codes-recovery-done = I have written them down
sign-in-codes-left =
    { $count ->
        [0] No recovery code is left. Switch codes off and on again to get new ones.
        [one] { $count } recovery code is left.
       *[other] { $count } recovery codes are left.
    }
sign-in-codes-end = Switch codes off
sign-in-codes-end-why = This takes your password and a code, or a recovery code.
sign-in-codes-end-why-code = This takes a code, or a recovery code.
sign-in-provider-since = since
sign-in-refused-passkey-unknown = This passkey does not open here: it may have been removed, or too much time passed. Try again, or sign in in another way.
sign-in-refused-no-address-for-passkeys = This house has no address at which passkeys work. Whoever runs it gives it one, with https.
sign-in-refused-not-recent = Your sign-in is too long ago. Sign in again.
sign-in-refused-passkey-name = Give the passkey a name of at most 60 letters.
sign-in-refused-closed-question = Too much time has passed. Press the button once more.
sign-in-refused-passkey-refused = This passkey cannot be used here. It must know its owner, and be new to this house. Try another.
sign-in-refused-too-many-passkeys = You have 20 passkeys. Remove one that you use no more.
sign-in-refused-no-key = This house has no key under which it could keep your secret. Whoever runs it gives it one with --key-file.
sign-in-refused-codes-are-on = Codes are on already.
sign-in-refused-codes-are-off = Codes are off already.
sign-in-refused-nothing-begun = Too much time has passed. Switch codes on once more, with a new secret.
sign-in-refused-wrong-code = This is not the code of this moment, or it was used already. Wait for the next; if it fails again, look whether the clock of your telephone is right.
sign-in-refused-wrong-password-or-code = Password and code do not both hold. Wait for the next code and try again.
sign-in-refused-wait = Too many wrong codes for this account. Try again in ten minutes.
sign-in-refused-closed-step = Too much time has passed. Sign in again.
sign-in-refused-closed-provider = This was not begun in this browser, or too long ago. Begin again on the page where you sign in.
sign-in-refused-cancelled = You turned back; nothing was done. You can sign in in another way.
sign-in-refused-unverified = That house has not verified your address. Verify it there, or sign in here by a link in your mail.
sign-in-refused-provider-no-answer = That house does not answer. Try again later, or sign in in another way.
sign-in-refused-provider-not-genuine = What that house answered does not hold. Begin again, or sign in in another way.
