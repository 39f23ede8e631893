//! Asks another house who somebody is, in OpenID Connect: authorization code, PKCE, nonce. What follows from its word is decided in `office`.

mod asking;

use std::{fmt, time::Duration};

use asking::{Asking, NotAsked};
use office::people::provider::{Later, NotVouched, Provider, Sent, Vouched};
use openidconnect::{
    AccessTokenHash, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointMaybeSet, EndpointNotSet,
    EndpointSet, IssuerUrl, Nonce, OAuth2TokenResponse as _, PkceCodeChallenge, PkceCodeVerifier,
    RedirectUrl, Scope, TokenResponse as _,
    core::{CoreAuthenticationFlow, CoreClient, CoreProviderMetadata, CoreUserInfoClaims},
};

/// How long we wait for one whole question.
const PATIENCE: Duration = Duration::from_secs(15);

type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// Another house that speaks OpenID Connect.
pub struct OpenId {
    issuer: IssuerUrl,
    client: ClientId,
    secret: Option<ClientSecret>,
    name: String,
    asking: Asking,
}

impl fmt::Debug for OpenId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "OpenId({})", self.issuer.as_str())
    }
}

/// The other house cannot be asked.
#[derive(Debug, PartialEq, Eq)]
pub enum NotKnown {
    /// Its address is none, or would be asked in the open.
    Address(String),
    /// This machine knows no authorities that certify other houses.
    NoAuthorities(String),
}

impl fmt::Display for NotKnown {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address(address) => write!(
                formatter,
                "{address}: the issuer wants an address of https (http only on this machine itself)"
            ),
            Self::NoAuthorities(why) => write!(formatter, "no certificate authorities: {why}"),
        }
    }
}

impl std::error::Error for NotKnown {}

impl OpenId {
    /// A house of this address, which knows us by this name and secret; `name` stands on the button.
    pub fn new(issuer: &str, client: &str, secret: Option<String>, name: &str) -> Result<Self, NotKnown> {
        let address = || NotKnown::Address(issuer.to_owned());
        let url = IssuerUrl::new(issuer.to_owned()).map_err(|_| address())?;
        let is_here = matches!(url.url().host_str(), Some("127.0.0.1" | "localhost" | "[::1]"));
        if url.url().scheme() != "https" && !(url.url().scheme() == "http" && is_here) {
            return Err(address());
        }
        Ok(Self {
            issuer: url,
            client: ClientId::new(client.to_owned()),
            secret: secret.map(ClientSecret::new),
            name: name.to_owned(),
            asking: Asking::new(is_here).map_err(|why| NotKnown::NoAuthorities(why.to_string()))?,
        })
    }

    /// What it says of itself is asked anew each time: keys change, and people sign in seldom.
    async fn met(&self, back: &str) -> Result<Client, NotVouched> {
        let ask = self.asking.client();
        let known = CoreProviderMetadata::discover_async(self.issuer.clone(), &ask).await.map_err(silent)?;
        let back = RedirectUrl::new(back.to_owned()).map_err(silent)?;
        let client = CoreClient::from_provider_metadata(known, self.client.clone(), self.secret.clone());
        Ok(client.set_redirect_uri(back))
    }

