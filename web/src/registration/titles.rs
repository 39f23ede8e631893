//! What meetings and the events beside them are called, in the reader's language.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use office::{
    Failure, clock,
    meetings::see::{self, Meeting},
};
use rules::{language::Language, notices::Action};

use crate::{House, listed, naming, reader::Reader};

/// An event beside a meeting for which people register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Beside {
    /// Its name, by which registrations know it: as the English letter prints it.
    pub(super) printed: String,
    /// Its name for the reader.
    pub(super) name: String,
    /// Its first day.
    pub(super) starts: Option<Date>,
}

/// A meeting, as far as pages of registration speak of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Title {
    /// `Study Group 20, 9–20 March 2026`.
    pub(super) name: String,
    /// Events that want a registration of their own.
    pub(super) events: Vec<Beside>,
    /// The last day in time for each action.
    pub(super) due: BTreeMap<Action, Date>,
    /// The last day of the meeting.
    pub(super) ends: Option<Date>,
    /// Today where it meets.
    pub(super) today: Date,
    /// Whether its letter has come.
    pub(super) is_convened: bool,
}

impl Title {
    /// The name of an event for the reader, by its printed one.
    pub(super) fn event(&self, printed: &str) -> String {
        let known = self.events.iter().find(|event| event.printed == printed);
        known.map_or_else(|| printed.to_owned(), |event| event.name.clone())
    }
}

/// The title of a meeting; `None` where there is no such meeting.
pub(super) async fn title(house: &House, reader: &Reader, slug: &str) -> Result<Option<Title>, Failure> {
    let Some(meeting) = see::meeting(&house.office, slug, reader.language).await? else { return Ok(None) };
    let english = see::meeting(&house.office, slug, Language::En).await?;
    let events = events(english.as_ref().unwrap_or(&meeting), &meeting);
    let words = reader.words();
    let group = naming::group(words, &meeting.listed.group);
    let days = listed::days(words, &meeting.listed);
    let mut due = BTreeMap::new();
    for one in &meeting.due {
        if let Some(binding) = &one.binding {
            due.entry(one.deadline.action).or_insert(binding.due);
        }
    }
    Ok(Some(Title {
        name: words.with("meetings-group-and-days", &[("group", &group), ("days", &days)]),
        events,
        due,
        ends: meeting.listed.ends.or(meeting.listed.starts),
        today: clock::day(house.office.clock().now(), &meeting.zone),
        is_convened: !meeting.listed.waits,
    }))
}

fn events(english: &Meeting, own: &Meeting) -> Vec<Beside> {
    let (printed, own) = (&english.record.events, &own.record.events);
    let all = printed.iter().enumerate().filter(|(_, event)| event.registration != Some(false));
    all.map(|(place, event)| {
        // The languages of a letter list the same events; where one does not, its name stays the English one.
        let twin = own.get(place).filter(|twin| own.len() == printed.len() && twin.starts == event.starts);
        Beside { printed: event.name.clone(), name: twin.unwrap_or(event).name.clone(), starts: event.starts }
    })
    .collect()
}

/// Several meetings, by their addresses.
pub(super) async fn titles(
    house: &House,
    reader: &Reader,
    slugs: BTreeSet<String>,
) -> Result<BTreeMap<String, Title>, Failure> {
    let mut titles = BTreeMap::new();
    for slug in slugs {
        if let Some(title) = title(house, reader, &slug).await? {
            titles.insert(slug, title);
        }
    }
    Ok(titles)
}

/// `Study Group 20, 9–20 March 2026`, with the event where there is one.
pub(super) fn subject(titles: &BTreeMap<String, Title>, slug: &str, event: &str, comma: &str) -> String {
    let title = titles.get(slug);
    let meeting = title.map_or(slug, |title| &title.name);
    match event {
        "" => meeting.to_owned(),
        event => format!("{}{comma}{meeting}", title.map_or(event.to_owned(), |title| title.event(event))),
    }
}
