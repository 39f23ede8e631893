//! Every test runs on SQLite, and on PostgreSQL where one is at hand.

use std::sync::atomic::{AtomicU32, Ordering};

use rules::notices::Record;

use super::{Store, files, journal, meetings, notices, people};

/// A store of its own for one test; dropping the folder removes it.
struct Fresh {
    store: Store,
    _folder: tempfile::TempDir,
}

async fn sqlite() -> Fresh {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("plenary.sqlite").display().to_string()).await.unwrap();
    Fresh { store, _folder: folder }
}

/// A schema of its own in the PostgreSQL of this test run; `None`, said loudly, where there is none.
async fn postgres() -> Option<Fresh> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let Ok(address) = std::env::var("PLENARY_TEST_POSTGRES") else {
        println!("NOT TESTED on PostgreSQL: PLENARY_TEST_POSTGRES is not set; cargo xtask test sets it");
        return None;
    };
    let schema = format!("test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let address = super::make_schema(&address, &schema).await.unwrap();
    let store = Store::open(&address).await.unwrap();
    Some(Fresh { store, _folder: tempfile::tempdir().unwrap() })
}

macro_rules! both_engines {
    ($(async fn $name:ident($store:ident: Store) $body:block)+) => {
        $(mod $name {
            use super::*;

            async fn check($store: Store) $body

            #[tokio::test]
            async fn on_sqlite() {
                let fresh = super::sqlite().await;
                check(fresh.store.clone()).await;
            }

            #[tokio::test]
            async fn on_postgres() {
                if let Some(fresh) = super::postgres().await {
                    check(fresh.store.clone()).await;
                }
            }
        })+
    };
}

fn notice(identity: &str, language: &str, sha256: &str, meeting: Option<&str>) -> notices::Notice {
    notices::Notice {
        identity: identity.to_owned(),
        language: language.to_owned(),
        letter: "T22-SG20-COL-3".to_owned(),
        kind: "letter".to_owned(),
        sha256: sha256.to_owned(),
        meeting: meeting.map(str::to_owned),
        record: Record { subject: Some("第20研究组会议".to_owned()), ..Record::default() },
    }
}

fn meeting(slug: &str, starts: &str, ends: &str) -> meetings::Meeting {
    meetings::Meeting {
        slug: slug.to_owned(),
        group: "SG20".to_owned(),
        starts: Some(starts.to_owned()),
        ends: Some(ends.to_owned()),
        waits: false,
        place: Some("Wuxi".to_owned()),
        country: Some("CN".to_owned()),
        mode: None,
    }
}

fn act(verb: &str) -> journal::Entry {
    journal::Entry {
        number: 0,
        happened_at: "2026-11-21T00:00:00Z".to_owned(),
        who: "A. Secretary".to_owned(),
        role: "secretariat".to_owned(),
        verb: verb.to_owned(),
        subject: "x".to_owned(),
        profile: None,
        reason: Some("because".to_owned()),
        details: "{}".to_owned(),
    }
}

