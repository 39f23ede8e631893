//! What a letter cites: circulars, and the draft Recommendations named for approval.

use std::sync::LazyLock;

use regex::Regex;
use rules::notices::{Circular, Process, Reference, Series, Text};

use super::{View, dates, view::sentences};

/// A Recommendation's number, with the provisional name that stands in brackets behind it, after "ex" or "formerly" or bare.
static NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?-u:\b)([A-Z])\.(\d{2,5}(?:\.\d{1,3})?)(?:\s*[(（]\s*(?:前|ex\.?|formerly|бывш\w*\.?|anciennement|antes|سابقاً?)?\s*((?-u)[A-Z]\.[A-Za-z0-9][A-Za-z0-9_./-]*)\s*[)）])?").ok()
});

/// The circulars cited, each once, with its date where one stands in brackets behind it.
pub(super) fn circulars(view: &View<'_>, own: &Reference) -> Vec<Circular> {
    let mut circulars: Vec<Circular> = Vec::new();
    let agenda = view.lines.len();
    for paragraph in
        view.paragraphs.iter().filter(|paragraph| paragraph.line >= view.body && paragraph.line < agenda)
    {
        for word in view.lexicon.reference.circular.find_iter(&paragraph.text) {
            let Some((number, end)) = number_beside(&paragraph.text, word.start(), word.end()) else {
                continue;
            };
            if own.series == Some(Series::Circular) && own.number == Some(number) {
                continue;
            }
            let behind: String = paragraph.text[end..].chars().take(40).collect();
            let behind = behind.trim_start();
            let issued = behind
                .starts_with(['(', '（', ','])
                .then(|| dates::first(behind, view.language, None))
                .flatten()
                .filter(|date| date.range.start < 16 && date.ends.is_none())
                .map(|date| date.starts);
            match circulars.iter_mut().find(|known| known.number == number) {
                Some(known) => known.issued = known.issued.or(issued),
                None => circulars.push(Circular { number, issued }),
            }
        }
    }
    circulars
}

/// The number of a cited circular: behind the word, or before it as Chinese ("第96号通函") and Russian ("96-й") have it.
fn number_beside(text: &str, start: usize, end: usize) -> Option<(u32, usize)> {
    let behind = &text[end..];
    let skipped: usize =
        behind.chars().take_while(|letter| !letter.is_ascii_digit()).take(12).map(char::len_utf8).sum();
    let gap = &behind[..skipped];
    let plain = gap.chars().all(|letter| {
        letter.is_whitespace() || "№°ºno.НБСЭTSBقمر".contains(letter) || letter.is_ascii_alphabetic()
    });
    let digits: String = behind[skipped..].chars().take_while(char::is_ascii_digit).collect();
    let before = text[..start].trim_end_matches([' ', '号']);
    let numbered = text[..start].trim_end().ends_with('号');
    if numbered {
        let reversed: String = before.chars().rev().take_while(char::is_ascii_digit).collect();
        let number = reversed.chars().rev().collect::<String>().parse().ok()?;
        return Some((number, end));
    }
    if let Some((number, length)) = in_series(&behind[skipped..]).filter(|_| plain) {
        return Some((number, end + skipped + length));
    }
    if plain && (1..=4).contains(&digits.len()) {
        return Some((digits.parse().ok()?, end + skipped + digits.len()));
    }
    None
}

/// `4/LCCE/120`: the number behind the name of a series of one group; and how much of the text it takes.
pub(super) fn in_series(text: &str) -> Option<(u32, usize)> {
    static SERIES: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r"^\d{1,2}\s?/\s?(?-u:[A-Z]{2,6})\s?/\s?(\d{1,4})").ok());
    let found = SERIES.as_ref()?.captures(text)?;
    Some((found[1].parse().ok()?, found.get(0)?.end()))
}

/// The number of the first series name of a letterhead, such as "6/LCCE/52" or "CACE/812".
pub(super) fn first_in_series(text: &str) -> Option<u32> {
    static NAME: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"(?-u:\b)(?:\d{1,2}\s?/\s?)?(?-u:[A-Z]{3,6})(?:\s?/\s?(?-u:[A-Z]{2,4})){0,3}\s?/\s?(\d{1,4})(?-u:\b)").ok()
    });
    NAME.as_ref()?.captures(text)?.get(1)?.as_str().parse().ok()
}

/// The draft Recommendations named, each once; under TAP where the sentence speaks of it.
pub(super) fn texts(view: &View<'_>) -> Vec<Text> {
    let mut texts: Vec<Text> = Vec::new();
    let Some(number) = NUMBER.as_ref() else { return texts };
    for paragraph in view.paragraphs.iter().filter(|paragraph| paragraph.line >= view.body) {
        for sentence in sentences(&paragraph.text) {
            let process = process_of(view, sentence);
            for found in number.captures_iter(sentence) {
                let whole = found.get(0).map_or(0, |whole| whole.start());
                // Working methods are cited, never up for approval by this letter; nor is what stands in an address.
                let cited = matches!(&found[1], "A") || sentence[..whole].ends_with(['/', '.', '-', '@']);
                let alias = found.get(3).map(|alias| alias.as_str().trim_end_matches(['.', '-']).to_owned());
                if cited || (process.is_none() && alias.is_none()) {
                    continue;
                }
                let name = format!("{}.{}", &found[1], &found[2]);
                match texts.iter_mut().find(|known| known.number == name) {
                    Some(known) => {
                        known.alias = known.alias.take().or(alias);
                        known.process = known.process.or(process);
                    }
                    None => texts.push(Text { number: name, alias, process }),
                }
            }
        }
    }
    texts
}

fn process_of(view: &View<'_>, sentence: &str) -> Option<Process> {
    static AAP: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r"(?-u:\b)(?:AAP|PAA)(?-u:\b)|АПУ|alternative approval").ok());
    static TAP: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"(?i)(?-u:\b)TAP(?-u:\b)|(?-u:\b)ТПУ|traditional approval|procedimiento de aprobación tradicional|procédure d.approbation traditionnelle|традиционн\w+ процедур|传统批准程序|الموافقة التقليدية").ok()
    });
    let _ = view;
    if TAP.as_ref().is_some_and(|tap| tap.is_match(sentence)) {
        Some(Process::Tap)
    } else if AAP.as_ref().is_some_and(|aap| aap.is_match(sentence)) {
        Some(Process::Aap)
    } else {
        None
    }
}
