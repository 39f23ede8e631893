//! The act `documents.hand_in`: the file of a reserved number has come, or comes again before it is posted.
//!
//! Consequences, in order: the file is looked at, and what stops it refuses it with every fault that was found; it is received at this
//! instant, and classified by the date that binds (A.1 3.1.8, 3.2.1 to 3.2.5): what is late is held for the next meeting; file and verdict
//! are kept; its author gets a receipt by mail; the journal has an entry.

use rules::{
    documents::{Claim, Receipt, Verdict},
    language::Language,
};
use serde::Deserialize;
use serde_json::json;
use store::{
    documents::{
        Document,
        files::{self, File},
        uploads,
    },
    members,
};

use super::{
    NotThisDocument, Seen,
    authors::{account, ensure_theirs},
    looked_at, notes,
    opened::{Opened, open, save},
    reserve::judged,
    upload,
};
use crate::{Actor, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "documents.hand_in";

/// What is handed in.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The document as it was seen.
    #[serde(flatten)]
    pub seen: Seen,
    /// The address of the file on its way.
    pub upload: String,
    /// The language in which it is written.
    pub language: Language,
    /// What is said of it now; what was said when the number was reserved where there is nothing.
    #[serde(default)]
    pub claim: Option<Claim>,
    /// Whether translation is asked for; as it was where nothing is said.
    #[serde(default)]
    pub translation: Option<bool>,
}

/// What is said of what has arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandedIn {
    /// The document as it is now.
    pub document: Document,
    /// The receipt.
    pub receipt: Receipt,
    /// What was found in the file.
    pub verdict: Verdict,
}

/// What would be said of a file, before it is handed in: nothing is changed.
pub async fn look(
    office: &Office,
    actor: &Actor,
    document: &Document,
    upload: &str,
    language: Language,
) -> Result<Verdict, NotThisDocument> {
    ensure(actor.role, NAME)?;
    let own = upload::own(office, actor, upload).await?;
    let hash = upload::whole(office, &own).await?;
    let looked_at = looked_at::look(office, hash, &own).await?;
    let claim = Claim { language: Some(language), ..document.content.claim.clone() };
    Ok(looked_at.verdict(office, &own, &claim))
}

/// Takes it.
pub async fn hand_in(office: &Office, actor: &Actor, wish: &Wish) -> Result<HandedIn, NotThisDocument> {
    ensure(actor.role, NAME)?;
    let by = account(actor)?;
    let now = office.clock().now();
    // The instant counts at which the last byte has come: what it takes to look at the file is not its author's.
    let own = upload::own(office, actor, &wish.upload).await?;
    let hash = upload::whole(office, &own).await?;
    let looked_at = looked_at::look(office, hash, &own).await?;
    let mut change = office.store.begin().await?;
    let Opened { mut document, convening } = open(office, &mut change, &wish.seen).await?;
    ensure_theirs(&mut change, actor, &document, convening.on).await?;
    let content = &mut document.content;
    if let Some(claim) = &wish.claim {
        let member = match &document.member {
            Some(id) => members::find_in(&mut change, id).await?,
            None => None,
        };
        content.claim = judged(claim, member.as_ref().map(|one| one.member.name()), &convening)?;
    }
    content.claim.language = Some(wish.language);
    content.translation = wish.translation.unwrap_or(content.translation);
    let verdict = looked_at.verdict(office, &own, &content.claim);
    if !verdict.lets_pass() {
        return Err(NotThisDocument::Refused(verdict));
    }
    let kind = office.profiles.documents.kind(&document.number.kind);
    let by_printed_date = kind.is_some_and(|kind| kind.by_printed_date);
    let receipt = convening.receipt(now, by_printed_date, content.translation)?;
    content.state = content.state.clone().receive(receipt.clone())?;
    let file = File {
        document: document.id.clone(),
        version: String::new(),
        language: wish.language.code().to_owned(),
        form: looked_at.ending.to_owned(),
        sha256: hash.to_string(),
        bytes: own.bytes,
        name: own.name.clone(),
        added_at: now.as_millisecond(),
        added_by: by,
        verdict: verdict.clone(),
    };
    files::add(&mut change, &file).await?;
    uploads::end(&mut change, &own.id).await?;
    save(&mut change, &mut document, now).await?;
    notes::received(office, &mut change, actor, &document, &receipt).await?;
    let details = json!({
        "meeting": document.meeting, "sha256": file.sha256, "bytes": file.bytes, "language": file.language,
        "received": receipt, "faults": verdict.faults.iter().map(rules::documents::Fault::code).collect::<Vec<_>>(),
    });
    let profile = convening.profile;
    office
        .finish(change, actor, Done { verb: NAME, subject: &document.id, profile, reason: None, details })
        .await?;
    document.edition += 1;
    Ok(HandedIn { document, receipt, verdict })
}
