//! The act `people.add_passkey`: somebody who has signed in a moment ago adds a passkey to their account.
//!
//! Consequences, in order: the challenge is used up, whatever came with it; the public key is kept with its name; the journal has an
//! entry without either. The authenticator has to know who uses it (user verification), and keeps the key itself.

use serde::Deserialize;
use serde_json::json;
use store::people::{
    self,
    passkeys::{self, Passkey},
};
use webauthn_rp::{
    PublicKeyCredentialCreationOptions, RegisteredCredential, Registration, RegistrationServerState,
    bin::{Decode as _, Encode as _},
    request::{
        PublicKeyCredentialDescriptor,
        register::{
            CredProtect, Nickname, PublicKeyCredentialUserEntity, RegistrationVerificationOptions,
            USER_HANDLE_MAX_LEN, UserHandle64, Username,
        },
    },
    response::{AuthTransports, CredentialId},
};

use super::{
    admission::{self, Begun, is_recent},
    relying::relying,
};
use crate::{
    Actor, Failure, Office,
    office::Done,
    permissions::ensure,
    secrets::{bytes, hexadecimal},
};

/// The act's name.
pub const NAME: &str = "people.add_passkey";

/// The most letters of a passkey's name.
pub const LONGEST_NAME: usize = 60;

/// So many passkeys one account has at most.
const MOST: usize = 20;

/// What the browser is asked to make, and by which token it answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The token of the step.
    pub step: String,
    /// The options in the JSON form of the standard.
    pub options: String,
}

/// What the browser made.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The token of the step.
    pub step: String,
    /// The credential in the JSON form of the standard.
    pub credential: String,
    /// What its owner calls it.
    pub name: String,
}

