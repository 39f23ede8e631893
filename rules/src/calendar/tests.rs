//! Counting days as the procedures count them.

use jiff::{
    ToSpan,
    civil::{Date, date},
    tz::TimeZone,
};
use proptest::prelude::*;

use super::*;

#[test]
fn two_months_before_a_short_month_is_its_last_day() {
    assert_eq!(months_before(date(2025, 4, 30), 2), date(2025, 2, 28));
    assert_eq!(months_before(date(2024, 4, 30), 2), date(2024, 2, 29));
    assert_eq!(months_before(date(2025, 9, 9), 2), date(2025, 7, 9));
    assert_eq!(months_before(date(2018, 2, 26), 2), date(2017, 12, 26));
}

#[test]
fn thirteen_days_before_leave_twelve_clear_days() {
    let start = date(2025, 9, 9);
    let due = days_before(start, 13);
    assert_eq!(due, date(2025, 8, 27));
    assert_eq!(days_between(due, start) - 1, 12);
}

#[test]
fn twelve_days_and_seven_clear_working_days_agree_from_monday_to_wednesday_alone() {
    let closures = Closures::default();
    for (start, due) in [
        (date(2023, 9, 13), date(2023, 9, 1)),  // Wednesday
        (date(2024, 9, 2), date(2024, 8, 21)),  // Monday
        (date(2001, 1, 23), date(2001, 1, 11)), // Tuesday
    ] {
        assert_eq!(days_before(start, 12), due);
        assert_eq!(closures.clear_working_days_before(start, 7).0, due);
    }
    let thursday = date(2024, 9, 5);
    assert_eq!(closures.clear_working_days_before(thursday, 7).0, days_before(thursday, 10));
    let friday = date(2024, 9, 6);
    assert_eq!(closures.clear_working_days_before(friday, 7).0, days_before(friday, 10));
}

#[test]
fn a_closed_day_pushes_a_working_day_deadline_back() {
    let closures = Closures::new([date(2024, 8, 29)]);
    let (due, skipped) = closures.clear_working_days_before(date(2024, 9, 2), 7);
    assert_eq!(due, date(2024, 8, 20));
    assert!(skipped.contains(&date(2024, 8, 29)) && skipped.contains(&date(2024, 8, 31)));
}

#[test]
fn the_last_minute_is_in_time_and_the_next_is_not() {
    let time = ClockTime::new(23, 59);
    let utc = last_instant(date(2023, 9, 1), time, "UTC").unwrap();
    assert_eq!(utc.to_string(), "2023-09-02T00:00:00Z");
    let geneva = last_instant(date(2024, 8, 21), time, "Europe/Zurich").unwrap();
    assert_eq!(geneva.to_string(), "2024-08-21T22:00:00Z");
    assert_eq!(
        last_instant(date(2001, 1, 11), ClockTime::new(24, 0), "UTC").unwrap().to_string(),
        "2001-01-12T00:00:00Z"
    );
    assert_eq!(last_instant(date(2024, 8, 21), None, "Europe/Zurich").unwrap(), geneva);
}

#[test]
fn an_unknown_zone_is_named() {
    assert_eq!(last_instant(date(2024, 1, 1), None, "Geneva"), Err(UnknownZone("Geneva".to_owned())));
}

#[test]
fn clock_times_stop_at_the_end_of_the_day() {
    assert_eq!("09:30".parse::<ClockTime>().unwrap().to_string(), "09:30");
    assert_eq!("24:00".parse::<ClockTime>().unwrap().to_string(), "24:00");
    for wrong in ["24:01", "25:00", "12:60", "noon", "", "12", "-1:00", "65535:59"] {
        assert!(wrong.parse::<ClockTime>().is_err(), "{wrong}");
    }
}

fn any_date() -> impl Strategy<Value = Date> {
    (1990i16..2060, 1i8..=12, 1i8..=28, 0i64..4).prop_map(|(year, month, day, more)| {
        let day = Date::new(year, month, day).unwrap();
        day.checked_add(more.days()).unwrap()
    })
}

proptest! {
    #[test]
    fn a_month_earlier_is_never_later_and_keeps_its_order(a in any_date(), b in any_date(), months in 0u16..24) {
        prop_assert!(months_before(a, months) <= a);
        if a <= b {
            prop_assert!(months_before(a, months) <= months_before(b, months));
        }
        prop_assert!(months_before(a, months).day() <= a.day());
    }

    #[test]
    fn clear_working_days_can_be_counted_back(start in any_date(), clear in 0u16..30, closed in any_date()) {
        let closures = Closures::new([closed, days_before(start, 3)]);
        let (due, skipped) = closures.clear_working_days_before(start, clear);
        prop_assert!(due < start && closures.is_working_day(due));
        prop_assert_eq!(closures.clear_working_days_between(due, start), usize::from(clear));
        prop_assert!(skipped.iter().all(|day| !closures.is_working_day(*day)));
    }

    #[test]
    fn a_civil_date_comes_back_from_its_last_instant_in_every_zone(day in any_date()) {
        for zone in ["UTC", "Europe/Zurich", "Pacific/Kiritimati", "Etc/GMT+12", "Africa/Dar_es_Salaam", "America/St_Johns", "Asia/Kathmandu"] {
            let end = last_instant(day, None, zone).unwrap();
            let shown = end.to_zoned(TimeZone::get(zone).unwrap());
            prop_assert_eq!(shown.date().yesterday().unwrap(), day);
        }
    }
}
