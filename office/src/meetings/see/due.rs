//! What is due for a meeting: the printed date, the rule's, what was set, and what binds.

use rules::{
    calendar::ClockTime,
    deadlines::{Adjustment, Argument, Binding, argue, binding},
    notices::{Deadline, Record, deadline_keys},
};
use store::meetings;

use super::secretariat_zone;
use crate::Office;

/// One thing that is due.
#[derive(Clone, Debug)]
pub struct Due {
    /// What addresses it: `contribution`.
    pub key: String,
    /// As the effective letter prints it.
    pub deadline: Deadline,
    /// Why it is on that day, where a rule governs it.
    pub argument: Option<Argument>,
    /// What binds; `None` where no date is printed or set.
    pub binding: Option<Binding>,
    /// What the secretariat set, the earliest first.
    pub set: Vec<SetDate>,
}

/// A date that a person set.
#[derive(Clone, Debug)]
pub struct SetDate {
    /// The date, time and zone, who and why.
    pub adjustment: Adjustment,
    /// When, an instant in ISO form.
    pub set_at: String,
}

/// Everything that is due, the earliest first, what has no date last.
pub(crate) fn due(office: &Office, record: &Record, set: &[meetings::Adjustment]) -> Vec<Due> {
    let arguments = argue(&office.profiles, record);
    let zone = secretariat_zone(office, record);
    let mut due: Vec<Due> = deadline_keys(&record.deadlines)
        .into_iter()
        .zip(&record.deadlines)
        .map(|(key, deadline)| {
            let of_this = set.iter().filter(|set| set.action == key);
            let set: Vec<SetDate> = of_this.filter_map(|set| set_date(set, deadline)).collect();
            let adjustment = set.last().map(|set| &set.adjustment);
            let mut argument = arguments
                .iter()
                .find(|argument| argument.action == deadline.action && argument.printed == deadline.due)
                .cloned();
            // The rule of a deadline whose date the letter leaves out is known all the same.
            if argument.is_none() {
                argument = arguments.iter().find(|argument| argument.action == deadline.action).cloned();
            }
            Due {
                key,
                deadline: deadline.clone(),
                argument,
                binding: binding(deadline, adjustment, &zone).ok().flatten(),
                set,
            }
        })
        .collect();
    due.sort_by_key(|due| (due.binding.is_none(), due.binding.as_ref().map(|binding| binding.ends)));
    due
}

/// A kept adjustment as the rules know it; a row that says nothing sensible is left out.
fn set_date(kept: &meetings::Adjustment, deadline: &Deadline) -> Option<SetDate> {
    let time: Option<ClockTime> = kept.time.as_deref().and_then(|time| time.parse().ok());
    Some(SetDate {
        adjustment: Adjustment {
            action: deadline.action,
            due: kept.due.parse().ok()?,
            time,
            time_zone: kept.time_zone.clone(),
            by: kept.who.clone(),
            reason: kept.reason.clone(),
        },
        set_at: kept.set_at.clone(),
    })
}
