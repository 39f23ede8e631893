//! The consultation under the traditional approval process: what its circular says, and the form on which Member States reply.

use rules::notices::{Action, Deadline, Kind, Process, Record, Text};

use super::{Page, Stands, body, days, head};

/// Whether the notice consults Member States: a circular that names the texts, the meeting that is to take them up, and the day by
/// which to reply.
pub(super) fn is_one(record: &Record) -> bool {
    record.kind == Some(Kind::Circular)
        && record.group.is_some()
        && record.meeting.starts.is_some()
        && reply(record).is_some()
        && asked_about(record).next().is_some()
}

fn reply(record: &Record) -> Option<&Deadline> {
    record.deadlines.iter().find(|line| line.action == Action::TapReply && line.due.is_some())
}

fn asked_about(record: &Record) -> impl Iterator<Item = &Text> {
    record.texts.iter().filter(|text| text.process == Some(Process::Tap))
}

const REPLY: &str = "deadlines.tap_reply";

/// What is asked, of whom, and until when; the texts stand in the first annex, the form in the second.
pub(super) fn announce(page: &mut Page<'_>) {
    page.apart("texts", page.say("consultation.announced", &[]));
    page.apart(REPLY, page.say("consultation.asked", &[("due", &due(page))]));
    page.apart("texts", page.say("consultation.answers", &[]));
    page.apart("", page.say("consultation.others", &[]));
}

fn due(page: &Page<'_>) -> String {
    let Some((line, due)) = reply(page.record).and_then(|line| Some((line, line.due?))) else {
        return String::new();
    };
    let day = days::day(page, due);
    match line.time {
        Some(time) => {
            let time = days::bracketed(page, time, line.time_zone.as_deref());
            page.say("consultation.due_at", &[("day", &day), ("time", &time)])
        }
        None => day,
    }
}

/// The form: who replies to what, a box for each answer to each text, and room for reasons and signature.
pub(super) fn form(page: &mut Page<'_>) {
    page.apart(REPLY, page.say("consultation.returned", &[("due", &due(page))]));
    head::contacts(page);
    if let Some((to_name, name)) = head::own_names(page) {
        let words = page.say("consultation.about", &[("to_name", &to_name), ("name", &name)]);
        page.apart("reference", words);
    }
    page.blank(&page.say("consultation.state", &[]), 1, Stands::Apart);
    for text in asked_about(page.record) {
        let field = format!("texts.{}", text.number);
        page.apart(&field, body::named(page, text));
        page.choice(&field, &page.say("consultation.authorizes", &[]));
        page.choice(&field, &page.say("consultation.refuses", &[]));
    }
    page.blank(&page.say("consultation.remarks", &[]), 3, Stands::Apart);
    for (place, key) in ["person", "function", "date", "signature"].into_iter().enumerate() {
        let stands = if place == 0 { Stands::Apart } else { Stands::Below };
        page.blank(&page.say(&format!("consultation.{key}"), &[]), 1, stands);
    }
}
