//! Who asked to be forgotten, and forgetting.

use serde_json::Value;
use sqlx::Row;

use super::whole::{self, replace};
use crate::{Store, StoreError, Transaction};

const ASK: &str =
    "INSERT INTO erasures (account, asked_on, due) VALUES ($1, $2, $3) ON CONFLICT (account) DO NOTHING";

/// Writes down that somebody asks to be forgotten, and on which day that will be (ISO form); who has asked already keeps their day.
pub async fn ask(
    change: &mut Transaction,
    account: &str,
    asked_on: &str,
    due: &str,
) -> Result<(), StoreError> {
    sqlx::query(ASK).bind(account).bind(asked_on).bind(due).execute(&mut **change).await?;
    Ok(())
}

const WITHDRAW: &str = "DELETE FROM erasures WHERE account = $1";

/// Somebody has changed their mind; `false` where they had not asked.
pub async fn withdraw(change: &mut Transaction, account: &str) -> Result<bool, StoreError> {
    Ok(sqlx::query(WITHDRAW).bind(account).execute(&mut **change).await?.rows_affected() == 1)
}

const DUE: &str = "SELECT account, due FROM erasures WHERE due <= $1 ORDER BY due, account";

/// Who is to be forgotten by a day (ISO form), and on which.
pub async fn due(store: &Store, day: &str) -> Result<Vec<(String, String)>, StoreError> {
    let rows = sqlx::query(DUE).bind(day).fetch_all(store.pool()).await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
}

const OF: &str = "SELECT due FROM erasures WHERE account = $1";

/// On which day an account is forgotten, if its person has asked.
pub async fn of(store: &Store, account: &str) -> Result<Option<String>, StoreError> {
    let row = sqlx::query(OF).bind(account).fetch_optional(store.pool()).await?;
    row.map(|row| Ok(row.try_get(0)?)).transpose()
}

const CLAIMED: &str = "SELECT email FROM claims WHERE account = $1";
const BY_ACCOUNT: [&str; 9] = [
    "DELETE FROM document_bags WHERE account = $1",
    "DELETE FROM document_visits WHERE account = $1",
    "DELETE FROM document_uploads WHERE account = $1",
    "DELETE FROM registration_reminders WHERE account = $1",
    "UPDATE roles_held SET name = '—' WHERE account = $1",
    "DELETE FROM claims WHERE account = $1",
    "DELETE FROM erasures WHERE account = $1",
    "DELETE FROM addresses WHERE account = $1",
    "DELETE FROM pseudonyms WHERE account = $1",
];
const BY_ADDRESS: [&str; 4] = [
    "DELETE FROM links WHERE email = $1",
    "DELETE FROM claims WHERE email = $1",
    "DELETE FROM addressees WHERE email = $1",
    "DELETE FROM messages WHERE email = $1 AND (identity IS NULL OR turn IS NOT NULL)",
];
const THEIR_MESSAGES: &str = "SELECT id, content FROM messages WHERE email = $1";
const BLANK_MESSAGE: &str =
    "UPDATE messages SET email = $1, body = '', token = NULL, content = $2 WHERE id = $3";
/// Where a name stands as text, it goes if the journal says that it was this account, or nobody else bears the name.
const SIGNED: [&str; 4] = [
    "UPDATE adjustments SET who = $1 WHERE who = $2 AND (EXISTS (SELECT 1 FROM journal j WHERE j.who = $3 AND (j.subject = adjustments.meeting OR j.details LIKE '%\"' || adjustments.meeting || '\"%')) \
        OR NOT EXISTS (SELECT 1 FROM accounts WHERE name = $2))",
    "UPDATE drafts SET begun_by = $1 WHERE begun_by = $2 AND (EXISTS (SELECT 1 FROM journal j WHERE j.who = $3 AND (j.subject = drafts.id OR j.details LIKE '%\"' || drafts.id || '\"%')) \
        OR NOT EXISTS (SELECT 1 FROM accounts WHERE name = $2))",
    "UPDATE issues SET issued_by = $1 WHERE issued_by = $2 AND (EXISTS (SELECT 1 FROM journal j WHERE j.who = $3 AND (j.subject = issues.identity OR j.details LIKE '%\"' || issues.identity || '\"%')) \
        OR NOT EXISTS (SELECT 1 FROM accounts WHERE name = $2))",
    "UPDATE mailings SET decided_by = $1 WHERE decided_by = $2 AND (EXISTS (SELECT 1 FROM journal j WHERE j.who = $3 AND (j.subject = mailings.identity OR j.details LIKE '%\"' || mailings.identity || '\"%')) \
        OR NOT EXISTS (SELECT 1 FROM accounts WHERE name = $2))",
];
const TOMBSTONE: &str = "UPDATE accounts SET name = '', role = 'erased', password = '', preferred = NULL, language = 'en', enrolled_at = $2 \
    WHERE email = $1";
