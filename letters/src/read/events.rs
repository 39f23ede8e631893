//! What happens beside the meeting: forums, joint coordination activities, sessions for newcomers, electronic meetings.

use std::ops::Range;

use rules::{language::Language, notices::Event};

use super::{View, dates::FoundDate, deadlines, moves, times, view::sentences};

/// Every event that the letter itself announces with its date; what the agenda mentions is not announced.
pub(super) fn read(view: &View<'_>) -> Vec<Event> {
    let mut events: Vec<Event> = Vec::new();
    for paragraph in view.body_paragraphs() {
        let all = sentences(&paragraph.text);
        for (place, sentence) in all.iter().enumerate() {
            let found = of_sentence(view, sentence);
            // Registration is asked for in the sentences that follow, to the next event.
            let rest = &all[place..];
            let registers =
                rest.iter().take(3).any(|sentence| view.lexicon.events.register.is_match(sentence));
            for mut event in found {
                event.registration = registers.then_some(true);
                let known =
                    events.iter().any(|known| known.name == event.name && known.starts == event.starts);
                if !known {
                    events.push(event);
                }
            }
        }
    }
    events
}

/// One event for each date that an announcing sentence prints.
fn of_sentence(view: &View<'_>, sentence: &str) -> Vec<Event> {
    let words = &view.lexicon.meeting;
    let (Some(_), Some(verb)) = (words.near_event.find(sentence), view.lexicon.events.when.find(sentence))
    else {
        return Vec::new();
    };
    let placed = moves::dated(view, sentence);
    let dates: Vec<FoundDate> = placed.iter().map(|dated| dated.date.clone()).collect();
    let times = times::scan(sentence, view.language);
    let limit = !deadlines::limits(view, sentence, &dates).is_empty() && times.is_empty();
    let Some(name) = name(view, sentence, verb.range(), &dates).filter(|_| !limit) else { return Vec::new() };
    // "instead of 8 July from 10:00": neither the old date nor its time is the event's.
    let only_former = placed.iter().all(|dated| dated.former);
    let is_old = |at: usize| {
        placed.iter().rfind(|dated| dated.date.range.start <= at).is_some_and(|dated| dated.former)
            && !only_former
    };
    let time = times.into_iter().find(|time| !is_old(time.range.start));
    dates
        .iter()
        .filter(|date| !is_old(date.range.start))
        .map(|date| Event {
            name: name.clone(),
            starts: Some(date.starts),
            ends: Some(date.last()),
            starts_at: time.as_ref().map(|time| time.starts_at),
            ends_at: time.as_ref().and_then(|time| time.ends_at),
            time_zone: time.as_ref().and_then(|time| time.zone.clone()),
            registration: None,
        })
        .collect()
}

/// The name stands before the verb, behind the last comma that is not inside quotation marks; or behind the verb, to the date.
fn name(view: &View<'_>, sentence: &str, verb: Range<usize>, dates: &[FoundDate]) -> Option<String> {
    let first_date = dates.first()?.range.start;
    let is_event = |text: &str| view.lexicon.meeting.near_event.is_match(text);
    let before = clause_end(&sentence[..verb.start.min(first_date)]);
    // "The meeting of the JCA will be preceded by a webinar": what is announced stands behind.
    let precedes = ["preced", "précéd", "предшеств", "سبق"]
        .iter()
        .any(|word| sentence[verb.clone()].to_lowercase().contains(word));
    if is_event(before) && !precedes {
        return clean(view.language, before);
    }
    let behind = &sentence[verb.end..];
    let end = if first_date > verb.end { first_date - verb.end } else { behind.len() };
    let behind = clause_start(&behind[..end]);
    if is_event(behind) {
        return clean(view.language, behind);
    }
    None
}

fn clause_end(text: &str) -> &str {
    let mut quoted = false;
    let mut begin = 0;
    for (at, letter) in text.char_indices() {
        match letter {
            '“' | '«' => quoted = true,
            '”' | '»' => quoted = false,
            '，' | ':' | '：' | ',' if !quoted => begin = at + letter.len_utf8(),
            _ => {}
        }
    }
    text[begin..].trim()
}

fn clause_start(text: &str) -> &str {
    let mut quoted = false;
    for (at, letter) in text.char_indices() {
        match letter {
            '“' | '«' => quoted = true,
            '”' | '»' => quoted = false,
            '"' => quoted = !quoted,
            '，' | ',' | ';' | '。' if !quoted => return text[..at].trim(),
            _ => {}
        }
    }
    text.trim()
}

/// Without bullets, articles, and the small words that lead to the verb or the date.
fn clean(language: Language, text: &str) -> Option<String> {
    let (leading, trailing): (&[&str], &[&str]) = match language {
        Language::En => (
            &["the ", "an ", "a ", "in addition ", "by ", "by a ", "by an "],
            &[" on", " from", " which", " that", " also", " will", " in", " by"],
        ),
        Language::Fr => (
            &["le ", "la ", "les ", "l'", "l’", "un ", "une ", "d'un ", "d'une ", "par "],
            &[" le", " du", " qui", " également", " les"],
        ),
        Language::Es => (
            &["el ", "la ", "los ", "las ", "un ", "una ", "por "],
            &[" el", " del", " que", " también", " los", " se"],
        ),
        Language::Ru => (&["а также "], &[" с", " в", " также", " который", " которая"]),
        Language::Zh => (
            &["另外", "此外", "将"],
            &["亦将于", "也将于", "将于", "将在", "将", "亦", "也", "于", "计划", "定"],
        ),
        Language::Ar => (&["و"], &[" في", " يوم", " الذي", " التي", " من", " أيضا"]),
    };
    let bullets = |letter: char| letter.is_whitespace() || "-–—−•*·,;:：，".contains(letter);
    let mut name = text.trim_matches(bullets);
    let mut before = usize::MAX;
    while name.len() < before {
        before = name.len();
        for word in leading {
            let lower = name.to_lowercase();
            if lower.starts_with(word) && name.is_char_boundary(word.len()) {
                name = name[word.len()..].trim_matches(bullets);
            }
        }
        for word in trailing {
            name = name.strip_suffix(word).unwrap_or(name).trim_matches(bullets);
        }
    }
    let length = name.chars().count();
    (3..=240).contains(&length).then(|| name.to_owned())
}
