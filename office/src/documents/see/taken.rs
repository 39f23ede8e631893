//! What somebody takes along of a meeting: documents with their files by name, and what has changed since they did.

use std::{collections::BTreeSet, fmt::Write as _};

use rules::documents::{Access, ReadsAs, State};
use sha2::{Digest, Sha256};
use store::{
    StoreError, documents,
    documents::{
        files,
        lists::{After, Filter},
    },
    journal,
};

use super::{
    Content, Document, File, LARGEST_PAGE,
    one::{self, name},
    page, reads_as,
};
use crate::{
    Actor, Office,
    documents::{NotThisDocument, convening::Convening, post, restrict},
};

/// Whose acts change what is taken along.
const ROOM: &str = "documents";

/// So many acts may come to be seen behind later ones.
const OUT_OF_ORDER: i64 = 64;

/// Which files are wanted; what is empty leaves all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Which documents. Meeting and state are set for it: only what lies before those who meet is taken along.
    pub filter: Filter,
    /// The addresses of documents.
    pub ids: BTreeSet<String>,
    /// Languages, by their codes.
    pub languages: BTreeSet<String>,
    /// Only the latest version of each document.
    pub latest: bool,
}

/// A file and the name under which it is given out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The file.
    pub file: File,
    /// Its name, as the profile's grammar says.
    pub name: String,
}

/// A document with the files of it that are wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parcel {
    /// The document.
    pub document: Document,
    /// Its files, in the order in which they came.
    pub files: Vec<Named>,
}

/// The documents of a meeting that somebody may read and wants, by kind, series and number; `None` where no letter convenes it.
pub async fn parcels(
    office: &Office,
    actor: &Actor,
    meeting: &str,
    selection: &Selection,
) -> Result<Option<Vec<Parcel>>, StoreError> {
    let Some(convening) = Convening::find(office, meeting).await? else { return Ok(None) };
    let filter =
        Filter { meeting: meeting.to_owned(), state: "posted".to_owned(), ..selection.filter.clone() };
    let (mut parcels, mut after) = (Vec::new(), After::default());
    loop {
        let page = page(office, actor, &filter, &after, LARGEST_PAGE).await?;
        for line in page.lines {
            if !selection.ids.is_empty() && !selection.ids.contains(&line.document.id) {
                continue;
            }
            let latest = &line.document.content.latest;
            let wanted = |file: &File| {
                (selection.languages.is_empty() || selection.languages.contains(&file.language))
                    && (!selection.latest || file.version == *latest)
            };
            let files: Vec<File> = line.files.into_iter().filter(wanted).collect();
            let files = named(office, &line.document, files, convening.starts);
            if !files.is_empty() {
                parcels.push(Parcel { document: line.document, files });
            }
        }
        match page.next {
            Some(next) => after = next,
            None => return Ok(Some(parcels)),
        }
    }
}

fn named(office: &Office, document: &Document, files: Vec<File>, starts: jiff::civil::Date) -> Vec<Named> {
    files.into_iter().map(|file| Named { name: name(office, document, &file, starts), file }).collect()
}

/// Where the bytes of a file lie that is taken along.
pub async fn lying(office: &Office, document: &Document, named: &Named) -> Result<Content, NotThisDocument> {
    one::lying(office, document, &named.file, named.name.clone()).await
}

/// A document that a reader had and has no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    /// Its address.
    pub id: String,
    /// Its number.
    pub number: String,
}

/// What has changed for one reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes {
    /// From where to ask next time.
    pub position: String,
    /// Whether `put` is everything: what is not in it is gone.
    pub whole: bool,
    /// What is new or has changed, each with all of its files.
    pub put: Vec<Parcel>,
    /// What was withdrawn, or is for others now.
    pub gone: Vec<Gone>,
}

