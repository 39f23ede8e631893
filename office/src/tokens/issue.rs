//! The act `tokens.issue`: somebody lets a program act for them, in what they choose and until a day.
//!
//! Consequences, in order: the token, of which only the hash is kept; the journal has an entry with its acts and without its name. It is
//! shown this once.

use jiff::civil::Date;
use rules::people::Role;
use serde::Deserialize;
use serde_json::json;
use store::tokens::{self, Token};

use super::{PREFIX, is_for_the_owner_alone};
use crate::{
    Actor, Failure, Office, acts, chance,
    members::today,
    office::Done,
    people::token::hash,
    permissions::{ensure, may, who_may},
};

/// The act's name.
pub const NAME: &str = "tokens.issue";

/// So many tokens one person may have at once.
pub const MOST: i64 = 20;
const LONGEST_NAME: usize = 100;

/// What the program may do.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// What its owner calls it: the program, and where it runs.
    pub name: String,
    /// The acts that it may do.
    #[serde(default)]
    pub acts: Vec<String>,
    /// Whether it may read, as data, what its owner may read.
    #[serde(default)]
    pub reading: bool,
    /// The last day on which it is valid.
    pub last_day: Date,
}

/// A token that was issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issued {
    /// By which it is named.
    pub id: String,
    /// What the program sends. Nobody can show it again.
    pub token: String,
    /// The last day on which it is valid.
    pub last_day: Date,
}

/// Why there is no token.
#[derive(Debug, thiserror::Error)]
pub enum NotIssued {
    /// Nobody has signed in with an account.
    #[error("sign in first")]
    NoAccount,
    /// No name, or a long one.
    #[error("say in at most {LONGEST_NAME} letters which program it is for")]
    Name,
    /// It could do nothing.
    #[error("choose an act, or reading")]
    Nothing,
    /// No such act.
    #[error("there is no act {0:?}")]
    NoSuchAct(String),
    /// An act that only a person does.
    #[error("{0} is for yourself alone: no program does it for you")]
    ForYouAlone(String),
    /// An act that its owner may not do.
    #[error("{act} is not for you; it is for {}", names(.for_whom))]
    NotForYou {
        /// The act.
        act: String,
        /// Those who may.
        for_whom: Vec<Role>,
    },
    /// The last day is over, or too far.
    #[error("choose a last day from {first} to {latest}")]
    Day {
        /// The earliest.
        first: Date,
        /// The latest that the profile allows.
        latest: Date,
    },
    /// There are too many.
    #[error("you have {MOST} tokens; revoke one first")]
    TooMany,
    /// The role may not, or the machine failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotIssued {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoAccount => ("no-account", ""),
            Self::Name => ("name", "name"),
            Self::Nothing => ("nothing", "acts"),
            Self::NoSuchAct(_) => ("no-such-act", "acts"),
            Self::ForYouAlone(_) => ("for-you-alone", "acts"),
            Self::NotForYou { .. } => ("not-for-you", "acts"),
            Self::Day { .. } => ("day", "last_day"),
            Self::TooMany => ("too-many", ""),
            Self::Failed(Failure::NotAllowed(_)) => ("not-allowed", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

pub(super) fn names(roles: &[Role]) -> String {
    roles.iter().map(|role| role.name()).collect::<Vec<_>>().join(", ")
}

/// Issues a token.
pub async fn issue(office: &Office, actor: &Actor, wish: &Wish) -> Result<Issued, NotIssued> {
    ensure(actor.role, NAME).map_err(Failure::from)?;
    let account = actor.account.as_deref().ok_or(NotIssued::NoAccount)?;
    let name = wish.name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
        return Err(NotIssued::Name);
    }
    let asked = asked(actor.role, wish)?;
    let first = today(office);
    let latest = office.profiles().retention.token.falls_on(first);
    if wish.last_day < first || wish.last_day > latest {
        return Err(NotIssued::Day { first, latest });
    }
    let token = format!("{PREFIX}{}", chance::token().map_err(Failure::from)?);
    let kept = Token {
        id: chance::token().map_err(Failure::from)?[..16].to_owned(),
        hash: hash(&token),
        account: account.to_owned(),
        name,
        acts: json!(asked).to_string(),
        reading: wish.reading,
        issued_on: first.to_string(),
        last_day: wish.last_day.to_string(),
        last_used: None,
    };
    let mut change = office.store.begin().await.map_err(Failure::from)?;
    if tokens::count_in(&mut change, account).await.map_err(Failure::from)? >= MOST {
        return Err(NotIssued::TooMany);
    }
    tokens::add(&mut change, &kept).await.map_err(Failure::from)?;
    let details = json!({ "acts": asked, "reading": wish.reading, "last_day": wish.last_day });
    let done = Done { verb: NAME, subject: &kept.id, profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(Issued { id: kept.id, token, last_day: wish.last_day })
}

/// The acts of a wish, each once, in the order of the list of acts.
fn asked(role: Role, wish: &Wish) -> Result<Vec<&'static str>, NotIssued> {
    for act in &wish.acts {
        if !acts::ALL.contains(&act.as_str()) {
            return Err(NotIssued::NoSuchAct(act.clone()));
        }
        if is_for_the_owner_alone(act) {
            return Err(NotIssued::ForYouAlone(act.clone()));
        }
        if !may(role, act) {
            return Err(NotIssued::NotForYou { act: act.clone(), for_whom: who_may(act).collect() });
        }
    }
    let asked: Vec<_> =
        acts::ALL.iter().copied().filter(|act| wish.acts.iter().any(|one| one == act)).collect();
    if asked.is_empty() && !wish.reading { Err(NotIssued::Nothing) } else { Ok(asked) }
}
