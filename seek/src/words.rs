//! Text as the index keeps it: pieces with their places, each under every form by which somebody may look for it.
//!
//! A *run* is what is written without a space. `TD163/GEN` is a run of the *atoms* `td`, `163`, `gen`, which stand one behind the other;
//! at the place of the first atom of each part the index also keeps the part (`td163`) and the whole (`td163gen`), so that all three find it.
//! Signs of Chinese are kept as overlapping pairs: no dictionary can disagree with itself between text and question.

mod fold;
mod little;
mod stem;
mod tokenizer;

use std::ops::Range;

use rules::language::Language;
use unicode_normalization::char::is_combining_mark;

pub(crate) use fold::fold;
pub(crate) use little::is_little;
pub(crate) use stem::{stems, stems_of_text};
pub(crate) use tokenizer::{NAME, WordTokenizer, labelled};

/// A longer form is cut: it is no word, and would burden the dictionary.
const LONGEST: usize = 60;
/// Whole runs of more parts than this are addresses or lists.
const MOST_PARTS: usize = 6;
/// Stands before a stem, which no word begins with.
pub(crate) const STEM: char = '\u{1}';

/// What an atom is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters of an alphabet.
    Letters,
    /// Digits.
    Digits,
    /// One sign of a script without spaces.
    Sign,
}

/// The smallest piece, where it stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Atom {
    /// Bytes of the text.
    pub(crate) span: Range<usize>,
    /// What it is made of.
    pub(crate) kind: Kind,
    /// Begins a part of its run.
    begins_part: bool,
    /// Begins a run.
    begins_run: bool,
}

/// Atoms of one run, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Run {
    /// Never empty once the run was handed out.
    pub(crate) atoms: Vec<Atom>,
}

/// A form under which a piece is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Form {
    /// As the index keeps it.
    pub(crate) text: String,
    /// Counts atoms from the beginning of the text.
    pub(crate) place: usize,
    /// Bytes of the text that it stands for.
    pub(crate) span: Range<usize>,
}

impl Run {
    /// Whether this is a run of Chinese, Japanese or Korean signs.
    pub(crate) fn is_signs(&self) -> bool {
        self.atoms.first().is_some_and(|atom| atom.kind == Kind::Sign)
    }

    /// Parts: what stands between joints, as ranges of atoms.
    pub(crate) fn parts(&self) -> Vec<Range<usize>> {
        let mut begins: Vec<usize> =
            (0..self.atoms.len()).filter(|index| self.atoms[*index].begins_part).collect();
        begins.push(self.atoms.len());
        begins.windows(2).map(|pair| pair[0]..pair[1]).collect()
    }

    /// Every form of the run, its first atom standing at `place`, in the order of places.
    pub(crate) fn forms(&self, text: &str, place: usize, language: Language) -> Vec<Form> {
        if self.is_signs() {
            self.forms_of_signs(text, place)
        } else {
            self.forms_of_letters(text, place, language)
        }
    }

    /// Each sign with the next; the last alone, so that one sign is found as the beginning of a form.
    fn forms_of_signs(&self, text: &str, place: usize) -> Vec<Form> {
        (0..self.atoms.len())
            .map(|index| {
                let end = self.atoms[(index + 1).min(self.atoms.len() - 1)].span.end;
                let span = self.atoms[index].span.start..end;
                Form { text: fold(&text[span.clone()]), place: place + index, span }
            })
            .collect()
    }

    fn forms_of_letters(&self, text: &str, place: usize, language: Language) -> Vec<Form> {
        let folded: Vec<String> =
            self.atoms.iter().map(|atom| fold(clip(&text[atom.span.clone()]))).collect();
        let parts = self.parts();
        let mut forms = Vec::new();
        for part in &parts {
            for index in part.clone() {
                let atom = &self.atoms[index];
                let mut push = |text: String, span: Range<usize>| {
                    if !text.is_empty() {
                        forms.push(Form { text: cut(text), place: place + index, span });
                    }
                };
                push(folded[index].clone(), atom.span.clone());
                if part.len() == 1 && atom.kind == Kind::Letters && atom.span.len() <= 4 * LONGEST {
                    for stem in stems_of_text(&text[atom.span.clone()], language) {
                        push(format!("{STEM}{stem}"), atom.span.clone());
                    }
                }
                if index == part.start && part.len() > 1 {
                    push(folded[part.clone()].concat(), self.span_of(part.clone()));
                }
                if index == 0
                    && parts.len() > 1
                    && let Some(whole) = self.whole(&folded)
                {
                    push(whole, self.span());
                }
            }
        }
        forms
    }

    /// The run without its joints, unless it is a date or a list.
    pub(crate) fn whole(&self, folded: &[String]) -> Option<String> {
        let has_letters = self.atoms.iter().any(|atom| atom.kind == Kind::Letters);
        (has_letters && self.parts().len() <= MOST_PARTS).then(|| cut(folded.concat()))
    }

    /// Bytes from the first atom to the last.
    pub(crate) fn span(&self) -> Range<usize> {
        let start = self.atoms.first().map_or(0, |atom| atom.span.start);
        start..self.atoms.last().map_or(start, |atom| atom.span.end)
    }

    /// The folded sign with which each atom begins, and with it each form of the atom; none of Arabic, whose articles are taken off.
    pub(crate) fn beginnings(&self, text: &str) -> impl Iterator<Item = Option<char>> {
        self.atoms.iter().map(|atom| {
            let piece = &text[atom.span.clone()];
            let end = piece
                .char_indices()
                .skip(1)
                .find(|(_, sign)| !follows(*sign))
                .map_or(piece.len(), |(end, _)| end);
            fold(&piece[..end]).chars().next().filter(|sign| !('\u{600}'..='\u{6FF}').contains(sign))
        })
    }