both_engines! {
    async fn a_file_comes_back_byte_for_byte(store: Store) {
        let bytes: Vec<u8> = (0..=255).collect();
        let mut change = store.begin().await.unwrap();
        let address = files::keep(&mut change, "letter.docx", &bytes, "2026-11-21T00:00:00Z").await.unwrap();
        assert_eq!(files::keep(&mut change, "again.docx", &bytes, "2026-11-22T00:00:00Z").await.unwrap(), address);
        change.commit().await.unwrap();
        assert_eq!(files::find(&store, &address).await.unwrap(), Some(("letter.docx".to_owned(), bytes)));
        assert_eq!(files::find(&store, "00").await.unwrap(), None);
    }

    async fn what_is_not_committed_never_happened(store: Store) {
        let mut change = store.begin().await.unwrap();
        let address = files::keep(&mut change, "letter.txt", b"x", "2026-11-21T00:00:00Z").await.unwrap();
        journal::add(&mut change, &act("notices.import")).await.unwrap();
        drop(change);
        assert_eq!(files::find(&store, &address).await.unwrap(), None);
        assert_eq!(journal::head(&store).await.unwrap(), 0);
    }

    async fn notices_are_found_by_file_letter_and_meeting(store: Store) {
        let mut change = store.begin().await.unwrap();
        let address = files::keep(&mut change, "letter.txt", b"x", "2026-11-21T00:00:00Z").await.unwrap();
        meetings::save(&mut change, &meeting("sg20", "2023-09-13", "2023-09-22")).await.unwrap();
        let zh = notice("T22-SG20-COL-3", "zh", &address, Some("sg20"));
        notices::add(&mut change, &zh).await.unwrap();
        assert_eq!(notices::of_file(&mut change, &address).await.unwrap(), Some(zh.clone()));
        let of_letter = notices::of_letter(&mut change, "T22-SG20-COL-3").await.unwrap();
        assert_eq!(of_letter, std::slice::from_ref(&zh));
        change.commit().await.unwrap();
        assert_eq!(notices::of_meeting(&store, "sg20").await.unwrap(), [zh]);
        assert_eq!(notices::of_meeting(&store, "sg21").await.unwrap(), []);
    }

    async fn the_same_notice_cannot_stand_twice(store: Store) {
        let mut change = store.begin().await.unwrap();
        let address = files::keep(&mut change, "letter.txt", b"x", "2026-11-21T00:00:00Z").await.unwrap();
        notices::add(&mut change, &notice("a", "zh", &address, None)).await.unwrap();
        notices::add(&mut change, &notice("a", "en", &address, None)).await.unwrap();
        assert!(notices::add(&mut change, &notice("a", "zh", &address, None)).await.is_err());
    }

    async fn meetings_are_listed_by_their_days(store: Store) {
        let mut change = store.begin().await.unwrap();
        for (slug, starts, ends) in [("b", "2024-09-02", "2024-09-06"), ("a", "2023-09-13", "2023-09-22"), ("c", "2025-09-09", "2025-09-18")] {
            meetings::save(&mut change, &meeting(slug, starts, ends)).await.unwrap();
        }
        meetings::save(&mut change, &meeting("a", "2023-09-14", "2023-09-22")).await.unwrap();
        change.commit().await.unwrap();
        let slugs = |list: Vec<meetings::Meeting>| list.into_iter().map(|meeting| meeting.slug).collect::<Vec<_>>();
        assert_eq!(slugs(meetings::from_day(&store, "2024-09-06", 10).await.unwrap()), ["b", "c"]);
        assert_eq!(slugs(meetings::all(&store, 10, 0).await.unwrap()), ["c", "b", "a"]);
        assert_eq!(slugs(meetings::all(&store, 10, 2).await.unwrap()), ["a"]);
        assert_eq!(slugs(meetings::of_group(&store, "SG20", 2).await.unwrap()), ["c", "b"]);
        let groups = meetings::groups(&store).await.unwrap();
        assert_eq!((groups.len(), groups[0].meetings, groups[0].latest.as_deref()), (1, 3, Some("2025-09-09")));
        assert_eq!(meetings::count(&store).await.unwrap(), 3);
        assert_eq!(meetings::find(&store, "a").await.unwrap().unwrap().starts.as_deref(), Some("2023-09-14"));
    }

    async fn the_journal_is_only_added_to(store: Store) {
        for verb in ["notices.import", "deadlines.adjust"] {
            let mut change = store.begin().await.unwrap();
            journal::add(&mut change, &act(verb)).await.unwrap();
            change.commit().await.unwrap();
        }
        let latest = journal::latest(&store, 1).await.unwrap();
        assert_eq!((latest[0].verb.as_str(), latest[0].number), ("deadlines.adjust", journal::head(&store).await.unwrap()));
        for forbidden in ["UPDATE journal SET who = 'nobody'", "DELETE FROM journal"] {
            assert!(sqlx::query(forbidden).execute(store.pool()).await.is_err(), "{forbidden}");
        }
        assert_eq!(journal::latest(&store, 10).await.unwrap().len(), 2);
    }

    async fn an_account_stands_once_and_its_session_ends(store: Store) {
        let account = people::Account {
            email: "m.keita@example.org".to_owned(),
            name: "Mariam Keïta".to_owned(),
            role: "secretariat".to_owned(),
            password: "$argon2id$".to_owned(),
            enrolled_at: "2026-11-21T00:00:00Z".to_owned(), language: "fr".to_owned(),
        };
        let session = people::Session {
            token: "ab".to_owned(),
            account: account.email.clone(),
            begun_at: "2026-11-21T00:00:00Z".to_owned(),
            ends_at: "2026-11-21T12:00:00Z".to_owned(),
        };
        let mut change = store.begin().await.unwrap();
        assert!(people::enrol(&mut change, &account).await.unwrap());
        assert!(!people::enrol(&mut change, &account).await.unwrap(), "the first stays");
        people::begin_session(&mut change, &session).await.unwrap();
        change.commit().await.unwrap();
        assert_eq!(people::find(&store, "m.keita@example.org").await.unwrap(), Some(account.clone()));
        assert_eq!(people::of_session(&store, "ab", "2026-11-21T11:59:59Z").await.unwrap(), Some(account));
        assert_eq!(people::of_session(&store, "ab", "2026-11-21T12:00:00Z").await.unwrap(), None);
        let mut change = store.begin().await.unwrap();
        people::end_session(&mut change, "ab", "2026-11-21T01:00:00Z").await.unwrap();
        change.commit().await.unwrap();
        assert_eq!(people::of_session(&store, "ab", "2026-11-21T02:00:00Z").await.unwrap(), None);
    }

    async fn the_sample_rows_of_each_migration_fit_its_tables(store: Store) {
        for sample in SAMPLES {
            let words: String = sample.lines().filter(|line| !line.starts_with("--")).collect::<Vec<_>>().join("\n");
            for statement in words.split(';').filter(|statement| !statement.trim().is_empty()) {
                sqlx::query(sqlx::AssertSqlSafe(statement.to_owned())).execute(store.pool()).await.unwrap();
            }
        }
        assert_eq!(meetings::adjustments(&store, "sg20-2027-03-01").await.unwrap().len(), 1);
        assert_eq!(meetings::find(&store, "sg20-2027-03-01").await.unwrap().unwrap().place.as_deref(), Some("Geneva"));
    }
}

