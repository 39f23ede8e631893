//! `documents.restrict`: who reads a document, everywhere the same.

use office::{
    Actor, Failure, Office,
    documents::{
        After, Filter, NotThisDocument,
        restrict::{Wish, restrict},
        see,
    },
};
use rules::{documents::Access, people::Role};

use crate::documents_opened::{opened, posted, seen};
use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::MEETING;

both_engines! {
    async fn page_list_and_file_agree_for_every_reader(office: Office) {
        let desk = opened(&office).await;
        let mut document = posted(&desk, "k").await;
        let (ada, fay, gus, anybody) = (&desk.house.ada, &desk.house.fay, &desk.house.gus, Actor::anybody());
        for (access, readers, wanted) in [
            (Access::Public, vec![], [true, true, true, true]),
            (Access::Members, vec![], [false, false, true, true]),
            // Fay is confirmed for a meeting of the group; Gus is not.
            (Access::Group, vec![], [false, false, true, false]),
            (Access::Restricted, vec!["Ada@Example.org ".to_owned()], [false, true, true, false]),
        ] {
            let wish = Wish { seen: seen(&document), access, readers };
            document = restrict(&desk.office, &secretary(), &wish).await.unwrap();
            for (actor, may) in [&anybody, ada, fay, gus].into_iter().zip(wanted) {
                let page = see::document(&desk.office, actor, &document.id).await.unwrap().is_some();
                let filter = Filter { meeting: MEETING.to_owned(), ..Filter::default() };
                let list = see::page(&desk.office, actor, &filter, &After::default(), 10).await.unwrap().lines.len() == 1;
                let file = see::content(&desk.office, actor, &document.id, (None, None, None)).await.unwrap().is_some();
                assert_eq!([page, list, file], [may; 3], "{access:?} {}", actor.name);
            }
        }
    }

    async fn it_is_for_the_secretariat(office: Office) {
        let desk = opened(&office).await;
        for actor in somebody_in_each_role() {
            let document = posted(&desk, actor.role.name()).await;
            let done = restrict(&desk.office, &actor, &Wish { seen: seen(&document), access: Access::Public, readers: vec![] }).await;
            if actor.role == Role::Secretariat {
                assert!(done.is_ok(), "{done:?}");
            } else {
                assert!(matches!(done, Err(NotThisDocument::Failed(Failure::NotAllowed(_)))), "{:?}", actor.role);
            }
        }
    }
}
