//! The form: only the questions that apply, each with its hint, what was typed, and why it is refused.

use std::collections::BTreeMap;

use frame::{dates, field::anchor, words::Words};
use jiff::civil::Date;
use maud::{Markup, html};
use rules::{
    language::Language,
    notices::Action,
    registration::{Field, FieldRule, Presence, Refusal},
};

use super::{
    field,
    typed::{FUNCTIONS, PRESENCES, Typed, genders},
};
use crate::refusals;

/// What the form is made from.
pub(super) struct View<'a> {
    pub(super) words: Words,
    pub(super) typed: &'a Typed,
    pub(super) asked: &'a [&'a FieldRule],
    pub(super) refusals: &'a [Refusal],
    pub(super) due: &'a BTreeMap<Action, Date>,
    pub(super) today: Date,
    /// Whether it is filled in for somebody else, whose name no browser knows.
    pub(super) colleague: bool,
}

/// The questions that stand under one heading.
const GROUPS: [(&str, &[Field]); 4] = [
    ("person", &[Field::GivenName, Field::FamilyName, Field::Email]),
    ("part", &[Field::Presence, Field::Function, Field::Languages, Field::Newcomer]),
    (
        "needs",
        &[
            Field::Interpretation,
            Field::Captioning,
            Field::SignLanguage,
            Field::Fellowship,
            Field::EFellowship,
            Field::VisaSupport,
        ],
    ),
    ("lists", &[Field::Gender, Field::OnPublishedList]),
];

