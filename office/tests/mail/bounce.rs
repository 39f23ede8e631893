//! `mail.bounce`: what a server took and gave up is a failure with its words, who may.

use office::{
    Failure, Office,
    mail::{
        NotThisMail,
        bounce::{Wish, bounce},
        deliver::{self, Outcome},
        release::{self, release},
        see,
    },
};
use rules::{language::Language, people::Role};

use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::mail_posted::{enlisted, issued};

async fn handed(office: &Office) -> (String, String) {
    enlisted(office).await;
    let notice = issued(office).await;
    let seen = see::mailing(office, &secretary(), &notice, Language::En).await.unwrap().unwrap().seal;
    release(office, &secretary(), &release::Wish { notice: notice.clone(), seen }).await.unwrap();
    let taken = deliver::take(office, "here", 10).await.unwrap();
    let message = taken[0].id.clone();
    let outcomes = taken.into_iter().map(|message| (message, Outcome::Handed("250".to_owned())));
    deliver::report(office, outcomes.collect(), 0).await.unwrap();
    (notice, message)
}

both_engines! {
    async fn a_message_that_came_back_has_failed_with_the_servers_words(office: Office) {
        let (notice, message) = handed(&office).await;
        let wish = Wish { message, reason: "5.1.1 no such mailbox".to_owned() };
        assert_eq!(bounce(&office, &secretary(), &wish).await.unwrap(), notice);
        let sight = see::mailing(&office, &secretary(), &notice, Language::En).await.unwrap().unwrap();
        assert_eq!(sight.counts, [("failed".to_owned(), 1), ("handed".to_owned(), 3)]);
        assert_eq!(sight.troubled[0].state.reason(), Some("5.1.1 no such mailbox"));
        assert!(matches!(bounce(&office, &secretary(), &wish).await, Err(NotThisMail::NotNow(_))));
        let unknown = Wish { message: "m".to_owned(), ..wish };
        assert!(matches!(bounce(&office, &secretary(), &unknown).await, Err(NotThisMail::NoSuchMail(_))));
    }

    async fn only_the_secretariat_reports_what_came_back(office: Office) {
        let (_, message) = handed(&office).await;
        for actor in somebody_in_each_role() {
            let done = bounce(&office, &actor, &Wish { message: message.clone(), reason: "5.0.0".to_owned() }).await;
            match actor.role {
                Role::Secretariat => assert!(done.is_ok()),
                _ => assert!(matches!(done, Err(NotThisMail::Failed(Failure::NotAllowed(_))))),
            }
        }
    }
}
