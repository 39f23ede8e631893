//! What is convened: days, opening, place, zone, mode.

use std::sync::LazyLock;

use regex::Regex;
use rules::notices::{Code, Finding, Meeting, Mode, Severity};

use super::{
    View,
    dates::{self, FoundDate},
    moves::{self, Dated},
    times,
    view::sentences,
};
use crate::lexicon::Gazetteer;

/// Reads the meeting from subject and body; where they print other days, the body's are the meeting's own, and that is
/// a finding: a subject often counts the events around it.
pub(super) fn read(view: &View<'_>, subject: Option<&str>) -> (Meeting, Vec<Finding>) {
    let mut findings = Vec::new();
    let in_subject = subject.and_then(|subject| longest(&with_dashes(subject, view), view));
    let in_body = days_of_body(view, in_subject.as_ref());
    if let (Some(subject), Some(body)) = (&in_subject, &in_body)
        && (subject.starts, subject.last()) != (body.starts, body.last())
    {
        findings.push(rules::checks::finding(
            Severity::Warning,
            Code::SubjectDates,
            "subject",
            Some(format!("{}/{}", subject.starts, subject.last())),
            Some(format!("{}/{}", body.starts, body.last())),
            None,
        ));
    }
    let days = in_body.or(in_subject);
    let mut meeting = Meeting {
        starts: days.as_ref().map(|days| days.starts),
        ends: days.as_ref().map(FoundDate::last),
        mode: mode(view, subject),
        ..Meeting::default()
    };
    opening(view, &mut meeting);
    if meeting.mode != Some(Mode::Virtual) {
        place(view, subject, &mut meeting);
    }
    (meeting, findings)
}

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

/// The longest range of a line, or its first date.
fn longest(line: &str, view: &View<'_>) -> Option<FoundDate> {
    let found = dates::scan(line, view.language, view.issued).found;
    let range = found.iter().find(|date| date.ends.is_some()).cloned();
    range.or_else(|| found.into_iter().next())
}

/// The days that the inviting paragraph prints. A sentence that moves the meeting from its former days to others is believed
/// whatever the subject says; without a subject to agree with, only a range is trusted.
fn days_of_body(view: &View<'_>, subject: Option<&FoundDate>) -> Option<FoundDate> {
    let mut agreed = None;
    for paragraph in view.body_paragraphs().skip(1).take(6) {
        let mut planned = false;
        for sentence in sentences(&paragraph.text) {
            if !view.lexicon.meeting.invite.is_match(sentence) {
                continue;
            }
            let sentence = with_dashes(sentence, view);
            let dated = moves::dated(view, &sentence);
            let moves = planned
                || dated.iter().any(|dated| dated.former)
                || view.lexicon.moves.moved.is_match(&sentence);
            planned |= dated.iter().any(|dated| dated.former && dated.date.ends.is_some());
            for Dated { date: found, former } in dated {
                if is_of_an_event(&sentence, &found, view) {
                    continue;
                }
                if moves && !former && found.ends.is_some() {
                    return Some(found);
                }
                let near = subject.is_none_or(|subject| {
                    found.starts <= subject.last()
                        && subject.starts <= found.last()
                        && (found.ends.is_some() || subject.ends.is_none())
                });
                let trusted = found.ends.is_some() || subject.is_some();
                if near && trusted && agreed.is_none() {
                    agreed = Some(found);
                }
            }
        }
    }
    agreed
}

/// Whether a word of an event stands closer before the date than the group that meets.
fn is_of_an_event(sentence: &str, found: &FoundDate, view: &View<'_>) -> bool {
    let before = &sentence[..found.range.start];
    let event = view.lexicon.meeting.near_event.find_iter(before).last().map(|word| word.start());
    let group = view.lexicon.groups.study_group.find_iter(before).last().map(|word| word.start());
    event > group
}

/// When the first day opens, and when registration on the spot begins: each time belongs to the clause it stands in.
fn opening(view: &View<'_>, meeting: &mut Meeting) {
    let words = &view.lexicon.meeting;
    for paragraph in view.body_paragraphs() {
        if !words.opens.is_match(&paragraph.text) {
            continue;
        }
        let mut first_day = false;
        for sentence in sentences(&paragraph.text) {
            first_day |= words.opens.is_match(sentence);
            if !first_day {
                continue;
            }
            for time in times::scan(sentence, view.language) {
                let clause = clause(sentence, time.range.start, time.range.end);
                let event = words.near_event.is_match(clause);
                if words.registration.is_match(clause) && !event {
                    meeting.registration_opens_at.get_or_insert(time.starts_at);
                } else if meeting.opens_at.is_none() && !event && words.opens.is_match(clause) {
                    meeting.opens_at = Some(time.starts_at);
                    meeting.time_zone.clone_from(&time.zone);
                }
            }
        }
        if meeting.opens_at.is_some() {
            return;
        }
    }
}

