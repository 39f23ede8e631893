//! Documents of two meetings: reserved, handed in, posted, revised, translated, given back, restricted, and one that came late.

use std::collections::BTreeSet;

use jiff::{Span, civil::Date};
use office::{
    Actor, Office,
    clock::Clock,
    documents::{
        Document, NotThisDocument, Seen, allocate, close, give_back, hand_in, post, reserve, restrict,
        revise, see, translate, upload,
    },
    meetings::see as meetings,
    members::see as members,
};
use papers::{Contact, Form, TemplateFacts, template};
use rules::{
    documents::{Access, Claim, Outcome},
    language::Language,
};
use serde::Deserialize;

use crate::{Hindrance, accounts::signed_in};

const FILE: &str = include_str!("../documents.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Documents {
    document: Vec<Facts>,
}

/// What the file says of a document.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    meeting: String,
    kind: String,
    #[serde(default)]
    series: String,
    #[serde(default)]
    member: String,
    /// Who hands it in; the secretariat where nobody is named.
    account: Option<String>,
    title: String,
    #[serde(default)]
    questions: Vec<u16>,
    item: Option<String>,
    language: Language,
    #[serde(default)]
    translation: bool,
    #[serde(default)]
    summary: String,
    #[serde(default)]
    text: Vec<String>,
    #[serde(default)]
    revision: Vec<String>,
    other_language: Option<Language>,
    #[serde(default)]
    other_text: Vec<String>,
    /// How many days before the present it came.
    #[serde(default)]
    days_before: i64,
    /// `reserved`, `received`, `returned` or `posted`.
    state: String,
    outcome: Option<Outcome>,
    #[serde(default)]
    restricted: bool,
}

/// A meeting that takes documents.
struct Place {
    slug: String,
    offer: see::Offer,
}

/// Hands them in where the house keeps files.
pub(crate) async fn hand_in_all(office: &Office, today: Date) -> Result<(), Hindrance> {
    if office.vault().is_none() {
        return Ok(());
    }
    let file = |reason: String| Hindrance::File { file: "documents.toml", reason };
    let documents: Documents = toml::from_str(FILE).map_err(|error| file(error.to_string()))?;
    let listed = meetings::next(office, 20).await.map_err(office::Failure::from)?.meetings;
    let now = office.clock().now();
    let secretary = secretary();
    let (mut next, mut on) = (None, None);
    for meeting in listed {
        let Some(offer) = see::offer(office, &secretary, &meeting.slug).await? else { continue };
        let place = Place { slug: meeting.slug, offer };
        let is_open = place.offer.contribution.as_ref().is_some_and(|due| due.ends > now);
        if meeting.starts.is_some_and(|starts| starts <= today) {
            on = on.or(Some(place));
        } else if is_open {
            next = next.or(Some(place));
        }
    }
    for facts in &documents.document {
        let place = if facts.meeting == "now" { &on } else { &next };
        if let Some(place) = place {
            hand_in_one(office, place, facts).await?;
        }
    }
    Ok(())
}

fn secretary() -> Actor {
    signed_in("secretary@example.org")
}

async fn hand_in_one(office: &Office, place: &Place, facts: &Facts) -> Result<(), Hindrance> {
    let then = office.clock().now().saturating_sub(Span::new().hours(24 * facts.days_before));
    let then = then.unwrap_or(office.clock().now());
    let office =
        if facts.days_before > 0 { office.clone().with_clock(Clock::Fixed(then)) } else { office.clone() };
    let author = facts.account.as_deref().map_or_else(secretary, signed_in);
    let secretary = secretary();
    let document = reserved(&office, place, facts, &author).await?;
    if facts.state == "reserved" {
        return Ok(());
    }
    let upload = sent(&office, &author, place, (facts, &document), (facts.language, &facts.text)).await?;
    let wish = hand_in::Wish {
        seen: seen(&document),
        upload,
        language: facts.language,
        claim: None,
        translation: None,
    };
    let document = hand_in::hand_in(&office, &author, &wish).await?.document;
    match facts.state.as_str() {
        "returned" => {
            let reason = "The abstract names no Question to which the registry belongs.".to_owned();
            give_back::give_back(&office, &secretary, &give_back::Wish { seen: seen(&document), reason })
                .await?;
        }
        "posted" => posted(&office, place, facts, &author, document).await?,
        _ => {}
    }
    Ok(())
}

