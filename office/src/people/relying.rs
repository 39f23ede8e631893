//! The house as passkeys know it: a name and the one address from which they may be used.

use webauthn_rp::request::{AsciiDomain, RpId};

use crate::Office;

/// The house as passkeys know it.
#[derive(Clone, Debug)]
pub(super) struct Relying {
    pub(super) id: RpId,
    /// The scheme, host and port of the pages.
    pub(super) origin: String,
}

/// The name and the address of the house; `None` where it has no address, or one at which browsers know no passkeys.
pub(super) fn relying(office: &Office) -> Option<Relying> {
    of_address(office.address()?)
}

/// The origin at which passkeys work: a house that is tried on one's own machine has the name `localhost`, since a number has none.
pub fn origin(office: &Office) -> Option<String> {
    relying(office).map(|relying| relying.origin)
}

fn of_address(address: &str) -> Option<Relying> {
    let (scheme, rest) = address.split_once("://")?;
    let authority = rest.split('/').next().unwrap_or(rest);
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|sign| sign.is_ascii_digit()) => (host, Some(port)),
        _ => (authority, None),
    };
    let is_own = matches!(host, "localhost" | "127.0.0.1" | "[::1]");
    let host = if is_own { "localhost".to_owned() } else { host.to_lowercase() };
    let last = host.split('.').next_back().unwrap_or_default();
    let is_name = !host.starts_with('[') && last.contains(|sign: char| sign.is_alphabetic());
    if !is_name || !(scheme == "https" || (scheme == "http" && is_own)) {
        return None;
    }
    let port = port.map(|port| format!(":{port}")).unwrap_or_default();
    let origin = format!("{scheme}://{host}{port}");
    Some(Relying { id: RpId::Domain(AsciiDomain::try_from(host).ok()?), origin })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(address: &str) -> Option<(String, String)> {
        of_address(address).map(|relying| (relying.id.as_ref().to_owned(), relying.origin))
    }

    #[test]
    fn the_house_is_known_by_the_name_in_its_address() {
        let name = |id: &str, origin: &str| Some((id.to_owned(), origin.to_owned()));
        assert_eq!(
            known("https://Plenary.example.org"),
            name("plenary.example.org", "https://plenary.example.org")
        );
        assert_eq!(
            known("https://plenary.example.org:8443/here"),
            name("plenary.example.org", "https://plenary.example.org:8443")
        );
        assert_eq!(known("http://127.0.0.1:8080"), name("localhost", "http://localhost:8080"));
        for nowhere in [
            "http://plenary.example.org",
            "https://192.0.2.7",
            "https://[2001:db8::1]",
            "ftp://example.org",
            "",
        ] {
            assert_eq!(known(nowhere), None, "{nowhere}");
        }
    }
}
