//! When a temporary document lies before the meeting (A.1 3.3.3, 3.3.5).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Procedure;
use crate::calendar::{days_before, days_between};

/// What a temporary document is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// For discussion, decision or information.
    Discussion,
    /// Administrative: agendas, time plans, room lists.
    Administrative,
    /// The report of an event that ended on a day.
    EventReport,
    /// A proposal of a chair or the convener of an ad hoc group.
    ChairsProposal,
    /// A compilation of what others have written.
    Compilation,
    /// What the meeting itself asked for.
    AskedByMeeting,
}

/// By which day it lies before those who meet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Available {
    /// By a day, with the clause that says so.
    By {
        /// The last day.
        day: Date,
        /// The clause.
        clause: String,
    },
    /// At any time, with the clause that exempts it.
    AnyTime {
        /// The clause.
        clause: String,
    },
}

/// By which day a temporary document must be available. `event_ended`: of a report, the last day of its event; `discussed`: the day on
/// which its item is discussed, the first day of the meeting where that is not known yet.
pub fn available(
    procedure: &Procedure,
    purpose: Purpose,
    meeting: Date,
    event_ended: Option<Date>,
    discussed: Option<Date>,
) -> Available {
    let limit = &procedure.temporary_days;
    let days = |limit: &super::procedure::Limit| u16::try_from(limit.value).unwrap_or(u16::MAX);
    let by = |from: Date, limit: &super::procedure::Limit| Available::By {
        day: days_before(from, days(limit)),
        clause: limit.clause.clone(),
    };
    match purpose {
        Purpose::Discussion => by(meeting, limit),
        Purpose::EventReport => {
            let young =
                |ended: Date| days_between(ended, meeting) < i32::from(days(&procedure.young_event_days));
            if event_ended.is_some_and(young) {
                by(discussed.unwrap_or(meeting), &procedure.young_report_days)
            } else {
                by(meeting, limit)
            }
        }
        Purpose::Administrative
        | Purpose::ChairsProposal
        | Purpose::Compilation
        | Purpose::AskedByMeeting => Available::AnyTime { clause: limit.clause.clone() },
    }
}
