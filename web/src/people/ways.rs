//! The ways in which one signs in, on one's account.

use frame::{dates, page, words::Words};
use jiff::Timestamp;
use maud::{Markup, html};
use office::{
    Failure,
    people::ways::{self, Codes},
};

use super::{passkeys, second_factor};
use crate::{House, reader::Reader};

/// The section of the account.
pub(super) async fn section(house: &House, reader: &Reader) -> Result<Markup, Failure> {
    let words = reader.words();
    let own = ways::passkeys(&house.office, &reader.actor).await?;
    let codes = ways::codes(&house.office, &reader.actor).await?;
    let identities = ways::identities(&house.office, &reader.actor).await?;
    let count = i64::try_from(own.len()).unwrap_or(i64::MAX);
    let standing = if matches!(codes, Codes::On { .. }) { "sign-in-codes-on" } else { "sign-in-codes-off" };
    Ok(html! {
        section aria-labelledby="ways" {
            h2 #ways { (words.say("sign-in-ways")) }
            @if house.office.has_mail_server() { p { (words.say("sign-in-ways-why")) } }
            ul.services {
                li { a href=(passkeys::PAGE) { (words.say("sign-in-passkeys")) } span { (words.count("sign-in-passkeys-count", count)) } }
                li { a href=(second_factor::PAGE) { (words.say("sign-in-codes")) } span { (words.say(standing)) } }
                @for identity in &identities {
                    li {
                        bdi dir="ltr" { (identity.issuer) }
                        @if let Ok(since) = identity.linked_at.parse::<Timestamp>() {
                            span { (words.say("sign-in-provider-since")) " " (dates::marked_day(words, dates::in_zone(since, "UTC").0)) }
                        }
                    }
                }
            }
        }
    })
}

/// The way back to the account.
pub(super) fn path(words: Words) -> Markup {
    page::path(words, &[(words.say("people-account"), "/account".to_owned())])
}

/// Who has signed in long ago does so again before the ways themselves are changed.
pub(super) fn sign_in_again(words: Words, back: &str) -> Markup {
    html! {
        p { (words.say("sign-in-recent")) }
        p.buttons { a.button href=(format!("/sign-in?back={back}")) { (words.say("sign-in-recent-do")) } }
    }
}
