//! What the secretariat may see of drafts, and what anybody may see of what was issued.

use rules::{
    deadlines::{self, Argument, Consequence, Moved},
    drafts::{Correction, Draft, Ready, Standing, Wanting, next_number, standing, under_the_letter},
    notices::Record,
    profile::Profile,
};
use store::{StoreError, drafts, files, notices};

use super::{OPEN, correction, today};
use crate::{Actor, Failure, Office, permissions::ensure};

/// The right to read drafts is that to write them.
const MAY: &str = super::revise::NAME;

/// One line of the list of drafts.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Its address.
    pub id: String,
    /// What is written.
    pub record: Record,
    /// The meeting whose letter it corrects.
    pub corrects: Option<String>,
    /// Personal data: who began it.
    pub begun_by: String,
    /// When it was last changed, an instant in ISO form.
    pub changed_at: String,
}

/// More drafts than anybody keeps open.
const MOST: i64 = 200;

/// The open drafts, the one changed last first.
pub async fn open(office: &Office, actor: &Actor) -> Result<Vec<Listed>, Failure> {
    ensure(actor.role, MAY)?;
    let kept = drafts::latest(&office.store, OPEN, MOST).await?;
    let listed = kept.into_iter().map(|kept| Listed {
        id: kept.id,
        record: kept.draft.record,
        corrects: kept.meeting,
        begun_by: kept.begun_by,
        changed_at: kept.changed_at,
    });
    Ok(listed.collect())
}

/// A draft with all that a person wants to know before deciding.
#[derive(Clone, Debug)]
pub struct Sight {
    /// Its address.
    pub id: String,
    /// The edition.
    pub edition: i64,
    /// `open`, `issued` or `discarded`.
    pub state: String,
    /// What it became.
    pub issued_as: Option<String>,
    /// What is written.
    pub draft: Draft,
    /// The meeting whose letter it corrects, and that letter as it binds today.
    pub corrects: Option<(String, Correction)>,
    /// The notice as it would be printed today: of a corrigendum what it changes and confirms.
    pub preview: Record,
    /// What it wants before it can be issued; empty where nothing.
    pub wanting: Vec<Wanting>,
    /// Each deadline with its rule, in the order of the draft.
    pub arguments: Vec<Argument>,
    /// What follows for people.
    pub consequences: Vec<Consequence>,
}

/// The draft of an address.
pub async fn draft(office: &Office, actor: &Actor, id: &str) -> Result<Option<Sight>, Failure> {
    ensure(actor.role, MAY)?;
    let Some(kept) = drafts::find(&office.store, id).await? else { return Ok(None) };
    Ok(Some(sight(office, kept).await?))
}

/// The draft as it would be with what a person has typed, before it is saved.
pub async fn with(office: &Office, actor: &Actor, id: &str, typed: Draft) -> Result<Option<Sight>, Failure> {
    ensure(actor.role, MAY)?;
    let Some(kept) = drafts::find(&office.store, id).await? else { return Ok(None) };
    Ok(Some(sight(office, drafts::Kept { draft: typed, ..kept }).await?))
}

async fn sight(office: &Office, kept: drafts::Kept) -> Result<Sight, StoreError> {
    let on = today(office);
    let of_the_meeting = match &kept.meeting {
        Some(meeting) => notices::of_meeting(&office.store, meeting).await?,
        None => Vec::new(),
    };
    let correction = kept.meeting.as_ref().and_then(|_| correction(&of_the_meeting));
    let profiles = office.profiles();
    let dated = Record { issued: Some(on), ..kept.draft.record.clone() };
    let preview = match &correction {
        Some(correction) => {
            let mut record =
                Record { issued: Some(on), ..under_the_letter(correction, &kept.draft.record, on) };
            let same = of_the_meeting.iter().filter(|notice| notice.record.kind == record.kind);
            let taken = same.filter_map(|notice| notice.record.reference.ordinal);
            // Somebody else may take this number first; the issue itself tells.
            record.reference.ordinal = Some(next_number(taken));
            record
        }
        None => dated.clone(),
    };
    let consequences = correction.as_ref().map_or_else(Vec::new, |correction| {
        deadlines::consequences(&correction.effective, &kept.draft.record)
    });
    let checked = Ready::check(&kept.draft, correction.as_ref(), profiles, on);
    Ok(Sight {
        wanting: checked.err().map(|not_ready| not_ready.0).unwrap_or_default(),
        arguments: deadlines::argue(profiles, &dated),
        corrects: kept.meeting.zip(correction),
        id: kept.id,
        edition: kept.edition,
        state: kept.state,
        issued_as: kept.issued_as,
        draft: kept.draft,
        preview,
        consequences,
    })
}

