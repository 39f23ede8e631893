//! The act `people.ask_link`: somebody asks for a link by mail that signs them in once, or begins their account.
//!
//! Consequences, in order: where the address has not asked too often, a link of a quarter of an hour, of which only the hash is kept,
//! and a note with it; the journal has an entry without the address. Who asks is told the same in every case.

use jiff::ToSpan;
use rules::language::Language;
use serde::Deserialize;
use serde_json::json;
use store::people::{self, Link};

use super::{enrol::is_address, token};
use crate::{
    Actor, Failure, Office, chance,
    mail::follow::{Note, tell},
    office::Done,
    permissions::ensure,
};

/// The act's name.
pub const NAME: &str = "people.ask_link";

/// How long a link opens, in minutes.
pub const MINUTES: i64 = 15;

/// So many links to one address may be open at once: nobody is flooded.
const AT_ONCE: i64 = 3;

/// To which address, and where the link leads.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// Personal data: the address.
    pub email: String,
    /// The language of the mail.
    pub language: Language,
    /// A path of this house.
    #[serde(default)]
    pub back: String,
}

/// Why no link could be asked for.
#[derive(Debug, thiserror::Error)]
pub enum NotAsked {
    /// It is no address.
    #[error("{0:?} is no e-mail address")]
    NoAddress(String),
    /// The house has no address or no mail server, so that a link would lead nowhere.
    #[error("this house sends no mail; sign in with a password, or ask the secretariat")]
    NoMail,
    /// The machine failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotAsked {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoAddress(_) => ("no-address", "email"),
            Self::NoMail => ("no-mail", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

/// Mails a link.
pub async fn ask_link(office: &Office, actor: &Actor, wish: &Wish) -> Result<(), NotAsked> {
    ensure(actor.role, NAME).map_err(Failure::from)?;
    let email = wish.email.trim().to_lowercase();
    if !is_address(&email) {
        return Err(NotAsked::NoAddress(wish.email.clone()));
    }
    let Some(house) = office.address().filter(|_| office.has_mail_server()) else {
        return Err(NotAsked::NoMail);
    };
    let now = office.clock().now();
    let token = chance::token().map_err(Failure::from)?;
    let mut change = office.store.begin().await.map_err(Failure::from)?;
    let open = people::live_links(&mut change, &email, now.as_millisecond()).await.map_err(Failure::from)?;
    if open >= AT_ONCE {
        return Ok(());
    }
    let ends = now.checked_add(MINUTES.minutes()).unwrap_or(now);
    let link = Link {
        hash: token::hash(&token),
        email: email.clone(),
        language: wish.language.code().to_owned(),
        back: wish.back.clone(),
        ends_at: ends.as_millisecond(),
    };
    people::add_link(&mut change, &link, now.as_millisecond()).await.map_err(Failure::from)?;
    let address = format!("{house}/sign-in/{token}");
    let note = Note {
        kind: "link",
        email: &email,
        name: &email,
        language: wish.language,
        facts: &[("link", &address), ("minutes", &MINUTES.to_string())],
        by: &actor.name,
    };
    tell(office, &mut change, &note).await?;
    let done = Done { verb: NAME, subject: "links", profile: None, reason: None, details: json!({}) };
    office.finish(change, actor, done).await?;
    Ok(())
}
