//! Documents: one row for each number, with the whole of what the rules say of it.

pub mod authors;
pub mod files;
pub mod lists;
pub mod shelf;
pub mod uploads;

use std::collections::BTreeSet;

use rules::documents::{Access, Admission, Claim, Number, Purpose, State};
use serde::{Deserialize, Serialize};
use sqlx::{Row, any::AnyRow};

use super::{Store, StoreError, Transaction};

/// One document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its permanent address, made from its number.
    pub id: String,
    /// Its number.
    pub number: Number,
    /// The address of the meeting for which it is.
    pub meeting: String,
    /// The address of the member from which it comes; `None` for what those who lead or serve a group write.
    pub member: Option<String>,
    /// Personal data: the account of whoever reserved the number.
    pub author: String,
    /// Who may read it.
    pub access: Access,
    /// What is said of it, and what has become of it.
    pub content: Content,
    /// The agenda items to which it was allocated.
    pub items: BTreeSet<String>,
    /// The instant of the last change, in milliseconds since 1970.
    pub changed_at: i64,
    /// How often it was changed.
    pub edition: i64,
    /// By which a reservation that is sent twice is known.
    pub key: String,
}

/// What a row holds as one text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// What its form says.
    pub claim: Claim,
    /// What has become of it.
    pub state: State,
    /// Whether its author asks for translation.
    #[serde(default)]
    pub translation: bool,
    /// The latest version that lies here, as it is written: empty for the document itself.
    #[serde(default)]
    pub latest: String,
    /// Personal data: whom to ask about it, as its author writes it.
    #[serde(default)]
    pub contact: String,
    /// Of a temporary document, what it is for.
    #[serde(default)]
    pub purpose: Option<Purpose>,
    /// Personal data: the accounts that read it where it is restricted.
    #[serde(default)]
    pub readers: Vec<String>,
    /// Every admission that it ever had.
    #[serde(default)]
    pub admissions: Vec<Admission>,
}

const TAKE: &str = "INSERT INTO document_counts (period, group_name, kind, series, last) VALUES ($1, $2, $3, $4, 1) \
    ON CONFLICT (period, group_name, kind, series) DO UPDATE SET last = document_counts.last + 1 RETURNING last";

/// The next number of a count, from 1. Whoever else asks waits until this change is made, and gets the one behind it: none is
/// missing and none is given twice.
pub async fn next_number(
    change: &mut Transaction,
    (period, group, kind, series): (&str, &str, &str, &str),
) -> Result<u32, StoreError> {
    let row =
        sqlx::query(TAKE).bind(period).bind(group).bind(kind).bind(series).fetch_one(&mut **change).await?;
    let last: i64 = row.try_get(0)?;
    u32::try_from(last).map_err(|error| contradiction(group, error.to_string()))
}

const ADD: &str = "INSERT INTO documents (id, period, group_name, kind, series, number, meeting, member, author, title, source, \
    state, access, changed_at, content, edition, idempotency_key) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 1, $16)";

/// Adds a document with its places and tags.
pub async fn add(change: &mut Transaction, document: &Document) -> Result<(), StoreError> {
    let number = &document.number;
    sqlx::query(ADD)
        .bind(&document.id)
        .bind(&number.period)
        .bind(&number.group)
        .bind(&number.kind)
        .bind(&number.series)
        .bind(i64::from(number.number))
        .bind(&document.meeting)
        .bind(&document.member)
        .bind(&document.author)
        .bind(&document.content.claim.title)
        .bind(&document.content.claim.source)
        .bind(document.content.state.name())
        .bind(document.access.name())
        .bind(document.changed_at)
        .bind(content(document)?)
        .bind(&document.key)
        .execute(&mut **change)
        .await?;
    mark(change, document).await
}

const SAVE: &str = "UPDATE documents SET meeting = $1, title = $2, source = $3, state = $4, access = $5, changed_at = $6, \
    content = $7, edition = edition + 1 WHERE id = $8 AND edition = $9";

/// Saves what has become of a document; `false` where somebody has changed it since it was read.
pub async fn save(change: &mut Transaction, document: &Document) -> Result<bool, StoreError> {
    let done = sqlx::query(SAVE)
        .bind(&document.meeting)
        .bind(&document.content.claim.title)
        .bind(&document.content.claim.source)
        .bind(document.content.state.name())
        .bind(document.access.name())
        .bind(document.changed_at)
        .bind(content(document)?)
        .bind(&document.id)
        .bind(document.edition)
        .execute(&mut **change)
        .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    mark(change, document).await?;
    Ok(true)
}

