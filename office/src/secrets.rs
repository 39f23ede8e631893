//! What the house must read again, and nobody who finds a copy of the database may: sealed under a key that is kept elsewhere.
//!
//! A seal (XChaCha20-Poly1305, with a nonce of its own each time) also binds the place where it stands, so that a sealed text
//! which is copied to another row or field opens no more.

use std::fmt::{self, Write as _};

use chacha20poly1305::{
    Key, KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};

use crate::chance::{self, NoChance};

/// The bytes of a key.
pub const KEY_BYTES: usize = 32;

const NONCE_BYTES: usize = 24;
/// By which a later way to seal would be told from this one.
const KIND: &str = "x1.";

/// The key of the house. It shows itself to nobody.
pub struct Secrets(XChaCha20Poly1305);

impl fmt::Debug for Secrets {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secrets(…)")
    }
}

/// Where a sealed text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// The table.
    pub table: &'a str,
    /// What names the row and never changes.
    pub row: &'a str,
    /// The field.
    pub field: &'a str,
}

impl Place<'_> {
    /// Each part with its length before it, so that no two places read the same.
    fn bytes(self) -> Vec<u8> {
        [self.table, self.row, self.field]
            .iter()
            .flat_map(|part| [(part.len() as u64).to_be_bytes().as_slice(), part.as_bytes()].concat())
            .collect()
    }
}

/// The text was sealed elsewhere, under another key, or was changed.
#[derive(Debug, thiserror::Error)]
#[error("a sealed text does not open: it was changed, or the house has another key than before")]
pub struct NotOpened;

impl Secrets {
    /// The house's key.
    pub fn new(key: [u8; KEY_BYTES]) -> Self {
        Self(XChaCha20Poly1305::new(&Key::from(key)))
    }

    /// A key for a new house.
    pub fn fresh_key() -> Result<[u8; KEY_BYTES], NoChance> {
        chance::bytes()
    }

    /// Seals a text for its place.
    pub fn seal(&self, place: Place<'_>, text: &[u8]) -> Result<String, NoChance> {
        let nonce = chance::bytes::<NONCE_BYTES>()?;
        let payload = Payload { msg: text, aad: &place.bytes() };
        // A text that fits the memory is always sealed.
        let sealed = self.0.encrypt(&XNonce::from(nonce), payload).unwrap_or_default();
        Ok(format!("{KIND}{}{}", hexadecimal(&nonce), hexadecimal(&sealed)))
    }

    /// Opens what was sealed for this place.
    pub fn open(&self, place: Place<'_>, sealed: &str) -> Result<Vec<u8>, NotOpened> {
        let bytes = sealed.strip_prefix(KIND).and_then(bytes).ok_or(NotOpened)?;
        let (nonce, sealed) = bytes.split_at_checked(NONCE_BYTES).ok_or(NotOpened)?;
        let payload = Payload { msg: sealed, aad: &place.bytes() };
        self.0.decrypt(XNonce::from_slice(nonce), payload).map_err(|_| NotOpened)
    }
}

/// Bytes as hexadecimal.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The bytes of a hexadecimal text; `None` where it is none.
pub(crate) fn bytes(text: &str) -> Option<Vec<u8>> {
    let is_whole = text.len().is_multiple_of(2) && text.bytes().all(|sign| sign.is_ascii_hexdigit());
    let pairs = (0..text.len()).step_by(2).map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok());
    if is_whole { pairs.collect() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Place<'_> = Place { table: "visas", row: "7", field: "passport" };

    #[test]
    fn what_is_sealed_opens_at_its_place_with_its_key() {
        let secrets = Secrets::new([7; KEY_BYTES]);
        let sealed = secrets.seal(HERE, "L898902C3".as_bytes()).unwrap();
        assert!(!sealed.contains("L898902C3") && !sealed.contains(&hexadecimal(b"L898902C3")));
        assert_eq!(secrets.open(HERE, &sealed).unwrap(), b"L898902C3");
        assert_ne!(secrets.seal(HERE, b"L898902C3").unwrap(), sealed, "two seals never look the same");
        for place in
            [Place { table: "visa", ..HERE }, Place { row: "8", ..HERE }, Place { field: "name", ..HERE }]
        {
            assert!(secrets.open(place, &sealed).is_err(), "{place:?}");
        }
        let shifted = Place { table: "visas7", row: "", field: "passport" };
        assert!(secrets.open(shifted, &sealed).is_err(), "no two places read the same");
        assert!(Secrets::new([8; KEY_BYTES]).open(HERE, &sealed).is_err());
    }

    #[test]
    fn what_was_changed_opens_no_more() {
        let secrets = Secrets::new([7; KEY_BYTES]);
        let sealed = secrets.seal(HERE, b"L898902C3").unwrap();
        for at in [3, 20, 60, sealed.len() - 1] {
            let mut changed = sealed.clone().into_bytes();
            changed[at] = if changed[at] == b'0' { b'1' } else { b'0' };
            assert!(secrets.open(HERE, &String::from_utf8(changed).unwrap()).is_err(), "{at}");
        }
        for wrong in ["", "x1.", "x1.zz", "x1.abc", "x2.00", "Straße"] {
            assert!(secrets.open(HERE, wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_key_shows_itself_to_nobody() {
        assert_eq!(format!("{:?}", Secrets::new([7; KEY_BYTES])), "Secrets(…)");
        assert_ne!(Secrets::fresh_key().unwrap(), Secrets::fresh_key().unwrap());
    }
}
