//! `registration.admit_walk_in`: with a letter and not without; late, confirmed and admitted at once; who may.

use office::{
    Failure, Office,
    registration::{
        NotThisRegistration,
        admit_walk_in::{LARGEST_LETTER, Wish, admit_walk_in},
        see,
    },
};
use rules::{
    people::Role,
    registration::{Approver, CannotDecide, Form, Ground, Shown},
};

use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::{MEETING, Opened, form, head, later, opened, sent, sight};

fn walks_in(house: &Opened, form: Form) -> Wish {
    Wish {
        meeting: MEETING.to_owned(),
        member: house.kenya.clone(),
        form,
        accreditation: "Letter of the focal point, 8 September 2025".to_owned(),
        letter: None,
        shown: Shown::Passport,
    }
}

both_engines! {
    async fn who_brings_a_letter_is_admitted_and_counts_as_late(office: Office) {
        let house = opened(&office).await;
        let office = later(&house.office, "2025-09-09");
        let wish = Wish { letter: Some(("letter.pdf".to_owned(), b"%PDF-1.7".to_vec())), ..walks_in(&house, form("Wim")) };
        let (id, number) = admit_walk_in(&office, &secretary(), &wish).await.unwrap();
        assert_eq!(number.as_deref(), Some("sg20-2025-09-09-0001"));
        let content = sight(&office, &id).await.line.registration.content;
        assert_eq!(content.state.name(), "checked_in");
        assert!(matches!(content.state.approval().unwrap().approver(), Approver::Secretariat { ground: Ground::AccreditationLetter, .. }));
        assert!(content.late.iter().any(|late| late.field.is_none() && late.days_late == 31), "{:?}", content.late);
        let kept = content.accreditation.unwrap();
        assert_eq!((kept.reference.as_str(), kept.file.as_deref()), ("Letter of the focal point, 8 September 2025", Some("letter.pdf")));
        assert_eq!(see::letter(&office, &secretary(), &id).await.unwrap().unwrap().1, b"%PDF-1.7");
        assert!(see::letter(&office, &house.fay, &id).await.is_err(), "the letter is for the secretariat");
        let journal = see::history(&office, &secretary(), &id).await.unwrap();
        assert!(journal.iter().all(|entry| !entry.details.contains("Wim") && !entry.details.contains("Letter")));
        let again = admit_walk_in(&office, &secretary(), &wish).await;
        assert!(matches!(again, Err(NotThisRegistration::CannotSubmit(_))), "nobody walks in twice");
        let early = admit_walk_in(&house.office, &secretary(), &walks_in(&house, form("Eva"))).await.unwrap();
        assert_eq!(sight(&house.office, &early.0).await.line.registration.content.late.len(), 1, "whoever walks in is late");
    }

    async fn what_cannot_be_is_refused(office: Office) {
        let house = opened(&office).await;
        let office = later(&house.office, "2025-09-09");
        let try_it = async |wish: Wish| admit_walk_in(&office, &secretary(), &wish).await;
        let without = Wish { accreditation: " ".to_owned(), ..walks_in(&house, form("Wim")) };
        assert!(matches!(try_it(without).await, Err(NotThisRegistration::NoLetter)));
        let large = Wish { letter: Some(("l".to_owned(), vec![0; LARGEST_LETTER + 1])), ..walks_in(&house, form("Wim")) };
        assert!(matches!(try_it(large).await, Err(NotThisRegistration::LetterTooLarge(_))));
        let nameless = walks_in(&house, Form { family_name: String::new(), ..form("Wim") });
        assert!(matches!(try_it(nameless).await, Err(NotThisRegistration::Refused(_))));
        let nobody = Wish { member: "none".to_owned(), ..walks_in(&house, form("Wim")) };
        assert!(matches!(try_it(nobody).await, Err(NotThisRegistration::NoSuchMember(_))));
        let nowhere = Wish { meeting: "sg99".to_owned(), ..walks_in(&house, form("Wim")) };
        assert!(matches!(try_it(nowhere).await, Err(NotThisRegistration::NoSuchMeeting(_))));
        sent(&office, &house.fay, &house.kenya).await;
        try_it(walks_in(&house, head("Hana"))).await.unwrap();
        let second = try_it(walks_in(&house, head("Hugo"))).await;
        assert!(matches!(second, Err(NotThisRegistration::CannotDecide(CannotDecide::HeadTaken(_)))));
        let over = later(&office, "2025-09-19");
        assert!(matches!(admit_walk_in(&over, &secretary(), &walks_in(&house, form("Zoe"))).await, Err(NotThisRegistration::Refused(_))));
    }

    async fn only_the_secretariat_serves_at_the_door(office: Office) {
        let house = opened(&office).await;
        let office = later(&house.office, "2025-09-09");
        for actor in somebody_in_each_role() {
            let done = admit_walk_in(&office, &actor, &walks_in(&house, form("Wim"))).await;
            match actor.role {
                Role::Secretariat => assert!(done.is_ok()),
                _ => assert!(matches!(done, Err(NotThisRegistration::Failed(Failure::NotAllowed(_))))),
            }
        }
    }
}
