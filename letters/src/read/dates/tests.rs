//! Dates as letters have printed them.

use jiff::civil::date;

use super::*;

fn one(line: &str, language: Language) -> (Date, Option<Date>) {
    let dates = scan(line, language, Some(date(2024, 4, 23)));
    assert_eq!(dates.found.len(), 1, "{line}: {dates:?}");
    (dates.found[0].starts, dates.found[0].ends)
}

#[test]
fn single_days_in_six_languages() {
    use Language::{Ar, En, Es, Fr, Ru, Zh};
    for (line, language) in [
        ("Geneva, 2 September 2024", En),
        ("Monday, 2nd September 2024", En),
        ("September 2, 2024", En),
        ("2 Sept. 2024", En),
        ("2024-09-02", En),
        ("02/09/2024", En),
        ("2.IX.2024", Fr),
        ("le lundi 2 septembre 2024", Fr),
        ("el 2 de septiembre de 2024", Es),
        ("lunes 2 de septiembre del 2024", Es),
        ("Женева, 2 сентября 2024 года", Ru),
        ("02.09.2024 г.", Ru),
        ("2024年9月2日，日内瓦", Zh),
        ("2024 年 9 月 2 日（星期一）", Zh),
        ("2 سبتمبر 2024", Ar),
        ("2 أيلول/سبتمبر 2024", Ar),
        ("2 September", En),
        ("9月2日", Zh),
    ] {
        assert_eq!(one(line, language), (date(2024, 9, 2), None), "{line}");
    }
    assert_eq!(one("1er février 2023", Fr).0, date(2023, 2, 1));
}

#[test]
fn ranges_in_six_languages() {
    use Language::{Ar, En, Es, Fr, Ru, Zh};
    let (first, last) = (date(2024, 9, 2), Some(date(2024, 9, 6)));
    for (line, language) in [
        ("2-6 September 2024", En),
        ("2 – 6 September 2024 (inclusive)", En),
        ("from 2 to 6 September 2024", En),
        ("Monday 2 to Friday 6 September 2024", En),
        ("September 2-6, 2024", En),
        ("du 2 au 6 septembre 2024", Fr),
        ("del 2 al 6 de septiembre de 2024", Es),
        ("со 2 по 6 сентября 2024 года", Ru),
        ("2−6 сентября 2024 года", Ru),
        ("2024年9月2-6日（含）", Zh),
        ("2024年9月2日至6日", Zh),
        ("9月2-6日", Zh),
        ("من 2 إلى 6 سبتمبر 2024", Ar),
        ("2-6 سبتمبر 2024", Ar),
    ] {
        assert_eq!(one(line, language), (first, last), "{line}");
    }
}

#[test]
fn ranges_cross_months_and_years() {
    use Language::{En, Es, Fr, Ru, Zh};
    let across = (date(2023, 1, 30), Some(date(2023, 2, 10)));
    for (line, language) in [
        ("30 January - 10 February 2023", En),
        ("30 January 2023 to 10 February 2023", En),
        ("du 30 janvier au 10 février 2023", Fr),
        ("del 30 de enero al 10 de febrero de 2023", Es),
        ("30 января – 10 февраля 2023 года", Ru),
        ("2023年1月30 – 2月10日", Zh),
    ] {
        assert_eq!(one(line, language), across, "{line}");
    }
    let turn = (date(2023, 12, 18), Some(date(2024, 1, 5)));
    assert_eq!(one("18 December 2023 - 5 January 2024", En), turn);
    assert_eq!(one("18 December to 5 January 2024", En), turn);
}

#[test]
fn a_year_that_is_not_printed_comes_from_the_letter_or_stays_away() {
    let near = date(2024, 11, 20);
    assert_eq!(first("14 January", Language::En, Some(near)).unwrap().starts, date(2025, 1, 14));
    assert_eq!(first("2 October", Language::En, Some(near)).unwrap().starts, date(2024, 10, 2));
    assert_eq!(first("14 January", Language::En, None), None);
    assert!(!first("14 January", Language::En, Some(near)).unwrap().year_printed);
}

#[test]
fn a_date_that_no_calendar_has_is_told() {
    let dates = scan("not later than 31 June 2024", Language::En, None);
    assert_eq!((dates.found.len(), dates.impossible), (0, vec!["31 June 2024".to_owned()]));
}

#[test]
fn a_weekday_is_read_with_its_date() {
    assert_eq!(
        first("Tuesday, 2 September 2024", Language::En, None).unwrap().weekday,
        Some(Weekday::Tuesday)
    );
    assert_eq!(first("2024年9月1日（星期日）", Language::Zh, None).unwrap().weekday, Some(Weekday::Sunday));
}

#[test]
fn numbers_that_are_no_dates_are_left_alone() {
    for line in
        ["+41 22 730 6206", "Study Group 17", "Document 12/2024", "Resolution 98 (Hammamet, 2016)", "3/20"]
    {
        assert_eq!(scan(line, Language::En, Some(date(2024, 4, 23))), Dates::default(), "{line}");
    }
}

#[test]
fn chinese_numerals_are_digits_too() {
    for (line, starts, ends) in [
        ("二〇〇九年三月四日，日内瓦", date(2009, 3, 4), None),
        ("二○一二年十二月三十一日", date(2012, 12, 31), None),
        ("二零一二年十月二十日", date(2012, 10, 20), None),
        ("二〇〇九年十月二十六日至十一月六日", date(2009, 10, 26), Some(date(2009, 11, 6))),
        ("一九九六年九月二日至六日", date(1996, 9, 2), Some(date(1996, 9, 6))),
    ] {
        let found = first(line, Language::Zh, None).unwrap();
        assert_eq!((found.starts, found.ends), (starts, ends), "{line}");
    }
}