const UNTAG: &str = "DELETE FROM document_tags WHERE document = $1";
const TAG: &str = "INSERT INTO document_tags (document, tag) VALUES ($1, $2)";
const UNPLACE: &str = "DELETE FROM document_places WHERE document = $1";
const PLACE: &str = "INSERT INTO document_places (document, sort, place) VALUES ($1, $2, $3)";

/// Writes down who may read it, and where it belongs.
async fn mark(change: &mut Transaction, document: &Document) -> Result<(), StoreError> {
    sqlx::query(UNTAG).bind(&document.id).execute(&mut **change).await?;
    for tag in document.tags() {
        sqlx::query(TAG).bind(&document.id).bind(tag).execute(&mut **change).await?;
    }
    sqlx::query(UNPLACE).bind(&document.id).execute(&mut **change).await?;
    let questions = document.content.claim.questions.iter().map(|question| ("question", question));
    let items = document.items.iter().map(|item| ("item", item));
    for (sort, place) in questions.chain(items) {
        sqlx::query(PLACE).bind(&document.id).bind(sort).bind(place).execute(&mut **change).await?;
    }
    Ok(())
}

impl Document {
    /// Who has one of these reads it. What is not posted is for its author and the secretariat, whoever else may read it later.
    pub fn tags(&self) -> BTreeSet<String> {
        let access = if self.content.state.is_posted() { self.access } else { Access::Restricted };
        let readers: &[String] = if self.content.state.is_posted() { &self.content.readers } else { &[] };
        access.tags(&self.number.group, &self.author, readers)
    }
}

const FIND: &str = "SELECT id, period, group_name, kind, series, number, meeting, member, author, access, content, changed_at, edition, \
    idempotency_key FROM documents WHERE id = $1";
const BY_KEY: &str = "SELECT id, period, group_name, kind, series, number, meeting, member, author, access, content, changed_at, edition, \
    idempotency_key FROM documents WHERE author = $1 AND idempotency_key = $2";
const ITEMS: &str = "SELECT place FROM document_places WHERE document = $1 AND sort = 'item' ORDER BY place";

/// The document at an address.
pub async fn find(store: &Store, id: &str) -> Result<Option<Document>, StoreError> {
    let Some(row) = sqlx::query(FIND).bind(id).fetch_optional(store.pool()).await? else { return Ok(None) };
    let items = sqlx::query(ITEMS).bind(id).fetch_all(store.pool()).await?;
    whole(&row, &items).map(Some)
}

/// The document at an address, as a change sees it.
pub async fn find_in(change: &mut Transaction, id: &str) -> Result<Option<Document>, StoreError> {
    let Some(row) = sqlx::query(FIND).bind(id).fetch_optional(&mut **change).await? else { return Ok(None) };
    let items = sqlx::query(ITEMS).bind(id).fetch_all(&mut **change).await?;
    whole(&row, &items).map(Some)
}

/// What somebody reserved with a key.
pub async fn by_key_in(
    change: &mut Transaction,
    author: &str,
    key: &str,
) -> Result<Option<Document>, StoreError> {
    let row = sqlx::query(BY_KEY).bind(author).bind(key).fetch_optional(&mut **change).await?;
    row.as_ref().map(|row| whole(row, &[])).transpose()
}

fn whole(row: &AnyRow, items: &[AnyRow]) -> Result<Document, StoreError> {
    let mut document = document(row)?;
    for item in items {
        document.items.insert(item.try_get(0)?);
    }
    Ok(document)
}

/// Reads the columns in the order of [`FIND`].
fn document(row: &AnyRow) -> Result<Document, StoreError> {
    let id: String = row.try_get(0)?;
    let (access, content): (String, String) = (row.try_get(9)?, row.try_get(10)?);
    let number: i64 = row.try_get(5)?;
    let number = Number {
        period: row.try_get(1)?,
        group: row.try_get(2)?,
        kind: row.try_get(3)?,
        series: row.try_get(4)?,
        number: u32::try_from(number).map_err(|error| contradiction(&id, error.to_string()))?,
    };
    Ok(Document {
        number,
        meeting: row.try_get(6)?,
        member: row.try_get(7)?,
        author: row.try_get(8)?,
        access: Access::from_name(&access).ok_or_else(|| contradiction(&id, access))?,
        content: serde_json::from_str(&content).map_err(|error| contradiction(&id, error.to_string()))?,
        items: BTreeSet::new(),
        changed_at: row.try_get(11)?,
        edition: row.try_get(12)?,
        key: row.try_get(13)?,
        id,
    })
}

fn content(document: &Document) -> Result<String, StoreError> {
    serde_json::to_string(&document.content).map_err(|error| contradiction(&document.id, error.to_string()))
}

fn contradiction(id: &str, reason: String) -> StoreError {
    StoreError::Contradiction { table: "documents", column: "content", row: id.to_owned(), reason }
}
