//! Notices that are being written, and what was issued of them.

use rules::drafts::Draft;
use sqlx::{Row, any::AnyRow};

use super::{Store, StoreError, Transaction};

/// A kept draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its address.
    pub id: String,
    /// `open`, `issued` or `discarded`.
    pub state: String,
    /// The meeting whose letter it corrects.
    pub meeting: Option<String>,
    /// What is written.
    pub draft: Draft,
    /// How often it was changed; who saves names the edition that they have seen.
    pub edition: i64,
    /// Personal data: who began it.
    pub begun_by: String,
    /// When, an instant in ISO form.
    pub begun_at: String,
    /// When it was last changed, an instant in ISO form.
    pub changed_at: String,
    /// The identity of the notice that it became.
    pub issued_as: Option<String>,
}

const ADD: &str = "INSERT INTO drafts (id, state, meeting, content, edition, begun_by, begun_at, changed_at, issued_as) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

/// Adds a draft.
pub async fn add(change: &mut Transaction, kept: &Kept) -> Result<(), StoreError> {
    sqlx::query(ADD)
        .bind(&kept.id)
        .bind(&kept.state)
        .bind(&kept.meeting)
        .bind(content(kept)?)
        .bind(kept.edition)
        .bind(&kept.begun_by)
        .bind(&kept.begun_at)
        .bind(&kept.changed_at)
        .bind(&kept.issued_as)
        .execute(&mut **change)
        .await?;
    Ok(())
}

const SAVE: &str = "UPDATE drafts SET state = $1, content = $2, edition = edition + 1, changed_at = $3, issued_as = $4 \
    WHERE id = $5 AND edition = $6";

/// Saves a draft as its next edition; `false` where somebody else has saved it since `kept.edition` was read.
pub async fn save(change: &mut Transaction, kept: &Kept) -> Result<bool, StoreError> {
    let done = sqlx::query(SAVE)
        .bind(&kept.state)
        .bind(content(kept)?)
        .bind(&kept.changed_at)
        .bind(&kept.issued_as)
        .bind(&kept.id)
        .bind(kept.edition)
        .execute(&mut **change)
        .await?;
    Ok(done.rows_affected() == 1)
}

const FIND: &str = "SELECT id, state, meeting, content, edition, begun_by, begun_at, changed_at, issued_as FROM drafts WHERE id = $1";

/// The draft of an address.
pub async fn find(store: &Store, id: &str) -> Result<Option<Kept>, StoreError> {
    sqlx::query(FIND).bind(id).fetch_optional(store.pool()).await?.as_ref().map(kept).transpose()
}

/// The draft of an address, as a change sees it.
pub async fn find_in(change: &mut Transaction, id: &str) -> Result<Option<Kept>, StoreError> {
    sqlx::query(FIND).bind(id).fetch_optional(&mut **change).await?.as_ref().map(kept).transpose()
}

const LATEST: &str = "SELECT id, state, meeting, content, edition, begun_by, begun_at, changed_at, issued_as FROM drafts \
    WHERE state = $1 ORDER BY changed_at DESC, id LIMIT $2";

/// The drafts in a state, the one changed last first.
pub async fn latest(store: &Store, state: &str, count: i64) -> Result<Vec<Kept>, StoreError> {
    let rows = sqlx::query(LATEST).bind(state).bind(count).fetch_all(store.pool()).await?;
    rows.iter().map(kept).collect()
}

fn content(kept: &Kept) -> Result<String, StoreError> {
    serde_json::to_string(&kept.draft).map_err(|error| contradiction(&kept.id, &error))
}

fn kept(row: &AnyRow) -> Result<Kept, StoreError> {
    let id: String = row.try_get(0)?;
    let content: String = row.try_get(3)?;
    let draft = serde_json::from_str(&content).map_err(|error| contradiction(&id, &error))?;
    Ok(Kept {
        id,
        state: row.try_get(1)?,
        meeting: row.try_get(2)?,
        draft,
        edition: row.try_get(4)?,
        begun_by: row.try_get(5)?,
        begun_at: row.try_get(6)?,
        changed_at: row.try_get(7)?,
        issued_as: row.try_get(8)?,
    })
}

