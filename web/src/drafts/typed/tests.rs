//! What a draft shows is what it means, whatever was typed; what means nothing is told at its field.

use rules::notices::Kind;

use super::*;

fn typed(pairs: &[(&str, &str)]) -> Typed {
    Typed::sent(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

#[test]
fn a_letter_that_is_opened_and_saved_is_the_same() {
    let profiles = office::profiles::built_in().unwrap();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../letters/tests/corpus");
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|kind| kind != "txt") {
            continue;
        }
        let record = letters::read_file(&std::fs::read(&path).unwrap(), &profiles).unwrap();
        let draft = Draft { record, ..Draft::default() };
        let (again, wrong) = Typed::of(&draft).draft(&draft);
        assert_eq!(wrong, Wrong::new(), "{}", path.display());
        assert_eq!(again, draft, "{}", path.display());
        seen += 1;
    }
    assert!(seen >= 15);
}

#[test]
fn what_means_nothing_is_told_at_its_field_and_stays_typed() {
    let sent = typed(&[
        ("meeting.starts", "the ninth"),
        ("meeting.opens_at", "25:00"),
        ("deadlines.0.action", "contribution"),
        ("deadlines.0.due", "2027-02-30"),
        ("events.0.starts", "2027-03-01"),
        ("people.0.name", "A"),
        ("people.0.country", "Switzerland"),
        ("circulars.0.number", "many"),
        ("meeting.time_zone", "Mars/Olympus"),
    ]);
    let (draft, wrong) = sent.draft(&Draft::default());
    let told: Vec<(&str, &str)> = wrong.iter().map(|(field, what)| (field.as_str(), *what)).collect();
    assert_eq!(
        told,
        [
            ("circulars.0.number", "number"),
            ("deadlines.0.due", "date"),
            ("events.0.name", "name"),
            ("meeting.opens_at", "time"),
            ("meeting.starts", "date"),
            ("meeting.time_zone", "zone"),
            ("people.0.country", "country"),
        ]
    );
    assert_eq!(draft.record.deadlines[0].due, None);
    assert_eq!(sent.raw("meeting.starts"), "the ninth");
}

#[test]
fn who_names_a_city_means_its_country() {
    let (draft, _) = typed(&[("meeting.place", "Arusha")]).draft(&Draft::default());
    assert_eq!(draft.record.meeting.country.as_deref(), Some("TZ"));
    let (elsewhere, _) = typed(&[("meeting.place", "Geneva"), ("meeting.country", "TZ")]).draft(&draft);
    assert_eq!(elsewhere.record.meeting.country.as_deref(), Some("CH"));
}

#[test]
fn an_agenda_is_typed_as_lines() {
    let lines = "1 Opening\r\n2.1) Work | SG20-R5, SG20-TD12\r\n\r\n- Any other business\r\nClosing";
    let (draft, _) = typed(&[("agenda", lines)]).draft(&Draft::default());
    let items: Vec<(&str, &str, usize)> = draft
        .record
        .agenda
        .iter()
        .map(|item| (item.number.as_str(), item.title.as_str(), item.documents.len()))
        .collect();
    assert_eq!(
        items,
        [("1", "Opening", 0), ("2.1", "Work", 2), ("", "Any other business", 0), ("", "Closing", 0)]
    );
}

#[test]
fn who_sends_more_rows_than_a_person_types_makes_no_work() {
    let (draft, _) =
        typed(&[("events.4000000000.name", "x"), ("events.0.name", "y")]).draft(&Draft::default());
    assert_eq!(draft.record.events.len(), 1);
}

#[test]
fn the_kind_of_a_notice_is_not_typed() {
    let before =
        Draft { record: Record { kind: Some(Kind::Circular), ..Record::default() }, ..Draft::default() };
    assert_eq!(typed(&[("kind", "letter")]).draft(&before).0.record.kind, Some(Kind::Circular));
}
