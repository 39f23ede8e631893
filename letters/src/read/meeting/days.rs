//! The days of the meeting: those of the group that meets, as the body prints them, or the subject.

use std::sync::LazyLock;

use regex::Regex;

use super::super::{
    View,
    dates::FoundDate,
    groups,
    moves::{self, Dated},
    view::sentences,
};

/// How many paragraphs behind the salutation may still convene.
const INVITING: usize = 6;
/// How many of them may convene a second meeting.
const CONVENING: usize = 3;

/// Converters lose the dash of a range: "2 6 September 2024". Two rising numbers before a month are its two ends, unless the
/// first is the number of a group.
fn with_dashes(text: &str, view: &View<'_>) -> String {
    static PAIR: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"(\d{1,2})[ \t]+(\d{1,2})(?:[ \t]*日|[ \t]+(?:de[ \t]+)?(\p{L}+))").ok()
    });
    let Some(pair) = PAIR.as_ref() else { return text.to_owned() };
    let mut dashed = text.to_owned();
    for found in pair.captures_iter(text) {
        let (Some(first), Some(second)) = (found.get(1), found.get(2)) else { continue };
        let number = |part: regex::Match<'_>| part.as_str().parse::<u8>().unwrap_or(0);
        let month = found.get(3).is_none_or(|word| {
            let word = word.as_str().to_lowercase();
            view.lexicon.months.iter().flatten().any(|name| name.to_lowercase() == word)
        });
        let of_a_group =
            view.lexicon.groups.study_group.find_iter(text).any(|group| group.end() == first.end());
        let part_of_number = text[..first.start()]
            .ends_with(|letter: char| letter.is_ascii_digit() || "-–—./".contains(letter));
        if month && !of_a_group && !part_of_number && number(first) < number(second) {
            dashed = format!("{}-{}", &text[..first.end()], &text[second.start()..]);
            break;
        }
    }
    dashed
}

/// The days that a subject prints: its group's, a range rather than a day.
pub(super) fn of_subject(view: &View<'_>, subject: &str, group: Option<&str>) -> Option<FoundDate> {
    let subject = with_dashes(subject, view);
    let found = moves::standing(view, &subject);
    let own = |date: &&FoundDate| !is_of_another(view, &subject, date, group);
    let ranges = || found.iter().filter(|date| date.ends.is_some());
    ranges()
        .find(own)
        .or_else(|| ranges().next())
        .or_else(|| found.iter().find(own))
        .or(found.first())
        .cloned()
}

/// The days that the inviting paragraph prints. A sentence that moves the meeting from its former days to others is believed
/// whatever the subject says; without a subject to agree with, only a range is trusted; another group's days come last.
pub(super) fn of_body(
    view: &View<'_>,
    subject: Option<&FoundDate>,
    group: Option<&str>,
) -> Option<FoundDate> {
    let (mut agreed, mut of_another) = (None, None);
    for paragraph in view.body_paragraphs().skip(1).take(INVITING) {
        let mut planned = false;
        for sentence in sentences(&paragraph.text) {
            if !view.lexicon.meeting.invite.is_match(sentence) && !keeps_days(view, sentence) {
                continue;
            }
            let sentence = with_dashes(sentence, view);
            let dated = moves::dated(view, &sentence);
            let former = dated.iter().any(|dated| dated.former);
            let moves = planned || former || view.lexicon.moves.moved.is_match(&sentence);
            planned |= dated.iter().any(|dated| dated.former && dated.date.ends.is_some());
            for Dated { date: found, former } in dated {
                if is_of_an_event(&sentence, &found, view) {
                    continue;
                }
                let another = is_of_another(view, &sentence, &found, group);
                if moves && !former && !another && found.ends.is_some() {
                    return Some(found);
                }
                let near = subject.is_none_or(|subject| {
                    overlap(&found, subject) && (found.ends.is_some() || subject.ends.is_none())
                });
                let trusted = found.ends.is_some() || subject.is_some();
                let place = if another { &mut of_another } else { &mut agreed };
                if near && trusted && place.is_none() {
                    *place = Some(found);
                }
            }
        }
    }
    agreed.or(of_another)
}

/// "The dates of the meeting, 18-27 May 2011, remain unchanged": what a corrigendum restates it convenes again.
fn keeps_days(view: &View<'_>, sentence: &str) -> bool {
    view.lexicon.moves.dates.is_match(sentence)
        && view.lexicon.plan.unchanged.is_match(sentence)
        && !view.lexicon.deadlines.limit.is_match(sentence)
}

/// The days of another group's meeting, or of a second one of the same group, that the same letter convenes.
pub(super) fn second(
    view: &View<'_>,
    subject: Option<&str>,
    group: Option<&str>,
    first: &FoundDate,
) -> Option<FoundDate> {
    let convening =
        view.body_paragraphs().skip(1).take(CONVENING).flat_map(|paragraph| sentences(&paragraph.text));
    let convening = convening.filter(|sentence| view.lexicon.meeting.invite.is_match(sentence));
    subject.into_iter().chain(convening).find_map(|text| {
        let text = with_dashes(text, view);
        moves::dated(view, &text).into_iter().filter(|dated| !dated.former).map(|dated| dated.date).find(
            |date| {
                date.ends.is_some()
                    && !overlap(date, first)
                    && view.issued.is_none_or(|issued| date.starts > issued)
                    && !is_of_an_event(&text, date, view)
                    && is_of_another(view, &text, date, group)
            },
        )
    })
}

fn overlap(one: &FoundDate, other: &FoundDate) -> bool {
    one.starts <= other.last() && other.starts <= one.last()
}

/// Whether the group that is named last before a date is another than the one that the letter is about.
fn is_of_another(view: &View<'_>, text: &str, date: &FoundDate, group: Option<&str>) -> bool {
    let named = groups::named(view, &text[..date.range.start]);
    let (Some(group), Some(last)) = (group, named.last()) else { return false };
    !last.is(group)
}

/// Whether a word of an event stands closer before the date than the group that meets.
fn is_of_an_event(sentence: &str, found: &FoundDate, view: &View<'_>) -> bool {
    let before = &sentence[..found.range.start];
    let event = view.lexicon.meeting.near_event.find_iter(before).last().map(|word| word.start());
    let group = groups::named(view, before).last().map(|group| group.range.start);
    event > group
}
