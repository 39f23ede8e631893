//! Who acts through a token, and what one's own tokens are.

use rules::people::Role;
use store::{StoreError, people, tokens};

use super::{PREFIX, is_for_the_owner_alone, issue::names};
use crate::{
    Actor, Office, acts,
    members::today,
    people::token::hash,
    permissions::{may, who_may},
};

/// What a program asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks<'a> {
    /// To do an act.
    Act(&'a str),
    /// To read, as data, what its owner may read.
    Reading,
    /// A page for people, or what is for its owner alone.
    Else,
}

/// Why a token opens nothing here.
#[derive(Debug, thiserror::Error)]
pub enum NotThrough {
    /// It was revoked, its last day is over, or it never was.
    #[error("this token is not valid: its owner issues another at /account/tokens")]
    NotValid,
    /// The act is not in its list.
    #[error("this token is not for {act}; {}", grant(.act, .for_whom))]
    NotInList {
        /// The act.
        act: String,
        /// The roles whose tokens may hold it; none where no token may.
        for_whom: Vec<Role>,
    },
    /// It is not for reading.
    #[error("this token is not for reading; its owner can issue one that is, at /account/tokens")]
    NotForReading,
    /// No token opens this.
    #[error("a token opens acts and data, and nothing that is for its owner alone")]
    NotForPrograms,
    /// The database failed.
    #[error(transparent)]
    Failed(#[from] StoreError),
}

fn grant(act: &str, for_whom: &[Role]) -> String {
    if for_whom.is_empty() {
        return format!("no token is for {act}: sign in and do it yourself");
    }
    format!("its owner can grant it by another token, at /account/tokens, if they are {}", names(for_whom))
}

impl NotThrough {
    /// The stable name, for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotValid => "not-valid",
            Self::NotInList { .. } => "not-in-token",
            Self::NotForReading => "not-for-reading",
            Self::NotForPrograms => "not-for-programs",
            Self::Failed(_) => "failed",
        }
    }
}

/// Whoever acts through a token, where it is for what is asked. Its role is that of its owner today. The day of use is written down.
pub async fn through(office: &Office, token: &str, asks: Asks<'_>) -> Result<Actor, NotThrough> {
    if !token.starts_with(PREFIX) {
        return Err(NotThrough::NotValid);
    }
    let day = today(office).to_string();
    let found = tokens::by_hash(&office.store, &hash(token), &day).await?.ok_or(NotThrough::NotValid)?;
    match asks {
        Asks::Act(act) => ensure_listed(act, &found.acts)?,
        Asks::Reading if !found.reading => return Err(NotThrough::NotForReading),
        Asks::Reading => {}
        Asks::Else => return Err(NotThrough::NotForPrograms),
    }
    let owner = people::find(&office.store, &found.account).await?;
    let role = owner.as_ref().and_then(|owner| Role::from_name(&owner.role));
    let (Some(owner), Some(role)) = (owner, role) else { return Err(NotThrough::NotValid) };
    if found.last_used.as_ref() != Some(&day) {
        let mut change = office.store.begin().await?;
        tokens::used(&mut change, &found.id, &day).await?;
        change.commit().await.map_err(StoreError::from)?;
    }
    Ok(Actor::signed_in(owner.email, owner.name, role))
}

fn ensure_listed(act: &str, list: &str) -> Result<(), NotThrough> {
    let listed: Vec<String> = serde_json::from_str(list).unwrap_or_default();
    let alone = is_for_the_owner_alone(act);
    if !alone && listed.iter().any(|one| one == act) {
        return Ok(());
    }
    let for_whom = if alone { Vec::new() } else { who_may(act).collect() };
    Err(NotThrough::NotInList { act: act.to_owned(), for_whom })
}

/// The acts that tokens of a role may hold.
pub fn on_offer(role: Role) -> Vec<&'static str> {
    acts::ALL.iter().copied().filter(|act| may(role, act) && !is_for_the_owner_alone(act)).collect()
}

/// One's own token; what the program sends is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// By which it is named.
    pub id: String,
    /// What its owner calls it.
    pub name: String,
    /// The acts that it may do.
    pub acts: Vec<String>,
    /// Whether it may read.
    pub reading: bool,
    /// The day of its issue, in ISO form.
    pub issued_on: String,
    /// The last day on which it is valid, in ISO form.
    pub last_day: String,
    /// The last day on which it was used, in ISO form.
    pub last_used: Option<String>,
    /// Whether its last day is over.
    pub is_over: bool,
}

/// The tokens of whoever asks, the latest first.
pub async fn own(office: &Office, actor: &Actor) -> Result<Vec<Own>, StoreError> {
    let Some(account) = actor.account.as_deref() else { return Ok(Vec::new()) };
    let day = today(office).to_string();
    let all = tokens::of_account(&office.store, account).await?;
    Ok(all
        .into_iter()
        .map(|one| Own {
            is_over: one.last_day < day,
            acts: serde_json::from_str(&one.acts).unwrap_or_default(),
            id: one.id,
            name: one.name,
            reading: one.reading,
            issued_on: one.issued_on,
            last_day: one.last_day,
            last_used: one.last_used,
        })
        .collect())
}
