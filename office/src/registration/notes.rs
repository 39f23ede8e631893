//! What a person hears by mail of their own registration.

use store::{
    Transaction,
    people::{self, Account},
    registration::{Registration, places},
};

use crate::{
    Actor, Failure, Office,
    mail::follow::{Note, tell},
};

/// Tells whoever is registered what has become of it: an acknowledgement is no confirmation, and says so.
pub(super) async fn told(
    office: &Office,
    change: &mut Transaction,
    actor: &Actor,
    registration: &Registration,
    reason: Option<&str>,
) -> Result<(), Failure> {
    // A colleague who was registered by another has no account yet, and no language that is known.
    let account = people::find_in(change, &registration.person).await?;
    told_to(office, change, actor, (registration, account), reason).await
}

/// The same, to an account that was read before.
pub(super) async fn told_to(
    office: &Office,
    change: &mut Transaction,
    actor: &Actor,
    (registration, account): (&Registration, Option<Account>),
    reason: Option<&str>,
) -> Result<(), Failure> {
    let language =
        account.as_ref().and_then(|account| rules::language::Language::from_code(&account.language));
    let form = &registration.content.form;
    let name =
        account.map_or_else(|| format!("{} {}", form.given_name, form.family_name), |account| account.name);
    let kind = match registration.content.state.name() {
        "confirmed" => "confirmed",
        "rejected" => "rejected",
        "cancelled" => "cancelled",
        "waitlisted" => "waitlisted",
        _ => "received",
    };
    let link = format!("{}/registrations", office.address().unwrap_or_default());
    let place = match kind {
        "waitlisted" => (places::before_in(change, registration).await? + 1).to_string(),
        _ => String::new(),
    };
    let facts = [
        ("event", registration.event.as_str()),
        ("place", place.as_str()),
        ("meeting", registration.meeting.as_str()),
        ("member", form.member.as_str()),
        ("number", registration.number().unwrap_or_default()),
        ("reason", reason.unwrap_or_default()),
        ("link", link.as_str()),
    ];
    let note = Note {
        kind,
        email: &registration.person,
        name: name.trim(),
        language: language.unwrap_or(rules::language::Language::En),
        facts: &facts,
        by: &actor.name,
    };
    tell(office, change, &note).await
}
