//! Messages: one to each recipient of a notice, and notes to one person.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rules::{language::Language, mail::State};
use sqlx::{Row, any::AnyRow};

use crate::{Store, StoreError, Transaction};

/// What a message tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// A notice, by its identity.
    Notice(String),
    /// Something that concerns one person alone: the words for it are in `locales/en/mail.ftl` under `mail-note-<kind>`.
    Note {
        /// Its kind: `link`.
        kind: String,
        /// What its words are filled with; forgotten as soon as a server has the message.
        facts: BTreeMap<String, String>,
    },
}

/// One message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its address, and the left side of its Message-ID.
    pub id: String,
    /// What it tells.
    pub about: About,
    /// Personal data: the address.
    pub email: String,
    /// The name of the body.
    pub body: String,
    /// The language in which it is written.
    pub language: Language,
    /// By which its recipient can leave such mail; `None` where nobody can.
    pub token: Option<String>,
    /// What has become of it.
    pub state: State,
    /// How often it was changed.
    pub edition: i64,
}

const ADD: &str = "INSERT INTO messages (id, identity, kind, facts, email, body, language, token, state, turn, content, edition) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1)";

/// Adds a message.
pub async fn add(change: &mut Transaction, message: &Message) -> Result<(), StoreError> {
    let (identity, kind, facts) = columns(message);
    sqlx::query(ADD)
        .bind(&message.id)
        .bind(identity)
        .bind(kind)
        .bind(facts)
        .bind(&message.email)
        .bind(&message.body)
        .bind(message.language.code())
        .bind(&message.token)
        .bind(message.state.name())
        .bind(turn(&message.state))
        .bind(content(message)?)
        .execute(&mut **change)
        .await?;
    Ok(())
}

const SAVE: &str = "UPDATE messages SET state = $1, turn = $2, holder = $3, content = $4, facts = $5, edition = edition + 1 \
    WHERE id = $6 AND edition = $7";

/// Saves what has become of a message, and who is handing it over; `false` where somebody has changed it since it was read.
pub async fn save(
    change: &mut Transaction,
    message: &Message,
    holder: Option<&str>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(SAVE)
        .bind(message.state.name())
        .bind(turn(&message.state))
        .bind(holder)
        .bind(content(message)?)
        .bind(columns(message).2)
        .bind(&message.id)
        .bind(message.edition)
        .execute(&mut **change)
        .await?;
    Ok(done.rows_affected() == 1)
}

const DUE: &str = "SELECT id, identity, kind, facts, email, body, language, token, content, edition FROM messages \
    WHERE turn <= $1 ORDER BY turn, id LIMIT $2";

/// Messages whose turn has come at an instant, in milliseconds since 1970, as a change sees them.
pub async fn due(change: &mut Transaction, now: i64, count: i64) -> Result<Vec<Message>, StoreError> {
    let rows = sqlx::query(DUE).bind(now).bind(count).fetch_all(&mut **change).await?;
    rows.iter().map(message).collect()
}

const HELD_BY: &str = "SELECT id, identity, kind, facts, email, body, language, token, content, edition FROM messages WHERE holder = $1";

/// What somebody is handing over, as a change sees it.
pub async fn held_by(change: &mut Transaction, holder: &str) -> Result<Vec<Message>, StoreError> {
    sqlx::query(HELD_BY).bind(holder).fetch_all(&mut **change).await?.iter().map(message).collect()
}

const FIND: &str = "SELECT id, identity, kind, facts, email, body, language, token, content, edition FROM messages WHERE id = $1";

/// One message, as a change sees it.
pub async fn find_in(change: &mut Transaction, id: &str) -> Result<Option<Message>, StoreError> {
    sqlx::query(FIND).bind(id).fetch_optional(&mut **change).await?.as_ref().map(message).transpose()
}

const IN_STATE: &str = "SELECT id, identity, kind, facts, email, body, language, token, content, edition FROM messages \
    WHERE identity = $1 AND state = $2 ORDER BY body, email LIMIT $3";

/// The messages of a notice that are in a state.
pub async fn in_state(
    store: &Store,
    identity: &str,
    state: &str,
    count: i64,
) -> Result<Vec<Message>, StoreError> {
    let rows = sqlx::query(IN_STATE).bind(identity).bind(state).bind(count).fetch_all(store.pool()).await?;
    rows.iter().map(message).collect()
}

const NOTES_IN_STATE: &str = "SELECT id, identity, kind, facts, email, body, language, token, content, edition FROM messages \
    WHERE identity IS NULL AND state = $1 ORDER BY id LIMIT $2";

/// Notes to one person that are in a state.
pub async fn notes_in_state(store: &Store, state: &str, count: i64) -> Result<Vec<Message>, StoreError> {
    let rows = sqlx::query(NOTES_IN_STATE).bind(state).bind(count).fetch_all(store.pool()).await?;
    rows.iter().map(message).collect()
}

const COUNTS: &str = "SELECT state, COUNT(*) FROM messages WHERE identity = $1 GROUP BY state ORDER BY state";

/// How many messages of a notice are in each state.
pub async fn counts(store: &Store, identity: &str) -> Result<Vec<(String, i64)>, StoreError> {
    let rows = sqlx::query(COUNTS).bind(identity).fetch_all(store.pool()).await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
}

fn turn(state: &State) -> Option<i64> {
    state.turn().map(Timestamp::as_millisecond)
}

fn content(message: &Message) -> Result<String, StoreError> {
    serde_json::to_string(&message.state).map_err(|error| contradiction(&message.id, error.to_string()))
}

/// Identity, kind and facts, as they are kept.
fn columns(message: &Message) -> (Option<&str>, Option<&str>, Option<String>) {
    match &message.about {
        About::Notice(identity) => (Some(identity), None, None),
        About::Note { kind, facts } => (None, Some(kind), serde_json::to_string(facts).ok()),
    }
}

fn message(row: &AnyRow) -> Result<Message, StoreError> {
    let id: String = row.try_get(0)?;
    let (identity, kind, facts): (Option<String>, Option<String>, Option<String>) =
        (row.try_get(1)?, row.try_get(2)?, row.try_get(3)?);
    let (language, content): (String, String) = (row.try_get(6)?, row.try_get(8)?);
    let state = serde_json::from_str(&content).map_err(|error| contradiction(&id, error.to_string()))?;
    let language = Language::from_code(&language).ok_or_else(|| contradiction(&id, language))?;
    let about = match (identity, kind) {
        (Some(identity), _) => About::Notice(identity),
        (None, Some(kind)) => {
            let facts = serde_json::from_str(facts.as_deref().unwrap_or("{}"));
            About::Note { kind, facts: facts.map_err(|error| contradiction(&id, error.to_string()))? }
        }
        (None, None) => return Err(contradiction(&id, "it tells of nothing".to_owned())),
    };
    Ok(Message {
        id,
        about,
        email: row.try_get(4)?,
        body: row.try_get(5)?,
        language,
        token: row.try_get(7)?,
        state,
        edition: row.try_get(9)?,
    })
}

fn contradiction(id: &str, reason: String) -> StoreError {
    StoreError::Contradiction { table: "messages", column: "content", row: id.to_owned(), reason }
}
