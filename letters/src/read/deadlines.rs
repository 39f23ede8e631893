//! What is due: rows of a table of dates, and sentences that set a limit.

mod action_first;
mod table;

use std::ops::Range;

use jiff::civil::Date;
use regex::Regex;
use rules::notices::{Action, Deadline};

use super::{
    View,
    dates::{self, FoundDate},
    moves, times,
    view::sentences,
};
use crate::lexicon::Actions;

/// All deadlines, in the order of print: the table first, then what only sentences say. A sentence that repeats a line of the
/// table gives it the time and zone; one that prints another date stands beside it, for the lints to find.
pub(super) fn read(view: &View<'_>) -> Vec<Deadline> {
    let by_action = action_first::rows(view);
    // A table that names what is due first would be read one row off, if it were read day by day.
    let mut deadlines = if by_action.len() >= 2 { by_action } else { table::table(view) };
    let agenda = agenda_line(view);
    for paragraph in
        view.paragraphs.iter().filter(|paragraph| paragraph.line >= view.body && paragraph.line < agenda)
    {
        let mut subject = None;
        for sentence in sentences(&paragraph.text) {
            let spoken_of = subject.map(|subject| match subject {
                // "Contributions for translation …; others until …": the others are not translated.
                Action::Translation if view.lexicon.actions.other.is_match(sentence) => Action::Contribution,
                subject => subject,
            });
            for found in of_sentence(view, sentence, spoken_of.filter(|_| !announces(view, sentence))) {
                merge(&mut deadlines, found);
            }
            subject = action_of(&view.lexicon.actions, sentence).or(subject);
        }
    }
    set_late_apart(view, &mut deadlines);
    for period in periods(view, agenda) {
        if !deadlines.iter().any(|known| known.action == period.action) {
            deadlines.push(period);
        }
    }
    deadlines
}

/// "Delayed contributions until 2 March": where contributions are due on another day already, these are something else.
fn set_late_apart(view: &View<'_>, deadlines: &mut [Deadline]) {
    let late = &view.lexicon.actions.late;
    let is_contribution = |deadline: &Deadline| deadline.action == Action::Contribution;
    let in_time =
        deadlines.iter().any(|deadline| is_contribution(deadline) && !late.is_match(&deadline.text));
    for deadline in deadlines.iter_mut().filter(|deadline| in_time && is_contribution(deadline)) {
        if late.is_match(&deadline.text) {
            deadline.action = Action::Other;
        }
    }
}

/// "At least two months before the meeting": a deadline whose date the letter leaves to the reader. It has no date of its own
/// here either; the rule's stands beside it.
fn periods(view: &View<'_>, agenda: usize) -> Vec<Deadline> {
    let mut periods = Vec::new();
    for paragraph in view.paragraphs.iter().filter(|paragraph| (view.body..agenda).contains(&paragraph.line))
    {
        let mut clause: Option<(Action, &str)> = None;
        for sentence in sentences(&paragraph.text) {
            let subject = clause.take();
            // "A visa may be needed; it must be asked for at least four weeks before."
            if sentence.ends_with([';', '；', '؛']) {
                clause = action_of(&view.lexicon.actions, sentence).map(|action| (action, sentence));
            }
            let Some(ahead) = view.lexicon.deadlines.ahead.find(sentence) else { continue };
            let actions = &view.lexicon.actions;
            let before = action_of(actions, &sentence[..ahead.start()]);
            let own = before.or_else(|| action_of(actions, sentence));
            let Some(action) = own.or(subject.map(|(action, _)| action)) else { continue };
            let text = match (own, subject) {
                (None, Some((_, before))) => format!("{before} {sentence}"),
                _ => sentence.to_owned(),
            };
            periods.push(Deadline {
                action,
                due: counted(view, &sentence[ahead.end()..]),
                time: None,
                time_zone: None,
                expected: None,
                rule: None,
                text,
            });
        }
    }
    periods
}

/// "Six weeks before, that is on 19 April": the day to which the letter itself counts. The first day of the meeting, from which it
/// counts, is none.
fn counted(view: &View<'_>, behind: &str) -> Option<Date> {
    const NEAR: usize = 60;
    let found = dates::scan(behind, view.language, view.issued).found;
    let [date] = found.as_slice() else { return None };
    let near = behind[..date.range.start].chars().count() <= NEAR;
    (near && date.ends.is_none() && !is_first_day(view, date.starts)).then_some(date.starts)
}

/// Whether somewhere in the letter a span of days begins on this day, as the meeting does.
fn is_first_day(view: &View<'_>, day: Date) -> bool {
    view.lines.iter().any(|line| {
        let spans = dates::scan(line, view.language, view.issued).found;
        spans.iter().any(|span| span.ends.is_some() && span.starts == day)
    })
}

/// Behind the agenda no deadline is set.
fn agenda_line(view: &View<'_>) -> usize {
    let heading = |at: &usize| {
        let line = view.lines[*at];
        line.chars().count() < 60 && view.lexicon.labels.agenda.is_match(line)
    };
    (view.annexes..view.lines.len()).find(heading).unwrap_or(view.lines.len())
}

