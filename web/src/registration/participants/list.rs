//! The filters, and the list with a button for each who can be checked in.

use frame::words::Words;
use maud::{Markup, html};
use office::registration::{After, Line};
use rules::{members::Category, registration::State};

use super::{Asked, Found};
use crate::naming;

/// Categories of those who can stand in the list.
const CATEGORIES: [Category; 8] = [
    Category::MemberStates,
    Category::StateOfPalestine,
    Category::SectorMembers,
    Category::Associates,
    Category::Academia,
    Category::RegionalOrganizations,
    Category::UnAgencies,
    Category::InvitedExperts,
];

pub(super) fn filters(words: Words, found: &Found, asked: &Asked) -> Markup {
    let any = || (String::new(), words.say("registration-any"));
    let states = State::NAMES.map(|name| (name.to_owned(), naming::registration_state(words, name)));
    let categories = CATEGORIES.map(|one| (one.name().to_owned(), naming::member_category(words, one)));
    let members = found.members.iter().map(|one| (one.id.clone(), one.member.name().to_owned()));
    let events = found.title.events.iter().enumerate();
    let events = events.map(|(place, event)| ((place + 1).to_string(), event.name.clone()));
    let meeting = (String::new(), words.say("registration-meeting-itself"));
    let choice = |name: &str, key: &str, chosen: &str, options: Vec<(String, String)>| {
        html! {
            div.field {
                label for=(format!("filter-{name}")) { (words.say(key)) }
                select id=(format!("filter-{name}")) name=(name) {
                    @for (value, text) in options { option value=(value) selected[value == chosen] { (text) } }
                }
            }
        }
    };
    html! {
        form.fields.filters method="get" role="search" aria-label=(words.say("registration-filter")) {
            div.field {
                label for="filter-name" { (words.say("registration-name")) }
                input id="filter-name" type="search" name="name" value=(asked.name) dir="auto";
            }
            (choice("state", "registration-state", &asked.state, std::iter::once(any()).chain(states).collect()))
            (choice("category", "registration-category", &asked.category, std::iter::once(any()).chain(categories).collect()))
            (choice("member", "registration-field-member", &asked.member, std::iter::once(any()).chain(members).collect()))
            @if !found.title.events.is_empty() {
                (choice("event", "registration-for", &asked.event, std::iter::once(meeting).chain(events).collect()))
            }
            p.buttons { button type="submit" { (words.say("registration-filter")) } }
        }
    }
}

pub(super) fn people(words: Words, found: &Found, asked: &Asked) -> Markup {
    let begins = asked.after.is_empty();
    let address = format!("/meetings/{}/participants", found.slug);
    html! {
        section aria-labelledby="people" {
            h2 #people { (words.say("registration-people")) }
            @if found.page.lines.is_empty() {
                p.empty { (words.say(if asked.is_filtered() { "registration-none-match" } else { "registration-nobody" })) }
            } @else {
                table.stacked {
                    thead { tr {
                        th scope="col" { (words.say("registration-person")) }
                        th scope="col" { (words.say("registration-field-member")) }
                        th scope="col" { (words.say("registration-state")) }
                        td {}
                    } }
                    tbody { @for line in &found.page.lines { (person(words, found, line, (asked, &address))) } }
                }
            }
            p.buttons {
                @if !begins { a.button.plain href=(format!("{address}?{}", asked.query(&After::default()))) { (words.say("registration-first-page")) } }
                @if let Some(next) = &found.page.next { a.button.plain rel="next" href=(format!("{address}?{}", asked.query(next))) { (words.say("registration-next-page")) } }
            }
        }
    }
}

fn person(words: Words, found: &Found, line: &Line, (asked, address): (&Asked, &str)) -> Markup {
    let (registration, member) = (&line.registration, &line.enlisted.member);
    let form = &registration.content.form;
    let name = format!("{} {}", form.given_name, form.family_name);
    let days = found.attended.get(&registration.id).map_or(0, Vec::len);
    let can_be_admitted = matches!(registration.content.state, State::Confirmed { .. });
    html! {
        tr id=(format!("r-{}", registration.id)) {
            th scope="row" {
                a href=(format!("/registrations/{}", registration.id)) dir="auto" {
                    @if form.family_name.is_empty() && form.given_name.is_empty() { (naming::person(words, "")) }
                    @else { (form.family_name) (words.say("news-comma")) (form.given_name) }
                }
                @if let Some(number) = registration.number() { span.own-time dir="ltr" { (number) } }
            }
            td data-label=(words.say("registration-field-member")) { bdi { (member.name()) } span.own-time { (naming::member_category(words, member.category())) } }
            td data-label=(words.say("registration-state")) {
                span.pill { (naming::registration_state(words, registration.content.state.name())) }
                @if days > 0 { span.own-time { (words.count("registration-days-attended", i64::try_from(days).unwrap_or(i64::MAX))) } }
                @if registration.content.accreditation.is_some() { span.own-time { (words.say("door-walked-in")) } }
                @if let Some(presence) = form.presence { span.own-time { (words.say(&format!("registration-presence-{}", presence.name().replace('_', "-")))) } }
            }
            td {
                @if can_be_admitted {
                    form.check-in method="post" action=(format!("{address}?{}", asked.query(&asked.after()))) {
                        input type="hidden" name="registration" value=(registration.id);
                        input type="hidden" name="edition" value=(registration.edition);
                        select name="shown" aria-label=(words.with("registration-shown-by", &[("name", &name)])) {
                            option value="passport" { (words.say("registration-shown-passport")) }
                            option value="photo_id" { (words.say("registration-shown-photo-id")) }
                        }
                        button type="submit" aria-label=(words.with("registration-check-in-of", &[("name", &name)])) { (words.say("registration-check-in")) }
                    }
                }
            }
        }
    }
}
