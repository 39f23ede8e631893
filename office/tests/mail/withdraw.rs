//! `mail.withdraw`: held mail is taken back with a reason, who may.

use office::{
    Failure, Office,
    mail::{
        NotThisMail,
        release::{self, release},
        see,
        withdraw::{Wish, withdraw},
    },
};
use rules::{language::Language, people::Role};

use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::mail_posted::{enlisted, issued};

both_engines! {
    async fn mail_that_was_withdrawn_is_never_sent(office: Office) {
        enlisted(&office).await;
        let notice = issued(&office).await;
        let seen = see::mailing(&office, &secretary(), &notice, Language::En).await.unwrap().unwrap().seal;
        let silent = Wish { notice: notice.clone(), reason: " ".to_owned() };
        assert!(matches!(withdraw(&office, &secretary(), &silent).await, Err(NotThisMail::NoReason)));
        let wish = Wish { notice: notice.clone(), reason: "Sent by post already.".to_owned() };
        withdraw(&office, &secretary(), &wish).await.unwrap();
        let refused = release(&office, &secretary(), &release::Wish { notice: notice.clone(), seen }).await;
        assert!(matches!(refused, Err(NotThisMail::Decided(state)) if state == "withdrawn"));
        let unknown = Wish { notice: "T17-SG99-COL-1".to_owned(), ..wish };
        assert!(matches!(withdraw(&office, &secretary(), &unknown).await, Err(NotThisMail::NoSuchMail(_))));
    }

    async fn only_the_secretariat_withdraws(office: Office) {
        let notice = issued(&office).await;
        for actor in somebody_in_each_role() {
            let done = withdraw(&office, &actor, &Wish { notice: notice.clone(), reason: "No.".to_owned() }).await;
            match actor.role {
                Role::Secretariat => assert!(done.is_ok()),
                _ => assert!(matches!(done, Err(NotThisMail::Failed(Failure::NotAllowed(_))))),
            }
        }
    }
}