/// What would become of each deadline of a meeting if it started on another day; `None` where it has no letter.
pub async fn what_if(
    office: &Office,
    meeting: &str,
    starts: jiff::civil::Date,
) -> Result<Option<Vec<Moved>>, StoreError> {
    let kept = notices::of_meeting(&office.store, meeting).await?;
    let Some(gathered) = crate::notices::Gathered::of(&kept, rules::language::Language::En) else {
        return Ok(None);
    };
    let effective = gathered.effective().record;
    Ok(Some(deadlines::what_if(office.profiles(), &effective, starts, today(office))))
}

/// The letter of a draft made virtual, as the edition of the rules in force today says it.
pub fn made_virtual(office: &Office, effective: &Record) -> Record {
    let profile: Option<&Profile> = office.profiles().in_force(today(office));
    profile.map_or_else(|| effective.clone(), |profile| deadlines::made_virtual(profile, effective))
}

/// An issued notice, as its verification page shows it.
#[derive(Clone, Debug)]
pub struct Verified {
    /// The identity key.
    pub identity: String,
    /// The code that a printed copy bears.
    pub code: String,
    /// When it was issued, an instant in ISO form.
    pub issued_at: String,
    /// What it says, in the language asked for.
    pub record: Record,
    /// The meeting that it speaks of.
    pub meeting: Option<String>,
    /// Whether it binds as printed.
    pub standing: Standing,
    /// Every form: language, form, and the hash of its file.
    pub forms: Vec<(String, String, String)>,
}

/// What was issued under a code; `None` where nothing was: whoever holds such a paper holds no notice of this house.
pub async fn verified(
    office: &Office,
    code: &str,
    language: rules::language::Language,
) -> Result<Option<Verified>, StoreError> {
    let Some(issue) = drafts::by_code(&office.store, code).await? else { return Ok(None) };
    shown(office, issue, language).await
}

/// What was issued under an identity; `None` for a notice that was imported.
pub async fn issued(
    office: &Office,
    identity: &str,
    language: rules::language::Language,
) -> Result<Option<Verified>, StoreError> {
    let Some(issue) = drafts::by_identity(&office.store, identity).await? else { return Ok(None) };
    shown(office, issue, language).await
}

async fn shown(
    office: &Office,
    issue: drafts::Issue,
    language: rules::language::Language,
) -> Result<Option<Verified>, StoreError> {
    let letter = notices::of_identity(&office.store, &issue.identity).await?;
    let chosen = letter.iter().find(|notice| notice.language == language.code()).or_else(|| letter.first());
    let Some(notice) = chosen else { return Ok(None) };
    let family = match &notice.meeting {
        Some(meeting) => notices::of_meeting(&office.store, meeting).await?,
        None => letter.clone(),
    };
    let records: Vec<&Record> = family.iter().map(|other| &other.record).collect();
    let forms = drafts::forms(&office.store, &issue.identity).await?;
    Ok(Some(Verified {
        standing: standing(&notice.record, &records),
        record: notice.record.clone(),
        meeting: notice.meeting.clone(),
        identity: issue.identity,
        code: issue.code,
        issued_at: issue.issued_at,
        forms: forms.into_iter().map(|form| (form.language, form.form, form.sha256)).collect(),
    }))
}

/// Whether these bytes are, byte for byte, one of the forms of this notice.
pub fn is_genuine(verified: &Verified, bytes: &[u8]) -> bool {
    let sha256 = files::address(bytes);
    verified.forms.iter().any(|(_, _, form)| *form == sha256)
}
