//! What a person has typed into the form of a draft, and the draft that it means. Nothing that was typed is lost: what means
//! nothing is told at its field, and stands there still.

mod lists;
mod parts;
#[cfg(test)]
mod tests;

pub(super) use lists::process_name;
pub(super) use parts::plan_cell;

use std::collections::BTreeMap;

use jiff::{civil::Date, tz::TimeZone};
use letters::lexicon::Gazetteer;
use rules::{
    calendar::ClockTime,
    drafts::Draft,
    notices::{Meeting, Mode, Record},
};

/// The fields by name, as browsers send them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Typed {
    values: BTreeMap<String, String>,
}

/// What is wrong, by field: the end of the key of its words.
pub(super) type Wrong = BTreeMap<String, &'static str>;

impl Typed {
    /// As it was sent.
    pub(super) fn sent(pairs: Vec<(String, String)>) -> Self {
        // Browsers end lines by two signs.
        let plain = |(name, value): (String, String)| (name, value.replace("\r\n", "\n"));
        Self { values: pairs.into_iter().map(plain).collect() }
    }

    /// As a draft is shown when it is opened.
    pub(super) fn of(draft: &Draft) -> Self {
        let mut typed = Self::default();
        let record = &draft.record;
        let meeting = &record.meeting;
        let clock = |time: Option<ClockTime>| time.map(|time| time.to_string());
        let day = |day: Option<Date>| day.map(|day| day.to_string());
        for (name, value) in [
            ("group", record.group.clone()),
            ("subject", record.subject.clone()),
            ("meeting.starts", day(meeting.starts)),
            ("meeting.ends", day(meeting.ends)),
            ("meeting.opens_at", clock(meeting.opens_at)),
            ("meeting.registration_opens_at", clock(meeting.registration_opens_at)),
            ("meeting.place", meeting.place.clone()),
            ("meeting.country", meeting.country.clone()),
            ("meeting.time_zone", meeting.time_zone.clone()),
            ("meeting.mode", meeting.mode.map(|mode| mode.name().to_owned())),
            ("contacts.email", record.contacts.email.clone()),
            ("contacts.phone", record.contacts.phone.clone()),
            ("contacts.fax", record.contacts.fax.clone()),
            ("contacts.web", record.contacts.web.clone()),
        ] {
            typed.set(name, value.unwrap_or_default());
        }
        typed.show_lists(record);
        typed.show_parts(draft);
        typed
    }

    /// The draft that is meant, beside what is wrong. `before` gives what the form does not show.
    pub(super) fn draft(&self, before: &Draft) -> (Draft, Wrong) {
        let mut wrong = Wrong::new();
        let record = Record {
            group: self.filled("group"),
            subject: self.filled("subject"),
            meeting: self.meeting(&before.record.meeting, &mut wrong),
            deadlines: self.deadlines(&before.record, &mut wrong),
            events: self.events(&mut wrong),
            circulars: self.circulars(&mut wrong),
            texts: self.texts(),
            agenda: self.agenda(),
            time_plan: self.time_plan(),
            services: self.services(&before.record),
            people: self.people(&mut wrong),
            contacts: self.contacts(),
            ..before.record.clone()
        };
        let draft = Draft { record, paragraphs: self.paragraphs(), words: self.words() };
        (draft, wrong)
    }

    fn meeting(&self, before: &Meeting, wrong: &mut Wrong) -> Meeting {
        let place = self.filled("meeting.place");
        let known = place.as_deref().and_then(|name| Gazetteer::get().city(name));
        // Who names another city means its country too.
        let moved = place != before.place;
        let country = self.filled("meeting.country").filter(|_| !moved || known.is_none());
        Meeting {
            starts: self.day("meeting.starts", wrong),
            ends: self.day("meeting.ends", wrong),
            opens_at: self.clock("meeting.opens_at", wrong),
            registration_opens_at: self.clock("meeting.registration_opens_at", wrong),
            country: country
                .or_else(|| known.map(|city| city.country.clone()))
                .map(|code| self::country(&code, "meeting.country", wrong)),
            place,
            time_zone: self.zone("meeting.time_zone", wrong),
            mode: self.filled("meeting.mode").and_then(|name| Mode::from_name(&name)),
        }
    }

    /// What stands in a field, with nothing around it.
    pub(super) fn get(&self, name: &str) -> &str {
        self.values.get(name).map_or("", String::as_str).trim()
    }

    /// What stands in a field, as it was typed.
    pub(super) fn raw(&self, name: &str) -> &str {
        self.values.get(name).map_or("", String::as_str)
    }

    fn set(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.values.insert(name.into(), value.into());
    }

    fn filled(&self, name: &str) -> Option<String> {
        Some(self.get(name).to_owned()).filter(|value| !value.is_empty())
    }

    /// How many rows of a list were sent, empty ones too: one more than the highest number.
    pub(super) fn rows(&self, list: &str) -> usize {
        let rows = self.values.keys().filter_map(|name| {
            let (number, _) = name.strip_prefix(list)?.strip_prefix('.')?.split_once('.')?;
            number.parse::<usize>().ok()
        });
        // Nobody types more rows than this; who sends more is no person.
        rows.max().map_or(0, |last| last.min(MOST_ROWS) + 1)
    }

    fn day(&self, name: &str, wrong: &mut Wrong) -> Option<Date> {
        self.parsed(name, "date", wrong)
    }

    fn clock(&self, name: &str, wrong: &mut Wrong) -> Option<ClockTime> {
        self.parsed(name, "time", wrong)
    }

    fn parsed<Value: std::str::FromStr>(
        &self,
        name: &str,
        what: &'static str,
        wrong: &mut Wrong,
    ) -> Option<Value> {
        let text = self.filled(name)?;
        let value = text.parse().ok();
        if value.is_none() {
            wrong.insert(name.to_owned(), what);
        }
        value
    }

    fn zone(&self, name: &str, wrong: &mut Wrong) -> Option<String> {
        let zone = self.filled(name)?;
        if TimeZone::get(&zone).is_err() {
            wrong.insert(name.to_owned(), "zone");
        }
        Some(zone)
    }
}

/// A country by its code. A code that nobody has is shown as itself; only what is no code is wrong.
fn country(code: &str, name: &str, wrong: &mut Wrong) -> String {
    let code = code.to_ascii_uppercase();
    if code.len() != 2 || !code.chars().all(|letter| letter.is_ascii_alphabetic()) {
        wrong.insert(name.to_owned(), "country");
    }
    code
}

const MOST_ROWS: usize = 400;
