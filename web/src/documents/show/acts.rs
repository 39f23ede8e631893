//! What one may do with a document: one form for each act.

use maud::{Markup, html};
use rules::{
    documents::{Access, Handling, Outcome, State},
    people::Role,
};

use super::{
    super::{forms, wording},
    View,
};

impl View<'_> {
    pub(super) fn acts(&self) -> Markup {
        let words = self.words;
        if self.reader.actor.account.is_none() {
            return html! {};
        }
        let state = &self.sight.document.content.state;
        let is_secretariat = self.reader.actor.role == Role::Secretariat;
        let is_open = |state: &State| {
            matches!(state, State::Posted { handling: Handling::Waits | Handling::Presented { .. }, .. })
        };
        html! {
            section aria-labelledby="acts" {
                h2 #acts { (words.say("documents-acts")) }
                div.buttons {
                    @if self.sight.in_bag { (self.button("take", "documents-bag-take")) } @else { (self.button("put", "documents-bag-put")) }
                    @if is_secretariat && matches!(state, State::Received { .. }) { (self.button("post", "documents-post")) }
                    @if is_secretariat && matches!(state, State::Held { .. }) { (self.button("carry", "documents-carry")) }
                }
                @if is_secretariat && matches!(state, State::Held { .. }) { (self.admit()) }
                @if is_secretariat && matches!(state, State::Received { .. } | State::Held { .. }) { (self.give_back()) }
                @if self.sight.leads { (self.allocate()) }
                @if self.sight.leads && is_open(state) { (self.close(state)) }
                @if is_secretariat { (self.restrict()) }
                @if self.sight.is_theirs && !matches!(state, State::Withdrawn { .. } | State::Posted { handling: Handling::Closed { .. }, .. }) {
                    details { summary { (words.say("documents-withdraw")) } p { (words.say("documents-withdraw-why")) } (self.button("withdraw", "documents-withdraw")) }
                }
            }
        }
    }

    fn button(&self, act: &str, key: &str) -> Markup {
        self.form(act, key, &html! {})
    }

    fn form(&self, act: &str, key: &str, fields: &Markup) -> Markup {
        html! {
            form.sheet method="post" action=(format!("{}/act", wording::address(&self.sight.document))) {
                (forms::seen(&self.sight.document))
                input type="hidden" name="do" value=(act);
                (fields)
                div { button.plain type="submit" { (self.words.say(key)) } }
            }
        }
    }

    fn folded(&self, act: &str, key: &str, fields: &Markup) -> Markup {
        html! { details { summary { (self.words.say(key)) } (self.form(act, key, fields)) } }
    }

    fn admit(&self) -> Markup {
        let words = self.words;
        let fields = html! {
            p.soft { (words.say("documents-admit-why")) }
            label { (words.say("documents-cause")) select name="cause" {
                option value="extreme_importance" { (words.say("documents-cause-extreme-importance")) }
                option value="reconciliation" { (words.say("documents-cause-reconciliation")) }
            } }
            label { (words.say("documents-field-reason")) textarea name="reason" required dir="auto" {} }
        };
        self.folded("admit", "documents-admit", &fields)
    }

    fn give_back(&self) -> Markup {
        let words = self.words;
        let fields = html! { label { (words.say("documents-field-reason")) span.hint { (words.say("documents-give-back-why")) } textarea name="reason" required dir="auto" {} } };
        self.folded("give_back", "documents-give-back", &fields)
    }

    fn allocate(&self) -> Markup {
        let (words, document) = (self.words, &self.sight.document);
        let questions = document.content.claim.questions.iter().cloned().collect::<Vec<_>>().join(", ");
        let items: Vec<(&str, &str)> = self.meeting.items().collect();
        let fields = html! {
            label { (words.say("documents-field-questions")) input type="text" name="questions" value=(questions) dir="ltr"; }
            @if !items.is_empty() {
                fieldset {
                    legend { (words.say("documents-field-items")) }
                    @for (number, title) in &items {
                        label.option { input type="checkbox" name="items" value=(number) checked[document.items.contains(*number)]; span dir="auto" { (number) " " (title) } }
                    }
                }
            }
        };
        self.folded("allocate", "documents-allocate", &fields)
    }

    fn close(&self, state: &State) -> Markup {
        let words = self.words;
        let waits = matches!(state, State::Posted { handling: Handling::Waits, .. });
        let fields = html! {
            label { (words.say("documents-result")) select name="outcome" {
                @if waits { option value="" { (words.say("documents-presented")) } }
                @for outcome in Outcome::ALL { option value=(outcome.name()) { (words.say(&format!("documents-outcome-{}", outcome.name().replace('_', "-")))) } }
            } }
        };
        self.folded("close", "documents-close", &fields)
    }

    fn restrict(&self) -> Markup {
        let (words, document) = (self.words, &self.sight.document);
        let fields = html! {
            label { (words.say("documents-access")) select name="access" {
                @for access in Access::ALL { option value=(access.name()) selected[access == document.access] { (words.say(&format!("documents-access-{}", access.name()))) } }
            } }
            label { (words.say("documents-readers")) span.hint { (words.say("documents-readers-hint")) } textarea name="readers" dir="ltr" { (document.content.readers.join("\n")) } }
        };
        self.folded("restrict", "documents-restrict", &fields)
    }
}
