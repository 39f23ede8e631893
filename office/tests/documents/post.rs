//! `documents.post`: before those who meet, once, and never what is late.

use office::{
    Failure, Office,
    documents::{
        NotThisDocument,
        post::{Wish, post},
        reserve::reserve,
        see,
    },
};
use rules::people::Role;

use crate::documents_opened::{handed_in, opened, posted, seen, wish};
use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::{later, notes};

both_engines! {
    async fn what_is_posted_is_read_by_those_for_whom_it_is_and_its_author_is_told(office: Office) {
        let desk = opened(&office).await;
        let fay = &desk.house.fay;
        let reserved = reserve(&desk.office, fay, &wish(&desk.house, "k")).await.unwrap();
        let received = handed_in(&desk.office, fay, &reserved).await.unwrap().document;
        let read = async |actor| see::document(&desk.office, actor, &reserved.id).await.unwrap().is_some();
        assert!(!read(&desk.house.gus).await, "what is not posted is for its author and the secretariat");
        notes(&desk.office).await;
        let document = post(&desk.office, &secretary(), &Wish { seen: seen(&received) }).await.unwrap();
        assert!(document.content.state.is_posted());
        assert!(read(&desk.house.gus).await, "Gus stands for a member");
        assert!(!read(&desk.house.ada).await, "Ada stands for nobody");
        assert!(!read(&office::Actor::anybody()).await);
        assert_eq!(notes(&desk.office).await, ["document-posted"]);
    }

    async fn what_is_late_or_has_no_file_is_not_posted(office: Office) {
        let desk = opened(&office).await;
        let reserved = reserve(&desk.office, &desk.house.fay, &wish(&desk.house, "k")).await.unwrap();
        let empty = post(&desk.office, &secretary(), &Wish { seen: seen(&reserved) }).await;
        assert!(matches!(empty, Err(NotThisDocument::NotNow(_))));
        let late = later(&desk.office, "2025-09-01");
        let held = handed_in(&late, &desk.house.fay, &reserved).await.unwrap().document;
        assert!(matches!(post(&late, &secretary(), &Wish { seen: seen(&held) }).await, Err(NotThisDocument::NotNow(_))));
        let twice = posted(&desk, "k2").await;
        assert!(matches!(post(&desk.office, &secretary(), &Wish { seen: seen(&twice) }).await, Err(NotThisDocument::NotNow(_))));
    }

    async fn it_is_for_the_secretariat(office: Office) {
        let desk = opened(&office).await;
        for actor in somebody_in_each_role() {
            let document = {
                let reserved = reserve(&desk.office, &desk.house.fay, &wish(&desk.house, actor.role.name())).await.unwrap();
                handed_in(&desk.office, &desk.house.fay, &reserved).await.unwrap().document
            };
            let done = post(&desk.office, &actor, &Wish { seen: seen(&document) }).await;
            if actor.role == Role::Secretariat {
                assert!(done.is_ok(), "{done:?}");
            } else {
                assert!(matches!(done, Err(NotThisDocument::Failed(Failure::NotAllowed(_)))), "{:?}", actor.role);
            }
        }
    }
}
