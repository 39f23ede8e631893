//! What the secretariat arranges for a meeting: the places of events, whether focal points approve, and reminders.

use axum::{
    Form,
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::{
    dates,
    page::{page, path},
    words::Words,
};
use jiff::civil::Date;
use maud::{Markup, html};
use office::registration::{
    Exemption, NotThisRegistration,
    automate::{self, automate},
    remind::{self, remind},
    see::{self, Places},
    set_quota::{self, set_quota},
};
use rules::members::Category;
use serde::Deserialize;

use super::{
    Pairs, failed, first, hopeless, quoted, refuse,
    titles::{self, Title},
};
use crate::{House, naming, reader::Reader, refusals};

/// Categories that can have a share of the places.
const CATEGORIES: [Category; 6] = [
    Category::MemberStates,
    Category::SectorMembers,
    Category::Associates,
    Category::Academia,
    Category::RegionalOrganizations,
    Category::UnAgencies,
];

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// What was done a moment ago: `places`, `exempt` or `reminded`.
    done: String,
    /// How many got a place, or were reminded.
    count: i64,
}

pub(super) async fn show(
    State(house): State<House>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    draw(&house, &reader, &slug, &Attempt { asked, ..Attempt::default() }).await
}

/// What was sent, and why it did nothing.
#[derive(Default)]
struct Attempt {
    asked: Asked,
    pairs: Pairs,
    wrong: Option<String>,
}

pub(super) async fn act(
    State(house): State<House>,
    Path(slug): Path<String>,
    reader: Reader,
    Form(pairs): Form<Pairs>,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    match done(&house, &reader, &slug, &pairs).await {
        Ok((what, count)) => {
            Redirect::to(&format!("/meetings/{}/arrangements?done={what}&count={count}", quoted(&slug)))
                .into_response()
        }
        Err(why) => {
            if let Some(response) = hopeless(&reader, &why) {
                return response;
            }
            let wrong = Some(refusals::told(reader.words(), &why));
            draw(&house, &reader, &slug, &Attempt { asked: Asked::default(), pairs, wrong }).await
        }
    }
}

async fn done(
    house: &House,
    reader: &Reader,
    slug: &str,
    pairs: &Pairs,
) -> Result<(&'static str, usize), NotThisRegistration> {
    let (office, actor) = (&house.office, &reader.actor);
    let text = |name: &str| first(pairs, name).to_owned();
    match first(pairs, "do") {
        "places" => {
            let wish = set_quota::Wish {
                meeting: slug.to_owned(),
                event: text("event"),
                category: Category::from_name(first(pairs, "category")),
                places: first(pairs, "places").parse().ok(),
                per_member: first(pairs, "per_member").parse().ok(),
            };
            Ok(("places", set_quota(office, actor, &wish).await?))
        }
        "remind" => Ok(("reminded", remind(office, actor, remind::Wish { dry_run: false }).await?.len())),
        what => {
            let source = text("source");
            let wish = automate::Wish::Meeting {
                meeting: slug.to_owned(),
                exempt: what == "exempt",
                reason: if source.is_empty() { text("reason") } else { source.clone() },
                source,
                dated: first(pairs, "dated").parse::<Date>().ok(),
            };
            automate(office, actor, &wish).await.map(|()| ("exempt", 0))
        }
    }
}

async fn draw(house: &House, reader: &Reader, slug: &str, attempt: &Attempt) -> Response {
    let title = match titles::title(house, reader, slug).await {
        Ok(Some(title)) if title.is_convened => title,
        Ok(_) => return reader.not_found(),
        Err(failure) => return failed(reader, &failure),
    };
    let mut events = Vec::new();
    // The secretariat alone may look, also where there is no event.
    for event in std::iter::once("").chain(title.events.iter().map(|event| event.printed.as_str())) {
        match see::places(&house.office, &reader.actor, (slug, event)).await {
            Ok(places) => events.push((event.to_owned(), places)),
            Err(failure) => return failed(reader, &failure),
        }
    }
    let Ok(exemption) = see::exemption(&house.office, slug).await else { return reader.failed() };
    let words = reader.words();
    let content = html! {
        (path(words, &[
            (words.say("page-meetings"), "/meetings".to_owned()),
            (title.name.clone(), format!("/meetings/{slug}")),
        ]))
        h1 { (words.say("door-arrangements")) }
        p.lead { (words.say("door-arrangements-why")) }
        (told(words, attempt))
        p.buttons {
            a.button.plain href=(format!("/meetings/{slug}/door")) { (words.say("door-title")) }
            a.button.plain href=(format!("/meetings/{slug}/participants")) { (words.say("registration-participants")) }
        }
        (exempting(words, exemption.as_ref(), &attempt.pairs))
        section aria-labelledby="places" {
            h2 #places { (words.say("door-places")) }
            p.soft { (words.say("door-places-why")) }
            @if title.events.is_empty() { p.empty { (words.say("door-places-no-events")) } }
            @for (turn, (event, places)) in events.iter().enumerate().skip(1) { (of_event(words, &title, (turn, event), places)) }
        }
        section aria-labelledby="reminders" {
            h2 #reminders { (words.say("door-reminders")) }
            p { (words.say("door-reminders-why")) }
            form method="post" { p.buttons { button.plain type="submit" name="do" value="remind" { (words.say("door-remind-now")) } } }
        }
    };
    let status = if attempt.wrong.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    (status, Html(page(&reader.shell(words.say("door-arrangements")), &content))).into_response()
}

