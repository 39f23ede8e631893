//! What the letter grants, offers on request, or does not provide, with the sentence that says so.

use std::ops::Range;

use regex::Regex;
use rules::{
    language::Language,
    notices::{Action, Deadline, Kind, Service, Services, Status},
};

use super::{View, view::sentences};

/// Reads every service the letter speaks of; a service it is silent about stays absent.
pub(super) fn read(view: &View<'_>, kind: Option<Kind>, deadlines: &[Deadline]) -> Services {
    let words = &view.lexicon.services;
    let named: [(&str, &Regex); 11] = [
        ("interpretation", &words.interpretation),
        ("captioning", &words.captioning),
        ("remote", &words.remote),
        ("fellowships", &words.fellowships),
        ("e_fellowships", &words.e_fellowships),
        ("visa_support", &words.visa_support),
        ("newcomers", &words.newcomers),
        ("wireless", &words.wireless),
        ("lockers", &words.lockers),
        ("printing", &words.printing),
        ("laptops", &words.laptops),
    ];
    let mut services = Services::default();
    for (name, word) in named {
        let service = find(view, name, word, kind);
        if let Some(place) = services.get_mut(name) {
            *place = service.or_else(|| asked_by_a_date(name, word, deadlines));
        }
    }
    services
}

/// What can be asked for until a date is given to those who ask.
fn asked_by_a_date(name: &str, word: &Regex, deadlines: &[Deadline]) -> Option<Service> {
    let action = match name {
        "interpretation" => Action::Interpretation,
        "captioning" => Action::Captioning,
        "fellowships" | "e_fellowships" => Action::Fellowship,
        "visa_support" => Action::Visa,
        _ => return None,
    };
    let asked =
        deadlines.iter().find(|deadline| deadline.action == action && word.is_match(&deadline.text))?;
    Some(Service { status: Status::OnRequest, text: asked.text.clone() })
}

/// The telling sentence: the first long one that names the service; a line of the deadline table only says that it can be asked for.
fn find(view: &View<'_>, name: &str, word: &Regex, kind: Option<Kind>) -> Option<Service> {
    find_in(view, name, word, kind, true).or_else(|| find_in(view, name, word, kind, false))
}

/// Whether the paragraph is headed by the service: "Interpretation: …".
fn is_label(view: &View<'_>, text: &str, word: &Regex) -> bool {
    let label: String = text.chars().take(40).take_while(|letter| !matches!(letter, ':' | '：')).collect();
    // Whom to ask about it is no grant.
    let contact = view.lexicon.people.contact.find(text).is_some_and(|contact| contact.start() < label.len());
    !contact && label.len() < text.len() && label.chars().count() < 40 && word.is_match(&label)
}

fn find_in(view: &View<'_>, name: &str, word: &Regex, kind: Option<Kind>, labelled: bool) -> Option<Service> {
    let words = &view.lexicon.services;
    let mut asked: Option<Service> = None;
    // The agenda speaks of services as subjects of discussion.
    let agenda = super::agenda::heading(view).unwrap_or(view.lines.len());
    for paragraph in view.paragraphs.iter().filter(|paragraph| (view.body..agenda).contains(&paragraph.line))
    {
        let line = is_list_item(&paragraph.text);
        if !line && !paragraph.text.contains(['.', '。', ':', '：', ';', '；']) {
            continue; // a heading
        }
        if labelled != is_label(view, &paragraph.text, word) {
            continue;
        }
        let mut all = sentences(&paragraph.text).into_iter().filter(|sentence| word.is_match(sentence));
        let telling = all.next();
        let Some(sentence) = telling else { continue };
        let travel_only =
            name == "fellowships" && words.e_fellowships.is_match(sentence) && sentence.chars().count() < 40;
        if travel_only {
            continue;
        }
        let denied = is_denied(view, name, word, sentence);
        let text = sentence
            .trim_start_matches(|letter: char| letter.is_whitespace() || "-–—−•*".contains(letter))
            .to_owned();
        if denied {
            let status =
                if matches!(kind, Some(Kind::Corrigendum)) { Status::Cancelled } else { Status::NotProvided };
            return Some(Service { status, text });
        }
        let requested = words.request.is_match(&paragraph.text);
        let service = Service { status: if requested { Status::OnRequest } else { Status::Granted }, text };
        if line && paragraph.line < view.annexes {
            asked.get_or_insert(Service { status: Status::OnRequest, ..service });
        } else {
            return Some(service);
        }
    }
    asked
}

/// Whether a sentence denies the service: that of a list of services only in the clause that names it.
fn is_denied(view: &View<'_>, name: &str, word: &Regex, sentence: &str) -> bool {
    const ENGLISH: [&str; 6] = ["english", "anglais", "ingl", "английск", "英", "الإنكليزية"];
    let none = &view.lexicon.services.none;
    if matches!(name, "interpretation" | "fellowships" | "captioning" | "remote" | "e_fellowships") {
        return none.is_match(sentence);
    }
    none.find_iter(sentence).any(|denial| {
        // That the meeting speaks English denies interpretation and nothing else.
        let of_language = ENGLISH.iter().any(|language| denial.as_str().to_lowercase().contains(language));
        !of_language && word.is_match(clause_around(view, sentence, denial.range()))
    })
}

/// The part of a sentence around a piece of it, between commas and "and".
fn clause_around<'a>(view: &View<'_>, sentence: &'a str, piece: Range<usize>) -> &'a str {
    let commas = [",", "，", "、", "،"].map(str::to_owned);
    let words = view.lexicon.both.iter().filter(|_| view.language != Language::Zh);
    let cuts: Vec<String> = commas
        .into_iter()
        .chain(words.map(|and| format!(" {and}{}", if view.language == Language::Ar { "" } else { " " })))
        .collect();
    let from = cuts
        .iter()
        .filter_map(|cut| sentence[..piece.start].rfind(cut.as_str()).map(|at| at + cut.len()))
        .max();
    let to =
        cuts.iter().filter_map(|cut| sentence[piece.end..].find(cut.as_str()).map(|at| at + piece.end)).min();
    &sentence[from.unwrap_or(0)..to.unwrap_or(sentence.len())]
}

/// A line of a list, such as the table of deadlines has them.
fn is_list_item(text: &str) -> bool {
    text.starts_with(['-', '–', '—', '−', '•', '*'])
}
