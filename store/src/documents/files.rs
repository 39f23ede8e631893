//! The files of a document: what lies elsewhere under which SHA-256, and what was found in it.

use std::collections::BTreeMap;

use rules::documents::Verdict;
use sqlx::{Row, any::AnyRow};

use crate::{Store, StoreError, Transaction};

/// A file: one version in one language and form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The address of the document.
    pub document: String,
    /// The version, as it is written: empty for the document itself, `-R1`.
    pub version: String,
    /// The language, by its code.
    pub language: String,
    /// The ending: `docx`.
    pub form: String,
    /// The SHA-256 of the bytes as they were handed in.
    pub sha256: String,
    /// How many bytes.
    pub bytes: i64,
    /// The name under which it was handed in.
    pub name: String,
    /// When, in milliseconds since 1970.
    pub added_at: i64,
    /// Personal data: the account.
    pub added_by: String,
    /// What was found in it.
    pub verdict: Verdict,
}

const ADD: &str = "INSERT INTO document_files (document, version, language, form, turn, sha256, bytes, name, added_at, added_by, verdict) \
    SELECT $1, $2, $3, $4, COALESCE(MAX(turn), 0) + 1, $5, $6, $7, $8, $9, $10 FROM document_files WHERE document = $1 \
    ON CONFLICT (document, version, language, form) DO UPDATE SET sha256 = excluded.sha256, bytes = excluded.bytes, \
    name = excluded.name, added_at = excluded.added_at, added_by = excluded.added_by, verdict = excluded.verdict";

/// Adds a file, or takes the place of what was handed in for the same version, language and form before.
pub async fn add(change: &mut Transaction, file: &File) -> Result<(), StoreError> {
    let verdict =
        serde_json::to_string(&file.verdict).map_err(|error| contradiction(file, error.to_string()))?;
    sqlx::query(ADD)
        .bind(&file.document)
        .bind(&file.version)
        .bind(&file.language)
        .bind(&file.form)
        .bind(&file.sha256)
        .bind(file.bytes)
        .bind(&file.name)
        .bind(file.added_at)
        .bind(&file.added_by)
        .bind(verdict)
        .execute(&mut **change)
        .await?;
    Ok(())
}

const OF: &str = "SELECT document, version, language, form, sha256, bytes, name, added_at, added_by, verdict FROM document_files \
    WHERE document = $1 ORDER BY turn";

/// Every file of a document, in the order in which they came.
pub async fn of(store: &Store, document: &str) -> Result<Vec<File>, StoreError> {
    sqlx::query(OF).bind(document).fetch_all(store.pool()).await?.iter().map(file).collect()
}

/// Every file of a document, as a change sees them.
pub async fn of_in(change: &mut Transaction, document: &str) -> Result<Vec<File>, StoreError> {
    sqlx::query(OF).bind(document).fetch_all(&mut **change).await?.iter().map(file).collect()
}

const OF_THESE: &str = "SELECT document, version, language, form, sha256, bytes, name, added_at, added_by, verdict FROM document_files \
    WHERE document IN (";

/// The files of several documents, by their addresses, each in the order in which they came.
pub async fn of_these(store: &Store, documents: &[&str]) -> Result<BTreeMap<String, Vec<File>>, StoreError> {
    let mut found: BTreeMap<String, Vec<File>> = BTreeMap::new();
    // An engine takes only so many values at a time.
    for some in documents.chunks(500) {
        let places: Vec<String> = (1..=some.len()).map(|place| format!("${place}")).collect();
        let text = format!("{OF_THESE}{}) ORDER BY document, turn", places.join(", "));
        let mut query = sqlx::query(sqlx::AssertSqlSafe(text));
        for document in some {
            query = query.bind(*document);
        }
        for row in query.fetch_all(store.pool()).await? {
            let file = file(&row)?;
            found.entry(file.document.clone()).or_default().push(file);
        }
    }
    Ok(found)
}

const OF_MEETING: &str = "SELECT f.document, f.version, f.language, f.form, f.sha256, f.bytes, f.name, f.added_at, f.added_by, f.verdict \
    FROM document_files f JOIN documents d ON d.id = f.document WHERE d.meeting = $1 ORDER BY f.document, f.turn";

/// Every file of a meeting's documents. Who may read them is not looked at.
pub async fn of_meeting(store: &Store, meeting: &str) -> Result<Vec<File>, StoreError> {
    sqlx::query(OF_MEETING).bind(meeting).fetch_all(store.pool()).await?.iter().map(file).collect()
}

const WANTED: &str = "SELECT DISTINCT sha256 FROM document_files WHERE sha256 > $1 ORDER BY sha256 LIMIT $2";

/// The contents that documents need, so many behind one; an integrity check walks them.
pub async fn wanted(store: &Store, after: &str, count: i64) -> Result<Vec<String>, StoreError> {
    let rows = sqlx::query(WANTED).bind(after).bind(count).fetch_all(store.pool()).await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

fn file(row: &AnyRow) -> Result<File, StoreError> {
    let (verdict, document): (String, String) = (row.try_get(9)?, row.try_get(0)?);
    let mut file = File {
        document,
        version: row.try_get(1)?,
        language: row.try_get(2)?,
        form: row.try_get(3)?,
        sha256: row.try_get(4)?,
        bytes: row.try_get(5)?,
        name: row.try_get(6)?,
        added_at: row.try_get(7)?,
        added_by: row.try_get(8)?,
        verdict: Verdict::default(),
    };
    file.verdict = serde_json::from_str(&verdict).map_err(|error| contradiction(&file, error.to_string()))?;
    Ok(file)
}

fn contradiction(file: &File, reason: String) -> StoreError {
    StoreError::Contradiction {
        table: "document_files",
        column: "verdict",
        row: file.document.clone(),
        reason,
    }
}
