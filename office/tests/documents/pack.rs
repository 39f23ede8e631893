//! `documents.pack`: one's own bag, of what one may read.

use office::{
    Failure, Office,
    documents::{
        NotThisDocument,
        pack::{Wish, pack},
        see,
    },
};
use rules::people::Role;

use crate::documents_opened::{opened, posted};
use crate::house::{both_engines, somebody_in_each_role};
use crate::registration_opened::MEETING;

both_engines! {
    async fn a_bag_holds_what_may_be_read_and_a_visit_is_remembered(office: Office) {
        let desk = opened(&office).await;
        let document = posted(&desk, "k").await.id;
        let put = || Wish::Put { document: document.clone() };
        assert!(matches!(pack(&desk.office, &desk.house.ada, &put()).await, Err(NotThisDocument::NoSuchDocument(_))));
        pack(&desk.office, &desk.house.gus, &put()).await.unwrap();
        pack(&desk.office, &desk.house.gus, &put()).await.unwrap();
        assert_eq!(see::bag(&desk.office, &desk.house.gus).await.unwrap().len(), 1);
        assert_eq!(see::bag(&desk.office, &desk.house.fay).await.unwrap().len(), 0);
        pack(&desk.office, &desk.house.gus, &Wish::Take { document: document.clone() }).await.unwrap();
        assert_eq!(see::bag(&desk.office, &desk.house.gus).await.unwrap().len(), 0);
        assert_eq!(see::last_visit(&desk.office, &desk.house.gus, MEETING).await.unwrap(), 0);
        pack(&desk.office, &desk.house.gus, &Wish::Seen { meeting: MEETING.to_owned() }).await.unwrap();
        assert!(see::last_visit(&desk.office, &desk.house.gus, MEETING).await.unwrap() > 0);
        let nowhere = Wish::Seen { meeting: "sg1-1999-01-01".to_owned() };
        assert!(matches!(pack(&desk.office, &desk.house.gus, &nowhere).await, Err(NotThisDocument::NoSuchMeeting(_))));
    }

    async fn who_has_signed_in_has_a_bag(office: Office) {
        let desk = opened(&office).await;
        for actor in somebody_in_each_role() {
            let done = pack(&desk.office, &actor, &Wish::Seen { meeting: MEETING.to_owned() }).await;
            if actor.role == Role::Anybody {
                assert!(matches!(done, Err(NotThisDocument::Failed(Failure::NotAllowed(_)))));
            } else {
                assert!(done.is_ok(), "{done:?}");
            }
        }
    }
}