/// One of several answers: its value and its words.
type Options = Vec<(&'static str, String)>;

impl View<'_> {
    /// All questions, by their headings.
    pub(super) fn questions(&self) -> Markup {
        html! {
            @for (name, fields) in GROUPS {
                @let rules: Vec<&FieldRule> = self.asked.iter().copied().filter(|rule| fields.contains(&rule.field)).collect();
                @if !rules.is_empty() {
                    section.questions aria-labelledby=(format!("part-{name}")) {
                        h2 id=(format!("part-{name}")) { (self.words.say(&format!("registration-part-{name}"))) }
                        @for rule in rules { (self.question(rule)) }
                    }
                }
            }
        }
    }

    /// What is wrong, with ways to each field. `told` is what is wrong with the whole.
    pub(super) fn wrong(&self, told: Option<&Markup>) -> Markup {
        let words = self.words;
        html! {
            @if !self.refusals.is_empty() || told.is_some() {
                div.wrong #wrong role="alert" {
                    @if let Some(told) = told { p { (told) } }
                    @if !self.refusals.is_empty() {
                        p { (words.count("registration-mend", i64::try_from(self.refusals.len()).unwrap_or(i64::MAX))) }
                        ul {
                            @for refusal in self.refusals {
                                li {
                                    @if let Some(of) = refusal.field {
                                        @if self.asked.iter().any(|rule| rule.field == of) { a href=(format!("#{}", anchor(of.name()))) { (field(words, of)) } }
                                        @else { (field(words, of)) }
                                        ": "
                                    }
                                    (refusals::why(words, &refusal.why))
                                    @if let Some(clause) = refusals::clause(words, refusal) { " " span.soft { (clause) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    fn question(&self, rule: &FieldRule) -> Markup {
        let words = self.words;
        let yes_or_no =
            || vec![("true", words.say("registration-yes")), ("false", words.say("registration-no"))];
        let silent = || ("", words.say("registration-no-answer"));
        match rule.field {
            Field::Member => html! {},
            Field::GivenName => self.line(rule, "text", "given-name"),
            Field::FamilyName => self.line(rule, "text", "family-name"),
            Field::Email => self.line(rule, "email", "email"),
            Field::Presence => {
                let all = PRESENCES.map(|one| (one.name(), self.presence(one)));
                self.one_of(rule, &all.into())
            }
            Field::Function => {
                let say =
                    |name: &str| words.say(&format!("registration-function-{}", name.replace('_', "-")));
                let all = FUNCTIONS.map(|one| (one.name(), say(one.name())));
                self.one_of(rule, &all.into_iter().chain([silent()]).collect())
            }
            Field::Languages | Field::Interpretation => self.languages(rule),
            Field::Newcomer => self.one_of(rule, &yes_or_no().into_iter().chain([silent()]).collect()),
            Field::Gender => {
                let all = genders().map(|name| (name, words.say(&format!("registration-gender-{name}"))));
                self.one_of(rule, &all.chain([silent()]).collect())
            }
            Field::OnPublishedList => self.one_of(rule, &yes_or_no()),
            Field::Captioning
            | Field::SignLanguage
            | Field::Fellowship
            | Field::EFellowship
            | Field::VisaSupport => self.tick(rule),
        }
    }

    fn presence(&self, presence: Presence) -> String {
        self.words.say(&format!("registration-presence-{}", presence.name().replace('_', "-")))
    }

    fn refusal(&self, rule: &FieldRule) -> Option<&Refusal> {
        self.refusals.iter().find(|refusal| refusal.field == Some(rule.field))
    }

    /// Who is asked, by when, and what for.
    fn hints(&self, rule: &FieldRule) -> Vec<String> {
        let words = self.words;
        let of_field = match rule.field {
            Field::Email => Some(words.say("registration-hint-email")),
            Field::Gender => Some(words.say("registration-hint-gender")),
            Field::OnPublishedList => Some(words.say("registration-hint-published")),
            _ => None,
        };
        let only = rule
            .presence
            .map(|presence| words.with("registration-only", &[("presence", &self.presence(presence))]));
        let due = rule.field.action().and_then(|action| self.due.get(&action)).map(|due| {
            let key = if *due < self.today { "registration-ask-late" } else { "registration-ask-by" };
            words.with(key, &[("day", &dates::day(words, *due))])
        });
        [of_field, only, due].into_iter().flatten().collect()
    }

    /// Hints and refusal of a question, under the address by which it names them.
    fn told(&self, rule: &FieldRule) -> (Option<String>, Markup) {
        let (hints, refusal) = (self.hints(rule), self.refusal(rule));
        if hints.is_empty() && refusal.is_none() {
            return (None, html! {});
        }
        let id = format!("{}-told", anchor(rule.field.name()));
        let markup = html! {
            div id=(id) {
                @for hint in hints { p.hint { (hint) } }
                @if let Some(refusal) = refusal {
                    p.wrong {
                        (refusals::why(self.words, &refusal.why))
                        @if !refusal.clause.is_empty() { span.own-time { bdi lang="en" { (refusal.clause) } } }
                    }
                }
            }
        };
        (Some(id), markup)
    }

    fn label(&self, rule: &FieldRule) -> Markup {
        html! {
            (field(self.words, rule.field))
            @if rule.required { " " span.soft.small { (self.words.say("registration-required")) } }
        }
    }

    fn line(&self, rule: &FieldRule, kind: &str, autocomplete: &str) -> Markup {
        let (name, id) = (rule.field.name(), anchor(rule.field.name()));
        let (told, markup) = self.told(rule);
        let autocomplete = if self.colleague { "off" } else { autocomplete };
        let direction = if kind == "text" { "auto" } else { "ltr" };
        html! {
            div.field {
                label for=(id) { span { (self.label(rule)) } }
                (markup)
                input id=(id) type=(kind) name=(name) value=(self.typed.raw(name)) dir=(direction) autocomplete=(autocomplete)
                    aria-required=[rule.required.then_some("true")] aria-describedby=[told]
                    aria-invalid=[self.refusal(rule).map(|_| "true")];
            }
        }
    }

    fn one_of(&self, rule: &FieldRule, options: &Options) -> Markup {
        let (name, chosen) = (rule.field.name(), self.typed.get(rule.field.name()));
        let (told, markup) = self.told(rule);
        html! {
            fieldset id=(anchor(name)) role="radiogroup" tabindex="-1" aria-required=[rule.required.then_some("true")]
                aria-describedby=[told] aria-invalid=[self.refusal(rule).map(|_| "true")] {
                legend { (self.label(rule)) }
                (markup)
                @for (value, words) in options {
                    label.option { input type="radio" name=(name) value=(value) checked[*value == chosen && (!value.is_empty() || !rule.required)]; (words) }
                }
            }
        }
    }

    fn languages(&self, rule: &FieldRule) -> Markup {
        let name = rule.field.name();
        let (told, markup) = self.told(rule);
        html! {
            fieldset id=(anchor(name)) tabindex="-1" aria-describedby=[told] {
                legend { (self.label(rule)) }
                (markup)
                div.choices {
                    @for language in Language::ALL {
                        label.option {
                            input type="checkbox" name=(name) value=(language.code()) checked[self.typed.has(name, language.code())];
                            (self.words.say(&format!("page-language-{}", language.code())))
                        }
                    }
                }
            }
        }
    }

    fn tick(&self, rule: &FieldRule) -> Markup {
        let (name, id) = (rule.field.name(), anchor(rule.field.name()));
        let (told, markup) = self.told(rule);
        html! {
            div.field {
                label.option for=(id) {
                    input id=(id) type="checkbox" name=(name) value="asked" checked[!self.typed.get(name).is_empty()]
                        aria-describedby=[told] aria-invalid=[self.refusal(rule).map(|_| "true")];
                    (self.label(rule))
                }
                (markup)
            }
        }
    }
}
