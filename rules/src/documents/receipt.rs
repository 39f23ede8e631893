//! When a document was received, and what that means for it (A.1 3.1.8, 3.2.1 to 3.2.5).

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

use crate::calendar::UnknownZone;

/// A date that binds for what is received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The last day.
    pub day: Date,
    /// The first instant that is too late.
    pub ends: Timestamp,
    /// The zone in which the day is meant.
    pub zone: String,
    /// The rule that it follows from.
    pub clause: String,
}

/// Whether it came in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "timeliness", rename_all = "snake_case")]
pub enum Timeliness {
    /// Early enough to be translated, and its author asks for that.
    InTimeForTranslation,
    /// In time. Where its author asks for translation and it came too late for that, this is said.
    InTime {
        /// Whether translation was asked for and is too late.
        too_late_for_translation: bool,
    },
    /// Too late: held for the next meeting unless somebody admits it (A.1 3.2.5).
    Late {
        /// Minutes behind the first instant that was too late.
        minutes: i64,
    },
    /// No date binds.
    NoDate,
}

/// What the house says of a document that it has received: it never changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The instant.
    pub at: Timestamp,
    /// The day in the zone that counts.
    pub day: Date,
    /// That zone.
    pub zone: String,
    /// The last day that was in time, where one binds.
    pub due: Option<Date>,
    /// Whether it came in time.
    pub timeliness: Timeliness,
    /// The rule that says so.
    pub clause: String,
}

impl Receipt {
    /// Classifies what has arrived at an instant. The zone is that of the date that binds; `seat` where none does.
    pub fn of(
        at: Timestamp,
        seat: &str,
        translation_asked: bool,
        contribution: Option<&Due>,
        translation: Option<&Due>,
    ) -> Result<Self, UnknownZone> {
        let zone = contribution.map_or(seat, |due| due.zone.as_str());
        let tz = TimeZone::get(zone).map_err(|_| UnknownZone(zone.to_owned()))?;
        let (timeliness, clause) = match contribution {
            None => (Timeliness::NoDate, String::new()),
            Some(due) if at >= due.ends => {
                let minutes = due.ends.duration_until(at).as_mins();
                (Timeliness::Late { minutes }, due.clause.clone())
            }
            Some(due) => match translation.filter(|_| translation_asked) {
                Some(earlier) if at < earlier.ends => {
                    (Timeliness::InTimeForTranslation, earlier.clause.clone())
                }
                Some(earlier) => {
                    (Timeliness::InTime { too_late_for_translation: true }, earlier.clause.clone())
                }
                None => (Timeliness::InTime { too_late_for_translation: false }, due.clause.clone()),
            },
        };
        Ok(Self {
            at,
            day: at.to_zoned(tz).date(),
            zone: zone.to_owned(),
            due: contribution.map(|due| due.day),
            timeliness,
            clause,
        })
    }

    /// Whether it is held for the next meeting.
    pub const fn is_late(&self) -> bool {
        matches!(self.timeliness, Timeliness::Late { .. })
    }
}
