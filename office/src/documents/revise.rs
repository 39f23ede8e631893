//! The act `documents.revise`: a revision of what was posted, a corrigendum or an addendum to it.
//!
//! Consequences, in order: the file is looked at as any; it has the next number of its count, and the versions before it stay as they are;
//! everybody who reads the document reads it; the journal has an entry. Behind the date for contributions a revision brings no
//! new proposals: whoever posts it is told so, and the meeting decides.

use rules::{
    documents::{Addition, Version},
    language::Language,
};
use serde::Deserialize;
use serde_json::json;
use store::{
    Transaction,
    documents::{
        Document,
        files::{self, File},
        uploads,
    },
};

use super::{
    NotThisDocument, Seen,
    authors::{account, ensure_theirs},
    looked_at,
    opened::{Opened, open, save},
    upload,
};
use crate::{Actor, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "documents.revise";

/// What is added.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The document as it was seen.
    #[serde(flatten)]
    pub seen: Seen,
    /// The address of the file on its way.
    pub upload: String,
    /// The language in which it is written.
    pub language: Language,
    /// A corrigendum or addendum; a revision where there is nothing.
    #[serde(default)]
    pub adds: Option<Addition>,
}

/// Adds it; the version that it became.
pub async fn revise(
    office: &Office,
    actor: &Actor,
    wish: &Wish,
) -> Result<(Document, Version), NotThisDocument> {
    ensure(actor.role, NAME)?;
    let by = account(actor)?;
    let now = office.clock().now();
    let own = upload::own(office, actor, &wish.upload).await?;
    let hash = upload::whole(office, &own).await?;
    let looked_at = looked_at::look(office, hash, &own).await?;
    let mut change = office.store.begin().await?;
    let Opened { mut document, convening } = open(office, &mut change, &wish.seen).await?;
    ensure_theirs(&mut change, actor, &document, convening.on).await?;
    if !document.content.state.may_be_revised() {
        let state = document.content.state.name();
        return Err(rules::documents::NotNow { state, wanted: "revised" }.into());
    }
    let verdict = looked_at.verdict_in(office, &own, &document.content.claim, wish.language);
    if !verdict.lets_pass() {
        return Err(NotThisDocument::Refused(verdict));
    }
    let version = next(&mut change, &document, wish.adds).await?;
    let file = File {
        document: document.id.clone(),
        version: version.to_string(),
        language: wish.language.code().to_owned(),
        form: looked_at.ending.to_owned(),
        sha256: hash.to_string(),
        bytes: own.bytes,
        name: own.name.clone(),
        added_at: now.as_millisecond(),
        added_by: by,
        verdict,
    };
    files::add(&mut change, &file).await?;
    uploads::end(&mut change, &own.id).await?;
    if wish.adds.is_none() {
        document.content.latest = version.to_string();
    }
    save(&mut change, &mut document, now).await?;
    let details = json!({ "meeting": document.meeting, "version": file.version, "sha256": file.sha256 });
    let profile = convening.profile;
    office
        .finish(change, actor, Done { verb: NAME, subject: &document.id, profile, reason: None, details })
        .await?;
    document.edition += 1;
    Ok((document, version))
}

/// The next of its count: revisions of the document itself are counted apart from what corrects it and what adds to it.
async fn next(
    change: &mut Transaction,
    document: &Document,
    adds: Option<Addition>,
) -> Result<Version, NotThisDocument> {
    let files = files::of_in(change, &document.id).await?;
    let versions = files.iter().filter_map(|file| file.version.parse::<Version>().ok());
    Ok(match adds {
        None => {
            let last = versions.filter(|version| version.addition.is_none()).max();
            last.unwrap_or_default().next()
        }
        Some(kind) => {
            let ordinals = versions.filter_map(|version| version.addition).filter(|(one, _)| *one == kind);
            let ordinal = ordinals.map(|(_, ordinal)| ordinal).max().unwrap_or_default() + 1;
            Version { addition: Some((kind, ordinal)), revision: 0 }
        }
    })
}
