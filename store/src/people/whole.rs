//! Everything that hangs on an account, for when it is known otherwise, becomes part of another, or is forgotten.

use serde_json::Value;
use sqlx::Row;

use crate::{StoreError, Transaction};

/// Every column that names an account. A table that is added and not here fails the test of this list.
const MOVES: &[&str] = &[
    "UPDATE addresses SET account = $1 WHERE account = $2",
    "UPDATE appointments SET account = $1 WHERE account = $2",
    "UPDATE automatic_approvals SET switched_on_by = $1 WHERE switched_on_by = $2",
    "UPDATE claims SET account = $1 WHERE account = $2",
    "UPDATE document_bags SET account = $1 WHERE account = $2",
    "UPDATE document_files SET added_by = $1 WHERE added_by = $2",
    "UPDATE document_uploads SET account = $1 WHERE account = $2",
    "UPDATE document_visits SET account = $1 WHERE account = $2",
    "UPDATE documents SET author = $1 WHERE author = $2",
    "UPDATE erasures SET account = $1 WHERE account = $2",
    "UPDATE passkeys SET account = $1 WHERE account = $2",
    "UPDATE provider_identities SET account = $1 WHERE account = $2",
    "UPDATE pseudonyms SET account = $1 WHERE account = $2",
    "UPDATE registration_reminders SET account = $1 WHERE account = $2",
    "UPDATE registrations SET person = $1 WHERE person = $2",
    "UPDATE registrations SET sent_by = $1 WHERE sent_by = $2",
    "UPDATE roles_held SET account = $1 WHERE account = $2",
    "UPDATE second_factors SET account = $1 WHERE account = $2",
    "UPDATE sessions SET account = $1 WHERE account = $2",
    "UPDATE sign_in_steps SET account = $1 WHERE account = $2",
    "UPDATE tokens SET account = $1 WHERE account = $2",
];

/// What both have of which one stays: that of the account on which everything hangs then.
const CLASHES: &[&str] = &[
    "DELETE FROM document_bags WHERE account = $2 AND document IN (SELECT document FROM document_bags WHERE account = $1)",
    "DELETE FROM document_visits WHERE account = $2 AND meeting IN (SELECT meeting FROM document_visits WHERE account = $1)",
    "DELETE FROM registration_reminders WHERE account = $2 AND EXISTS (SELECT 1 FROM registration_reminders o WHERE o.account = $1 \
        AND o.cause = registration_reminders.cause AND o.reminded_on = registration_reminders.reminded_on)",
    "DELETE FROM second_factors WHERE account = $2 AND EXISTS (SELECT 1 FROM second_factors o WHERE o.account = $1)",
    "UPDATE documents SET idempotency_key = id WHERE author = $2 AND idempotency_key IN (SELECT idempotency_key FROM documents WHERE author = $1)",
];

/// Whether what refers to accounts from a table moves with them.
#[cfg(test)]
pub(crate) fn moves(table: &str) -> bool {
    MOVES.iter().any(|statement| statement.starts_with(&format!("UPDATE {table} SET")))
}

const KEYS_THAT_CLASH: &str = "UPDATE registrations SET idempotency_key = id WHERE sent_by = $1 AND idempotency_key IN \
    (SELECT idempotency_key FROM registrations WHERE sent_by = $2)";

/// Hangs everything of one account on another.
pub async fn hang(change: &mut Transaction, from: &str, to: &str) -> Result<(), StoreError> {
    sqlx::query(KEYS_THAT_CLASH).bind(from).bind(to).execute(&mut **change).await?;
    for statement in CLASHES.iter().chain(MOVES).copied() {
        sqlx::query(statement).bind(to).bind(from).execute(&mut **change).await?;
    }
    say_otherwise(change, from, to).await
}

const COPY: &str = "INSERT INTO accounts (email, name, role, password, enrolled_at, language, preferred) \
    SELECT $1, name, role, password, enrolled_at, language, preferred FROM accounts WHERE email = $2";
const DROP: &str = "DELETE FROM accounts WHERE email = $1";
const KNOWN_AS: &str = "UPDATE accounts SET email = $1 WHERE email = $2";
/// What was made before references followed the account by themselves.
const BY_HAND: [&str; 2] = [
    "UPDATE appointments SET account = $1 WHERE account = $2",
    "UPDATE sessions SET account = $1 WHERE account = $2",
];

