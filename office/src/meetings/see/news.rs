//! What was changed lately, for everybody.

use jiff::Timestamp;
use serde_json::Value;
use store::{StoreError, journal};

use crate::{Office, deadlines::adjust, notices::import};

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// A notice came in, in these languages.
    Came {
        /// Its identity key.
        identity: String,
        /// `letter`, `corrigendum`, …
        kind: String,
        /// Its ordinal, where it corrects or completes.
        ordinal: Option<u64>,
        /// The codes of the languages.
        languages: Vec<String>,
    },
    /// A date was set.
    Set {
        /// The key of the deadline.
        deadline: String,
        /// What bound before.
        before: Option<String>,
        /// The new date, in ISO form.
        due: String,
        /// Why.
        reason: String,
    },
}

/// One piece of news.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// The number of its journal entry, which is never used again.
    pub number: i64,
    /// When.
    pub at: Timestamp,
    /// The address of the meeting.
    pub meeting: Option<String>,
    /// The group.
    pub group: String,
    /// What happened.
    pub deed: Deed,
}

/// The latest `count` pieces of news, the newest first; of one meeting where it is named. The language versions of a
/// notice that came one after the other are one piece.
pub async fn news(office: &Office, meeting: Option<&str>, count: usize) -> Result<Vec<News>, StoreError> {
    let entries = match meeting {
        Some(slug) => journal::of_subject(&office.store, slug).await?,
        None => journal::latest_of(&office.store, [import::NAME, adjust::NAME], 400).await?,
    };
    let mut news: Vec<News> = Vec::new();
    for piece in entries.iter().filter_map(piece) {
        match (news.last_mut().map(|last| &mut last.deed), &piece.deed) {
            (
                Some(Deed::Came { identity, languages, .. }),
                Deed::Came { identity: same, languages: more, .. },
            ) if identity == same => {
                languages.extend(more.iter().cloned());
                languages.sort();
            }
            _ => news.push(piece),
        }
        if news.len() > count {
            break;
        }
    }
    news.truncate(count);
    Ok(news)
}

fn piece(entry: &journal::Entry) -> Option<News> {
    let details: Value = serde_json::from_str(&entry.details).ok()?;
    let text = |name: &str| details[name].as_str().map(str::to_owned);
    let deed = match entry.verb.as_str() {
        import::NAME => Deed::Came {
            identity: text("identity")?,
            kind: text("kind")?,
            ordinal: details["ordinal"].as_u64(),
            languages: vec![text("language")?],
        },
        adjust::NAME => Deed::Set {
            deadline: text("deadline")?,
            before: text("before"),
            due: text("due")?,
            reason: entry.reason.clone().unwrap_or_default(),
        },
        _ => return None,
    };
    Some(News {
        number: entry.number,
        at: entry.happened_at.parse().ok()?,
        meeting: text("meeting"),
        group: text("group").unwrap_or_default(),
        deed,
    })
}
