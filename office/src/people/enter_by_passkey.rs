//! The act `people.enter_by_passkey`: somebody signs in with a passkey, and says no name.
//!
//! Consequences, in order: the challenge is used up, whatever came with it; the count of signatures moves on, and one that does not
//! is refused, since there would be a copy of the key; a session of twelve hours; the journal has an entry. Who uses a passkey has
//! shown that they have it and that they are its owner, so that no code is asked for.

use rules::people::Role;
use serde::Deserialize;
use serde_json::json;
use store::people::{
    self,
    passkeys::{self, Passkey},
};
use webauthn_rp::{
    AuthenticatedCredential, DiscoverableAuthentication64, DiscoverableAuthenticationServerState,
    DiscoverableCredentialRequestOptions,
    bin::{Decode as _, Encode as _},
    request::auth::AuthenticationVerificationOptions,
    response::register::{DynamicState, StaticState},
};

use super::{
    add_passkey::{Asked, handle},
    admission::{self, Begun},
    relying::{Relying, relying},
    sign_in::session,
};
use crate::{
    Actor, Failure, Office,
    office::Done,
    permissions::ensure,
    secrets::{bytes, hexadecimal},
};

/// The act's name.
pub const NAME: &str = "people.enter_by_passkey";

/// What the browser signed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The token of the step.
    pub step: String,
    /// The assertion in the JSON form of the standard.
    pub credential: String,
}

/// Why somebody is not in.
#[derive(Debug, thiserror::Error)]
pub enum NotEntered {
    /// The house has no address at which passkeys work.
    #[error("this house has no address at which passkeys work")]
    NoAddress,
    /// Nothing that was signed is of use here; what is wrong with it is not said.
    #[error("this passkey does not open; try again, or sign in otherwise")]
    Refused,
    /// The machine failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotEntered {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoAddress => ("no-address-for-passkeys", ""),
            Self::Refused => ("passkey-unknown", "credential"),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

impl From<store::StoreError> for NotEntered {
    fn from(error: store::StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// The question to any authenticator: it says of nobody whether they have an account.
pub async fn ask(office: &Office, actor: &Actor) -> Result<Asked, NotEntered> {
    ensure(actor.role, NAME).map_err(Failure::from)?;
    let house = relying(office).ok_or(NotEntered::NoAddress)?;
    let (server, client) = DiscoverableCredentialRequestOptions::passkey(&house.id)
        .start_ceremony()
        .map_err(|_| NotEntered::Refused)?;
    let content = hexadecimal(&server.encode().map_err(|_| NotEntered::Refused)?);
    let options = serde_json::to_string(&client).map_err(|_| NotEntered::Refused)?;
    let begun = Begun { kind: "passkey", account: None, content: &content, back: "" };
    Ok(Asked { step: admission::begin_alone(office, &begun).await?, options })
}

/// Begins a session and gives its token.
pub async fn enter_by_passkey(office: &Office, actor: &Actor, wish: &Wish) -> Result<String, NotEntered> {
    ensure(actor.role, NAME).map_err(Failure::from)?;
    let house = relying(office).ok_or(NotEntered::NoAddress)?;
    let step = admission::take(office, "passkey", &wish.step).await?.ok_or(NotEntered::Refused)?;
    let signed = DiscoverableAuthentication64::from_json_relaxed(wish.credential.as_bytes())
        .map_err(|_| NotEntered::Refused)?;
    let id = hexadecimal(signed.raw_id().as_ref());
    let mut change = office.store.begin().await?;
    let passkey = passkeys::find(&mut change, &id).await?.ok_or(NotEntered::Refused)?;
    let state = judged(&house, &step.content, &signed, &passkey).ok_or(NotEntered::Refused)?;
    let account = people::find_in(&mut change, &passkey.account).await?.ok_or(NotEntered::Refused)?;
    let now = office.clock().now().to_string();
    if !passkeys::used(&mut change, &passkey, &state, &now).await? {
        return Err(NotEntered::Refused);
    }
    let token = session(office, &mut change, &account.email).await?;
    let role = Role::from_name(&account.role).unwrap_or(Role::Anybody);
    let who = Actor::signed_in(&account.email, &account.name, role);
    let done = Done { verb: NAME, subject: &account.email, profile: None, reason: None, details: json!({}) };
    office.finish(change, &who, done).await?;
    Ok(token)
}

/// The state of the passkey after its use; `None` where the signature does not hold.
fn judged(
    house: &Relying,
    asked: &str,
    signed: &DiscoverableAuthentication64,
    passkey: &Passkey,
) -> Option<String> {
    let asked = DiscoverableAuthenticationServerState::decode(bytes(asked)?.as_slice()).ok()?;
    let user = handle(&passkey.handle)?;
    let public_key = bytes(&passkey.public_key)?;
    let key = StaticState::decode(public_key.as_slice()).ok()?;
    let state = DynamicState::decode(bytes(&passkey.state)?.try_into().ok()?).ok()?;
    let mut known = AuthenticatedCredential::new(signed.raw_id(), &user, key, state).ok()?;
    let origins = [house.origin.as_str()];
    let options = AuthenticationVerificationOptions::<&str, &str> {
        allowed_origins: &origins,
        error_on_unsolicited_extensions: false,
        update_uv: true,
        ..AuthenticationVerificationOptions::default()
    };
    asked.verify(&house.id, signed, &mut known, &options).ok()?;
    Some(hexadecimal(&known.dynamic_state().encode().ok()?))
}
