//! The tables of the form. Each ends with an empty row; saving gives the next one.

use frame::{dates, field};
use maud::{Markup, html};
use rules::notices::{Action, Process};

use super::{super::typed::process_name, View};
use crate::naming;

/// What a cell is: the end of its name, the key of its heading, and how it is typed.
enum Cell {
    Input(&'static str, &'static str, &'static str),
    Choice(&'static str, &'static str, Vec<(String, String)>),
}

/// A table with what was typed and one empty row.
fn table(view: &View<'_>, list: &str, cells: &[Cell], beside: &dyn Fn(usize) -> Markup) -> Markup {
    let words = view.words;
    let key = |cell: &Cell| match cell {
        Cell::Input(_, key, _) | Cell::Choice(_, key, _) => *key,
    };
    html! {
        table.stacked.typed id=(field::anchor(list)) {
            thead { tr { @for cell in cells { th scope="col" { (words.say(key(cell))) } } } }
            tbody { @for row in 0..=view.typed.rows(list) {
                tr { @for cell in cells {
                    @let label = words.say(key(cell));
                    td data-label=(label) {
                        @match cell {
                            Cell::Input(name, _, kind) => (field::cell(view, &format!("{list}.{row}.{name}"), &label, kind)),
                            Cell::Choice(name, _, options) => (field::choice_cell(view, &format!("{list}.{row}.{name}"), &label, options)),
                        }
                    }
                } }
                (beside(row))
            } }
        }
    }
}

fn nothing(_: usize) -> Markup {
    html! {}
}

fn section(view: &View<'_>, name: &str, key: &str, content: &Markup) -> Markup {
    html! {
        section aria-labelledby=(format!("{name}-title")) {
            h2 id=(format!("{name}-title")) { (view.words.say(key)) " " (view.to_sentence(name)) }
            (content)
        }
    }
}

pub(super) fn deadlines(view: &View<'_>) -> Markup {
    let words = view.words;
    let actions = std::iter::once((String::new(), "–".to_owned()))
        .chain(Action::ALL.map(|action| (action.name().to_owned(), naming::action(words, action))))
        .collect();
    let cells = [
        Cell::Choice("action", "drafts-what", actions),
        Cell::Input("due", "drafts-day", "date"),
        Cell::Input("time", "deadlines-new-time", "time"),
        Cell::Input("time_zone", "deadlines-new-zone", "text"),
    ];
    let beside = |row: usize| rule(view, row);
    html! {
        section aria-labelledby="deadlines-title" {
            h2 #deadlines-title { (words.say("notices-card-deadlines")) }
            (table(view, "deadlines", &cells, &beside))
            p.buttons { button.plain type="submit" name="do" value="propose" { (words.say("drafts-propose")) } }
        }
    }
}

/// Beside each deadline its rule, whether the date is the rule's, and the sentence that states it.
fn rule(view: &View<'_>, row: usize) -> Markup {
    let words = view.words;
    let name = view.typed.get(&format!("deadlines.{row}.action"));
    let Some(action) = Action::from_name(name) else { return html! {} };
    let argument = view.sight.arguments.iter().find(|argument| argument.action == action);
    html! {
        tr.beside id=(field::anchor(&format!("deadlines.{name}"))) { td colspan="4" {
            @if action == Action::Other {
                (field::input(view, &format!("deadlines.{row}.text"), &words.say("drafts-other-what"), "text"))
            } @else { input type="hidden" name=(format!("deadlines.{row}.text")) value=(view.typed.raw(&format!("deadlines.{row}.text"))); }
            @match argument {
                Some(argument) => {
                    (words.say("deadlines-the-rule")) ": " (dates::day(words, argument.expected)) " · "
                    (words.with("deadlines-clause", &[("clause", &argument.clause), ("edition", &argument.edition)]))
                    @match argument.difference_days {
                        Some(0) => {},
                        Some(days) if days > 0 => { " · " span.pill.warm { (words.count("drafts-days-later", i64::from(days))) } },
                        Some(days) => { " · " span.pill.warm { (words.count("drafts-days-earlier", i64::from(-days))) } },
                        None => {},
                    }
                    @if argument.on_closed_day { " · " span.pill { (words.say("drafts-closed-day")) } }
                },
                None => (words.say("deadlines-no-rule")),
            }
            " " (view.to_sentence(&format!("deadlines.{name}")))
        } }
    }
}

/// An event has too many facts for a row of a table: each is a group of fields of its own.
pub(super) fn events(view: &View<'_>) -> Markup {
    let words = view.words;
    let registration = [
        (String::new(), words.say("notices-card-not-stated")),
        ("true".to_owned(), words.say("meetings-wants-registration")),
        ("false".to_owned(), words.say("meetings-wants-no-registration")),
    ];
    let content = html! {
        @for row in 0..=view.typed.rows("events") {
            @let name = |cell: &str| format!("events.{row}.{cell}");
            @let called = view.typed.get(&name("name"));
            fieldset.event id=[(row == 0).then(|| field::anchor("events"))] {
                legend dir="auto" { @if called.is_empty() { (words.say("drafts-another-event")) } @else { (called) } }
                (field::input(view, &name("name"), &words.say("drafts-name"), "text"))
                div.fields {
                    (field::input(view, &name("starts"), &words.say("meetings-field-starts"), "date"))
                    (field::input(view, &name("ends"), &words.say("meetings-field-ends"), "date"))
                    (field::input(view, &name("starts_at"), &words.say("drafts-begins-at"), "time"))
                    (field::input(view, &name("ends_at"), &words.say("drafts-ends-at"), "time"))
                    (field::input(view, &name("time_zone"), &words.say("deadlines-new-zone"), "text"))
                    (field::choice(view, &name("registration"), &words.say("drafts-registration"), &registration))
                }
            }
        }
    };
    section(view, "events", "notices-card-events", &content)
}

pub(super) fn people(view: &View<'_>) -> Markup {
    let words = view.words;
    let roles = ["chair", "vice-chair", "director", "counsellor", "visa-contact", "contact"];
    let roles =
        roles.map(|role| (role.replace("visa-", "visa "), words.say(&format!("meetings-role-{role}"))));
    let cells = [
        Cell::Choice("role", "drafts-role", roles.to_vec()),
        Cell::Input("name", "drafts-name", "text"),
        Cell::Input("country", "meetings-field-country", "text"),
    ];
    let contact = |name: &str, key: &str, kind: &str| field::input(view, name, &words.say(key), kind);
    html! {
        (section(view, "people", "meetings-people", &table(view, "people", &cells, &nothing)))
        section aria-labelledby="contacts-title" {
            h2 #contacts-title { (words.say("meetings-contacts")) }
            div.fields {
                (contact("contacts.email", "people-email", "email"))
                (contact("contacts.phone", "meetings-phone", "tel"))
                (contact("contacts.fax", "meetings-fax", "tel"))
                (contact("contacts.web", "meetings-web", "url"))
            }
        }
    }
}

pub(super) fn texts(view: &View<'_>) -> Markup {
    let processes = [Process::Tap, Process::Aap].map(|process| process_name(process).to_owned());
    let processes: Vec<(String, String)> = std::iter::once(String::new())
        .chain(processes)
        .map(|name| (name.clone(), if name.is_empty() { "–".to_owned() } else { name }))
        .collect();
    let texts = [
        Cell::Input("number", "meetings-text-number", "text"),
        Cell::Input("alias", "meetings-text-alias", "text"),
        Cell::Choice("process", "meetings-text-process", processes),
    ];
    let circulars = [
        Cell::Input("number", "meetings-text-number", "number"),
        Cell::Input("issued", "notices-card-issued", "date"),
    ];
    html! {
        (section(view, "texts", "meetings-texts", &table(view, "texts", &texts, &nothing)))
        (section(view, "circulars", "meetings-circulars", &table(view, "circulars", &circulars, &nothing)))
    }
}