/// What has changed for a reader behind a position; everything where the position is empty, of another reader, or of a time when
/// they read other things. `None` where no letter convenes the meeting. The position counts acts: numbers of the journal may come to
/// be seen out of order, their count only grows.
pub async fn changes(
    office: &Office,
    actor: &Actor,
    meeting: &str,
    since: &str,
) -> Result<Option<Changes>, StoreError> {
    let count = journal::count_of(&office.store, ROOM).await?;
    let reader = reads_as(office, actor).await?;
    let seal = seal(&reader, meeting);
    let position = written(count, &seal);
    let known = since.split_once('-').filter(|(_, theirs)| *theirs == seal);
    let known =
        known.and_then(|(known, _)| known.parse::<i64>().ok()).filter(|known| (0..=count).contains(known));
    let Some(known) = known else {
        let all = parcels(office, actor, meeting, &Selection::default()).await?;
        return Ok(all.map(|put| Changes { position, whole: true, put, gone: Vec::new() }));
    };
    let Some(convening) = Convening::find(office, meeting).await? else { return Ok(None) };
    let mut changes = Changes { position, whole: false, put: Vec::new(), gone: Vec::new() };
    if known == count {
        return Ok(Some(changes));
    }
    let subjects = journal::latest_subjects(&office.store, ROOM, count - known + OUT_OF_ORDER).await?;
    for id in subjects.into_iter().filter(|id| !id.is_empty()).collect::<BTreeSet<_>>() {
        let found = documents::find(&office.store, &id).await?;
        let Some(document) = found.filter(|document| document.meeting == meeting) else { continue };
        if document.content.state.is_posted() && reader.reads(&document.tags()) {
            let files = named(office, &document, files::of(&office.store, &id).await?, convening.starts);
            changes.put.push(Parcel { document, files });
        } else {
            match had(office, &reader, &document).await? {
                Had::Yes => changes.gone.push(Gone { number: document.number.to_string(), id }),
                Had::No => {}
                Had::NobodyKnows => {
                    let put = parcels(office, actor, meeting, &Selection::default()).await?;
                    let put = put.unwrap_or_default();
                    return Ok(Some(Changes { whole: true, put, gone: Vec::new(), ..changes }));
                }
            }
        }
    }
    Ok(Some(changes))
}

/// From where a reader asks on who has everything of a meeting as it is now.
pub async fn position(office: &Office, actor: &Actor, meeting: &str) -> Result<String, StoreError> {
    let count = journal::count_of(&office.store, ROOM).await?;
    Ok(written(count, &seal(&reads_as(office, actor).await?, meeting)))
}

fn written(count: i64, seal: &str) -> String {
    format!("{count}-{seal}")
}

/// As what somebody reads, in a few signs of which nothing can be told.
fn seal(reader: &ReadsAs, meeting: &str) -> String {
    let mut digest = Sha256::new_with_prefix(meeting);
    for tag in reader.tags() {
        digest.update([0]);
        digest.update(tag);
    }
    digest.finalize().iter().take(8).fold(String::with_capacity(16), |mut seal, byte| {
        let _ = write!(seal, "{byte:02x}");
        seal
    })
}

/// Whether a reader had a document at some time.
enum Had {
    Yes,
    No,
    /// It was for people by name, and the journal has no names: who asks gets everything anew, and nobody learns whether they were one.
    NobodyKnows,
}

/// Whether a reader had a document at some time: what they never had is not told to be gone. The journal says for whom it was when it
/// lay before those who meet.
async fn had(office: &Office, reader: &ReadsAs, document: &Document) -> Result<Had, StoreError> {
    if matches!(document.content.state, State::Withdrawn { was_posted: false, .. }) {
        return Ok(Had::No);
    }
    let kind = office.profiles.documents.kind(&document.number.kind);
    let mut access = kind.map_or(Access::Restricted, |kind| kind.access);
    let (mut posted, mut for_some, mut had) = (false, false, Had::No);
    for entry in journal::of_subject(&office.store, &document.id).await?.into_iter().rev() {
        if entry.verb == post::NAME {
            posted = true;
        } else if entry.verb == restrict::NAME {
            let details: serde_json::Value = serde_json::from_str(&entry.details).unwrap_or_default();
            access = details["access"].as_str().and_then(Access::from_name).unwrap_or(Access::Restricted);
            for_some =
                access == Access::Restricted && details["readers"].as_u64().is_none_or(|count| count > 0);
        }
        let names = &document.content.readers;
        if posted && reader.reads(&access.tags(&document.number.group, &document.author, names)) {
            return Ok(Had::Yes);
        }
        if posted && for_some && reader.account.is_some() {
            had = Had::NobodyKnows;
        }
    }
    Ok(had)
}
