//! The desks of those who decide: what waits, since when, for which deadline; approving, rejecting, and automatic approval.

mod automatic;
mod waiting;

use axum::{
    Form,
    extract::{Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::{page::page, words::Words};
use jiff::civil::Date;
use maud::html;
use office::{
    clock,
    registration::{
        NotThisRegistration, Seen, approve, automate, reject,
        see::{self, Desk},
    },
};
use rules::registration::Ground;
use serde::Deserialize;

use super::{Pairs, failed, first, hopeless, refuse, titles};
use crate::{House, reader::Reader, refusals};

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// How many were decided a moment ago.
    decided: Option<u16>,
}

pub(super) async fn show(State(house): State<House>, Query(asked): Query<Asked>, reader: Reader) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    draw(&house, &reader, &Attempt { decided: asked.decided, ..Attempt::default() }).await
}

/// What was sent, and why it did nothing.
#[derive(Default)]
struct Attempt {
    pairs: Pairs,
    wrong: Vec<Wrong>,
    decided: Option<u16>,
}

/// A refusal: of one registration, or of the whole.
struct Wrong {
    registration: Option<String>,
    sentence: String,
}

impl Attempt {
    /// Whether it was sent from the desk of this member; that of the secretariat has none.
    fn is_of(&self, desk: &Desk) -> bool {
        let member = desk.member.as_ref().map_or("", |member| member.id.as_str());
        !self.pairs.is_empty() && first(&self.pairs, "member") == member
    }

    fn chosen(&self, value: &str) -> bool {
        self.pairs.iter().any(|(name, held)| name == "chosen" && held == value)
    }
}

/// The value by which a box names a registration as it was seen.
fn ticket(seen: &Seen) -> String {
    format!("{}:{}", seen.registration, seen.edition)
}

fn seen(pairs: &Pairs) -> Vec<Seen> {
    let chosen = pairs.iter().filter(|(name, _)| name == "chosen");
    chosen
        .filter_map(|(_, value)| {
            let (registration, edition) = value.split_once(':')?;
            Some(Seen { registration: registration.to_owned(), edition: edition.parse().ok()? })
        })
        .collect()
}

pub(super) async fn act(State(house): State<House>, reader: Reader, Form(pairs): Form<Pairs>) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    match done(&house, &reader, &pairs).await {
        Ok(0) => Redirect::to("/desk").into_response(),
        Ok(decided) => Redirect::to(&format!("/desk?decided={decided}")).into_response(),
        Err(why) => {
            if let Some(response) = hopeless(&reader, &why) {
                return response;
            }
            let wrong = wrong(reader.words(), &why);
            draw(&house, &reader, &Attempt { pairs, wrong, decided: None }).await
        }
    }
}

/// Does what the button says; how many registrations were decided.
async fn done(house: &House, reader: &Reader, pairs: &Pairs) -> Result<usize, NotThisRegistration> {
    let (office, actor) = (&house.office, &reader.actor);
    let text = |name: &str| first(pairs, name).to_owned();
    let day = |name: &str| text(name).parse::<Date>().ok();
    let today = clock::day(office.clock().now(), "UTC");
    match first(pairs, "do") {
        "reject" => {
            let wish = reject::Wish { registrations: seen(pairs), reason: text("reason") };
            Ok(reject::reject(office, actor, &wish).await?.len())
        }
        "on" => {
            let wish = automate::Wish::On {
                member: text("member"),
                first: day("first").unwrap_or(today),
                last: day("last"),
                meetings: automatic::meetings(first(pairs, "meetings")),
            };
            automate::automate(office, actor, &wish).await.map(|()| 0)
        }
        "off" => {
            let last = day("last").unwrap_or(today);
            let wish = automate::Wish::Off { member: text("member"), last };
            automate::automate(office, actor, &wish).await.map(|()| 0)
        }
        _ => {
            let ground = GROUNDS.into_iter().find(|(name, _)| *name == first(pairs, "ground"));
            let wish = approve::Wish { registrations: seen(pairs), ground: ground.map(|(_, ground)| ground) };
            Ok(approve::approve(office, actor, &wish).await?.len())
        }
    }
}

/// Why the secretariat approves, as forms name it.
const GROUNDS: [(&str, Ground); 4] = [
    ("no_focal_point", Ground::NoFocalPoint),
    ("accreditation_letter", Ground::AccreditationLetter),
    ("invited_by_chair", Ground::InvitedByChair),
    ("exempt", Ground::Exempt),
];

fn wrong(words: Words, why: &NotThisRegistration) -> Vec<Wrong> {
    match why {
        NotThisRegistration::These(which) => which
            .iter()
            .map(|(id, why)| Wrong { registration: Some(id.clone()), sentence: refusals::told(words, why) })
            .collect(),
        why => vec![Wrong { registration: None, sentence: refusals::told(words, why) }],
    }
}

async fn draw(house: &House, reader: &Reader, attempt: &Attempt) -> Response {
    let desks = match see::desk(&house.office, &reader.actor).await {
        Ok(desks) => desks,
        Err(failure) => return failed(reader, &failure),
    };
    let lines = desks.iter().flat_map(|desk| &desk.waiting);
    let slugs = lines.map(|waiting| waiting.line.registration.meeting.clone()).collect();
    let titles = match titles::titles(house, reader, slugs).await {
        Ok(titles) => titles,
        Err(failure) => return failed(reader, &failure),
    };
    let Ok(next) = automatic::next(house, reader).await else { return reader.failed() };
    let words = reader.words();
    let today = clock::day(house.office.clock().now(), "UTC");
    let content = html! {
        h1 { (words.say("registration-desk")) }
        p.lead { (words.say("registration-desk-why")) }
        @if let Some(decided) = attempt.decided.filter(|decided| *decided > 0) {
            div.notice.good role="status" { p { (words.count("registration-decided", i64::from(decided))) } }
        }
        @if desks.is_empty() { p.empty { (words.say("registration-desk-nobody")) } }
        @for (place, desk) in desks.iter().enumerate() {
            @let id = format!("desk-{place}");
            section aria-labelledby=(id) {
                h2 id=(id) {
                    @match &desk.member {
                        Some(member) => bdi { (member.member.name()) },
                        None => (words.say("registration-desk-secretariat")),
                    }
                    " " span.pill { (words.count("registration-waiting", i64::try_from(desk.waiting.len()).unwrap_or(i64::MAX))) }
                }
                (waiting::show(words, desk, &titles, attempt, place))
                @if desk.member.is_some() { (automatic::show(words, desk, &next, (today, place))) }
            }
        }
    };
    let status = if attempt.wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    (status, Html(page(&reader.shell(words.say("registration-desk")), &content))).into_response()
}