/// The same account, known by another address. What refers to it follows; what cannot waits at a second row meanwhile.
pub async fn know_as(change: &mut Transaction, from: &str, to: &str) -> Result<(), StoreError> {
    let meanwhile = format!("moving-{to}");
    sqlx::query(COPY).bind(&meanwhile).bind(from).execute(&mut **change).await?;
    for statement in BY_HAND {
        sqlx::query(statement).bind(&meanwhile).bind(from).execute(&mut **change).await?;
    }
    sqlx::query(KNOWN_AS).bind(to).bind(from).execute(&mut **change).await?;
    for statement in BY_HAND {
        sqlx::query(statement).bind(to).bind(&meanwhile).execute(&mut **change).await?;
    }
    drop_account(change, &meanwhile).await?;
    hang(change, from, to).await
}

/// A row that stands for an account which is about to be forgotten.
pub(super) async fn stand_in(change: &mut Transaction, account: &str, stone: &str) -> Result<(), StoreError> {
    sqlx::query(COPY).bind(stone).bind(account).execute(&mut **change).await?;
    hang(change, account, stone).await?;
    drop_account(change, account).await
}

/// Forgets an account on which nothing hangs any more.
pub async fn drop_account(change: &mut Transaction, account: &str) -> Result<(), StoreError> {
    sqlx::query(DROP).bind(account).execute(&mut **change).await?;
    Ok(())
}

const TEXTS: [(&str, &str); 4] = [
    (
        "SELECT id, content FROM documents WHERE content LIKE $1",
        "UPDATE documents SET content = $1 WHERE id = $2",
    ),
    (
        "SELECT id, content FROM registrations WHERE content LIKE $1",
        "UPDATE registrations SET content = $1 WHERE id = $2",
    ),
    ("SELECT id, facts FROM messages WHERE facts LIKE $1", "UPDATE messages SET facts = $1 WHERE id = $2"),
    (
        "SELECT id, content FROM messages WHERE content LIKE $1",
        "UPDATE messages SET content = $1 WHERE id = $2",
    ),
];

/// Writes another name wherever somebody approved, sent or released: in texts of which one whole value is the name.
pub async fn say_otherwise(change: &mut Transaction, from: &str, to: &str) -> Result<(), StoreError> {
    // Signs that mean something to LIKE or to JSON match anything here; whole values are compared below.
    let like: String = from
        .chars()
        .map(|sign| if sign.is_alphanumeric() || "@.-+ ".contains(sign) { sign } else { '%' })
        .collect();
    for (find, save) in TEXTS {
        for row in sqlx::query(find).bind(format!("%{like}%")).fetch_all(&mut **change).await? {
            let (id, content): (String, String) = (row.try_get(0)?, row.try_get(1)?);
            let Ok(mut value) = serde_json::from_str::<Value>(&content) else { continue };
            if replace(&mut value, &|_, text| (text == from).then(|| to.to_owned())) {
                sqlx::query(save).bind(value.to_string()).bind(id).execute(&mut **change).await?;
            }
        }
    }
    Ok(())
}

/// Replaces texts of a value by what is wanted for a field and its text; whether any was replaced.
pub(super) fn replace(value: &mut Value, wanted: &dyn Fn(&str, &str) -> Option<String>) -> bool {
    fn within(field: &str, value: &mut Value, wanted: &dyn Fn(&str, &str) -> Option<String>) -> bool {
        match value {
            Value::String(text) => match wanted(field, text) {
                Some(other) => {
                    *text = other;
                    true
                }
                None => false,
            },
            Value::Array(all) => {
                let mut any = false;
                for one in all {
                    any |= within(field, one, wanted);
                }
                any
            }
            Value::Object(all) => {
                let mut any = false;
                for (name, one) in all {
                    any |= within(name, one, wanted);
                }
                any
            }
            _ => false,
        }
    }
    within("", value, wanted)
}

const TEND: [&str; 6] = [
    "DELETE FROM sessions WHERE account = $1",
    "DELETE FROM tokens WHERE account = $1",
    "DELETE FROM passkeys WHERE account = $1",
    "DELETE FROM provider_identities WHERE account = $1",
    "DELETE FROM second_factors WHERE account = $1",
    "DELETE FROM sign_in_steps WHERE account = $1",
];

/// Ends every way in that an account has, and every session and token of it.
pub async fn close_doors(change: &mut Transaction, account: &str) -> Result<(), StoreError> {
    for statement in TEND {
        sqlx::query(statement).bind(account).execute(&mut **change).await?;
    }
    Ok(())
}

const MOVE_REGISTRATION: &str = "UPDATE registrations SET person = $1, edition = edition + 1 WHERE id = $2";

/// Hangs one registration on another account.
pub async fn move_registration(change: &mut Transaction, id: &str, to: &str) -> Result<(), StoreError> {
    sqlx::query(MOVE_REGISTRATION).bind(to).bind(id).execute(&mut **change).await?;
    Ok(())
}
