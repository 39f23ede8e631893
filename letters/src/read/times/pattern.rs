//! The shapes of times, and the words of the lexicon that stand beside them.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;
use rules::language::Language;

use crate::lexicon::Lexicon;

/// What a word beside a time says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Forenoon,
    Noon,
    Afternoon,
    Midnight,
}

/// How one language prints times.
pub(super) struct Patterns {
    pub(super) language: Language,
    /// Each with the groups `h` and `m`; `half` for half past, `n` around the numbers where more belongs to the shape.
    pub(super) shapes: Vec<Regex>,
    /// Words of the half of the day, anchored behind a time and, for Chinese, before it.
    halves: Vec<(Half, Regex)>,
}

/// The shapes that every language may print.
const SHAPES: [&str; 8] = [
    // 11 час. 00 мин.; 9 часов 30 минут; 9 ч 30
    r"(?-u:\b)(?P<h>\d{1,2})\s*(?:час(?:\.|ов|а)?|ч(?:\.|\b))(?:\s*(?P<m>\d{2})(?:\s*мин(?:\.|уты|ут)?)?)?",
    // 14时30分, 9时, 九时半; 一时 is an adverb
    r"(?P<h>\d{1,2}|[二两三四五六七八九]|[二]?十[一二三四五六七八九]?)\s*[时時点點](?:(?P<m>\d{1,2}|[一二三四五六七八九十]{1,3})\s*分|(?P<half>半))?",
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
];

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

static TO: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^\s*(?:[-\u{2010}-\u{2015}\u{2212}~～]|to|until|till|and|à|au|a|a\s+las|hasta(?:\s+las)?|до|по|至|到|إلى|حتى|وحتى)\s*(?:الساعة\s*|las\s+)?$").ok()
});

static ALL: LazyLock<Vec<Patterns>> = LazyLock::new(|| Lexicon::all().iter().map(Patterns::new).collect());

/// The spans.
pub(super) fn spans() -> &'static [Regex] {
    &SPANS
}

/// Whether what stands between two times makes a span of them.
pub(super) fn is_to(gap: &str) -> bool {
    TO.as_ref().is_some_and(|to| to.is_match(gap))
}

impl Patterns {
    pub(super) fn of(language: Language) -> &'static Self {
        ALL.iter().find(|patterns| patterns.language == language).unwrap_or(&ALL[0])
    }

    fn new(lexicon: &Lexicon) -> Self {
        let words = &lexicon.clock;
        // 9.30 a.m., 5 p.m.; at 9.30
        let bare = format!(r"(?-u:\b)(?P<n>(?P<h>\d{{1,2}})(?:[:.](?P<m>\d{{2}}))?)\s*(?:{})", words.alone);
        let dotted = format!(r"(?:{})\s+(?P<h>\d{{1,2}})\.(?P<m>[0-5]\d)(?-u:\b)", words.at);
        let shapes = [bare].into_iter().chain(SHAPES.map(str::to_owned)).chain([dotted]);
        let halves = [
            (Half::Forenoon, &words.forenoon),
            (Half::Afternoon, &words.afternoon),
            (Half::Midnight, &words.midnight),
            (Half::Noon, &words.noon),
        ];
        let anchored = |words: &Regex| {
            if lexicon.language == Language::Zh {
                format!(r"(?:{words})\s*$")
            } else {
                format!(r"^[\s,(（]{{0,3}}(?:{words})")
            }
        };
        Self {
            language: lexicon.language,
            shapes: shapes.filter_map(|shape| Regex::new(&format!("(?i){shape}")).ok()).collect(),
            halves: halves
                .into_iter()
                .filter_map(|(half, words)| Some((half, Regex::new(&anchored(words)).ok()?)))
                .collect(),
        }
    }

    /// The half of the day that stands beside a time, which then belongs to its range.
    pub(super) fn half_beside(&self, line: &str, range: &mut Range<usize>) -> Option<Half> {
        let (before, behind) = (&line[..range.start], &line[range.end..]);
        self.halves.iter().find_map(|(half, words)| {
            if self.language == Language::Zh {
                range.start = words.find(before)?.start();
            } else {
                range.end += words.find(behind)?.end();
            }
            Some(*half)
        })
    }
}

/// A number in digits, or in Chinese numerals below a hundred.
pub(super) fn numeral(text: &str) -> Option<u16> {
    text.parse().ok().or_else(|| crate::read::dates::chinese_number(text))
}
