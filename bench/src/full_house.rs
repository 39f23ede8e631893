//! A house with so many meetings, filled through the act that imports letters.

use std::time::Instant;

use anyhow::Result;
use jiff::{ToSpan, civil::date};
use office::{Actor, Office, clock::Clock, notices::import::import};
use rules::{
    language::Language,
    notices::{Action, Deadline, Kind, Meeting, Record, Reference, Series},
};

/// A filled house, and how long one import took on the average, in seconds.
pub(crate) struct FullHouse {
    pub(crate) office: Office,
    pub(crate) import_seconds: f64,
    _folder: tempfile::TempDir,
}

/// Fills a house of its own.
pub(crate) async fn fill(meetings: u32) -> Result<FullHouse> {
    let folder = tempfile::tempdir()?;
    let database = folder.path().join("plenary.sqlite").display().to_string();
    let office = Office::open(&database, office::profiles::built_in()?, Clock::System).await?;
    let secretary = Actor::secretariat("bench");
    let letters: Vec<String> =
        (0..meetings).map(|number| letters::write::text(&letter(number, meetings), Language::En)).collect();
    let begun = Instant::now();
    for text in &letters {
        import(&office, &secretary, "letter.txt", text.as_bytes()).await?;
    }
    let import_seconds = begun.elapsed().as_secs_f64() / f64::from(meetings);
    Ok(FullHouse { office, import_seconds, _folder: folder })
}

/// Meetings of eleven groups, half of them past, ten days apart in each.
fn letter(number: u32, meetings: u32) -> Record {
    let group = format!("SG{}", number % 11 + 1);
    let turn = i64::from(number / 11) - i64::from(meetings / 22);
    let starts = date(2026, 11, 23).saturating_add((turn * 3).days());
    let due = |action, days: i64| Deadline {
        action,
        due: Some(starts.saturating_sub(days.days())),
        time: None,
        time_zone: None,
        expected: None,
        rule: None,
        text: String::new(),
    };
    Record {
        kind: Some(Kind::Letter),
        reference: Reference {
            series: Some(Series::CollectiveLetter),
            number: Some(number / 11 + 1),
            group: Some(group.clone()),
            ..Reference::default()
        },
        issued: Some(starts.saturating_sub(120.days())),
        group: Some(group),
        meeting: Meeting {
            starts: Some(starts),
            ends: Some(starts.saturating_add(9.days())),
            place: Some("Geneva".to_owned()),
            country: Some("CH".to_owned()),
            ..Meeting::default()
        },
        deadlines: vec![
            due(Action::Translation, 61),
            due(Action::Fellowship, 42),
            due(Action::Contribution, 13),
        ],
        ..Record::default()
    }
}
