//! A meeting for programs: the effective record, the printed one, and what binds.

use office::meetings::see::{Due, Meeting};
use rules::{deadlines::Origin, notices::Record};
use serde_json::{Value, json};

use crate::listed;

/// Findings are for those who write letters; they have a page of their own.
fn without_findings(record: &Record) -> Record {
    Record { findings: Vec::new(), ..record.clone() }
}

/// Everything that the page shows.
pub(super) fn meeting(meeting: &Meeting) -> Value {
    let mut data = listed::data(&meeting.listed);
    let steps: Vec<Value> = meeting
        .steps
        .iter()
        .map(|step| {
            json!({
                "corrigendum": step.corrigendum, "by": step.by, "verb": step.verb, "field": step.field.to_string(),
                "before": step.before, "after": step.after,
            })
        })
        .collect();
    let notices: Vec<Value> = meeting
        .notices
        .iter()
        .map(|kept| {
            json!({
                "identity": kept.identity, "language": kept.language, "kind": kept.record.kind,
                "issued": kept.record.issued, "file": format!("/files/{}", kept.sha256),
            })
        })
        .collect();
    data["time_zone"] = json!(meeting.zone);
    data["record"] = json!(without_findings(&meeting.record));
    data["printed"] = json!(without_findings(&meeting.printed));
    data["due"] = meeting.due.iter().map(|one| due(&meeting.listed.slug, one)).collect();
    data["corrections"] = json!(steps);
    data["notices"] = json!(notices);
    data
}

fn due(slug: &str, due: &Due) -> Value {
    let binding = due.binding.as_ref().map(|binding| {
        json!({
            "due": binding.due, "time": binding.time, "time_zone": binding.zone, "ends": binding.ends,
            "zone_is_printed": binding.zone_is_printed,
            "origin": match binding.origin { Origin::Printed => "printed", Origin::Adjusted => "adjusted" },
        })
    });
    json!({
        "address": format!("/meetings/{slug}/deadlines/{}", due.key), "key": due.key,
        "action": due.deadline.action, "printed": due.deadline.due, "expected": due.deadline.expected,
        "binding": binding,
    })
}
