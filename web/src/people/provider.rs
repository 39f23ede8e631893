//! Signing in with an account of another house: the way there, and the way back.

use axum::{
    Router,
    extract::{Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use frame::words::Words;
use maud::{Markup, html};
use office::people::{
    admission::STEP_MINUTES,
    enter_by_provider::{self, BACK, NotEntered, enter_by_provider},
};
use serde::Deserialize;

use super::{kept_cookie, second_factor, session_cookie, way_back};
use crate::{
    House,
    reader::{Reader, cookie},
};

/// The cookie that ties the answer to the browser that asked.
const ASKED: &str = "asked";
const GOING: &str = "/sign-in/provider";

pub(super) fn routes() -> Router<House> {
    Router::new().route(GOING, get(go)).route(BACK, get(come_back))
}

/// The way there; nothing where no other house is known. It is a link: a form may not lead to another house.
pub(super) fn way_in(house: &House, words: Words, back: &str) -> Markup {
    let (Some(provider), Some(_)) = (house.office.provider(), house.office.address()) else {
        return html! {};
    };
    html! {
        p {
            a.button.plain href=(format!("{GOING}?back={}", way_back(back))) rel="nofollow" {
                (words.with("sign-in-with-provider", &[("name", provider.name())]))
            }
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Going {
    back: String,
}

async fn go(
    State(house): State<House>,
    Query(going): Query<Going>,
    reader: Reader,
    headers: HeaderMap,
) -> Response {
    match enter_by_provider::send(&house.office, &reader.actor, way_back(&going.back)).await {
        Ok((address, step)) => {
            let cookie = kept_cookie(&headers, ASKED, &step, GOING, STEP_MINUTES * 60);
            ([(header::SET_COOKIE, cookie)], Redirect::to(&address)).into_response()
        }
        Err(why) => refused(&reader, &why),
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Came {
    state: String,
    code: Option<String>,
}

async fn come_back(
    State(house): State<House>,
    Query(came): Query<Came>,
    reader: Reader,
    headers: HeaderMap,
) -> Response {
    let step = cookie(&headers, ASKED).unwrap_or_default().to_owned();
    let wish = enter_by_provider::Wish { step, state: came.state, code: came.code };
    match enter_by_provider(&house.office, &reader.actor, &wish).await {
        Ok(entered) => {
            let cookie = session_cookie(&headers, &entered.session);
            ([(header::SET_COOKIE, cookie)], Redirect::to(way_back(&entered.back))).into_response()
        }
        Err(NotEntered::CodeWanted(step)) => second_factor::asked(&headers, &step),
        Err(why) => refused(&reader, &why),
    }
}

fn refused(reader: &Reader, why: &NotEntered) -> Response {
    let status = match why {
        NotEntered::Failed(_) => return reader.failed(),
        NotEntered::NoProvider => return reader.not_found(),
        NotEntered::NotVouched(_) => StatusCode::BAD_GATEWAY,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    reader.sorry(status, "sign-in-not-in", &format!("sign-in-refused-{}", why.code().0))
}
