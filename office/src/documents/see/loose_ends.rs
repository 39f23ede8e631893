//! What does not meet: documents that an agenda cites and nobody has, items without a paper, papers without an item.

use std::collections::BTreeSet;

use rules::documents::cited;
use store::documents::lists::{self, After, Filter};

use crate::{
    Actor, Failure, Office,
    documents::{convening::Convening, see::reads_as},
    permissions::ensure,
};

/// Something that does not meet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LooseEnd {
    /// The agenda cites a document that is not here.
    CitedAndAbsent {
        /// The agenda item.
        item: String,
        /// The document as it is cited.
        cited: String,
    },
    /// An agenda item has no paper.
    ItemWithoutPaper {
        /// Its number.
        item: String,
        /// Its title.
        title: String,
    },
    /// A paper belongs to no item.
    PaperWithoutItem {
        /// Its address.
        document: String,
        /// Its number.
        number: String,
        /// Its title.
        title: String,
    },
}

/// The loose ends of a meeting, for who keeps its documents; `None` where no letter convenes one.
pub async fn loose_ends(
    office: &Office,
    actor: &Actor,
    meeting: &str,
) -> Result<Option<Vec<LooseEnd>>, Failure> {
    ensure(actor.role, super::super::allocate::NAME)?;
    let Some(convening) = Convening::find(office, meeting).await? else { return Ok(None) };
    let tags = reads_as(office, actor).await?.tags();
    let filter = Filter { meeting: meeting.to_owned(), ..Filter::default() };
    let all = lists::page(&office.store, &tags, &filter, &After::default(), 5_000).await?;
    let posted: Vec<_> = all.into_iter().filter(|document| document.content.state.is_posted()).collect();
    let numbers: BTreeSet<_> = posted.iter().map(|document| &document.number).collect();
    let procedure = &office.profiles.documents;
    let kinds = procedure.letters();
    let mut ends = Vec::new();
    let mut with_paper: BTreeSet<&str> =
        posted.iter().flat_map(|one| one.items.iter().map(String::as_str)).collect();
    for item in &convening.record.agenda {
        for text in &item.documents {
            let Ok((number, _)) = cited(text, &convening.group, &convening.period, &kinds) else { continue };
            if numbers.contains(&number) {
                with_paper.insert(&item.number);
            } else {
                ends.push(LooseEnd::CitedAndAbsent { item: item.number.clone(), cited: text.clone() });
            }
        }
    }
    let is_leaf = |number: &str| {
        !convening.record.agenda.iter().any(|one| one.number.starts_with(&format!("{number}.")))
    };
    for item in &convening.record.agenda {
        if !item.number.is_empty() && is_leaf(&item.number) && !with_paper.contains(item.number.as_str()) {
            ends.push(LooseEnd::ItemWithoutPaper { item: item.number.clone(), title: item.title.clone() });
        }
    }
    for document in posted.iter().filter(|document| document.items.is_empty()) {
        ends.push(LooseEnd::PaperWithoutItem {
            document: document.id.clone(),
            number: document.number.to_string(),
            title: document.content.claim.title.clone(),
        });
    }
    Ok(Some(ends))
}
