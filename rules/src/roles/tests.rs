//! Who holds what on which day.

use jiff::{
    ToSpan,
    civil::{Date, date},
};
use proptest::prelude::*;

use super::*;
use crate::{
    groups::{Group, Kind},
    people::Person,
    profile::tests::kept,
};

fn person(name: &str) -> Person {
    Person::named(name).unwrap()
}

fn term(name: &str, position: Position, first: Date, last: Option<Date>) -> Term {
    Term::new(person(name), position, first, last).unwrap()
}

fn chair() -> Position {
    Position::Chair(Group::StudyGroup(20))
}

#[test]
fn a_term_is_in_force_on_its_first_and_on_its_last_day() {
    let term = term("Ada", chair(), date(2022, 3, 10), Some(date(2024, 10, 24)));
    assert!(!term.in_force(date(2022, 3, 9)) && term.in_force(date(2022, 3, 10)));
    assert!(term.in_force(date(2024, 10, 24)) && !term.in_force(date(2024, 10, 25)));
    let backwards = Term::new(person("Ada"), chair(), date(2024, 10, 24), Some(date(2024, 10, 23)));
    assert_eq!(backwards, Err(NotATerm { first: date(2024, 10, 24), last: date(2024, 10, 23) }));
}

#[test]
fn a_chair_who_follows_on_the_next_day_overlaps_with_nobody() {
    let terms = [
        term("Ada", chair(), date(2022, 3, 10), Some(date(2024, 10, 24))),
        term("Ben", chair(), date(2024, 10, 25), None),
    ];
    assert_eq!(overlaps(&terms, &kept().positions), []);
    assert_eq!(holders(&terms, &chair(), date(2024, 10, 24)), [&person("Ada")]);
    assert_eq!(holders(&terms, &chair(), date(2024, 10, 25)), [&person("Ben")]);
}

#[test]
fn two_chairs_on_one_day_are_found_and_two_vice_chairs_are_not() {
    let both = |position: Position| {
        [
            term("Ada", position.clone(), date(2022, 3, 10), None),
            term("Ben", position, date(2024, 10, 25), None),
        ]
    };
    let found = overlaps(&both(chair()), &kept().positions);
    let [Overlap::TooMany { from, holders, at_most: 1, .. }] = &found[..] else { panic!("{found:?}") };
    assert_eq!((*from, holders), (date(2024, 10, 25), &vec![person("Ada"), person("Ben")]));
    assert_eq!(overlaps(&both(Position::ViceChair(Group::StudyGroup(20))), &kept().positions), []);
}

#[test]
fn one_person_may_rapport_for_two_questions_but_not_twice_for_one() {
    let rapporteur =
        |text: &str, first| term("Ada", Position::Rapporteur(text.parse().unwrap()), first, None);
    let two = [rapporteur("Q3/20", date(2025, 1, 1)), rapporteur("Q4/20", date(2025, 1, 1))];
    assert_eq!(overlaps(&two, &kept().positions), []);
    let twice = [rapporteur("Q3/20", date(2025, 1, 1)), rapporteur("q 3 / 20", date(2025, 6, 1))];
    assert!(
        matches!(&overlaps(&twice, &kept().positions)[..], [Overlap::Twice { from, .. }] if *from == date(2025, 6, 1))
    );
}

#[test]
fn a_focal_point_sees_its_own_entity_alone_and_only_during_its_term() {
    let theirs = Position::FocalPoint("Exemplar Telecom".to_owned());
    let terms = [term("Fay", theirs, date(2025, 1, 1), Some(date(2025, 12, 31)))];
    let on = |member: &str, day| FocalPointOf::on(&terms, &person("Fay"), member, day);
    let proof = on("Exemplar Telecom", date(2025, 9, 9)).unwrap();
    assert!(proof.sees("Exemplar Telecom").is_ok() && proof.sees("Other Telecom").is_err());
    assert!(on("Other Telecom", date(2025, 9, 9)).is_err());
    assert!(on("Exemplar Telecom", date(2026, 1, 1)).is_err());
}

