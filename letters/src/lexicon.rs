//! The words by which letters are recognised, one file per language (`letters/lexicon/`), and the patterns made of them.

mod entry;
mod gazetteer;
mod members;

pub use entry::{
    Actions, Clock, Deadlines, Events, Groups, Labels, MeetingWords, Moves, People, Plan, ReferenceWords,
    ServiceWords,
};
pub use gazetteer::{Country, Gazetteer, Place};
pub use members::{Column, MemberWords};

use std::sync::LazyLock;

use regex::Regex;
use rules::language::Language;

use entry::Entry;

/// Everything that one language brings to reading.
#[derive(Debug)]
pub struct Lexicon {
    /// Whose words these are.
    pub language: Language,
    /// Names of each month, January first.
    pub months: Vec<Vec<String>>,
    /// Names of each weekday, Monday first.
    pub weekdays: Vec<Vec<String>>,
    /// Words that stand between the two ends of a range.
    pub to: Vec<String>,
    /// Words that join two days of the same month: "2 and 3 September".
    pub both: Vec<String>,
    /// Words so common that a text in this language has many of them.
    pub common: Vec<String>,
    /// Labels of the letterhead and headings.
    pub labels: Labels,
    /// What a reference line calls its series.
    pub reference: ReferenceWords,
    /// How groups are named.
    pub groups: Groups,
    /// What is said of a meeting.
    pub meeting: MeetingWords,
    /// What marks a deadline.
    pub deadlines: Deadlines,
    /// What is due.
    pub actions: Actions,
    /// What each service is called.
    pub services: ServiceWords,
    /// How people are named.
    pub people: People,
    /// What is said of events.
    pub events: Events,
    /// Words of a time plan and of a corrigendum.
    pub plan: Plan,
    /// Words that part what was announced before from what stands now.
    pub moves: Moves,
    /// Words that tell the half of the day.
    pub clock: Clock,
    /// Central European time.
    pub central: Regex,
    /// "UTC" and its translations.
    pub utc: Regex,
    /// The time of a city, with a group around the city's name, anchored at the start.
    pub local_time: Regex,
}

const FILES: [(Language, &str); 6] = [
    (Language::Ar, include_str!("../lexicon/ar.toml")),
    (Language::En, include_str!("../lexicon/en.toml")),
    (Language::Es, include_str!("../lexicon/es.toml")),
    (Language::Fr, include_str!("../lexicon/fr.toml")),
    (Language::Ru, include_str!("../lexicon/ru.toml")),
    (Language::Zh, include_str!("../lexicon/zh.toml")),
];

static ALL: LazyLock<Vec<Lexicon>> = LazyLock::new(|| {
    FILES
        .iter()
        .filter_map(|(language, text)| Some(toml::from_str::<Entry>(text).ok()?.into_lexicon(*language)))
        .collect()
});

impl Lexicon {
    /// The words of one language.
    pub fn of(language: Language) -> &'static Self {
        // Every language has its file, which a test reads; the first stands in only to keep this total.
        ALL.iter().find(|lexicon| lexicon.language == language).unwrap_or(&ALL[0])
    }

    /// All six.
    pub fn all() -> &'static [Self] {
        &ALL
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_can_be_read() {
        for (language, text) in FILES {
            let entry = toml::from_str::<Entry>(text).unwrap_or_else(|error| panic!("{language:?}: {error}"));
            assert_eq!((entry.months.len(), entry.weekdays.len()), (12, 7), "{language:?}");
        }
        assert_eq!(Lexicon::all().len(), 6);
        assert!(Gazetteer::get().places().len() > 400);
    }
}
