//! The page of a document: what it is, how it was received, its files, its text, its states, and what one may do.

mod acts;
mod files;

use frame::{dates, words::Words};
use jiff::Timestamp;
use maud::{Markup, html};
use office::documents::see::{Offer, Sight};
use papers::TextBlock;
use rules::documents::{Admission, Cause, Fault, Handling, Severity, State};

use super::{list::result, one::Told, title::Title, wording};
use crate::reader::Reader;

/// Paragraphs of the text that a page shows.
const SHOWN: usize = 200;

/// What the page is made from.
pub(super) struct View<'a> {
    pub(super) words: Words,
    pub(super) reader: &'a Reader,
    pub(super) sight: &'a Sight,
    pub(super) meeting: &'a Title,
    pub(super) offer: Option<&'a Offer>,
    /// The version that is shown, as it is written.
    pub(super) version: &'a str,
    /// Whether its own address was asked for.
    pub(super) is_asked: bool,
    /// Language and text of the file that is shown.
    pub(super) preview: Option<(&'a str, &'a [TextBlock])>,
    pub(super) told: &'a Told,
    pub(super) now: Timestamp,
}

impl View<'_> {
    pub(super) fn show(&self) -> Markup {
        let (words, document) = (self.words, &self.sight.document);
        let (claim, state) = (&document.content.claim, &document.content.state);
        html! {
            (self.meeting.path(words, true))
            h1 { bdi.number dir="ltr" { (document.number) } @if self.is_asked { " " span.soft { (wording::version(words, self.version)) } } }
            p.lead { bdi lang="en" { (claim.title) } }
            p {
                span class=(wording::pill(state)) { (wording::state(words, state)) } " "
                @if document.access != rules::documents::Access::Members { span.pill { (words.say(&format!("documents-access-{}", document.access.name()))) } " " }
                @if let Some(result) = result(words, state) { span.pill { (result) } }
            }
            (self.told())
            (self.facts())
            @if !claim.summary.is_empty() { section aria-labelledby="abstract" { h2 #abstract { (words.say("documents-field-summary")) } p dir="auto" { (claim.summary) } } }
            (self.receipt())
            (self.admissions())
            (self.faults())
            (self.files())
            (self.sending())
            (self.acts())
            (self.text())
            (self.timeline())
        }
    }

    fn told(&self) -> Markup {
        let words = self.words;
        html! {
            @if let Some(sentence) = &self.told.sentence { div.wrong role="alert" { p { (sentence) } } }
            @if let Some(verdict) = &self.told.refused {
                div.wrong role="alert" {
                    p { strong { (words.say("documents-refused-refused")) } }
                    ul { @for fault in &verdict.faults { li dir="auto" { (wording::fault(words, fault)) } } }
                }
            }
            @if let Some(choosing) = &self.told.choosing { (self.choose(choosing)) }
        }
    }

    fn facts(&self) -> Markup {
        let (words, document) = (self.words, &self.sight.document);
        let content = &document.content;
        let claim = &content.claim;
        let comma = words.say("news-comma");
        let joined = |texts: &std::collections::BTreeSet<String>| {
            texts.iter().cloned().collect::<Vec<_>>().join(&comma)
        };
        html! {
            dl.facts {
                div { dt { (words.say("documents-field-source")) } dd {
                    bdi { (claim.source) }
                    @if let Some(member) = self.sight.member.as_ref().filter(|member| **member != claim.source) { span.also { bdi { (member) } } }
                } }
                div { dt { (words.say("documents-field-questions")) } dd { @if claim.questions.is_empty() { (words.say("documents-all-questions")) } @else { bdi dir="ltr" { (joined(&claim.questions)) } } } }
                @if !document.items.is_empty() { div { dt { (words.say("documents-field-items")) } dd { bdi dir="ltr" { (joined(&document.items)) } } } }
                @if let Some(language) = claim.language { div { dt { (words.say("documents-original")) } dd {
                    (wording::language(words, language.code()))
                    @if content.translation { span.also { (words.say("documents-translation-asked")) } }
                } } }
                @if self.sight.is_theirs && !content.contact.is_empty() { div { dt { (words.say("documents-field-contact")) } dd { bdi { (content.contact) } } } }
                @if let Some(clock) = &self.sight.clock {
                    div { dt { (words.say("documents-clock")) } dd {
                        (dates::marked_day(words, clock.due))
                        span.also { @if clock.overdue { span.pill.bad { (words.say("documents-overdue")) } } @else { (words.count("documents-working-days-left", i64::from(clock.left))) } }
                    } }
                }
            }
        }
    }

    fn receipt(&self) -> Markup {
        let words = self.words;
        let Some(receipt) = self.sight.document.content.state.receipt() else { return html! {} };
        html! {
            section aria-labelledby="receipt" {
                h2 #receipt { (words.say("documents-receipt")) }
                dl.argument {
                    div { dt { (words.say("documents-received-at")) } dd data-own-time=(words.say("meetings-your-time")) { (self.instant(receipt.at, &receipt.zone)) } }
                    div.binds { dt { (words.say("documents-timeliness")) } dd { (wording::timeliness(words, receipt)) } }
                    @if !receipt.clause.is_empty() { div { dt { (words.say("documents-clause")) } dd lang="en" dir="auto" { (receipt.clause) } } }
                    div { dt { (words.say("documents-address")) } dd { a href=(wording::address(&self.sight.document)) { bdi dir="ltr" { (wording::address(&self.sight.document)) } } } }
                }
            }
        }
    }

    /// An instant to the second: it decides what is late.
    fn instant(&self, at: Timestamp, zone: &str) -> Markup {
        let words = self.words;
        let there = at.to_zoned(jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC));
        html! {
            time datetime=(at) data-instant="" { (dates::day(words, there.date())) ", " span.clock { (there.strftime("%H:%M:%S").to_string()) } " " (dates::zone(words, zone, None)) }
        }
    }

    fn admissions(&self) -> Markup {
        let words = self.words;
        let said = |admission: &Admission| {
            let cause = match admission.cause {
                Cause::ExtremeImportance => "documents-cause-extreme-importance",
                Cause::Reconciliation => "documents-cause-reconciliation",
            };
            html! {
                div.notice {
                    p { strong { (words.with("documents-admitted-by", &[("name", &admission.by.to_string())])) } " " (words.say(cause)) }
                    p dir="auto" { (admission.reason) }
                    p.soft { (words.say("documents-final-word")) }
                }
            }
        };
        let returned = match &self.sight.document.content.state {
            State::Returned { reason, by, .. } => Some((reason, by)),
            _ => None,
        };
        html! {
            @for admission in &self.sight.document.content.admissions { (said(admission)) }
            @if let Some((reason, by)) = returned {
                div.notice { p { strong { (words.with("documents-returned-by", &[("name", &by.to_string())])) } } p dir="auto" { (reason) } }
            }
        }
    }

    /// What was found in the files of this version; for those who can mend it.
    fn faults(&self) -> Markup {
        let words = self.words;
        let files = self.sight.files.iter().filter(|file| file.version == self.version);
        let mut found: Vec<&Fault> = files.flat_map(|file| &file.verdict.faults).collect();
        found.dedup();
        html! {
            @if self.sight.is_theirs && !found.is_empty() {
                section aria-labelledby="faults" {
                    h2 #faults { (words.say("documents-faults")) }
                    p.soft { (words.say("documents-faults-why")) }
                    ul.findings { @for fault in found { li.error[fault.severity() == Severity::Stops] dir="auto" { (wording::fault(words, fault)) } } }
                }
            }
        }
    }

    fn text(&self) -> Markup {
        let words = self.words;
        let Some((language, blocks)) = self.preview else { return html! {} };
        html! {
            section aria-labelledby="text" {
                h2 #text { (words.say("documents-text")) }
                p.soft { (words.with("documents-text-why", &[("version", &wording::version(words, self.version)), ("language", &wording::language(words, language))])) }
                @if blocks.iter().all(|block| block.text.trim().is_empty()) { p.empty { (words.say("documents-no-text")) } }
                @else {
                    div.paper lang=(language) dir="auto" {
                        @for row in rows(&blocks[..blocks.len().min(SHOWN)]) {
                            @if let [block] = row { p dir="auto" { @if let Some(label) = &block.label { (label) " " } (block.text) } }
                            @else { p.cells { @for block in row { span dir="auto" { (block.text) } } } }
                        }
                    }
                    @if blocks.len() > SHOWN { p.soft { (words.say("documents-text-goes-on")) } }
                }
            }
        }
    }

    fn timeline(&self) -> Markup {
        let words = self.words;
        let steps = self.steps();
        let zone = self.meeting.zone.as_str();
        html! {
            @if !steps.is_empty() {
                section aria-labelledby="states" {
                    h2 #states { (words.say("documents-states")) }
                    ol.timeline {
                        @for (at, what) in &steps { li.passed { span.when { (wording::instant(words, *at, zone)) } span.what { (what) } } }
                    }
                }
            }
        }
    }

    /// What has become of it, in order.
    fn steps(&self) -> Vec<(Timestamp, String)> {
        let (words, document) = (self.words, &self.sight.document);
        let content = &document.content;
        let mut steps = Vec::new();
        if let Some(receipt) = content.state.receipt() {
            steps.push((receipt.at, words.say("documents-step-received")));
        }
        for admission in &content.admissions {
            steps.push((
                admission.at,
                words.with("documents-admitted-by", &[("name", &admission.by.to_string())]),
            ));
        }
        match &content.state {
            State::Reserved { at } => steps.push((*at, words.say("documents-step-reserved"))),
            State::Returned { at, by, .. } => {
                steps.push((*at, words.with("documents-returned-by", &[("name", &by.to_string())])));
            }
            State::Withdrawn { at, .. } => steps.push((*at, words.say("documents-step-withdrawn"))),
            State::Posted { posting, handling, .. } => {
                steps.push((posting.at(), words.say("documents-step-posted")));
                match handling {
                    Handling::Presented { at } => steps.push((*at, words.say("documents-presented"))),
                    Handling::Closed { at, .. } => {
                        steps.push((*at, result(words, &content.state).unwrap_or_default()));
                    }
                    Handling::Waits => {}
                }
            }
            State::Received { .. } | State::Held { .. } => {}
        }
        for file in self.sight.files.iter().filter(|file| !file.version.is_empty()) {
            let language = wording::language(words, &file.language);
            let said = format!("{} ({language})", wording::version(words, &file.version));
            steps.extend(Timestamp::from_millisecond(file.added_at).ok().map(|at| (at, said)));
        }
        steps.sort_by_key(|(at, _)| *at);
        steps
    }
}

/// What stands in one row of a table together, and every other paragraph by itself; what is blank is left out.
fn rows(blocks: &[TextBlock]) -> impl Iterator<Item = &[TextBlock]> {
    let same = |one: &TextBlock, other: &TextBlock| match (one.cell, other.cell) {
        (Some(one), Some(other)) => one[..2] == other[..2],
        _ => false,
    };
    blocks.chunk_by(same).filter(|row| row.iter().any(|block| !block.text.trim().is_empty()))
}
