//! The table of deadlines: a date and what is due on it, one row for each.

use jiff::{ToSpan, civil::Date};
use rules::notices::{Action, Deadline, Field};

use super::{Page, body, days};

pub(super) fn write(page: &mut Page<'_>) {
    let deadlines = &page.record.deadlines;
    if deadlines.is_empty() {
        return;
    }
    page.apart("deadlines", page.say("deadlines.heading", &[]));
    // A row without a date behind one with a date would belong to that date.
    let (dated, periods): (Vec<_>, Vec<_>) = deadlines.iter().partition(|deadline| deadline.due.is_some());
    for deadline in periods.into_iter().chain(dated) {
        let field = Field::Deadline(deadline.action).to_string();
        page.below(&field, row(page, deadline));
    }
}

fn row(page: &Page<'_>, deadline: &Deadline) -> String {
    let what = what(page, deadline);
    let Some(due) = deadline.due else {
        return page.say("deadlines.row", &[("day", &period(page, deadline)), ("what", &what)]);
    };
    let day = days::day(page, due);
    match deadline.time {
        Some(time) => {
            let time = days::bracketed(page, time, deadline.time_zone.as_deref());
            page.say("deadlines.row_at", &[("day", &day), ("time", &time), ("what", &what)])
        }
        None => page.say("deadlines.row", &[("day", &day), ("what", &what)]),
    }
}

/// What is due; what is none of the known things is said as the record has it.
fn what(page: &Page<'_>, deadline: &Deadline) -> String {
    let what = match deadline.action {
        Action::Other => deadline.text.replace(['\t', '\n'], " "),
        action => page.say(&format!("deadlines.{}", action.name()), &[]),
    };
    if body::is_confirmed(page, &Field::Deadline(deadline.action)) {
        page.say("deadlines.unchanged", &[("what", &what)])
    } else {
        what
    }
}

/// A letter may print a period instead of a date. The record keeps no period, only the date that the rule gives: the period is
/// the time from that date to the meeting.
fn period(page: &Page<'_>, deadline: &Deadline) -> String {
    let (Some(expected), Some(starts)) = (deadline.expected, page.record.meeting.starts) else {
        return page.say("deadlines.unknown", &[]);
    };
    if let Some(months) = (1..=12).find(|months| before(starts, *months) == Some(expected))
        && let Some(words) = page.wording.period(months)
    {
        return words.to_owned();
    }
    let count = expected.until(starts).map(|span| span.get_days()).unwrap_or_default();
    page.say("deadlines.period", &[("count", &count.to_string())])
}

fn before(date: Date, months: i8) -> Option<Date> {
    date.checked_sub(i32::from(months).months()).ok()
}