/// The rows of `migrations/sample`, in the order of the steps that they fill.
const SAMPLES: &[&str] = &[
    include_str!("../migrations/sample/20261121010000_notices_tables.sql"),
    include_str!("../migrations/sample/20261121040000_meetings_lists.sql"),
    include_str!("../migrations/sample/20261121041000_people_tables.sql"),
    include_str!("../migrations/sample/20261121050500_drafts_tables.sql"),
    include_str!("../migrations/sample/20261121055500_meetings_order.sql"),
    include_str!("../migrations/sample/20261121083000_mail_tables.sql"),
    include_str!("../migrations/sample/20261121100000_registration_tables.sql"),
    include_str!("../migrations/sample/20261121110000_links_tables.sql"),
    include_str!("../migrations/sample/20261121200000_sign_in_tables.sql"),
    include_str!("../migrations/sample/20261121210000_groups_tables.sql"),
    include_str!("../migrations/sample/20261121220000_door_tables.sql"),
    include_str!("../migrations/sample/20261121230000_own_data_tables.sql"),
    include_str!("../migrations/sample/20261122010000_documents_tables.sql"),
    include_str!("../migrations/sample/20261122020000_registration_counts.sql"),
];

#[test]
fn both_engines_have_the_same_migrations() {
    let [sqlite, postgres] = super::engine::migrations();
    assert_eq!(sqlite, postgres);
}

mod documents;
mod drafts;
mod groups;
mod mail;
mod members;
mod own_data;
mod registration;
mod sign_in;
