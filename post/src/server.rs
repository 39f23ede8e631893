//! Which mail server, and in whose name.

use lettre::{
    Address,
    message::Mailbox,
    transport::smtp::{authentication::Credentials, extension::ClientId},
};

/// How the line to the server is kept from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Secrecy {
    /// Not at all: for a server on this machine or in this house.
    Open,
    /// From the first byte.
    Always,
    /// Asked for behind the greeting; a server that offers none is not used.
    Asked,
}

/// The mail server, and who writes.
#[derive(Clone, Debug)]
pub struct Server {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) secrecy: Secrecy,
    pub(crate) credentials: Option<Credentials>,
    pub(crate) from: Mailbox,
}

/// The server cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadServer {
    /// Its address.
    #[error(
        "{0:?} is no mail server: write smtp://host:25, smtps://user:password@host:465 or smtp+starttls://user:password@host:587"
    )]
    Address(String),
    /// Who writes.
    #[error("{0:?} cannot write mail: give a name and address, such as \"Study groups <tsb@example.org>\"")]
    From(String),
}

impl Server {
    /// A server by its address, in the name of somebody: `smtp://127.0.0.1:25`, `Study groups <tsb@example.org>`.
    pub fn parse(address: &str, from: &str) -> Result<Self, BadServer> {
        let bad = || BadServer::Address(without_password(address));
        let (scheme, rest) = address.split_once("://").ok_or_else(bad)?;
        let (secrecy, port) = match scheme {
            "smtp" => (Secrecy::Open, 25),
            "smtps" => (Secrecy::Always, 465),
            "smtp+starttls" => (Secrecy::Asked, 587),
            _ => return Err(bad()),
        };
        let (credentials, place) = match rest.rsplit_once('@') {
            Some((who, place)) => (Some(credentials(who).ok_or_else(bad)?), place),
            None => (None, rest),
        };
        let place = place.trim_end_matches('/');
        let (host, port) = match place.rsplit_once(':') {
            Some((host, port)) => (host, port.parse().map_err(|_| bad())?),
            None => (place, port),
        };
        if host.is_empty() || host.contains(['/', ' ']) {
            return Err(bad());
        }
        let from = from.trim().parse().map_err(|_| BadServer::From(from.to_owned()))?;
        Ok(Self { host: host.to_owned(), port, secrecy, credentials, from })
    }

    /// The domain in whose name Message-IDs are given and the server is greeted.
    pub(crate) fn domain(&self) -> &str {
        self.from.email.domain()
    }

    pub(crate) fn hello(&self) -> ClientId {
        ClientId::Domain(self.domain().to_owned())
    }

    pub(crate) fn sender(&self) -> Address {
        self.from.email.clone()
    }
}

fn credentials(who: &str) -> Option<Credentials> {
    let (user, password) = who.split_once(':')?;
    Some(Credentials::new(decoded(user)?, decoded(password)?))
}

/// What stands for signs that an address cannot hold: `%40` for `@`.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, others)) = rest.split_first() {
        if *first == b'%' {
            let digits = std::str::from_utf8(others.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = &others[2..];
        } else {
            bytes.push(*first);
            rest = others;
        }
    }
    String::from_utf8(bytes).ok()
}

/// An address that can be shown.
fn without_password(address: &str) -> String {
    match (address.split_once("://"), address.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, place))) => format!("{scheme}://…@{place}"),
        _ => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FROM: &str = "Study groups <tsb@example.org>";

    #[test]
    fn a_server_is_told_by_its_address() {
        let open = Server::parse("smtp://127.0.0.1:2525", FROM).unwrap();
        assert_eq!((open.host.as_str(), open.port, open.secrecy), ("127.0.0.1", 2525, Secrecy::Open));
        let asked = Server::parse("smtp+starttls://a%40b.org:p%3Aq@mail.example.org", FROM).unwrap();
        assert_eq!((asked.port, asked.secrecy), (587, Secrecy::Asked));
        assert_eq!(asked.credentials, Some(Credentials::new("a@b.org".to_owned(), "p:q".to_owned())));
        assert_eq!(asked.domain(), "example.org");
    }

    #[test]
    fn what_is_no_server_is_told_without_its_password() {
        let told = Server::parse("http://user:secret@host", FROM).unwrap_err().to_string();
        assert!(told.contains("…@host") && !told.contains("secret"), "{told}");
        for address in ["mail.example.org", "smtp://", "smtp://host:port", "smtp://user@host"] {
            assert!(matches!(Server::parse(address, FROM), Err(BadServer::Address(_))), "{address}");
        }
        assert!(matches!(Server::parse("smtp://host", "nobody"), Err(BadServer::From(_))));
    }
}