/// Why there is no new passkey.
#[derive(Debug, thiserror::Error)]
pub enum NotAdded {
    /// Nobody has signed in.
    #[error("sign in first")]
    NoAccount,
    /// The sign-in is too long ago.
    #[error(
        "sign in again: a passkey is added by who has signed in within {} minutes",
        admission::RECENT_MINUTES
    )]
    NotRecent,
    /// The house has no address at which passkeys work.
    #[error("this house has no address at which passkeys work")]
    NoAddress,
    /// The name is empty or too long.
    #[error("give the passkey a name of at most {LONGEST_NAME} letters")]
    Name,
    /// The challenge was used, or its time has passed.
    #[error("this question was answered, or its time has passed; begin again")]
    Closed,
    /// The authenticator's answer does not hold.
    #[error("this passkey cannot be used here; try another")]
    Refused,
    /// The account has too many.
    #[error("remove a passkey first: there are {MOST}")]
    TooMany,
    /// The role may not, or the machine failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotAdded {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoAccount => ("no-account", ""),
            Self::NotRecent => ("not-recent", ""),
            Self::NoAddress => ("no-address-for-passkeys", ""),
            Self::Name => ("passkey-name", "name"),
            Self::Closed => ("closed-question", "step"),
            Self::Refused => ("passkey-refused", "credential"),
            Self::TooMany => ("too-many-passkeys", ""),
            Self::Failed(Failure::NotAllowed(_)) => ("not-allowed", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

impl From<store::StoreError> for NotAdded {
    fn from(error: store::StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// The question to the authenticator of whoever holds this session.
pub async fn ask(office: &Office, actor: &Actor, session: &str) -> Result<Asked, NotAdded> {
    ensure(actor.role, NAME).map_err(Failure::from)?;
    let account = actor.account.as_deref().ok_or(NotAdded::NoAccount)?;
    if !is_recent(office, actor, session).await? {
        return Err(NotAdded::NotRecent);
    }
    let house = relying(office).ok_or(NotAdded::NoAddress)?;
    let own = passkeys::of_account(&office.store, account).await?;
    if own.len() >= MOST {
        return Err(NotAdded::TooMany);
    }
    let kept = own.first().and_then(|passkey| handle(&passkey.handle));
    let user = kept.unwrap_or_else(UserHandle64::new);
    let known = own
        .iter()
        .filter_map(|passkey| {
            let id = CredentialId::<Vec<u8>>::decode(bytes(&passkey.id)?).ok()?;
            // How a key is reached is only a hint, of which none is given.
            Some(PublicKeyCredentialDescriptor { id, transports: AuthTransports::decode(0).ok()? })
        })
        .collect();
    let entity = PublicKeyCredentialUserEntity {
        name: Username::try_from(account)
            .or_else(|_| Username::try_from("account"))
            .map_err(|_| NotAdded::Refused)?,
        id: &user,
        display_name: Nickname::try_from(actor.name.as_str()).ok(),
    };
    let mut options = PublicKeyCredentialCreationOptions::passkey(&house.id, entity, known);
    // Each use is verified here anyway, and many authenticators would refuse to promise it.
    options.extensions.cred_protect = CredProtect::None;
    let (server, client) = options.start_ceremony().map_err(|_| NotAdded::Refused)?;
    let content = hexadecimal(&server.encode().map_err(|_| NotAdded::Refused)?);
    let options = serde_json::to_string(&client).map_err(|_| NotAdded::Refused)?;
    let begun = Begun { kind: "add-passkey", account: Some(account), content: &content, back: "" };
    Ok(Asked { step: admission::begin_alone(office, &begun).await?, options })
}

/// By which authenticators know an account.
pub(super) fn handle(text: &str) -> Option<UserHandle64> {
    let bytes: [u8; USER_HANDLE_MAX_LEN] = bytes(text)?.try_into().ok()?;
    UserHandle64::decode(bytes).ok()
}

/// Adds what the browser made.
pub async fn add_passkey(office: &Office, actor: &Actor, wish: &Wish) -> Result<(), NotAdded> {
    ensure(actor.role, NAME).map_err(Failure::from)?;
    let account = actor.account.as_deref().ok_or(NotAdded::NoAccount)?;
    let house = relying(office).ok_or(NotAdded::NoAddress)?;
    let name = wish.name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
        return Err(NotAdded::Name);
    }
    let step = admission::take(office, "add-passkey", &wish.step).await?;
    let step = step.filter(|step| step.account.as_deref() == Some(account)).ok_or(NotAdded::Closed)?;
    let asked = bytes(&step.content)
        .and_then(|content| RegistrationServerState::<USER_HANDLE_MAX_LEN>::decode(&content).ok())
        .ok_or(NotAdded::Closed)?;
    let made = Registration::from_json_relaxed(wish.credential.as_bytes()).map_err(|_| NotAdded::Refused)?;
    let origins = [house.origin.as_str()];
    let options = RegistrationVerificationOptions::<&str, &str> {
        allowed_origins: &origins,
        error_on_unsolicited_extensions: false,
        ..RegistrationVerificationOptions::default()
    };
    let key = asked.verify(&house.id, &made, &options).map_err(|_| NotAdded::Refused)?;
    let passkey = kept(&key, account, name, office.clock().now().to_string()).ok_or(NotAdded::Refused)?;
    let mut change = office.store.begin().await?;
    if people::find_in(&mut change, account).await?.is_none() {
        return Err(NotAdded::NoAccount);
    }
    if !passkeys::add(&mut change, &passkey).await? {
        return Err(NotAdded::Refused);
    }
    let done = Done { verb: NAME, subject: account, profile: None, reason: None, details: json!({}) };
    office.finish(change, actor, done).await?;
    Ok(())
}

/// What the house keeps of it.
fn kept(
    key: &RegisteredCredential<'_, USER_HANDLE_MAX_LEN>,
    account: &str,
    name: String,
    made_at: String,
) -> Option<Passkey> {
    let user = key.user_id().encode().ok()?;
    Some(Passkey {
        id: hexadecimal(key.id().as_ref()),
        account: account.to_owned(),
        handle: hexadecimal(&user[..]),
        public_key: hexadecimal(&key.static_state().encode().ok()?),
        state: hexadecimal(&key.dynamic_state().encode().ok()?),
        name,
        made_at,
        used_at: None,
    })
}
