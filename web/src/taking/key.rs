//! Who asks, for programs that show account and password with each request (RFC 7617), and for browsers with their session.

use axum::http::{HeaderMap, StatusCode, header};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use office::{
    Actor,
    people::{
        see,
        sign_in::{self, NotSignedIn},
    },
    tokens::{
        self,
        see::{Asks, NotThrough},
    },
};
use rules::people::Role;
use sha2::{Digest, Sha256};

use crate::{
    House,
    reader::{SESSION, cookie},
};

/// Who asks; or the status that says why it is nobody, and after how many seconds to try again.
pub(super) async fn who(house: &House, headers: &HeaderMap) -> Result<Actor, (StatusCode, Option<i64>)> {
    let Some(shown) = headers.get(header::AUTHORIZATION) else {
        return match cookie(headers, SESSION) {
            Some(token) => of(house, token).await,
            None => Ok(Actor::anybody()),
        };
    };
    let wrong = (StatusCode::UNAUTHORIZED, None);
    let shown = shown.to_str().map_err(|_| wrong)?;
    if let Some(token) = shown.strip_prefix("Bearer ") {
        return through(house, token).await;
    }
    let (account, password) = pair(shown).ok_or(wrong)?;
    // A program that knows no other way shows its token as the password.
    if password.starts_with(tokens::PREFIX) {
        return through(house, &password).await;
    }
    let key: [u8; 32] = Sha256::new_with_prefix(account.to_lowercase())
        .chain_update([0])
        .chain_update(&password)
        .finalize()
        .into();
    // One session serves many requests: a password is looked at once, not for each file of a folder.
    if let Some(token) = house.taking.token(&key) {
        let actor = of(house, &token).await?;
        if actor.role != Role::Anybody {
            return Ok(actor);
        }
    }
    let now = house.office.clock().now();
    if let Some(left) = house.throttle.waits(&account, now) {
        return Err((StatusCode::TOO_MANY_REQUESTS, Some(left.as_secs().max(1))));
    }
    match sign_in::sign_in(&house.office, &account, &password).await {
        Ok(token) => {
            house.throttle.was_right(&account);
            let actor = of(house, &token).await;
            house.taking.keep_token(key, token);
            actor
        }
        Err(NotSignedIn::WrongPair) => {
            house.throttle.was_wrong(&account, now);
            Err(wrong)
        }
        // Whoever is asked for a code as well has a token made for such programs.
        Err(NotSignedIn::CodeWanted(_)) => Err((StatusCode::FORBIDDEN, None)),
        Err(NotSignedIn::Failed(_)) => Err((StatusCode::SERVICE_UNAVAILABLE, None)),
    }
}

/// Whoever lets a program read.
async fn through(house: &House, token: &str) -> Result<Actor, (StatusCode, Option<i64>)> {
    tokens::see::through(&house.office, token.trim(), Asks::Reading).await.map_err(|why| match why {
        NotThrough::NotValid => (StatusCode::UNAUTHORIZED, None),
        NotThrough::Failed(_) => (StatusCode::SERVICE_UNAVAILABLE, None),
        _ => (StatusCode::FORBIDDEN, None),
    })
}

async fn of(house: &House, token: &str) -> Result<Actor, (StatusCode, Option<i64>)> {
    see::of_token(&house.office, token).await.map_err(|_| (StatusCode::SERVICE_UNAVAILABLE, None))
}

/// Account and password.
fn pair(shown: &str) -> Option<(String, String)> {
    let (scheme, code) = shown.split_once(' ')?;
    let bytes = STANDARD.decode(code.trim()).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
    let (account, password) =
        String::from_utf8(bytes).ok()?.split_once(':').map(|(a, p)| (a.to_owned(), p.to_owned()))?;
    Some((account.trim().to_owned(), password))
}

#[cfg(test)]
mod tests {
    use super::pair;

    #[test]
    fn a_pair_is_read_and_nothing_else() {
        let shown = pair("Basic YUBleGFtcGxlLm9yZzpwYTpzc3fDtnJk");
        assert_eq!(shown, Some(("a@example.org".to_owned(), "pa:sswörd".to_owned())));
        for wrong in ["", "Basic", "Basic !", "Basic YQ==", "Bearer YTpi", "Basic /////w=="] {
            assert_eq!(pair(wrong), None, "{wrong}");
        }
    }
}
