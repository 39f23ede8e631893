//! Which date binds, and until which instant: one function for the page, the mail, the gate and the calendar.

use jiff::{Timestamp, civil::Date};

use crate::{
    calendar::{ClockTime, UnknownZone, last_instant},
    notices::{Action, Deadline},
};

/// A date set by a person of the secretariat; it names the person and the reason, and survives every computation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adjustment {
    /// What is due.
    pub action: Action,
    /// The new date.
    pub due: Date,
    /// The new time of day; `None` leaves the whole day.
    pub time: Option<ClockTime>,
    /// The zone of that time, as an IANA name; `None` keeps the printed one.
    pub time_zone: Option<String>,
    /// Who set it.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// Where the binding date comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The effective letter prints it.
    Printed,
    /// The secretariat set it.
    Adjusted,
}

/// The date that binds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binding {
    /// The last day.
    pub due: Date,
    /// The last minute of that day, where one is printed.
    pub time: Option<ClockTime>,
    /// The zone in which day and time are meant.
    pub zone: String,
    /// Whether that zone is printed, or is the secretariat's because none is.
    pub zone_is_printed: bool,
    /// The first instant that is too late.
    pub ends: Timestamp,
    /// Printed or adjusted.
    pub origin: Origin,
}

/// What binds for a printed deadline, given the adjustment made for it and the zone of the secretariat. `None`
/// where neither prints a date: a rule's date never binds by itself.
pub fn binding(
    deadline: &Deadline,
    adjustment: Option<&Adjustment>,
    secretariat_zone: &str,
) -> Result<Option<Binding>, UnknownZone> {
    let printed_zone = deadline.time_zone.as_deref();
    let (due, time, zone, origin) = match (adjustment, deadline.due) {
        (Some(set), _) => (set.due, set.time, set.time_zone.as_deref().or(printed_zone), Origin::Adjusted),
        (None, Some(due)) => (due, deadline.time, printed_zone, Origin::Printed),
        (None, None) => return Ok(None),
    };
    let ends = last_instant(due, time, zone.unwrap_or(secretariat_zone))?;
    let zone_is_printed = zone.is_some();
    Ok(Some(Binding {
        due,
        time,
        zone: zone.unwrap_or(secretariat_zone).to_owned(),
        zone_is_printed,
        ends,
        origin,
    }))
}
