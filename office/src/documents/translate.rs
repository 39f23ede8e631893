//! The act `documents.translate`: a version that is here comes in another language, or in another form.
//!
//! Consequences, in order: the file is kept beside the others of its version; whoever reads them reads it; the journal has an entry.

use rules::{documents::Version, language::Language};
use serde::Deserialize;
use serde_json::json;
use store::documents::{
    Document,
    files::{self, File},
    uploads,
};

use super::{
    NotThisDocument, Seen,
    authors::account,
    looked_at,
    opened::{Opened, open, save},
    upload,
};
use crate::{Actor, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "documents.translate";

/// What comes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The document as it was seen.
    #[serde(flatten)]
    pub seen: Seen,
    /// The version, as it is written; empty for the document itself.
    #[serde(default)]
    pub version: String,
    /// The address of the file on its way.
    pub upload: String,
    /// Its language.
    pub language: Language,
}

/// Adds it.
pub async fn translate(office: &Office, actor: &Actor, wish: &Wish) -> Result<Document, NotThisDocument> {
    ensure(actor.role, NAME)?;
    let by = account(actor)?;
    let now = office.clock().now();
    let own = upload::own(office, actor, &wish.upload).await?;
    let hash = upload::whole(office, &own).await?;
    let looked_at = looked_at::look(office, hash, &own).await?;
    let mut change = office.store.begin().await?;
    let Opened { mut document, convening } = open(office, &mut change, &wish.seen).await?;
    let unknown = || NotThisDocument::NoSuchVersion(wish.version.clone());
    let version: Version = wish.version.parse().map_err(|_| unknown())?;
    let here = files::of_in(&mut change, &document.id).await?;
    let (version, language) = (version.to_string(), wish.language.code());
    if !here.iter().any(|file| file.version == version) {
        return Err(unknown());
    }
    let same =
        |file: &&File| file.version == version && file.language == language && file.form == looked_at.ending;
    if here.iter().find(same).is_some() {
        return Err(NotThisDocument::AlreadyThere);
    }
    let verdict = looked_at.verdict_in(office, &own, &document.content.claim, wish.language);
    if !verdict.lets_pass() {
        return Err(NotThisDocument::Refused(verdict));
    }
    let file = File {
        document: document.id.clone(),
        version,
        language: language.to_owned(),
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
    save(&mut change, &mut document, now).await?;
    let details = json!({ "version": file.version, "language": file.language, "sha256": file.sha256 });
    let profile = convening.profile;
    office
        .finish(change, actor, Done { verb: NAME, subject: &document.id, profile, reason: None, details })
        .await?;
    document.edition += 1;
    Ok(document)
}
