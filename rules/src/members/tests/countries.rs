//! The list of countries is whole, and its flags are those of a day.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};

use super::super::{Flag, Income, Region};
use crate::{language::Language, members::Country, profile::tests::kept};

fn count(flag: Flag, on: Date) -> usize {
    let countries = kept().countries;
    let stands = |code: &Country| countries.flags_on(code, on).iter().any(|one| one.said == flag);
    countries.all().iter().filter(|one| stands(&one.code)).count()
}

#[test]
fn every_member_state_stands_once_with_six_names_and_a_region() {
    let kept = kept();
    let all = kept.countries.all();
    assert_eq!(all.iter().filter(|one| one.member_state).count(), 194);
    assert_eq!(all.len(), 195, "and the State of Palestine, which is no Member State");
    let codes: BTreeSet<&str> = all.iter().map(|one| one.code.code()).collect();
    assert_eq!(codes.len(), all.len());
    for language in Language::ALL {
        let names: BTreeSet<&str> = all.iter().map(|one| one.name(language)).collect();
        assert_eq!(names.len(), all.len(), "{language:?}: no name twice");
        assert!(names.iter().all(|name| !name.trim().is_empty()));
    }
    for one in all {
        assert!(kept.regions.of(&one.code).is_some(), "{}", one.code);
    }
    let counted: usize = Region::ALL.into_iter().map(|region| kept.regions.countries(region).count()).sum();
    assert_eq!(counted, all.len(), "no region has a country that is not listed");
}

#[test]
fn the_lists_have_as_many_countries_as_their_sources_say() {
    assert_eq!(count(Flag::Ldc, date(2023, 12, 12)), 46);
    assert_eq!(count(Flag::Ldc, date(2024, 12, 12)), 45, "with São Tomé and Príncipe");
    assert_eq!(count(Flag::Ldc, date(2024, 12, 13)), 44);
    assert_eq!(count(Flag::Lldc, date(2026, 1, 1)), 32);
    assert_eq!(count(Flag::Sids, date(2026, 1, 1)), 37);
}

#[test]
fn a_country_leaves_a_list_on_its_day_and_says_where_that_stands() {
    let countries = kept().countries;
    let bhutan: Country = "BT".parse().unwrap();
    let flags = |on| countries.flags_on(&bhutan, on).into_iter().map(|one| one.said).collect::<Vec<_>>();
    assert_eq!(flags(date(2023, 12, 12)), [Flag::Ldc, Flag::Lldc]);
    assert_eq!(flags(date(2023, 12, 13)), [Flag::Lldc]);
    let on = countries.flags_on(&bhutan, date(2025, 1, 1));
    assert!(on.iter().all(|one| !one.source.is_empty()));
}

#[test]
fn an_income_group_is_that_of_its_year() {
    let countries = kept().countries;
    let of = |code: &str, on| countries.income_on(&code.parse().unwrap(), on).map(|one| one.said);
    assert_eq!(of("CV", date(2025, 6, 30)), Some(Income::LowerMiddle));
    assert_eq!(of("CV", date(2025, 7, 1)), Some(Income::UpperMiddle));
    assert_eq!(of("CH", date(2025, 9, 9)), Some(Income::High));
    assert_eq!(of("CH", date(2024, 6, 30)), None, "no list of that time is kept");
    for year in [date(2024, 7, 1), date(2025, 7, 1)] {
        let named = countries.all().iter().filter(|one| of(one.code.code(), year).is_some()).count();
        assert!((191..=193).contains(&named), "{named} on {year}");
    }
}
