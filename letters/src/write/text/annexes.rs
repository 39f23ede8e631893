//! The annexes: practical information, the agenda, the time plan. An annex without content is not there.

use jiff::civil::Date;
use rules::{
    drafts::Part,
    notices::{AgendaItem, Half},
};

use super::{Page, Stands, body, consultation, days, services};

pub(super) fn write(page: &mut Page<'_>) {
    let record = page.record;
    let has_services = record.services.all().iter().any(|(_, service)| service.is_some());
    let consults = consultation::is_one(record);
    let mut letters = if consults { '1'..='9' } else { 'A'..='Z' };
    let mut heading = |page: &mut Page<'_>, name: &str| {
        let letter = letters.next().map(String::from).unwrap_or_default();
        let field = if name == "form" { "deadlines.tap_reply" } else { "" };
        page.heading(field, page.say("annexes.heading", &[("letter", &letter)]), Stands::Apart);
        page.heading(field, page.say(&format!("annexes.{name}"), &[]), Stands::Below);
    };
    if consults {
        heading(page, "texts");
        body::texts(page);
        heading(page, "form");
        consultation::form(page);
    }
    let has_words = page.paragraphs.iter().any(|paragraph| paragraph.behind == Part::Practical);
    if has_services || has_words {
        heading(page, "services");
        services::write(page);
        page.own_words(Part::Practical);
    }
    if !record.agenda.is_empty() {
        heading(page, "agenda");
        agenda(page);
    }
    if !record.time_plan.is_empty() {
        heading(page, "time_plan");
        time_plan(page);
    }
}

fn agenda(page: &mut Page<'_>) {
    for item in &page.record.agenda {
        let field = format!("agenda.{}", item.number);
        page.below(&field, line(page, item));
        for document in &item.documents {
            // A tab before it: it stands in the column of documents.
            page.below(&field, format!("\t{document}"));
        }
    }
}

fn line(page: &Page<'_>, item: &AgendaItem) -> String {
    if item.number.is_empty() {
        return page.say("marks.item", &[("what", &item.title)]);
    }
    format!("{}\t{}", label(&item.number), item.title)
}

/// What is printed of a path: `5.1` whole; of `3.e.ii` the last label alone, with its dot; of `3.e.ii.2` the bare digit.
fn label(number: &str) -> String {
    if number.chars().all(|letter| letter.is_ascii_digit() || letter == '.') {
        return number.to_owned();
    }
    let last = number.rsplit('.').next().unwrap_or(number);
    if last.chars().all(|letter| letter.is_ascii_digit()) { last.to_owned() } else { format!("{last}.") }
}

/// A row for each day: its date, the morning, the afternoon. What is planned beside it in the same half begins another row.
fn time_plan(page: &mut Page<'_>) {
    let head = [page.say("annexes.morning", &[]), page.say("annexes.afternoon", &[])];
    page.below("time_plan", format!("\t{}\t{}", head[0], head[1]));
    let mut rows: Vec<(Date, Option<&str>, Option<&str>)> = Vec::new();
    for entry in &page.record.time_plan {
        let what = Some(entry.what.as_str());
        match (rows.last_mut(), entry.half) {
            (Some((date, _, afternoon @ None)), Half::Afternoon) if *date == entry.date => *afternoon = what,
            (_, Half::Morning) => rows.push((entry.date, what, None)),
            (_, Half::Afternoon) => rows.push((entry.date, None, what)),
        }
    }
    for (date, morning, afternoon) in rows {
        let mut row = format!("{}\t{}", days::with_weekday(page, date), morning.unwrap_or_default());
        if let Some(afternoon) = afternoon {
            row.push('\t');
            row.push_str(afternoon);
        }
        page.below(&format!("time_plan.{date}"), row);
    }
}
