//! The form of a draft, with the letter as it will be printed beside it.

mod additions;
mod lists;
mod parts;

use frame::{dates, field, field::Filled, page::path, words::Words};
use maud::{Markup, html};
use office::drafts::see::Sight;
use rules::{
    deadlines::Consequence,
    language::Language,
    notices::{Kind, Verb},
};

use super::{
    preview,
    typed::{Typed, Wrong},
    wanting,
};
use crate::naming;

/// What the page is made from.
pub(super) struct View<'a> {
    pub(super) words: Words,
    pub(super) sight: &'a Sight,
    pub(super) typed: &'a Typed,
    pub(super) wrong: &'a Wrong,
    /// The key of the sentence that says why nothing was saved.
    pub(super) refused: Option<&'a str>,
    /// The language of the letter beside the form.
    pub(super) language: Language,
}

impl Filled for View<'_> {
    fn value(&self, name: &str) -> &str {
        self.typed.raw(name)
    }

    fn wrong(&self, name: &str) -> Option<String> {
        let what = self.wrong.get(name)?;
        Some(self.words.say(&format!("drafts-wrong-{what}")))
    }
}

impl View<'_> {
    pub(super) fn title(&self) -> String {
        let words = self.words;
        let kind = if self.completes() {
            words.say("notices-kind-addendum")
        } else if self.sight.corrects.is_some() {
            words.say("notices-kind-corrigendum")
        } else {
            naming::notice(words, &self.sight.draft.record)
        };
        match &self.sight.draft.record.group {
            Some(group) => format!("{kind}{}{}", words.say("news-comma"), naming::group(words, group)),
            None => kind,
        }
    }

    pub(super) fn show(&self) -> Markup {
        let words = self.words;
        let closed = self.sight.state != "open";
        html! {
            (path(words, &[(words.say("drafts-title"), "/drafts".to_owned())]))
            h1 { (self.title()) }
            p.lead { (words.say(self.why())) }
            @if let Some(refused) = self.refused { div.wrong role="alert" { p { (words.say(refused)) } } }
            @if closed { div.notice { p { (words.say("drafts-refused-closed-draft")) } } }
            div.drafting {
                form.draft #draft method="post" {
                    input type="hidden" name="edition" value=(self.sight.edition);
                    input type="hidden" name="in" value=(self.language.code());
                    @if self.completes() { (additions::show(self)) } @else { (self.correction()) }
                    (self.meeting())
                    (lists::deadlines(self))
                    (lists::events(self))
                    (parts::services(self))
                    (parts::agenda(self))
                    (parts::time_plan(self))
                    (lists::people(self))
                    (lists::texts(self))
                    (parts::paragraphs(self))
                    (wanting::show(self))
                    @if !closed { (self.buttons()) }
                }
                (self.letter())
            }
        }
    }

    /// Whether an addendum is written.
    pub(super) fn completes(&self) -> bool {
        self.sight.corrects.is_some() && self.sight.draft.record.kind == Some(Kind::Addendum)
    }

    fn why(&self) -> &'static str {
        match &self.sight.corrects {
            Some(_) if self.completes() => "drafts-addition-why",
            Some(_) => "drafts-correction-why",
            None => "drafts-form-why",
        }
    }

    fn buttons(&self) -> Markup {
        let words = self.words;
        html! {
            p.buttons {
                button type="submit" name="do" value="save" { (words.say("drafts-save")) }
                button.plain type="submit" name="do" value="issue" { (words.say("drafts-issue")) }
                button.quiet type="submit" name="do" value="discard" formnovalidate { (words.say("drafts-discard")) }
            }
            p.hint { (words.say("drafts-issue-why")) }
        }
    }

    fn meeting(&self) -> Markup {
        let words = self.words;
        let text = |name: &str, key: &str| field::input(self, name, &words.say(key), "text");
        let modes = [("in person", "in-person"), ("hybrid", "hybrid"), ("virtual", "virtual")];
        let modes: Vec<(String, String)> =
            std::iter::once((String::new(), words.say("notices-card-not-stated")))
                .chain(modes.map(|(name, key)| (name.to_owned(), words.say(&format!("notices-mode-{key}")))))
                .collect();
        let circular = self.sight.draft.record.kind == Some(Kind::Circular);
        html! {
            section aria-labelledby="meeting-title" {
                h2 #meeting-title { (words.say("notices-card-meeting")) }
                div.fields {
                    (text("group", "notices-card-group"))
                    (field::input(self, "meeting.starts", &words.say("meetings-field-starts"), "date"))
                    (field::input(self, "meeting.ends", &words.say("meetings-field-ends"), "date"))
                    (field::choice(self, "meeting.mode", &words.say("meetings-field-mode"), &modes))
                    (text("meeting.place", "meetings-field-place"))
                    (text("meeting.country", "meetings-field-country"))
                    (field::input(self, "meeting.opens_at", &words.say("meetings-field-opens-at"), "time"))
                    (field::input(self, "meeting.registration_opens_at", &words.say("notices-card-registration"), "time"))
                    (text("meeting.time_zone", "meetings-field-time-zone"))
                    @if circular { (text("subject", "notices-card-subject")) }
                }
            }
        }
    }

    /// Of a corrigendum: what it says so far, and what follows for people.
    fn correction(&self) -> Markup {
        let words = self.words;
        let Some((meeting, _)) = &self.sight.corrects else { return html! {} };
        html! {
            section aria-labelledby="changes" {
                h2 #changes { (words.say("drafts-changes")) }
                @if self.sight.preview.changes.is_empty() { p.empty { (words.say("drafts-changes-nothing")) } }
                ul.due-list {
                    @for change in &self.sight.preview.changes {
                        @if let Ok(named) = change.field.parse() {
                            li {
                                span.when { span class=(verb_class(change.verb)) { (words.say(&format!("notices-verb-{}", verb_name(change.verb)))) } }
                                span.what dir="auto" { (naming::field(words, &named)) }
                                @if let Some(value) = &change.value { span.left dir="auto" { (naming::value(words, value)) } }
                            }
                        }
                    }
                }
                @if !self.sight.consequences.is_empty() {
                    h3 { (words.say("drafts-consequences")) }
                    ul { @for one in &self.sight.consequences { li { (consequence(words, one)) } } }
                }
                p.buttons {
                    button.plain type="submit" name="do" value="virtual" { (words.say("drafts-make-virtual")) }
                    a.button.plain href=(format!("/meetings/{meeting}/what-if")) { (words.say("drafts-what-if")) }
                }
            }
        }
    }

    fn letter(&self) -> Markup {
        let words = self.words;
        html! {
            aside.letter aria-labelledby="letter-title" {
                h2 #letter-title { (words.say("drafts-letter")) }
                p.hint { (words.say("drafts-letter-why")) }
                p.tabs {
                    @for language in Language::ALL {
                        button.quiet type="submit" form="draft" name="in" value=(language.code())
                            aria-pressed=(if language == self.language { "true" } else { "false" }) {
                            (words.say(&format!("page-language-{}", language.code())))
                        }
                    }
                }
                (preview::show(words, &self.sight.preview, &self.sight.draft, self.language))
            }
        }
    }

    /// A link from a fact to the sentence that states it.
    pub(super) fn to_sentence(&self, part: &str) -> Markup {
        html! { a.to-sentence href=(format!("#{}", preview::anchor(part))) aria-label=(self.words.say("drafts-to-sentence")) { "¶" } }
    }
}

const fn verb_name(verb: Verb) -> &'static str {
    match verb {
        Verb::Set => "set",
        Verb::Cancel => "cancel",
        Verb::Confirm => "confirm",
    }
}

const fn verb_class(verb: Verb) -> &'static str {
    match verb {
        Verb::Set => "pill next",
        Verb::Cancel => "pill bad",
        Verb::Confirm => "pill",
    }
}

fn consequence(words: Words, one: &Consequence) -> String {
    match one {
        Consequence::RequestsVoid { service } => {
            let service = words.say(&format!("meetings-service-name-{}", service.replace('_', "-")));
            words.with("drafts-requests-void", &[("service", &service)])
        }
        Consequence::JourneysChange => words.say("drafts-journeys-change"),
        Consequence::VisaLettersVoid => words.say("drafts-visa-letters-void"),
        Consequence::NobodyTravels => words.say("drafts-nobody-travels"),
        Consequence::NotDue { action, due } => words.with(
            "drafts-not-due",
            &[("what", &naming::action(words, *action)), ("due", &dates::day(words, *due))],
        ),
        Consequence::EventEnds { name } => words.with("drafts-event-ends", &[("name", name)]),
    }
}
