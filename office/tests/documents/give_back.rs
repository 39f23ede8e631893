//! `documents.give_back`: with a reason, and the day on which it comes again counts.

use office::{
    Failure, Office,
    documents::{
        NotThisDocument,
        give_back::{Wish, give_back},
        reserve::reserve,
    },
};
use rules::people::Role;

use crate::documents_opened::{handed_in, opened, seen, wish};
use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::{later, notes};

fn because(document: &office::documents::Document) -> Wish {
    Wish { seen: seen(document), reason: "The source is missing".to_owned() }
}

both_engines! {
    async fn its_author_is_told_why_and_what_comes_again_late_is_held(office: Office) {
        let desk = opened(&office).await;
        let fay = &desk.house.fay;
        let reserved = reserve(&desk.office, fay, &wish(&desk.house, "k")).await.unwrap();
        let received = handed_in(&desk.office, fay, &reserved).await.unwrap().document;
        notes(&desk.office).await;
        let silent = Wish { reason: " ".to_owned(), ..because(&received) };
        assert!(matches!(give_back(&desk.office, &secretary(), &silent).await, Err(NotThisDocument::NoReason)));
        let returned = give_back(&desk.office, &secretary(), &because(&received)).await.unwrap();
        assert_eq!(returned.content.state.name(), "returned");
        assert_eq!(notes(&desk.office).await, ["document-returned"]);
        let late = later(&desk.office, "2025-09-01");
        let again = handed_in(&late, fay, &returned).await.unwrap().document;
        assert_eq!(again.content.state.name(), "held");
    }

    async fn it_is_for_the_secretariat(office: Office) {
        let desk = opened(&office).await;
        for actor in somebody_in_each_role() {
            let document = {
                let reserved = reserve(&desk.office, &desk.house.fay, &wish(&desk.house, actor.role.name())).await.unwrap();
                handed_in(&desk.office, &desk.house.fay, &reserved).await.unwrap().document
            };
            let done = give_back(&desk.office, &actor, &because(&document)).await;
            if actor.role == Role::Secretariat {
                assert!(done.is_ok(), "{done:?}");
            } else {
                assert!(matches!(done, Err(NotThisDocument::Failed(Failure::NotAllowed(_)))), "{:?}", actor.role);
            }
        }
    }
}
