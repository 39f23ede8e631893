//! Numbers without gaps, lists that show only what may be seen.

use std::collections::BTreeSet;

use rules::documents::{Access, Claim, Number, State, Verdict};

use super::*;
use crate::documents::{
    self, Content, Document,
    files::{self, File},
    lists::{self, After, Filter},
    shelf,
};

fn document(number: u32, access: Access) -> Document {
    let at = "2026-11-21T00:00:00Z".parse().unwrap();
    let claim =
        Claim { title: format!("On energy {number}"), source: "Kenya".to_owned(), ..Claim::default() };
    Document {
        id: format!("t25-sg20-c{number}"),
        number: Number {
            period: "T25".to_owned(),
            group: "SG20".to_owned(),
            kind: "C".to_owned(),
            series: String::new(),
            number,
        },
        meeting: "sg20-2027-03-01".to_owned(),
        member: None,
        author: "a@example.org".to_owned(),
        access,
        content: Content {
            claim,
            state: State::reserve(at),
            translation: false,
            latest: String::new(),
            contact: String::new(),
            purpose: None,
            readers: Vec::new(),
            admissions: Vec::new(),
        },
        items: BTreeSet::from(["5.1".to_owned()]),
        changed_at: i64::from(number),
        edition: 1,
        key: format!("k{number}"),
    }
}

async fn with_meeting(store: &Store) {
    let mut change = store.begin().await.unwrap();
    meetings::save(&mut change, &meeting("sg20-2027-03-01", "2027-03-01", "2027-03-12")).await.unwrap();
    change.commit().await.unwrap();
}

fn posted(mut document: Document) -> Document {
    let at = "2026-11-21T00:00:00Z".parse().unwrap();
    let receipt = rules::documents::Receipt::of(at, "UTC", false, None, None).unwrap();
    let by = rules::people::Person::named("S").unwrap();
    document.content.state = document.content.state.receive(receipt).unwrap().post(by, at).unwrap();
    document
}

