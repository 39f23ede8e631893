//! Clock times as six languages print them, with the zone that stands beside them.

mod pattern;

use std::ops::Range;

use pattern::{Half, Patterns, numeral};
use regex::Captures;
use rules::{calendar::ClockTime, language::Language};

use crate::lexicon::{Gazetteer, Lexicon};

/// A time or a span of times found in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundTime {
    /// Where it stands in the line, in bytes.
    pub range: Range<usize>,
    /// The time, or the first of a span.
    pub starts_at: ClockTime,
    /// The last of a span.
    pub ends_at: Option<ClockTime>,
    /// The zone printed with it, as an IANA name.
    pub zone: Option<String>,
}

/// What a shape has found, before the two ends of a span are joined.
struct Piece {
    range: Range<usize>,
    time: ClockTime,
    half: Option<Half>,
}

/// Finds the times of a line, joins the two ends of a span, and reads the zone that stands close behind.
pub fn scan(line: &str, language: Language) -> Vec<FoundTime> {
    let patterns = Patterns::of(language);
    let mut found = spans(line);
    let mut pieces = Vec::new();
    for shape in &patterns.shapes {
        for times in shape.captures_iter(line) {
            let Some(piece) = piece(line, &times, patterns) else { continue };
            let taken = |range: &Range<usize>| range.start < piece.range.end && piece.range.start < range.end;
            if found.iter().any(|other: &FoundTime| taken(&other.range))
                || pieces.iter().any(|other: &Piece| taken(&other.range))
            {
                continue;
            }
            pieces.push(piece);
        }
    }
    pieces.extend(named(line, patterns, &found, &pieces));
    pieces.sort_by_key(|piece| piece.range.start);
    found.extend(join(line, pieces));
    found.sort_by_key(|time| time.range.start);
    let starts: Vec<usize> = found.iter().skip(1).map(|time| time.range.start).chain([line.len()]).collect();
    let mut end = 0;
    for (time, next) in found.iter_mut().zip(starts) {
        let behind = || zone_in(window(line, time.range.end, next), language);
        time.zone = zone_before(&line[end.min(time.range.start)..time.range.start], language).or_else(behind);
        end = time.range.end;
    }
    found
}

/// One time that a shape has found, with the half of the day that stands beside it.
fn piece(line: &str, times: &Captures<'_>, patterns: &Patterns) -> Option<Piece> {
    let whole = times.get(0)?;
    let number = |name: &str| times.name(name).and_then(|digits| numeral(digits.as_str()));
    let digits = times.name("h")?.start();
    let end = times.name("n").map_or(whole.end(), |number| number.end());
    let mut range = digits..end;
    if is_part_of_a_number(line, &range) {
        return None;
    }
    let half = patterns.half_beside(line, &mut range);
    let minutes = if times.name("half").is_some() { 30 } else { number("m").unwrap_or(0) };
    let hour = in_half(number("h")?, half, patterns.language);
    Some(Piece { range, time: ClockTime::new(hour, minutes)?, half })
}

/// The hour of the day that an hour of twelve is in this half.
fn in_half(hour: u16, half: Option<Half>, language: Language) -> u16 {
    match half {
        Some(Half::Afternoon) if hour < 12 => hour + 12,
        // "1 noon" is an hour after it, "11 noon" is not.
        Some(Half::Noon) if hour < 7 => hour + 12,
        Some(Half::Midnight) if hour == 12 => 24,
        // Languages that count to twelve call the first hour after midnight so; the others call noon so.
        Some(Half::Forenoon) if hour == 12 && language != Language::Zh => 0,
        _ => hour,
    }
}

/// "Midnight" and "noon" where no number stands beside them.
fn named(line: &str, patterns: &Patterns, spans: &[FoundTime], pieces: &[Piece]) -> Vec<Piece> {
    let words = &Lexicon::of(patterns.language).clock;
    let mut named = Vec::new();
    for (word, hour) in [(&words.midnight, 24), (&words.noon, 12)] {
        for found in word.find_iter(line) {
            let close = |range: &Range<usize>| {
                let gap = if range.end <= found.start() {
                    line.get(range.end..found.start())
                } else {
                    line.get(found.end()..range.start)
                };
                gap.is_none_or(|gap| {
                    gap.chars().all(|letter| letter.is_whitespace() || "(（,".contains(letter))
                })
            };
            let beside =
                spans.iter().any(|time| close(&time.range)) || pieces.iter().any(|piece| close(&piece.range));
            if let Some(time) = ClockTime::new(hour, 0).filter(|_| !beside) {
                named.push(Piece { range: found.range(), time, half: None });
            }
        }
    }
    named
}

