//! One document, its files, and what lies in them.

use papers::Differences;
use rules::documents::{Clock, FileName, Form, Version};
use store::{
    StoreError, documents,
    documents::files::{self, File},
    members,
};
use vault::{Hash, Kept, Vault};

use super::{Document, reads_as};
use crate::{
    Actor, Office, clock,
    documents::{NotThisDocument, authors::leads_today, convening::Convening, upload::vault},
};

/// One document, for somebody who may read it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "what one may do, each by itself")]
pub struct Sight {
    /// The document.
    pub document: Document,
    /// Its files, in the order in which they came.
    pub files: Vec<File>,
    /// The name of the member from which it comes.
    pub member: Option<String>,
    /// Whether this reader may change it: its author, who stands for the same member, the secretariat.
    pub is_theirs: bool,
    /// Whether it is in their bag.
    pub in_bag: bool,
    /// The posting clock, while it waits to be posted.
    pub clock: Option<Clock>,
    /// Whether this reader may allocate it and say what the meeting made of it.
    pub leads: bool,
    /// The name under which each of the files is given out, as the profile's grammar says.
    pub names: Vec<String>,
    /// What corrects it behind the date for contributions brings no new proposals.
    pub is_behind_date: bool,
}

/// The document at an address; `None` where there is none, or it is not for this reader.
pub async fn document(office: &Office, actor: &Actor, id: &str) -> Result<Option<Sight>, StoreError> {
    let reader = reads_as(office, actor).await?;
    let Some(document) = documents::find(&office.store, id).await? else { return Ok(None) };
    let own = match (&actor.account, &document.member) {
        (Some(account), Some(member)) => {
            let on = crate::members::today(office).to_string();
            documents::authors::members_of(&office.store, account, &on).await?.contains(member)
        }
        _ => false,
    };
    let is_author = reader.account.as_deref() == Some(document.author.as_str());
    let is_theirs = reader.secretariat || is_author || own;
    if !is_theirs && !reader.reads(&document.tags()) {
        return Ok(None);
    }
    let member = match &document.member {
        Some(id) => members::find(&office.store, id).await?.map(|one| one.member.name().to_owned()),
        None => None,
    };
    let bag = match &reader.account {
        Some(account) => documents::shelf::bag(&office.store, account).await?,
        None => Vec::new(),
    };
    let convening = Convening::find(office, &document.meeting).await?;
    let state = &document.content.state;
    let clock = state.receipt().filter(|receipt| state.name() == "received" && !receipt.is_late());
    let clock = clock
        .zip(convening.as_ref())
        .map(|(receipt, convening)| posting_clock(office, receipt.day, convening));
    let now = office.clock().now();
    let leads = match &convening {
        Some(convening) => reader.secretariat || leads_today(office, actor, &convening.group).await?,
        None => reader.secretariat,
    };
    let kept = files::of(&office.store, id).await?;
    let starts = convening.as_ref().map_or_else(|| clock::day(now, "UTC"), |convening| convening.starts);
    Ok(Some(Sight {
        leads,
        names: kept.iter().map(|file| name(office, &document, file, starts)).collect(),
        files: kept,
        in_bag: bag.iter().any(|one| one == id),
        is_behind_date: convening.is_some_and(|one| one.receipt(now, true, false).is_ok_and(|r| r.is_late())),
        member,
        is_theirs,
        clock,
        document,
    }))
}

pub(super) fn posting_clock(office: &Office, received: jiff::civil::Date, convening: &Convening) -> Clock {
    let days = u16::try_from(office.profiles.documents.posting_working_days.value).unwrap_or(u16::MAX);
    Clock::of(received, convening.on, days, &office.profiles.closures)
}

/// A file that somebody may have.
#[derive(Clone, Debug)]
pub struct Content {
    /// What it is.
    pub file: File,
    /// Where its bytes lie, and how many they are.
    pub kept: Kept,
    /// The vault that has them.
    pub vault: Vault,
    /// The name under which it is given out, as the profile's grammar says.
    pub name: String,
    /// The number of its document, with its version: `SG12-C5-R1`.
    pub number: String,
}