const OTHERS_OF_THE_NAME: &str = "SELECT COUNT(*) FROM accounts WHERE name = $1";

/// Forgets an account: what must stay hangs on `stone`, which says nothing of the person. Its registrations are nameless already.
pub async fn forget(
    change: &mut Transaction,
    account: &super::Account,
    addresses: &[String],
    stone: &str,
    day: &str,
) -> Result<(), StoreError> {
    let id = super::pseudonyms::find(change, &account.email).await?.unwrap_or_default();
    let claimed = sqlx::query(CLAIMED).bind(&account.email).fetch_all(&mut **change).await?;
    let claimed: Vec<String> = claimed.iter().map(|row| row.try_get(0)).collect::<Result<_, _>>()?;
    whole::close_doors(change, &account.email).await?;
    for statement in BY_ACCOUNT {
        sqlx::query(statement).bind(&account.email).execute(&mut **change).await?;
    }
    forget_contact(change, &account.email).await?;
    whole::stand_in(change, &account.email, stone).await?;
    sqlx::query(TOMBSTONE).bind(stone).bind(day).execute(&mut **change).await?;
    for email in addresses.iter().chain(&claimed) {
        for statement in BY_ADDRESS {
            sqlx::query(statement).bind(email).execute(&mut **change).await?;
        }
        for row in sqlx::query(THEIR_MESSAGES).bind(email).fetch_all(&mut **change).await? {
            let id: String = row.try_get(0)?;
            blank_message(change, &id, row.try_get(1)?, stone).await?;
        }
    }
    for statement in SIGNED {
        sqlx::query(statement).bind(stone).bind(&account.name).bind(&id).execute(&mut **change).await?;
    }
    let others = sqlx::query(OTHERS_OF_THE_NAME).bind(&account.name).fetch_one(&mut **change).await?;
    if others.try_get::<i64, _>(0)? == 0 {
        whole::say_otherwise(change, &account.name, stone).await?;
    }
    Ok(())
}

const THEIR_DOCUMENTS: &str = "SELECT id, content FROM documents WHERE author = $1";
const SAVE_DOCUMENT: &str = "UPDATE documents SET content = $1 WHERE id = $2";

/// What somebody handed in is the member's and stays; whom to ask about it goes.
async fn forget_contact(change: &mut Transaction, account: &str) -> Result<(), StoreError> {
    for row in sqlx::query(THEIR_DOCUMENTS).bind(account).fetch_all(&mut **change).await? {
        let (id, content): (String, String) = (row.try_get(0)?, row.try_get(1)?);
        let mut value: Value = serde_json::from_str(&content).unwrap_or_default();
        value["contact"] = Value::String(String::new());
        sqlx::query(SAVE_DOCUMENT).bind(value.to_string()).bind(id).execute(&mut **change).await?;
    }
    Ok(())
}

/// Of a message about a notice stays that it was sent; what servers said may hold the address.
pub(super) async fn blank_message(
    change: &mut Transaction,
    id: &str,
    content: String,
    stone: &str,
) -> Result<(), StoreError> {
    let mut value: Value = serde_json::from_str(&content).unwrap_or_default();
    replace(&mut value, &|field, _| matches!(field, "answer" | "reason").then(String::new));
    // The stone of many messages of one notice is the same, and one notice has one message to an address.
    let email = format!("{stone}-{id}");
    sqlx::query(BLANK_MESSAGE).bind(email).bind(value.to_string()).bind(id).execute(&mut **change).await?;
    Ok(())
}

const NAMELESS: &str = "UPDATE registrations SET person = $1, name_key = '', published = 0, content = $2, idempotency_key = id, \
    sent_by = CASE WHEN sent_by = $3 THEN $1 ELSE sent_by END, edition = edition + 1 WHERE id = $4";

/// Takes the person out of a registration: member, presence, function and what statistics count stay.
pub async fn make_nameless(
    change: &mut Transaction,
    registration: &crate::registration::Registration,
    stone: &str,
) -> Result<(), StoreError> {
    let form = &registration.content.form;
    let kept = rules::registration::Form {
        member: form.member.clone(),
        presence: form.presence,
        function: form.function,
        newcomer: form.newcomer,
        gender: form.gender,
        ..rules::registration::Form::default()
    };
    let mut content = registration.content.clone();
    content.form = kept;
    content.digest = String::new();
    let mut value = serde_json::to_value(&content).unwrap_or_default();
    let person = &registration.person;
    let wanted = |field: &str, text: &str| match field {
        "reason" => Some("-".to_owned()),
        _ => (text == person).then(|| stone.to_owned()),
    };
    if let Some(state) = value.get_mut("state") {
        replace(state, &wanted);
    }
    sqlx::query(NAMELESS)
        .bind(stone)
        .bind(value.to_string())
        .bind(person)
        .bind(&registration.id)
        .execute(&mut **change)
        .await?;
    Ok(())
}
