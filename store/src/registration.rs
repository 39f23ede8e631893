//! Registrations: one row for each person and each meeting or event, with the whole of what the rules say of it.

pub mod desk;
pub mod door;
pub mod lists;
pub mod places;
pub mod reminders;

use rules::registration::{Awaits, Form, State, Warning};
use serde::{Deserialize, Serialize};
use sqlx::{Row, any::AnyRow};

use super::{Store, StoreError, Transaction};

/// One registration. All of it is personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registration {
    /// Its address.
    pub id: String,
    /// The address of the meeting.
    pub meeting: String,
    /// The name of the event beside it; empty for the meeting itself.
    pub event: String,
    /// Who takes part, by the address for mail by which the house knows them.
    pub person: String,
    /// The address of the member that is represented.
    pub member: String,
    /// What was written, and what has become of it.
    pub content: Content,
    /// How often it was changed.
    pub edition: i64,
    /// Who sent the form: the account, else the name.
    pub sent_by: String,
    /// By which a form that is sent twice is known.
    pub key: String,
    /// When the form arrived, an instant in ISO form.
    pub submitted_at: String,
}

/// What a row holds as one text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// The form as it is today.
    pub form: Form,
    /// What has become of it.
    pub state: State,
    /// What came after its day.
    pub late: Vec<Warning>,
    /// What was answered when the form arrived.
    pub answer: Answer,
    /// By which it is known that another form is the same.
    pub digest: String,
    /// Of who walked in: the letter with which they came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accreditation: Option<Accreditation>,
}

/// A letter of accreditation, by which a focal point vouches for somebody who walks in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Accreditation {
    /// What it is: its reference, date, and who signed it.
    pub reference: String,
    /// What the file is called, where one was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
}

/// What was answered to a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The state in which the registration began, by its name.
    pub state: String,
    /// The number that it was given at once, if it was confirmed at once.
    pub number: Option<String>,
    /// What came after its day.
    pub late: Vec<Warning>,
}

impl Registration {
    /// By which lists of names are ordered: family names, then given names, in small letters.
    pub fn name_key(&self) -> String {
        let form = &self.content.form;
        folded(&format!("{} {}", form.family_name, form.given_name))
    }

    /// The number of its confirmation, also where it has lost that confirmation.
    pub fn number(&self) -> Option<&str> {
        self.content.state.id().map(rules::registration::RegistrationId::text)
    }
}

