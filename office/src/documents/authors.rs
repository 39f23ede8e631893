//! Who stands for whom: as an author, as somebody who leads a group, as a reader.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rules::{documents::ReadsAs, groups::Group, people::Role, roles::Post};
use store::{StoreError, Transaction, documents::authors};

use super::{Document, NotThisDocument};
use crate::{Actor, Office, members::today};

/// Those who write for a group: they lead it, or the work on one of its Questions.
const LEAD: [Post; 5] =
    [Post::Chair, Post::ViceChair, Post::Rapporteur, Post::AssociateRapporteur, Post::Counsellor];

/// The account of whoever acts.
pub(super) fn account(actor: &Actor) -> Result<String, NotThisDocument> {
    match &actor.account {
        Some(account) => Ok(account.clone()),
        None if actor.role == Role::Secretariat => Ok(actor.name.clone()),
        None => Err(NotThisDocument::NoAccount),
    }
}

/// Whether an account stands for a member on a day: it answers for it, or was confirmed at a meeting for it.
pub(super) async fn stands_for(
    change: &mut Transaction,
    account: &str,
    member: &str,
    on: Date,
) -> Result<bool, StoreError> {
    authors::stands_for(change, account, member, &on.to_string()).await
}

/// Whether an account leads a group on a day.
pub(super) async fn leads(
    change: &mut Transaction,
    account: &str,
    group: &Group,
    on: Date,
) -> Result<bool, StoreError> {
    let held = authors::posts(change, account, &on.to_string()).await?;
    Ok(held.iter().any(|(name, post)| belongs(name, group) && LEAD.contains(post)))
}

/// Whether somebody leads a group today, so far as pages ask.
pub(super) async fn leads_today(office: &Office, actor: &Actor, group: &Group) -> Result<bool, StoreError> {
    let Some(account) = &actor.account else { return Ok(false) };
    let on = today(office).to_string();
    Ok(authors::standing(&office.store, account, &on).await?.leads.iter().any(|name| belongs(name, group)))
}

/// Whether a group is this one, or stands within it: `Q3/20` and `WP1/20` within `SG20`.
fn belongs(name: &str, group: &Group) -> bool {
    if name == group.to_string() {
        return true;
    }
    let within = name.rsplit_once('/').and_then(|(_, of)| of.parse::<u16>().ok());
    within.is_some() && within == group.study_group()
}

/// Lets those through who may change a document: its author, who stands for the same member, and the secretariat.
pub(super) async fn ensure_theirs(
    change: &mut Transaction,
    actor: &Actor,
    document: &Document,
    on: Date,
) -> Result<(), NotThisDocument> {
    if actor.role == Role::Secretariat {
        return Ok(());
    }
    let account = account(actor)?;
    if document.author == account {
        return Ok(());
    }
    // What is not for this reader is not there, whatever they want of it.
    let unknown = || NotThisDocument::NoSuchDocument(document.id.clone());
    let Some(member) = &document.member else { return Err(unknown()) };
    if stands_for(change, &account, member, on).await? { Ok(()) } else { Err(unknown()) }
}

/// As what somebody reads today.
pub async fn reads_as(office: &Office, actor: &Actor) -> Result<ReadsAs, StoreError> {
    let Some(account) = &actor.account else {
        let secretariat = actor.role == Role::Secretariat;
        let account = secretariat.then(|| actor.name.clone());
        return Ok(ReadsAs { account, secretariat, ..ReadsAs::anybody() });
    };
    let on = today(office).to_string();
    let standing = authors::standing(&office.store, account, &on).await?;
    let mut groups: BTreeSet<String> = standing.groups;
    for name in standing.leads {
        let root = name.rsplit_once('/').map(|(_, of)| format!("SG{of}"));
        groups.extend(root);
        groups.insert(name);
    }
    Ok(ReadsAs {
        account: Some(account.clone()),
        secretariat: actor.role == Role::Secretariat,
        member: standing.member,
        groups,
    })
}
