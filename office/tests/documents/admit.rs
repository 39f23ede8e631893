//! `documents.admit`: what is late comes before the meeting by a named person, with ground and reason.

use office::{
    Failure, Office,
    documents::{
        NotThisDocument,
        admit::{Wish, admit},
        post::{self, post},
        reserve::reserve,
    },
};
use rules::{documents::Cause, people::Role};

use crate::documents_opened::{handed_in, opened, seen, wish};
use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::later;

fn because(document: &office::documents::Document) -> Wish {
    Wish {
        seen: seen(document),
        cause: Cause::ExtremeImportance,
        reason: "An outage of the region".to_owned(),
    }
}

both_engines! {
    async fn it_is_posted_with_the_name_of_who_admitted_it(office: Office) {
        let desk = opened(&office).await;
        let late = later(&desk.office, "2025-09-01");
        let reserved = reserve(&late, &desk.house.fay, &wish(&desk.house, "k")).await.unwrap();
        let held = handed_in(&late, &desk.house.fay, &reserved).await.unwrap().document;
        let silent = Wish { reason: String::new(), ..because(&held) };
        assert!(matches!(admit(&late, &secretary(), &silent).await, Err(NotThisDocument::NoReason)));
        let admitted = admit(&late, &secretary(), &because(&held)).await.unwrap();
        let document = post(&late, &secretary(), &post::Wish { seen: seen(&admitted) }).await.unwrap();
        let admission = document.content.state.admission().unwrap();
        assert_eq!((admission.by.to_string().as_str(), admission.cause), ("Mariam Keïta", Cause::ExtremeImportance));
        assert!(matches!(admit(&late, &secretary(), &because(&document)).await, Err(NotThisDocument::NotNow(_))));
    }

    async fn it_is_for_the_secretariat(office: Office) {
        let desk = opened(&office).await;
        for actor in somebody_in_each_role() {
            let document = {
                let late = later(&desk.office, "2025-09-01");
                let reserved = reserve(&late, &desk.house.fay, &wish(&desk.house, actor.role.name())).await.unwrap();
                handed_in(&late, &desk.house.fay, &reserved).await.unwrap().document
            };
            let done = admit(&later(&desk.office, "2025-09-01"), &actor, &because(&document)).await;
            if actor.role == Role::Secretariat {
                assert!(done.is_ok(), "{done:?}");
            } else {
                assert!(matches!(done, Err(NotThisDocument::Failed(Failure::NotAllowed(_)))), "{:?}", actor.role);
            }
        }
    }
}
