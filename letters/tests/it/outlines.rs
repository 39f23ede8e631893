//! Agendas and time plans: what counts on, and what only looks like a day.

use rules::notices::Half;

use crate::texts::{HEADS, record};

fn numbers(agenda: &str) -> Vec<String> {
    let text = format!("{}Yours faithfully,\n\nANNEX A\nDraft agenda\n\n{agenda}\n", HEADS[0]);
    record(&text).agenda.into_iter().map(|item| item.number).collect()
}

#[test]
fn the_outline_goes_on_behind_a_deep_list() {
    let deep = "1.\tOpening\n2.\tAgenda\n3.\tReports\na.\tWorking parties\ni.\tWP1\nii.\tRegional groups\n1.\tAfrica\n2.\tAmericas\n3.\tArab States\n";
    let expected = ["1", "2", "3", "3.a", "3.a.i", "3.a.ii", "3.a.ii.1", "3.a.ii.2", "3.a.ii.3"];
    let with =
        |more: &[&str]| expected.iter().chain(more).map(|number| (*number).to_owned()).collect::<Vec<_>>();
    assert_eq!(numbers(&format!("{deep}4.\tElections\n5.\tClosing")), with(&["4", "5"]));
    assert_eq!(
        numbers(&format!("{deep}4.\tAsia\n4.\tElections\n5.\tClosing")),
        with(&["3.a.ii.4", "4", "5"])
    );
}

#[test]
fn a_cell_that_begins_like_a_weekday_is_no_day() {
    let plan = "\tMorning\tAfternoon\nMonday 12 July\tOpening plenary\tMonitoring of work\nTuesday 13 July\tSunset clauses\tSaturation of bands\n";
    let text = format!("{}Yours faithfully,\n\nANNEX B\nDraft time plan\n{plan}", HEADS[0]);
    let read: Vec<_> = record(&text)
        .time_plan
        .into_iter()
        .map(|entry| (entry.date.to_string(), entry.half == Half::Morning, entry.what))
        .collect();
    let entry = |day: &str, morning: bool, what: &str| (day.to_owned(), morning, what.to_owned());
    assert_eq!(
        read,
        [
            entry("2021-07-12", true, "Opening plenary"),
            entry("2021-07-12", false, "Monitoring of work"),
            entry("2021-07-13", true, "Sunset clauses"),
            entry("2021-07-13", false, "Saturation of bands"),
        ]
    );
}
