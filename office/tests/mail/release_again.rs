//! `mail.release_again`: what has failed, or may not have arrived, is tried again by a person; who may.

use office::{
    Failure, Office,
    mail::{
        NotThisMail,
        deliver::{self, ENDED, Outcome},
        release::{self, release},
        release_again::{Wish, release_again},
        see,
    },
};
use rules::{language::Language, people::Role};

use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::mail_posted::{enlisted, issued};

async fn released(office: &Office) -> String {
    enlisted(office).await;
    let notice = issued(office).await;
    let seen = see::mailing(office, &secretary(), &notice, Language::En).await.unwrap().unwrap().seal;
    release(office, &secretary(), &release::Wish { notice: notice.clone(), seen }).await.unwrap();
    notice
}

both_engines! {
    async fn what_a_server_refused_is_tried_again_only_by_a_person(office: Office) {
        let notice = released(&office).await;
        let taken = deliver::take(&office, "here", 10).await.unwrap();
        let outcomes = taken.into_iter().map(|message| {
            let refused = message.email == "nous@example.fr";
            let outcome = if refused { Outcome::Refused("550 unknown".to_owned()) } else { Outcome::Handed("250".to_owned()) };
            (message, outcome)
        });
        deliver::report(&office, outcomes.collect(), 0).await.unwrap();
        assert!(deliver::take(&office, "here", 10).await.unwrap().is_empty());
        let sight = see::mailing(&office, &secretary(), &notice, Language::En).await.unwrap().unwrap();
        assert_eq!(sight.counts, [("failed".to_owned(), 1), ("handed".to_owned(), 3)]);
        assert_eq!(sight.troubled[0].state.reason(), Some("550 unknown"));
        let wish = Wish { message: sight.troubled[0].id.clone() };
        assert_eq!(release_again(&office, &secretary(), &wish).await.unwrap(), notice);
        assert_eq!(deliver::take(&office, "here", 10).await.unwrap().len(), 1);
        let again = release_again(&office, &secretary(), &wish).await.unwrap_err();
        assert!(matches!(again, NotThisMail::NotNow(_)), "it is being handed over");
    }

    async fn what_a_dead_courier_had_may_have_arrived_and_waits_for_a_person(office: Office) {
        let notice = released(&office).await;
        let taken = deliver::take(&office, "here", 3).await.unwrap();
        assert_eq!(deliver::abandoned(&office, "there").await.unwrap(), 0);
        assert_eq!(deliver::abandoned(&office, "here").await.unwrap(), taken.len());
        let sight = see::mailing(&office, &secretary(), &notice, Language::En).await.unwrap().unwrap();
        assert_eq!(sight.counts, [("released".to_owned(), 1), ("uncertain".to_owned(), 3)]);
        assert!(sight.troubled.iter().all(|message| message.state.reason() == Some(ENDED)));
        assert_eq!(deliver::take(&office, "here", 10).await.unwrap().len(), 1);
    }

    async fn a_server_that_cannot_be_reached_counts_no_attempt_and_they_all_wait(office: Office) {
        let notice = released(&office).await;
        let taken = deliver::take(&office, "here", 10).await.unwrap();
        let outcomes = taken.into_iter().map(|message| (message, Outcome::NoServer("refused".to_owned())));
        deliver::report(&office, outcomes.collect(), 1).await.unwrap();
        assert!(deliver::take(&office, "here", 10).await.unwrap().is_empty());
        let sight = see::mailing(&office, &secretary(), &notice, Language::En).await.unwrap().unwrap();
        assert_eq!(sight.counts, [("waiting".to_owned(), 4)]);
    }

    async fn only_the_secretariat_releases_again(office: Office) {
        let notice = released(&office).await;
        let taken = deliver::take(&office, "here", 1).await.unwrap();
        let wish = Wish { message: taken[0].id.clone() };
        deliver::abandoned(&office, "here").await.unwrap();
        for actor in somebody_in_each_role() {
            let done = release_again(&office, &actor, &wish).await;
            match actor.role {
                Role::Secretariat => assert_eq!(done.unwrap(), notice),
                _ => assert!(matches!(done, Err(NotThisMail::Failed(Failure::NotAllowed(_))))),
            }
        }
    }
}
