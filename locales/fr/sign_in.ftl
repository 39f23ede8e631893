# Les mots de la pièce `people` pour les façons de se connecter : clés d’accès, codes, comptes d’autres maisons.

sign-in-with-passkey = Se connecter avec une clé d’accès
sign-in-passkey-failed = Aucune clé d’accès n’a servi. Réessayez, ou connectez-vous autrement.
sign-in-with-provider = Se connecter avec { $name }
sign-in-not-in = Vous n’êtes pas connecté
sign-in-again = Recommencer
sign-in-code = Encore une étape
sign-in-code-why = Écrivez les six chiffres que votre authentificateur affiche maintenant, ou l’un de vos codes de secours.
sign-in-code-label = Code
sign-in-recent = Pour changer votre façon de vous connecter, il faut vous être connecté dans le dernier quart d’heure.
sign-in-recent-do = Se reconnecter
sign-in-ways = Comment vous vous connectez
sign-in-ways-why = En plus du lien dans votre courrier, qui vous parvient toujours.
sign-in-passkeys = Clés d’accès
sign-in-passkeys-count =
    { $count ->
        [0] aucune
        [one] { $count } clé d’accès
       *[other] { $count } clés d’accès
    }
sign-in-passkeys-why = Votre téléphone, votre ordinateur ou votre clé de sécurité garde pour vous une clé d’accès et demande votre doigt, votre visage ou votre code PIN. Il ne faut ni mot de passe ni code, et une fausse page ne peut pas vous la prendre.
sign-in-passkeys-none = Vous n’avez pas encore de clé d’accès. Ajoutez-en une ci-dessous.
sign-in-passkey-add = Ajouter une clé d’accès
sign-in-passkey-name = Nom de la clé d’accès
sign-in-passkey-name-hint = Pour la reconnaître : « Mon téléphone ».
sign-in-passkey-used = dernière utilisation
sign-in-passkey-never-used = jamais utilisée
sign-in-passkey-remove = Retirer
sign-in-passkey-remove-one = Retirer { $name }
sign-in-passkey-needs = Il faut un navigateur qui connaît les clés d’accès, scripts activés, à l’adresse { $address }.
sign-in-codes = Codes d’un authentificateur
sign-in-codes-why = Après votre mot de passe, ou le lien dans votre courrier, six chiffres vous sont demandés, qu’un authentificateur affiche sur votre téléphone. Qui apprend votre mot de passe ou lit votre courrier n’entre pas.
sign-in-codes-on = activés
sign-in-codes-off = désactivés
sign-in-codes-begin = Activer les codes
sign-in-codes-scan = Donnez le secret à votre authentificateur
sign-in-codes-scan-why = Ouvrez l’authentificateur sur votre téléphone et scannez l’image, ou tapez le secret. Les codes ne seront demandés qu’une fois le premier confirmé.
sign-in-codes-picture = Le secret en image pour votre authentificateur ; il figure ci-dessous en toutes lettres
sign-in-codes-secret = Le secret en toutes lettres
sign-in-codes-first = Les six chiffres affichés maintenant
sign-in-codes-confirm = Confirmer
sign-in-codes-recovery = Vos codes de secours
sign-in-codes-recovery-why = Les codes sont activés. Si vous perdez votre téléphone, chacun de ceux-ci ouvre une fois à la place d’un code. Notez-les maintenant : personne ne pourra plus les montrer.
sign-in-codes-recovery-done = Je les ai notés
sign-in-codes-left =
    { $count ->
        [0] Il ne reste aucun code de secours. Désactivez puis réactivez les codes pour en obtenir de nouveaux.
        [one] Il reste { $count } code de secours.
       *[other] Il reste { $count } codes de secours.
    }
sign-in-codes-end = Désactiver les codes
sign-in-codes-end-why = Il faut votre mot de passe et un code, ou un code de secours.
sign-in-codes-end-why-code = Il faut un code, ou un code de secours.
sign-in-provider-since = depuis le
sign-in-refused-passkey-unknown = Cette clé d’accès n’ouvre pas ici : elle a peut-être été retirée, ou trop de temps a passé. Réessayez, ou connectez-vous autrement.
sign-in-refused-no-address-for-passkeys = Cette maison n’a pas d’adresse où les clés d’accès fonctionnent. Qui la fait tourner lui en donne une, en https.
sign-in-refused-not-recent = Votre connexion est trop ancienne. Reconnectez-vous.
sign-in-refused-passkey-name = Donnez à la clé d’accès un nom de 60 lettres au plus.
sign-in-refused-closed-question = Trop de temps a passé. Appuyez encore une fois sur le bouton.
sign-in-refused-passkey-refused = Cette clé d’accès ne peut pas servir ici. Elle doit reconnaître son propriétaire et être nouvelle pour cette maison. Essayez-en une autre.
sign-in-refused-too-many-passkeys = Vous avez 20 clés d’accès. Retirez-en une qui ne sert plus.
sign-in-refused-no-key = Cette maison n’a pas de clé sous laquelle garder votre secret. Qui la fait tourner lui en donne une par --key-file.
sign-in-refused-codes-are-on = Les codes sont déjà activés.
sign-in-refused-codes-are-off = Les codes sont déjà désactivés.
sign-in-refused-nothing-begun = Trop de temps a passé. Activez les codes encore une fois, avec un nouveau secret.
sign-in-refused-wrong-code = Ce n’est pas le code de cet instant, ou il a déjà servi. Attendez le suivant ; en cas de nouvel échec, vérifiez l’heure de votre téléphone.
sign-in-refused-wrong-password-or-code = Le mot de passe et le code ne sont pas bons tous les deux. Attendez le code suivant et réessayez.
sign-in-refused-wait = Trop de codes faux pour ce compte. Réessayez dans dix minutes.
sign-in-refused-closed-step = Trop de temps a passé. Reconnectez-vous.
sign-in-refused-closed-provider = Cela n’a pas commencé dans ce navigateur, ou il y a trop longtemps. Recommencez sur la page de connexion.
sign-in-refused-cancelled = Vous avez fait demi-tour ; rien n’a été fait. Vous pouvez vous connecter autrement.
sign-in-refused-unverified = L’autre maison n’a pas vérifié votre adresse. Faites-la vérifier là-bas, ou connectez-vous ici par un lien dans votre courrier.
sign-in-refused-provider-no-answer = L’autre maison ne répond pas. Réessayez plus tard, ou connectez-vous autrement.
sign-in-refused-provider-not-genuine = La réponse de l’autre maison ne tient pas. Recommencez, ou connectez-vous autrement.
