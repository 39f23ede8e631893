//! The act `notices.import`: the secretariat puts a notice into the house.
//!
//! Consequences, in order: the file is kept byte for byte; the notice is kept with what was read from it; its meeting
//! is made, or found and brought up to date (a corrigendum that came before its letter waits there for it); the journal
//! has an entry. All of it or nothing.

use letters::Unreadable;
use rules::notices::{Code, Finding, Kind, Record, deadline_keys};
use serde_json::json;
use store::{Transaction, files, meetings, notices};

use super::identity::{Keys, keys};
use crate::{
    Actor, Failure, Office, meetings::follow, office::Done, permissions::NotAllowed, permissions::ensure,
};

/// The act's name.
pub const NAME: &str = "notices.import";

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The identity key of the notice.
    pub identity: String,
    /// The language of this version.
    pub language: String,
    /// The address of its meeting; `None` for a circular that convenes none.
    pub meeting: Option<String>,
    /// Whether the letter that it corrects is not here yet.
    pub waits: bool,
    /// Whether it was here already, so that nothing changed.
    pub was_here: bool,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
}

/// Why a file was not taken in; nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum NotImported {
    /// The file holds no readable text.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// The text is no notice.
    #[error("the text does not look like a notice of a meeting")]
    NotANotice,
    /// The text is in a language that is not one of the six.
    #[error("the text is in none of the six languages")]
    UnknownLanguage,
    /// No date of a meeting could be read, so there is no meeting to keep.
    #[error("no date of a meeting could be read")]
    NoMeetingDate,
    /// The same notice is here in this language and says something else. A change comes as a corrigendum.
    #[error("{identity} is here already and says something else in {field}")]
    SaysSomethingElse {
        /// The identity key of both.
        identity: String,
        /// The first field that differs.
        field: String,
    },
    /// The role may not, or the database failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl From<NotAllowed> for NotImported {
    fn from(refused: NotAllowed) -> Self {
        Self::Failed(refused.into())
    }
}

