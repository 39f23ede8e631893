//! What one may see of mail: the outbox, the list of a notice, who is told when.

use rules::{language::Language, mail::Line, notices::Record};
use store::{
    drafts, files,
    mail::{self, Mailing, addressees, messages},
    notices,
};

pub use store::mail::{
    addressees::Enlisted,
    messages::{About, Message},
};

use super::{HELD, Told, release, seal, told};
use crate::{Actor, Failure, Office, permissions::ensure};

/// So many of the messages of one state are shown.
const SHOWN: i64 = 200;

/// One line of the outbox.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// The mail.
    pub mailing: Mailing,
    /// The notice.
    pub record: Record,
    /// How many messages are in each state; of held mail, how many would be sent.
    pub counts: Vec<(String, i64)>,
}

/// The mail of a notice.
#[derive(Clone, Debug, PartialEq)]
pub struct Sight {
    /// The mail.
    pub mailing: Mailing,
    /// The notice in the reader's language.
    pub record: Record,
    /// Of held mail: who would be told.
    pub told: Vec<Told>,
    /// The seal of that list.
    pub seal: String,
    /// The languages in which the notice was issued.
    pub languages: Vec<Language>,
    /// Of released mail: how many messages are in each state.
    pub counts: Vec<(String, i64)>,
    /// Messages that a person has to look at, and those that wait.
    pub troubled: Vec<Message>,
    /// Messages that a server has taken.
    pub handed: Vec<Message>,
}

/// The outbox: what waits for review first.
pub async fn outbox(office: &Office, actor: &Actor) -> Result<Vec<Listed>, Failure> {
    ensure(actor.role, release::NAME)?;
    let enlisted = addressees::all(&office.store).await?;
    let mut listed = Vec::new();
    for mailing in mail::latest(&office.store, SHOWN).await? {
        let Some(record) = record(office, &mailing.identity, Language::En).await? else { continue };
        let counts = if mailing.state == HELD {
            let count = told(office, &record, &enlisted).len();
            vec![(HELD.to_owned(), i64::try_from(count).unwrap_or(i64::MAX))]
        } else {
            messages::counts(&office.store, &mailing.identity).await?
        };
        listed.push(Listed { mailing, record, counts });
    }
    Ok(listed)
}

/// The mail of a notice.
pub async fn mailing(
    office: &Office,
    actor: &Actor,
    identity: &str,
    language: Language,
) -> Result<Option<Sight>, Failure> {
    ensure(actor.role, release::NAME)?;
    let Some(mailing) = mail::find(&office.store, identity).await? else { return Ok(None) };
    let Some(record) = record(office, identity, language).await? else { return Ok(None) };
    let told = if mailing.state == HELD {
        told(office, &record, &addressees::all(&office.store).await?)
    } else {
        Vec::new()
    };
    let mut troubled = Vec::new();
    for state in ["failed", "uncertain", "waiting", "handing"] {
        troubled.extend(messages::in_state(&office.store, identity, state, SHOWN).await?);
    }
    let forms = drafts::forms(&office.store, identity).await?;
    let mut languages: Vec<Language> =
        forms.iter().filter_map(|form| Language::from_code(&form.language)).collect();
    languages.dedup();
    Ok(Some(Sight {
        seal: seal(&told),
        told,
        record,
        languages,
        counts: messages::counts(&office.store, identity).await?,
        troubled,
        handed: messages::in_state(&office.store, identity, "handed", SHOWN).await?,
        mailing,
    }))
}

async fn record(office: &Office, identity: &str, language: Language) -> Result<Option<Record>, Failure> {
    let kept = notices::of_identity(&office.store, identity).await?;
    let same = kept.iter().find(|notice| notice.language == language.code()).or_else(|| kept.first());
    Ok(same.map(|notice| notice.record.clone()))
}

/// What a message of a notice says in a language: its facts, its text, and the files that go with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The notice.
    pub record: Record,
    /// The letter as text.
    pub text: String,
    /// Name and bytes of each file.
    pub files: Vec<(String, Vec<u8>)>,
}

/// The content of the messages of a notice in a language; the printed form where there is one, else the document.
pub async fn content(
    office: &Office,
    identity: &str,
    language: Language,
) -> Result<Option<Content>, Failure> {
    let Some(record) = record(office, identity, language).await? else { return Ok(None) };
    let forms = drafts::forms(&office.store, identity).await?;
    let of = |kind: &str| forms.iter().find(|form| form.language == language.code() && form.form == kind);
    let Some(text) = of("txt") else { return Ok(None) };
    let text = files::find(&office.store, &text.sha256).await?.map(|(_, bytes)| bytes).unwrap_or_default();
    let mut with = Vec::new();
    if let Some(printed) = of("pdf").or_else(|| of("docx"))
        && let Some((_, bytes)) = files::find(&office.store, &printed.sha256).await?
    {
        with.push((format!("{identity}-{}.{}", language.code(), printed.form), bytes));
    }
    Ok(Some(Content { record, text: String::from_utf8_lossy(&text).into_owned(), files: with }))
}

/// Notes to one person that a person of the secretariat has to look at, and those that wait.
pub async fn troubled_notes(office: &Office, actor: &Actor) -> Result<Vec<Message>, Failure> {
    ensure(actor.role, release::NAME)?;
    let mut troubled = Vec::new();
    for state in ["failed", "uncertain", "waiting"] {
        troubled.extend(messages::notes_in_state(&office.store, state, SHOWN).await?);
    }
    Ok(troubled)
}

/// Everybody who is enlisted.
pub async fn addressees(office: &Office, actor: &Actor) -> Result<Vec<Enlisted>, Failure> {
    ensure(actor.role, release::NAME)?;
    Ok(addressees::all(&office.store).await?)
}

/// Whose link it is: whether they hear of what can be left, and whether they would hear of what cannot.
pub async fn subscription(office: &Office, token: &str) -> Result<Option<Enlisted>, Failure> {
    Ok(addressees::by_token(&office.store, token).await?)
}

/// Who is told when: the table that everybody may see.
pub fn who_is_told(office: &Office) -> &[Line] {
    office.profiles().who_is_told.lines()
}
