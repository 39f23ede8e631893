//! What happens beside the meeting, one paragraph for each event.

use rules::notices::{Event, Field, Verb};

use super::{
    Page,
    days::{self, Manner},
};

pub(super) fn write(page: &mut Page<'_>) {
    for event in &page.record.events {
        let field = Field::Event { name: event.name.clone(), aspect: None }.to_string();
        if is_cancelled(page, &field) {
            continue;
        }
        page.apart(&field, announcement(page, event));
        match event.registration {
            Some(true) => page.behind(&field, page.say("events.registration", &[])),
            Some(false) => page.behind(&field, page.say("events.no_registration", &[])),
            None => {}
        }
    }
    for change in &page.record.changes {
        if change.verb == Verb::Cancel
            && let Ok(Field::Event { name, .. }) = change.field.parse()
        {
            page.apart(&change.field, page.say("events.cancelled", &[("name", &name)]));
        }
    }
}

fn is_cancelled(page: &Page<'_>, field: &str) -> bool {
    page.record.changes.iter().any(|change| change.verb == Verb::Cancel && change.field == field)
}

fn announcement(page: &Page<'_>, event: &Event) -> String {
    let Some(first) = event.starts else {
        return page.say("events.without_day", &[("name", &event.name)]);
    };
    let days = days::days(page, first, event.ends.unwrap_or(first), Manner::Words);
    let Some(starts_at) = event.starts_at else {
        return page.say("events.on", &[("name", &event.name), ("days", &days)]);
    };
    let time = days::time(page, starts_at, event.ends_at, event.time_zone.as_deref());
    page.say("events.at", &[("name", &event.name), ("days", &days), ("time", &time)])
}