fn told(words: Words, attempt: &Attempt) -> Markup {
    let count = attempt.asked.count;
    html! {
        @if let Some(wrong) = &attempt.wrong { div.wrong role="alert" { p { (wrong) } } }
        @match attempt.asked.done.as_str() {
            "places" => div.notice.good role="status" { p { (words.count("door-promoted", count)) } },
            "reminded" => div.notice.good role="status" { p { (words.count("door-reminded", count)) } },
            "exempt" => div.notice.good role="status" { p { (words.say("registration-saved")) } },
            _ => {},
        }
    }
}

/// The sentence that names the letter.
pub(super) fn exempt(words: Words, exemption: &Exemption) -> String {
    let day = exemption.dated.map(|day| dates::day(words, day)).unwrap_or_default();
    words.with("door-exempt-by", &[("source", &exemption.source), ("day", &day)])
}

fn exempting(words: Words, exemption: Option<&Exemption>, pairs: &Pairs) -> Markup {
    html! {
        section aria-labelledby="exempt" {
            h2 #exempt { (words.say("door-exempt")) }
            p.soft { (words.say("door-exempt-why")) }
            @match exemption {
                Some(exemption) => {
                    div.notice { p dir="auto" { (exempt(words, exemption)) } }
                    form.fields method="post" {
                        div.field { label for="reason" { (words.say("door-exempt-end-reason")) } input id="reason" name="reason" required dir="auto"; }
                        p.buttons { button.plain type="submit" name="do" value="approve-again" { (words.say("door-exempt-end")) } }
                    }
                },
                None => {
                    p { (words.say("door-exempt-not")) }
                    form.fields method="post" {
                        div.field { label for="source" { (words.say("door-exempt-source")) } input id="source" name="source" value=(first(pairs, "source")) required dir="auto"; }
                        div.field { label for="dated" { (words.say("door-exempt-dated")) } input id="dated" type="date" name="dated" value=(first(pairs, "dated")) required; }
                        p.buttons { button.plain type="submit" name="do" value="exempt" { (words.say("door-exempt-mark")) } }
                    }
                },
            }
        }
    }
}

fn of_event(words: Words, title: &Title, (turn, event): (usize, &str), places: &Places) -> Markup {
    let id = |name: &str| format!("{name}-{turn}");
    let quota = places.quotas.event;
    let number = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
    let taken = i64::try_from(places.taken).unwrap_or(i64::MAX);
    html! {
        h3 dir="auto" { (title.event(event)) }
        p {
            (words.count("door-places-taken", taken))
            @if let Some(quota) = quota { (words.say("news-comma")) (words.with("door-places-of", &[("places", &quota.places.to_string())])) }
            @for (category, quota) in &places.quotas.categories {
                br; (naming::member_category(words, *category)) ": " (words.with("door-places-of", &[("places", &quota.places.to_string())]))
            }
        }
        @if !places.waiting.is_empty() {
            h4 { (words.say("door-waiting-list")) }
            ol { @for line in &places.waiting {
                @let form = &line.registration.content.form;
                li { a href=(format!("/registrations/{}", line.registration.id)) dir="auto" { (form.given_name) " " (form.family_name) } " " span.soft { bdi { (line.enlisted.member.name()) } } }
            } }
        }
        form.fields method="post" {
            input type="hidden" name="event" value=(event);
            div.field {
                label for=(id("category")) { (words.say("registration-category")) }
                select id=(id("category")) name="category" {
                    option value="" { (words.say("registration-any")) }
                    @for category in CATEGORIES { option value=(category.name()) { (naming::member_category(words, category)) } }
                }
            }
            div.field {
                label for=(id("places")) { (words.say("door-places-number")) }
                input id=(id("places")) type="number" name="places" min="0" max="100000" value=(number(quota.map(|quota| quota.places))) aria-describedby=(id("hint"));
                p.hint id=(id("hint")) { (words.say("door-places-hint")) }
            }
            div.field {
                label for=(id("per")) { (words.say("door-places-per-member")) }
                input id=(id("per")) type="number" name="per_member" min="0" max="100000" value=(number(quota.and_then(|quota| quota.per_member)));
            }
            p.buttons { button.plain type="submit" name="do" value="places" { (words.say("registration-save")) } }
        }
    }
}