fn tags(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

both_engines! {
    async fn numbers_have_neither_gaps_nor_doubles_whoever_asks_at_once(store: Store) {
        let mut tasks = Vec::new();
        for asker in 0..12 {
            let store = store.clone();
            tasks.push(tokio::spawn(async move {
                let mut change = store.begin().await.unwrap();
                let number = documents::next_number(&mut change, ("T25", "SG20", "C", "")).await.unwrap();
                // Who gives up gives the number back.
                if asker % 3 == 0 { change.rollback().await.unwrap(); return None; }
                change.commit().await.unwrap();
                Some(number)
            }));
        }
        let mut given = Vec::new();
        for task in tasks { given.extend(task.await.unwrap()); }
        given.sort_unstable();
        assert_eq!(given, (1..=8).collect::<Vec<u32>>());
        let mut change = store.begin().await.unwrap();
        assert_eq!(documents::next_number(&mut change, ("T25", "SG20", "TD", "GEN")).await.unwrap(), 1);
        assert_eq!(documents::next_number(&mut change, ("T29", "SG20", "C", "")).await.unwrap(), 1);
    }

    async fn a_document_is_read_as_it_was_written_and_saved_once(store: Store) {
        with_meeting(&store).await;
        let mut change = store.begin().await.unwrap();
        let one = document(1, Access::Members);
        documents::add(&mut change, &one).await.unwrap();
        assert_eq!(documents::by_key_in(&mut change, "a@example.org", "k1").await.unwrap().unwrap().id, one.id);
        change.commit().await.unwrap();
        assert_eq!(documents::find(&store, &one.id).await.unwrap(), Some(one.clone()));
        let mut change = store.begin().await.unwrap();
        assert!(documents::save(&mut change, &one).await.unwrap());
        assert!(!documents::save(&mut change, &one).await.unwrap(), "somebody was faster");
    }

    async fn a_list_shows_what_may_be_seen_and_what_is_not_posted_to_its_author_alone(store: Store) {
        with_meeting(&store).await;
        let mut change = store.begin().await.unwrap();
        for one in [
            document(1, Access::Public),
            posted(document(2, Access::Public)),
            posted(document(3, Access::Members)),
            posted(document(4, Access::Group)),
        ] {
            documents::add(&mut change, &one).await.unwrap();
        }
        change.commit().await.unwrap();
        let seen = async |names: &[&str], filter: Filter| {
            let page = lists::page(&store, &tags(names), &filter, &After::default(), 10).await.unwrap();
            page.iter().map(|one| one.number.number).collect::<Vec<_>>()
        };
        let of_meeting = || Filter { meeting: "sg20-2027-03-01".to_owned(), ..Filter::default() };
        assert_eq!(seen(&[], of_meeting()).await, Vec::<u32>::new());
        assert_eq!(seen(&["public"], of_meeting()).await, [2]);
        assert_eq!(seen(&["public", "members"], of_meeting()).await, [2, 3]);
        assert_eq!(seen(&["public", "group:SG20"], of_meeting()).await, [2, 4]);
        assert_eq!(seen(&["account:a@example.org"], of_meeting()).await, [1, 2, 3, 4]);
        assert_eq!(seen(&["secretariat"], Filter { state: "reserved".to_owned(), ..of_meeting() }).await, [1]);
        assert_eq!(seen(&["secretariat"], Filter { words: "ENERGY 3".to_owned(), ..of_meeting() }).await, [3]);
        assert_eq!(seen(&["secretariat"], Filter { words: "100%".to_owned(), ..of_meeting() }).await, Vec::<u32>::new());
        assert_eq!(seen(&["secretariat"], Filter { item: "5.1".to_owned(), since: 2, ..of_meeting() }).await, [3, 4]);
        let after = After { kind: "C".to_owned(), series: String::new(), number: 2, id: "t25-sg20-c2".to_owned() };
        let page = lists::page(&store, &tags(&["secretariat"]), &of_meeting(), &after, 1).await.unwrap();
        assert_eq!(page[0].number.number, 3);
        assert_eq!(page[0].items, tags(&["5.1"]));
    }

    async fn files_stand_in_the_order_in_which_they_came_and_the_same_place_is_taken_once(store: Store) {
        with_meeting(&store).await;
        let mut change = store.begin().await.unwrap();
        documents::add(&mut change, &document(1, Access::Public)).await.unwrap();
        let file = |version: &str, language: &str, sha256: &str| File {
            document: "t25-sg20-c1".to_owned(), version: version.to_owned(), language: language.to_owned(),
            form: "docx".to_owned(), sha256: sha256.to_owned(), bytes: 10, name: "a.docx".to_owned(), added_at: 5,
            added_by: "a@example.org".to_owned(), verdict: Verdict::default(),
        };
        for one in [file("", "en", "aa"), file("-R1", "en", "bb"), file("", "fr", "cc"), file("", "en", "dd")] {
            files::add(&mut change, &one).await.unwrap();
        }
        let found = files::of_in(&mut change, "t25-sg20-c1").await.unwrap();
        change.commit().await.unwrap();
        let found: Vec<&str> = found.iter().map(|file| file.sha256.as_str()).collect();
        assert_eq!(found, ["dd", "bb", "cc"]);
        assert_eq!(files::wanted(&store, "bb", 9).await.unwrap(), ["cc", "dd"]);
        assert_eq!(files::of_meeting(&store, "sg20-2027-03-01").await.unwrap().len(), 3);
    }

    async fn a_bag_holds_each_thing_once_and_a_visit_remembers_the_one_before(store: Store) {
        with_meeting(&store).await;
        let mut change = store.begin().await.unwrap();
        documents::add(&mut change, &document(1, Access::Public)).await.unwrap();
        for _ in 0..2 { shelf::put(&mut change, "a@example.org", "t25-sg20-c1").await.unwrap(); }
        shelf::visit(&mut change, "a@example.org", "sg20-2027-03-01", 10).await.unwrap();
        shelf::visit(&mut change, "a@example.org", "sg20-2027-03-01", 20).await.unwrap();
        change.commit().await.unwrap();
        assert_eq!(shelf::bag(&store, "a@example.org").await.unwrap(), ["t25-sg20-c1"]);
        assert_eq!(shelf::last_visit(&store, "a@example.org", "sg20-2027-03-01").await.unwrap(), Some((20, 10)));
        assert_eq!(shelf::last_visit(&store, "b@example.org", "sg20-2027-03-01").await.unwrap(), None);
    }
}
