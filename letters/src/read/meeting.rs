//! What is convened: days, opening, place, zone, mode.

mod days;

use rules::notices::{Code, Finding, Meeting, Mode, Severity};

use super::{View, dates::FoundDate, moves, times, view::sentences};
use crate::lexicon::Gazetteer;

/// Reads the meeting from subject and body; where they print other days, the body's are the meeting's own, and that is
/// a finding: a subject often counts the events around it. So is a second meeting, whose days the record has no place for.
pub(super) fn read(view: &View<'_>, subject: Option<&str>, group: Option<&str>) -> (Meeting, Vec<Finding>) {
    let mut findings = Vec::new();
    let in_subject = subject.and_then(|subject| days::of_subject(view, subject, group));
    let in_body = days::of_body(view, in_subject.as_ref(), group);
    let chosen = in_body.clone().or_else(|| in_subject.clone());
    let second = chosen.as_ref().and_then(|first| days::second(view, subject, group, first));
    let range = |days: &FoundDate| format!("{}/{}", days.starts, days.last());
    if let (Some(subject), Some(body)) = (&in_subject, &in_body)
        && (subject.starts, subject.last()) != (body.starts, body.last())
        // A subject that counts both meetings is right.
        && !second.as_ref().is_some_and(|second| {
            subject.starts == body.starts.min(second.starts) && subject.last() == body.last().max(second.last())
        })
    {
        let (says, against) = (Some(range(subject)), Some(range(body)));
        let code = Code::SubjectDates;
        findings.push(rules::checks::finding(Severity::Warning, code, "subject", says, against, None));
    }
    if let (Some(first), Some(second)) = (&chosen, &second) {
        let (says, against) = (Some(range(second)), Some(range(first)));
        let code = Code::SecondMeeting;
        findings.push(rules::checks::finding(Severity::Warning, code, "meeting.starts", says, against, None));
    }
    let mut meeting = Meeting {
        starts: chosen.as_ref().map(|days| days.starts),
        ends: chosen.as_ref().map(FoundDate::last),
        mode: mode(view, subject),
        ..Meeting::default()
    };
    opening(view, &mut meeting);
    if meeting.mode != Some(Mode::Virtual) {
        place(view, subject, &mut meeting);
    }
    (meeting, findings)
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
    let inviting: Vec<&str> = view
        .body_paragraphs()
        .skip(1)
        .take(4)
        .map(|paragraph| paragraph.text.as_str())
        .filter(|text| view.lexicon.meeting.invite.is_match(text))
        .collect();
    // "Planned in Kampala, will be held in Geneva": the subject may still name the place that was planned.
    let corrected =
        inviting.iter().copied().filter(|text| moves::behind_the_former(view, text).len() < text.len());
    for text in corrected.chain(subject).chain(inviting.iter().copied()) {
        let text = without_zones(view, moves::behind_the_former(view, text));
        if let Some(place) = moves::place(view, &text) {
            meeting.place = Some(place.name.clone());
            meeting.country = Some(place.country.clone());
            return;
        }
    }
    let Some(subject) = subject else { return };
    meeting.place = beside_date(subject, view);
    meeting.country = gazetteer.country_in(subject, view.language).map(|(code, _)| code.to_owned());
}

/// The text without its zones: "13:00 Geneva time" names no place.
fn without_zones<'a>(view: &View<'_>, text: &'a str) -> std::borrow::Cow<'a, str> {
    view.lexicon.local_time.replace_all(text, " ")
}

/// "…; Springfield, 2-6 May 2016": a short piece without digits next to the date.
fn beside_date(subject: &str, view: &View<'_>) -> Option<String> {
    let date = days::of_subject(view, subject, None)?;
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
