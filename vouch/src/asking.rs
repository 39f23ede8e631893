//! One question over HTTP. No redirection is followed, and no answer is longer than it needs to be.

use std::{
    fmt,
    io::{self, Cursor},
    pin::Pin,
};

use http_body_util::{BodyExt as _, Full, Limited};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use openidconnect::{HttpRequest, HttpResponse};

/// The longest answer that is read, in bytes.
const LONGEST: usize = 1 << 20;

/// Why a question got no answer.
#[derive(Debug)]
pub(crate) struct NotAsked(String);

impl fmt::Display for NotAsked {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for NotAsked {}

type Answer = Pin<Box<dyn Future<Output = Result<HttpResponse, NotAsked>> + Send>>;

/// Asks.
#[derive(Clone)]
pub(crate) struct Asking(Client<HttpsConnector<HttpConnector>, Full<Cursor<Vec<u8>>>>);

impl Asking {
    /// Trusts the authorities of this machine; asks in the open only where that is said.
    pub(crate) fn new(in_the_open: bool) -> io::Result<Self> {
        let trusted = HttpsConnectorBuilder::new().with_native_roots()?;
        let connector = if in_the_open { trusted.https_or_http() } else { trusted.https_only() };
        Ok(Self(Client::builder(TokioExecutor::new()).build(connector.enable_http1().build())))
    }

    /// In the form that the protocol's library calls.
    pub(crate) fn client(&self) -> impl Fn(HttpRequest) -> Answer + Send + Sync + 'static {
        let client = self.0.clone();
        move |request: HttpRequest| {
            let question = client.request(request.map(|body| Full::new(Cursor::new(body))));
            Box::pin(async move {
                let (head, body) = question.await.map_err(|error| NotAsked(error.to_string()))?.into_parts();
                let body = Limited::new(body, LONGEST).collect().await;
                let body = body.map_err(|error| NotAsked(error.to_string()))?.to_bytes();
                Ok(HttpResponse::from_parts(head, body.to_vec()))
            })
        }
    }
}
