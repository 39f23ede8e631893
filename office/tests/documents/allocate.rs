//! `documents.allocate`: to Questions and agenda items that there are.

use std::collections::BTreeSet;

use office::{
    Failure, Office,
    documents::{
        Document, NotThisDocument,
        allocate::{Wish, allocate},
        see,
    },
};
use rules::people::Role;

use crate::documents_opened::{opened, posted, seen, sight};
use crate::house::{both_engines, secretary, somebody_in_each_role};

fn to(document: &Document, questions: &[&str], items: &[&str]) -> Wish {
    let set = |some: &[&str]| some.iter().map(|one| (*one).to_owned()).collect::<BTreeSet<_>>();
    Wish { seen: seen(document), questions: set(questions), items: set(items) }
}

both_engines! {
    async fn it_stands_where_it_was_allocated_and_a_place_that_is_not_there_is_told(office: Office) {
        let desk = opened(&office).await;
        let document = posted(&desk, "k").await;
        let code = async |wish: Wish| allocate(&desk.office, &secretary(), &wish).await.unwrap_err().code();
        assert_eq!(code(to(&document, &["Q3/5"], &[])).await, ("not-a-question", "questions"));
        assert_eq!(code(to(&document, &[], &["99.9"])).await, ("no-such-item", "items"));
        let document = allocate(&desk.office, &secretary(), &to(&document, &["Q1/20", " Q2/20"], &[])).await.unwrap();
        let questions: Vec<String> = sight(&desk.office, &document.id).await.document.content.claim.questions.into_iter().collect();
        assert_eq!(questions, ["Q1/20", "Q2/20"]);
        let ends = see::loose_ends(&desk.office, &secretary(), &document.meeting).await.unwrap().unwrap();
        assert!(matches!(&ends[..], [see::LooseEnd::PaperWithoutItem { number, .. }] if number == "SG20-C1"), "{ends:?}");
    }

    async fn who_may_is_the_secretariat_and_who_leads_the_group(office: Office) {
        let desk = opened(&office).await;
        for actor in somebody_in_each_role() {
            let document = posted(&desk, actor.role.name()).await;
            let done = allocate(&desk.office, &actor, &to(&document, &["Q1/20"], &[])).await;
            if actor.role == Role::Secretariat {
                assert!(done.is_ok(), "{done:?}");
            } else {
                assert!(matches!(done, Err(NotThisDocument::Failed(Failure::NotAllowed(_)))), "{:?}", actor.role);
            }
        }
    }
}