async fn reserved(
    office: &Office,
    place: &Place,
    facts: &Facts,
    author: &Actor,
) -> Result<Document, Hindrance> {
    let all = members::all(office).await.map_err(office::Failure::from)?;
    let member = all.iter().find(|one| one.member.name() == facts.member);
    let of = place.offer.group.strip_prefix("SG");
    let questions: BTreeSet<String> = match of {
        Some(of) => facts.questions.iter().map(|number| format!("Q{number}/{of}")).collect(),
        None => BTreeSet::new(),
    };
    let source = if facts.member.is_empty() { "TSB".to_owned() } else { facts.member.clone() };
    let wish = reserve::Wish {
        key: facts.title.chars().take(90).collect(),
        meeting: place.slug.clone(),
        kind: facts.kind.clone(),
        series: facts.series.clone(),
        member: member.map(|one| one.id.clone()).unwrap_or_default(),
        claim: Claim {
            title: facts.title.clone(),
            source,
            questions,
            summary: facts.summary.clone(),
            language: Some(facts.language),
        },
        contact: author.name.clone(),
        translation: facts.translation,
        purpose: None,
    };
    Ok(reserve::reserve(office, author, &wish).await?)
}

/// Posts it, and does what is said of it then.
async fn posted(
    office: &Office,
    place: &Place,
    facts: &Facts,
    author: &Actor,
    mut document: Document,
) -> Result<(), Hindrance> {
    let secretary = secretary();
    document = post::post(office, &secretary, &post::Wish { seen: seen(&document) }).await?;
    if let Some(language) = facts.other_language {
        let of = (facts, &document);
        let upload = sent(office, &secretary, place, of, (language, &facts.other_text)).await?;
        let wish = translate::Wish { seen: seen(&document), version: String::new(), upload, language };
        document = translate::translate(office, &secretary, &wish).await?;
    }
    let has_item = |item: &&String| place.offer.items.iter().any(|(number, _)| number == *item);
    if let Some(item) = facts.item.as_ref().filter(has_item) {
        let questions = document.content.claim.questions.clone();
        let items = [item.clone()].into();
        let wish = allocate::Wish { seen: seen(&document), questions, items };
        document = allocate::allocate(office, &secretary, &wish).await?;
    }
    if !facts.revision.is_empty() {
        let text = (facts.language, facts.revision.as_slice());
        let upload = sent(office, author, place, (facts, &document), text).await?;
        let wish = revise::Wish { seen: seen(&document), upload, language: facts.language, adds: None };
        document = revise::revise(office, author, &wish).await?.0;
    }
    if facts.restricted {
        let readers = vec!["chair@example.org".to_owned()];
        let wish = restrict::Wish { seen: seen(&document), access: Access::Restricted, readers };
        document = restrict::restrict(office, &secretary, &wish).await?;
    }
    if let Some(outcome) = facts.outcome {
        close::close(office, &secretary, &close::Wish { seen: seen(&document), outcome: Some(outcome) })
            .await?;
    }
    Ok(())
}

fn seen(document: &Document) -> Seen {
    Seen { document: document.id.clone(), edition: document.edition }
}

/// A paper in the template of the house, on its way.
async fn sent(
    office: &Office,
    actor: &Actor,
    place: &Place,
    (facts, document): (&Facts, &Document),
    (language, text): (Language, &[String]),
) -> Result<String, Hindrance> {
    let file = |reason: String| Hindrance::File { file: "documents.toml", reason };
    let form = if facts.kind == "C" { Form::Contribution } else { Form::TemporaryDocument };
    let claim = &document.content.claim;
    let plain = claim.questions.iter().map(|one| one.trim_start_matches('Q').to_owned()).collect();
    let years = place.offer.period.as_ref().and_then(|period| {
        let (first, last) = period.label.split_once('-')?;
        Some((first.parse().ok()?, last.parse().ok()?))
    });
    let facts = TemplateFacts {
        study_period: years,
        group: place.offer.group.clone(),
        number: document.number.to_string(),
        questions: plain,
        source: claim.source.clone(),
        title: claim.title.clone(),
        contacts: vec![Contact { name: Some(actor.name.clone()), ..Contact::default() }],
        summary: claim.summary.clone(),
        original: Some(facts.language),
        text: text.to_vec(),
        ..TemplateFacts::default()
    };
    let bytes = template(form, &facts, language).map_err(|error| file(error.to_string()))?;
    let name = format!("{}-{}.docx", document.id, language.code());
    Ok(upload::send(office, actor, &name, bytes.as_slice()).await?.upload)
}

impl From<NotThisDocument> for Hindrance {
    fn from(why: NotThisDocument) -> Self {
        Self::Document(Box::new(why))
    }
}
