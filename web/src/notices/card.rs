//! The card of a notice: what, where, when, what is due and by which rule, and what is wrong, as plain text.

use std::fmt::Write as _;

use frame::words::say;
use rules::{
    language::Language,
    notices::{Kind, Record, Verb},
};

/// A card in one language. What the letter does not say has no line.
pub fn card(record: &Record, language: Language) -> String {
    let mut card = Card { text: String::new(), language };
    card.head(record);
    card.meeting(record);
    card.deadlines(record);
    card.events(record);
    if !record.agenda.is_empty() {
        let count = record.agenda.len().to_string();
        card.line("notices-card-agenda", &say(language, "notices-card-items", &[("count", &count)]));
    }
    card.changes(record);
    card.findings(record);
    card.text
}

struct Card {
    text: String,
    language: Language,
}

impl Card {
    fn say(&self, key: &str) -> String {
        say(self.language, key, &[])
    }

    /// Writing to a string cannot fail.
    fn push(&mut self, line: &str) {
        let _ = writeln!(self.text, "{line}");
    }

    fn line(&mut self, key: &str, value: &str) {
        let label = self.say(key);
        self.push(&format!("  {label}: {value}"));
    }

    fn heading(&mut self, key: &str) {
        let label = self.say(key);
        self.push(&format!("\n{label}"));
    }

    fn head(&mut self, record: &Record) {
        let kind = match record.kind {
            Some(Kind::Letter) => "notices-kind-letter",
            Some(Kind::Corrigendum) => "notices-kind-corrigendum",
            Some(Kind::Addendum) => "notices-kind-addendum",
            Some(Kind::Circular) => "notices-kind-circular",
            None => "notices-kind-unknown",
        };
        let mut title = self.say(kind);
        let number = |number: Option<u32>, group: Option<&str>| match (number, group) {
            (Some(number), Some(group)) => format!("{number}/{}", group.trim_start_matches("SG")),
            (Some(number), None) => number.to_string(),
            _ => String::new(),
        };
        let reference = &record.reference;
        let own = number(reference.number, reference.group.as_deref());
        if let Some(ordinal) = reference.ordinal {
            title = format!("{title} {ordinal} ({} {own})", self.say("notices-card-corrects"));
        } else if !own.is_empty() {
            title = format!("{title} {own}");
        }
        self.push(&title);
        if let Some(subject) = &record.subject {
            self.line("notices-card-subject", subject);
        }
        if let Some(issued) = record.issued {
            self.line("notices-card-issued", &issued.to_string());
        }
        if let Some(group) = &record.group {
            self.line("notices-card-group", group);
        }
    }

    fn meeting(&mut self, record: &Record) {
        let meeting = &record.meeting;
        if let Some(starts) = meeting.starts {
            let ends = meeting.ends.filter(|ends| *ends != starts);
            let days = ends.map_or_else(|| starts.to_string(), |ends| format!("{starts} – {ends}"));
            self.line("notices-card-meeting", &days);
        }
        let place: Vec<&str> =
            [meeting.place.as_deref(), meeting.country.as_deref()].into_iter().flatten().collect();
        if !place.is_empty() {
            self.line("notices-card-place", &place.join(", "));
        }
        if let Some(mode) = meeting.mode {
            let mode = self.say(&format!("notices-mode-{}", mode.name().replace(' ', "-")));
            self.line("notices-card-mode", &mode);
        }
        let zone = meeting.time_zone.as_deref().map(|zone| format!(" ({zone})")).unwrap_or_default();
        if let Some(opens_at) = meeting.opens_at {
            self.line("notices-card-opens", &format!("{opens_at}{zone}"));
        }
        if let Some(registration) = meeting.registration_opens_at {
            self.line("notices-card-registration", &format!("{registration}{zone}"));
        }
    }

    fn deadlines(&mut self, record: &Record) {
        if record.deadlines.is_empty() {
            return;
        }
        self.heading("notices-card-deadlines");
        for deadline in &record.deadlines {
            let due = deadline.due.map_or_else(|| self.say("notices-card-not-stated"), |due| due.to_string());
            let time = deadline.time.map(|time| format!(" {time}")).unwrap_or_default();
            let zone = deadline.time_zone.as_deref().map(|zone| format!(" {zone}")).unwrap_or_default();
            let action = self.say(&format!("deadlines-action-{}", deadline.action.name().replace('_', "-")));
            let rule = match (deadline.expected, &deadline.rule) {
                (Some(expected), Some(rule)) => {
                    format!("  [{}: {expected}; {rule}]", self.say("notices-card-rule"))
                }
                _ => String::new(),
            };
            self.push(&format!("  {due}{time}{zone}  {action}{rule}"));
        }
    }

    fn events(&mut self, record: &Record) {
        if record.events.is_empty() {
            return;
        }
        self.heading("notices-card-events");
        for event in &record.events {
            let date = event.starts.map(|date| date.to_string()).unwrap_or_default();
            let times: Vec<String> =
                [event.starts_at, event.ends_at].into_iter().flatten().map(|time| time.to_string()).collect();
            let zone = event.time_zone.as_deref().map(|zone| format!(" {zone}")).unwrap_or_default();
            let when = [date, times.join("–")].join(" ");
            self.push(&format!("  {}{zone}  {}", when.trim(), event.name));
        }
    }

    fn changes(&mut self, record: &Record) {
        if record.changes.is_empty() {
            return;
        }
        self.heading("notices-card-changes");
        for change in &record.changes {
            let verb = self.say(match change.verb {
                Verb::Set => "notices-verb-set",
                Verb::Cancel => "notices-verb-cancel",
                Verb::Confirm => "notices-verb-confirm",
            });
            let value = change.value.as_deref().map(|value| format!(" = {value}")).unwrap_or_default();
            self.push(&format!("  {verb}  {}{value}", change.field));
        }
    }

    fn findings(&mut self, record: &Record) {
        self.heading("notices-card-findings");
        if record.findings.is_empty() {
            let nothing = self.say("notices-card-no-findings");
            self.push(&format!("  {nothing}"));
        }
        for finding in &record.findings {
            let severity = super::severity_words(self.language, finding.severity);
            let words = super::finding_words(self.language, finding);
            self.push(&format!("  {severity} {}: {words}", finding.field));
        }
    }
}