    /// Bytes of some of its atoms.
    fn span_of(&self, atoms: Range<usize>) -> Range<usize> {
        self.atoms[atoms.start].span.start..self.atoms[atoms.end - 1].span.end
    }
}

/// No form is longer than the dictionary should bear; cut alike in texts and questions.
pub(crate) fn cut(mut text: String) -> String {
    if let Some((end, _)) = text.char_indices().nth(LONGEST) {
        text.truncate(end);
    }
    text
}

/// The beginning of a piece, as much of it as can matter: nobody folds fifty megabytes to keep sixty signs.
pub(crate) fn clip(piece: &str) -> &str {
    piece.char_indices().nth(2 * LONGEST).map_or(piece, |(end, _)| &piece[..end])
}

/// The runs of a text, found as they are asked for.
pub(crate) struct Runs<'a> {
    text: &'a str,
    at: usize,
    pending: Option<Atom>,
}

/// Reads `text` from its beginning.
pub(crate) fn runs(text: &str) -> Runs<'_> {
    Runs { text, at: 0, pending: None }
}

impl Runs<'_> {
    /// The next atom; joints and apostrophes before it decide where it belongs.
    fn atom(&mut self) -> Option<Atom> {
        loop {
            let gap = self.at;
            let start = gap + self.text[gap..].find(|sign: char| class(sign).is_some())?;
            let between = &self.text[gap..start];
            let kind = class(self.text[start..].chars().next()?)?;
            let end = start + length(&self.text[start..], kind);
            self.at = end;
            let begins_run = start == 0 || gap == 0 || !is_joint(between) && !between.is_empty();
            let atom =
                Atom { span: start..end, kind, begins_part: begins_run || !between.is_empty(), begins_run };
            if !self.is_elided(&atom) {
                return Some(atom);
            }
        }
    }

    /// `l’étude` is about `étude`; `ITU’s` is about `ITU`.
    fn is_elided(&self, atom: &Atom) -> bool {
        let piece = &self.text[atom.span.clone()];
        let short = piece.chars().nth(1).is_none() || piece.eq_ignore_ascii_case("qu");
        let touches = |sign: Option<char>| sign.is_some_and(|sign| matches!(sign, '\'' | '’' | 'ʼ'));
        atom.kind == Kind::Letters
            && short
            && ((touches(self.text[atom.span.end..].chars().next())
                && self.text[atom.span.end..].chars().nth(1).is_some_and(char::is_alphanumeric))
                || (touches(self.text[..atom.span.start].chars().next_back())
                    && self.text[..atom.span.start].chars().rev().nth(1).is_some_and(char::is_alphanumeric)))
    }
}

impl Iterator for Runs<'_> {
    type Item = Run;

    fn next(&mut self) -> Option<Run> {
        let mut first = self.pending.take().or_else(|| self.atom())?;
        first.begins_part = true;
        let signs = first.kind == Kind::Sign;
        let mut run = Run { atoms: vec![first] };
        while let Some(atom) = self.atom() {
            // A run of millions of signs without a space is no word; it goes on as another run.
            let belongs = !atom.begins_run
                && (atom.kind == Kind::Sign) == signs
                && !(signs && atom.begins_part)
                && run.atoms.len() < 4096;
            if !belongs {
                self.pending = Some(atom);
                break;
            }
            run.atoms.push(atom);
        }
        Some(run)
    }
}

/// What a sign is part of; none for what separates.
fn class(sign: char) -> Option<Kind> {
    if sign.is_ascii() {
        return if sign.is_ascii_alphabetic() {
            Some(Kind::Letters)
        } else {
            sign.is_ascii_digit().then_some(Kind::Digits)
        };
    }
    match sign {
        '\u{3040}'..='\u{30FF}'
        | '\u{3400}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7AF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}' => sign.is_alphanumeric().then_some(Kind::Sign),
        'ـ' => None,
        _ if is_combining_mark(sign) => None,
        _ if sign.is_numeric() => Some(Kind::Digits),
        'À'..='ɏ' | 'Ѐ'..='ԯ' | 'ء'..='ي' => sign.is_alphabetic().then_some(Kind::Letters),
        // Marks that stand alone in old sets of signs are letters in name only.
        _ => {
            (sign.is_alphabetic() && !fold(sign.encode_utf8(&mut [0; 4])).is_empty()).then_some(Kind::Letters)
        }
    }
}

/// How many bytes the atom has: marks and invisible signs belong to the letter before them.
fn length(text: &str, kind: Kind) -> usize {
    let mut end = 0;
    for (index, sign) in text.char_indices() {
        let goes_on =
            if index == 0 { true } else { follows(sign) || kind != Kind::Sign && class(sign) == Some(kind) };
        if !goes_on {
            break;
        }
        end = index + sign.len_utf8();
    }
    end
}

/// Whether the sign only changes the letter before it.
fn follows(sign: char) -> bool {
    !sign.is_ascii()
        && (matches!(sign, 'ـ' | '\u{AD}' | '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}')
            || is_combining_mark(sign))
}

/// Whether what stands between two atoms joins them.
fn is_joint(between: &str) -> bool {
    let mut signs = between.chars();
    match (signs.next(), signs.next()) {
        (Some(sign), None) => {
            matches!(sign, '-' | '‐' | '‑' | '–' | '.' | '．' | '_' | '/' | '／' | '·' | '&' | '－')
        }
        _ => false,
    }
}
