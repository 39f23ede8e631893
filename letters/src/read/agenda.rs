//! The draft agenda: numbered items and their sub-items, in table cells, on lines, or nested.

use std::sync::LazyLock;

use regex::Regex;
use rules::notices::AgendaItem;

use super::View;

/// A label at the start of a line: `5.1`, `14`, `a.`, `iv)`; then a blank, a tab or the end of the line.
static LABEL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?|(\d{1,2})[.)]?|([a-z])[.)]|\(([a-z])\)|((?-u)[ivx]{1,4})[.)])(?:\s+|$)").ok()
});
static DOCUMENT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)第\s?(\d{1,2})\s?研究组\s*[-–—]\s*(\d{1,3})\s?号报告|\[?(SG\d{1,2}-(?:TD|R|C)\s?\d+(?:R\d+)?)\]?").ok()
});

/// Everything from the heading of the agenda to the notes behind it.
pub(super) fn read(view: &View<'_>) -> Vec<AgendaItem> {
    let Some(from) = heading(view) else { return Vec::new() };
    let mut outline = Outline::default();
    let mut items: Vec<AgendaItem> = Vec::new();
    let mut at = from;
    let mut blank = 0;
    while at < view.lines.len() {
        let line = view.lines[at];
        if line.is_empty() {
            blank += 1;
            at += 1;
            continue;
        }
        if view.lexicon.labels.closing.is_match(line) || ends(view, line, &items) {
            break;
        }
        let printed = view.sheet.lines[at].label.clone();
        let found = LABEL.as_ref().and_then(|label| label.captures(line));
        let (label, rest) = match (&printed, &found) {
            (Some(label), _) => (Some(label.clone()), line),
            (None, Some(found)) => {
                let label = found.iter().skip(1).flatten().next().map(|label| label.as_str().to_owned());
                (label, line[found.get(0).map_or(0, |whole| whole.end())..].trim())
            }
            (None, None) => (None, line),
        };
        match label.and_then(|label| outline.number(&label, |number| is_labelled_below(view, at, number))) {
            Some(number) => items.push(AgendaItem { number, title: rest.to_owned(), documents: Vec::new() }),
            None => unnumbered(&mut items, rest, blank > 0 || view.sheet.lines[at].text.starts_with('\t')),
        }
        blank = 0;
        at += 1;
    }
    items.retain(|item| !item.title.is_empty());
    items
}

/// Whether the same bare number labels another line below, so that this one may belong to a list within an item.
fn is_labelled_below(view: &View<'_>, at: usize, number: u32) -> bool {
    const LONGEST: usize = 200;
    (at + 1..view.lines.len().min(at + LONGEST)).any(|below| {
        let printed =
            view.sheet.lines[below].label.as_deref().map(|label| label.trim_end_matches(['.', ')']));
        let found = LABEL.as_ref().and_then(|pattern| pattern.captures(view.lines[below]));
        let label = printed.or(found.as_ref().and_then(|found| found.get(2)).map(|label| label.as_str()));
        label.and_then(|label| label.parse().ok()) == Some(number)
    })
}

/// The line behind the last heading "agenda": a short line behind the body, with a numbered line soon after it.
pub(super) fn heading(view: &View<'_>) -> Option<usize> {
    let start = if view.annexes < view.lines.len() { view.annexes } else { view.body };
    let is_heading = |at: &usize| {
        let line = view.lines[*at];
        line.chars().count() < 70
            && view.lexicon.labels.agenda.is_match(line)
            && view.sheet.lines[*at].label.is_none()
    };
    let first_item = |at: usize| {
        (at + 1..view.lines.len().min(at + 14)).find(|next| {
            let line = view.lines[*next];
            let label = view.sheet.lines[*next].label.as_deref();
            label == Some("1")
                || LABEL
                    .as_ref()
                    .and_then(|label| label.captures(line))
                    .is_some_and(|found| found.get(2).is_some_and(|one| one.as_str() == "1"))
        })
    };
    (start..view.lines.len()).filter(is_heading).find_map(first_item)
}

/// Notes, a time plan, an address at the foot, a rule of dashes: what stands behind an agenda.
fn ends(view: &View<'_>, line: &str, items: &[AgendaItem]) -> bool {
    if items.is_empty() {
        return false;
    }
    let lower = line.to_lowercase();
    let note = [
        "注 ",
        "注:",
        "注：",
        "注–",
        "注 –",
        "note ",
        "note:",
        "nota ",
        "nota:",
        "remarque",
        "примечание",
        "ملاحظة",
    ]
    .iter()
    .any(|note| lower.starts_with(note))
        || lower == "注"
        || lower == "note"
        || lower == "注：";
    let rule = line.chars().filter(|letter| "_*-—".contains(*letter)).count() > 8;
    let plan = [
        "时间计划",
        "time plan",
        "timetable",
        "work plan",
        "plan de travail",
        "plan de répartition",
        "plan de distribución",
        "план распределения времени",
        "جدول التوقيت",
    ]
    .iter()
    .any(|plan| lower.contains(plan))
        && line.chars().count() < 60
        && LABEL.as_ref().is_some_and(|label| !label.is_match(line));
    note || rule || plan || (view.lexicon.labels.annex.is_match(line) && line.chars().count() < 40)
}

