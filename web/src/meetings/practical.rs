//! Practical information: what is provided, who serves, how to reach them, what is up for approval.

use frame::dates;
use maud::{Markup, html};
use rules::notices::{Process, Status};

use super::show::View;
use crate::naming;

/// The section.
pub(super) fn show(view: &View<'_>) -> Markup {
    let words = view.words;
    html! {
        section aria-labelledby="practical" {
            h2 #practical { (words.say("meetings-practical")) }
            div.two {
                (services(view))
                div { (contacts(view)) (people(view)) }
            }
            (texts(view))
        }
    }
}

fn services(view: &View<'_>) -> Markup {
    let words = view.words;
    let all = view.meeting.record.services.all().into_iter();
    let services: Vec<_> = all.filter_map(|(name, service)| Some((name, service.as_ref()?))).collect();
    html! {
        div {
            h3 { (words.say("meetings-services")) }
            @if services.is_empty() { p.soft { (words.say("meetings-nothing-said")) } }
            ul.services {
                @for (name, service) in services {
                    @let (kind, status) = match service.status {
                        Status::Granted => ("pill next", "meetings-service-granted"),
                        Status::OnRequest => ("pill next", "meetings-service-on-request"),
                        Status::NotProvided => ("pill", "meetings-service-not-provided"),
                        Status::Cancelled => ("pill bad", "meetings-service-cancelled"),
                    };
                    li {
                        span { (words.say(&format!("meetings-service-name-{}", name.replace('_', "-")))) }
                        span class=(kind) { (words.say(status)) }
                    }
                }
            }
        }
    }
}

fn contacts(view: &View<'_>) -> Markup {
    let words = view.words;
    let contacts = &view.meeting.record.contacts;
    let nothing = contacts.email.is_none() && contacts.phone.is_none() && contacts.web.is_none();
    html! {
        h3 { (words.say("meetings-contacts")) }
        @if nothing { p.soft { (words.say("meetings-nothing-said")) } }
        ul.services {
            @if let Some(email) = &contacts.email { li { span { (words.say("people-email")) } a href=(format!("mailto:{email}")) dir="ltr" { (email) } } }
            @if let Some(phone) = &contacts.phone { li { span { (words.say("meetings-phone")) } span.number dir="ltr" { (phone) } } }
            @if let Some(fax) = &contacts.fax { li { span { (words.say("meetings-fax")) } span.number dir="ltr" { (fax) } } }
            @if let Some(web) = &contacts.web { li { span { (words.say("meetings-web")) } (web_link(web)) } }
        }
    }
}

/// Only what is an address of the web becomes a link, whatever a letter prints.
fn web_link(web: &str) -> Markup {
    let whole = if web.contains("://") { web.to_owned() } else { format!("https://{web}") };
    let safe = whole.starts_with("https://") || whole.starts_with("http://");
    html! { @if safe { a href=(whole) rel="noopener noreferrer" dir="ltr" { (web) } } @else { span dir="ltr" { (web) } } }
}

fn people(view: &View<'_>) -> Markup {
    let words = view.words;
    html! {
        @if !view.meeting.record.people.is_empty() {
            h3 { (words.say("meetings-people")) }
            ul.services {
                @for person in &view.meeting.record.people {
                    li {
                        span dir="auto" { (person.name) }
                        span.soft {
                            (role(view, &person.role))
                            @if let Some(country) = &person.country { ", " (naming::place(words, None, Some(country)).unwrap_or_default()) }
                        }
                    }
                }
            }
        }
    }
}

/// The word for a role; one that we have no word for is shown as it is.
fn role(view: &View<'_>, role: &str) -> String {
    let key = format!("meetings-role-{}", role.replace(' ', "-"));
    frame::words::try_say(view.words.0, &key, &[]).unwrap_or_else(|| role.to_owned())
}

fn texts(view: &View<'_>) -> Markup {
    let words = view.words;
    let record = &view.meeting.record;
    html! {
        @if !record.texts.is_empty() {
            h3 { (words.say("meetings-texts")) }
            div.scroll tabindex="0" role="region" aria-label=(words.say("meetings-texts")) {
                table {
                    thead { tr {
                        th scope="col" { (words.say("meetings-text-number")) }
                        th scope="col" { (words.say("meetings-text-alias")) }
                        th scope="col" { (words.say("meetings-text-process")) }
                    } }
                    tbody { @for text in &record.texts { tr {
                        th scope="row" dir="ltr" { (text.number) }
                        td dir="ltr" { (text.alias.as_deref().unwrap_or_default()) }
                        td { @match text.process { Some(Process::Tap) => "TAP", Some(Process::Aap) => "AAP", None => "" } }
                    } } }
                }
            }
        }
        @if !record.circulars.is_empty() {
            p.soft {
                (words.say("meetings-circulars")) ": "
                @for (place, circular) in record.circulars.iter().enumerate() {
                    @if place > 0 { (words.say("news-comma")) }
                    (circular.number)
                    @if let Some(issued) = circular.issued { " (" (dates::day(words, issued)) ")" }
                }
            }
        }
    }
}