    async fn sent(&self, back: &str) -> Result<Sent, NotVouched> {
        let client = self.met(back).await?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let (address, state, nonce) = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                CsrfToken::new_random,
                Nonce::new_random,
            )
            .add_scope(Scope::new("email".to_owned()))
            .add_scope(Scope::new("profile".to_owned()))
            .set_pkce_challenge(challenge)
            .url();
        let kept = serde_json::to_string(&(nonce.secret(), verifier.secret())).map_err(silent)?;
        Ok(Sent { address: address.to_string(), state: state.secret().clone(), kept })
    }

    async fn vouched(&self, back: &str, kept: &str, code: &str) -> Result<Vouched, NotVouched> {
        let (nonce, verifier): (String, String) = serde_json::from_str(kept).map_err(false_word)?;
        let client = self.met(back).await?;
        let ask = self.asking.client();
        let tokens = client
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .map_err(silent)?
            .set_pkce_verifier(PkceCodeVerifier::new(verifier))
            .request_async(&ask)
            .await
            .map_err(false_word)?;
        let word = tokens.id_token().ok_or_else(|| false_word("it gave no identity"))?;
        let judge = client.id_token_verifier();
        let claims = word.claims(&judge, &Nonce::new(nonce)).map_err(false_word)?;
        if let Some(expected) = claims.access_token_hash() {
            let algorithm = word.signing_alg().map_err(false_word)?;
            let key = word.signing_key(&judge).map_err(false_word)?;
            let found =
                AccessTokenHash::from_token(tokens.access_token(), algorithm, key).map_err(false_word)?;
            if found != *expected {
                return Err(false_word("its token is another's"));
            }
        }
        let mut vouched = Vouched {
            issuer: claims.issuer().as_str().to_owned(),
            subject: claims.subject().as_str().to_owned(),
            email: claims.email().map(|email| email.as_str().to_owned()),
            email_verified: claims.email_verified() == Some(true),
            name: claims.name().and_then(|name| name.get(None)).map(|name| name.as_str().to_owned()),
        };
        // Many houses say nothing but the subject in the token, and the rest where one asks with it.
        if vouched.email.is_none() && client.user_info_url().is_some() {
            let question = client
                .user_info(tokens.access_token().clone(), Some(claims.subject().clone()))
                .map_err(silent)?;
            let more: CoreUserInfoClaims = question.request_async(&ask).await.map_err(false_word)?;
            vouched.email = more.email().map(|email| email.as_str().to_owned());
            vouched.email_verified = more.email_verified() == Some(true);
            vouched.name = more.name().and_then(|name| name.get(None)).map(|name| name.as_str().to_owned());
        }
        Ok(vouched)
    }
}

impl Provider for OpenId {
    fn name(&self) -> &str {
        &self.name
    }

    fn send<'a>(&'a self, back: &'a str) -> Later<'a, Result<Sent, NotVouched>> {
        Box::pin(async move { tokio::time::timeout(PATIENCE, self.sent(back)).await.map_err(silent)? })
    }

    fn vouch<'a>(
        &'a self,
        back: &'a str,
        kept: &'a str,
        code: &'a str,
    ) -> Later<'a, Result<Vouched, NotVouched>> {
        Box::pin(async move {
            tokio::time::timeout(PATIENCE, self.vouched(back, kept, code)).await.map_err(silent)?
        })
    }
}

fn silent(why: impl fmt::Display) -> NotVouched {
    NotVouched::NoAnswer(why.to_string())
}

fn false_word(why: impl fmt::Display) -> NotVouched {
    NotVouched::NotGenuine(why.to_string())
}

impl From<NotAsked> for NotVouched {
    fn from(why: NotAsked) -> Self {
        silent(why)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_asked_in_the_open() {
        for wrong in ["http://id.example.org", "id.example.org", "ftp://127.0.0.1", ""] {
            assert_eq!(
                OpenId::new(wrong, "plenary", None, "ITU").unwrap_err(),
                NotKnown::Address(wrong.to_owned())
            );
        }
        let known = OpenId::new("http://127.0.0.1:1", "plenary", Some("quiet".to_owned()), "ITU").unwrap();
        assert_eq!(format!("{known:?}"), "OpenId(http://127.0.0.1:1)", "a secret shows itself to nobody");
    }

    #[tokio::test]
    async fn a_house_that_does_not_answer_is_told_so() {
        let known = OpenId::new("http://127.0.0.1:1", "plenary", None, "ITU").unwrap();
        let sent = known.send("http://127.0.0.1:2/back").await;
        assert!(matches!(sent, Err(NotVouched::NoAnswer(_))), "{sent:?}");
    }
}
