//! The act `documents.receive_mail`: a mail with a document came to the address of a group.
//!
//! Consequences, in order: mail that a machine wrote, and a mail that came before, change nothing and are not answered; the sender's address
//! is that of an account which leads or serves the group (A.1 3.1.2), else a short refusal goes back; the file is looked at as any other; a
//! temporary document has the next number and lies on the desk as received, where a person looks at it before anybody else does; the
//! sender gets an answer either way; the journal has an entry without names.

mod answer;

use std::collections::BTreeSet;

use rules::{
    documents::{Claim, MayNot, Number, State, Verdict, may_submit},
    groups::{Group, slug},
    language::Language,
    people::Role,
};
use serde_json::json;
use sha2::{Digest, Sha256};
use store::{
    Transaction,
    documents::{self, Content, Document, files, files::File, uploads::Upload},
    meetings, people,
};

use super::{
    NotThisDocument,
    authors::leads,
    convening::Convening,
    looked_at::{self, LookedAt},
    reserve::{LONGEST_TITLE, judged},
    upload::vault,
};
use crate::{Actor, Office, members::today, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "documents.receive_mail";

/// A mail as it came in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// By which the mail is known when it comes twice.
    pub message: String,
    /// Personal data: the address of its sender.
    pub from: String,
    /// The addresses to which it came: `sg20@example.org`, `sg20+wp1@example.org` for a series of its own.
    pub to: Vec<String>,
    /// Its subject.
    pub subject: String,
    /// Word documents and PDFs that came with it: name and bytes.
    pub files: Vec<(String, Vec<u8>)>,
    /// Whether a machine wrote it: an automatic answer, a list, what came back.
    pub is_automatic: bool,
}

/// What became of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It lies on the desk.
    Received(Box<Document>),
    /// It had come before.
    Again(Box<Document>),
    /// It was refused, and its sender is told why.
    Refused(Refusal),
    /// A machine wrote it: nobody is answered.
    Automatic,
}

/// Why a mail was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No account has the sender's address.
    UnknownSender,
    /// The sender neither leads nor serves the group.
    MayNot,
    /// None of its addresses is a group's.
    NoGroup,
    /// No meeting of the group is to come.
    NoMeeting,
    /// The address names a series that the body does not have.
    NoSeries,
    /// It has no document, or more than one.
    NotOneFile,
    /// The file cannot be taken.
    File(Verdict),
}

impl Refusal {
    /// The stable name, for words and the journal.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownSender => "unknown-sender",
            Self::MayNot => "may-not",
            Self::NoGroup => "no-group",
            Self::NoMeeting => "no-meeting",
            Self::NoSeries => "no-series",
            Self::NotOneFile => "not-one-file",
            Self::File(_) => "file",
        }
    }
}

/// What was judged before the mail is taken.
struct Judged<'a> {
    account: people::Account,
    convening: Convening,
    series: String,
    file: &'a (String, Vec<u8>),
}

/// Receives it.
pub async fn receive_mail(office: &Office, actor: &Actor, wish: &Wish) -> Result<Outcome, NotThisDocument> {
    ensure(actor.role, NAME)?;
    if wish.is_automatic {
        return Ok(Outcome::Automatic);
    }
    let sender = wish.from.trim().to_lowercase();
    let key = key(wish);
    let mut change = office.store.begin().await?;
    if let Some(before) = documents::by_key_in(&mut change, &sender, &key).await? {
        return Ok(Outcome::Again(Box::new(before)));
    }
    let judged = match judge(office, &mut change, &sender, wish).await? {
        Ok(judged) => judged,
        Err(refusal) => return refused(office, change, actor, (&sender, wish), refusal).await,
    };
    // The file is read without a hold on the database: a long one takes its time.
    drop(change);
    let (name, bytes) = judged.file;
    let most = office.profiles.documents.largest_bytes.value;
    let hash = vault(office)?.put(bytes.as_slice(), most).await?.hash;
    let upload = Upload {
        id: String::new(),
        account: sender.clone(),
        name: name.clone(),
        bytes: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
        sha256: Some(hash.to_string()),
        begun_at: 0,
    };
    let looked_at = looked_at::look(office, hash, &upload).await?;
    let claim = claim(&judged, wish, &looked_at)?;
    let verdict = looked_at.verdict(office, &upload, &claim);
    let mut change = office.store.begin().await?;
    if !verdict.lets_pass() {
        return refused(office, change, actor, (&sender, wish), Refusal::File(verdict)).await;
    }
    let mut document = drafted(office, &mut change, &judged, claim).await?;
    document.key = key;
    // Two copies of the program may have the same mail in hand: the database takes one key once.
    documents::add(&mut change, &document).await?;
    let file = File {
        document: document.id.clone(),
        version: String::new(),
        language: document.content.claim.language.unwrap_or(Language::En).code().to_owned(),
        form: looked_at.ending.to_owned(),
        sha256: hash.to_string(),
        bytes: upload.bytes,
        name: upload.name,
        added_at: document.changed_at,
        added_by: sender,
        verdict,
    };
    files::add(&mut change, &file).await?;
    answer::taken(office, &mut change, actor, &judged.account, &document).await?;
    let details = json!({ "meeting": document.meeting, "sha256": file.sha256, "bytes": file.bytes });
    let done =
        Done { verb: NAME, subject: &document.id, profile: judged.convening.profile, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(Outcome::Received(Box::new(document)))
}

/// Who sends it to which group, and whether they may.
async fn judge<'a>(
    office: &Office,
    change: &mut Transaction,
    sender: &str,
    wish: &'a Wish,
) -> Result<Result<Judged<'a>, Refusal>, NotThisDocument> {
    let Some(account) = people::find_in(change, sender).await? else {
        return Ok(Err(Refusal::UnknownSender));
    };
    let Some((group, series)) = wish.to.iter().find_map(|address| addressed(address)) else {
        return Ok(Err(Refusal::NoGroup));
    };
    let Some(meeting) = next(office, change, &group).await? else { return Ok(Err(Refusal::NoMeeting)) };
    let convening = Convening::find_in(office, change, &meeting).await?;
    let by_mail = &office.profiles.documents.by_mail;
    let series = if series.is_empty() { by_mail.series.clone() } else { series };
    let kind = office.profiles.documents.kind(&by_mail.kind).filter(|kind| kind.has_series(&series));
    let Some(kind) = kind else { return Ok(Err(Refusal::NoSeries)) };
    let role = Role::from_name(&account.role).unwrap_or(Role::Anybody);
    let leads = leads(change, &account.email, &convening.group, convening.on).await?;
    let rights = &office.profiles.rights;
    match may_submit(kind, role, leads, None, &convening.group, rights, convening.on) {
        Ok(_) => {}
        Err(MayNot::NotALeader { .. } | MayNot::NoMember | MayNot::Member(_)) => {
            return Ok(Err(Refusal::MayNot));
        }
    }
    let [file] = wish.files.as_slice() else { return Ok(Err(Refusal::NotOneFile)) };
    Ok(Ok(Judged { account, convening, series, file }))
}