fn contradiction(id: &str, error: &serde_json::Error) -> StoreError {
    let reason = error.to_string();
    StoreError::Contradiction { table: "drafts", column: "content", row: id.to_owned(), reason }
}

/// That a notice was issued here, and the code by which its printed copy is verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// The notice.
    pub identity: String,
    /// What the printed copy leads to.
    pub code: String,
    /// The draft that it was.
    pub draft: String,
    /// Personal data: who issued it.
    pub issued_by: String,
    /// When, an instant in ISO form.
    pub issued_at: String,
}

const ISSUE: &str =
    "INSERT INTO issues (identity, code, draft, issued_by, issued_at) VALUES ($1, $2, $3, $4, $5)";

/// Writes down that a notice was issued; an identity is issued once.
pub async fn issue(change: &mut Transaction, issue: &Issue) -> Result<(), StoreError> {
    sqlx::query(ISSUE)
        .bind(&issue.identity)
        .bind(&issue.code)
        .bind(&issue.draft)
        .bind(&issue.issued_by)
        .bind(&issue.issued_at)
        .execute(&mut **change)
        .await?;
    Ok(())
}

const BY_CODE: &str = "SELECT identity, code, draft, issued_by, issued_at FROM issues WHERE code = $1";
const BY_IDENTITY: &str =
    "SELECT identity, code, draft, issued_by, issued_at FROM issues WHERE identity = $1";

/// What was issued under a code.
pub async fn by_code(store: &Store, code: &str) -> Result<Option<Issue>, StoreError> {
    issued(store, BY_CODE, code).await
}

/// How a notice was issued; `None` for one that was imported.
pub async fn by_identity(store: &Store, identity: &str) -> Result<Option<Issue>, StoreError> {
    issued(store, BY_IDENTITY, identity).await
}

async fn issued(store: &Store, query: &'static str, key: &str) -> Result<Option<Issue>, StoreError> {
    let row = sqlx::query(query).bind(key).fetch_optional(store.pool()).await?;
    row.map(|row| {
        Ok(Issue {
            identity: row.try_get(0)?,
            code: row.try_get(1)?,
            draft: row.try_get(2)?,
            issued_by: row.try_get(3)?,
            issued_at: row.try_get(4)?,
        })
    })
    .transpose()
}

/// One form of an issued notice: `pdf`, `docx`, `html`, `txt`, `ics`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The notice.
    pub identity: String,
    /// The language, by its code.
    pub language: String,
    /// Which form.
    pub form: String,
    /// The kept file.
    pub sha256: String,
}

const ADD_FORM: &str = "INSERT INTO forms (identity, language, form, sha256) VALUES ($1, $2, $3, $4)";

/// Adds a form, whose file is kept already.
pub async fn add_form(change: &mut Transaction, form: &Form) -> Result<(), StoreError> {
    sqlx::query(ADD_FORM)
        .bind(&form.identity)
        .bind(&form.language)
        .bind(&form.form)
        .bind(&form.sha256)
        .execute(&mut **change)
        .await?;
    Ok(())
}

const FORMS: &str =
    "SELECT identity, language, form, sha256 FROM forms WHERE identity = $1 ORDER BY language, form";

/// Every form of a notice.
pub async fn forms(store: &Store, identity: &str) -> Result<Vec<Form>, StoreError> {
    let rows = sqlx::query(FORMS).bind(identity).fetch_all(store.pool()).await?;
    rows.iter()
        .map(|row| {
            let (identity, language) = (row.try_get(0)?, row.try_get(1)?);
            Ok(Form { identity, language, form: row.try_get(2)?, sha256: row.try_get(3)? })
        })
        .collect()
}

const TURN: &str = "INSERT INTO counts (name, turns) VALUES ($1, 1) ON CONFLICT (name) DO UPDATE SET turns = counts.turns + 1";

/// Takes the turn in a count: another change that wants the same waits until this one is made or dropped.
pub async fn take_turn(change: &mut Transaction, count: &str) -> Result<(), StoreError> {
    sqlx::query(TURN).bind(count).execute(&mut **change).await?;
    Ok(())
}