/// The part of a sentence around a time, between commas and conjunctions.
fn clause(sentence: &str, start: usize, end: usize) -> &str {
    const CUTS: [&str; 12] =
        [",", "，", "、", ";", " and ", " et ", " y ", ", а ", " а ", "؛", "،", " while "];
    let from = CUTS
        .iter()
        .filter_map(|cut| sentence[..start].rfind(cut).map(|at| at + cut.len()))
        .max()
        .unwrap_or(0);
    let to = CUTS
        .iter()
        .filter_map(|cut| sentence[end..].find(cut).map(|at| end + at))
        .min()
        .unwrap_or(sentence.len());
    &sentence[from..to]
}

/// How people take part. "A physical meeting" whose remote participation the letter supports is hybrid only where the letter
/// says so: decisions are taken in the room, and remote support is a service.
fn mode(view: &View<'_>, subject: Option<&str>) -> Option<Mode> {
    let words = &view.lexicon.meeting;
    let mut texts =
        subject.into_iter().chain(view.body_paragraphs().take(8).map(|paragraph| paragraph.text.as_str()));
    texts.find_map(|text| {
        // An event beside a physical meeting may be virtual: its sentence names it.
        sentences(text).into_iter().find_map(|sentence| {
            let event = words.near_event.find(sentence).map_or(usize::MAX, |word| word.start());
            let before_event =
                |found: Option<regex::Match<'_>>| found.is_some_and(|found| found.start() < event);
            let group_first =
                view.lexicon.groups.study_group.find(sentence).is_some_and(|word| word.start() < event);
            if words.hybrid.is_match(sentence) {
                Some(Mode::Hybrid)
            } else if before_event(words.r#virtual.find(sentence))
                || (group_first && words.r#virtual.is_match(sentence))
            {
                let convenes = words.invite.is_match(sentence) || subject == Some(text);
                (convenes || group_first).then_some(Mode::Virtual)
            } else if before_event(words.in_person.find(sentence)) {
                Some(Mode::InPerson)
            } else {
                None
            }
        })
    })
}

/// The city: known by name in the subject, then in the inviting paragraph; else the piece of the subject beside the date.
fn place(view: &View<'_>, subject: Option<&str>, meeting: &mut Meeting) {
    let gazetteer = Gazetteer::get();
    let inviting = view
        .body_paragraphs()
        .skip(1)
        .take(4)
        .map(|paragraph| paragraph.text.as_str())
        .filter(|text| view.lexicon.meeting.invite.is_match(text));
    for text in subject.into_iter().chain(inviting) {
        if let Some((place, _)) = gazetteer.place_in(text, view.language) {
            meeting.place = Some(place.name.clone());
            meeting.country = Some(place.country.clone());
            return;
        }
    }
    let Some(subject) = subject else { return };
    meeting.place = beside_date(subject, view);
    meeting.country = gazetteer.country_in(subject, view.language).map(|(code, _)| code.to_owned());
}

/// "…; Springfield, 2-6 May 2016": a short piece without digits next to the date.
fn beside_date(subject: &str, view: &View<'_>) -> Option<String> {
    let date = longest(subject, view)?;
    let cuts = [',', ';', '，', '；', '(', ')', '（', '）', ':', '：', '،', '؛'];
    let piece = |text: &str| {
        let text = text.trim_matches(|letter: char| {
            letter.is_whitespace() || cuts.contains(&letter) || "-–—".contains(letter)
        });
        let plain = !text.is_empty()
            && text.chars().count() <= 30
            && !text.chars().any(|letter| letter.is_ascii_digit());
        let group =
            view.lexicon.groups.study_group.is_match(text) || view.lexicon.meeting.invite.is_match(text);
        let capital = text.chars().next().is_some_and(|letter| !letter.is_lowercase());
        (plain && !group && capital && text.split_whitespace().count() <= 3).then(|| text.to_owned())
    };
    let before = subject[..date.range.start]
        .trim_end_matches(|letter: char| letter.is_whitespace() || cuts.contains(&letter));
    let behind = subject[date.range.end..]
        .trim_start_matches(|letter: char| letter.is_whitespace() || cuts.contains(&letter));
    let behind = behind.split(|letter| cuts.contains(&letter)).next().unwrap_or_default();
    let before = before.rsplit(|letter| cuts.contains(&letter)).next().unwrap_or_default();
    // A subject that ends with its date has the place before it.
    piece(behind).or_else(|| piece(before).filter(|_| subject[..date.range.start].contains(cuts)))
}
