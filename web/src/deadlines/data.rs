//! A deadline for programs: everything that its page argues.

use office::meetings::see::Due;
use rules::{deadlines::Origin, profile::Arithmetic};
use serde_json::{Value, json};

/// All of it.
pub(super) fn deadline(slug: &str, due: &Due) -> Value {
    let argument = due.argument.as_ref().map(|argument| {
        let (unit, count) = match argument.arithmetic {
            Arithmetic::MonthsBefore(months) => ("months before", months),
            Arithmetic::DaysBefore(days) => ("days before", days),
            Arithmetic::ClearWorkingDays(days) => ("clear working days before", days),
        };
        json!({
            "rule": argument.rule, "clause": argument.clause, "edition": argument.edition, "guess": argument.guess,
            "sentence": argument.sentence, "start": argument.start, "count": count, "unit": unit,
            "clamped_from": argument.clamped_from, "skipped": argument.skipped, "expected": argument.expected,
            "on_closed_day": argument.on_closed_day, "difference_days": argument.difference_days,
        })
    });
    let binding = due.binding.as_ref().map(|binding| {
        json!({
            "due": binding.due, "time": binding.time, "time_zone": binding.zone,
            "zone_is_printed": binding.zone_is_printed, "ends": binding.ends,
            "origin": match binding.origin { Origin::Printed => "printed", Origin::Adjusted => "adjusted" },
        })
    });
    let set: Vec<Value> = due
        .set
        .iter()
        .map(|set| {
            let adjustment = &set.adjustment;
            json!({
                "due": adjustment.due, "time": adjustment.time, "time_zone": adjustment.time_zone,
                "reason": adjustment.reason, "set_at": set.set_at,
            })
        })
        .collect();
    json!({
        "meeting": format!("/meetings/{slug}"), "key": due.key, "action": due.deadline.action,
        "printed": due.deadline.due, "text": due.deadline.text, "binding": binding, "argument": argument, "set": set,
    })
}
