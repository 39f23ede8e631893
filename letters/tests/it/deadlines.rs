//! Sentences and cells that set deadlines.

use rules::notices::{Action, Status};

use crate::texts::{HEADS, record};

const HEAD: &str = "Geneva, 3 February 2021\nRef: TSB Collective letter 9/13\nSubject: Study Group 13 meeting; Geneva, 12-23 July 2021\n\nDear Sir/Madam,\n\
    It is my pleasure to invite you to the meeting of Study Group 13, which will take place in Geneva from 12 to 23 July 2021.\n";

/// What is due, and when, by an English letter with this sentence in it.
fn due(sentence: &str) -> Vec<(Action, String)> {
    record(&format!("{HEAD}{sentence}\nYours faithfully,\n"))
        .deadlines
        .iter()
        .map(|deadline| (deadline.action, deadline.due.map_or_else(|| "-".to_owned(), |due| due.to_string())))
        .collect()
}

fn one(action: Action, due: &str) -> Vec<(Action, String)> {
    vec![(action, due.to_owned())]
}

#[test]
fn a_limit_takes_the_date_of_its_own_clause() {
    assert_eq!(
        due(
            "The meeting of Study Group 13 will now end on 22 July 2021 and the deadline for contributions is extended to 18 June 2021."
        ),
        one(Action::Contribution, "2021-06-18")
    );
    assert_eq!(
        due("Contributions are due on 29 June 2021 at the latest, and the workshop is on 9 July 2021."),
        one(Action::Contribution, "2021-06-29")
    );
}

#[test]
fn a_sentence_with_two_limits_sets_two_deadlines() {
    let both =
        [(Action::Fellowship, "2021-05-31".to_owned()), (Action::Contribution, "2021-06-29".to_owned())];
    for sentence in [
        "Requests for fellowships must arrive by 31 May 2021 and contributions by 29 June 2021.",
        "The deadline for fellowship requests is 31 May 2021, that for contributions not later than 29 June 2021.",
    ] {
        assert_eq!(due(sentence), both, "{sentence}");
    }
}

#[test]
fn by_and_before_are_limits_only_of_a_date() {
    assert_eq!(
        due("Registration opens on 22 April 2021 and must be done online by the designated focal points."),
        []
    );
    assert_eq!(
        due("The registration of 5 May 2021 was approved by the focal points before the meeting."),
        []
    );
    for sentence in [
        "Registration must be done by the focal points by 11 June 2021.",
        "Registration closes on 11 June 2021.",
        "Please register before Friday, 11 June 2021.",
        "Please register by 2359 hours UTC (Geneva time) on 11 June 2021.",
    ] {
        assert_eq!(due(sentence), one(Action::Preregistration, "2021-06-11"), "{sentence}");
    }
}

#[test]
fn white_contributions_are_translated_and_delayed_ones_are_not_the_same_thing_due_twice() {
    let sentences = "White contributions must reach the TSB by 12 May 2021.\nDelayed contributions will be accepted up to 30 June 2021.";
    assert_eq!(
        due(sentences),
        [(Action::Translation, "2021-05-12".to_owned()), (Action::Contribution, "2021-06-30".to_owned())]
    );
    let sentences =
        "Contributions are due by 29 June 2021.\nLate contributions will be posted until 9 July 2021.";
    assert_eq!(
        due(sentences),
        [(Action::Contribution, "2021-06-29".to_owned()), (Action::Other, "2021-07-09".to_owned())]
    );
    let findings = record(&format!("{HEAD}{sentences}\n")).findings;
    assert!(findings.is_empty(), "{findings:?}");
}

#[test]
fn one_cell_may_hold_two_things_that_are_due() {
    let at = |day: &str, actions: &[Action]| -> Vec<(Action, String)> {
        actions.iter().map(|action| (*action, day.to_owned())).collect()
    };
    let table = |cell: &str| due(&format!("Key deadlines:\n31 May 2021\t{cell}\n"));
    for cell in [
        "Requests for fellowships; requests for interpretation",
        "Requests for fellowships and interpretation",
        "Requests for fellowships, requests for interpretation",
    ] {
        assert_eq!(table(cell), at("2021-05-31", &[Action::Fellowship, Action::Interpretation]), "{cell}");
    }
    assert_eq!(
        table("Pre-registration, and visa letter requests"),
        at("2021-05-31", &[Action::Preregistration, Action::Visa])
    );
    for cell in [
        "Submit requests for real-time captioning and/or sign language interpretation",
        "Captioning and sign language",
    ] {
        assert_eq!(table(cell), at("2021-05-31", &[Action::Captioning]), "{cell}");
    }
    assert_eq!(
        table("Pre-registration (on line, and with visa data)"),
        at("2021-05-31", &[Action::Preregistration])
    );
}

#[test]
fn a_meeting_that_opens_has_its_hour() {
    for sentence in ["The meeting opens at 0930 hours on 12 July.", "The meeting begins at 9.30 a.m."] {
        let meeting = record(&format!("{HEAD}{sentence}\n")).meeting;
        assert_eq!(meeting.opens_at.unwrap().to_string(), "09:30", "{sentence}");
    }
}

