//! The grammars: one pattern per shape of a date, made of the words of the lexicon.

use std::{ops::Range, sync::LazyLock};

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};
use regex::{Captures, Regex};
use rules::language::Language;

use super::{Dates, FoundDate};
use crate::lexicon::Lexicon;

/// The patterns of one language, the most telling first.
pub(super) struct Grammar {
    language: Language,
    shapes: Vec<Regex>,
    /// Month names in lower case with their number.
    months: Vec<(String, i8)>,
    weekdays: Vec<(String, Weekday)>,
    /// What stands between two whole dates that are the ends of a range.
    between: Option<Regex>,
}

static GRAMMARS: LazyLock<Vec<Grammar>> = LazyLock::new(|| Lexicon::all().iter().map(Grammar::new).collect());

/// A hyphen, dash or tilde, as twelve bureaux type it.
const DASH: &str = r"[-\u{2010}-\u{2015}\u{2212}~\u{ff0d}\u{ff5e}]";

impl Grammar {
    pub(super) fn of(language: Language) -> &'static Self {
        GRAMMARS.iter().find(|grammar| grammar.language == language).unwrap_or(&GRAMMARS[0])
    }

    fn new(lexicon: &Lexicon) -> Self {
        let months: Vec<(String, i8)> = (1_i8..)
            .zip(&lexicon.months)
            .flat_map(|(number, names)| names.iter().map(move |name| (name.to_lowercase(), number)))
            .collect();
        let days = [
            Weekday::Monday,
            Weekday::Tuesday,
            Weekday::Wednesday,
            Weekday::Thursday,
            Weekday::Friday,
            Weekday::Saturday,
            Weekday::Sunday,
        ];
        let weekdays: Vec<(String, Weekday)> = days
            .into_iter()
            .zip(&lexicon.weekdays)
            .flat_map(|(day, names)| names.iter().map(move |name| (name.to_lowercase(), day)))
            .collect();
        let month = alternatives(months.iter().map(|(name, _)| name.as_str()));
        let weekday = alternatives(weekdays.iter().map(|(name, _)| name.as_str()));
        let to = alternatives(lexicon.to.iter().map(String::as_str));
        let both = alternatives(lexicon.to.iter().chain(&lexicon.both).map(String::as_str));
        let shapes = match lexicon.language {
            Language::Zh => chinese(&weekday),
            language => european(&month, &weekday, &to, &both, language),
        };
        let shapes = shapes.iter().filter_map(|shape| Regex::new(&format!("(?i){shape}")).ok()).collect();
        let between = Regex::new(&format!(r"(?i)^\s*,?\s*(?:{DASH}|/|{to})\s*(?:(?:the|el|le)\s+)?$")).ok();
        Self { language: lexicon.language, shapes, months, weekdays, between }
    }

    pub(super) fn scan(&self, line: &str, near: Option<Date>) -> Dates {
        let mut dates = Dates::default();
        let mut taken: Vec<Range<usize>> = Vec::new();
        for shape in &self.shapes {
            for found in shape.captures_iter(line) {
                let Some(whole) = found.get(0) else { continue };
                if taken.iter().any(|range| range.start < whole.end() && whole.start() < range.end) {
                    continue;
                }
                match self.understand(&found, near) {
                    Reading::Date(date) => dates.found.push(date),
                    Reading::Impossible => dates.impossible.push(whole.as_str().trim().to_owned()),
                    Reading::Nothing => continue,
                }
                taken.push(whole.range());
            }
        }
        dates.found.sort_by_key(|date| date.range.start);
        dates.found = self.join(line, dates.found);
        dates
    }

    /// Two whole dates with "to" between them are one range: "2024-09-02 to 2024-09-06".
    fn join(&self, line: &str, found: Vec<FoundDate>) -> Vec<FoundDate> {
        let mut joined: Vec<FoundDate> = Vec::new();
        for date in found {
            let whole = |date: &FoundDate| date.ends.is_none() && date.year_printed;
            let first = joined.last_mut().filter(|first| {
                let gap = &line[first.range.end..date.range.start];
                let to = self.between.as_ref().is_some_and(|between| between.is_match(gap));
                to && whole(first) && whole(&date) && first.starts < date.starts
            });
            match first {
                Some(first) => {
                    first.ends = Some(date.starts);
                    first.range.end = date.range.end;
                }
                None => joined.push(date),
            }
        }
        joined
    }

    fn understand(&self, found: &Captures<'_>, near: Option<Date>) -> Reading {
        let text = |name: &str| found.name(name).map(|part| part.as_str());
        let number =
            |name: &str| text(name).and_then(|digits| digits.parse().ok().or_else(|| numeral(digits)));
        let month = |name: &str| self.month(text(name)?);
        let Some(whole) = found.get(0) else { return Reading::Nothing };
        let Some(day) = number("d1") else { return Reading::Nothing };
        let last_day = number("d2");
        let (first_month, last_month) = (month("m1"), month("m2"));
        let Some(starting_month) = first_month.or(last_month) else { return Reading::Nothing };
        let ending_month = last_month.or(first_month).unwrap_or(starting_month);
        let (first_year, last_year) = (year(text("y1")), year(text("y2")));
        let year_printed = first_year.is_some() || last_year.is_some();
        let weekday = text("w1").and_then(|name| self.weekday(name));
        // Within a year where only one end bears it, December comes before January.
        let ending_year =
            last_year.or(first_year.map(|year| year + i16::from(ending_month < starting_month)));
        let starting_year =
            first_year.or(ending_year.map(|year| year - i16::from(ending_month < starting_month)));
        let starts = match starting_year {
            Some(year) => date(year, starting_month, day),
            None => match near.and_then(|near| nearest(near, starting_month, day)) {
                Some(date) => Some(date),
                None => return Reading::Nothing,
            },
        };
        let Some(starts) = starts else { return Reading::Impossible };
        let ends = match last_day {
            None => None,
            Some(last) => {
                let year = ending_year.unwrap_or(starts.year() + i16::from(ending_month < starting_month));
                match date(year, ending_month, last) {
                    Some(ends) => Some(ends),
                    None => return Reading::Impossible,
                }
            }
        };
        let range = trimmed(whole.start(), whole.as_str());
        Reading::Date(FoundDate {
            range,
            starts,
            ends: ends.filter(|ends| *ends != starts),
            year_printed,
            weekday,
        })
    }

    fn month(&self, name: &str) -> Option<i8> {
        let name = name.trim().trim_end_matches('.').to_lowercase();
        if let Ok(number) = name.parse::<i8>() {
            return (1..=12).contains(&number).then_some(number);
        }
        let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
        if let Some(place) = (1_i8..).zip(roman).find(|(_, numeral)| *numeral == name) {
            return Some(place.0);
        }
        if self.language == Language::Zh {
            return i8::try_from(numeral(&name)?).ok().filter(|month| (1..=12).contains(month));
        }
        self.months.iter().find(|(known, _)| *known == name).map(|(_, number)| *number)
    }

    fn weekday(&self, name: &str) -> Option<Weekday> {
        let name = name.trim().trim_end_matches(['.', ',']).to_lowercase();
        self.weekdays.iter().find(|(known, _)| *known == name).map(|(_, day)| *day)
    }
}

