//! What a sender hears of a mail.

use rules::{documents::Fault, language::Language};
use store::{Transaction, documents::Document, people};

use super::Refusal;
use crate::{
    Actor, Failure, Office,
    mail::follow::{Note, tell},
};

/// So much of a subject comes back.
const LONGEST_SUBJECT: usize = 100;

/// It lies on the desk.
pub(super) async fn taken(
    office: &Office,
    change: &mut Transaction,
    actor: &Actor,
    account: &people::Account,
    document: &Document,
) -> Result<(), Failure> {
    let number = document.number.to_string();
    let link = format!("{}/documents/{}", office.address().unwrap_or_default(), document.id);
    let note = Note {
        kind: "document-by-mail",
        email: &account.email,
        name: &account.name,
        language: Language::from_code(&account.language).unwrap_or(Language::En),
        facts: &[("number", &number), ("title", &document.content.claim.title), ("link", &link)],
        by: &actor.name,
    };
    tell(office, change, &note).await
}

/// It was not taken. Whom nobody here knows hears no more than that.
pub(super) async fn refused(
    office: &Office,
    change: &mut Transaction,
    actor: &Actor,
    (sender, subject): (&str, &str),
    refusal: &Refusal,
) -> Result<(), Failure> {
    let account = people::find_in(change, sender).await?;
    let subject: String =
        subject.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST_SUBJECT).collect();
    let faults = match refusal {
        Refusal::File(verdict) => verdict.faults.iter().map(Fault::code).collect::<Vec<_>>().join(", "),
        _ => String::new(),
    };
    let note = Note {
        kind: "document-mail-refused",
        email: sender,
        name: account.as_ref().map_or(sender, |account| account.name.as_str()),
        language: account
            .as_ref()
            .and_then(|account| Language::from_code(&account.language))
            .unwrap_or(Language::En),
        facts: &[("subject", &subject), ("reason", refusal.code()), ("faults", &faults)],
        by: &actor.name,
    };
    tell(office, change, &note).await
}
