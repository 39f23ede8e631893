//! The files of a document, by version and language, and the form by which more of them come.

use maud::{Markup, html};
use office::documents::File;
use rules::{
    documents::{Fault, State},
    language::Language,
};

use super::{
    super::{forms, one::Choosing, wording},
    View,
};

impl View<'_> {
    /// Every version with its files, each with what differs from the one before it.
    pub(super) fn files(&self) -> Markup {
        let (words, sight) = (self.words, self.sight);
        let mut versions: Vec<&str> = Vec::new();
        for file in &sight.files {
            if !versions.contains(&file.version.as_str()) {
                versions.push(&file.version);
            }
        }
        html! {
            section aria-labelledby="files" {
                h2 #files { (words.say("documents-files")) }
                @if versions.is_empty() { p.empty { (words.say(if sight.is_theirs { "documents-no-files-yours" } else { "documents-no-files" })) } }
                @else {
                    table.stacked {
                        thead { tr { th scope="col" { (words.say("documents-version")) } th scope="col" { (words.say("documents-files")) } } }
                        tbody {
                            @for version in &versions {
                                tr {
                                    th scope="row" {
                                        a href=(format!("{}/{}", wording::address(&sight.document), wording::in_address(version))) { (wording::version(words, version)) }
                                        @if *version == sight.document.content.latest && versions.len() > 1 { " " span.pill.next { (words.say("documents-latest")) } }
                                    }
                                    td data-label=(words.say("documents-files")) {
                                        ul.plain-list { @for (file, name) in sight.files.iter().zip(&sight.names).filter(|(file, _)| file.version == **version) { li { (self.file(file, name)) } } }
                                    }
                                }
                            }
                        }
                    }
                    @if sight.files.len() > 1 { (self.compare()) }
                }
            }
        }
    }

    fn file(&self, file: &File, name: &str) -> Markup {
        let words = self.words;
        let bytes = u64::try_from(file.bytes).unwrap_or_default();
        html! {
            a href=(format!("{}/files/{name}", wording::address(&self.sight.document))) { (wording::language(words, &file.language)) ", " bdi dir="ltr" { (file.form.to_uppercase()) } }
            " " span.soft { (wording::size(words, bytes)) }
        }
    }

    /// Two files to compare: the last against the first where nothing else is chosen.
    fn compare(&self) -> Markup {
        let words = self.words;
        let latest = self.sight.files.len() - 1;
        let choice = |name: &str, key: &str, chosen: usize| {
            html! {
                div.field {
                    label for=(format!("compare-{name}")) { (words.say(key)) }
                    select id=(format!("compare-{name}")) name=(name) {
                        @for (place, file) in self.sight.files.iter().enumerate() {
                            option value=(format!("{}.{}.{}", wording::in_address(&file.version), file.language, file.form)) selected[place == chosen] {
                                (wording::version(words, &file.version)) ", " (wording::language(words, &file.language)) ", " (file.form)
                            }
                        }
                    }
                }
            }
        };
        html! {
            form.fields.filters method="get" action=(format!("{}/differences", wording::address(&self.sight.document))) {
                (choice("from", "documents-compare-from", 0))
                (choice("to", "documents-compare-to", latest))
                p.buttons { button.plain type="submit" { (words.say("documents-compare")) } }
            }
        }
    }

    /// What may be sent for the document now.
    fn sendings(&self) -> Vec<&'static str> {
        let state = &self.sight.document.content.state;
        if !self.sight.is_theirs {
            return Vec::new();
        }
        match state {
            State::Reserved { .. } | State::Returned { .. } | State::Received { .. } | State::Held { .. } => {
                vec!["hand_in"]
            }
            _ if state.may_be_revised() => vec!["revise", "corrigendum", "addendum"],
            _ => Vec::new(),
        }
    }

    /// The form by which a file comes: plain, and with script in parts that go on where they were broken off.
    pub(super) fn sending(&self) -> Markup {
        let (words, sight) = (self.words, self.sight);
        let mut sendings = self.sendings();
        let is_secretariat = self.reader.actor.role == rules::people::Role::Secretariat;
        if is_secretariat && !sight.files.is_empty() {
            sendings.push("translate");
        }
        if sendings.is_empty() || self.told.choosing.is_some() {
            return html! {};
        }
        let original = sight.document.content.claim.language.unwrap_or(words.0);
        let address = wording::address(&sight.document);
        html! {
            section aria-labelledby="send" {
                h2 #send { (words.say(if sight.files.is_empty() { "documents-send" } else { "documents-send-again" })) }
                @if let (Some(offer), "hand_in") = (self.offer, sendings[0]) { (super::super::reserve::times(words, offer, self.now)) }
                @if sight.is_behind_date && sendings.contains(&"revise") { div.notice { p { (words.say("documents-revise-late")) } } }
                @if matches!(sight.document.number.kind.as_str(), "C" | "TD") {
                    p { a href=(format!("/meetings/{}/documents/template/{}-{}.docx?document={}", sight.document.meeting, sight.document.number.kind, original.code(), sight.document.id)) { (words.say("documents-template-filled")) } }
                }
                form.sheet method="post" enctype="multipart/form-data" action=(format!("{address}/upload")) data-resumes=(sight.document.id)
                    data-going=(words.with("documents-going", &[("percent", "%%")])) data-waiting=(words.say("documents-waiting")) data-refused=(words.say("documents-not-sent")) {
                    (forms::seen(&sight.document))
                    @if sendings.len() == 1 { input type="hidden" name="what" value=(sendings[0]); }
                    @else {
                        label { (words.say("documents-what")) select name="what" {
                            @for what in &sendings { option value=(what) { (words.say(&format!("documents-what-{}", what.replace('_', "-")))) } }
                        } }
                    }
                    @if sendings.contains(&"translate") {
                        label { (words.say("documents-of-version")) select name="version" {
                            @for file in sight.files.iter().filter(|file| file.language == original.code()) { option value=(file.version) selected[file.version == sight.document.content.latest] { (wording::version(words, &file.version)) } }
                        } }
                    }
                    label { (words.say("documents-field-language")) select name="language" {
                        @for one in Language::ALL { option value=(one.code()) selected[one == original] { (wording::language(words, one.code())) } }
                    } }
                    label { (words.say("documents-field-file")) span.hint { (words.say("documents-file-hint")) } input type="file" name="file" required; }
                    p.progress hidden role="status" {}
                    div { button type="submit" { (words.say("documents-send-button")) } }
                }
            }
        }
    }

    /// What the form says beside what the paper says: its author takes one of the two for each field.
    pub(super) fn choose(&self, choosing: &Choosing) -> Markup {
        let words = self.words;
        let differ = choosing.verdict.faults.iter().filter_map(|fault| match fault {
            Fault::Differs { difference } => Some(difference),
            _ => None,
        });
        let others = choosing.verdict.faults.iter().filter(|fault| !matches!(fault, Fault::Differs { .. }));
        html! {
            section.notice aria-labelledby="choose" {
                h2 #choose { (words.say("documents-choose")) }
                p { (words.say("documents-choose-why")) }
                form.sheet method="post" enctype="multipart/form-data" action=(format!("{}/upload", wording::address(&self.sight.document))) {
                    (forms::seen(&self.sight.document))
                    input type="hidden" name="what" value="hand_in";
                    input type="hidden" name="chosen" value="yes";
                    input type="hidden" name="language" value=(choosing.language.code());
                    input type="hidden" name="upload" value=(choosing.upload);
                    @for difference in differ {
                        fieldset {
                            legend { (words.say(&format!("documents-field-{}", difference.field))) }
                            label.option { input type="radio" name=(format!("take-{}", difference.field)) value="form" checked; span { span.soft { (words.say("documents-form-says")) } " " bdi { (value(self, &difference.field, &difference.form)) } } }
                            label.option { input type="radio" name=(format!("take-{}", difference.field)) value="paper"; span { span.soft { (words.say("documents-paper-says")) } " " bdi { (value(self, &difference.field, &difference.paper)) } } }
                        }
                    }
                    ul { @for fault in others { li dir="auto" { (wording::fault(words, fault)) } } }
                    div { button type="submit" { (words.say("documents-hand-in-so")) } }
                }
            }
        }
    }
}

fn value(view: &View<'_>, field: &str, text: &str) -> String {
    match (field, text) {
        (_, "") => "–".to_owned(),
        ("language", code) => wording::language(view.words, code),
        _ => text.to_owned(),
    }
}
