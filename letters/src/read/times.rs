//! Clock times as six languages print them, with the zone that stands beside them.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;
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

/// How times are printed; each shape with the groups `h` and `m`, and `p` for the afternoon.
static SHAPES: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    [
        // 11 час. 00 мин.
        r"(?-u:\b)(?P<h>\d{1,2})\s*час(?:\.|ов|а)?(?:\s*(?P<m>\d{2})\s*мин(?:\.|ут)?)?",
        // 14时30分, 9时
        r"(?P<h>\d{1,2})\s*[时時点](?:(?P<m>\d{1,2})\s*分)?",
        // 9.30 a.m., 9:30 pm, 5 p.m.
        r"(?-u:\b)(?P<h>\d{1,2})(?:[:.](?P<m>\d{2}))?\s*(?:a\.?\s?m(?-u:\b)\.?|(?P<p>p)\.?\s?m(?-u:\b)\.?)",
        // 0930 hours, 2359 hours, 930 hrs
        r"(?-u:\b)(?P<h>[01]?\d|2[0-4])(?P<m>[0-5]\d)\s*(?:hours?|hrs?|heures?|horas|h)(?-u:\b)",
        // 9.30 hours, 9.30 horas, 09.30 hrs
        r"(?-u:\b)(?P<h>\d{1,2})[.:](?P<m>\d{2})\s*(?:hours?|hrs?|heures|horas|h)(?-u:\b)",
        // 9 h 30, 14h30, 9 heures 30, 14 h, 14 heures
        r"(?-u:\b)(?P<h>\d{1,2})\s*h(?:eures?|oras|\.)?(?:\s*(?P<m>\d{2})(?-u:\b)|(?-u:\b))",
        // 09:30, 9：30
        r"(?-u:\b)(?P<h>\d{1,2})[:：](?P<m>\d{2})(?-u:\b)",
        // الساعة 9, الساعة 0930
        r"الساعة\s*(?P<h>[01]?\d|2[0-4])(?P<m>[0-5]\d)?(?-u:\b)",
        // a las 9 horas, kl 10 horas
        r"(?-u:\b)(?P<h>\d{1,2})\s+(?:hours|horas)(?-u:\b)",
    ]
    .iter()
    .filter_map(|shape| Regex::new(&format!("(?i){shape}")).ok())
    .collect()
});

/// Spans whose first time is understood only from the second: "0900 to 1730 hours", "9 to 11 a.m.", "09.00 a 17.00 horas".
static SPANS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let to = r"\s*(?:[-\u{2010}-\u{2015}\u{2212}~]|to|until|and|à|au|a|a\s+las|y\s+las|до)\s*";
    [
        format!(r"(?-u:\b)(?P<h>[01]?\d|2[0-4])(?P<m>[0-5]\d){to}(?P<h2>[01]?\d|2[0-4])(?P<m2>[0-5]\d)\s*(?:hours?|hrs?|heures?|horas|h)(?-u:\b)"),
        format!(r"(?-u:\b)(?P<h>\d{{1,2}})[.](?P<m>\d{{2}}){to}(?P<h2>\d{{1,2}})[.](?P<m2>\d{{2}})\s*(?:hours?|hrs?|heures?|horas|h)(?-u:\b)"),
        format!(r"(?-u:\b)(?P<h>\d{{1,2}})(?:[.:](?P<m>\d{{2}}))?{to}(?P<h2>\d{{1,2}})(?:[.:](?P<m2>\d{{2}}))?\s*(?P<half>[ap])\.?\s?m(?-u:\b)\.?"),
    ]
    .iter()
    .filter_map(|span| Regex::new(&format!("(?i){span}")).ok())
    .collect()
});

static JOIN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^\s*(?:[-\u{2010}-\u{2015}\u{2212}~～]|to|until|till|and|à|au|a|a\s+las|hasta(?:\s+las)?|до|по|至|到|إلى|حتى|وحتى)\s*(?:الساعة\s*|las\s+)?$").ok()
});

/// Finds the times of a line, joins the two ends of a span, and reads the zone that stands close behind.
pub fn scan(line: &str, language: Language) -> Vec<FoundTime> {
    let mut found: Vec<FoundTime> = spans(line);
    for shape in SHAPES.iter() {
        for times in shape.captures_iter(line) {
            let Some(whole) = times.get(0) else { continue };
            if found.iter().any(|other| other.range.start < whole.end() && whole.start() < other.range.end) {
                continue;
            }
            let number = |name: &str| times.name(name).and_then(|digits| digits.as_str().parse::<u16>().ok());
            let Some(mut hour) = number("h") else { continue };
            if times.name("p").is_some() && hour < 12 {
                hour += 12;
            }
            if let Some(starts_at) = ClockTime::new(hour, number("m").unwrap_or(0))
                .filter(|_| !is_part_of_a_number(line, &whole.range()))
            {
                found.push(FoundTime { range: whole.range(), starts_at, ends_at: None, zone: None });
            }
        }
    }
    found.sort_by_key(|time| time.range.start);
    let mut joined: Vec<FoundTime> = Vec::new();
    for time in found {
        if let Some(before) = joined.last_mut().filter(|before| before.ends_at.is_none())
            && JOIN.as_ref().is_some_and(|join| join.is_match(&line[before.range.end..time.range.start]))
        {
            before.ends_at = Some(time.starts_at);
            before.range.end = time.range.end;
        } else {
            joined.push(time);
        }
    }
    let starts: Vec<usize> = joined.iter().skip(1).map(|time| time.range.start).chain([line.len()]).collect();
    for (time, next) in joined.iter_mut().zip(starts) {
        time.zone = zone_in(window(line, time.range.end, next), language);
    }
    joined
}

