//! Events beside the meeting: what they are called, and whether one registers.

use crate::texts::{HEADS, record};

fn events(head: &str, text: &str) -> Vec<(String, String, Option<bool>)> {
    let read = record(&format!("{head}{text}\n")).events;
    read.into_iter()
        .map(|event| {
            (event.name, event.starts.map(|day| day.to_string()).unwrap_or_default(), event.registration)
        })
        .collect()
}

#[test]
fn the_number_of_a_paragraph_is_no_part_of_a_name() {
    for (text, name) in [
        ("2.1 Workshop on trust will be held on 9 July 2021.", "Workshop on trust"),
        ("3 A workshop on trust will be held on 9 July 2021.", "workshop on trust"),
        ("4. Forum on 5G will be held on 9 July 2021.", "Forum on 5G"),
        ("5G workshop will be held on 9 July 2021.", "5G workshop"),
    ] {
        assert_eq!(events(HEADS[0], text)[0].0, name, "{text}");
    }
}

#[test]
fn the_arabic_word_for_a_workshop_keeps_its_first_letter() {
    for (text, name) in [
        ("وستُعقد ورشة عمل بشأن الثقة في 9 يوليو 2021.", "ورشة عمل بشأن الثقة"),
        ("ورشة عمل بشأن الثقة ستُعقد في 9 يوليو 2021.", "ورشة عمل بشأن الثقة"),
        ("ومنتدى الثقة سيُعقد في 9 يوليو 2021.", "منتدى الثقة"),
    ] {
        let read = events(HEADS[5], text);
        assert_eq!(read.first().map(|event| event.0.as_str()), Some(name), "{text}");
    }
}

#[test]
fn an_event_may_need_no_registration_in_six_languages() {
    let texts = [
        "A workshop on trust will be held on 9 July 2021. No registration is required.",
        "Un atelier sur la confiance se tiendra le 9 juillet 2021. Aucune inscription n'est nécessaire.",
        "Un taller sobre la confianza se celebrará el 9 de julio de 2021. No se requiere inscripción.",
        "Семинар по вопросам доверия состоится 9 июля 2021 года. Регистрация не требуется.",
        "信任讲习班将于2021年7月9日举行。无需注册。",
        "ستُعقد ورشة عمل بشأن الثقة في 9 يوليو 2021. ولا يلزم التسجيل.",
    ];
    for (head, text) in HEADS.into_iter().zip(texts) {
        let read = events(head, text);
        assert_eq!(read.len(), 1, "{text}");
        assert_eq!((read[0].1.as_str(), read[0].2), ("2021-07-09", Some(false)), "{text}");
    }
}

#[test]
fn events_known_by_number_and_kind_have_their_days() {
    for (head, text) in [
        (HEADS[3], "Состоятся два электронных собрания: 3 и 10 марта 2021 года."),
        (HEADS[3], "Будут проведены два электронных собрания 3 и 10 марта 2021 года."),
        (HEADS[0], "Two e-meetings will be held on 3 March 2021 and 10 March 2021."),
        (HEADS[1], "Deux réunions électroniques auront lieu le 3 mars 2021 et le 10 mars 2021."),
        (HEADS[4], "将于2021年3月3日和2021年3月10日举行两次电子会议。"),
    ] {
        assert!(!events(head, text).is_empty(), "{text}");
        assert!(events(head, text)[0].1 == "2021-03-03", "{text}");
    }
}

#[test]
fn registration_for_the_next_event_is_not_that_for_the_first() {
    let read = events(
        HEADS[0],
        "A forum will be held on 8 July 2021. A workshop will be held on 9 July 2021, for which registration is open.",
    );
    assert_eq!((read[0].2, read[1].2), (None, Some(true)));
}

#[test]
fn a_report_of_what_has_been_announces_nothing() {
    let texts = [
        "A workshop on trust was held on 9 July 2020 and was well attended.",
        "Un atelier sur la confiance, organisé le 9 juillet 2020, a été suivi par de nombreux participants.",
        "El 9 de julio de 2020 tuvo lugar un taller sobre la confianza.",
        "Семинар по вопросам доверия состоялся 9 июля 2020 года.",
        "信任讲习班已于2020年7月9日举行。",
        "وقد عُقدت ورشة عمل بشأن الثقة في 9 يوليو 2020.",
    ];
    for (head, text) in HEADS.into_iter().zip(texts) {
        assert_eq!(events(head, text), [], "{text}");
    }
}

#[test]
fn what_will_be_on_a_day_that_is_past_is_told() {
    let read = events(HEADS[0], "A workshop on trust will be held on 9 July 2020.");
    assert_eq!(read.len(), 1, "a misprinted year is no reason to keep silent");
}
