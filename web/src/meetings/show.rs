//! The page of a meeting: what, where, when at the top; then what is due, what happens, what is provided, what was printed.

use frame::{dates, page::path, words::Words};
use jiff::{Timestamp, civil::Date};
use maud::{Markup, html};
use office::meetings::see::{Meeting, News};
use rules::{
    calendar::opening_instant,
    notices::{Event, Severity},
};

use super::{agenda, letter, plan, practical, timeline};
use crate::{listed, naming, told};

/// What the page is made from.
pub(super) struct View<'a> {
    pub(super) words: Words,
    pub(super) meeting: &'a Meeting,
    pub(super) now: Timestamp,
    /// The present day where the meeting is held.
    pub(super) today: Date,
    pub(super) secretariat: bool,
    /// The reader's own registration: its address and its state.
    pub(super) registered: Option<(String, &'static str)>,
}

impl View<'_> {
    /// `Study Group 20, 9–20 March 2026`.
    pub(super) fn title(&self) -> String {
        let group = naming::group(self.words, &self.meeting.listed.group);
        let days = listed::days(self.words, &self.meeting.listed);
        self.words.with("meetings-group-and-days", &[("group", &group), ("days", &days)])
    }

    /// The direction and language of words that come from the letter.
    pub(super) fn letter_language(&self) -> Option<&'static str> {
        let language = self.meeting.printed.language?;
        (language != self.words.0).then(|| language.code())
    }

    /// The content of the page.
    pub(super) fn show(&self, news: &[News]) -> Markup {
        let (words, meeting) = (self.words, self.meeting);
        let group = naming::group(words, &meeting.listed.group);
        let group_address = format!("/groups/{}", rules::groups::slug(&meeting.listed.group));
        html! {
            (path(words, &[(words.say("page-meetings"), "/meetings".to_owned()), (group.clone(), group_address)]))
            h1 { (group) }
            p.lead {
                (listed::days(words, &meeting.listed))
                @if let Some(place) = self.place() { (words.say("news-comma")) (place) }
                " " (listed::pill(words, &meeting.listed, self.today))
            }
            @if meeting.listed.waits { div.notice { p { (words.say("meetings-waits-why")) } } }
            @if let Some(subject) = &meeting.record.subject { p.soft lang=[self.letter_language()] dir="auto" { (subject) } }
            (self.facts())
            p.buttons {
                a.button href=(format!("/meetings/{}.ics", meeting.listed.slug)) { (words.say("meetings-add-to-calendar")) }
                @if !meeting.listed.waits { a.button.plain href=(format!("/meetings/{}/documents", meeting.listed.slug)) { (words.say("meetings-documents")) } }
                a.button.plain href=(format!("/meetings/{}.json", meeting.listed.slug)) { (words.say("meetings-data")) }
                (self.findings_link())
            }
            (self.registration())
            (self.desk())
            (self.contents(news))
            (timeline::show(self))
            (self.events())
            (plan::show(self))
            (agenda::show(self))
            (practical::show(self))
            (letter::show(self))
            @if !news.is_empty() {
                section aria-labelledby="news" {
                    h2 #news { (words.say("meetings-news")) }
                    (told::list(words, news, false))
                }
            }
        }
    }

    fn place(&self) -> Option<String> {
        let meeting = &self.meeting.record.meeting;
        naming::place(self.words, meeting.place.as_deref(), meeting.country.as_deref())
    }

    fn findings_link(&self) -> Markup {
        let errors =
            self.meeting.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
        html! {
            @if self.secretariat {
                a.button.plain href=(format!("/meetings/{}/findings", self.meeting.listed.slug)) {
                    (self.words.count("notices-findings-count", i64::try_from(self.meeting.findings.len()).unwrap_or_default()))
                    @if errors > 0 { " " span.pill.bad { (self.words.say("notices-severity-error")) } }
                }
            }
        }
    }

    /// What the secretariat can do with the letter.
    fn desk(&self) -> Markup {
        let (words, slug) = (self.words, &self.meeting.listed.slug);
        html! {
            @if self.secretariat && !self.meeting.listed.waits {
                form.buttons method="post" action=(format!("/meetings/{slug}/correct")) {
                    button.plain type="submit" name="as" value="corrigendum" { (words.say("drafts-correct")) }
                    button.plain type="submit" name="as" value="addendum" { (words.say("drafts-add")) }
                    a.button.plain href=(format!("/meetings/{slug}/what-if")) { (words.say("drafts-what-if")) }
                }
            }
        }
    }

    /// The way to take part, or what has become of it; who takes part.
    fn registration(&self) -> Markup {
        let (words, slug) = (self.words, &self.meeting.listed.slug);
        let is_over = self.meeting.listed.ends.is_some_and(|ends| ends < self.today);
        html! {
            @if !self.meeting.listed.waits {
                p.buttons #register {
                    @match &self.registered {
                        Some((id, state)) => {
                            a.button href=(format!("/registrations/{id}")) { (words.say("registration-yours")) }
                            span.pill.next { (naming::registration_state(words, state)) }
                        },
                        None if is_over => {},
                        None => a.button href=(format!("/meetings/{slug}/register")) { (words.say("registration-register")) },
                    }
                    a.button.plain href=(format!("/meetings/{slug}/participants/published")) { (words.say("registration-published")) }
                    @if self.secretariat {
                        a.button.plain href=(format!("/meetings/{slug}/participants")) { (words.say("registration-participants")) }
                    }
                }
            }
        }
    }

    fn facts(&self) -> Markup {
        let words = self.words;
        let (record, listed) = (&self.meeting.record, &self.meeting.listed);
        let meeting = &record.meeting;
        html! {
            dl.facts data-own-time=(words.say("meetings-your-time")) {
                @if let Some(letter) = &self.letter() { div { dt { (words.say("meetings-letter")) } dd { (letter) @if let Some(issued) = record.issued { span.also { (dates::day(words, issued)) } } } } }
                @if let Some(mode) = meeting.mode { div { dt { (words.say("notices-card-mode")) } dd { (naming::mode(words, mode)) } } }
                @if let (Some(time), Some(starts)) = (meeting.opens_at, meeting.starts) {
                    div {
                        dt { (words.say("notices-card-opens")) }
                        dd {
                            @if let Ok(opens) = opening_instant(starts, Some(time), &self.meeting.zone) {
                                time datetime=(opens) data-instant="" { span.clock { (time) } }
                                span.also { (naming::zone(words, self.meeting, &self.meeting.zone)) (self.in_utc(opens)) }
                            } @else { span.clock { (time) } }
                        }
                    }
                }
                @if let Some(time) = meeting.registration_opens_at {
                    div { dt { (words.say("notices-card-registration")) } dd { span.clock { (time) } span.also { (naming::zone(words, self.meeting, &self.meeting.zone)) } } }
                }
                @if self.meeting.zone != "UTC" && listed.ends.is_none_or(|ends| ends >= self.today) && meeting.place.is_some() {
                    @let (_, clock) = dates::in_zone(self.now, &self.meeting.zone);
                    div { dt { (words.say("meetings-time-there")) } dd { span.clock { (clock) } span.also { (naming::zone(words, self.meeting, &self.meeting.zone)) } } }
                }
            }
        }
    }

    /// The letter that convenes the meeting, by its number.
    fn letter(&self) -> Option<String> {
        let printed = &self.meeting.printed;
        printed.reference.number.is_some().then(|| naming::notice(self.words, printed))
    }

    /// The same instant in UTC, where the clock shows another time.
    fn in_utc(&self, instant: Timestamp) -> Markup {
        let (_, utc) = dates::in_zone(instant, "UTC");
        let (_, there) = dates::in_zone(instant, &self.meeting.zone);
        html! { @if utc != there { " · " (utc) " UTC" } }
    }

    /// Where to find what on the page.
    fn contents(&self, news: &[News]) -> Markup {
        let (words, record) = (self.words, &self.meeting.record);
        let parts = [
            ("deadlines", "notices-card-deadlines", !self.meeting.due.is_empty()),
            ("events", "notices-card-events", !record.events.is_empty()),
            ("time-plan", "meetings-time-plan", !record.time_plan.is_empty()),
            ("agenda", "notices-card-agenda", !record.agenda.is_empty()),
            ("practical", "meetings-practical", true),
            ("letter", "meetings-letter", true),
            ("news", "meetings-news", !news.is_empty()),
        ];
        html! {
            nav.on-this-page aria-label=(words.say("meetings-on-this-page")) {
                ul { @for (target, key, there) in parts { @if there { li { a href=(format!("#{target}")) { (words.say(key)) } } } } }
            }
        }
    }

    fn events(&self) -> Markup {
        let words = self.words;
        html! {
            @if !self.meeting.record.events.is_empty() {
                section aria-labelledby="events" {
                    h2 #events { (words.say("notices-card-events")) }
                    ul.due-list data-own-time=(words.say("meetings-your-time")) {
                        @for event in &self.meeting.record.events {
                            li {
                                span.when { (self.event_days(event)) }
                                span.what {
                                    strong lang=[self.letter_language()] dir="auto" { (event.name) }
                                    @match event.registration {
                                        Some(true) => { " " span.pill { (words.say("meetings-wants-registration")) } },
                                        Some(false) => { " " span.pill { (words.say("meetings-wants-no-registration")) } },
                                        None => {},
                                    }
                                }
                                span.left { (self.event_times(event)) }
                            }
                        }
                    }
                }
            }
        }
    }

    fn event_days(&self, event: &Event) -> Markup {
        html! {
            @match event.starts {
                Some(starts) => (dates::days(self.words, starts, event.ends.unwrap_or(starts))),
                None => (self.words.say("meetings-days-unknown")),
            }
        }
    }

    fn event_times(&self, event: &Event) -> Markup {
        let zone = event.time_zone.as_deref().unwrap_or(&self.meeting.zone);
        let begins = event.starts.zip(event.starts_at);
        let instant = begins.and_then(|(day, time)| opening_instant(day, Some(time), zone).ok());
        let times = html! {
            span.clock dir="ltr" {
                @if let Some(starts_at) = event.starts_at { (starts_at) }
                @if let Some(ends_at) = event.ends_at { "–" (ends_at) }
            }
            " " (naming::zone(self.words, self.meeting, zone))
        };
        html! {
            @match instant {
                Some(instant) => time datetime=(instant) data-instant="" { (times) },
                None => { @if event.starts_at.is_some() { (times) } },
            }
        }
    }
}
