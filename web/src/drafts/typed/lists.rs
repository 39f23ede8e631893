//! The tables of the form: deadlines, events, people, circulars, texts.

use rules::notices::{Action, Circular, Deadline, Event, Person, Process, Record, Text};

use super::{Typed, Wrong};

impl Typed {
    pub(super) fn show_lists(&mut self, record: &Record) {
        for (row, deadline) in record.deadlines.iter().enumerate() {
            let cells = [
                ("action", Some(deadline.action.name().to_owned())),
                ("due", deadline.due.map(|day| day.to_string())),
                ("time", deadline.time.map(|time| time.to_string())),
                ("time_zone", deadline.time_zone.clone()),
                ("text", Some(deadline.text.clone())),
            ];
            self.show_row("deadlines", row, cells);
        }
        for (row, event) in record.events.iter().enumerate() {
            let cells = [
                ("name", Some(event.name.clone())),
                ("starts", event.starts.map(|day| day.to_string())),
                ("ends", event.ends.map(|day| day.to_string())),
                ("starts_at", event.starts_at.map(|time| time.to_string())),
                ("ends_at", event.ends_at.map(|time| time.to_string())),
                ("time_zone", event.time_zone.clone()),
                ("registration", event.registration.map(|wanted| wanted.to_string())),
            ];
            self.show_row("events", row, cells);
        }
        for (row, person) in record.people.iter().enumerate() {
            let cells = [
                ("role", Some(person.role.clone())),
                ("name", Some(person.name.clone())),
                ("country", person.country.clone()),
            ];
            self.show_row("people", row, cells);
        }
        for (row, circular) in record.circulars.iter().enumerate() {
            let issued = circular.issued.map(|day| day.to_string());
            self.show_row(
                "circulars",
                row,
                [("number", Some(circular.number.to_string())), ("issued", issued)],
            );
        }
        for (row, text) in record.texts.iter().enumerate() {
            let process = text.process.map(|process| process_name(process).to_owned());
            let cells =
                [("number", Some(text.number.clone())), ("alias", text.alias.clone()), ("process", process)];
            self.show_row("texts", row, cells);
        }
    }

    fn show_row<const CELLS: usize>(
        &mut self,
        list: &str,
        row: usize,
        cells: [(&str, Option<String>); CELLS],
    ) {
        for (cell, value) in cells {
            self.set(format!("{list}.{row}.{cell}"), value.unwrap_or_default());
        }
    }

    pub(super) fn deadlines(&self, before: &Record, wrong: &mut Wrong) -> Vec<Deadline> {
        self.each("deadlines", |row| {
            let action = Action::from_name(self.get(&row("action")))?;
            let text = self.raw(&row("text")).to_owned();
            let known = before.deadlines.iter().find(|line| line.action == action && line.text == text);
            Some(Deadline {
                action,
                due: self.day(&row("due"), wrong),
                time: self.clock(&row("time"), wrong),
                time_zone: self.zone(&row("time_zone"), wrong),
                expected: known.and_then(|line| line.expected),
                rule: known.and_then(|line| line.rule.clone()),
                text,
            })
        })
    }

    pub(super) fn events(&self, wrong: &mut Wrong) -> Vec<Event> {
        self.each("events", |row| {
            let event = Event {
                name: self.get(&row("name")).to_owned(),
                starts: self.day(&row("starts"), wrong),
                ends: self.day(&row("ends"), wrong),
                starts_at: self.clock(&row("starts_at"), wrong),
                ends_at: self.clock(&row("ends_at"), wrong),
                time_zone: self.zone(&row("time_zone"), wrong),
                registration: self.filled(&row("registration")).and_then(|wanted| wanted.parse().ok()),
            };
            let empty = event == Event::default();
            if event.name.is_empty() && !empty {
                wrong.insert(row("name"), "name");
            }
            (!empty).then_some(event)
        })
    }

    pub(super) fn people(&self, wrong: &mut Wrong) -> Vec<Person> {
        self.each("people", |row| {
            let name = self.filled(&row("name"))?;
            let country = self.filled(&row("country"));
            let country = country.map(|code| super::country(&code, &row("country"), wrong));
            Some(Person { role: self.get(&row("role")).to_owned(), name, country })
        })
    }

    pub(super) fn circulars(&self, wrong: &mut Wrong) -> Vec<Circular> {
        self.each("circulars", |row| {
            let number = self.parsed(&row("number"), "number", wrong)?;
            Some(Circular { number, issued: self.day(&row("issued"), wrong) })
        })
    }

    pub(super) fn texts(&self) -> Vec<Text> {
        self.each("texts", |row| {
            let named = |process: &Process| process_name(*process) == self.get(&row("process"));
            Some(Text {
                number: self.filled(&row("number"))?,
                alias: self.filled(&row("alias")),
                process: [Process::Tap, Process::Aap].into_iter().find(named),
            })
        })
    }

    /// The rows of a list that mean something; the function gives the name of a cell of its row.
    fn each<Row>(
        &self,
        list: &str,
        mut read: impl FnMut(&dyn Fn(&str) -> String) -> Option<Row>,
    ) -> Vec<Row> {
        (0..self.rows(list)).filter_map(|row| read(&|cell: &str| format!("{list}.{row}.{cell}"))).collect()
    }
}

/// What forms call a process.
pub(in crate::drafts) const fn process_name(process: Process) -> &'static str {
    match process {
        Process::Tap => "TAP",
        Process::Aap => "AAP",
    }
}
