//! `documents.carry`: what came too late goes to the next meeting of its group.

use office::{
    Failure, Office,
    documents::{
        NotThisDocument,
        carry::{Wish, carry},
        reserve::reserve,
    },
    notices::import::import,
};
use rules::people::Role;

use crate::documents_opened::{handed_in, opened, seen, wish};
use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::{LETTER, later};

/// The letter of the next meeting.
async fn next(office: &Office) {
    let letter = LETTER
        .replace("letter 3/20", "letter 5/20")
        .replace("9-18 September 2025", "2-11 February 2026")
        .replace("from 9 to 18 September 2025", "from 2 to 11 February 2026")
        .replace("10 and 11 September 2025", "3 and 4 February 2026")
        .replace("27 August 2025: contributions", "20 January 2026: contributions");
    import(office, &secretary(), "next.txt", letter.as_bytes()).await.unwrap();
}

both_engines! {
    async fn it_keeps_its_number_and_is_in_time_there(office: Office) {
        let desk = opened(&office).await;
        let late = later(&desk.office, "2025-09-01");
        let reserved = reserve(&late, &desk.house.fay, &wish(&desk.house, "k")).await.unwrap();
        let held = handed_in(&late, &desk.house.fay, &reserved).await.unwrap().document;
        let nowhere = carry(&late, &secretary(), &Wish { seen: seen(&held) }).await;
        assert!(matches!(nowhere, Err(NotThisDocument::NoNextMeeting)), "{nowhere:?}");
        next(&late).await;
        let carried = carry(&late, &secretary(), &Wish { seen: seen(&held) }).await.unwrap();
        assert_eq!((carried.meeting.as_str(), carried.number.to_string().as_str()), ("sg20-2026-02-02", "SG20-C1"));
        assert_eq!(carried.content.state.name(), "received");
    }

    async fn it_is_for_the_secretariat(office: Office) {
        let desk = opened(&office).await;
        for actor in somebody_in_each_role() {
            let document = {
                let late = later(&desk.office, "2025-09-01");
                next(&late).await;
                let reserved = reserve(&late, &desk.house.fay, &wish(&desk.house, actor.role.name())).await.unwrap();
                handed_in(&late, &desk.house.fay, &reserved).await.unwrap().document
            };
            let done = carry(&later(&desk.office, "2025-09-01"), &actor, &Wish { seen: seen(&document) }).await;
            if actor.role == Role::Secretariat {
                assert!(done.is_ok(), "{done:?}");
            } else {
                assert!(matches!(done, Err(NotThisDocument::Failed(Failure::NotAllowed(_)))), "{:?}", actor.role);
            }
        }
    }
}
