//! Statistics: who took part, in numbers.

use proptest::prelude::*;

use super::{
    statistics::{Entry, Fact, count},
    *,
};
use crate::members::{Region, tests::member};

fn entry(member: &Member, form: &Form, state: &State) -> Entry {
    Entry::of(member, form, state, &[], &offers(Mode::Hybrid), &KEPT.regions)
}

#[test]
fn a_delegation_of_two_and_a_company_are_three_people_of_two_members() {
    let (helvetia, telecom) = (state_named("Helvetia"), company("Exemplar Telecom"));
    let woman = Form { gender: Some(Gender::Woman), newcomer: Some(true), ..form(&helvetia) };
    let remote = Form { presence: Some(Presence::Remote), ..form(&helvetia) };
    let entries = [
        entry(&helvetia, &woman, &confirmed()),
        entry(&helvetia, &remote, &confirmed()),
        entry(&telecom, &form(&telecom), &confirmed()),
        entry(&telecom, &form(&telecom), &pending()),
    ];
    let counted = count(&entries, Fact::Registered);
    assert_eq!((counted.people, counted.members), (3, 2));
    assert_eq!(counted.by_category, [(Category::MemberStates, 2), (Category::SectorMembers, 1)].into());
    assert_eq!(counted.by_region, [(Some(Region::Africa), 1), (Some(Region::Europe), 2)].into());
    assert_eq!(counted.by_gender, [(None, 2), (Some(Gender::Woman), 1)].into());
    assert_eq!(counted.by_newcomer, [(None, 2), (Some(true), 1)].into());
    assert_eq!(counted.by_presence, [(Some(Presence::OnSite), 2), (Some(Presence::Remote), 1)].into());
    assert_eq!(count(&entries, Fact::Admitted).people, 0);
}

#[test]
fn who_was_admitted_did_not_for_that_attend() {
    let telecom = company("Exemplar Telecom");
    let admitted = confirmed().check_in(person("Del"), Shown::Passport, at(4)).unwrap();
    let attended = attend(&admitted, "opening plenary", Way::Room, at(5)).unwrap();
    let of = |attended: &[Attended]| {
        Entry::of(&telecom, &form(&telecom), &admitted, attended, &offers(Mode::Hybrid), &KEPT.regions)
    };
    let entries = [of(&[]), of(&[attended])];
    let people = [Fact::Registered, Fact::Admitted, Fact::Attended].map(|fact| count(&entries, fact).people);
    assert_eq!(people, [2, 2, 1]);
}

proptest! {
    #[test]
    fn every_part_adds_up_to_the_whole(
        people in proptest::collection::vec((0..Category::ALL.len(), any::<bool>(), 0u8..4, proptest::option::of(any::<bool>())), 0..20),
    ) {
        let entries: Vec<Entry> = people
            .into_iter()
            .map(|(category, is_confirmed, gender, newcomer)| {
                let member = member(Category::ALL[category]);
                let gender = [None, Some(Gender::Woman), Some(Gender::Man), Some(Gender::Other)][usize::from(gender)];
                let form = Form { newcomer, gender, ..form(&member) };
                entry(&member, &form, &if is_confirmed { confirmed() } else { pending() })
            })
            .collect();
        let counted = count(&entries, Fact::Registered);
        prop_assert_eq!(counted.by_category.values().sum::<u32>(), counted.people);
        prop_assert_eq!(counted.by_region.values().sum::<u32>(), counted.people);
        prop_assert_eq!(counted.by_gender.values().sum::<u32>(), counted.people);
        prop_assert_eq!(counted.by_newcomer.values().sum::<u32>(), counted.people);
        prop_assert_eq!(counted.by_presence.values().sum::<u32>(), counted.people);
        prop_assert!(counted.members <= counted.people);
    }
}
