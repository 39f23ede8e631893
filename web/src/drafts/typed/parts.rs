//! The parts of the form that are no tables: services, contacts, agenda, time plan, paragraphs of one's own, words about warnings.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rules::{
    drafts::{Draft, Paragraph, Part},
    language::Language,
    notices::{AgendaItem, Contacts, Half, Record, Service, Services, Status, TimePlanEntry},
};

use super::Typed;

const WORDS: &str = "words.";
const PLAN: &str = "plan.";

impl Typed {
    pub(super) fn show_parts(&mut self, draft: &Draft) {
        for (name, service) in draft.record.services.all() {
            let status = service.as_ref().map_or("", |service| service.status.name());
            self.set(format!("services.{name}"), status);
        }
        let agenda: Vec<String> = draft.record.agenda.iter().map(line_of).collect();
        self.set("agenda", agenda.join("\n"));
        let mut plan: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for entry in &draft.record.time_plan {
            plan.entry(plan_cell(entry.date, entry.half)).or_default().push(&entry.what);
        }
        for (cell, lines) in plan {
            self.set(cell, lines.join("\n"));
        }
        for (row, paragraph) in draft.paragraphs.iter().enumerate() {
            self.set(format!("paragraphs.{row}.behind"), paragraph.behind.name());
            for (language, words) in &paragraph.words {
                self.set(format!("paragraphs.{row}.{}", language.code()), words.clone());
            }
        }
        for (key, word) in &draft.words {
            self.set(format!("{WORDS}{key}"), word.clone());
        }
    }

    pub(super) fn services(&self, before: &Record) -> Services {
        let mut services = Services::default();
        for (name, known) in before.services.all() {
            let status = Status::from_name(self.get(&format!("services.{name}")));
            let same = known.clone().filter(|service| Some(service.status) == status);
            if let Some(place) = services.get_mut(name) {
                *place = same.or_else(|| status.map(|status| Service { status, text: String::new() }));
            }
        }
        services
    }

    pub(super) fn contacts(&self) -> Contacts {
        Contacts {
            email: self.filled("contacts.email"),
            phone: self.filled("contacts.phone"),
            fax: self.filled("contacts.fax"),
            web: self.filled("contacts.web"),
        }
    }

    pub(super) fn agenda(&self) -> Vec<AgendaItem> {
        self.raw("agenda").lines().filter_map(item_of).collect()
    }

    /// In the order of days; a day that the meeting no longer has keeps what was planned for it, until somebody empties it.
    pub(super) fn time_plan(&self) -> Vec<TimePlanEntry> {
        let mut plan: Vec<TimePlanEntry> = Vec::new();
        for (name, text) in &self.values {
            let Some((date, half)) = name.strip_prefix(PLAN).and_then(cell_of) else { continue };
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            plan.extend(lines.map(|what| TimePlanEntry { date, half, what: what.to_owned() }));
        }
        plan.sort_by_key(|entry| (entry.date, entry.half));
        plan
    }

    pub(super) fn paragraphs(&self) -> Vec<Paragraph> {
        (0..self.rows("paragraphs"))
            .map(|row| Paragraph {
                behind: Part::from_name(self.get(&format!("paragraphs.{row}.behind"))).unwrap_or_default(),
                words: Language::ALL
                    .into_iter()
                    .filter_map(|language| {
                        let words = self.filled(&format!("paragraphs.{row}.{}", language.code()))?;
                        Some((language, words))
                    })
                    .collect(),
            })
            .filter(|paragraph| !paragraph.words.is_empty())
            .collect()
    }

    pub(super) fn words(&self) -> BTreeMap<String, String> {
        let words = self.values.iter().filter_map(|(name, word)| {
            let key = name.strip_prefix(WORDS)?;
            Some((key.to_owned(), word.trim().to_owned())).filter(|(_, word)| !word.is_empty())
        });
        words.collect()
    }
}

/// The name of a cell of the time plan.
pub(in crate::drafts) fn plan_cell(date: Date, half: Half) -> String {
    let half = match half {
        Half::Morning => "morning",
        Half::Afternoon => "afternoon",
    };
    format!("{PLAN}{date}.{half}")
}

fn cell_of(name: &str) -> Option<(Date, Half)> {
    let (date, half) = name.split_once('.')?;
    let half = match half {
        "morning" => Half::Morning,
        "afternoon" => Half::Afternoon,
        _ => return None,
    };
    Some((date.parse().ok()?, half))
}

/// One line of the agenda: `3.1 Title | SG20-R5, SG20-TD12`; an item without a label begins with a hyphen.
fn line_of(item: &AgendaItem) -> String {
    let label = if item.number.is_empty() { "-" } else { &item.number };
    let documents =
        if item.documents.is_empty() { String::new() } else { format!(" | {}", item.documents.join(", ")) };
    format!("{label} {}{documents}", item.title)
}

fn item_of(line: &str) -> Option<AgendaItem> {
    let line = line.trim();
    if line.is_empty() {
        return None;
    }
    let (text, documents) = line.rsplit_once('|').unwrap_or((line, ""));
    let named = documents.split(',').map(|document| document.trim().to_owned());
    let documents: Vec<String> = named.filter(|document| !document.is_empty()).collect();
    let text = text.trim();
    let (label, title) = text.split_once(char::is_whitespace).unwrap_or(("-", text));
    let is_label = label == "-" || label.starts_with(|first: char| first.is_ascii_digit());
    let (number, title) = if is_label { (label, title.trim()) } else { ("-", text) };
    let number = if number == "-" { "" } else { number.trim_end_matches(['.', ')']) };
    Some(AgendaItem { number: number.to_owned(), title: title.to_owned(), documents })
}
