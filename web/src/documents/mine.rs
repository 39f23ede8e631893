//! One's own documents: what one has reserved or handed in, and what one keeps at hand.

use axum::{
    extract::State,
    response::{Html, IntoResponse, Response},
};
use frame::{page::page, words::Words};
use maud::{Markup, html};
use office::documents::{
    After, Filter,
    see::{self, Line},
};

use super::{list::account, to_the_door, wording};
use crate::{House, reader::Reader};

const SHOWN: i64 = 300;

pub(super) async fn show(State(house): State<House>, reader: Reader) -> Response {
    if let Some(refused) = to_the_door(&reader) {
        return refused;
    }
    let (office, actor, words) = (&house.office, &reader.actor, reader.words());
    let filter = Filter { author: account(&reader).to_owned(), ..Filter::default() };
    let Ok(own) = see::page(office, actor, &filter, &After::default(), SHOWN).await else {
        return reader.failed();
    };
    let Ok(bag) = see::bag(office, actor).await else { return reader.failed() };
    let content = html! {
        h1 { (words.say("documents-mine")) }
        p.lead { (words.say("documents-mine-why")) }
        @if reader.actor.role == rules::people::Role::Secretariat {
            p.buttons { a.button.plain href="/documents/desk" { (words.say("documents-desk")) } }
        }
        section aria-labelledby="own" {
            h2 #own { (words.say("documents-own")) }
            (lines(words, &own.lines, "documents-own-none"))
        }
        section aria-labelledby="bag" {
            h2 #bag { (words.say("documents-bag")) }
            (lines(words, &bag, "documents-bag-none"))
        }
    };
    Html(page(&reader.shell(words.say("documents-mine")), &content)).into_response()
}

fn lines(words: Words, lines: &[Line], none: &str) -> Markup {
    html! {
        @if lines.is_empty() { p.empty { (words.say(none)) } }
        @else {
            ul.due-list {
                @for line in lines {
                    @let document = &line.document;
                    li {
                        span.when { a href=(wording::address(document)) { bdi.number dir="ltr" { (document.number) } } }
                        span.what {
                            span dir="auto" lang="en" { (document.content.claim.title) } " "
                            span class=(wording::pill(&document.content.state)) { (wording::state(words, &document.content.state)) }
                        }
                    }
                }
            }
        }
    }
}
