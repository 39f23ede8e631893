//! The act `documents.reserve`: somebody reserves a number, and says what the document will be.
//!
//! Consequences, in order: a reservation that has been sent with the same key gives the same number and changes nothing; the rules say
//! whether the kind may come from this source (A.1 3.1.1, 3.1.2); the next number of its count is taken, whoever else asks at that moment;
//! the document is kept with what was said of it; the journal has an entry without title or names.

use std::collections::BTreeSet;

use rules::{
    documents::{Claim, Number, Purpose, State, may_submit},
    groups::{Question, slug},
    people::Role,
};
use serde::Deserialize;
use serde_json::json;
use store::{
    Transaction,
    documents::{self, Content, Document},
    members,
};

use super::{
    NotThisDocument,
    authors::{account, leads, stands_for},
    convening::Convening,
};
use crate::{Actor, Failure, Office, chance, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "documents.reserve";

const LONGEST_KEY: usize = 100;
pub(super) const LONGEST_TITLE: usize = 500;
const LONGEST_SUMMARY: usize = 10_000;

/// What is to be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Wish {
    /// By which the reservation is known when it is sent again; its sender makes it up.
    pub key: String,
    /// The address of the meeting.
    pub meeting: String,
    /// The letters of the kind: `C`.
    pub kind: String,
    /// The series, where the kind has some: `GEN`.
    pub series: String,
    /// The address of the member from which it comes; empty for what comes from those who lead or serve the group.
    pub member: String,
    /// Title, source, Questions, abstract, language.
    pub claim: Claim,
    /// Whom to ask about it.
    pub contact: String,
    /// Whether translation is asked for.
    pub translation: bool,
    /// Of a temporary document, what it is for.
    pub purpose: Option<Purpose>,
}

/// A key by which a form is known when it is sent twice.
pub fn fresh_key() -> Result<String, Failure> {
    Ok(chance::token()?[..32].to_owned())
}

/// Reserves a number.
pub async fn reserve(office: &Office, actor: &Actor, wish: &Wish) -> Result<Document, NotThisDocument> {
    ensure(actor.role, NAME)?;
    if wish.key.trim().is_empty() || wish.key.chars().count() > LONGEST_KEY {
        return Err(NotThisDocument::NoKey);
    }
    let author = account(actor)?;
    let mut change = office.store.begin().await?;
    if let Some(before) = documents::by_key_in(&mut change, &author, &wish.key).await? {
        let same =
            before.meeting == wish.meeting && before.content.claim.title == one_line(&wish.claim.title);
        return if same { Ok(before) } else { Err(NotThisDocument::KeyReused) };
    }
    let convening = Convening::find_in(office, &mut change, &wish.meeting).await?;
    let kind = office.profiles.documents.kind(&wish.kind).filter(|kind| kind.has_series(&wish.series));
    let kind = kind.ok_or_else(|| NotThisDocument::NoSuchKind(format!("{}/{}", wish.kind, wish.series)))?;
    let member = source(office, &mut change, actor, wish, &convening).await?;
    let name = member.as_ref().map(|enlisted| enlisted.member.name().to_owned());
    let claim = judged(&wish.claim, name.as_deref(), &convening)?;
    let group = convening.group.to_string();
    let count = (convening.period.as_str(), group.as_str(), wish.kind.as_str(), wish.series.as_str());
    let number = Number {
        number: documents::next_number(&mut change, count).await?,
        period: convening.period.clone(),
        group: group.clone(),
        kind: wish.kind.clone(),
        series: wish.series.clone(),
    };
    let now = office.clock().now();
    let document = Document {
        id: slug(&format!("{} {number}", number.period)),
        number,
        meeting: wish.meeting.clone(),
        member: member.map(|enlisted| enlisted.id),
        author,
        access: kind.access,
        content: Content {
            claim,
            state: State::reserve(now),
            translation: wish.translation,
            latest: String::new(),
            contact: wish.contact.trim().chars().take(LONGEST_TITLE).collect(),
            purpose: wish.purpose,
            readers: Vec::new(),
            admissions: Vec::new(),
        },
        items: BTreeSet::new(),
        changed_at: now.as_millisecond(),
        edition: 1,
        key: wish.key.clone(),
    };
    documents::add(&mut change, &document).await?;
    let details = json!({ "meeting": wish.meeting, "member": document.member });
    let profile = convening.profile;
    office
        .finish(change, actor, Done { verb: NAME, subject: &document.id, profile, reason: None, details })
        .await?;
    Ok(document)
}

/// The member from which it comes, where it comes from one; what the rules refuse is told.
async fn source(
    office: &Office,
    change: &mut Transaction,
    actor: &Actor,
    wish: &Wish,
    convening: &Convening,
) -> Result<Option<members::Enlisted>, NotThisDocument> {
    let account = account(actor)?;
    let kind = office.profiles.documents.kind(&wish.kind);
    let kind = kind.ok_or_else(|| NotThisDocument::NoSuchKind(wish.kind.clone()))?;
    let enlisted = match wish.member.trim() {
        "" => None,
        id => {
            let found = members::find_in(change, id).await?;
            Some(found.ok_or_else(|| NotThisDocument::NoSuchMember(id.to_owned()))?)
        }
    };
    let leads = leads(change, &account, &convening.group, convening.on).await?;
    let member = enlisted.as_ref().map(|one| &one.member);
    let rights = &office.profiles.rights;
    may_submit(kind, actor.role, leads, member, &convening.group, rights, convening.on)
        .map_err(NotThisDocument::MayNot)?;
    if let Some(one) = &enlisted
        && actor.role != Role::Secretariat
        && !stands_for(change, &account, &one.id, convening.on).await?
    {
        return Err(NotThisDocument::NotTheirs);
    }
    Ok(enlisted)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is said of it, tidied; the source is the member's name where nothing else is said.
pub(super) fn judged(
    claim: &Claim,
    member: Option<&str>,
    convening: &Convening,
) -> Result<Claim, NotThisDocument> {
    let title = one_line(&claim.title);
    let source = Some(one_line(&claim.source)).filter(|source| !source.is_empty());
    let source = source.or_else(|| member.map(str::to_owned)).ok_or(NotThisDocument::Missing("source"))?;
    if title.is_empty() {
        return Err(NotThisDocument::Missing("title"));
    }
    for (field, text, most) in [
        ("title", &title, LONGEST_TITLE),
        ("source", &source, LONGEST_TITLE),
        ("summary", &claim.summary, LONGEST_SUMMARY),
    ] {
        if text.chars().count() > most {
            return Err(NotThisDocument::TooLong(field, most));
        }
    }
    let mut questions = BTreeSet::new();
    for text in claim.questions.iter().filter(|text| !text.trim().is_empty()) {
        let question: Question = text.parse().map_err(|_| NotThisDocument::NotAQuestion(text.clone()))?;
        if convening.group.study_group().is_some_and(|group| group != question.of) {
            return Err(NotThisDocument::NotAQuestion(text.clone()));
        }
        questions.insert(question.to_string());
    }
    Ok(Claim { title, source, questions, summary: claim.summary.trim().to_owned(), language: claim.language })
}
