//! The table of deadlines: a date and what is due on it, one row for each.

use rules::{
    language::Language,
    notices::{Action, Deadline, Field},
};

use super::{Page, body, days, wording::Wording};
use crate::lexicon::Lexicon;

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
        return row_of_period(page, deadline, &what);
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

/// A row without a date: the period that was printed instead of one. The record keeps it only in the printed line; what the
/// rule gives does not stand in for it.
fn row_of_period(page: &Page<'_>, deadline: &Deadline, what: &str) -> String {
    let printed = deadline.text.trim();
    if page.record.language == Some(page.language) && !printed.is_empty() {
        return printed.replace('\n', " ");
    }
    let period = page
        .record
        .language
        .and_then(|theirs| period(page, theirs, printed))
        .unwrap_or_else(|| page.say("deadlines.unknown", &[]));
    page.say("deadlines.row", &[("day", &period), ("what", what)])
}

/// The period of a line in another language, in the words of this one.
fn period(page: &Page<'_>, theirs: Language, printed: &str) -> Option<String> {
    let ahead = Lexicon::of(theirs).deadlines.ahead.find(printed)?.as_str().to_lowercase();
    let wording = Wording::of(theirs);
    let same = |months: &i8| wording.period(*months).is_some_and(|words| ends_alike(&ahead, words));
    if let Some(words) = (1..=12).find(same).and_then(|months| page.wording.period(months)) {
        return Some(words.to_owned());
    }
    let count: String = ahead.chars().filter(char::is_ascii_digit).collect();
    let of_days = ends_alike(&ahead, &filled_days(wording, &count));
    (!count.is_empty() && of_days).then(|| filled_days(page.wording, &count))
}

/// Whether the period is one of the known words, whatever verb stood before it: "must arrive two months before".
fn ends_alike(ahead: &str, words: &str) -> bool {
    const COUNT_UNIT_BEFORE: usize = 3;
    let starts = ahead.split_whitespace().map(|word| word.as_ptr().addr() - ahead.as_ptr().addr());
    let mut tails = starts.map(|start| &ahead[start..]);
    tails.next().is_some_and(|whole| words.contains(whole))
        || tails.any(|tail| tail.split_whitespace().count() >= COUNT_UNIT_BEFORE && words.contains(tail))
}

fn filled_days(wording: &Wording, count: &str) -> String {
    wording.say("deadlines.period", &[("count", count)])
}
