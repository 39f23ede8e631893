//! Dates, times and spans as each language writes them.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use maud::{Markup, html};
use rules::calendar::{ClockTime, days_between};

use crate::words::Words;

fn parts(words: Words, date: Date) -> (String, String, String) {
    // The first of a month has a form of its own in French.
    let day = if date.day() == 1 { words.say("dates-first") } else { date.day().to_string() };
    (day, words.say(&format!("dates-month-{}", date.month())), date.year().to_string())
}

/// `9 March 2026`.
pub fn day(words: Words, date: Date) -> String {
    let (day, month, year) = parts(words, date);
    words.with("dates-day", &[("day", &day), ("month", &month), ("year", &year)])
}

/// `9 March`, where the year stands nearby.
pub fn day_without_year(words: Words, date: Date) -> String {
    let (day, month, _) = parts(words, date);
    words.with("dates-day-without-year", &[("day", &day), ("month", &month)])
}

/// `Monday`.
pub fn weekday(words: Words, date: Date) -> String {
    words.say(&format!("dates-weekday-{}", date.weekday().to_monday_one_offset()))
}

/// `Monday, 9 March 2026`.
pub fn weekday_and_day(words: Words, date: Date) -> String {
    words.with("dates-weekday-day", &[("weekday", &weekday(words, date)), ("date", &day(words, date))])
}

/// `9–20 March 2026`, `28 February – 3 March 2026`: what both ends share is said once.
pub fn days(words: Words, first: Date, last: Date) -> String {
    if first == last {
        return day(words, first);
    }
    let (first_day, first_month, first_year) = parts(words, first);
    let (last_day, last_month, last_year) = parts(words, last);
    if (first.year(), first.month()) == (last.year(), last.month()) {
        let arguments: [(&str, &str); 4] =
            [("first", &first_day), ("last", &last_day), ("month", &last_month), ("year", &last_year)];
        words.with("dates-within-month", &arguments)
    } else if first_year == last_year {
        let arguments: [(&str, &str); 5] = [
            ("first", &first_day),
            ("firstMonth", &first_month),
            ("last", &last_day),
            ("month", &last_month),
            ("year", &last_year),
        ];
        words.with("dates-within-year", &arguments)
    } else {
        words.with("dates-across-years", &[("first", &day(words, first)), ("last", &day(words, last))])
    }
}

/// `in 12 days`, `tomorrow`, `today`, `yesterday`, `3 days ago`.
pub fn distance(words: Words, today: Date, date: Date) -> String {
    match days_between(today, date) {
        0 => words.say("dates-today"),
        1 => words.say("dates-tomorrow"),
        -1 => words.say("dates-yesterday"),
        later if later > 0 => words.count("dates-in-days", i64::from(later)),
        earlier => words.count("dates-days-ago", -i64::from(earlier)),
    }
}

/// The name of a zone as people know it: by the city whose clocks keep it, else its own.
pub fn zone(words: Words, zone: &str, city: Option<&str>) -> String {
    match city {
        Some(city) => words.with("dates-zone-of-city", &[("city", city)]),
        None => zone.trim_start_matches("Etc/").to_owned(),
    }
}

/// An instant as that zone's clocks show it: `2026-03-09`, `14:30`.
pub fn in_zone(instant: Timestamp, zone: &str) -> (Date, ClockTime) {
    let there = instant.to_zoned(TimeZone::get(zone).unwrap_or(TimeZone::UTC));
    let hour = u16::try_from(there.hour()).unwrap_or_default();
    let minute = u16::try_from(there.minute()).unwrap_or_default();
    (there.date(), ClockTime::new(hour, minute).unwrap_or(ClockTime::MIDNIGHT))
}

/// A civil date that programs can read too.
pub fn marked_day(words: Words, date: Date) -> Markup {
    html! { time datetime=(date) { (day(words, date)) } }
}

/// An instant that the script adds the reader's own time to, by the clocks of a zone and with that zone's name.
pub fn marked_instant(words: Words, instant: Timestamp, shown_zone: &str, name: &str) -> Markup {
    let (date, time) = in_zone(instant, shown_zone);
    html! {
        time datetime=(instant) data-instant="" { (day(words, date)) ", " span.clock { (time) } " " (name) }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use rules::language::Language;

    use super::*;

    #[test]
    fn what_both_ends_share_is_said_once() {
        let english = Words(Language::En);
        assert_eq!(days(english, date(2026, 3, 9), date(2026, 3, 20)), "9–20 March 2026");
        assert_eq!(days(english, date(2026, 2, 28), date(2026, 3, 3)), "28 February – 3 March 2026");
        assert_eq!(days(english, date(2026, 12, 28), date(2027, 1, 3)), "28 December 2026 – 3 January 2027");
        assert_eq!(days(english, date(2026, 3, 9), date(2026, 3, 9)), "9 March 2026");
    }

    #[test]
    fn each_language_writes_dates_its_own_way() {
        let written = |language| days(Words(language), date(2026, 3, 1), date(2026, 3, 20));
        assert_eq!(written(Language::Fr), "1er-20 mars 2026");
        assert_eq!(written(Language::Ru), "1–20 марта 2026 г.");
        assert_eq!(written(Language::Zh), "2026年3月1日至20日");
        assert_eq!(written(Language::Es), "1-20 de marzo de 2026");
        assert_eq!(written(Language::Ar), "1-20 مارس 2026");
    }

    #[test]
    fn distances_are_counted_as_the_language_counts() {
        let today = date(2026, 3, 9);
        assert_eq!(distance(Words(Language::En), today, date(2026, 3, 10)), "tomorrow");
        assert_eq!(distance(Words(Language::En), today, date(2026, 3, 11)), "in 2 days");
        assert_eq!(distance(Words(Language::Ru), today, date(2026, 3, 11)), "через 2 дня");
        assert_eq!(distance(Words(Language::Ru), today, date(2026, 3, 30)), "через 21 день");
        assert_eq!(distance(Words(Language::Ar), today, date(2026, 3, 11)), "بعد يومين");
    }

    #[test]
    fn an_instant_is_shown_by_the_clock_of_its_zone() {
        let instant = "2026-03-09T23:30:00Z".parse().unwrap();
        assert_eq!(in_zone(instant, "Asia/Shanghai"), (date(2026, 3, 10), "07:30".parse().unwrap()));
    }
}