/// Two times with "to" between them are one span; where only one end bears the half of the day, it goes for both.
fn join(line: &str, pieces: Vec<Piece>) -> Vec<FoundTime> {
    let mut joined: Vec<(FoundTime, Option<Half>)> = Vec::new();
    for Piece { range, time, half } in pieces {
        let joins = joined.last().is_some_and(|(before, _)| {
            before.ends_at.is_none() && line.get(before.range.end..range.start).is_some_and(pattern::is_to)
        });
        if let Some((before, first_half)) = joined.last_mut().filter(|_| joins) {
            let later = |time: ClockTime| ClockTime::new(time.hour() + 12, time.minute()).unwrap_or(time);
            let mut ends_at = time;
            if half.is_none() && *first_half == Some(Half::Afternoon) && time.hour() < 12 {
                ends_at = later(time);
            }
            // "2 h to 5 h in the afternoon" begins in the afternoon, "9 h to 5 h in the afternoon" does not.
            let twelve = later(before.starts_at);
            if first_half.is_none()
                && half == Some(Half::Afternoon)
                && before.starts_at.hour() < 12
                && twelve < ends_at
            {
                before.starts_at = twelve;
            }
            before.ends_at = Some(ends_at);
            before.range.end = range.end;
        } else {
            joined.push((FoundTime { range, starts_at: time, ends_at: None, zone: None }, half));
        }
    }
    joined.into_iter().map(|(time, _)| time).collect()
}

fn spans(line: &str) -> Vec<FoundTime> {
    let mut found = Vec::new();
    for times in pattern::spans().iter().flat_map(|span| span.captures_iter(line)) {
        let number = |name: &str| times.name(name).and_then(|digits| digits.as_str().parse::<u16>().ok());
        let (Some(whole), Some(first), Some(second)) = (times.get(0), number("h"), number("h2")) else {
            continue;
        };
        let afternoon = times.name("half").is_some_and(|half| half.as_str().eq_ignore_ascii_case("p"));
        // "9 to 5 p.m." begins in the morning, "2 to 5 p.m." does not.
        let later = |hour: u16, alone: bool| if afternoon && hour < 12 && alone { hour + 12 } else { hour };
        let starts_at = ClockTime::new(later(first, first <= second), number("m").unwrap_or(0));
        let ends_at = ClockTime::new(later(second, true), number("m2").unwrap_or(0));
        if let (Some(starts_at), Some(ends_at)) = (starts_at, ends_at) {
            found.push(FoundTime { range: whole.range(), starts_at, ends_at: Some(ends_at), zone: None });
        }
    }
    found
}

/// "10:30:15", "1.09:30" and the like are no times of day.
fn is_part_of_a_number(line: &str, range: &Range<usize>) -> bool {
    let before = line[..range.start].chars().next_back();
    let mut after = line[range.end..].chars();
    let (first, second) = (after.next(), after.next());
    before.is_some_and(|letter| matches!(letter, ':' | '/' | '+'))
        || first.is_some_and(|letter| matches!(letter, '/'))
        || (matches!(first, Some('.' | ':')) && second.is_some_and(|letter| letter.is_ascii_digit()))
}

/// The text behind a time in which its zone may stand: to the end of the sentence, to the next time, at most forty letters.
fn window(line: &str, from: usize, next: usize) -> &str {
    let rest = &line[from..next.max(from)];
    let end = rest.char_indices().nth(40).map_or(rest.len(), |(at, _)| at);
    let rest = &rest[..end];
    rest.find(['。', ';', '；']).map_or(rest, |end| &rest[..end])
}

/// The zone that Chinese prints right before a time: "日内瓦时间13:00".
fn zone_before(before: &str, language: Language) -> Option<String> {
    const NAME: usize = 10;
    if language != Language::Zh || !before.trim_end().ends_with(['间', 'C', 'T']) {
        return None;
    }
    let from = before.char_indices().rev().nth(NAME - 1).map_or(0, |(at, _)| at);
    zone_in(&before[from..], language)
}

/// Central European time by the name of the zone that the seat of the bureaux keeps.
const CENTRAL_EUROPE: &str = "Europe/Zurich";

/// The zone that a piece of text names: UTC, central European time, or the time of a city.
pub fn zone_in(text: &str, language: Language) -> Option<String> {
    let lexicon = Lexicon::of(language);
    if lexicon.utc.is_match(text) || Lexicon::of(Language::En).utc.is_match(text) {
        return Some("UTC".to_owned());
    }
    if lexicon.central.is_match(text) || Lexicon::of(Language::En).central.is_match(text) {
        return Some(CENTRAL_EUROPE.to_owned());
    }
    let found = lexicon.local_time.captures(text)?;
    let name = found.iter().skip(1).flatten().next()?.as_str();
    if let Some(place) = Gazetteer::get().place(name, language) {
        return Some(place.zone.clone());
    }
    None
}

#[cfg(test)]
mod tests;
