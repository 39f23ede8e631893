//! Fields of a form: label, hint, what was typed, and the sentence that says what is wrong with it.

use maud::{Markup, html};

/// What a form shows in its fields: what was typed, and what is wrong, each by the field's name.
pub trait Filled {
    /// What stands in a field; empty where nothing does.
    fn value(&self, name: &str) -> &str;
    /// The sentence that says what is wrong with a field.
    fn wrong(&self, name: &str) -> Option<String>;
}

/// The anchor of a field: links from elsewhere on the page lead to it.
pub fn anchor(name: &str) -> String {
    format!("f-{}", name.replace(' ', "_"))
}

/// A line of text, a date, a time: `kind` is the type that browsers know.
pub fn input(form: &dyn Filled, name: &str, label: &str, kind: &str) -> Markup {
    let id = anchor(name);
    html! {
        div.field {
            label for=(id) { (label) }
            (bare_input(form, name, None, kind))
        }
    }
}

/// The same without a label of its own: a cell of a table, whose heading labels it.
pub fn cell(form: &dyn Filled, name: &str, label: &str, kind: &str) -> Markup {
    bare_input(form, name, Some(label), kind)
}

fn bare_input(form: &dyn Filled, name: &str, label: Option<&str>, kind: &str) -> Markup {
    let id = anchor(name);
    let wrong = form.wrong(name);
    let told = wrong.as_ref().map(|_| format!("{id}-wrong"));
    // Bidirectional text finds its own direction; dates, times and addresses run from left to right.
    let direction = if kind == "text" { "auto" } else { "ltr" };
    html! {
        input id=(id) type=(kind) name=(name) value=(form.value(name)) aria-label=[label] dir=(direction)
            aria-invalid=[wrong.as_ref().map(|_| "true")] aria-describedby=[told.as_deref()];
        @if let (Some(wrong), Some(told)) = (wrong, told) { p.wrong id=(told) { (wrong) } }
    }
}

/// Several lines of text.
pub fn area(form: &dyn Filled, name: &str, label: &str, hint: Option<&str>, rows: usize) -> Markup {
    let id = anchor(name);
    let wrong = form.wrong(name);
    let told = format!("{id}-told");
    let has_words = hint.is_some() || wrong.is_some();
    html! {
        div.field {
            label for=(id) { (label) }
            @if has_words {
                div id=(told) {
                    @if let Some(hint) = hint { p.hint { (hint) } }
                    @if let Some(wrong) = &wrong { p.wrong { (wrong) } }
                }
            }
            textarea id=(id) name=(name) rows=(rows) dir="auto" aria-invalid=[wrong.as_ref().map(|_| "true")]
                aria-describedby=[has_words.then_some(told.as_str())] { (form.value(name)) }
        }
    }
}

/// One of several: each option by its value and its words.
pub fn choice(form: &dyn Filled, name: &str, label: &str, options: &[(String, String)]) -> Markup {
    let id = anchor(name);
    html! {
        div.field {
            label for=(id) { (label) }
            (bare_choice(form, name, None, options))
        }
    }
}

/// The same without a label of its own.
pub fn choice_cell(form: &dyn Filled, name: &str, label: &str, options: &[(String, String)]) -> Markup {
    bare_choice(form, name, Some(label), options)
}

fn bare_choice(form: &dyn Filled, name: &str, label: Option<&str>, options: &[(String, String)]) -> Markup {
    let chosen = form.value(name);
    html! {
        select id=(anchor(name)) name=(name) aria-label=[label] {
            @for (value, words) in options { option value=(value) selected[value == chosen] { (words) } }
        }
    }
}