impl From<store::StoreError> for NotImported {
    fn from(error: store::StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// Takes in the file `name` with these bytes. The same file twice changes nothing and says so.
pub async fn import(
    office: &Office,
    actor: &Actor,
    name: &str,
    bytes: &[u8],
) -> Result<Imported, NotImported> {
    ensure(actor.role, NAME)?;
    let sha256 = files::address(bytes);
    let mut change = office.store.begin().await?;
    if let Some(known) = notices::of_file(&mut change, &sha256).await? {
        return was_here(&mut change, known).await;
    }
    let record = letters::read_file(bytes, &office.profiles)?;
    refuse_what_is_no_notice(&record)?;
    let keys = keys(&record, &office.profiles, &sha256);
    let language = record.language.map_or("und", |language| language.code()).to_owned();
    let family = notices::of_letter(&mut change, &keys.letter).await?;
    let same = |other: &&notices::Notice| other.identity == keys.identity && other.language == language;
    if let Some(known) = family.iter().find(same) {
        if let Some(field) = first_difference(&known.record, &record) {
            return Err(NotImported::SaysSomethingElse { identity: keys.identity, field });
        }
        let known = known.clone();
        return was_here(&mut change, known).await;
    }
    files::keep(&mut change, name, bytes, &office.clock().now().to_string()).await?;
    let meeting = meeting_of(&mut change, &record, &keys, &family).await?;
    if let Some(slug) = &meeting {
        follow::make_room(&mut change, slug, &record).await?;
    }
    let profile = office.profiles.for_record(&record).map(|profile| profile.edition.clone());
    let notice = notices::Notice {
        identity: keys.identity.clone(),
        language: language.clone(),
        letter: keys.letter,
        kind: record.kind.map_or("notice", Kind::name).to_owned(),
        sha256,
        meeting: meeting.clone(),
        record,
    };
    notices::add(&mut change, &notice).await?;
    let waits = match &meeting {
        Some(slug) => follow::bring_up_to_date(&mut change, slug).await?,
        None => false,
    };
    let details = json!({
        "identity": keys.identity, "language": language, "kind": notice.kind, "meeting": meeting,
        "group": notice.record.group, "ordinal": notice.record.reference.ordinal,
    });
    let subject = meeting.clone().unwrap_or_else(|| keys.identity.clone());
    office
        .finish(change, actor, Done { verb: NAME, subject: &subject, profile, reason: None, details })
        .await?;
    let findings = notice.record.findings;
    Ok(Imported { identity: keys.identity, language, meeting, waits, was_here: false, findings })
}

async fn was_here(change: &mut Transaction, known: notices::Notice) -> Result<Imported, NotImported> {
    let waits = match &known.meeting {
        Some(slug) => meetings::find_in(change, slug).await?.is_some_and(|meeting| meeting.waits),
        None => false,
    };
    Ok(Imported {
        identity: known.identity,
        language: known.language,
        meeting: known.meeting,
        waits,
        was_here: true,
        findings: known.record.findings,
    })
}

/// Only what convenes, corrects or announces something is kept.
fn refuse_what_is_no_notice(record: &Record) -> Result<(), NotImported> {
    let has = |code: Code| record.findings.iter().any(|finding| finding.code == code);
    if has(Code::UnknownLanguage) {
        return Err(NotImported::UnknownLanguage);
    }
    if has(Code::NotANotice) || has(Code::NoText) {
        return Err(NotImported::NotANotice);
    }
    if matches!(record.kind, None | Some(Kind::Letter)) && record.meeting.starts.is_none() {
        return Err(NotImported::NoMeetingDate);
    }
    Ok(())
}

/// The first of the facts that bind which is not the same in both.
fn first_difference(known: &Record, new: &Record) -> Option<String> {
    let facts = |record: &Record| {
        let meeting = serde_json::to_string(&record.meeting).unwrap_or_default();
        let changes = serde_json::to_string(&record.changes).unwrap_or_default();
        let issued = record.issued.map(|day| day.to_string()).unwrap_or_default();
        let mut facts = vec![
            ("meeting".to_owned(), meeting),
            ("issued".to_owned(), issued),
            ("changes".to_owned(), changes),
        ];
        for (key, deadline) in deadline_keys(&record.deadlines).into_iter().zip(&record.deadlines) {
            facts.push((format!("deadlines.{key}"), format!("{:?} {:?}", deadline.due, deadline.time)));
        }
        facts
    };
    let (known, new) = (facts(known), facts(new));
    let longer = if known.len() >= new.len() { &known } else { &new };
    longer.iter().find(|fact| !(known.contains(fact) && new.contains(fact))).map(|(field, _)| field.clone())
}

/// The meeting that a notice speaks of: that of its letter, else the one of its group on its first day.
async fn meeting_of(
    change: &mut Transaction,
    record: &Record,
    keys: &Keys,
    family: &[notices::Notice],
) -> Result<Option<String>, NotImported> {
    if let Some(slug) = family.iter().find_map(|notice| notice.meeting.clone()) {
        return Ok(Some(slug));
    }
    let group = record.group.as_deref().or(record.reference.group.as_deref());
    let by_day = group
        .zip(record.meeting.starts)
        .map(|(group, starts)| rules::groups::slug(&format!("{group}-{starts}")));
    let corrects = matches!(record.kind, Some(Kind::Corrigendum | Kind::Addendum));
    match by_day {
        // What only corrects may name a new day; it opens no meeting under a day that its letter does not have.
        Some(by_day) if !corrects || meetings::is_taken(change, &by_day).await? => Ok(Some(by_day)),
        _ if corrects => Ok(Some(rules::groups::slug(&keys.letter))),
        Some(by_day) => Ok(Some(by_day)),
        None if record.meeting.starts.is_some() => Ok(Some(rules::groups::slug(&keys.letter))),
        None => Ok(None),
    }
}
