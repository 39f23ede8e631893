//! Of an addendum: what it adds to its letter so far.

use frame::dates;
use maud::{Markup, html};
use rules::notices::{Field, Record};

use super::View;
use crate::naming;

pub(super) fn show(view: &View<'_>) -> Markup {
    let words = view.words;
    let added = added(view, &view.sight.preview);
    html! {
        section aria-labelledby="changes" {
            h2 #changes { (words.say("drafts-additions")) }
            @if added.is_empty() { p.empty { (words.say("drafts-adds-nothing")) } }
            ul.due-list {
                @for (what, value) in &added {
                    li { span.when { (what) } span.what dir="auto" { (value) } }
                }
            }
        }
    }
}

/// Each fact that is added: what sort it is, and the fact.
fn added(view: &View<'_>, record: &Record) -> Vec<(String, String)> {
    let words = view.words;
    let known = view.sight.corrects.as_ref().map(|(_, correction)| &correction.effective);
    let meeting = &record.meeting;
    let due = record.deadlines.iter().map(|line| {
        let day = line.due.map(|due| dates::day(words, due)).unwrap_or_default();
        (naming::action(words, line.action), day)
    });
    let opens = meeting.opens_at.map(|time| (naming::field(words, &Field::MeetingOpensAt), time.to_string()));
    let mode =
        meeting.mode.map(|mode| (naming::field(words, &Field::MeetingMode), naming::mode(words, mode)));
    let events = record.events.iter().map(|event| {
        let day = event.starts.map(|starts| dates::days(words, starts, event.ends.unwrap_or(starts)));
        (day.unwrap_or_default(), event.name.clone())
    });
    let services = record.services.all().into_iter().filter_map(|(name, service)| {
        let field = Field::Service(name.to_owned());
        Some((naming::field(words, &field), naming::value(words, service.as_ref()?.status.name())))
    });
    let of = |key: &str| words.say(key);
    let texts = record.texts.iter().map(|text| (of("meetings-texts"), text.number.clone()));
    let circulars = record.circulars.iter().map(|one| (of("meetings-circulars"), one.number.to_string()));
    let agenda = record
        .agenda
        .iter()
        .map(|item| (of("notices-card-agenda"), format!("{} {}", item.number, item.title).trim().to_owned()));
    let plan = record.time_plan.iter().map(|entry| (dates::day(words, entry.date), entry.what.clone()));
    // Who signs is no addition.
    let is_new = |name: &str| known.is_none_or(|known| known.people.iter().all(|person| person.name != name));
    let people = record.people.iter().filter(|person| is_new(&person.name));
    let people = people.map(|person| (of("meetings-people"), person.name.clone()));
    let all = opens.into_iter().chain(mode).chain(due).chain(events).chain(services);
    all.chain(texts).chain(circulars).chain(agenda).chain(plan).chain(people).collect()
}