#[test]
fn a_period_without_a_date_is_a_deadline_without_one() {
    let lines = [
        "Contributions: 12 days before the meeting.",
        "Contributions: 12 jours avant la réunion.",
        "Contribuciones: 12 días antes de la reunión.",
        "Вклады: за 12 дней до собрания.",
        "文稿：会议召开前12天。",
        "المساهمات: قبل 12 يوما من الاجتماع.",
    ];
    for (head, line) in HEADS.into_iter().zip(lines) {
        let deadlines = record(&format!("{head}{line}\n")).deadlines;
        let read: Vec<_> = deadlines.iter().map(|deadline| (deadline.action, deadline.due)).collect();
        assert_eq!(read, [(Action::Contribution, None)], "{line}");
    }
}

#[test]
fn what_can_be_asked_for_by_a_date_is_given_on_request() {
    let rows = [
        "31 May 2021\t– Fellowship requests",
        "31 mai 2021\t– Demandes de bourses",
        "31 de mayo de 2021\t– Solicitud de becas",
        "31 мая 2021 г.\t– Запросы на стипендии",
        "2021年5月31日\t– 提交与会补贴申请",
        "31 مايو 2021\t– تقديم طلبات المنح",
    ];
    for (head, row) in HEADS.into_iter().zip(rows) {
        let record = record(&format!("{head}{row}\n"));
        assert_eq!(record.deadlines.len(), 1, "{row}");
        let fellowships = record.services.get("fellowships").map(|service| service.status);
        assert_eq!(fellowships, Some(Status::OnRequest), "{row}");
        assert_eq!(record.services.get("e_fellowships").map(|service| service.status), None, "{row}");
    }
}

#[test]
fn an_event_that_precedes_the_meeting_is_an_event() {
    for sentence in [
        "It will be preceded by a one-day workshop on 9 July 2021 at the same venue.",
        "A one-day workshop will be held on 9 July 2021, before the meeting.",
    ] {
        let events = record(&format!("{HEAD}{sentence}\n")).events;
        assert_eq!(events.len(), 1, "{sentence}");
        assert_eq!(
            (events[0].name.as_str(), events[0].starts.unwrap().to_string().as_str()),
            ("one-day workshop", "2021-07-09")
        );
    }
}

#[test]
fn a_row_of_a_list_ends_where_the_letter_goes_on() {
    let lists = [
        (
            "29 June 2021: contributions",
            "2 Fellowships will be awarded to delegates of eligible countries.",
            "Fellowships",
        ),
        (
            "29 juin 2021: contributions",
            "2 Des bourses seront accordées aux délégués des pays admissibles.",
            "Bourses",
        ),
        (
            "29 de junio de 2021: contribuciones",
            "2 Se concederán becas a los delegados de los países que cumplan los requisitos.",
            "Becas",
        ),
        (
            "29 июня 2021 года: вклады",
            "2 Делегатам из отвечающих критериям стран выделяются стипендии.",
            "Стипендии",
        ),
        ("2021年6月29日：文稿", "2 将向符合条件国家的代表发放与会补贴。", "与会补贴"),
        ("29 يونيو 2021: المساهمات", "2 ستقدم المنح إلى مندوبي البلدان المؤهلة.", "المنح"),
    ];
    for (head, (row, paragraph, heading)) in HEADS.into_iter().zip(lists) {
        let prose = paragraph.trim_start_matches("2 ");
        let (day, what) = row.split_once([':', '：']).unwrap();
        for text in [
            format!("{row}\n\n{paragraph}"),
            format!("{row}\n{paragraph}"),
            format!("{row}\n\n{prose}"),
            format!("{row}\n\n{heading}\n\n{prose}"),
            format!("{day}\n{what}\n\n{paragraph}"),
            format!("{day}\n– {what}\n\n{prose}"),
        ] {
            let deadlines = record(&format!("{head}{text}\n")).deadlines;
            let read: Vec<_> = deadlines
                .iter()
                .map(|deadline| (deadline.action, deadline.due.unwrap().to_string()))
                .collect();
            assert_eq!(read, one(Action::Contribution, "2021-06-29"), "{text}");
        }
    }
}

#[test]
fn a_row_keeps_what_stands_below_its_day() {
    for row in [
        "29 June 2021\n– Requests for fellowships\n– Requests for interpretation",
        "29 June 2021\n\nRequests for fellowships\n\nRequests for interpretation",
        "29 June 2021\t– Requests for fellowships\n\n\t– Requests for interpretation",
    ] {
        let day = || "2021-06-29".to_owned();
        assert_eq!(due(row), [(Action::Fellowship, day()), (Action::Interpretation, day())], "{row}");
    }
}

#[test]
fn a_period_that_the_letter_counts_itself_has_its_day() {
    let told = |sentence: &str| {
        let letter = format!("{HEAD}{sentence}\nYours faithfully,\n");
        record(&letter)
            .deadlines
            .into_iter()
            .map(|deadline| (deadline.action, deadline.due))
            .collect::<Vec<_>>()
    };
    let day = jiff::civil::date(2021, 5, 31);
    assert_eq!(
        told(
            "Interpretation is provided if it is asked for at least six weeks before the meeting, that is, on 31 May 2021."
        ),
        [(Action::Interpretation, Some(day))]
    );
    assert_eq!(
        told(
            "Interpretation is provided if it is asked for at least six weeks before the meeting (12 July 2021)."
        ),
        [(Action::Interpretation, None)],
        "the day from which is counted is no deadline"
    );
}
