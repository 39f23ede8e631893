//! Calendars as other programs read them: with a reader that is not ours, which knows only what the calendar says of its zones.

use calcard::icalendar::{ICalendar, ICalendarComponentType};
use jiff::civil::{date, datetime};
use proptest::prelude::*;

use super::*;

fn entry(when: When) -> Entry {
    Entry {
        uid: "SG20-3-contribution@plenary".to_owned(),
        summary: "Contributions, or \"вклады\"; 文稿\nsecond line \\ end".to_owned(),
        description: String::new(),
        location: "Geneva".to_owned(),
        when,
    }
}

fn calendar(when: When) -> Calendar {
    let stamp = "2025-06-04T00:00:00Z".parse().unwrap();
    Calendar { name: "SG20".to_owned(), stamp, entries: vec![entry(when)] }
}

fn span(zone: &str) -> When {
    When::Span {
        starts: datetime(2025, 9, 9, 11, 30, 0, 0),
        ends: Some(datetime(2025, 9, 9, 13, 0, 0, 0)),
        zone: Some(zone.to_owned()),
    }
}

#[test]
fn whole_days_end_on_the_day_after() {
    let text = ics(&calendar(When::Days { first: date(2025, 9, 9), last: date(2025, 9, 18) }));
    assert!(text.contains("DTSTART;VALUE=DATE:20250909\r\nDTEND;VALUE=DATE:20250919\r\n"), "{text}");
    assert!(!text.contains("VTIMEZONE"));
}

#[test]
fn a_zone_is_described_with_its_changes() {
    let text = ics(&calendar(span("Europe/Zurich")));
    assert!(text.contains("DTSTART;TZID=Europe/Zurich:20250909T113000"), "{text}");
    assert!(
        text.contains(
            "BEGIN:DAYLIGHT\r\nDTSTART:20250330T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
        ),
        "{text}"
    );
    assert!(ics(&calendar(span("UTC"))).contains("DTSTART:20250909T113000Z"));
    assert!(ics(&calendar(span("Africa/Dar_es_Salaam"))).contains("TZOFFSETTO:+0300"));
}

#[test]
fn a_time_without_a_zone_stays_without_one() {
    let when = When::Span { starts: datetime(2020, 6, 25, 12, 0, 0, 0), ends: None, zone: None };
    assert!(ics(&calendar(when)).contains("DTSTART:20200625T120000\r\n"));
}

#[test]
fn text_comes_back_as_it_was_given_and_no_line_is_too_long() {
    let text = ics(&calendar(span("Europe/Zurich")));
    assert!(text.split("\r\n").all(|line| line.len() <= 75));
    let read = ICalendar::parse(&text).unwrap();
    let events: Vec<_> = read
        .components
        .iter()
        .filter(|component| component.component_type == ICalendarComponentType::VEvent)
        .collect();
    assert_eq!(events.len(), 1);
    let summary = format!("{:?}", events[0].entries);
    assert!(summary.contains("вклады") && summary.contains("second line"), "{summary}");
}

/// Reads the offset of a local time out of the VTIMEZONE itself: the last change whose local beginning is not after it.
fn offset_of(text: &str, local: &str) -> String {
    let mut best = (String::new(), String::new());
    let zone = text.split("BEGIN:VTIMEZONE").nth(1).unwrap().split("END:VTIMEZONE").next().unwrap();
    for part in zone.split("BEGIN:").skip(1) {
        let value = |name: &str| {
            part.lines().find_map(|line| line.trim().strip_prefix(name).map(str::to_owned)).unwrap()
        };
        let begins = value("DTSTART:");
        if begins.as_str() <= local && begins >= best.0 {
            best = (begins, value("TZOFFSETTO:"));
        }
    }
    best.1
}

proptest! {
    #[test]
    fn the_described_offset_is_the_one_of_the_zone(month in 1i8..=12, day in 1i8..=28, hour in 4i8..24, year in 1994i16..2036,
        name in proptest::sample::select(vec!["Europe/Zurich", "America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati", "Africa/Cairo", "Australia/Lord_Howe", "America/Sao_Paulo"])) {
        let starts = datetime(year, month, day, hour, 0, 0, 0);
        let text = ics(&calendar(When::Span { starts, ends: None, zone: Some(name.to_owned()) }));
        let zone = TimeZone::get(name).unwrap();
        let real = zone.to_offset(zone.to_timestamp(starts).unwrap());
        let minutes = real.seconds().unsigned_abs() / 60;
        let sign = if real.seconds() < 0 { '-' } else { '+' };
        prop_assert_eq!(offset_of(&text, &starts.strftime("%Y%m%dT%H%M%S").to_string()), format!("{sign}{:02}{:02}", minutes / 60, minutes % 60));
    }
}
