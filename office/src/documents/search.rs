//! Words found in documents, by who may read them. The index is a copy: what it lacks is read from the journal and the vault.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use rules::language::Language;
use seek::{Change, Entry, MaySee, Question, Seeker, Text, Trouble};
pub use seek::{Marked, Page};
use store::{
    StoreError,
    documents::{self, Document, files},
    journal,
};
use vault::Hash;

use super::authors::reads_as;
use crate::{Actor, Office};

/// Whose acts change what is found.
const ROOM: &str = "documents";

/// So many documents are taken in at a time.
const STEP: usize = 100;

/// Of a larger file title, source and number are found, and its text is not: it would be in memory whole.
const LARGEST_READ: u64 = 32 << 20;

/// So many acts may come to be seen behind later ones.
const OUT_OF_ORDER: i64 = 64;

/// Why nothing was found or taken in.
#[derive(Debug, thiserror::Error)]
pub enum NotFound {
    /// This house has no index.
    #[error("this house has no index to search")]
    NoIndex,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The index failed; it is a copy and can be made anew.
    #[error(transparent)]
    Trouble(#[from] Trouble),
    /// The thread that searched has ended.
    #[error("the search was broken off")]
    Ended,
}

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The words, as they were typed.
    pub words: String,
    /// The letters of a kind.
    pub kind: String,
    /// The name of a group.
    pub group: String,
    /// The address of a meeting.
    pub meeting: String,
    /// A Question.
    pub question: String,
    /// The language of the text.
    pub language: Option<Language>,
    /// The page, from 0.
    pub page: usize,
}

/// Finds words in what somebody may read; nothing of what they may not is counted or shown.
pub async fn search(office: &Office, actor: &Actor, asked: &Asked) -> Result<Page, NotFound> {
    let seeker = office.seeker.clone().ok_or(NotFound::NoIndex)?;
    let mut question =
        Question::new(asked.words.clone(), MaySee::tags(reads_as(office, actor).await?.tags()));
    let one = |text: &String| if text.is_empty() { Vec::new() } else { vec![text.clone()] };
    question.filters.kinds = one(&asked.kind);
    question.filters.groups = one(&asked.group);
    question.filters.meetings = one(&asked.meeting);
    question.filters.questions = one(&asked.question);
    question.filters.languages = asked.language.into_iter().collect();
    question.page = asked.page;
    let found = tokio::task::spawn_blocking(move || seeker.find(&question)).await;
    Ok(found.map_err(|_| NotFound::Ended)??)
}

/// The documents that were found, by the keys of their hits; what is no longer for this reader is left out.
pub async fn found(
    office: &Office,
    actor: &Actor,
    page: &Page,
) -> Result<BTreeMap<String, Document>, StoreError> {
    let reader = reads_as(office, actor).await?;
    let mut found = BTreeMap::new();
    for hit in &page.hits {
        let id = hit.key.rsplit_once('/').map_or(hit.key.as_str(), |(id, _)| id);
        if let Some(document) = documents::find(&office.store, id).await?
            && reader.reads(&document.tags())
        {
            found.insert(hit.key.clone(), document);
        }
    }
    Ok(found)
}

/// Every content that a document needs: for a check of the vault.
pub async fn wanted(office: &Office) -> Result<Vec<Hash>, StoreError> {
    let mut wanted = Vec::new();
    let mut after = String::new();
    loop {
        let some = files::wanted(&office.store, &after, 1_000).await?;
        let Some(last) = some.last() else { return Ok(wanted) };
        after.clone_from(last);
        wanted.extend(some.iter().filter_map(|hash| hash.parse::<Hash>().ok()));
    }
}

/// Takes in what has changed since the index was last written; how many documents that were. The position of the index is how many
/// acts of this room it knows: numbers of the journal may come to be seen out of order, their count only grows.
pub async fn catch_up(office: &Office) -> Result<usize, NotFound> {
    let Some(seeker) = office.seeker.clone() else { return Ok(0) };
    let known = i64::try_from(seeker.position()?).unwrap_or(i64::MAX);
    let count = journal::count_of(&office.store, ROOM).await?;
    if count <= known {
        return Ok(0);
    }
    let subjects = journal::latest_subjects(&office.store, ROOM, count - known + OUT_OF_ORDER).await?;
    let subjects: Vec<String> =
        subjects.into_iter().filter(|id| !id.is_empty()).collect::<BTreeSet<_>>().into_iter().collect();
    for (turn, some) in subjects.chunks(STEP).enumerate() {
        let mut changes = Vec::new();
        for id in some {
            changes.extend(change_of(office, id).await?);
        }
        // Only the last part says that all of it was taken in: where the program ends before, it is done again.
        let is_last = (turn + 1) * STEP >= subjects.len();
        let position = if is_last { count } else { known + 1 };
        let (seeker, position) = (seeker.clone(), u64::try_from(position).unwrap_or_default());
        let applied = tokio::task::spawn_blocking(move || seeker.apply(&changes, position)).await;
        match applied.map_err(|_| NotFound::Ended)? {
            Ok(_) => {}
            // Another program of this machine writes at this moment: what it takes in need not be taken in again.
            Err(Trouble::Busy) => return Ok(0),
            Err(why) => return Err(why.into()),
        }
    }
    Ok(subjects.len())
}

/// What the index is told of a document: an entry for each language of its latest version.
async fn change_of(office: &Office, id: &str) -> Result<Vec<Change>, NotFound> {
    let Some(document) = documents::find(&office.store, id).await? else { return Ok(Vec::new()) };
    let kept = files::of(&office.store, id).await?;
    let latest = document.content.latest.clone();
    let mut changes = Vec::new();
    for language in Language::ALL {
        let key = format!("{id}/{}", language.code());
        let file = kept.iter().find(|file| file.version == latest && file.language == language.code());
        let Some(file) = file.filter(|_| document.content.state.receipt().is_some()) else {
            changes.push(Change::Remove(key));
            continue;
        };
        let body = text_of(office, &file.sha256, &file.name).await;
        changes.push(Change::Put(Box::new(entry(&document, key, Text::new(language, body)))));
    }
    Ok(changes)
}

fn entry(document: &Document, key: String, body: Text) -> Entry {
    let claim = &document.content.claim;
    Entry {
        key,
        kind: document.number.kind.clone(),
        group: document.number.group.clone(),
        meeting: document.meeting.clone(),
        number: document.number.to_string(),
        title: Text::new(Language::En, claim.title.clone()),
        source: claim.source.clone(),
        questions: claim.questions.iter().cloned().collect(),
        body,
        access: document.tags(),
        posted_at: Timestamp::from_millisecond(document.changed_at).unwrap_or(Timestamp::UNIX_EPOCH),
        boost: 1.0,
    }
}

/// The text of a file; none where it cannot be read: its title and number are found all the same.
async fn text_of(office: &Office, sha256: &str, name: &str) -> String {
    let (Some(vault), Ok(hash)) = (&office.vault, sha256.parse::<Hash>()) else { return String::new() };
    let Ok(bytes) = vault.read(hash, LARGEST_READ).await else { return String::new() };
    let name = name.to_owned();
    let read = tokio::task::spawn_blocking(move || papers::read(&bytes, &name)).await;
    let text = |paper: papers::Paper| {
        paper.blocks.into_iter().map(|block| block.text).collect::<Vec<_>>().join("\n")
    };
    read.map(text).unwrap_or_default()
}

/// The index of this house, if it has one.
pub fn seeker(office: &Office) -> Option<&Seeker> {
    office.seeker.as_deref()
}
