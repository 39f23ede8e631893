//! What a bureau prints is read back: thousands of dates, ranges and times in each of six languages and in every style.

use std::collections::BTreeMap;

use jiff::{
    ToSpan,
    civil::{Date, date},
};
use letters::read::{dates, times};
use proptest::prelude::*;
use rules::language::Language;

use crate::writers::{STYLES, Styles, chinese};

/// In the order of the styles.
const LANGUAGES: [Language; 6] =
    [Language::En, Language::Fr, Language::Es, Language::Ru, Language::Zh, Language::Ar];

/// Days of the years from which letters come.
fn day() -> impl Strategy<Value = Date> {
    (0_i32..13_500).prop_map(|days| date(1993, 1, 1).saturating_add(days.days()))
}

/// One text per language and style, with what was read wrongly; the same fault of a style is told once.
fn misread(
    styles: impl Fn(&Styles) -> &'static [&'static str],
    cases: &[(Date, Date)],
) -> BTreeMap<&'static str, String> {
    let mut wrong = BTreeMap::new();
    for (style, language) in STYLES.iter().zip(LANGUAGES) {
        for pattern in styles(style) {
            for (first, last) in cases {
                let written = style.words.fill(pattern, *first, *last);
                let read = dates::scan(&written.text, language, None);
                let expected = (*first, Some(*last).filter(|last| last != first));
                let right = read.found.len() == 1
                    && (read.found[0].starts, read.found[0].ends) == expected
                    && (!written.weekday || read.found[0].weekday == Some(first.weekday()));
                if !right {
                    wrong
                        .entry(*pattern)
                        .or_insert_with(|| format!("{:?}: {} read as {read:?}", language, written.text));
                }
            }
        }
    }
    wrong
}

fn told(wrong: &BTreeMap<&str, String>) -> String {
    wrong.values().map(String::as_str).collect::<Vec<_>>().join("\n")
}

/// Two days that far apart, and whether they lie in one month and one year.
fn ranges() -> impl Strategy<Value = Vec<(Date, Date)>> {
    prop::collection::vec(
        (day(), 1_i32..25).prop_map(|(first, days)| (first, first.saturating_add(days.days()))),
        60,
    )
}

fn same_month((first, last): (Date, Date)) -> bool {
    (first.year(), first.month()) == (last.year(), last.month())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 0, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_day_is_read_back(days in prop::collection::vec(day(), 60)) {
        let cases: Vec<_> = days.into_iter().map(|day| (day, day)).collect();
        let wrong = misread(|styles| styles.days, &cases);
        prop_assert!(wrong.is_empty(), "{}", told(&wrong));
    }

    #[test]
    fn a_range_is_read_back(pairs in ranges()) {
        let (within, across): (Vec<_>, Vec<_>) = pairs.into_iter().partition(|pair| same_month(*pair));
        let wrong = misread(|styles| styles.within, &within);
        prop_assert!(wrong.is_empty(), "{}", told(&wrong));
        let (months, _): (Vec<_>, Vec<_>) = across.into_iter().partition(|pair| pair.0.year() == pair.1.year());
        let wrong = misread(|styles| styles.months, &months);
        prop_assert!(wrong.is_empty(), "{}", told(&wrong));
    }

    #[test]
    fn a_range_across_new_year_is_read_back(ends in prop::collection::vec((1993_i16..2030, 0_i32..20, 0_i32..20), 40)) {
        let turn = |(year, before, after): (i16, i32, i32)| {
            (date(year, 12, 31).saturating_sub(before.days()), date(year + 1, 1, 1).saturating_add(after.days()))
        };
        let wrong = misread(|styles| styles.years, &ends.into_iter().map(turn).collect::<Vec<_>>());
        prop_assert!(wrong.is_empty(), "{}", told(&wrong));
    }

    #[test]
    fn a_time_is_read_back(clocks in prop::collection::vec((0_u16..24, 0_u16..60), 40), ends in prop::collection::vec((0_u16..24, 0_u16..60), 40)) {
        let mut wrong = BTreeMap::new();
        for ((hour, minute), end) in clocks.into_iter().zip(ends) {
            for (language, pattern) in CLOCKS {
                let span = pattern.contains("{H");
                if !fits(pattern, hour, minute) || (span && (!fits(pattern, end.0, end.1) || end <= (hour, minute))) {
                    continue;
                }
                let text = clock(pattern, (hour, minute), end);
                let read = times::scan(&text, *language);
                let minute = if pattern.contains("m}") { minute } else { 0 };
                let right = read.len() == 1
                    && (read[0].starts_at.hour(), read[0].starts_at.minute()) == (hour, minute)
                    && read[0].ends_at.map(|end| (end.hour(), end.minute())) == span.then_some(end);
                if !right {
                    wrong.entry(*pattern).or_insert_with(|| format!("{language:?}: {text} read as {read:?}"));
                }
            }
        }
        prop_assert!(wrong.is_empty(), "{}", told(&wrong));
    }
}

