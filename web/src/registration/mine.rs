//! One's own registrations: a line of time for each.

use axum::{
    extract::State,
    response::{Html, IntoResponse, Response},
};
use frame::page::page;
use maud::html;
use office::registration::see;

use super::{failed, refuse, steps, titles};
use crate::{House, naming, reader::Reader};

pub(super) async fn show(State(house): State<House>, reader: Reader) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let mine = match see::mine(&house.office, &reader.actor).await {
        Ok(mine) => mine,
        Err(failure) => return failed(&reader, &failure),
    };
    let slugs = mine.iter().map(|sight| sight.line.registration.meeting.clone()).collect();
    let titles = match titles::titles(&house, &reader, slugs).await {
        Ok(titles) => titles,
        Err(failure) => return failed(&reader, &failure),
    };
    let words = reader.words();
    let comma = words.say("news-comma");
    let content = html! {
        h1 { (words.say("registration-mine")) }
        p.lead { (words.say("registration-mine-why")) }
        @if mine.is_empty() {
            p.empty { (words.say("registration-mine-none")) " " a href="/meetings" { (words.say("page-meetings")) } }
        }
        @for (place, sight) in mine.iter().enumerate() {
            @let registration = &sight.line.registration;
            @let id = format!("registration-{place}");
            section aria-labelledby=(id) {
                h2 id=(id) {
                    a href=(format!("/registrations/{}", registration.id)) dir="auto" {
                        (titles::subject(&titles, &registration.meeting, &registration.event, &comma))
                    }
                    " " span.pill.next { (naming::registration_state(words, registration.content.state.name())) }
                }
                p.soft { bdi { (sight.line.enlisted.member.name()) } }
                (steps::line(words, sight))
            }
        }
    };
    Html(page(&reader.shell(words.say("registration-mine")), &content)).into_response()
}
