//! What happens beside the meeting, one paragraph for each event.

use rules::notices::{Event, Field, Verb};

use super::{
    Page,
    days::{self, Manner},
    wording::Wording,
};
use crate::lexicon::Lexicon;

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
            page.apart(&change.field, page.say("events.cancelled", &[("name", &self::name(page, &name))]));
        }
    }
}

fn is_cancelled(page: &Page<'_>, field: &str) -> bool {
    page.record.changes.iter().any(|change| change.verb == Verb::Cancel && change.field == field)
}

/// What kinds of events there are, as the files of words name them; the more telling first.
const KINDS: [&str; 12] = [
    "newcomers",
    "webinar",
    "workshop",
    "information_session",
    "tutorial",
    "symposium",
    "jca",
    "focus_group",
    "chairs",
    "management",
    "e_meeting",
    "forum",
];

/// The name as printed. A name in another language is quoted behind the word for what it is, so that a reader knows.
fn name(page: &Page<'_>, name: &str) -> String {
    let understood = Lexicon::of(page.language).meeting.near_event.is_match(name);
    let Some(theirs) = page.record.language.filter(|theirs| *theirs != page.language && !understood) else {
        return name.to_owned();
    };
    let plain = |text: &str| text.to_lowercase().replace('’', "'");
    let lower = plain(name);
    let kind = KINDS.iter().find(|kind| {
        let word = Wording::of(theirs).say(&format!("kinds.{kind}"), &[]);
        let word = plain(&word);
        let newcomers = **kind == "newcomers" && Lexicon::of(theirs).services.newcomers.is_match(&lower);
        newcomers || (!word.is_empty() && lower.contains(&word))
    });
    let Some(kind) = kind else { return name.to_owned() };
    let quoted = page.say("marks.quoted", &[("what", name)]);
    page.say("kinds.named", &[("kind", &page.say(&format!("kinds.{kind}"), &[])), ("quoted", &quoted)])
}

fn announcement(page: &Page<'_>, event: &Event) -> String {
    let name = name(page, &event.name);
    let Some(first) = event.starts else {
        return page.say("events.without_day", &[("name", &name)]);
    };
    let days = days::days(page, first, event.ends.unwrap_or(first), Manner::Words);
    let Some(starts_at) = event.starts_at else {
        return page.say("events.on", &[("name", &name), ("days", &days)]);
    };
    let time = days::time(page, starts_at, event.ends_at, event.time_zone.as_deref());
    page.say("events.at", &[("name", &name), ("days", &days), ("time", &time)])
}
