//! `registration.submit`: one form makes one registration, where it goes, what is refused, who may.

use office::{
    Failure, Office,
    deadlines::adjust::{self, adjust},
    registration::{
        NotThisRegistration,
        see::history,
        submit::{Wish, submit},
    },
};
use rules::{
    notices::Action,
    people::Role,
    registration::{Field, Form, Request, Why},
};

use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::{MEETING, enrolled, form, head, later, opened, sent, sight, state, wish};

both_engines! {
    async fn the_same_key_gives_the_same_answer_and_one_registration(office: Office) {
        let house = opened(&office).await;
        let first = wish(&house.ada, &house.kenya, form("Ada"));
        let (one, other) = tokio::join!(submit(&house.office, &house.ada, &first), submit(&house.office, &house.ada, &first));
        let (one, other) = (one.unwrap(), other.unwrap());
        assert_eq!(one, other);
        assert_eq!(submit(&later(&house.office, "2025-09-01"), &house.ada, &first).await.unwrap(), one, "late too");
        let another = Wish { form: head("Ada"), ..first.clone() };
        assert!(matches!(submit(&house.office, &house.ada, &another).await, Err(NotThisRegistration::KeyReused)));
        let bo = submit(&house.office, &house.bo, &first).await.unwrap();
        assert_ne!(bo.registration, one.registration, "somebody else's key is another one");
        let again = Wish { key: "another".to_owned(), ..first };
        assert!(matches!(submit(&house.office, &house.ada, &again).await, Err(NotThisRegistration::CannotSubmit(_))));
        let keyless = Wish { key: " ".to_owned(), ..again };
        assert!(matches!(submit(&house.office, &house.ada, &keyless).await, Err(NotThisRegistration::NoKey)));
    }

    async fn a_form_goes_before_the_focal_point_and_one_of_theirs_past_them(office: Office) {
        let house = opened(&office).await;
        let ada = sent(&house.office, &house.ada, &house.kenya).await;
        assert_eq!((ada.answer.state.as_str(), ada.answer.number), ("pending", None), "no confirmation");
        let fay = sent(&house.office, &house.fay, &house.kenya).await;
        assert_eq!((fay.answer.state.as_str(), fay.answer.number.as_deref()), ("confirmed", Some("sg20-2025-09-09-0001")));
        let abroad = Wish { key: "abroad".to_owned(), ..wish(&house.gus, &house.kenya, form("Gus")) };
        let gus = submit(&house.office, &house.gus, &abroad).await.unwrap();
        assert_eq!(gus.answer.state, "pending", "a focal point of another member is nobody here");
    }

    async fn who_answers_for_a_member_sends_a_form_for_a_colleague(office: Office) {
        let house = opened(&office).await;
        let colleague = |key: &str| Wish { key: key.to_owned(), colleague: true, ..wish(&house.fay, &house.kenya, form("Cy")) };
        for stranger in [&house.ada, &house.gus] {
            let refused = submit(&house.office, stranger, &colleague("1")).await;
            assert!(matches!(refused, Err(NotThisRegistration::NotTheirs)), "{}", stranger.name);
        }
        let sent = submit(&house.office, &house.fay, &colleague("2")).await.unwrap();
        assert_eq!(sent.answer.state, "confirmed");
        let registration = sight(&house.office, &sent.registration).await.line.registration;
        assert_eq!((registration.person.as_str(), registration.sent_by.as_str()), ("cy@example.org", "fay@example.org"));
        let by_hand = submit(&house.office, &secretary(), &Wish { form: form("Di"), ..colleague("3") }).await.unwrap();
        assert_eq!(by_hand.answer.state, "pending", "the secretariat writes it down, and approves nothing by that");
    }

    async fn a_second_head_waits_for_a_person(office: Office) {
        let house = opened(&office).await;
        let fay = wish(&house.fay, &house.kenya, head("Fay"));
        assert_eq!(submit(&house.office, &house.fay, &fay).await.unwrap().answer.state, "confirmed");
        let second = Wish { key: "second".to_owned(), colleague: true, form: head("Cy"), ..fay };
        assert_eq!(submit(&house.office, &house.fay, &second).await.unwrap().answer.state, "pending");
    }

    async fn what_is_late_is_taken_with_a_warning_and_what_binds_is_the_date_that_was_set(office: Office) {
        let house = opened(&office).await;
        let office = later(&house.office, "2025-08-10");
        let visa = Form { requests: [Request::VisaSupport].into(), ..form("Ada") };
        let late = submit(&office, &house.ada, &wish(&house.ada, &house.kenya, visa)).await.unwrap();
        let said: Vec<_> = late.answer.late.iter().map(|late| (late.field, late.days_late)).collect();
        assert_eq!(said, [(None, 1), (Some(Field::VisaSupport), 1)]);
        assert_eq!(sight(&office, &late.registration).await.line.registration.content.late, late.answer.late);
        let wish_for_more = adjust::Wish {
            meeting: MEETING.to_owned(),
            deadline: "preregistration".to_owned(),
            due: jiff::civil::date(2025, 8, 20),
            time: None,
            time_zone: None,
            reason: "the form was down".to_owned(),
        };
        adjust(&office, &secretary(), &wish_for_more).await.unwrap();
        let in_time = sent(&office, &house.bo, &house.kenya).await;
        assert!(in_time.answer.late.iter().all(|late| late.action != Action::Preregistration), "{in_time:?}");
        let over = submit(&later(&office, "2025-09-19"), &house.gus, &wish(&house.gus, &house.exemplar, form("Gus"))).await;
        let Err(NotThisRegistration::Refused(refusals)) = over else { panic!("{over:?}") };
        assert!(matches!(refusals[0].why, Why::Closed(_)));
    }

    async fn a_form_says_what_is_wrong_with_it(office: Office) {
        let house = opened(&office).await;
        let wrong = Form { presence: None, ..head("Gus") };
        let refused = submit(&house.office, &house.gus, &wish(&house.gus, &house.exemplar, wrong)).await;
        let Err(NotThisRegistration::Refused(refusals)) = refused else { panic!("{refused:?}") };
        let fields: Vec<_> = refusals.iter().map(|refusal| refusal.field).collect();
        assert_eq!(fields, [Some(Field::Presence), Some(Field::Function)], "functions are for Member States");
        let elsewhere = Wish { meeting: "sg99".to_owned(), ..wish(&house.ada, &house.kenya, form("Ada")) };
        assert!(matches!(submit(&house.office, &house.ada, &elsewhere).await, Err(NotThisRegistration::NoSuchMeeting(_))));
        let nobody = wish(&house.ada, "none", form("Ada"));
        assert!(matches!(submit(&house.office, &house.ada, &nobody).await, Err(NotThisRegistration::NoSuchMember(_))));
        let party = Wish { event: "A party".to_owned(), ..wish(&house.ada, &house.kenya, form("Ada")) };
        assert!(matches!(submit(&house.office, &house.ada, &party).await, Err(NotThisRegistration::NoSuchEvent(_))));
    }

    async fn an_event_beside_the_meeting_is_registered_for_by_itself(office: Office) {
        let house = opened(&office).await;
        let meeting = sent(&house.office, &house.fay, &house.kenya).await;
        let event = Wish { key: "event".to_owned(), event: house.workshop.clone(), ..wish(&house.fay, &house.kenya, form("Fay")) };
        let event = submit(&house.office, &house.fay, &event).await.unwrap();
        assert_ne!(meeting.registration, event.registration);
        assert_eq!(state(&house.office, &event.registration).await.0, "confirmed");
    }

    async fn everybody_with_an_account_registers_and_nobody_without(office: Office) {
        let house = opened(&office).await;
        for actor in somebody_in_each_role() {
            let done = submit(&house.office, &actor, &wish(&actor, &house.kenya, form("Eve"))).await;
            match actor.role {
                Role::Anybody => assert!(matches!(done, Err(NotThisRegistration::Failed(Failure::NotAllowed(_))))),
                _ => assert_eq!(done.unwrap().answer.state, "pending", "{}", actor.name),
            }
        }
        let nameless = submit(&house.office, &secretary(), &wish(&secretary(), &house.kenya, form("Eve"))).await;
        assert!(matches!(nameless, Err(NotThisRegistration::NoAccount)), "the command line registers colleagues only");
    }

    async fn the_journal_names_no_participant(office: Office) {
        let house = opened(&office).await;
        let zed = enrolled(&house.office, "Zed").await;
        let sent = submit(&house.office, &house.fay, &Wish { colleague: true, ..wish(&zed, &house.kenya, form("Zebediah")) }).await.unwrap();
        let entries = format!("{:?}", history(&house.office, &house.fay, &sent.registration).await.unwrap());
        assert!(entries.contains("registration.submit") && !entries.to_lowercase().contains("zeb"), "{entries}");
    }
}
