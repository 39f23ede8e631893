//! One sheet seen as a letter: its lines, its paragraphs and its parts.

use jiff::civil::Date;
use rules::language::Language;

use crate::{lexicon::Lexicon, sheet::Sheet};

/// What every reader of a fact is given.
#[derive(Debug)]
pub struct View<'a> {
    /// The file's text.
    pub sheet: &'a Sheet,
    /// The language of the text.
    pub language: Language,
    /// Its words.
    pub lexicon: &'static Lexicon,
    /// The letter's own date, from which years are filled in.
    pub issued: Option<Date>,
    /// Every line, trimmed, in order; the index is the one of the sheet.
    pub lines: Vec<&'a str>,
    /// Whole paragraphs: hard-wrapped lines joined again, each with the line it begins on.
    pub paragraphs: Vec<Paragraph>,
    /// The line of the salutation, where the body begins.
    pub body: usize,
    /// The line where the first annex begins; the number of lines where there is none.
    pub annexes: usize,
}

/// A paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// The line it begins on.
    pub line: usize,
    /// Its text.
    pub text: String,
}

impl<'a> View<'a> {
    /// Looks at a sheet in a language.
    pub fn new(sheet: &'a Sheet, language: Language) -> Self {
        let lexicon = Lexicon::of(language);
        let lines: Vec<&str> = sheet.lines.iter().map(|line| line.text.trim()).collect();
        let subject = lines.iter().position(|line| lexicon.labels.subject.is_match(line)).unwrap_or(0);
        let body = lines
            .iter()
            .enumerate()
            .position(|(at, line)| at >= subject && lexicon.labels.salutation.is_match(line))
            .unwrap_or(subject);
        let closing = lines
            .iter()
            .skip(body)
            .position(|line| lexicon.labels.closing.is_match(line))
            .map(|at| at + body);
        let from = closing.unwrap_or(body);
        let annexes = lines
            .iter()
            .enumerate()
            .skip(from + 1)
            .find(|(_, line)| line.chars().count() < 60 && lexicon.labels.annex.is_match(line))
            .map_or(lines.len(), |(at, _)| at);
        let paragraphs = paragraphs(&lines, sheet.whole);
        Self { sheet, language, lexicon, issued: None, lines, paragraphs, body, annexes }
    }

    /// The paragraphs of the letter itself, between salutation and annexes.
    pub fn body_paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        self.paragraphs
            .iter()
            .filter(|paragraph| paragraph.line >= self.body && paragraph.line < self.annexes)
    }

    /// Whether a piece of text joins what stands on either side: "…, and that …".
    pub(super) fn is_joined(&self, gap: &str) -> bool {
        self.lexicon.both.iter().any(|and| match self.language {
            Language::Zh => gap.contains(and),
            // Arabic writes "and" as one piece with the word behind it.
            Language::Ar => gap.contains(&format!(" {and}")),
            _ => gap.contains(&format!(" {and} ")),
        })
    }
}

/// Sentences of a paragraph, with the stops of six languages. A dot ends a sentence only before a blank and a capital,
/// and not after an abbreviation of one or three letters.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut begin = 0;
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    for (place, (at, letter)) in letters.iter().enumerate() {
        let ends = match letter {
            '。' | '；' | '؟' | '!' | '?' | ';' => true,
            '.' => {
                let mut rest = letters[place + 1..].iter().map(|(_, letter)| *letter);
                let blank = rest.next().is_none_or(char::is_whitespace);
                let capital = letters[place + 1..]
                    .iter()
                    .map(|(_, letter)| *letter)
                    .find(|letter| !letter.is_whitespace())
                    .is_none_or(|letter| {
                        (letter.is_alphabetic() && !letter.is_lowercase()) || "«“\"(（".contains(letter)
                    });
                // "16 час. 00 мин. UTC": the zone belongs to its time.
                let zone =
                    ["UTC", "GMT", "CET"].iter().any(|zone| text[at + 1..].trim_start().starts_with(zone));
                blank && capital && !zone && !is_abbreviated(&text[begin..*at])
            }
            _ => false,
        };
        if ends {
            let end = at + letter.len_utf8();
            sentences.push(text[begin..end].trim());
            begin = end;
        }
    }
    sentences.push(text[begin..].trim());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// Whether a dot behind this text belongs to its last word: an initial, "Mr", "г", or the number that an item begins with.
fn is_abbreviated(before: &str) -> bool {
    const SHORT: [&str; 29] = [
        "mr", "mrs", "ms", "dr", "prof", "sr", "sra", "dra", "rec", "no", "st", "art", "res", "mme", "mlle",
        "tel", "ref", "ed", "vs", "corr", "г", "гг", "им", "тел", "др", "пр", "проф", "стр", "час",
    ];
    let word: String = before.chars().rev().take_while(|letter| letter.is_alphanumeric()).collect();
    let word: String = word.chars().rev().collect::<String>().to_lowercase();
    if word.chars().all(char::is_numeric) {
        return before.trim().len() <= word.len() + 1;
    }
    word.chars().count() <= 1 || SHORT.contains(&word.as_str())
}

/// The width at which a program broke the lines, where one did: that of the widest but for a few, which a table or an address
/// made longer; and several lines reach it and go on.
fn wrapped_at(lines: &[&str]) -> Option<usize> {
    const WIDEST: usize = 100;
    let width = |line: &&str| line.chars().count();
    let mut widths: Vec<usize> = lines.iter().map(width).filter(|width| *width > 0).collect();
    widths.sort_unstable();
    let count = widths.len();
    let widest = *widths.last()?;
    if widest <= WIDEST {
        return (count > 10).then_some(widest);
    }
    let usual = *widths.get((count * 19 / 20).min(count.checked_sub(2)?))?;
    let go_on = lines
        .windows(2)
        .filter(|pair| {
            (usual * 3 / 4..=WIDEST).contains(&width(&pair[0]))
                && !pair[1].is_empty()
                && !pair[0].contains('\t')
        })
        .count();
    (count > 10 && usual <= WIDEST && go_on * 8 >= count).then_some(usual)
}

/// Joins lines that a program broke at a fixed width: where most full lines end near the same column, a line that reaches it
/// goes on in the next.
fn paragraphs(lines: &[&str], whole: bool) -> Vec<Paragraph> {
    let width = wrapped_at(lines).filter(|_| !whole);
    let wrapped = width.is_some();
    let full = width.unwrap_or(0) * 3 / 5;
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut goes_on = false;
    for (at, line) in lines.iter().enumerate() {
        let starts_item = line.starts_with(['-', '–', '—', '•', '*', '·', '\u{f0b7}']);
        match paragraphs.last_mut() {
            Some(last) if wrapped && goes_on && !line.is_empty() && !starts_item && !line.contains('\t') => {
                last.text.push(' ');
                last.text.push_str(line);
            }
            _ if line.is_empty() => {}
            _ => paragraphs.push(Paragraph { line: at, text: (*line).to_owned() }),
        }
        goes_on = !line.is_empty() && line.chars().count() >= full && !line.contains('\t');
    }
    paragraphs
}