/// Times: `{h}` and `{hh}` the hour, `{m}` the minutes, `{a}` the hour of twelve; capitals are the end of a span.
const CLOCKS: &[(Language, &str)] = &[
    (Language::En, "at {hh}{m} hours"),
    (Language::En, "at {hh}:{m}"),
    (Language::En, "at {hh}:{m} hours"),
    (Language::En, "at {h}.{m} hours"),
    (Language::En, "{a}.{m} <a.m.|p.m.>"),
    (Language::En, "{a}:{m} <am|pm>"),
    (Language::En, "at {a} <a.m.|p.m.>"),
    (Language::En, "from {hh}{m} to {HH}{M} hours"),
    (Language::En, "{hh}:{m} - {HH}:{M}"),
    (Language::En, "from {hh}:{m} until {HH}:{M}"),
    (Language::En, "{hh}{m}-{HH}{M} hours"),
    (Language::Fr, "à {h} h {m}"),
    (Language::Fr, "à {h}h{m}"),
    (Language::Fr, "à {h} heures {m}"),
    (Language::Fr, "à {hh}:{m}"),
    (Language::Fr, "à {h} heures"),
    (Language::Fr, "de {h} h {m} à {H} h {M}"),
    (Language::Fr, "{hh}h{m}-{HH}h{M}"),
    (Language::Es, "a las {h}.{m} horas"),
    (Language::Es, "a las {hh}:{m} horas"),
    (Language::Es, "a las {hh}:{m}"),
    (Language::Es, "de {hh}.{m} a {HH}.{M} horas"),
    (Language::Es, "de las {hh}:{m} a las {HH}:{M} horas"),
    (Language::Es, "a las {a}.{m} <de la mañana|de la tarde>"),
    (Language::Ru, "в {h} час. {m} мин."),
    (Language::Ru, "в {hh}:{m}"),
    (Language::Ru, "в {h} часов {m} минут"),
    (Language::Ru, "с {h} час. {m} мин. до {H} час. {M} мин."),
    (Language::Ru, "{hh}:{m}–{HH}:{M}"),
    (Language::Ru, "в {a} часов {m} минут <утра|дня>"),
    (Language::Zh, "{h}时{m}分"),
    (Language::Zh, "{hh}:{m}"),
    (Language::Zh, "<上午|下午>{a}时{m}分"),
    (Language::Zh, "<上午|下午>{a}:{m}"),
    (Language::Zh, "<上午|下午>{a}时"),
    (Language::Zh, "<上午|下午>{ca}时{cm}分"),
    (Language::Zh, "{h}时{m}分至{H}时{M}分"),
    (Language::Zh, "{hh}:{m}-{HH}:{M}"),
    (Language::Ar, "الساعة {hh}:{m}"),
    (Language::Ar, "الساعة {hh}{m}"),
    (Language::Ar, "في الساعة {a}:{m} <صباحاً|مساءً>"),
    (Language::Ar, "من الساعة {hh}:{m} إلى الساعة {HH}:{M}"),
    (Language::Ar, "من {hh}:{m} إلى {HH}:{M}"),
];

/// Whether letters would print this time so: Chinese counts no zero hour to twelve, and no numeral writes zero minutes or one o'clock.
fn fits(pattern: &str, hour: u16, minute: u16) -> bool {
    let of_twelve = pattern.contains("{a}") || pattern.contains("{ca}");
    let noon = matches!(hour, 0 | 12);
    let numerals = pattern.contains("{ca}") && (matches!(hour, 1 | 13) || minute == 0);
    !(numerals || of_twelve && noon)
}

fn clock(pattern: &str, (hour, minute): (u16, u16), end: (u16, u16)) -> String {
    let twelve = if hour > 12 { hour - 12 } else { hour };
    let numeral = |number: u16| chinese(u8::try_from(number).unwrap());
    let mut text = pattern.to_owned();
    if let (Some(open), Some(close)) = (pattern.find('<'), pattern.find('>')) {
        let (forenoon, afternoon) = pattern[open + 1..close].split_once('|').unwrap();
        let half = if hour < 12 { forenoon } else { afternoon };
        text = format!("{}{half}{}", &pattern[..open], &pattern[close + 1..]);
    }
    text.replace("{hh}", &format!("{hour:02}"))
        .replace("{h}", &hour.to_string())
        .replace("{m}", &format!("{minute:02}"))
        .replace("{a}", &twelve.to_string())
        .replace("{ca}", &numeral(twelve))
        .replace("{cm}", &numeral(minute))
        .replace("{HH}", &format!("{:02}", end.0))
        .replace("{H}", &end.0.to_string())
        .replace("{M}", &format!("{:02}", end.1))
}