/// The group of an address, and the series that stands behind a plus.
fn addressed(address: &str) -> Option<(Group, String)> {
    let local = address.trim().split('@').next()?.to_uppercase();
    let (name, series) = local.split_once('+').unwrap_or((&local, ""));
    let group: Group = name.parse().ok()?;
    matches!(group, Group::StudyGroup(_) | Group::AdvisoryGroup).then(|| (group, series.to_owned()))
}

/// The meeting of a group that goes on, or is the next.
async fn next(
    office: &Office,
    change: &mut Transaction,
    group: &Group,
) -> Result<Option<String>, NotThisDocument> {
    let on = today(office).to_string();
    let all = meetings::of_group_in(change, &group.to_string()).await?;
    let to_come = all.into_iter().filter(|meeting| {
        let last = meeting.ends.as_ref().or(meeting.starts.as_ref());
        !meeting.waits && last.is_some_and(|last| *last >= on)
    });
    Ok(to_come.min_by(|one, other| one.starts.cmp(&other.starts)).map(|meeting| meeting.slug))
}

/// What is said of it: what the paper says, where it has a header; else the subject of the mail and the name of its sender.
fn claim(judged_mail: &Judged<'_>, wish: &Wish, looked_at: &LookedAt) -> Result<Claim, NotThisDocument> {
    let paper = looked_at.stated();
    let or =
        |text: &str, other: &str| if text.trim().is_empty() { other.to_owned() } else { text.to_owned() };
    let subject = or(&wish.subject, &judged_mail.file.0);
    let title: String = or(&paper.title, &subject).chars().take(LONGEST_TITLE).collect();
    let claim = Claim {
        title,
        source: or(&paper.source, &judged_mail.account.name),
        questions: BTreeSet::new(),
        summary: String::new(),
        language: paper.language,
    };
    judged(&claim, None, &judged_mail.convening)
}

/// The document with its number, received at this instant.
async fn drafted(
    office: &Office,
    change: &mut Transaction,
    judged: &Judged<'_>,
    claim: Claim,
) -> Result<Document, NotThisDocument> {
    let now = office.clock().now();
    let (convening, by_mail) = (&judged.convening, &office.profiles.documents.by_mail);
    let kind = office.profiles.documents.kind(&by_mail.kind);
    let kind = kind.ok_or_else(|| NotThisDocument::NoSuchKind(by_mail.kind.clone()))?;
    let group = convening.group.to_string();
    let count = (convening.period.as_str(), group.as_str(), kind.letters.as_str(), judged.series.as_str());
    let number = Number {
        number: documents::next_number(change, count).await?,
        period: convening.period.clone(),
        group: group.clone(),
        kind: kind.letters.clone(),
        series: judged.series.clone(),
    };
    let receipt = convening.receipt(now, kind.by_printed_date, false)?;
    Ok(Document {
        id: slug(&format!("{} {number}", number.period)),
        number,
        meeting: convening.slug.clone(),
        member: None,
        author: judged.account.email.clone(),
        access: kind.access,
        content: Content {
            claim,
            state: State::reserve(now).receive(receipt)?,
            translation: false,
            latest: String::new(),
            contact: String::new(),
            purpose: None,
            readers: Vec::new(),
            admissions: Vec::new(),
        },
        items: BTreeSet::new(),
        changed_at: now.as_millisecond(),
        edition: 1,
        key: String::new(),
    })
}

async fn refused(
    office: &Office,
    mut change: Transaction,
    actor: &Actor,
    (sender, wish): (&str, &Wish),
    refusal: Refusal,
) -> Result<Outcome, NotThisDocument> {
    answer::refused(office, &mut change, actor, (sender, &wish.subject), &refusal).await?;
    let details = json!({ "refused": refusal.code() });
    office
        .finish(change, actor, Done { verb: NAME, subject: "", profile: None, reason: None, details })
        .await?;
    Ok(Outcome::Refused(refusal))
}

/// The same mail has the same key; one without a name is known by what it holds.
fn key(wish: &Wish) -> String {
    let mut digest = Sha256::new();
    if wish.message.trim().is_empty() {
        digest.update(&wish.subject);
        for (name, bytes) in &wish.files {
            digest.update(name);
            digest.update(bytes);
        }
    } else {
        digest.update(wish.message.trim());
    }
    digest.finalize().iter().take(16).fold("mail-".to_owned(), |key, byte| format!("{key}{byte:02x}"))
}
