//! What was announced before and what stands now: "planned for 9-20 March, will now take place from 20 to 31 July".

use super::{View, dates, dates::FoundDate};
use crate::lexicon::{Gazetteer, Place};

/// A date of a sentence.
#[derive(Clone, Debug)]
pub(super) struct Dated {
    pub(super) date: FoundDate,
    /// Whether the sentence says that it was announced before, and so may stand no longer.
    pub(super) former: bool,
}

/// How far behind "originally planned" the former date may stand, in letters.
const REACH: usize = 60;
/// How far behind a date "is postponed" may stand.
const NEAR: usize = 30;

/// The dates of a sentence, each with whether it is a former one.
pub(super) fn dated(view: &View<'_>, sentence: &str) -> Vec<Dated> {
    let mut found = dates::scan(sentence, view.language, view.issued).found;
    for date in &mut found {
        moved_to_its_end(view, sentence, date);
    }
    (0..found.len())
        .map(|at| Dated {
            date: found[at].clone(),
            former: announced_before(view, sentence, &found, at) || moves_on(view, sentence, &found, at),
        })
        .collect()
}

/// "Extended from 16 June 2026 to 18 June 2026" is no span of days: two whole dates behind a word of change are the former one and
/// the one that stands now.
fn moved_to_its_end(view: &View<'_>, sentence: &str, date: &mut FoundDate) {
    const FROM: usize = 12;
    let Some(ends) = date.ends else { return };
    let text = &sentence[date.range.clone()];
    let years = text.split(|sign: char| !sign.is_ascii_digit()).filter(|digits| digits.len() == 4).count();
    let before = &sentence[..date.range.start];
    let moved = view.lexicon.moves.moved.find_iter(before).last();
    let close = moved.is_some_and(|word| before[word.end()..].chars().count() <= FROM);
    if close && (years >= 2 || date.starts.year() != ends.year()) {
        date.starts = ends;
        date.ends = None;
    }
}

/// The dates that stand now: all but the former ones, unless the sentence has no other.
pub(super) fn standing(view: &View<'_>, sentence: &str) -> Vec<FoundDate> {
    let all = dated(view, sentence);
    let only_former = all.iter().all(|dated| dated.former);
    all.into_iter().filter(|dated| only_former || !dated.former).map(|dated| dated.date).collect()
}

/// "Originally planned in Geneva from 9 to 20 March": words of the past before the date, and nothing that convenes between.
fn announced_before(view: &View<'_>, sentence: &str, found: &[FoundDate], at: usize) -> bool {
    let before = &sentence[previous_end(found, at)..found[at].range.start];
    let Some(former) = view.lexicon.moves.former.find_iter(before).last() else { return false };
    let gap = &before[former.end()..];
    gap.chars().count() <= REACH
        && !view.lexicon.meeting.invite.is_match(gap)
        && !view.lexicon.moves.moved.is_match(gap)
}

/// "9-20 March is postponed to 20-31 July": words of change close behind the date, none before it, and another date behind them.
fn moves_on(view: &View<'_>, sentence: &str, found: &[FoundDate], at: usize) -> bool {
    let moved = &view.lexicon.moves.moved;
    let Some(next) = found.get(at + 1) else { return false };
    let before = &sentence[previous_end(found, at)..found[at].range.start];
    let between = &sentence[found[at].range.end..next.range.start];
    let instead = view.lexicon.moves.former.is_match(between);
    let Some(word) = moved.find(between).filter(|_| !instead && !moved.is_match(before)) else {
        return false;
    };
    let gap = &between[..word.start()];
    found[at].ends.is_some() == next.ends.is_some() && gap.chars().count() <= NEAR && !view.is_joined(gap)
}

/// "Planned in Warsaw, will be held in Geneva": what stands behind the verb that convenes anew, where something former stands
/// before it; else the whole text.
pub(super) fn behind_the_former<'a>(view: &View<'_>, text: &'a str) -> &'a str {
    let Some(former) = view.lexicon.moves.former.find(text) else { return text };
    let anew = view.lexicon.meeting.invite.find_at(text, former.end());
    anew.map_or(text, |verb| &text[verb.end()..])
}

fn previous_end(found: &[FoundDate], at: usize) -> usize {
    at.checked_sub(1).map_or(0, |before| found[before].range.end)
}

/// The first place that a text names; of a meeting moved "from Geneva to Warsaw", the one that it moves to.
pub(super) fn place(view: &View<'_>, text: &str) -> Option<&'static Place> {
    const TO: usize = 12;
    let gazetteer = Gazetteer::get();
    let (first, range) = gazetteer.place_in(text, view.language)?;
    if !view.lexicon.moves.moved.is_match(text) {
        return Some(first);
    }
    let behind = &text[range.end..];
    let next = gazetteer.place_in(behind, view.language).filter(|(_, next)| {
        let gap = &behind[..next.start];
        gap.chars().count() <= TO
            && !gap.contains(['.', '(', '（', '。', ';', ',', '，'])
            && !view.is_joined(gap)
    });
    Some(next.map_or(first, |(place, _)| place))
}
