//! `drafts.discard`: a draft is closed and stays readable, who may.

use jiff::civil::date;
use office::{
    Failure, Office,
    drafts::{
        NotThisDraft,
        begin::{self, begin},
        discard::{Wish, discard},
        see,
    },
};
use rules::people::Role;

use crate::house::{both_engines, secretary, somebody_in_each_role};

async fn begun(office: &Office) -> Wish {
    let wish = begin::Wish::Nothing { group: "SG11".to_owned(), starts: date(2018, 3, 5) };
    Wish { draft: begin(office, &secretary(), &wish).await.unwrap(), edition: 1 }
}

both_engines! {
    async fn a_draft_that_was_discarded_is_closed_and_can_be_read(office: Office) {
        let wish = begun(&office).await;
        discard(&office, &secretary(), &wish).await.unwrap();
        assert!(see::open(&office, &secretary()).await.unwrap().is_empty());
        assert_eq!(see::draft(&office, &secretary(), &wish.draft).await.unwrap().unwrap().state, "discarded");
        let again = discard(&office, &secretary(), &Wish { edition: 2, ..wish }).await.unwrap_err();
        assert!(matches!(again, NotThisDraft::Closed(_)));
    }

    async fn only_the_secretariat_discards(office: Office) {
        let wish = begun(&office).await;
        for actor in somebody_in_each_role() {
            let outcome = discard(&office, &actor, &wish).await;
            match actor.role {
                Role::Secretariat => assert!(outcome.is_ok()),
                _ => assert!(matches!(outcome, Err(NotThisDraft::Failed(Failure::NotAllowed(_))))),
            }
        }
    }
}
