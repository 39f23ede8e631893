//! What an author hears by mail of their own document.

use rules::{
    documents::{Receipt, Timeliness},
    language::Language,
};
use store::{Transaction, documents::Document, people};

use crate::{
    Actor, Failure, Office,
    mail::follow::{Note, tell},
};

/// It has come: an instant, the zone, and how it was classified, with the rule.
pub(super) async fn received(
    office: &Office,
    change: &mut Transaction,
    actor: &Actor,
    document: &Document,
    receipt: &Receipt,
) -> Result<(), Failure> {
    let kind = match receipt.timeliness {
        Timeliness::InTimeForTranslation => "document-for-translation",
        Timeliness::InTime { too_late_for_translation: true } => "document-untranslated",
        Timeliness::InTime { too_late_for_translation: false } | Timeliness::NoDate => "document-received",
        Timeliness::Late { .. } => "document-late",
    };
    let zone = jiff::tz::TimeZone::get(&receipt.zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let at = receipt.at.to_zoned(zone).strftime("%Y-%m-%d %H:%M:%S").to_string();
    let due = receipt.due.map(|day| day.to_string()).unwrap_or_default();
    let facts = [("at", at.as_str()), ("zone", &receipt.zone), ("due", &due), ("clause", &receipt.clause)];
    told(office, change, actor, document, kind, &facts).await
}

/// It lies before those who meet.
pub(super) async fn posted(
    office: &Office,
    change: &mut Transaction,
    actor: &Actor,
    document: &Document,
) -> Result<(), Failure> {
    told(office, change, actor, document, "document-posted", &[]).await
}

/// It was given back.
pub(super) async fn returned(
    office: &Office,
    change: &mut Transaction,
    actor: &Actor,
    document: &Document,
    reason: &str,
) -> Result<(), Failure> {
    told(office, change, actor, document, "document-returned", &[("reason", reason)]).await
}

/// It comes before this meeting although it is late.
pub(super) async fn admitted(
    office: &Office,
    change: &mut Transaction,
    actor: &Actor,
    document: &Document,
) -> Result<(), Failure> {
    told(office, change, actor, document, "document-admitted", &[]).await
}

/// It goes to a later meeting.
pub(super) async fn carried(
    office: &Office,
    change: &mut Transaction,
    actor: &Actor,
    document: &Document,
) -> Result<(), Failure> {
    told(office, change, actor, document, "document-carried", &[]).await
}

async fn told(
    office: &Office,
    change: &mut Transaction,
    actor: &Actor,
    document: &Document,
    kind: &str,
    more: &[(&str, &str)],
) -> Result<(), Failure> {
    // What somebody wrote who has no account is answered where it came from.
    let Some(account) = people::find_in(change, &document.author).await? else { return Ok(()) };
    let link = format!("{}/documents/{}", office.address().unwrap_or_default(), document.id);
    let number = document.number.to_string();
    let mut facts = vec![
        ("meeting", document.meeting.as_str()),
        ("number", number.as_str()),
        ("title", document.content.claim.title.as_str()),
        ("link", link.as_str()),
    ];
    facts.extend_from_slice(more);
    let note = Note {
        kind,
        email: &document.author,
        name: &account.name,
        language: Language::from_code(&account.language).unwrap_or(Language::En),
        facts: &facts,
        by: &actor.name,
    };
    tell(office, change, &note).await
}
