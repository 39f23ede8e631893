//! The act `drafts.issue`: a draft becomes a notice, in six languages, with its number and its day.
//!
//! Consequences, in order: the number is taken, without a gap, whoever else issues at the same moment; every form of every
//! language is kept byte for byte, after what is printed was read back as what was drafted; the notice is kept, its meeting made or
//! brought up to date; its mail is prepared for review; the draft is closed; the code of its verification page is kept; the journal has an entry. All of it or nothing.

use std::collections::BTreeMap;

use jiff::civil::Date;
use letters::write::Notice;
use rules::{
    drafts::{NotReady, Ready, next_number},
    language::Language,
    notices::{Kind, Record, amount_to_the_same, disagreements},
};
use serde::Deserialize;
use serde_json::json;
use store::{Transaction, drafts, files, notices};

use super::{ISSUED, NotThisDraft, correction, forms, forms::NotPrinted, open, today};
use crate::{
    Actor, Failure, Office, chance, mail,
    meetings::follow,
    notices::identity,
    office::Done,
    permissions::{NotAllowed, ensure},
};

/// The act's name.
pub const NAME: &str = "drafts.issue";

/// Which draft.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The address of the draft.
    pub draft: String,
    /// The edition that the person has seen.
    pub edition: i64,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issued {
    /// The identity key of the notice.
    pub identity: String,
    /// The address of its meeting; `None` for a circular.
    pub meeting: Option<String>,
    /// The code of its verification page.
    pub code: String,
}

/// Why nothing was issued; nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum NotIssued {
    /// The draft is not there, is closed, or was changed by somebody else.
    #[error(transparent)]
    Draft(#[from] NotThisDraft),
    /// The draft wants something yet.
    #[error(transparent)]
    NotReady(#[from] NotReady),
    /// A language cannot be printed on this machine.
    #[error(transparent)]
    NotPrinted(#[from] NotPrinted),
    /// What would be printed would be understood otherwise than it is meant.
    #[error("in {language} a reader would understand {field} otherwise than it is meant; say it in other words", language = .language.code())]
    Misunderstood {
        /// The language.
        language: Language,
        /// The field.
        field: String,
    },
}

impl NotIssued {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::Draft(why) => why.code(),
            Self::NotReady(_) => ("not-ready", "draft"),
            Self::NotPrinted(_) => ("not-printed", "draft"),
            Self::Misunderstood { .. } => ("misunderstood", "draft"),
        }
    }
}

impl From<NotAllowed> for NotIssued {
    fn from(refused: NotAllowed) -> Self {
        Self::Draft(refused.into())
    }
}

impl From<store::StoreError> for NotIssued {
    fn from(error: store::StoreError) -> Self {
        Self::Draft(error.into())
    }
}

impl From<chance::NoChance> for NotIssued {
    fn from(error: chance::NoChance) -> Self {
        Self::Draft(NotThisDraft::Failed(Failure::from(error)))
    }
}

/// Issues the draft.
pub async fn issue(office: &Office, actor: &Actor, wish: &Wish) -> Result<Issued, NotIssued> {
    ensure(actor.role, NAME)?;
    let on = today(office);
    let mut change = office.store.begin().await?;
    let mut kept = open(&mut change, &wish.draft, wish.edition).await?;
    let of_the_meeting = match &kept.meeting {
        Some(meeting) => notices::of_meeting_in(&mut change, meeting).await?,
        None => Vec::new(),
    };
    let correction = correction(&of_the_meeting);
    let ready = Ready::check(&kept.draft, correction.as_ref(), office.profiles(), on)?;
    let (record, keys) = numbered(office, &mut change, ready, on).await?;
    let meeting = meeting_of(&mut change, &record, kept.meeting.clone()).await?;
    let code = chance::token()?[..20].to_owned();
    let now = office.clock().now().to_string();
    let address = office.address.as_ref().map(|house| format!("{house}/verify/{code}"));
    let page = Notice { record: &record, paragraphs: &kept.draft.paragraphs, address: address.as_deref() };
    let printed = print(office, &page, &keys.identity)?;
    for (language, (mut forms, read)) in printed {
        let mut original = None;
        for form in forms.drain(..) {
            let sha256 = files::keep(&mut change, &form.name, &form.bytes, &now).await?;
            let row = drafts::Form {
                identity: keys.identity.clone(),
                language: language.code().to_owned(),
                form: form.kind.to_owned(),
                sha256: sha256.clone(),
            };
            drafts::add_form(&mut change, &row).await?;
            original.get_or_insert(sha256);
        }
        let notice = notices::Notice {
            identity: keys.identity.clone(),
            language: language.code().to_owned(),
            letter: keys.letter.clone(),
            kind: record.kind.map_or("notice", Kind::name).to_owned(),
            sha256: original.unwrap_or_default(),
            meeting: meeting.clone(),
            record: Record { language: Some(language), subject: read.subject, ..record.clone() },
        };
        notices::add(&mut change, &notice).await?;
    }
    if let Some(slug) = &meeting {
        follow::bring_up_to_date(&mut change, slug).await?;
    }
    close(&mut change, &mut kept, &keys.identity, &now).await?;
    let issue = drafts::Issue {
        identity: keys.identity.clone(),
        code: code.clone(),
        draft: kept.id.clone(),
        issued_by: actor.name.clone(),
        issued_at: now,
    };
    drafts::issue(&mut change, &issue).await?;
    mail::follow::prepare(&mut change, &keys.identity, &issue.issued_at).await?;
    let details = json!({
        "identity": keys.identity, "draft": kept.id, "kind": record.kind.map(Kind::name), "meeting": meeting,
        "group": record.group, "ordinal": record.reference.ordinal, "words": kept.draft.words,
    });
    let profile = office.profiles.for_record(&record).map(|profile| profile.edition.clone());
    let subject = meeting.clone().unwrap_or_else(|| keys.identity.clone());
    let done = Done { verb: NAME, subject: &subject, profile, reason: None, details };
    office.finish(change, actor, done).await.map_err(NotThisDraft::from)?;
    Ok(Issued { identity: keys.identity, meeting, code })
}

