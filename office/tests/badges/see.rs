//! Who gets a badge, who stands on which list, and who may ask.

use office::{
    Failure, Office,
    badges::{
        paper::{self, Badges, List, Sheet},
        see::{self, Which},
    },
    meetings::see::meeting,
    registration::submit::{self, submit},
};
use rules::{
    language::Language,
    people::Role,
    registration::{Form, Function, Presence},
};

use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::{MEETING, Opened, form, head, opened, sent, wish};

/// Four people of Kenya: one leads, one does not want to be listed, one is remote; Gus of the company; and Ada, who waits.
async fn crowd(house: &Opened) {
    let forms = [
        head("Eli"),
        Form { on_published_list: Some(false), ..form("Dov") },
        Form { presence: Some(Presence::Remote), ..form("Bea") },
        form("Abo"),
    ];
    for form in forms {
        let key = form.given_name.clone();
        let wish = submit::Wish { key, colleague: true, ..wish(&house.fay, &house.kenya, form) };
        submit(&house.office, &house.fay, &wish).await.unwrap();
    }
    sent(&house.office, &house.ada, &house.kenya).await;
    sent(&house.office, &house.gus, &house.exemplar).await;
}

both_engines! {
    async fn those_who_come_and_are_confirmed_get_a_badge(office: Office) {
        let house = opened(&office).await;
        let meeting = meeting(&house.office, MEETING, Language::En).await.unwrap().unwrap();
        assert!(see::badges(&house.office, &secretary(), &meeting).await.unwrap().is_empty());
        crowd(&house).await;
        let badges = see::badges(&house.office, &secretary(), &meeting).await.unwrap();
        let names: Vec<&str> = badges.iter().map(|one| one.given_name.as_str()).collect();
        assert_eq!(names, ["Abo", "Dov", "Eli", "Gus"], "neither who waits nor who is remote");
        assert_eq!((badges[2].function, badges[2].member.name()), (Some(Function::HeadOfDelegation), "Kenya"));
        assert!(badges.iter().all(|one| one.number.starts_with(MEETING)), "{badges:?}");
    }

    async fn the_list_is_by_member_and_the_published_one_has_names_of_those_who_agreed(office: Office) {
        let house = opened(&office).await;
        crowd(&house).await;
        let meeting = meeting(&house.office, MEETING, Language::En).await.unwrap().unwrap();
        let everybody = see::list(&house.office, &secretary(), &meeting, Which::Everybody).await.unwrap();
        let shown: Vec<(&str, usize)> = everybody.iter().map(|one| (one.member.name(), one.people.len())).collect();
        assert_eq!(shown, [("Kenya", 4), ("Exemplar Telecom", 1)], "States come first");
        let published = see::list(&house.office, &secretary(), &meeting, Which::Published).await.unwrap();
        let names: Vec<&str> = published[0].people.iter().map(|one| one.given_name.as_str()).collect();
        assert_eq!(names, ["Abo", "Bea", "Eli"]);
        let more = |one: &see::Attendee| one.function.is_some() || one.presence.is_some() || !one.number.is_empty();
        assert!(!published.iter().flat_map(|one| &one.people).any(more), "name and member alone");
    }

    async fn badges_and_lists_are_for_the_secretariat(office: Office) {
        let house = opened(&office).await;
        let meeting = meeting(&house.office, MEETING, Language::En).await.unwrap().unwrap();
        for actor in somebody_in_each_role() {
            let badges = see::badges(&house.office, &actor, &meeting).await;
            let lists = see::list(&house.office, &actor, &meeting, Which::Published).await;
            if actor.role == Role::Secretariat {
                assert!(badges.is_ok() && lists.is_ok());
            } else {
                assert!(matches!(badges, Err(Failure::NotAllowed(_))), "{:?}", actor.role);
                assert!(matches!(lists, Err(Failure::NotAllowed(_))), "{:?}", actor.role);
            }
        }
    }

    async fn a_house_without_a_printer_says_so(office: Office) {
        let (title, language) = (String::new(), Language::Fr);
        let badges = Badges { language, title: title.clone(), code: String::new(), badges: Vec::new() };
        let refused = paper::badges(&office, &badges, Sheet::Ten).unwrap_err();
        assert_eq!(refused.to_string(), "fr: this house has no printer for badges and lists");
        let list = List { language, title, meeting: String::new(), note: String::new(), columns: Vec::new(), groups: Vec::new() };
        assert_eq!(paper::list(&office, &list), Err(refused));
        assert!(Sheet::ALL.into_iter().all(|sheet| Sheet::from_name(sheet.name()) == Some(sheet)));
    }
}