/// The file of a document in a version, language and form. The latest version and the language of its author where nothing is said.
pub async fn content(
    office: &Office,
    actor: &Actor,
    id: &str,
    (version, language, form): (Option<&str>, Option<&str>, Option<&str>),
) -> Result<Option<Content>, NotThisDocument> {
    let Some(sight) = document(office, actor, id).await? else { return Ok(None) };
    let latest = sight.document.content.latest.as_str();
    let version = version.unwrap_or(latest);
    let fits = |wish: Option<&str>, is: &str| wish.is_none_or(|wish| wish == is);
    let file = sight
        .files
        .iter()
        .find(|file| file.version == version && fits(language, &file.language) && fits(form, &file.form));
    let Some(file) = file else { return Ok(None) };
    let starts = starts(office, &sight.document).await?;
    let name = name(office, &sight.document, file, starts);
    lying(office, &sight.document, file, name).await.map(Some)
}

/// The file of a document that is given out under this name.
pub async fn content_named(
    office: &Office,
    actor: &Actor,
    id: &str,
    wanted: &str,
) -> Result<Option<Content>, NotThisDocument> {
    let Some(sight) = document(office, actor, id).await? else { return Ok(None) };
    let starts = starts(office, &sight.document).await?;
    let mut named = sight.files.iter().map(|file| (file, name(office, &sight.document, file, starts)));
    let Some((file, name)) = named.find(|(_, name)| name == wanted) else { return Ok(None) };
    lying(office, &sight.document, file, name).await.map(Some)
}

/// The first day of a document's meeting; today where its letter has gone.
async fn starts(office: &Office, document: &Document) -> Result<jiff::civil::Date, StoreError> {
    let convening = Convening::find(office, &document.meeting).await?;
    Ok(convening.map_or_else(|| clock::day(office.clock().now(), "UTC"), |one| one.starts))
}

/// Where the bytes of a file lie.
pub(super) async fn lying(
    office: &Office,
    document: &Document,
    file: &File,
    name: String,
) -> Result<Content, NotThisDocument> {
    let hash: Hash = file.sha256.parse().map_err(|_| NotThisDocument::NoVault)?;
    let vault = vault(office)?.clone();
    let kept = vault.find(hash).await?.ok_or(NotThisDocument::NoVault)?;
    let number = format!("{}{}", document.number, file.version);
    Ok(Content { name, number, file: file.clone(), kept, vault })
}

/// The name under which a file is given out.
pub(in crate::documents) fn name(
    office: &Office,
    document: &Document,
    file: &File,
    meeting: jiff::civil::Date,
) -> String {
    let form = match file.form.as_str() {
        "docx" => Form::Word,
        "pdf" => Form::Pdf,
        "pptx" => Form::Slides,
        "xlsx" => Form::Sheet,
        _ => Form::Other,
    };
    let name = FileName {
        number: &document.number,
        version: file.version.parse::<Version>().unwrap_or_default(),
        meeting,
        form,
        language: rules::language::Language::from_code(&file.language)
            .unwrap_or(rules::language::Language::En),
    };
    name.written(&office.profiles.documents)
}

/// What a file says, in reading order. Reading takes a thread of its own: a paper may be long.
pub async fn paper(content: &Content) -> Result<papers::Paper, NotThisDocument> {
    let bytes = content.vault.read(content.kept.hash, papers::LIMIT_OF_BYTES).await?;
    let name = content.file.name.clone();
    let read = tokio::task::spawn_blocking(move || papers::read(&bytes, &name)).await;
    read.map_err(|_| NotThisDocument::NoVault)
}

/// What differs between two files of a document, by paragraphs and words of their text.
pub async fn changes_between(old: &Content, new: &Content) -> Result<Differences, NotThisDocument> {
    let lines =
        |paper: papers::Paper| -> Vec<String> { paper.blocks.into_iter().map(|block| block.text).collect() };
    let (old, new) = (lines(paper(old).await?), lines(paper(new).await?));
    let compared = tokio::task::spawn_blocking(move || papers::differences(&old, &new)).await;
    compared.map_err(|_| NotThisDocument::NoVault)
}
