//! Calendars (RFC 5545): days, moments and spans, each zone described by a VTIMEZONE made from the tz database.

#[cfg(test)]
mod tests;
mod zone;

use std::collections::BTreeMap;

use jiff::{
    Timestamp, ToSpan,
    civil::{Date, DateTime},
    tz::TimeZone,
};

/// A calendar and what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// Its name, as calendar programs show it.
    pub name: String,
    /// When its facts were last changed: the stamp of every entry.
    pub stamp: Timestamp,
    /// The entries.
    pub entries: Vec<Entry>,
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Stays the same when the entry moves, so that a calendar follows.
    pub uid: String,
    /// What it is, in words.
    pub summary: String,
    /// More of it, in words; may be empty.
    pub description: String,
    /// Where; may be empty.
    pub location: String,
    /// When.
    pub when: When,
}

/// When something is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// Whole days, the last included.
    Days {
        /// The first.
        first: Date,
        /// The last.
        last: Date,
    },
    /// From one wall-clock time to another; `None` for a moment. Without a zone the time is the reader's own: what is printed
    /// without a zone has none here.
    Span {
        /// When it begins.
        starts: DateTime,
        /// When it ends.
        ends: Option<DateTime>,
        /// The zone, as an IANA name.
        zone: Option<String>,
    },
}

/// Writes the calendar. A zone that no database knows is left away, and its times are printed without one.
pub fn ics(calendar: &Calendar) -> String {
    let mut lines = Lines::default();
    lines.push("BEGIN:VCALENDAR");
    lines.push("VERSION:2.0");
    lines.push("PRODID:-//Plenary//Plenary//EN");
    lines.push("CALSCALE:GREGORIAN");
    lines.text("X-WR-CALNAME", &calendar.name);
    let zones = zones(calendar);
    for (name, (zone, first, last)) in &zones {
        zone::write(&mut lines, name, zone, *first, *last);
    }
    for entry in &calendar.entries {
        write_entry(&mut lines, entry, calendar.stamp, &zones);
    }
    lines.push("END:VCALENDAR");
    lines.text
}

type Zones = BTreeMap<String, (TimeZone, DateTime, DateTime)>;

/// The zones that entries use, each with the first and last time that it must describe.
fn zones(calendar: &Calendar) -> Zones {
    let mut zones = Zones::new();
    for entry in &calendar.entries {
        let When::Span { starts, ends, zone: Some(name) } = &entry.when else { continue };
        let Ok(zone) = TimeZone::get(name) else { continue };
        let last = ends.unwrap_or(*starts);
        let known = zones.entry(name.clone()).or_insert((zone, *starts, last));
        known.1 = known.1.min(*starts);
        known.2 = known.2.max(last);
    }
    zones.remove("UTC");
    zones
}

fn write_entry(lines: &mut Lines, entry: &Entry, stamp: Timestamp, zones: &Zones) {
    lines.push("BEGIN:VEVENT");
    lines.text("UID", &entry.uid);
    lines.push(&format!("DTSTAMP:{}", stamp.strftime("%Y%m%dT%H%M%SZ")));
    match &entry.when {
        When::Days { first, last } => {
            lines.push(&format!("DTSTART;VALUE=DATE:{}", first.strftime("%Y%m%d")));
            // The end is the first day that is no longer part of it (RFC 5545 3.6.1).
            lines.push(&format!("DTEND;VALUE=DATE:{}", last.saturating_add(1.day()).strftime("%Y%m%d")));
            lines.push("TRANSP:TRANSPARENT");
        }
        When::Span { starts, ends, zone } => {
            lines.push(&format!("DTSTART{}", moment(*starts, zone.as_deref(), zones)));
            if let Some(ends) = ends {
                lines.push(&format!("DTEND{}", moment(*ends, zone.as_deref(), zones)));
            }
        }
    }
    lines.text("SUMMARY", &entry.summary);
    for (name, value) in [("DESCRIPTION", &entry.description), ("LOCATION", &entry.location)] {
        if !value.is_empty() {
            lines.text(name, value);
        }
    }
    lines.push("END:VEVENT");
}

fn moment(time: DateTime, zone: Option<&str>, zones: &Zones) -> String {
    let time = time.strftime("%Y%m%dT%H%M%S");
    match zone {
        Some("UTC") => format!(":{time}Z"),
        Some(name) if zones.contains_key(name) => format!(";TZID={name}:{time}"),
        _ => format!(":{time}"),
    }
}

/// Content lines, folded so that none is longer than 75 octets (RFC 5545 3.1).
#[derive(Default)]
struct Lines {
    text: String,
}

impl Lines {
    fn push(&mut self, line: &str) {
        let mut width = 0;
        for letter in line.chars() {
            if width + letter.len_utf8() > 75 {
                self.text.push_str("\r\n ");
                width = 1;
            }
            self.text.push(letter);
            width += letter.len_utf8();
        }
        self.text.push_str("\r\n");
    }

    /// A property whose value is text, with what means something else escaped (RFC 5545 3.3.11).
    fn text(&mut self, name: &str, value: &str) {
        let mut line = format!("{name}:");
        for letter in value.chars() {
            match letter {
                '\\' | ';' | ',' => line.extend(['\\', letter]),
                '\n' => line.push_str("\\n"),
                letter if letter.is_control() => {}
                letter => line.push(letter),
            }
        }
        self.push(&line);
    }
}
