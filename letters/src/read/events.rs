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
            let registration = registration(view, &all[place..]);
            for mut event in of_sentence(view, sentence) {
                event.registration = registration;
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

/// Whether an event asks for registration: in its own sentence, or in those that follow, to the next event.
fn registration(view: &View<'_>, sentences: &[&str]) -> Option<bool> {
    let words = &view.lexicon.events;
    let own = |(place, sentence): &(usize, &&str)| *place == 0 || of_sentence(view, sentence).is_empty();
    sentences.iter().enumerate().take(3).take_while(own).find_map(|(_, sentence)| {
        let asked = words.register.is_match(sentence).then(|| !words.unregistered.is_match(sentence));
        asked.or_else(|| words.unregistered.is_match(sentence).then_some(false))
    })
}

/// The names of the events that a corrigendum takes back.
pub(super) fn cancelled(view: &View<'_>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for paragraph in view.body_paragraphs() {
        for sentence in sentences(&paragraph.text) {
            let Some(word) = view.lexicon.plan.cancelled.find(sentence) else { continue };
            // "The workshop, which was planned for 9 July, has been cancelled": the name ends where its past begins.
            let past = view.lexicon.moves.former.find(sentence).map_or(word.start(), |past| past.start());
            let dates = moves::dated(view, sentence).into_iter().map(|dated| dated.date).collect::<Vec<_>>();
            let from = dates.iter().map(|date| date.range.end).filter(|end| *end < word.start()).max();
            let behind_date = from.map(|from| &sentence[from..word.start()]);
            let name = name(view, sentence, past.min(word.start())..word.end(), &dates).or_else(|| {
                let text = behind_date.filter(|text| view.lexicon.meeting.near_event.is_match(text))?;
                clean(view.language, text)
            });
            // A name behind its verb ends with the sentence.
            let name = name.map(|name| name.trim_end_matches(['.', '。']).to_owned());
            names.extend(name.filter(|name| !names.contains(name)));
        }
    }
    names
}

/// One event for each date that an announcing sentence prints.
fn of_sentence(view: &View<'_>, sentence: &str) -> Vec<Event> {
    let words = &view.lexicon.meeting;
    let (Some(_), Some(verb)) = (words.near_event.find(sentence), view.lexicon.events.when.find(sentence))
    else {
        return Vec::new();
    };
    if view.lexicon.plan.cancelled.is_match(sentence) {
        return Vec::new();
    }
    let placed = moves::dated(view, sentence);
    let dates: Vec<FoundDate> = placed.iter().map(|dated| dated.date.clone()).collect();
    let times = times::scan(sentence, view.language);
    let limit = !deadlines::limits(view, sentence, &dates).is_empty() && times.is_empty();
    if dates.is_empty() || limit {
        return Vec::new();
    }
    let Some(name) = name(view, sentence, verb.range(), &dates) else { return Vec::new() };
    // "instead of 8 July from 10:00": neither the old date nor its time is the event's.
    let only_former = placed.iter().all(|dated| dated.former);
    let is_old = |at: usize| {
        placed.iter().rfind(|dated| dated.date.range.start <= at).is_some_and(|dated| dated.former)
            && !only_former
    };
    let time = times.into_iter().find(|time| !is_old(time.range.start));
    let future = speaks_of_the_future(sentence, verb.as_str());
    dates
        .iter()
        .filter(|date| !is_old(date.range.start))
        // A report of what has been is no announcement; what will be on a day that is past is a misprint to be told.
        .filter(|date| future || view.issued.is_none_or(|issued| date.last() >= issued))
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

/// Whether an announcing verb is in the future: "will be held", "se tiendra", "состоится", "将"举行, "ستعقد".
fn speaks_of_the_future(sentence: &str, verb: &str) -> bool {
    const ENDINGS: [&str; 12] = [
        "will",
        "sera",
        "seront",
        "iendr",
        "aura",
        "auront",
        "ará",
        "drá",
        "состоится",
        "состоятся",
        "буд",
        "пройд",
    ];
    let verb = verb.to_lowercase();
    ENDINGS.iter().any(|ending| verb.contains(ending)) || verb.starts_with('س') || sentence.contains('将')
}

/// The name stands before the verb, behind the last comma that is not inside quotation marks; or behind the verb, to the date.
fn name(view: &View<'_>, sentence: &str, verb: Range<usize>, dates: &[FoundDate]) -> Option<String> {
    let first_date = dates.first().map_or(sentence.len(), |date| date.range.start);
    let is_event = |text: &str| view.lexicon.meeting.near_event.is_match(text);
    let before = sentence[..verb.start.min(first_date)].trim_end_matches([' ', ',', '，', '،']);
    let before = clause_end(before);
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
    let (leading, trailing) = small_words(language);
    let bullets = |letter: char| letter.is_whitespace() || "-–—−•*·,;:：，".contains(letter);
    let mut name = unprefixed(language, unnumbered(text.trim_matches(bullets))).trim_matches(bullets);
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

/// The small words before and behind a name, each with its blank.
#[rustfmt::skip]
const fn small_words(language: Language) -> (&'static [&'static str], &'static [&'static str]) {
    match language {
        Language::En => (
            &["the ", "an ", "a ", "in addition ", "by ", "by a ", "by an "],
            &[" on", " from", " which", " that", " also", " will", " in", " by", " has been", " have been", " is", " are", " (", " was"],
        ),
        Language::Fr => (
            &["le ", "la ", "les ", "l'", "l’", "un ", "une ", "d'un ", "d'une ", "par "],
            &[" le", " du", " qui", " également", " les", " est", " sont", " a été", " ont été", " ("],
        ),
        Language::Es => (
            &["el ", "la ", "los ", "las ", "un ", "una ", "por "],
            &[" el", " del", " que", " también", " los", " se", " ha sido", " queda", " (", " se ha", " los días", " días"],
        ),
        Language::Ru => (&["а также "], &[" с", " в", " также", " который", " которая", " был", " ("]),
        Language::Zh => (
            &["另外", "此外", "将", "举行的", "召开的", "举办的"],
            &["已", "现", "原", "（", "亦将于", "也将于", "将于", "将在", "将", "亦", "也", "于", "计划", "定"],
        ),
        Language::Ar => (
            &[],
            &[" في", " يوم", " الذي", " التي", " من", " أيضا", " المقررة", " المقرر", " المزمع", " عقدها", " عقده"],
        ),
    }
}

/// Without the number of its paragraph: "2.1 Workshop"; a number that counts stands before a small letter, "2 workshops".
fn unnumbered(text: &str) -> &str {
    let number = text.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(text.len());
    let rest = text[number..].trim_start_matches([')', '.']);
    let dotted = text[..number].trim_end_matches('.').contains('.');
    let begins =
        rest.trim_start().starts_with(|letter: char| letter.is_alphabetic() && !letter.is_lowercase());
    let apart = rest.starts_with(char::is_whitespace);
    if (1..=8).contains(&number) && apart && (dotted || begins) { rest.trim_start() } else { text }
}

/// Arabic writes "and" as a letter of the word behind it; the word for a workshop begins with that letter by itself.
fn unprefixed(language: Language, text: &str) -> &str {
    let own = ["ورش", "وفد", "وفود", "وثائق", "وثيقة"].iter().any(|word| text.starts_with(word));
    match text.strip_prefix('و') {
        Some(rest) if language == Language::Ar && !own => rest,
        _ => text,
    }
}