enum Reading {
    Date(FoundDate),
    Impossible,
    Nothing,
}

/// The shapes of languages that name the month by a word.
fn european(month: &str, weekday: &str, to: &str, both: &str, language: Language) -> Vec<String> {
    let w = |n: u8| format!(r"(?:(?:\b(?P<w{n}>{weekday})\b\.?[,،]?\s*(?:الموافق\s*)?\(?)\s*)?");
    let number = |n: u8| format!(r"(?P<d{n}>\d{{1,2}})(?:\s?(?:st|nd|rd|th|er|º|°|ᵉʳ)\b|-(?:е|го|ое))?");
    let of = r"(?:\s*(?:de|of|del|d.)\b)?\s*[-.]?\s*";
    let m = |n: u8| {
        // Arabic letters of the east print both names: "كانون الثاني/يناير".
        let name = format!(r"(?P<m{n}>{month})\b\.?");
        if language == Language::Ar {
            format!(r"{name}(?:\s*/\s*(?:{month}))?")
        } else {
            format!(r"\b{name}")
        }
    };
    let y = |n: u8| {
        format!(
            r"(?:,?\s*[-.]?\s*(?:de|del|of|عام|سنة)?\s*(?P<y{n}>(?:19|20)\d\d)\b(?:\s*(?:года|году|г\.|г\b))?)"
        )
    };
    // Arabic writes "and" as one piece with what stands behind it.
    let end = if language == Language::Ar { "" } else { r"\b" };
    let join = |words: &str| format!(r"\s*,?\s*(?:{DASH}|/|\b(?:{words}){end})\s*(?:(?:the|el|le|du)\s+)?");
    // "19 May and 21 May" are two dates, "2 and 3 September" is one meeting.
    let (sep, close) = (join(to), join(both));
    // The second number stands behind its joint, which in Arabic is a letter of the same word: "16 و27".
    let (d1, d2) = (format!(r"\b{}", number(1)), number(2));
    let (w1, w2, m1, m2, y1, y2) = (w(1), w(2), m(1), m(2), y(1), y(2));
    let mut shapes = vec![
        // 30 January 2023 to 10 February 2023; 30 January - 10 February 2023
        format!(r"{w1}{d1}{of}{m1}{y1}?{sep}{w2}{d2}{of}{m2}{y2}?"),
        // 2-6 September 2024; Monday 2 to Friday 6 September 2024
        format!(r"{w1}{d1}{close}{w2}{d2}{of}{m2}{y2}?"),
    ];
    if language == Language::En {
        // September 2-6, 2024; September 30 to October 4, 2024
        shapes.push(format!(r"{w1}{m1}\s+{d1}{sep}(?:{m2}\s+)?{d2}\b{y2}"));
        shapes.push(format!(r"{w1}{m1}\s+{d1}{y1}"));
    }
    shapes.extend([
        // 18 May 2023; Monday, 2 September 2024; le 1er février
        format!(r"{w1}{d1}{of}{m1}{y1}?"),
        // 2023-05-18
        r"\b(?P<y1>(?:19|20)\d\d)-(?P<m1>\d{2})-(?P<d1>\d{2})\b".to_owned(),
        // 2 - 6.IX.1996; 14.05.2013; 14/05/2013
        format!(r"\b(?P<d1>\d{{1,2}})\.?\s*{DASH}\s*(?P<d2>\d{{1,2}})[./](?P<m2>\d{{1,2}}|[IVX]{{1,4}})[./](?P<y2>(?:19|20)?\d\d)\b"),
        r"\b(?P<d1>\d{1,2})[./](?P<m1>\d{1,2}|[IVX]{1,4})[./](?P<y1>(?:19|20)\d\d|[IVX.]{0}\d\d)\b".to_owned(),
    ]);
    shapes
}

