//! The notices of one meeting, gathered in one language: what convenes it, and what corrects that.

use std::collections::BTreeMap;

use rules::{
    language::Language,
    notices::{Effective, Finding, Kind, Record, disagreements, fold},
};
use store::notices::Notice;

/// One version of each notice of a meeting, in the reader's language where there is one.
#[derive(Debug)]
pub(crate) struct Gathered<'a> {
    /// What convenes the meeting; where that has not come yet, the first of those that correct it.
    pub(crate) base: &'a Notice,
    /// What corrects or completes it: addenda, then corrigenda, in the order of their numbers.
    pub(crate) corrigenda: Vec<&'a Notice>,
    /// Whether what convenes the meeting has not come yet.
    pub(crate) waits: bool,
}

fn completes(notice: &Notice) -> bool {
    matches!(notice.record.kind, Some(Kind::Addendum))
}

fn corrects(notice: &Notice) -> bool {
    matches!(notice.record.kind, Some(Kind::Corrigendum))
}

/// A letter convenes before a circular or an addendum does.
fn weight(notice: &Notice) -> u8 {
    match notice.record.kind {
        Some(Kind::Letter) => 0,
        Some(Kind::Circular) | None => 1,
        Some(Kind::Addendum) => 2,
        Some(Kind::Corrigendum) => 3,
    }
}

impl<'a> Gathered<'a> {
    /// Gathers the notices of one meeting for a reader of `language`; `None` where there is none.
    pub(crate) fn of(notices: &'a [Notice], language: Language) -> Option<Self> {
        let mut versions: BTreeMap<&str, &Notice> = BTreeMap::new();
        for notice in notices {
            let kept = versions.entry(&notice.identity).or_insert(notice);
            if preference(notice, language) < preference(kept, language) {
                *kept = notice;
            }
        }
        let mut chosen: Vec<&Notice> = versions.into_values().collect();
        chosen.sort_by_key(|notice| (weight(notice), notice.record.reference.ordinal, &notice.identity));
        let base = *chosen.first()?;
        let waits = corrects(base);
        let corrigenda = chosen[1..]
            .iter()
            .filter(|notice| corrects(notice) || completes(notice))
            .filter(|notice| notice.letter == base.letter || waits)
            .copied()
            .collect();
        Some(Self { base, corrigenda, waits })
    }

    /// The letter as its corrigenda and addenda have left it.
    pub(crate) fn effective(&self) -> Effective {
        let corrigenda: Vec<&Record> = self.corrigenda.iter().map(|notice| &notice.record).collect();
        fold(&self.base.record, corrigenda)
    }
}

/// The reader's language first, then English, then the others by the alphabet.
fn preference(notice: &Notice, language: Language) -> (bool, bool, &str) {
    (notice.language != language.code(), notice.language != Language::En.code(), &notice.language)
}

/// Where language versions of the same notice print different facts.
pub(crate) fn disagreements_of(notices: &[Notice]) -> Vec<Finding> {
    let mut first: BTreeMap<&str, &Notice> = BTreeMap::new();
    let mut findings = Vec::new();
    for notice in notices {
        match first.get(notice.identity.as_str()) {
            Some(other) => findings.extend(disagreements(&other.record, &notice.record)),
            None => {
                first.insert(&notice.identity, notice);
            }
        }
    }
    findings
}
