//! `registration.cancel`: what falls with it, who may come back, who may cancel.

use office::{
    Failure, Office,
    registration::{
        NotThisRegistration,
        cancel::{Wish, cancel},
        submit::{self, submit},
    },
};
use rules::{
    people::Role,
    registration::{Falls, Field, Form, Function, Request},
};

use crate::house::{both_engines, somebody_in_each_role};
use crate::registration_opened::{form, head, opened, seen, sent, state, wish};

both_engines! {
    async fn what_falls_is_said_and_another_may_lead(office: Office) {
        let house = opened(&office).await;
        let leads = Form { requests: [Request::VisaSupport].into(), ..head("Fay") };
        let fay = submit(&house.office, &house.fay, &wish(&house.fay, &house.kenya, leads)).await.unwrap().registration;
        let event = submit::Wish { key: "event".to_owned(), event: house.workshop.clone(), ..wish(&house.fay, &house.kenya, form("Fay")) };
        let event = submit(&house.office, &house.fay, &event).await.unwrap().registration;
        let falls = cancel(&house.office, &house.fay, &Wish { seen: seen(&house.office, &fay).await }).await.unwrap();
        assert_eq!(falls, [
            Falls::Request(Field::VisaSupport),
            Falls::Function(Function::HeadOfDelegation),
            Falls::RemoteAccess,
            Falls::Event(house.workshop.clone()),
        ]);
        assert_eq!(state(&house.office, &fay).await.0, "cancelled");
        assert_eq!(state(&house.office, &event).await.0, "cancelled", "events fall with the meeting");
        let twice = cancel(&house.office, &house.fay, &Wish { seen: seen(&house.office, &fay).await }).await;
        assert!(matches!(twice, Err(NotThisRegistration::NotNow(_))));
        let back = submit::Wish { key: "back".to_owned(), ..wish(&house.fay, &house.kenya, head("Fay")) };
        let back = submit(&house.office, &house.fay, &back).await.unwrap();
        assert_eq!(back.answer.number.as_deref(), Some("sg20-2025-09-09-0003"), "who comes back has another number");
    }

    async fn an_event_falls_alone(office: Office) {
        let house = opened(&office).await;
        let meeting = sent(&house.office, &house.fay, &house.kenya).await.registration;
        let event = submit::Wish { key: "event".to_owned(), event: house.workshop.clone(), ..wish(&house.fay, &house.kenya, form("Fay")) };
        let event = submit(&house.office, &house.fay, &event).await.unwrap().registration;
        cancel(&house.office, &house.fay, &Wish { seen: seen(&house.office, &event).await }).await.unwrap();
        assert_eq!(state(&house.office, &event).await.0, "cancelled");
        assert_eq!(state(&house.office, &meeting).await.0, "confirmed");
    }

    async fn the_person_and_who_answers_for_the_member_cancel_and_nobody_else(office: Office) {
        let house = opened(&office).await;
        let ada = sent(&house.office, &house.ada, &house.kenya).await.registration;
        let bo = sent(&house.office, &house.bo, &house.kenya).await.registration;
        let cy = submit::Wish { colleague: true, ..wish(&house.fay, &house.kenya, form("Cy")) };
        let cy = submit(&house.office, &house.fay, &cy).await.unwrap().registration;
        let stranger = cancel(&house.office, &house.gus, &Wish { seen: seen(&house.office, &ada).await }).await;
        assert!(matches!(stranger, Err(NotThisRegistration::NotTheirs)), "Gus answers for another member");
        assert!(cancel(&house.office, &house.ada, &Wish { seen: seen(&house.office, &ada).await }).await.is_ok());
        assert!(cancel(&house.office, &house.fay, &Wish { seen: seen(&house.office, &bo).await }).await.is_ok());
        let wish = Wish { seen: seen(&house.office, &cy).await };
        for actor in somebody_in_each_role() {
            let done = cancel(&house.office, &actor, &wish).await;
            match actor.role {
                Role::Secretariat => assert!(done.is_ok()),
                Role::Anybody => assert!(matches!(done, Err(NotThisRegistration::Failed(Failure::NotAllowed(_))))),
                _ => assert!(matches!(done, Err(NotThisRegistration::NotTheirs))),
            }
        }
    }
}
