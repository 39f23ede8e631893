//! Codes of six digits that change every half minute (RFC 6238), and the recovery codes that take their place.

use jiff::{SignedDuration, Timestamp};
use store::{
    Transaction,
    people::second_factors::{self, SecondFactor},
};
use totp_rs::{Builder, Secret, Totp};

use super::token;
use crate::{
    Failure, Office,
    chance::{self, NoChance},
    secrets::{NotOpened, Place, Secrets},
};

/// The bytes of a secret (RFC 4226, section 4, recommends 160 bits).
pub(super) const SECRET_BYTES: usize = 20;

/// Wrong guesses at one account before its door stays shut.
const MOST_GUESSES: i64 = 8;
/// How long it stays shut after the last of them, and how long they are remembered.
const SHUT: SignedDuration = SignedDuration::from_mins(10);

/// How many recovery codes are given.
const RECOVERY_CODES: usize = 10;
/// Their signs: none that look alike when written by hand.
const SIGNS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";

/// What a right code was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Right {
    /// One of the changing ones.
    Code,
    /// A recovery code, which is used up.
    Recovery,
}

impl Right {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Recovery => "recovery-code",
        }
    }
}

/// What became of a guess.
pub(super) enum Guess {
    Right(Right),
    Wrong,
    /// Too many were made; nobody looked at this one.
    TooMany,
}

pub(super) fn sealed(secrets: &Secrets, id: &str, secret: &[u8]) -> Result<String, NoChance> {
    secrets.seal(place(id), secret)
}

/// The codes of a secret that was sealed.
pub(super) fn opened(secrets: &Secrets, id: &str, sealed: &str) -> Result<Totp, NotOpened> {
    let secret = secrets.open(place(id), sealed)?;
    let codes = Builder::new().with_secret(Secret::new(secret.into())).build();
    codes.map_err(|_| NotOpened)
}

const fn place(id: &str) -> Place<'_> {
    Place { table: "second_factors", row: id, field: "secret" }
}

/// The time step whose code this is, one step before or after the present included.
pub(super) fn step(codes: &Totp, typed: &str, now: Timestamp) -> Option<i64> {
    let digits: String = typed.chars().filter(|sign| !sign.is_whitespace()).collect();
    let is_code = digits.len() == 6 && digits.bytes().all(|sign| sign.is_ascii_digit());
    let seconds = u64::try_from(now.as_second()).ok()?;
    let step = is_code.then(|| codes.check(&digits, seconds)).flatten()?;
    i64::try_from(step).ok()
}

/// Judges a code of a confirmed second factor. The guess is counted before it is looked at; the change has to last whatever comes of it.
pub(super) async fn guess(
    office: &Office,
    change: &mut Transaction,
    factor: &SecondFactor,
    typed: &str,
) -> Result<Guess, Failure> {
    let now = office.clock().now();
    let forgotten = (now - SHUT).as_millisecond();
    if !second_factors::guess(change, &factor.id, now.as_millisecond(), forgotten, MOST_GUESSES).await? {
        return Ok(Guess::TooMany);
    }
    let Some(right) = right(office, change, factor, typed, now).await? else { return Ok(Guess::Wrong) };
    second_factors::was_right(change, &factor.id).await?;
    Ok(Guess::Right(right))
}

async fn right(
    office: &Office,
    change: &mut Transaction,
    factor: &SecondFactor,
    typed: &str,
    now: Timestamp,
) -> Result<Option<Right>, Failure> {
    let secrets = office.secrets().ok_or(NotOpened)?;
    let codes = opened(secrets, &factor.id, &factor.secret)?;
    if let Some(step) = step(&codes, typed, now) {
        // A code that was seen over a shoulder is of no use any more.
        let is_first = second_factors::use_step(change, &factor.id, step).await?;
        return Ok(is_first.then_some(Right::Code));
    }
    let hash = recovery_hash(typed);
    let is_one = second_factors::use_recovery_code(change, &factor.id, &hash).await?;
    Ok(is_one.then_some(Right::Recovery))
}

/// New recovery codes, as they are written down.
pub(super) fn recovery_codes() -> Result<Vec<String>, NoChance> {
    let code = || {
        let bytes = chance::bytes::<16>()?;
        // 256 is a multiple of the number of signs: each is as likely as the others.
        let signs: Vec<u8> = bytes.iter().map(|byte| SIGNS[usize::from(byte % 32)]).collect();
        let parts: Vec<_> = signs.chunks(4).map(String::from_utf8_lossy).collect();
        Ok(parts.join("-"))
    };
    (0..RECOVERY_CODES).map(|_| code()).collect()
}

/// What is kept of a recovery code, however it is typed.
pub(super) fn recovery_hash(typed: &str) -> String {
    let plain: String = typed.chars().filter(char::is_ascii_alphanumeric).collect();
    token::hash(&plain.to_ascii_lowercase())
}

/// The secret as people type it.
pub(super) fn as_text(codes: &Totp) -> String {
    codes.secret().to_base32()
}

/// The address from which an authenticator takes the secret (the form that Google's authenticator began).
pub(super) fn address(house: &str, account: &str, secret: &str) -> String {
    let (house, account) = (escaped(house), escaped(account));
    format!(
        "otpauth://totp/{house}:{account}?secret={secret}&issuer={house}&algorithm=SHA1&digits=6&period=30"
    )
}

fn escaped(text: &str) -> String {
    use std::fmt::Write as _;
    text.bytes().fold(String::new(), |mut escaped, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            let _ = write!(escaped, "%{byte:02X}");
        }
        escaped
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_the_standard() {
        // RFC 6238, appendix B, with the last six digits of its eight.
        let secrets = Secrets::new([7; 32]);
        let sealed = sealed(&secrets, "f", b"12345678901234567890").unwrap();
        let codes = opened(&secrets, "f", &sealed).unwrap();
        let at = |second: i64| Timestamp::from_second(second).unwrap();
        assert_eq!(step(&codes, "287082", at(59)), Some(1));
        assert_eq!(step(&codes, " 005 924 ", at(1_234_567_890)), Some(41_152_263));
        assert_eq!(step(&codes, "287082", at(89)), Some(1), "one step late");
        assert_eq!(step(&codes, "287082", at(90)), None, "two steps late");
        for wrong in ["", "28708", "2870821", "28708a", "٢٨٧٠٨٢"] {
            assert_eq!(step(&codes, wrong, at(59)), None, "{wrong}");
        }
        assert!(opened(&secrets, "g", &sealed).is_err(), "a secret stands at its place only");
    }

    #[test]
    fn recovery_codes_are_read_as_they_are_written_by_hand() {
        let codes = recovery_codes().unwrap();
        assert_eq!(codes.len(), RECOVERY_CODES);
        assert_eq!(codes[0].len(), 19);
        assert_ne!(codes[0], codes[1]);
        assert_eq!(recovery_hash("abcd-efgh-jkmn-pqrs"), recovery_hash(" ABCD EFGH JKMN PQRS"));
    }

    #[test]
    fn the_address_names_house_and_account() {
        let address = address("Plenary", "a+b@example.org", "JBSW");
        assert_eq!(
            address,
            "otpauth://totp/Plenary:a%2Bb%40example.org?secret=JBSW&issuer=Plenary&algorithm=SHA1&digits=6&period=30"
        );
    }
}
