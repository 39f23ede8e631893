//! Days, ranges of days and times of day as each language prints them.

use jiff::civil::Date;
use rules::calendar::ClockTime;

use super::{Page, places};

/// How a range stands in its sentence.
#[derive(Clone, Copy)]
pub(super) enum Manner {
    /// With a dash, as in a heading.
    Dash,
    /// With the words of a sentence: "on 9 March", "from 9 to 13 March".
    Words,
}

/// "9 March 2026".
pub(super) fn day(page: &Page<'_>, date: Date) -> String {
    said(page, "dates.day", date, date)
}

/// "Monday, 9 March 2026".
pub(super) fn with_weekday(page: &Page<'_>, date: Date) -> String {
    let weekday = page.wording.weekday(date.weekday().to_monday_one_offset());
    page.say("dates.weekday", &[("weekday", weekday), ("day", &day(page, date))])
}

/// The days from the first to the last, or the one day.
pub(super) fn days(page: &Page<'_>, first: Date, last: Date, manner: Manner) -> String {
    let reach = if first == last {
        0
    } else if (first.year(), first.month()) == (last.year(), last.month()) {
        1
    } else if first.year() == last.year() {
        2
    } else {
        3
    };
    let keys = match manner {
        Manner::Dash => ["dates.day", "dates.in_month", "dates.in_year", "dates.across"],
        Manner::Words => ["dates.on", "dates.from_in_month", "dates.from_in_year", "dates.from_across"],
    };
    said(page, keys[reach], first, last)
}

fn said(page: &Page<'_>, key: &str, first: Date, last: Date) -> String {
    page.say(
        key,
        &[
            ("day", &of_month(page, first)),
            ("month", page.wording.month(first.month())),
            ("year", &first.year().to_string()),
            ("last", &of_month(page, last)),
            ("last_month", page.wording.month(last.month())),
            ("last_year", &last.year().to_string()),
        ],
    )
}

/// The number of the day; some languages print the first of a month as an ordinal.
fn of_month(page: &Page<'_>, date: Date) -> String {
    if date.day() == 1 { page.say("dates.first", &[]) } else { date.day().to_string() }
}

/// A time of day, or a span where it has an end, with its zone.
pub(super) fn time(
    page: &Page<'_>,
    starts: ClockTime,
    ends: Option<ClockTime>,
    zone: Option<&str>,
) -> String {
    let key = if ends.is_some() { "times.span" } else { "times.at" };
    zoned(page, &clock(page, key, starts, ends), zone, "zoned")
}

/// A time of day inside brackets.
pub(super) fn bracketed(page: &Page<'_>, time: ClockTime, zone: Option<&str>) -> String {
    zoned(page, &clock(page, "times.bare", time, None), zone, "bracketed")
}

fn clock(page: &Page<'_>, key: &str, starts: ClockTime, ends: Option<ClockTime>) -> String {
    let last = ends.unwrap_or(starts);
    page.say(
        key,
        &[
            ("hour", &starts.hour().to_string()),
            ("hh", &format!("{:02}", starts.hour())),
            ("minute", &format!("{:02}", starts.minute())),
            ("last_hour", &last.hour().to_string()),
            ("last_hh", &format!("{:02}", last.hour())),
            ("last_minute", &format!("{:02}", last.minute())),
        ],
    )
}

fn zoned(page: &Page<'_>, time: &str, zone: Option<&str>, manner: &str) -> String {
    let Some(zone) = zone else { return time.to_owned() };
    if zone == "UTC" {
        return page.say(&format!("times.{manner}_utc"), &[("time", time)]);
    }
    match places::of_zone(page, zone) {
        Some(place) => page.say(&format!("times.{manner}"), &[("time", time), ("place", &place)]),
        // No city of ours keeps this time: its name in the tz database says it at least to programs.
        None => page.say(&format!("times.{manner}_other"), &[("time", time), ("zone", zone)]),
    }
}
