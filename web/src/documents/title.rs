//! The meeting whose documents are shown: its name, its days, its time.

use frame::{page::path, words::Words};
use maud::Markup;
use office::{
    Failure,
    meetings::see::{self, Meeting},
};

use crate::{House, listed, naming, reader::Reader};

/// A meeting as the head of a page names it.
pub(super) struct Title {
    /// Its address.
    pub(super) slug: String,
    /// `Study Group 20, 9–20 March 2026`.
    pub(super) name: String,
    /// The zone of its clock.
    pub(super) zone: String,
    /// Its facts.
    pub(super) meeting: Meeting,
}

/// The meeting at an address; `None` where there is none.
pub(super) async fn of(house: &House, reader: &Reader, slug: &str) -> Result<Option<Title>, Failure> {
    let Some(meeting) = see::meeting(&house.office, slug, reader.language).await? else { return Ok(None) };
    let words = reader.words();
    let group = naming::group(words, &meeting.listed.group);
    let days = listed::days(words, &meeting.listed);
    Ok(Some(Title {
        slug: slug.to_owned(),
        name: words.with("meetings-group-and-days", &[("group", &group), ("days", &days)]),
        zone: meeting.zone.clone(),
        meeting,
    }))
}

impl Title {
    /// The agenda items as the reader's language has them, by their numbers; those without a number are left out.
    pub(super) fn items(&self) -> impl Iterator<Item = (&str, &str)> {
        let agenda = self.meeting.record.agenda.iter();
        agenda.filter(|item| !item.number.is_empty()).map(|item| (item.number.as_str(), item.title.as_str()))
    }

    /// The way back up: the meeting, and where asked for its documents.
    pub(super) fn path(&self, words: Words, with_documents: bool) -> Markup {
        let mut steps = vec![(self.name.clone(), format!("/meetings/{}", self.slug))];
        if with_documents {
            steps.push((words.say("documents-title"), format!("/meetings/{}/documents", self.slug)));
        }
        path(words, &steps)
    }
}
