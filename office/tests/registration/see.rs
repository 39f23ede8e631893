//! What one may see of registrations: one's own, what waits, the list by pages, numbers; and nothing of another member.

use jiff::civil::date;
use office::{
    Failure, Office,
    members::{
        Capacity,
        appoint::{self, appoint},
    },
    registration::{
        After, Filter,
        see::{self, Open},
        submit::{self, submit},
    },
};
use rules::{
    members::{Category, Region},
    people::Role,
    registration::{Field, Form, Presence, Reminder},
};

use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::{MEETING, Opened, form, later, opened, sent, wish};

/// Five people of Kenya whom Fay sends, one of whom is not listed for everybody; Ada waits, and Gus comes from the company.
async fn crowd(house: &Opened) {
    for name in ["Eli", "Abo", "Dov", "Cyr", "Bea"] {
        let form = Form { on_published_list: Some(name != "Dov"), ..form(name) };
        let wish =
            submit::Wish { key: name.to_owned(), colleague: true, ..wish(&house.fay, &house.kenya, form) };
        submit(&house.office, &house.fay, &wish).await.unwrap();
    }
    sent(&house.office, &house.ada, &house.kenya).await;
    sent(&house.office, &house.gus, &house.exemplar).await;
}

both_engines! {
    async fn one_sees_ones_own_with_what_is_open_and_until_when(office: Office) {
        let house = opened(&office).await;
        sent(&house.office, &house.ada, &house.kenya).await;
        sent(&house.office, &house.bo, &house.kenya).await;
        let mine = see::mine(&house.office, &house.ada).await.unwrap();
        assert_eq!((mine.len(), mine[0].line.registration.person.as_str()), (1, "ada@example.org"));
        let due = |field: Field, due| Open { field, required: false, due };
        for open in [due(Field::VisaSupport, Some(date(2025, 8, 9))), due(Field::Interpretation, Some(date(2025, 7, 29))), due(Field::Function, None)] {
            assert!(mine[0].open.contains(&open), "{open:?} in {:?}", mine[0].open);
        }
        let late = see::mine(&later(&house.office, "2025-08-10"), &house.ada).await.unwrap();
        assert!(late[0].open.iter().all(|open| open.field != Field::VisaSupport), "it can no longer be in time");
        let asked = see::asked(&house.office, (MEETING, ""), &house.exemplar, Some(Presence::OnSite)).await.unwrap();
        assert!(asked.iter().any(|rule| rule.field == Field::VisaSupport) && asked.iter().all(|rule| rule.field != Field::Function));
    }

    async fn a_registration_is_seen_by_the_person_and_who_answers_for_the_member(office: Office) {
        let house = opened(&office).await;
        let ada = sent(&house.office, &house.ada, &house.kenya).await.registration;
        for (actor, sees) in [(&house.ada, true), (&house.fay, true), (&secretary(), true), (&house.bo, false), (&house.gus, false)] {
            assert_eq!(see::registration(&house.office, actor, &ada).await.is_ok(), sees, "{}", actor.name);
        }
        assert!(see::registration(&house.office, &house.ada, "none").await.unwrap().is_none());
    }

    async fn a_desk_shows_what_waits_since_when_and_when_one_is_reminded(office: Office) {
        let house = opened(&office).await;
        sent(&house.office, &house.ada, &house.kenya).await;
        sent(&later(&house.office, "2025-06-12"), &house.bo, &house.associate).await;
        let office = later(&house.office, "2025-06-13");
        let fays = see::desk(&office, &house.fay).await.unwrap();
        assert_eq!((fays.len(), fays[0].waiting.len()), (1, 1));
        let waiting = &fays[0].waiting[0];
        assert_eq!((waiting.since, waiting.days, waiting.reminder), (date(2025, 6, 10), 3, Some(Reminder::Waits { days: 3 })));
        assert!(see::desk(&office, &house.gus).await.unwrap()[0].waiting.is_empty(), "nothing of another member");
        let ours = see::desk(&office, &secretary()).await.unwrap();
        assert_eq!((ours.len(), ours[0].waiting[0].line.registration.person.as_str()), (1, "bo@example.org"));
        let named = appoint::Wish {
            member: house.associate.clone(),
            account: "gus@example.org".to_owned(),
            capacity: Capacity::FocalPoint,
            first: date(2025, 6, 13),
            last: None,
        };
        appoint(&office, &secretary(), &named).await.unwrap();
        let gus = see::desk(&office, &house.gus).await.unwrap();
        assert_eq!((gus.len(), gus[1].waiting.len()), (2, 1), "who is named finds what waited for them");
        for actor in somebody_in_each_role() {
            let desk = see::desk(&office, &actor).await;
            match actor.role {
                Role::Anybody | Role::Delegate => assert!(matches!(desk, Err(Failure::NotAllowed(_)))),
                Role::Secretariat => assert_eq!(desk.unwrap().len(), 1),
                _ => assert!(desk.unwrap().is_empty()),
            }
        }
    }

    async fn the_list_of_participants_comes_by_pages_and_with_filters(office: Office) {
        let house = opened(&office).await;
        crowd(&house).await;
        let (mut after, mut names) = (After::default(), Vec::new());
        loop {
            let page = see::participants(&house.office, &secretary(), (MEETING, ""), &Filter::default(), &after, 3).await.unwrap();
            names.extend(page.lines.into_iter().map(|line| line.registration.content.form.given_name));
            let Some(next) = page.next else { break };
            after = next;
        }
        assert_eq!(names, ["Abo", "Ada", "Bea", "Cyr", "Dov", "Eli", "Gus"]);
        for (filter, found) in [
            (Filter { state: "pending".to_owned(), ..Filter::default() }, 1),
            (Filter { category: Some(Category::SectorMembers), ..Filter::default() }, 1),
            (Filter { member: house.kenya.clone(), ..Filter::default() }, 6),
            (Filter { name: "okoro a".to_owned(), ..Filter::default() }, 2),
        ] {
            let page = see::participants(&house.office, &secretary(), (MEETING, ""), &filter, &After::default(), 100).await.unwrap();
            assert_eq!((page.lines.len(), page.next), (found, None), "{filter:?}");
        }
        let everybody = see::published(&house.office, (MEETING, ""), "", &After::default(), 3).await.unwrap();
        let rest = see::published(&house.office, (MEETING, ""), "", &everybody.next.clone().unwrap(), 3).await.unwrap();
        let listed: Vec<_> = everybody.lines.into_iter().chain(rest.lines).map(|one| one.given_name).collect();
        assert_eq!(listed, ["Abo", "Bea", "Cyr", "Eli", "Gus"], "who is confirmed and has agreed");
    }

    async fn a_focal_point_sees_the_list_of_their_own_member_and_no_other(office: Office) {
        let house = opened(&office).await;
        crowd(&house).await;
        let of = |member: &str| Filter { member: member.to_owned(), ..Filter::default() };
        let first = After::default();
        let own = see::participants(&house.office, &house.fay, (MEETING, ""), &of(&house.kenya), &first, 100).await.unwrap();
        assert_eq!(own.lines.len(), 6);
        for filter in [of(&house.exemplar), Filter::default()] {
            let other = see::participants(&house.office, &house.fay, (MEETING, ""), &filter, &first, 100).await;
            assert!(matches!(other, Err(Failure::NotAllowed(_))));
        }
        for actor in somebody_in_each_role() {
            let sees = see::participants(&house.office, &actor, (MEETING, ""), &of(&house.kenya), &first, 100).await;
            assert_eq!(sees.is_ok(), actor.role == Role::Secretariat, "{}", actor.name);
            assert_eq!(see::counts(&house.office, &actor, (MEETING, "")).await.is_ok(), actor.role == Role::Secretariat);
            assert_eq!(see::statistics(&house.office, &actor, (MEETING, "")).await.is_ok(), actor.role == Role::Secretariat);
        }
    }

    async fn numbers_say_who_is_registered_by_category_and_region(office: Office) {
        let house = opened(&office).await;
        crowd(&house).await;
        let numbers = see::statistics(&house.office, &secretary(), (MEETING, "")).await.unwrap().unwrap();
        let registered = numbers.registered;
        assert_eq!((registered.people, registered.members, numbers.admitted.people), (6, 2, 0));
        assert_eq!(registered.by_category[&Category::MemberStates], 5);
        assert_eq!(registered.by_region[&Some(Region::Africa)], 5);
        let counts = see::counts(&house.office, &secretary(), (MEETING, "")).await.unwrap();
        assert_eq!(counts, [("confirmed".to_owned(), 6), ("pending".to_owned(), 1)]);
    }
}