#[test]
fn positions_have_names_groups_and_clauses() {
    let liaison = Position::LiaisonOfficer { of: Group::StudyGroup(20), to: "ISO/IEC JTC 1".to_owned() };
    assert_eq!(liaison.to_string(), "liaison_officer of SG20 to ISO/IEC JTC 1");
    assert_eq!(Position::Rapporteur("Q3/20".parse().unwrap()).group(), Some(Group::StudyGroup(20)));
    assert!(Post::ALL.into_iter().all(|post| Post::from_name(post.name()) == Some(post)));
    assert!(kept().positions.lines().iter().all(|line| !line.clause.is_empty() && line.at_most > 0));
    assert!(Post::LiaisonOfficer.right().is_some() && Post::Counsellor.right().is_none());
}

proptest! {
    #[test]
    fn terms_share_a_day_exactly_if_some_day_is_in_both(a in 0i32..40, b in 0i32..40, c in 0i32..40, d in 0i32..40, open in any::<bool>()) {
        let day = |number: i32| date(2025, 1, 1).saturating_add(number.days());
        let one = term("Ada", chair(), day(a.min(b)), Some(day(a.max(b))));
        let two = term("Ben", chair(), day(c.min(d)), (!open).then(|| day(c.max(d))));
        let first = (0..80).map(day).find(|on| one.in_force(*on) && two.in_force(*on));
        prop_assert_eq!(one.first_day_shared(&two), first);
        prop_assert_eq!(one.first_day_shared(&two), two.first_day_shared(&one));
    }
}

#[test]
fn a_chair_serves_two_periods_on_end_and_no_third() {
    let kept = kept();
    let may =
        |terms: &[Term], term: &Term, kind| may_hold(term, kind, terms, &kept.positions, &kept.study_periods);
    let held = [
        term("Ada", chair(), date(2016, 11, 4), Some(date(2022, 3, 9))),
        term("Ada", chair(), date(2022, 3, 10), Some(date(2024, 10, 24))),
    ];
    let third = term("Ada", chair(), date(2024, 10, 25), None);
    assert_eq!(may(&held[..1], &held[1], Kind::StudyGroup), Ok(()));
    let refused = may(&held, &third, Kind::StudyGroup);
    assert!(matches!(refused, Err(NotHeld::TooLong { at_most: 2, would_be: 3, .. })), "{refused:?}");
    assert_eq!(may(&held, &third, Kind::WorkingParty), Ok(()), "no limit is known for working parties");
    assert_eq!(may(&held[..1], &third, Kind::StudyGroup), Ok(()), "a pause between begins the count anew");
    let other = term("Ada", Position::Chair(Group::StudyGroup(5)), date(2024, 10, 25), None);
    assert_eq!(may(&held, &other, Kind::StudyGroup), Ok(()), "another group is another position");
    let joined = [held[0].clone(), third];
    assert!(may(&joined, &held[1], Kind::StudyGroup).is_err(), "what joins two runs is counted with both");
}

#[test]
fn two_chairs_at_once_are_refused_on_the_first_day_of_both() {
    let kept = kept();
    let held = [term("Ada", chair(), date(2024, 10, 25), Some(date(2026, 1, 31)))];
    let next = |first| {
        may_hold(
            &term("Ben", chair(), first, None),
            Kind::StudyGroup,
            &held,
            &kept.positions,
            &kept.study_periods,
        )
    };
    assert!(
        matches!(next(date(2026, 1, 31)), Err(NotHeld::TooMany { from, at_most: 1, .. }) if from == date(2026, 1, 31))
    );
    assert_eq!(next(date(2026, 2, 1)), Ok(()));
    let again = term("Ada", chair(), date(2026, 1, 1), None);
    let refused = may_hold(&again, Kind::StudyGroup, &held, &kept.positions, &kept.study_periods);
    assert!(matches!(refused, Err(NotHeld::Twice { from }) if from == date(2026, 1, 1)));
}

#[test]
fn each_kind_of_group_has_its_posts() {
    let positions = kept().positions;
    assert_eq!(
        positions.posts_of(Kind::Question),
        [Post::Rapporteur, Post::AssociateRapporteur, Post::Editor]
    );
    assert!(positions.place(Post::Rapporteur, Kind::StudyGroup).is_none());
    assert!(positions.place(Post::Chair, Kind::StudyGroup).unwrap().members_only);
    assert!(!positions.place(Post::Chair, Kind::FocusGroup).unwrap().members_only);
    assert_eq!(Position::of(Post::Editor, "Q3/20", ""), Some(Position::Editor("Q3/20".parse().unwrap())));
    assert_eq!(Position::of(Post::Rapporteur, "SG20", ""), None);
    assert_eq!(Position::of(Post::Chair, "SG20", ""), Some(chair()));
}