/// What a line is about: the first kind of action that it names outside brackets, which tell by which form.
pub(super) fn action_of(actions: &Actions, text: &str) -> Option<Action> {
    let plain = without_brackets(text);
    let kinds: [(&Regex, Action); 9] = [
        (&actions.captioning, Action::Captioning),
        (&actions.tap_reply, Action::TapReply),
        (&actions.fellowship, Action::Fellowship),
        (&actions.interpretation, Action::Interpretation),
        (&actions.untranslated, Action::Contribution),
        (&actions.translation, Action::Translation),
        (&actions.visa, Action::Visa),
        (&actions.preregistration, Action::Preregistration),
        (&actions.contribution, Action::Contribution),
    ];
    [plain.as_str(), text]
        .into_iter()
        .find_map(|text| kinds.iter().find(|(words, _)| words.is_match(text)).map(|(_, action)| *action))
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    text.chars()
        .filter(|letter| {
            match letter {
                '(' | '（' => depth += 1,
                ')' | '）' => {
                    depth = depth.saturating_sub(1);
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect()
}

/// Whether a sentence announces an event: its date is no deadline of what the sentence before it spoke of.
fn announces(view: &View<'_>, sentence: &str) -> bool {
    view.lexicon.meeting.near_event.is_match(sentence) || view.lexicon.events.when.is_match(sentence)
}

/// The deadlines that one sentence sets: each limit with its date, and what is due before it; the first may speak of what
/// `subject`, the sentences before it, spoke of.
fn of_sentence(view: &View<'_>, sentence: &str, subject: Option<Action>) -> Vec<Deadline> {
    let actions = &view.lexicon.actions;
    let found = moves::standing(view, sentence);
    let times = times::scan(sentence, view.language);
    let mut limited: Vec<&FoundDate> = limits(view, sentence, &found)
        .iter()
        .filter_map(|limit| date_of(view, sentence, &found, limit))
        .collect();
    // "Six weeks before the meeting (12 July)": that is the day from which is counted.
    let counts = view.lexicon.deadlines.ahead.is_match(sentence);
    limited.retain(|date| !(counts && is_first_day(view, date.starts)));
    limited.sort_by_key(|date| date.range.start);
    limited.dedup_by_key(|date| date.range.start);
    let mut deadlines: Vec<Deadline> = Vec::new();
    let mut from = 0;
    for (place, date) in limited.iter().enumerate() {
        let next = limited.get(place + 1).map_or(sentence.len(), |next| next.range.start);
        let before = action_of(actions, &sentence[from..date.range.start]);
        from = date.range.end;
        let action = match before {
            Some(action) => Some(action),
            // What is due stands before its date; behind it may stand the next thing. A sentence that names nothing
            // speaks of what the one before it spoke of.
            None if place == 0 => action_of(actions, &sentence[date.range.end..next]).or(subject),
            None => None,
        };
        let action = match action {
            // "Contributions shall arrive by …, if they are to be translated."
            Some(Action::Contribution)
                if found.len() == 1
                    && actions.translation.is_match(sentence)
                    && !actions.untranslated.is_match(sentence) =>
            {
                Action::Translation
            }
            Some(action) => action,
            None => continue,
        };
        let time = times.iter().find(|time| {
            time.range.start >= date.range.start.saturating_sub(40) && time.range.start < date.range.end + 30
        });
        deadlines.push(Deadline {
            action,
            due: Some(date.last()),
            time: time.map(|time| time.starts_at),
            time_zone: time.and_then(|time| time.zone.clone()),
            expected: None,
            rule: None,
            text: sentence.to_owned(),
        });
    }
    deadlines
}

/// Where a sentence sets limits: by words that say so, and by small words that a date follows at once.
pub(super) fn limits(view: &View<'_>, sentence: &str, found: &[FoundDate]) -> Vec<Range<usize>> {
    const AT_ONCE: usize = 14;
    const WITH_TIME: usize = 60;
    let words = &view.lexicon.deadlines;
    let times = times::scan(sentence, view.language);
    let followed = |until: &Range<usize>| {
        found.iter().find(|date| date.range.start >= until.end).is_some_and(|date| {
            let gap = until.end..date.range.start;
            let has_time = times.iter().any(|time| gap.contains(&time.range.start));
            let length = sentence[gap].chars().count();
            length <= if has_time { WITH_TIME } else { AT_ONCE }
        })
    };
    let until = words.until.find_iter(sentence).map(|word| word.range()).filter(followed);
    words.limit.find_iter(sentence).map(|word| word.range()).chain(until).collect()
}

/// The date that a limit names: beside its words, rather behind them than in the clause before, never a range.
fn date_of<'a>(
    view: &View<'_>,
    sentence: &str,
    found: &'a [FoundDate],
    limit: &Range<usize>,
) -> Option<&'a FoundDate> {
    const ANOTHER_CLAUSE: usize = 1000;
    found
        .iter()
        .filter(|date| {
            date.ends.is_none()
                && date.range.start.saturating_sub(limit.end) < 160
                && limit.start.saturating_sub(date.range.end) < 60
        })
        .min_by_key(|date| {
            if date.range.start >= limit.end {
                return date.range.start - limit.end;
            }
            let gap = sentence.get(date.range.end..limit.start).unwrap_or_default();
            gap.len() + if view.is_joined(gap) { ANOTHER_CLAUSE } else { 0 }
        })
}

/// Adds what is new; what repeats a deadline only completes it.
fn merge(deadlines: &mut Vec<Deadline>, found: Deadline) {
    if let Some(known) =
        deadlines.iter_mut().find(|known| known.action == found.action && known.due == found.due)
    {
        known.time = known.time.or(found.time);
        known.time_zone = known.time_zone.take().or(found.time_zone);
        return;
    }
    deadlines.push(found);
}
