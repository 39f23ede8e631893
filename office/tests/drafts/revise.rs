//! `drafts.revise`: what is written is kept, nobody overwrites anybody, who may.

use jiff::civil::date;
use office::{
    Failure, Office,
    drafts::{
        NotThisDraft,
        begin::{self, begin},
        revise::{Wish, revise},
        see,
    },
};
use rules::people::Role;

use crate::house::{both_engines, secretary, somebody_in_each_role};

async fn begun(office: &Office) -> Wish {
    let wish = begin::Wish::Nothing { group: "SG11".to_owned(), starts: date(2018, 3, 5) };
    let draft = begin(office, &secretary(), &wish).await.unwrap();
    let sight = see::draft(office, &secretary(), &draft).await.unwrap().unwrap();
    Wish { draft, edition: sight.edition, content: sight.draft, propose: false }
}

both_engines! {
    async fn what_is_written_is_kept_and_dates_that_are_missing_can_be_proposed(office: Office) {
        let mut wish = begun(&office).await;
        wish.content.record.meeting.place = Some("Arusha".to_owned());
        wish.content.record.deadlines.clear();
        wish.edition = revise(&office, &secretary(), &wish).await.unwrap();
        let kept = see::draft(&office, &secretary(), &wish.draft).await.unwrap().unwrap();
        assert_eq!(kept.draft, wish.content);
        wish.propose = true;
        revise(&office, &secretary(), &wish).await.unwrap();
        let kept = see::draft(&office, &secretary(), &wish.draft).await.unwrap().unwrap();
        assert!(!kept.draft.record.deadlines.is_empty());
    }

    async fn nobody_overwrites_what_somebody_else_has_saved(office: Office) {
        let wish = begun(&office).await;
        revise(&office, &secretary(), &wish).await.unwrap();
        let refused = revise(&office, &secretary(), &wish).await.unwrap_err();
        assert!(matches!(refused, NotThisDraft::ChangedMeanwhile));
        let nowhere = Wish { draft: "none".to_owned(), ..wish };
        assert_eq!(revise(&office, &secretary(), &nowhere).await.unwrap_err().code().1, "draft");
    }

    async fn a_letter_stays_a_letter(office: Office) {
        let mut wish = begun(&office).await;
        wish.content.record.kind = Some(rules::notices::Kind::Circular);
        revise(&office, &secretary(), &wish).await.unwrap();
        let kept = see::draft(&office, &secretary(), &wish.draft).await.unwrap().unwrap();
        assert_eq!(kept.draft.record.kind, Some(rules::notices::Kind::Letter));
    }

    async fn only_the_secretariat_revises(office: Office) {
        let wish = begun(&office).await;
        for actor in somebody_in_each_role() {
            let outcome = revise(&office, &actor, &wish).await;
            match actor.role {
                Role::Secretariat => assert!(outcome.is_ok()),
                _ => assert!(matches!(outcome, Err(NotThisDraft::Failed(Failure::NotAllowed(_))))),
            }
        }
    }
}
