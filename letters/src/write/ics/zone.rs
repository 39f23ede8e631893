//! A VTIMEZONE for the span in which a calendar uses its zone.

use jiff::{
    ToSpan,
    civil::DateTime,
    tz::{Offset, TimeZone},
};

use super::Lines;

/// Writes the offset in force a year before `first`, and every change of it up to a year after `last`.
pub(super) fn write(lines: &mut Lines, name: &str, zone: &TimeZone, first: DateTime, last: DateTime) {
    let instant = |time: DateTime| zone.to_timestamp(time).ok();
    let (Some(from), Some(to)) =
        (instant(first.saturating_sub(1.year())), instant(last.saturating_add(1.year())))
    else {
        return;
    };
    lines.push("BEGIN:VTIMEZONE");
    lines.push(&format!("TZID:{name}"));
    let start = zone.to_offset_info(from);
    let mut before = start.offset();
    observance(lines, start.dst().is_dst(), before.to_datetime(from), before, before, start.abbreviation());
    for change in zone.following(from).take_while(|change| change.timestamp() <= to) {
        let local = before.to_datetime(change.timestamp());
        observance(lines, change.dst().is_dst(), local, before, change.offset(), change.abbreviation());
        before = change.offset();
    }
    lines.push("END:VTIMEZONE");
}

fn observance(lines: &mut Lines, summer: bool, local: DateTime, from: Offset, to: Offset, name: &str) {
    let kind = if summer { "DAYLIGHT" } else { "STANDARD" };
    lines.push(&format!("BEGIN:{kind}"));
    lines.push(&format!("DTSTART:{}", local.strftime("%Y%m%dT%H%M%S")));
    lines.push(&format!("TZOFFSETFROM:{}", digits(from)));
    lines.push(&format!("TZOFFSETTO:{}", digits(to)));
    lines.text("TZNAME", name);
    lines.push(&format!("END:{kind}"));
}

/// `+0100`, or `+001944` for the offsets of before the railways.
fn digits(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let seconds = seconds.unsigned_abs();
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if rest == 0 {
        format!("{sign}{hours:02}{minutes:02}")
    } else {
        format!("{sign}{hours:02}{minutes:02}{rest:02}")
    }
}
