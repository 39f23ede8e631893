//! From a printed date, time and zone to the instant after which it is too late.

use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Time},
    tz::TimeZone,
};

use super::ClockTime;

/// The zone's name is in no tz database.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not the name of a time zone, such as Europe/Zurich or UTC")]
pub struct UnknownZone(pub String);

/// The first instant that is too late. A date alone lasts to its midnight in `zone`; 23:59 lasts to the end of
/// that minute, so that 23:59:59 is in time; 24:00 is the same midnight. Where the clock jumps over a time, the
/// instant is the one that a clock which did not jump would have shown.
pub fn last_instant(date: Date, time: Option<ClockTime>, zone: &str) -> Result<Timestamp, UnknownZone> {
    let end = time.and_then(|time| ClockTime::new(time.hour(), time.minute()));
    let (date, time) = match end {
        Some(time) if time.hour() < 24 => (date, Some(time)),
        _ => (date.saturating_add(1.day()), None),
    };
    let begun = at(date, time, zone)?;
    Ok(if time.is_some() { begun.saturating_add(1.minute()).unwrap_or(begun) } else { begun })
}

/// The instant at which something opens: `time` on `date` in `zone`, midnight where no time is printed.
pub fn opening_instant(date: Date, time: Option<ClockTime>, zone: &str) -> Result<Timestamp, UnknownZone> {
    match time {
        Some(time) if time.hour() == 24 => at(date.saturating_add(1.day()), None, zone),
        _ => at(date, time, zone),
    }
}

fn at(date: Date, time: Option<ClockTime>, zone: &str) -> Result<Timestamp, UnknownZone> {
    let unknown = |_| UnknownZone(zone.to_owned());
    let clock = time.and_then(|time| {
        let (hour, minute) = (i8::try_from(time.hour()).ok()?, i8::try_from(time.minute()).ok()?);
        Time::new(hour, minute, 0, 0).ok()
    });
    let zone = TimeZone::get(zone).map_err(unknown)?;
    zone.to_timestamp(date.to_datetime(clock.unwrap_or(Time::midnight()))).map_err(unknown)
}
