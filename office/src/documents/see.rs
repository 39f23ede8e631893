//! What one may see of documents. Who may read what is asked of the store by the reader's tags, everywhere the same.

mod desk;
mod loose_ends;
mod one;
mod taken;

pub use super::authors::reads_as;
pub use desk::{Desk, Waiting, desk};
pub use loose_ends::{LooseEnd, loose_ends};
pub use one::{Content, Sight, changes_between, content, content_named, document, paper};
pub use rules::documents::Due;
pub use taken::{Changes, Gone, Named, Parcel, Selection, changes, lying, parcels, position};

use rules::{
    documents::{Kind, Procedure},
    groups::{Question, StudyPeriod},
};
use store::{
    StoreError,
    documents::{
        files,
        lists::{self, After, Filter},
        shelf,
    },
    members::{self, Enlisted},
};

use super::{
    Document, File,
    authors::{account, leads_today},
    convening::Convening,
};
use crate::{Actor, Failure, Office};

/// The most lines of a page.
const LARGEST_PAGE: i64 = 500;

/// A document as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The document.
    pub document: Document,
    /// Its files, in the order in which they came.
    pub files: Vec<File>,
}

/// A page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its lines, by kind, series and number.
    pub lines: Vec<Line>,
    /// Where the next page begins; `None` on the last.
    pub next: Option<After>,
}

/// The documents that somebody may read.
pub async fn page(
    office: &Office,
    actor: &Actor,
    filter: &Filter,
    after: &After,
    count: i64,
) -> Result<Page, StoreError> {
    let tags = reads_as(office, actor).await?.tags();
    let count = count.clamp(1, LARGEST_PAGE);
    let mut documents = lists::page(&office.store, &tags, filter, after, count + 1).await?;
    let wanted = usize::try_from(count).unwrap_or(usize::MAX);
    let is_last = documents.len() <= wanted;
    documents.truncate(wanted);
    let next = documents.last().filter(|_| !is_last).map(|last| After {
        kind: last.number.kind.clone(),
        series: last.number.series.clone(),
        number: i64::from(last.number.number),
        id: last.id.clone(),
    });
    let ids: Vec<&str> = documents.iter().map(|document| document.id.as_str()).collect();
    let mut kept = files::of_these(&office.store, &ids).await?;
    let lines = documents
        .into_iter()
        .map(|document| Line { files: kept.remove(&document.id).unwrap_or_default(), document })
        .collect();
    Ok(Page { lines, next })
}

/// What somebody may hand in for a meeting.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The kinds that somebody like this hands in; a reservation judges the source.
    pub kinds: Vec<Kind>,
    /// The members for which the account stands.
    pub members: Vec<Enlisted>,
    /// The name of the group.
    pub group: String,
    /// The Questions that the agenda or earlier documents name.
    pub questions: Vec<Question>,
    /// The agenda items, each with its title.
    pub items: Vec<(String, String)>,
    /// By when contributions come.
    pub contribution: Option<Due>,
    /// By when those come that are to be translated.
    pub translation: Option<Due>,
    /// The study period.
    pub period: Option<StudyPeriod>,
}

/// What somebody may hand in for a meeting; `None` where no letter convenes one.
pub async fn offer(office: &Office, actor: &Actor, meeting: &str) -> Result<Option<Offer>, Failure> {
    let Some(convening) = Convening::find(office, meeting).await? else { return Ok(None) };
    let own = match &actor.account {
        Some(account) => {
            let on = convening.on.to_string();
            store::documents::authors::members_of(&office.store, account, &on).await?
        }
        None => Vec::new(),
    };
    let all = members::all(&office.store).await?;
    let leads = leads_today(office, actor, &convening.group).await?;
    let secretariat = actor.role == rules::people::Role::Secretariat;
    let known = lists::questions(&office.store, &convening.group.to_string()).await?;
    let mut questions: Vec<Question> = known.iter().filter_map(|text| text.parse().ok()).collect();
    questions.sort();
    questions.dedup();
    let members: Vec<Enlisted> = all.into_iter().filter(|one| secretariat || own.contains(&one.id)).collect();
    let applies =
        |kind: &&Kind| if kind.right.is_some() { !members.is_empty() } else { secretariat || leads };
    Ok(Some(Offer {
        kinds: office.profiles.documents.kinds.iter().filter(applies).cloned().collect(),
        contribution: convening.contribution().cloned(),
        translation: convening.translation().cloned(),
        period: office.profiles.study_periods.find(&convening.period).cloned(),
        members,
        group: convening.group.to_string(),
        questions,
        items: convening.record.agenda.iter().map(|item| (item.number.clone(), item.title.clone())).collect(),
    }))
}

/// The rules of documents.
pub fn procedure(office: &Office) -> &Procedure {
    &office.profiles.documents
}

/// When somebody was at a meeting's documents last, in milliseconds since 1970; 0 for who never was.
pub async fn last_visit(office: &Office, actor: &Actor, meeting: &str) -> Result<i64, StoreError> {
    let Ok(account) = account(actor) else { return Ok(0) };
    let visit = shelf::last_visit(&office.store, &account, meeting).await?;
    Ok(visit.map_or(0, |(seen, _)| seen))
}

/// What is in somebody's bag and may still be read by them.
pub async fn bag(office: &Office, actor: &Actor) -> Result<Vec<Line>, StoreError> {
    let Ok(account) = account(actor) else { return Ok(Vec::new()) };
    let filter = Filter { bag: account, ..Filter::default() };
    Ok(page(office, actor, &filter, &After::default(), LARGEST_PAGE).await?.lines)
}