/// The shapes of Chinese, year first.
fn chinese(weekday: &str) -> Vec<String> {
    let w = |n: u8| format!(r"(?:\s*[(（]?\s*(?P<w{n}>{weekday})\s*[)）]?)?");
    let sep = format!(r"\s*(?:至|到|{DASH}{{1,2}})\s*");
    // Digits, or numerals: 2009年3月4日, 二〇〇九年三月四日.
    let y = |n: u8| format!(r"(?:(?P<y{n}>(?:19|20)\d\d|[一二][〇○◯零一二三四五六七八九]{{3}})\s*年\s*)?");
    let m = |n: u8| format!(r"(?P<m{n}>\d{{1,2}}|[一二三四五六七八九十]{{1,2}})\s*月\s*");
    let d = |n: u8| format!(r"(?P<d{n}>\d{{1,2}}|[一二三四五六七八九十]{{1,3}})\s*");
    let (w1, w2, y1, y2, m1, m2, d1, d2) = (w(1), w(2), y(1), y(2), m(1), m(2), d(1), d(2));
    vec![
        // 2023年9月13日至22日; 2024年9月2-6日; 2023年1月30 – 2月10日; 7月29日至8月2日
        format!(r"{y1}{m1}{d1}[日号]?{w1}{sep}{y2}(?:{m2})?{d2}[日号]{w2}"),
        // 2023年9月13日和14日
        format!(r"{y1}{m1}{d1}[日号]?{w1}\s*(?:和|及|、)\s*{d2}[日号]{w2}"),
        format!(r"{y1}{m1}{d1}[日号]{w1}"),
        r"\b(?P<y1>(?:19|20)\d\d)[-./](?P<m1>\d{1,2})[-./](?P<d1>\d{1,2})\b".to_owned(),
    ]
}

/// A number below a hundred in Chinese numerals: 九, 十二, 二十六.
pub(super) fn numeral(text: &str) -> Option<i16> {
    const NUMERALS: [char; 10] = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
    let digit = |letter: char| match letter {
        '○' | '◯' | '零' => Some(0),
        '两' => Some(2),
        _ => NUMERALS.iter().zip(0_i16..).find(|(numeral, _)| **numeral == letter).map(|(_, value)| value),
    };
    let Some((tens, ones)) = text.split_once('十') else {
        // 二〇〇九: each numeral is a digit.
        return text
            .chars()
            .try_fold(0_i16, |number, letter| number.checked_mul(10)?.checked_add(digit(letter)?));
    };
    let part = |part: &str, alone: i16| match part.chars().next() {
        None => Some(alone),
        Some(letter) if part.chars().count() == 1 => digit(letter),
        Some(_) => None,
    };
    Some(part(tens, 1)? * 10 + part(ones, 0)?)
}

fn alternatives<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut words: Vec<&str> = words.collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words.iter().map(|word| regex::escape(word).replace(' ', r"\s+")).collect::<Vec<_>>().join("|")
}

/// Letters of the last century print two digits.
fn year(text: Option<&str>) -> Option<i16> {
    let text = text?;
    let year = text.parse::<i16>().ok().or_else(|| numeral(text))?;
    Some(match year {
        0..=49 => 2000 + year,
        50..=99 => 1900 + year,
        _ => year,
    })
}

fn date(year: i16, month: i8, day: i16) -> Option<Date> {
    Date::new(year, month, i8::try_from(day).ok()?).ok()
}

/// The date of this day and month that lies nearest after `near`, or up to two months before it.
fn nearest(near: Date, month: i8, day: i16) -> Option<Date> {
    let earliest = near.saturating_sub(2.months());
    (earliest.year()..=earliest.year() + 1)
        .filter_map(|year| date(year, month, day))
        .find(|date| *date >= earliest)
}

/// The range without the blanks around it.
fn trimmed(start: usize, text: &str) -> Range<usize> {
    let before = text.len() - text.trim_start().len();
    start + before..start + text.trim_end().len()
}
