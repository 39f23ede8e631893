//! Documents as lists show them: only what the reader may see, page by page.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::Row;

use super::{Document, document};
use crate::{Store, StoreError, Transaction};

/// Which documents are wanted; what is empty leaves all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The address of a meeting.
    pub meeting: String,
    /// The letters of a kind.
    pub kind: String,
    /// A series of that kind.
    pub series: String,
    /// The name of a state.
    pub state: String,
    /// A Question.
    pub question: String,
    /// An agenda item.
    pub item: String,
    /// A part of title or source.
    pub words: String,
    /// Only what was changed behind this instant, in milliseconds since 1970.
    pub since: i64,
    /// Only what this account keeps at hand.
    pub bag: String,
    /// Only what this account handed in.
    pub author: String,
}

/// The last document of the page before: kind, series, number and address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct After {
    /// The letters of its kind.
    pub kind: String,
    /// Its series.
    pub series: String,
    /// Its number.
    pub number: i64,
    /// Its address.
    pub id: String,
}

/// The most tags that a reader has: whoever leads more groups than that reads them one at a time.
pub const MOST_TAGS: usize = 40;

const PAGE: &str = "SELECT d.id, d.period, d.group_name, d.kind, d.series, d.number, d.meeting, d.member, d.author, d.access, d.content, \
    d.changed_at, d.edition, d.idempotency_key FROM documents d \
    WHERE ($1 = '' OR d.meeting = $1) AND (d.kind, d.series, d.number, d.id) > ($2, $3, $4, $5) \
    AND ($6 = '' OR d.kind = $6) AND ($7 = '' OR d.series = $7) AND ($8 = '' OR d.state = $8) \
    AND ($9 = '' OR EXISTS (SELECT 1 FROM document_places p WHERE p.document = d.id AND p.sort = 'question' AND p.place = $9)) \
    AND ($10 = '' OR EXISTS (SELECT 1 FROM document_places p WHERE p.document = d.id AND p.sort = 'item' AND p.place = $10)) \
    AND ($11 = '' OR LOWER(d.title || ' ' || d.source) LIKE $11 ESCAPE '!') AND d.changed_at > $12 \
    AND ($13 = '' OR EXISTS (SELECT 1 FROM document_bags b WHERE b.document = d.id AND b.account = $13)) \
    AND ($14 = '' OR d.author = $14) \
    AND EXISTS (SELECT 1 FROM document_tags t WHERE t.document = d.id AND t.tag IN (";
const BEHIND: &str = ")) ORDER BY d.kind, d.series, d.number, d.id LIMIT $15";

/// The documents that a reader of these tags may see, by kind, series and number, so many behind the page before.
pub async fn page(
    store: &Store,
    tags: &BTreeSet<String>,
    filter: &Filter,
    after: &After,
    count: i64,
) -> Result<Vec<Document>, StoreError> {
    let tags: Vec<&String> = tags.iter().take(MOST_TAGS).collect();
    let places: Vec<String> = (0..tags.len().max(1)).map(|place| format!("${}", place + 16)).collect();
    let text = format!("{PAGE}{}{BEHIND}", places.join(", "));
    let mut query = sqlx::query(sqlx::AssertSqlSafe(text))
        .bind(&filter.meeting)
        .bind(&after.kind)
        .bind(&after.series)
        .bind(after.number)
        .bind(&after.id)
        .bind(&filter.kind)
        .bind(&filter.series)
        .bind(&filter.state)
        .bind(&filter.question)
        .bind(&filter.item)
        .bind(pattern(&filter.words))
        .bind(filter.since)
        .bind(&filter.bag)
        .bind(&filter.author)
        .bind(count);
    for tag in &tags {
        query = query.bind(*tag);
    }
    if tags.is_empty() {
        query = query.bind("");
    }
    let rows = query.fetch_all(store.pool()).await?;
    let mut documents = rows.iter().map(document).collect::<Result<Vec<_>, _>>()?;
    let items = items(store, &filter.meeting).await?;
    for document in &mut documents {
        if let Some(items) = items.get(&document.id) {
            document.items.clone_from(items);
        }
    }
    Ok(documents)
}

const ITEMS: &str = "SELECT p.document, p.place FROM document_places p JOIN documents d ON d.id = p.document \
    WHERE d.meeting = $1 AND p.sort = 'item'";

/// The agenda items of the documents of a meeting.
async fn items(store: &Store, meeting: &str) -> Result<BTreeMap<String, BTreeSet<String>>, StoreError> {
    let mut items: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    if meeting.is_empty() {
        return Ok(items);
    }
    for row in sqlx::query(ITEMS).bind(meeting).fetch_all(store.pool()).await? {
        items.entry(row.try_get(0)?).or_default().insert(row.try_get(1)?);
    }
    Ok(items)
}

fn pattern(words: &str) -> String {
    let mut pattern = String::new();
    for letter in words.to_lowercase().trim().chars() {
        if matches!(letter, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(letter);
    }
    if pattern.is_empty() { pattern } else { format!("%{pattern}%") }
}

const QUESTIONS: &str = "SELECT DISTINCT p.place FROM document_places p JOIN documents d ON d.id = p.document \
    WHERE d.group_name = $1 AND p.sort = 'question' ORDER BY p.place";

/// The Questions of a group to which documents were allocated.
pub async fn questions(store: &Store, group: &str) -> Result<Vec<String>, StoreError> {
    let rows = sqlx::query(QUESTIONS).bind(group).fetch_all(store.pool()).await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

const COUNTS: &str = "SELECT kind, state, COUNT(*) FROM documents WHERE meeting = $1 GROUP BY kind, state ORDER BY kind, state";

/// How many documents of a meeting are in each state, by kind. Who may read them is not looked at.
pub async fn counts(store: &Store, meeting: &str) -> Result<Vec<(String, String, i64)>, StoreError> {
    let rows = sqlx::query(COUNTS).bind(meeting).fetch_all(store.pool()).await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?))).collect()
}

const CHANGED: &str = "SELECT id, period, group_name, kind, series, number, meeting, member, author, access, content, changed_at, edition, \
    idempotency_key FROM documents WHERE (changed_at, id) > ($1, $2) ORDER BY changed_at, id LIMIT $3";

/// Every document in the order of its last change, so many behind one: what a mirror or an index takes in.
pub async fn changed(store: &Store, after: (i64, &str), count: i64) -> Result<Vec<Document>, StoreError> {
    let rows = sqlx::query(CHANGED).bind(after.0).bind(after.1).bind(count).fetch_all(store.pool()).await?;
    rows.iter().map(document).collect()
}

const LAST_CHANGE: &str = "SELECT COALESCE(MAX(changed_at), 0) FROM documents WHERE meeting = $1";

/// The instant of the last change of a meeting's documents, in milliseconds since 1970, as a change sees it.
pub async fn last_change_in(change: &mut Transaction, meeting: &str) -> Result<i64, StoreError> {
    Ok(sqlx::query(LAST_CHANGE).bind(meeting).fetch_one(&mut **change).await?.try_get(0)?)
}