fn spans(line: &str) -> Vec<FoundTime> {
    let mut found = Vec::new();
    for times in SPANS.iter().flat_map(|span| span.captures_iter(line)) {
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
    let after = line[range.end..].chars().next();
    before.is_some_and(|letter| matches!(letter, ':' | '/' | '+'))
        || after.is_some_and(|letter| matches!(letter, '/'))
}

/// The text behind a time in which its zone may stand: to the end of the sentence, to the next time, at most forty letters.
fn window(line: &str, from: usize, next: usize) -> &str {
    let rest = &line[from..next.max(from)];
    let end = rest.char_indices().nth(40).map_or(rest.len(), |(at, _)| at);
    let rest = &rest[..end];
    rest.find(['。', ';', '；']).map_or(rest, |end| &rest[..end])
}

/// The zone that a piece of text names: UTC, or the time of a city.
pub fn zone_in(text: &str, language: Language) -> Option<String> {
    let lexicon = Lexicon::of(language);
    if lexicon.utc.is_match(text) || Lexicon::of(Language::En).utc.is_match(text) {
        return Some("UTC".to_owned());
    }
    let found = lexicon.local_time.captures(text)?;
    let name = found.iter().skip(1).flatten().next()?.as_str();
    if let Some(place) = Gazetteer::get().place(name, language) {
        return Some(place.zone.clone());
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn times(line: &str, language: Language) -> Vec<(String, Option<String>, Option<String>)> {
        scan(line, language)
            .into_iter()
            .map(|time| (time.starts_at.to_string(), time.ends_at.map(|end| end.to_string()), time.zone))
            .collect()
    }

    fn single(time: &str) -> Vec<(String, Option<String>, Option<String>)> {
        vec![(time.to_owned(), None, None)]
    }

    #[test]
    fn times_as_bureaux_print_them() {
        use Language::{Ar, En, Es, Fr, Ru, Zh};
        for (line, language) in [
            ("at 0930 hours", En),
            ("at 09:30", En),
            ("at 9.30 a.m. on the first day", En),
            ("à 9 h 30", Fr),
            ("à 9h30", Fr),
            ("à 9 heures 30", Fr),
            ("a las 09.30 horas", Es),
            ("a las 9.30 horas", Es),
            ("в 9 час. 30 мин.", Ru),
            ("в 09:30", Ru),
            ("将于9时30分开始", Zh),
            ("الساعة 09:30", Ar),
            ("الساعة 0930", Ar),
        ] {
            assert_eq!(times(line, language), single("09:30"), "{line}");
        }
        assert_eq!(times("将于14时开始", Zh), single("14:00"));
        assert_eq!(times("at 2.30 p.m.", En), single("14:30"));
        assert_eq!(times("à 14 heures", Fr), single("14:00"));
    }

    #[test]
    fn spans_are_one_time_with_two_ends() {
        use Language::{En, Fr, Ru, Zh};
        let span = |zone: Option<&str>| {
            vec![("11:00".to_owned(), Some("13:00".to_owned()), zone.map(str::to_owned))]
        };
        assert_eq!(times("11时至13时（阿鲁沙时间）", Zh), span(Some("Africa/Dar_es_Salaam")));
        assert_eq!(
            times("11 час. 00 мин. – 13 час. 00 мин. по женевскому времени", Ru),
            span(Some("Europe/Zurich"))
        );
        assert_eq!(times("с 11 час. 00 мин. до 13 час. 00 мин.", Ru), span(None));
        assert_eq!(times("from 11:00 to 13:00 (Geneva time)", En), span(Some("Europe/Zurich")));
        assert_eq!(times("de 11 h 00 à 13 h 00 (heure de Genève)", Fr), span(Some("Europe/Zurich")));
    }

    #[test]
    fn zones_are_read_where_they_are_printed() {
        use Language::{Ar, En, Es, Zh};
        assert_eq!(times("23:59 UTC", En)[0].2.as_deref(), Some("UTC"));
        assert_eq!(times("2359 hours (Geneva time)", En)[0].2.as_deref(), Some("Europe/Zurich"));
        assert_eq!(times("2023年9月1日23时59分（协调世界时）", Zh)[0].2.as_deref(), Some("UTC"));
        assert_eq!(times("23.59 horas (hora de Ginebra)", Es)[0].2.as_deref(), Some("Europe/Zurich"));
        assert_eq!(times("الساعة 23:59 بتوقيت جنيف", Ar)[0].2.as_deref(), Some("Europe/Zurich"));
        assert_eq!(times("24:00 UTC", En)[0].0, "24:00");
    }

    #[test]
    fn numbers_that_are_no_times_are_left_alone() {
        for line in
            ["+41 22 730 6206", "2-6 September 2024", "3/20", "Recommendation Y.4221", "1.2 Agenda", "2024"]
        {
            assert_eq!(times(line, Language::En), [], "{line}");
        }
    }
}