/// A line without a label: a bullet is an item of its own, a document belongs to the item above, the rest goes on with the title.
fn unnumbered(items: &mut Vec<AgendaItem>, line: &str, new_cell: bool) {
    let bullet = line.starts_with(['-', '–', '—', '−', '•', '·']);
    let Some(last) = items.last_mut() else { return };
    if bullet {
        let title = line
            .trim_start_matches(|letter: char| letter.is_whitespace() || "-–—−•·".contains(letter))
            .to_owned();
        // A label whose title begins with a dash takes the first of its list as its title.
        if last.title.is_empty() {
            last.title = title;
        } else {
            items.push(AgendaItem { number: String::new(), title, documents: Vec::new() });
        }
        return;
    }
    if let Some(document) = document(line) {
        last.documents.push(document);
    } else if last.title.is_empty() {
        line.clone_into(&mut last.title);
    } else if !new_cell && last.documents.is_empty() {
        last.title.push(' ');
        last.title.push_str(line);
    } else if let (false, Some(document)) = (new_cell, last.documents.last_mut()) {
        document.push(' ');
        document.push_str(line);
    } else {
        last.documents.push(line.to_owned());
    }
}

/// `SG20-R5` from "Study Group 20 – Report 5"; anything else that stands in the column of documents stays as printed.
fn document(line: &str) -> Option<String> {
    let found = DOCUMENT.as_ref()?.captures(line)?;
    match (found.get(1), found.get(2), found.get(3)) {
        (Some(group), Some(report), _) => Some(format!("SG{}-R{}", group.as_str(), report.as_str())),
        (_, _, Some(name)) if line.chars().count() < 24 => Some(name.as_str().replace(' ', "")),
        _ => None,
    }
}

/// Where a label stands in the outline: digits begin anew, a letter hangs below its number, a numeral below its letter, and a
/// digit below a numeral hangs there until the outline's own count goes on.
#[derive(Default)]
struct Outline {
    top: u32,
    letter: Option<String>,
    numeral: Option<String>,
    deepest: u32,
}

impl Outline {
    /// The whole number of a label. A count within a numeral that meets the outline's own ("3.e.ii.3", then "4") goes on only
    /// where the outline's number is still to come: `again` tells.
    fn number(&mut self, label: &str, again: impl Fn(u32) -> bool) -> Option<String> {
        let label = label.trim_end_matches(['.', ')']);
        if label.contains('.') {
            let top = label.split('.').next()?.parse::<u32>().ok()?;
            // A version number or a date in a title is no label: the count goes on by one at most.
            (top == self.top || top == self.top + 1).then(|| {
                self.enter(top);
                label.to_owned()
            })
        } else if let Ok(number) = label.parse::<u32>() {
            let goes_on = self.numeral.is_some() && self.deepest > 0 && number == self.deepest + 1;
            if goes_on && (number != self.top + 1 || again(number)) {
                self.deepest = number;
                return Some(format!("{}.{}", self.path(), number));
            }
            if self.numeral.is_some() && number == 1 {
                self.deepest = 1;
                return Some(format!("{}.1", self.path()));
            }
            (number == self.top + 1 || (self.top == 0 && number == 1)).then(|| {
                self.enter(number);
                number.to_string()
            })
        } else {
            self.letter_or_numeral(label)
        }
    }

    fn letter_or_numeral(&mut self, label: &str) -> Option<String> {
        let next = self.letter.as_deref().map_or('a', next_letter);
        if label.chars().count() == 1 && label.starts_with(next) && !(label == "i" && next != 'i') {
            self.letter = Some(label.to_owned());
            self.numeral = None;
            self.deepest = 0;
            return Some(self.path());
        }
        let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
        if self.letter.is_some() && roman.contains(&label) {
            self.numeral = Some(label.to_owned());
            self.deepest = 0;
            return Some(self.path());
        }
        None
    }

    fn enter(&mut self, top: u32) {
        *self = Self { top, ..Self::default() };
    }

    fn path(&self) -> String {
        let mut path = self.top.to_string();
        for part in [&self.letter, &self.numeral].into_iter().flatten() {
            path.push('.');
            path.push_str(part);
        }
        path
    }
}

fn next_letter(letter: &str) -> char {
    letter.chars().next().and_then(|letter| char::from_u32(u32::from(letter) + 1)).unwrap_or('a')
}
