//! The room `mail`: who is told of an issued notice, and what becomes of each message.

pub mod bounce;
pub mod deliver;
pub mod enlist;
pub mod follow;
pub mod release;
pub mod release_again;
pub mod see;
pub mod strike;
pub mod unsubscribe;
pub mod withdraw;

use std::{collections::HashMap, fmt::Write as _};

use rules::{
    mail::{Addressee, NotNow, Recipient},
    notices::Record,
};
use sha2::{Digest, Sha256};
use store::mail::{
    addressees::Enlisted,
    messages::{About, Message},
};

use crate::{Failure, Office};

/// Why mail was not released, withdrawn or released again; nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum NotThisMail {
    /// No notice of this identity was issued here.
    #[error("no mail was prepared for {0}")]
    NoSuchMail(String),
    /// Somebody has decided already.
    #[error("the mail is {0} already")]
    Decided(String),
    /// The list of addressees is not the one that the person has seen.
    #[error("the list has changed since you opened it: it has {now} addressees now; look at it again")]
    ListChanged {
        /// How many there are.
        now: usize,
    },
    /// Nobody is enlisted who would be told.
    #[error("nobody is enlisted who is told of such a notice; enlist addressees first")]
    Nobody,
    /// A reason is wanted.
    #[error("say why")]
    NoReason,
    /// The message is not in a state for this.
    #[error(transparent)]
    NotNow(#[from] NotNow),
    /// The role may not, or the database failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotThisMail {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoSuchMail(_) => ("no-such-mail", "notice"),
            Self::Decided(_) => ("decided", "notice"),
            Self::ListChanged { .. } => ("list-changed", "seen"),
            Self::Nobody => ("nobody", "notice"),
            Self::NoReason => ("no-reason", "reason"),
            Self::NotNow(_) => ("not-now", "message"),
            Self::Failed(Failure::NotAllowed(_)) => ("not-allowed", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

impl From<crate::permissions::NotAllowed> for NotThisMail {
    fn from(refused: crate::permissions::NotAllowed) -> Self {
        Self::Failed(refused.into())
    }
}

impl From<store::StoreError> for NotThisMail {
    fn from(error: store::StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<crate::chance::NoChance> for NotThisMail {
    fn from(error: crate::chance::NoChance) -> Self {
        Self::Failed(error.into())
    }
}

const HELD: &str = "held";
const RELEASED: &str = "released";
const WITHDRAWN: &str = "withdrawn";

/// Somebody who is told of a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Who, and whether they must be.
    pub recipient: Recipient,
    /// By which they can leave such mail.
    pub token: String,
}

/// Of which notice a message tells; of a note, `notes`.
fn told_of(message: &Message) -> &str {
    match &message.about {
        About::Notice(identity) => identity,
        About::Note { .. } => "notes",
    }
}

/// Who is told of a notice, of those who are enlisted.
fn told(office: &Office, record: &Record, enlisted: &[Enlisted]) -> Vec<Told> {
    let Some(kind) = record.kind else { return Vec::new() };
    let addressees = enlisted.iter().map(|enlisted| enlisted.addressee.clone());
    let recipients = office.profiles().who_is_told.recipients(addressees, kind, record.group.as_deref());
    let tokens: HashMap<&Addressee, &str> =
        enlisted.iter().map(|enlisted| (&enlisted.addressee, enlisted.token.as_str())).collect();
    let told = |recipient: Recipient| {
        let token = (*tokens.get(&recipient.addressee)?).to_owned();
        Some(Told { recipient, token })
    };
    recipients.into_iter().filter_map(told).collect()
}

/// By which it is known that a list is the one that a person has seen.
fn seal(told: &[Told]) -> String {
    let mut digest = Sha256::new();
    for one in told {
        let addressee = &one.recipient.addressee;
        digest.update(format!(
            "{}\0{}\0{}\n",
            addressee.email,
            addressee.language.code(),
            one.recipient.mandatory
        ));
    }
    let bytes = digest.finalize();
    bytes.iter().take(8).fold(String::with_capacity(16), |mut seal, byte| {
        let _ = write!(seal, "{byte:02x}");
        seal
    })
}
