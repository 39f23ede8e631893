//! Drafts are changed by one person at a time, and what was issued stays.

use rules::drafts::Draft;

use super::*;
use crate::drafts;

fn draft(id: &str) -> drafts::Kept {
    let record = Record { subject: Some("ИК20".to_owned()), ..Record::default() };
    drafts::Kept {
        id: id.to_owned(),
        state: "open".to_owned(),
        meeting: None,
        draft: Draft { record, ..Draft::default() },
        edition: 1,
        begun_by: "A. Secretary".to_owned(),
        begun_at: "2026-11-21T00:00:00Z".to_owned(),
        changed_at: "2026-11-21T00:00:00Z".to_owned(),
        issued_as: None,
    }
}

both_engines! {
    async fn a_draft_comes_back_as_it_was_saved(store: Store) {
        let mut change = store.begin().await.unwrap();
        drafts::add(&mut change, &draft("a")).await.unwrap();
        change.commit().await.unwrap();
        assert_eq!(drafts::find(&store, "a").await.unwrap(), Some(draft("a")));
        assert_eq!(drafts::find(&store, "b").await.unwrap(), None);
        assert_eq!(drafts::latest(&store, "open", 10).await.unwrap(), [draft("a")]);
        assert_eq!(drafts::latest(&store, "issued", 10).await.unwrap(), []);
    }

    async fn who_saves_over_the_work_of_somebody_else_is_told(store: Store) {
        let mut change = store.begin().await.unwrap();
        drafts::add(&mut change, &draft("a")).await.unwrap();
        assert!(drafts::save(&mut change, &draft("a")).await.unwrap());
        assert!(!drafts::save(&mut change, &draft("a")).await.unwrap(), "edition 1 is not the last any more");
        assert_eq!(drafts::find_in(&mut change, "a").await.unwrap().unwrap().edition, 2);
    }

    async fn a_notice_is_issued_once_and_found_by_its_code(store: Store) {
        let mut change = store.begin().await.unwrap();
        drafts::add(&mut change, &draft("a")).await.unwrap();
        let issue = drafts::Issue {
            identity: "T25-SG20-COL-3".to_owned(),
            code: "k7".to_owned(),
            draft: "a".to_owned(),
            issued_by: "A. Secretary".to_owned(),
            issued_at: "2026-11-21T00:00:00Z".to_owned(),
        };
        drafts::issue(&mut change, &issue).await.unwrap();
        let sha256 = files::keep(&mut change, "x.pdf", b"x", "2026-11-21T00:00:00Z").await.unwrap();
        let form = drafts::Form {
            identity: issue.identity.clone(),
            language: "ar".to_owned(),
            form: "pdf".to_owned(),
            sha256,
        };
        drafts::add_form(&mut change, &form).await.unwrap();
        change.commit().await.unwrap();
        assert_eq!(drafts::by_code(&store, "k7").await.unwrap(), Some(issue.clone()));
        assert_eq!(drafts::by_identity(&store, "T25-SG20-COL-3").await.unwrap(), Some(issue.clone()));
        assert_eq!(drafts::by_code(&store, "k8").await.unwrap(), None);
        assert_eq!(drafts::forms(&store, "T25-SG20-COL-3").await.unwrap(), [form]);
        let mut again = store.begin().await.unwrap();
        assert!(drafts::issue(&mut again, &issue).await.is_err());
    }

    async fn numbers_of_one_series_are_told_from_others(store: Store) {
        let mut change = store.begin().await.unwrap();
        let address = files::keep(&mut change, "letter.txt", b"x", "2026-11-21T00:00:00Z").await.unwrap();
        for (identity, language) in [("T22-SG20-COL-3", "zh"), ("T22-SG20-COL-3", "en"), ("T22-SG2-COL-9", "en")] {
            notices::add(&mut change, &notice(identity, language, &address, None)).await.unwrap();
        }
        assert_eq!(notices::identities(&mut change, "T22-SG20-COL-").await.unwrap(), ["T22-SG20-COL-3"]);
        assert_eq!(notices::identities(&mut change, "t22-sg20-col-").await.unwrap(), [""; 0]);
    }
}
