//! Nothing that names a person is forgotten when people are moved or forgotten.

use std::collections::BTreeSet;

use sqlx::Row;

use super::*;
use crate::people::whole;

/// Columns by whose names one would think that they name a person, and what sees to them.
const SEEN_TO: &[&str] = &[
    "accounts.email", // the account itself: `whole::know_as`, `erasures::forget`
    "accounts.name",
    "accreditation_letters.name", // of a file
    "addressees.email",           // `erasures::forget`, by address
    "addresses.account",
    "addresses.email",
    "adjustments.who", // `erasures::forget`, by name
    "appointments.account",
    "automatic_approvals.switched_on_by",
    "claims.account",
    "claims.email",
    "document_bags.account",
    "document_files.added_by",
    "document_files.name", // of a file
    "document_uploads.account",
    "document_uploads.name", // of a file
    "document_visits.account",
    "drafts.begun_by",
    "erasures.account",
    "established_groups.name", // of a group
    "files.name",              // of a file
    "issues.issued_by",
    "journal.who", // the pseudonym
    "links.email",
    "mailings.decided_by",
    "members.name", // of a body
    "messages.email",
    "passkeys.account",
    "passkeys.name", // of a device; it goes with the account
    "provider_identities.account",
    "pseudonyms.account",
    "registration_reminders.account",
    "registrations.person",
    "registrations.sent_by",
    "roles_held.account",
    "roles_held.name", // `erasures::forget`
    "second_factors.account",
    "sessions.account",
    "sign_in_steps.account",
    "tokens.account",
    "tokens.name", // of a program; it goes with the token
];

async fn columns_that_name_people(store: &Store) -> BTreeSet<String> {
    let tables = sqlx::query(
        "SELECT m.name || '.' || c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'",
    );
    let rows = tables.fetch_all(store.pool()).await.unwrap();
    let names = rows.iter().map(|row| row.try_get::<String, _>(0).unwrap());
    names
        .filter(|name| {
            let column = name.split('.').nth(1).unwrap_or_default();
            let theirs = ["account", "person", "email", "who", "sent_by", "name"].contains(&column);
            !name.starts_with('_') && (theirs || column.ends_with("_by") || column.ends_with("_account"))
        })
        .filter(|name| !name.starts_with("counts.") && !name.starts_with("sqlite_"))
        .collect()
}

#[tokio::test]
async fn every_column_that_names_a_person_is_seen_to() {
    let fresh = sqlite().await;
    let there = columns_that_name_people(&fresh.store).await;
    let seen_to: BTreeSet<String> = SEEN_TO.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(
        there, seen_to,
        "say in store/src/people/{{whole,erasures}}.rs what becomes of it when a person is moved or forgotten"
    );
}

#[tokio::test]
async fn every_reference_to_an_account_moves_with_it() {
    let fresh = sqlite().await;
    let query = "SELECT m.name FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND f.\"table\" = 'accounts'";
    for row in sqlx::query(query).fetch_all(fresh.store.pool()).await.unwrap() {
        let table: String = row.try_get(0).unwrap();
        assert!(whole::moves(&table), "{table} refers to accounts: add it to store/src/people/whole.rs");
    }
}

both_engines! {
    async fn an_account_known_otherwise_keeps_what_hangs_on_it(store: Store) {
        let mut change = store.begin().await.unwrap();
        let account = people::Account {
            email: "a@example.org".to_owned(), name: "Ada".to_owned(), role: "delegate".to_owned(), password: "x".to_owned(),
            enrolled_at: "2026-11-21T00:00:00Z".to_owned(), language: "fr".to_owned(),
        };
        people::enrol(&mut change, &account).await.unwrap();
        let session = people::Session {
            token: "s".to_owned(), account: account.email.clone(), begun_at: "2026-11-21T00:00:00Z".to_owned(), ends_at: "2027".to_owned(),
        };
        people::begin_session(&mut change, &session).await.unwrap();
        assert!(people::addresses::add(&mut change, "other@example.org", "a@example.org", "2026-11-21").await.unwrap());
        assert!(!people::addresses::add(&mut change, "a@example.org", "a@example.org", "2026-11-21").await.unwrap());
        let twin = people::Account { email: "other@example.org".to_owned(), ..account.clone() };
        assert!(!people::enrol(&mut change, &twin).await.unwrap(), "no two accounts share an address");
        whole::know_as(&mut change, "a@example.org", "b@example.org").await.unwrap();
        change.commit().await.unwrap();
        let found = people::find(&store, "other@example.org").await.unwrap().unwrap();
        assert_eq!((found.email.as_str(), found.language.as_str()), ("b@example.org", "fr"));
        assert_eq!(people::find(&store, "a@example.org").await.unwrap(), None);
        assert_eq!(people::of_session(&store, "s", "2026-11-22").await.unwrap().unwrap().email, "b@example.org");
    }
}
