//! The published list: those who are registered and have agreed, by name and member.

use axum::{
    extract::{Path, Query, State},
    response::{Html, IntoResponse, Response},
};
use frame::page::{page, path};
use maud::html;
use office::registration::see;

use super::{
    super::{failed, titles},
    A_PAGE, Asked,
};
use crate::{House, naming, reader::Reader};

pub(in super::super) async fn show(
    State(house): State<House>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Response {
    let title = match titles::title(&house, &reader, &slug).await {
        Ok(Some(title)) => title,
        Ok(None) => return reader.not_found(),
        Err(failure) => return failed(&reader, &failure),
    };
    let Some(event) = asked.printed(&title) else { return reader.not_found() };
    let listed = see::published(&house.office, (&slug, &event), &asked.name, &asked.after(), A_PAGE).await;
    let Ok(listed) = listed else { return reader.failed() };
    let words = reader.words();
    let address = format!("/meetings/{slug}/participants/published");
    // Nobody but the secretariat filters by anything but a name.
    let asked = Asked { event: asked.event, name: asked.name, ..Asked::default() };
    let content = html! {
        (path(words, &[
            (words.say("page-meetings"), "/meetings".to_owned()),
            (title.name.clone(), format!("/meetings/{slug}")),
        ]))
        h1 { (words.say("registration-published")) }
        p.lead { (words.say("registration-published-why")) }
        form.fields.filters method="get" role="search" aria-label=(words.say("registration-filter")) {
            div.field {
                label for="filter-name" { (words.say("registration-name")) }
                input id="filter-name" type="search" name="name" value=(asked.name) dir="auto";
            }
            p.buttons { button type="submit" { (words.say("registration-filter")) } }
        }
        @if listed.lines.is_empty() {
            p.empty { (words.say(if asked.is_filtered() { "registration-none-match" } else { "registration-published-none" })) }
        } @else {
            table.stacked {
                thead { tr {
                    th scope="col" { (words.say("registration-person")) }
                    th scope="col" { (words.say("registration-field-member")) }
                } }
                tbody { @for one in &listed.lines { tr {
                    th scope="row" { span dir="auto" { (one.family_name) (words.say("news-comma")) (one.given_name) } }
                    td data-label=(words.say("registration-field-member")) { bdi { (one.enlisted.member.name()) } span.own-time { (naming::member_category(words, one.enlisted.member.category())) } }
                } } }
            }
        }
        @if let Some(next) = &listed.next {
            p.buttons { a.button.plain rel="next" href=(format!("{address}?{}", asked.query(next))) { (words.say("registration-next-page")) } }
        }
    };
    Html(page(&reader.shell(words.say("registration-published")), &content)).into_response()
}
