//! What follows for mail from acts of other rooms.

use std::collections::BTreeMap;

use rules::{
    language::Language,
    mail::{Person, State},
};
use store::{
    StoreError, Transaction, mail,
    mail::messages::{self, About, Message},
};

use crate::{Failure, Office, chance, people::follow::reached_at};

/// A notice was issued: its mail is prepared for review. Nothing leaves before a person has seen list and text.
pub(crate) async fn prepare(change: &mut Transaction, identity: &str, now: &str) -> Result<(), StoreError> {
    mail::add(change, identity, now).await
}

/// A note to one person.
pub(crate) struct Note<'a> {
    /// Its kind: the words are in `locales/en/mail.ftl` under `mail-note-<kind>`.
    pub(crate) kind: &'a str,
    /// Personal data: to which address.
    pub(crate) email: &'a str,
    /// Personal data: whom it addresses.
    pub(crate) name: &'a str,
    pub(crate) language: Language,
    /// What the words are filled with; `meeting` brings its calendar with it.
    pub(crate) facts: &'a [(&'a str, &'a str)],
    /// Whose act it follows from; the house itself where nobody has signed in.
    pub(crate) by: &'a str,
}

/// Somebody did what another, or they themselves, must hear of at once: the act is its release.
pub(crate) async fn tell(office: &Office, change: &mut Transaction, note: &Note<'_>) -> Result<(), Failure> {
    let facts: BTreeMap<String, String> =
        note.facts.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let by = Person::named(note.by).or_else(|| Person::named("Plenary"));
    let Some(state) = by.and_then(|by| State::Held.release(by, office.clock().now()).ok()) else {
        return Ok(());
    };
    let message = Message {
        id: chance::token()?[..32].to_owned(),
        about: About::Note { kind: note.kind.to_owned(), facts },
        email: reached_at(change, note.kind, note.email).await?,
        body: note.name.to_owned(),
        language: note.language,
        token: None,
        state,
        edition: 1,
    };
    messages::add(change, &message).await?;
    Ok(())
}