/// Small letters, and one space between words.
fn folded(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

const ADD: &str = "INSERT INTO registrations (id, meeting, event, person, member, name_key, published, state, since, awaits, \
    number, content, edition, sent_by, idempotency_key, submitted_at) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1, $13, $14, $15) ON CONFLICT DO NOTHING";

/// Adds a registration; `false` where this form has been sent, or the person stands there already.
pub async fn add(change: &mut Transaction, registration: &Registration) -> Result<bool, StoreError> {
    let state = &registration.content.state;
    let done = sqlx::query(ADD)
        .bind(&registration.id)
        .bind(&registration.meeting)
        .bind(&registration.event)
        .bind(&registration.person)
        .bind(&registration.member)
        .bind(registration.name_key())
        .bind(published(registration))
        .bind(state.name())
        .bind(state.since().as_millisecond())
        .bind(awaits(state))
        .bind(registration.number().map(str::to_owned))
        .bind(content(registration)?)
        .bind(&registration.sent_by)
        .bind(&registration.key)
        .bind(&registration.submitted_at)
        .execute(&mut **change)
        .await?;
    Ok(done.rows_affected() == 1)
}

const SAVE: &str = "UPDATE registrations SET member = $1, name_key = $2, published = $3, state = $4, since = $5, awaits = $6, \
    number = $7, content = $8, edition = edition + 1 WHERE id = $9 AND edition = $10";

/// Saves what has become of a registration; `false` where somebody has changed it since it was read.
pub async fn save(change: &mut Transaction, registration: &Registration) -> Result<bool, StoreError> {
    let state = &registration.content.state;
    let done = sqlx::query(SAVE)
        .bind(&registration.member)
        .bind(registration.name_key())
        .bind(published(registration))
        .bind(state.name())
        .bind(state.since().as_millisecond())
        .bind(awaits(state))
        .bind(registration.number().map(str::to_owned))
        .bind(content(registration)?)
        .bind(&registration.id)
        .bind(registration.edition)
        .execute(&mut **change)
        .await?;
    Ok(done.rows_affected() == 1)
}

const FIND: &str = "SELECT id, meeting, event, person, member, content, edition, sent_by, idempotency_key, submitted_at FROM registrations WHERE id = $1";

/// The registration at an address.
pub async fn find(store: &Store, id: &str) -> Result<Option<Registration>, StoreError> {
    let row = sqlx::query(FIND).bind(id).fetch_optional(store.pool()).await?;
    row.as_ref().map(registration).transpose()
}

/// The registration at an address, as a change sees it.
pub async fn find_in(change: &mut Transaction, id: &str) -> Result<Option<Registration>, StoreError> {
    let row = sqlx::query(FIND).bind(id).fetch_optional(&mut **change).await?;
    row.as_ref().map(registration).transpose()
}

const BY_KEY: &str = "SELECT id, meeting, event, person, member, content, edition, sent_by, idempotency_key, submitted_at FROM registrations WHERE sent_by = $1 AND idempotency_key = $2";

/// What came of a form that somebody has sent with a key, as a change sees it.
pub async fn by_key_in(
    change: &mut Transaction,
    sent_by: &str,
    key: &str,
) -> Result<Option<Registration>, StoreError> {
    let row = sqlx::query(BY_KEY).bind(sent_by).bind(key).fetch_optional(&mut **change).await?;
    row.as_ref().map(registration).transpose()
}

const OF_PERSON_AT: &str = "SELECT id, meeting, event, person, member, content, edition, sent_by, idempotency_key, submitted_at FROM registrations \
    WHERE person = $1 AND meeting = $2 ORDER BY event, CASE state WHEN 'cancelled' THEN 0 ELSE 1 END, since";

/// What somebody has registered for at a meeting, as a change sees it: of one event, what stands comes last.
pub async fn of_person_at_in(
    change: &mut Transaction,
    person: &str,
    meeting: &str,
) -> Result<Vec<Registration>, StoreError> {
    let rows = sqlx::query(OF_PERSON_AT).bind(person).bind(meeting).fetch_all(&mut **change).await?;
    rows.iter().map(registration).collect()
}

const DELEGATION: &str = "SELECT id, meeting, event, person, member, content, edition, sent_by, idempotency_key, submitted_at FROM registrations \
    WHERE member = $1 AND meeting = $2 AND event = $3 ORDER BY name_key, id";

/// Everybody who has registered for a member, as a change sees it.
pub async fn delegation_in(
    change: &mut Transaction,
    member: &str,
    meeting: &str,
    event: &str,
) -> Result<Vec<Registration>, StoreError> {
    let rows =
        sqlx::query(DELEGATION).bind(member).bind(meeting).bind(event).fetch_all(&mut **change).await?;
    rows.iter().map(registration).collect()
}

fn published(registration: &Registration) -> i64 {
    i64::from(registration.content.form.on_published_list == Some(true))
}

fn awaits(state: &State) -> &'static str {
    match state {
        State::Pending { awaits: Awaits::FocalPoint, .. } => "focal_point",
        State::Pending { awaits: Awaits::FocalPointToBeNamed, .. } => "focal_point_to_be_named",
        State::Pending { awaits: Awaits::Secretariat, .. } => "secretariat",
        _ => "",
    }
}

fn content(registration: &Registration) -> Result<String, StoreError> {
    serde_json::to_string(&registration.content)
        .map_err(|error| contradiction(&registration.id, error.to_string()))
}

pub(crate) fn registration(row: &AnyRow) -> Result<Registration, StoreError> {
    let id: String = row.try_get(0)?;
    let content: String = row.try_get(5)?;
    Ok(Registration {
        meeting: row.try_get(1)?,
        event: row.try_get(2)?,
        person: row.try_get(3)?,
        member: row.try_get(4)?,
        content: serde_json::from_str(&content).map_err(|error| contradiction(&id, error.to_string()))?,
        edition: row.try_get(6)?,
        sent_by: row.try_get(7)?,
        key: row.try_get(8)?,
        submitted_at: row.try_get(9)?,
        id,
    })
}

fn contradiction(id: &str, reason: String) -> StoreError {
    StoreError::Contradiction { table: "registrations", column: "content", row: id.to_owned(), reason }
}