/// The notice with its number. Who else wants a number of this count waits until this change is made or dropped.
async fn numbered(
    office: &Office,
    change: &mut Transaction,
    ready: Ready,
    on: Date,
) -> Result<(Record, identity::Keys), NotIssued> {
    // The count is what all its identities begin with.
    let first = identity::keys(&ready.clone().issue(1, on), office.profiles(), "");
    let count = first.identity.trim_end_matches(|letter: char| letter.is_ascii_digit());
    drafts::take_turn(change, count).await?;
    let taken = notices::identities(change, count).await?;
    let numbers = taken.iter().filter_map(|identity| {
        let behind = identity.strip_prefix(count)?;
        behind.split(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()
    });
    let record = ready.issue(next_number(numbers), on);
    let keys = identity::keys(&record, office.profiles(), "");
    Ok((record, keys))
}

/// The meeting that the notice speaks of, with room made for it.
async fn meeting_of(
    change: &mut Transaction,
    record: &Record,
    corrected: Option<String>,
) -> Result<Option<String>, NotIssued> {
    if corrected.is_some() {
        return Ok(corrected);
    }
    let (Some(group), Some(starts)) = (&record.group, record.meeting.starts) else { return Ok(None) };
    let slug = rules::groups::slug(&format!("{group}-{starts}"));
    follow::make_room(change, &slug, record).await?;
    Ok(Some(slug))
}

type Printed = BTreeMap<Language, (Vec<forms::Form>, Record)>;

/// Every form of every language, and what a reader understands of each.
fn print(office: &Office, page: &Notice<'_>, identity: &str) -> Result<Printed, NotIssued> {
    let mut printed = Printed::new();
    for language in Language::ALL {
        // What a page carries inside says the language that it is in.
        let record = Record { language: Some(language), ..page.record.clone() };
        let text = letters::write::text(&Notice { record: &record, ..*page }, language);
        let read = letters::read_file(text.as_bytes(), office.profiles()).unwrap_or_default();
        if let Some(field) = misunderstood(&record, &read) {
            return Err(NotIssued::Misunderstood { language, field });
        }
        let whole = Record { subject: read.subject.clone(), ..record.clone() };
        let notice = Notice { record: &whole, ..*page };
        let forms = forms::of(&notice, identity, language, office.printer.as_deref())?;
        printed.insert(language, (forms, read));
    }
    Ok(printed)
}

/// The first fact that binds and would be read otherwise.
fn misunderstood(meant: &Record, read: &Record) -> Option<String> {
    if let Some(finding) = disagreements(meant, read).into_iter().next() {
        return Some(finding.field);
    }
    if meant.meeting.starts.is_some() && read.meeting.starts.is_none() {
        return Some("meeting.starts".to_owned());
    }
    (!amount_to_the_same(&meant.changes, &read.changes)).then(|| "changes".to_owned())
}

async fn close(
    change: &mut Transaction,
    kept: &mut drafts::Kept,
    identity: &str,
    now: &str,
) -> Result<(), NotIssued> {
    ISSUED.clone_into(&mut kept.state);
    kept.issued_as = Some(identity.to_owned());
    now.clone_into(&mut kept.changed_at);
    if drafts::save(change, kept).await? {
        return Ok(());
    }
    Err(NotThisDraft::ChangedMeanwhile.into())
}
