//! `documents.close`: presented, then closed with a result, once.

use office::{
    Failure, Office,
    documents::{
        NotThisDocument,
        close::{Wish, close},
    },
};
use rules::{documents::Outcome, people::Role};

use crate::documents_opened::{opened, posted, seen};
use crate::house::{both_engines, secretary, somebody_in_each_role};

both_engines! {
    async fn it_is_presented_then_closed_and_stays_so(office: Office) {
        let desk = opened(&office).await;
        let document = posted(&desk, "k").await;
        let presented = close(&desk.office, &secretary(), &Wish { seen: seen(&document), outcome: None }).await.unwrap();
        let again = close(&desk.office, &secretary(), &Wish { seen: seen(&presented), outcome: None }).await;
        assert!(matches!(again, Err(NotThisDocument::NotNow(_))));
        let closed = close(&desk.office, &secretary(), &Wish { seen: seen(&presented), outcome: Some(Outcome::Agreed) }).await.unwrap();
        let other = close(&desk.office, &secretary(), &Wish { seen: seen(&closed), outcome: Some(Outcome::Noted) }).await;
        assert!(matches!(other, Err(NotThisDocument::NotNow(_))));
    }

    async fn who_may_is_the_secretariat_and_who_leads_the_group(office: Office) {
        let desk = opened(&office).await;
        for actor in somebody_in_each_role() {
            let document = posted(&desk, actor.role.name()).await;
            let done = close(&desk.office, &actor, &Wish { seen: seen(&document), outcome: None }).await;
            if actor.role == Role::Secretariat {
                assert!(done.is_ok(), "{done:?}");
            } else {
                assert!(matches!(done, Err(NotThisDocument::Failed(Failure::NotAllowed(_)))), "{:?}", actor.role);
            }
        }
    }
}
