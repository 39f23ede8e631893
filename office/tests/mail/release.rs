//! `mail.release`: nothing leaves before a person has seen list and text; each recipient is told once, in their language; who may.

use office::{
    Failure, Office,
    mail::{
        NotThisMail,
        deliver::{self, Outcome},
        enlist,
        release::{Wish, release},
        see,
        strike::{self, strike},
    },
};
use rules::{language::Language, people::Role};

use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::mail_posted::{enlisted, issued};

/// What the secretary has seen.
async fn seen(office: &Office, notice: &str) -> Wish {
    let sight = see::mailing(office, &secretary(), notice, Language::En).await.unwrap().unwrap();
    Wish { notice: notice.to_owned(), seen: sight.seal }
}

both_engines! {
    async fn an_issued_notice_waits_for_review_and_goes_to_each_recipient_once(office: Office) {
        enlisted(&office).await;
        let notice = issued(&office).await;
        assert!(deliver::take(&office, "here", 10).await.unwrap().is_empty(), "nobody has released it");
        let sight = see::mailing(&office, &secretary(), &notice, Language::En).await.unwrap().unwrap();
        let told: Vec<&str> = sight.told.iter().map(|one| one.recipient.addressee.email.as_str()).collect();
        assert_eq!(told, ["mission@example.no", "mission@example.cn", "nous@example.fr", "eleven@example.com"]);
        let wish = seen(&office, &notice).await;
        assert_eq!(release(&office, &secretary(), &wish).await.unwrap(), 4);
        let again = release(&office, &secretary(), &wish).await.unwrap_err();
        assert!(matches!(again, NotThisMail::Decided(_)), "a second press of the button sends nothing");
        let taken = deliver::take(&office, "here", 10).await.unwrap();
        let mut languages: Vec<_> = taken.iter().map(|one| (one.email.as_str(), one.language)).collect();
        languages.sort_unstable();
        assert_eq!(languages, [
            ("eleven@example.com", Language::Es),
            ("mission@example.cn", Language::Zh),
            ("mission@example.no", Language::En),
            ("nous@example.fr", Language::Fr),
        ]);
        let can_leave: Vec<_> = taken.iter().filter(|one| one.token.is_some()).map(|one| &one.email).collect();
        assert_eq!(can_leave, ["eleven@example.com"]);
        assert!(deliver::take(&office, "there", 10).await.unwrap().is_empty(), "what one courier has, no other takes");
        let outcomes = taken.into_iter().map(|message| (message, Outcome::Handed("250 taken".to_owned())));
        deliver::report(&office, outcomes.collect(), 0).await.unwrap();
        let sight = see::mailing(&office, &secretary(), &notice, Language::En).await.unwrap().unwrap();
        assert_eq!(sight.counts, [("handed".to_owned(), 4)]);
    }

    async fn two_who_press_the_button_at_once_send_once(office: Office) {
        enlisted(&office).await;
        let notice = issued(&office).await;
        let wish = seen(&office, &notice).await;
        let (actor, other) = (secretary(), secretary());
        let (one, two) = tokio::join!(release(&office, &actor, &wish), release(&office, &other, &wish));
        assert!(one.is_ok() != two.is_ok());
        let sight = see::mailing(&office, &secretary(), &notice, Language::En).await.unwrap().unwrap();
        assert_eq!(sight.counts, [("released".to_owned(), 4)]);
    }

    async fn a_list_that_changed_meanwhile_is_looked_at_again(office: Office) {
        enlisted(&office).await;
        let notice = issued(&office).await;
        let wish = seen(&office, &notice).await;
        strike(&office, &secretary(), &strike::Wish { email: "nous@example.fr".to_owned() }).await.unwrap();
        let refused = release(&office, &secretary(), &wish).await.unwrap_err();
        assert!(matches!(refused, NotThisMail::ListChanged { now: 3 }));
        assert_eq!(release(&office, &secretary(), &seen(&office, &notice).await).await.unwrap(), 3);
    }

    async fn mail_without_addressees_stays_and_says_so(office: Office) {
        let notice = issued(&office).await;
        let refused = release(&office, &secretary(), &seen(&office, &notice).await).await.unwrap_err();
        assert!(matches!(refused, NotThisMail::Nobody));
        enlist::enlist(&office, &secretary(), &enlist::Wish { lines: "academia; A; a@b.no".to_owned() }).await.unwrap();
        assert_eq!(release(&office, &secretary(), &seen(&office, &notice).await).await.unwrap(), 1);
    }

    async fn a_message_says_what_the_notice_says_in_the_language_of_its_reader(office: Office) {
        let notice = issued(&office).await;
        let content = see::content(&office, &notice, Language::Ru).await.unwrap().unwrap();
        assert!(content.text.contains("5–14") && content.text.contains("2018"), "{}", content.text);
        let [(name, bytes)] = content.files.as_slice() else { panic!("{}", content.files.len()) };
        assert_eq!(name, "T17-SG11-COL-1-ru.docx", "this house has no printer");
        assert!(bytes.starts_with(b"PK"));
    }

    async fn only_the_secretariat_releases_and_sees_the_outbox(office: Office) {
        enlisted(&office).await;
        let notice = issued(&office).await;
        let wish = seen(&office, &notice).await;
        for actor in somebody_in_each_role() {
            let seen = see::outbox(&office, &actor).await;
            let done = release(&office, &actor, &wish).await;
            if actor.role == Role::Secretariat { assert!(done.is_ok() && seen.unwrap().len() == 1) } else {
                assert!(matches!(done, Err(NotThisMail::Failed(Failure::NotAllowed(_)))));
                assert!(matches!(seen, Err(Failure::NotAllowed(_))));
            }
        }
    }
}
