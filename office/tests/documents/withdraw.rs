//! `documents.withdraw`: nobody reads it any more, and its number is not given again.

use office::{
    Failure, Office,
    documents::{
        NotThisDocument,
        close::{self, close},
        reserve::reserve,
        see,
        withdraw::{Wish, withdraw},
    },
};
use rules::{documents::Outcome, people::Role};

use crate::documents_opened::{opened, posted, seen, wish};
use crate::house::{both_engines, secretary, somebody_in_each_role};

both_engines! {
    async fn what_was_posted_is_gone_for_others_and_the_number_stays_taken(office: Office) {
        let desk = opened(&office).await;
        let document = posted(&desk, "k").await;
        let stranger = withdraw(&desk.office, &desk.house.gus, &Wish { seen: seen(&document) }).await;
        assert!(matches!(stranger, Err(NotThisDocument::NoSuchDocument(_))));
        let withdrawn = withdraw(&desk.office, &desk.house.fay, &Wish { seen: seen(&document) }).await.unwrap();
        assert_eq!(withdrawn.content.state.name(), "withdrawn");
        assert!(see::document(&desk.office, &desk.house.gus, &document.id).await.unwrap().is_none());
        assert!(see::document(&desk.office, &desk.house.fay, &document.id).await.unwrap().is_some());
        assert_eq!(reserve(&desk.office, &desk.house.fay, &wish(&desk.house, "k2")).await.unwrap().number.number, 2);
    }

    async fn what_the_meeting_has_closed_stays(office: Office) {
        let desk = opened(&office).await;
        let document = posted(&desk, "k").await;
        let closed = close(&desk.office, &secretary(), &close::Wish { seen: seen(&document), outcome: Some(Outcome::Noted) }).await.unwrap();
        let done = withdraw(&desk.office, &desk.house.fay, &Wish { seen: seen(&closed) }).await;
        assert!(matches!(done, Err(NotThisDocument::NotNow(_))));
    }

    async fn who_may_is_its_author_and_who_stands_for_its_member(office: Office) {
        let desk = opened(&office).await;
        for actor in somebody_in_each_role() {
            let document = posted(&desk, actor.role.name()).await;
            let done = withdraw(&desk.office, &actor, &Wish { seen: seen(&document) }).await;
            match actor.role {
                Role::Anybody => assert!(matches!(done, Err(NotThisDocument::Failed(Failure::NotAllowed(_))))),
                Role::Secretariat => assert!(done.is_ok()),
                role => assert!(matches!(done, Err(NotThisDocument::NoSuchDocument(_))), "{role:?}"),
            }
        }
    }
}
