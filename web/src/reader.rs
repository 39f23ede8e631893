//! Who reads: the language, the person, the page asked for.

use axum::{
    Json,
    extract::{FromRequestParts, Query, Request},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header, request::Parts},
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::{
    page::{Shell, page},
    words::Words,
};
use maud::{Markup, html};
use office::{
    Actor, members,
    people::see,
    tokens::{
        self,
        see::{Asks, NotThrough},
    },
};
use rules::{language::Language, people::Role};
use serde::Deserialize;
use serde_json::json;

use crate::House;

/// The name of the cookie that holds the token of a session.
pub(crate) const SESSION: &str = "session";
const LANGUAGE: &str = "language";

/// What a request says about who reads.
#[derive(Clone, Debug)]
pub(crate) struct Reader {
    pub(crate) language: Language,
    pub(crate) actor: Actor,
    pub(crate) token: Option<String>,
    pub(crate) path: String,
    /// Whether there is a desk at which they decide about registrations.
    pub(crate) answers: bool,
}

#[derive(Deserialize)]
struct Switch {
    lang: Option<String>,
}

/// The value of a cookie.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let all = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|value| value.split(';')).find_map(|pair| {
        let (key, value) = pair.trim().split_once('=')?;
        (key == name).then_some(value)
    })
}

/// The language that a request asks for: the one chosen before, else the best of those that the browser accepts.
pub(crate) fn language(headers: &HeaderMap) -> Language {
    let chosen = cookie(headers, LANGUAGE).and_then(Language::from_code);
    let accepted = || {
        let accepted = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
        let mut wishes: Vec<(f32, Language)> = accepted
            .split(',')
            .filter_map(|wish| {
                let mut parts = wish.split(';');
                let language = Language::from_code(parts.next()?.trim())?;
                let weight = parts.find_map(|part| part.trim().strip_prefix("q=")?.parse().ok());
                Some((weight.unwrap_or(1.0), language))
            })
            .filter(|(weight, _)| *weight > 0.0)
            .collect();
        // The sort is stable: of equal wishes the first stays first.
        wishes.sort_by(|one, other| other.0.total_cmp(&one.0));
        wishes.first().map(|(_, language)| *language)
    };
    chosen.or_else(accepted).unwrap_or(Language::En)
}

impl FromRequestParts<House> for Reader {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, house: &House) -> Result<Self, Response> {
        let path = parts.uri.path().to_owned();
        if let Ok(Query(Switch { lang: Some(code) })) = Query::<Switch>::try_from_uri(&parts.uri)
            && let Some(language) = Language::from_code(&code)
        {
            // The choice is remembered, and the address stays clean.
            let kept = format!("{LANGUAGE}={}; Path=/; Max-Age=31536000; SameSite=Lax", language.code());
            return Err(([(header::SET_COOKIE, kept)], Redirect::to(&path)).into_response());
        }
        if let Some(token) = bearer(&parts.headers) {
            let actor = through(house, parts, token).await?;
            let language = language(&parts.headers);
            return Ok(Self { language, actor, token: None, path, answers: false });
        }
        let token = cookie(&parts.headers, SESSION).map(str::to_owned);
        let actor = match &token {
            Some(token) => see::of_token(&house.office, token).await.unwrap_or_else(|_| Actor::anybody()),
            None => Actor::anybody(),
        };
        let answers = answers(house, &actor).await;
        Ok(Self { language: language(&parts.headers), actor, token, path, answers })
    }
}

/// The token that a program sends.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// Whoever lets a program act, where its token is for what it asks.
async fn through(house: &House, parts: &Parts, token: &str) -> Result<Actor, Response> {
    let path = parts.uri.path();
    let reads = matches!(parts.method, Method::GET | Method::HEAD);
    let asks = match path.strip_prefix("/api/acts/") {
        Some(act) => Asks::Act(act),
        None if reads && path.strip_suffix(".json").is_some() && path != "/account.json" => Asks::Reading,
        None => Asks::Else,
    };
    tokens::see::through(&house.office, token, asks).await.map_err(|why| {
        let status = match why {
            NotThrough::NotValid => StatusCode::UNAUTHORIZED,
            NotThrough::Failed(_) => StatusCode::SERVICE_UNAVAILABLE,
            _ => StatusCode::FORBIDDEN,
        };
        let told = Json(json!({ "code": why.code(), "field": "", "message": why.to_string() }));
        let mut answer = (status, told).into_response();
        if status == StatusCode::UNAUTHORIZED {
            answer.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        answer
    })
}

/// A program that sends a token acts by it alone: its cookies do not count, so that no other page can borrow them, and where it was
/// sent from does not matter.
pub(crate) async fn leave_cookies(mut request: Request) -> Request {
    if bearer(request.headers()).is_some() {
        for name in ["cookie", "origin", "sec-fetch-site"] {
            request.headers_mut().remove(name);
        }
    }
    request
}

/// The role says it of most; a chair or somebody of an administration answers for a member only where appointed.
async fn answers(house: &House, actor: &Actor) -> bool {
    match actor.role {
        Role::Secretariat | Role::FocalPoint => true,
        Role::Chair | Role::Administration => {
            members::see::answered_for(&house.office, actor).await.is_ok_and(|members| !members.is_empty())
        }
        Role::Anybody | Role::Delegate => false,
    }
}

impl Reader {
    /// The words of the reader's language.
    pub(crate) fn words(&self) -> Words {
        Words(self.language)
    }

    /// A shell for a page of this title.
    pub(crate) fn shell(&self, title: impl Into<String>) -> Shell {
        Shell {
            language: self.language,
            path: self.path.clone(),
            title: title.into(),
            description: None,
            reader: (!self.actor.name.is_empty()).then(|| self.actor.name.clone()),
            writes: self.actor.role == Role::Secretariat,
            answers: self.answers,
            feeds: Vec::new(),
        }
    }

    /// A page that says why there is no other.
    pub(crate) fn sorry(&self, status: StatusCode, title: &str, sentence: &str) -> Response {
        let words = self.words();
        let content: Markup = html! {
            h1 { (words.say(title)) }
            p.lead { (words.say(sentence)) }
            p.buttons {
                a.button href="/" { (words.say("page-to-the-start")) }
                a.button.plain href="/meetings" { (words.say("page-meetings")) }
            }
        };
        (status, Html(page(&self.shell(words.say(title)), &content))).into_response()
    }

    /// There is no such page.
    pub(crate) fn not_found(&self) -> Response {
        self.sorry(StatusCode::NOT_FOUND, "page-not-found", "page-not-found-why")
    }

    /// The database does not answer; whoever runs the house finds why in the log.
    pub(crate) fn failed(&self) -> Response {
        self.sorry(StatusCode::SERVICE_UNAVAILABLE, "page-failed", "page-failed-why")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asks(accept: &'static str, cookies: &'static str) -> Language {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, accept.parse().unwrap());
        headers.insert(header::COOKIE, cookies.parse().unwrap());
        language(&headers)
    }

    #[test]
    fn the_best_language_of_six_is_spoken() {
        assert_eq!(asks("fr-CH, fr;q=0.9, en;q=0.8", ""), Language::Fr);
        assert_eq!(asks("de, pt;q=0.9, es;q=0.2, ru;q=0.5", ""), Language::Ru);
        assert_eq!(asks("de", ""), Language::En);
        assert_eq!(asks("zh;q=0, ar;q=0.1", ""), Language::Ar);
        assert_eq!(asks("fr", "a=b; language=zh"), Language::Zh, "a choice stays");
        assert_eq!(asks("fr", "language=xx"), Language::Fr);
    }
}
