//! `people.purge`: what has been kept long enough goes on its day and not before, numbers stay, who may.

use jiff::civil::date;
use office::{
    Failure, Office,
    people::{
        purge::{falls, purge},
        sign_in::sign_in,
    },
    registration::see::mine,
};
use rules::people::{Role, retention::Kind};

use crate::{
    house::{both_engines, secretary, somebody_in_each_role},
    people_ask_link::{mailed, mailing},
    registration_opened::{MEETING, later, opened, sent, sight},
    tokens_issue::issued,
};

both_engines! {
    async fn names_of_participants_fall_two_years_after_the_meeting(office: Office) {
        let house = opened(&office).await;
        let id = sent(&house.office, &house.ada, &house.kenya).await.registration;
        let all = falls(&house.office, &secretary()).await.unwrap();
        let names = all.iter().find(|one| one.kind == Kind::Participants).unwrap();
        assert_eq!((names.meeting.as_str(), names.on, names.count, names.is_due), (MEETING, date(2027, 9, 18), 1, false));
        purge(&later(&house.office, "2027-09-17"), &secretary()).await.unwrap();
        assert_eq!(mine(&house.office, &house.ada).await.unwrap().len(), 1);
        let gone = purge(&later(&house.office, "2027-09-18"), &secretary()).await.unwrap();
        assert!(gone.iter().any(|one| one.kind == Kind::Participants && one.count == 1), "{gone:?}");
        let left = sight(&house.office, &id).await.line.registration;
        assert!(left.content.form.family_name.is_empty() && left.person.starts_with("erased-"));
        assert_eq!(left.content.form.member, "Kenya", "it counts for its member");
        assert!(purge(&later(&house.office, "2027-09-18"), &secretary()).await.unwrap().is_empty(), "once");
        assert!(sign_in(&house.office, "ada@example.org", "a quiet river").await.is_ok(), "the account stays");
    }

    async fn notes_sessions_and_tokens_go_when_they_are_over(office: Office) {
        let house = opened(&mailing(&office)).await;
        sent(&house.office, &house.ada, &house.kenya).await;
        sign_in(&house.office, "ada@example.org", "a quiet river").await.unwrap();
        issued(&house.office, &house.ada, &[]).await;
        let taken = office::mail::deliver::take(&house.office, "here", 50).await.unwrap();
        let handed = |message| (message, office::mail::deliver::Outcome::Handed("250 ok".to_owned()));
        office::mail::deliver::report(&house.office, taken.into_iter().map(handed).collect(), 0).await.unwrap();
        let kinds = async |day: &str| -> Vec<Kind> {
            let due = falls(&later(&house.office, day), &secretary()).await.unwrap();
            due.into_iter().filter(|one| one.is_due).map(|one| one.kind).collect()
        };
        assert_eq!(kinds("2025-06-11").await, [], "the session ended this night");
        assert_eq!(kinds("2025-07-09").await, [Kind::Sessions]);
        assert_eq!(kinds("2025-07-10").await, [Kind::Notes, Kind::Sessions], "thirty days");
        assert_eq!(kinds("2026-01-01").await, [Kind::Notes, Kind::Sessions, Kind::Tokens]);
        purge(&later(&house.office, "2026-01-01"), &secretary()).await.unwrap();
        assert_eq!(kinds("2026-01-01").await, []);
        assert!(mailed(&house.office).await.is_empty());
    }

    async fn only_the_secretariat_and_the_house_itself(office: Office) {
        for actor in somebody_in_each_role() {
            let (seen, done) = (falls(&office, &actor).await, purge(&office, &actor).await);
            if actor.role == Role::Secretariat {
                assert!(seen.unwrap().is_empty() && done.unwrap().is_empty());
            } else {
                    assert!(matches!(seen, Err(Failure::NotAllowed(_))));
                    assert!(matches!(done, Err(Failure::NotAllowed(_))));
            }
        }
    }
}
