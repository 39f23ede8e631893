//! Who is told when: the table by which mail is sent, for everybody.

use axum::{
    extract::State,
    response::{Html, IntoResponse, Response},
};
use frame::page::page;
use maud::html;
use office::mail::see;

use super::category;
use crate::{House, reader::Reader};

pub(super) async fn show(State(house): State<House>, reader: Reader) -> Response {
    let words = reader.words();
    let comma = words.say("news-comma");
    let lines = see::who_is_told(&house.office);
    let content = html! {
        h1 { (words.say("mail-who-is-told")) }
        p.lead { (words.say("mail-who-is-told-why")) }
        div.scroll tabindex="0" role="region" aria-label=(words.say("mail-who-is-told")) {
            table {
                thead { tr {
                    th scope="col" { (words.say("mail-notices")) }
                    th scope="col" { (words.say("mail-of")) }
                    th scope="col" { (words.say("mail-told")) }
                    th scope="col" { (words.say("mail-can-leave")) }
                    th scope="col" { (words.say("mail-source")) }
                } }
                tbody {
                    @for line in lines {
                        @let kinds: Vec<String> = line.notices.iter().map(|kind| words.say(&format!("notices-kind-{}", kind.name()))).collect();
                        @let told: Vec<String> = line.to.iter().map(|told| category(words, *told)).collect();
                        tr {
                            th scope="row" { (kinds.join(&comma)) }
                            td { (words.say(&format!("mail-of-{}", line.of.name().replace('_', "-")))) }
                            td { (told.join(&comma)) }
                            td { @if line.mandatory { (words.say("mail-mandatory")) } @else { (words.say("mail-voluntary")) } }
                            td { bdi { (line.clause) } @if line.guess { span.own-time { (words.say("mail-guess")) } } }
                        }
                    }
                }
            }
        }
    };
    Html(page(&reader.shell(words.say("mail-who-is-told")), &content)).into_response()
}
