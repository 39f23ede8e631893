//! The circular of a consultation: what it asks, its texts, and the form to fill in, in six languages.

use jiff::civil::date;
use letters::write::{self, Block, Notice, Shape};
use rules::{
    language::Language,
    notices::{Action, Contacts, Deadline, Kind, Meeting, Process, Record, Reference, Series, Text},
};

use crate::written::facts;

fn circular() -> Record {
    let text = |number: &str, alias: Option<&str>| Text {
        number: number.to_owned(),
        alias: alias.map(str::to_owned),
        process: Some(Process::Tap),
    };
    Record {
        kind: Some(Kind::Circular),
        reference: Reference { series: Some(Series::Circular), number: Some(96), ..Reference::default() },
        issued: Some(date(2026, 5, 4)),
        group: Some("SG20".to_owned()),
        meeting: Meeting {
            starts: Some(date(2026, 9, 7)),
            ends: Some(date(2026, 9, 18)),
            place: Some("Arusha".to_owned()),
            country: Some("TZ".to_owned()),
            ..Meeting::default()
        },
        deadlines: vec![Deadline {
            action: Action::TapReply,
            due: Some(date(2026, 8, 26)),
            time: "23:59".parse().ok(),
            time_zone: Some("UTC".to_owned()),
            expected: None,
            rule: None,
            text: String::new(),
        }],
        texts: vec![text("Y.4221", Some("Y.ElecMon-Reqts")), text("Y.4487", None)],
        contacts: Contacts { email: Some("tsbsg20@itu.int".to_owned()), ..Contacts::default() },
        ..Record::default()
    }
}

fn text(record: &Record, language: Language) -> String {
    write::text(&Notice::of(record), language)
}

#[test]
fn a_consultation_asks_member_states_about_each_text_and_says_until_when() {
    let english = text(&circular(), Language::En);
    for part in [
        "Subject: TAP consultation on texts for the next meeting of Study Group 20; Arusha, 7–18 September 2026",
        "the form in Annex 2, should arrive no later than 26 August 2026 (23:59 hours UTC).",
        "ANNEX 1\nTexts for approval\n",
        "– ITU-T Y.4221 (ex Y.ElecMon-Reqts), TAP\n",
        "ANNEX 2\nReply form\n",
        "Reply to TSB Circular 96",
        "Member State: ____",
        "ITU-T Y.4487\n[  ] authorizes the consideration of this text",
        "Name: ____",
        "Signature: ____",
    ] {
        assert!(english.replace('\u{a0}', " ").contains(part), "{part}\n{english}");
    }
}

#[test]
fn six_languages_ask_the_same_and_are_read_as_the_same() {
    let (record, profiles) = (circular(), crate::profiles::kept());
    for language in Language::ALL {
        let sentences = write::sentences(&Notice::of(&record), language);
        let count = |shape: fn(Shape) -> bool| sentences.iter().filter(|one| shape(one.shape)).count();
        assert_eq!(count(|shape| shape == Shape::Choice), 4, "two answers to each of two texts");
        assert_eq!(count(|shape| matches!(shape, Shape::Blank(_))), 6, "{language:?}");
        let of = |field: &str| sentences.iter().filter(|one| one.field == field).count();
        assert_eq!(of("texts.Y.4221"), 4, "annex, form, and its two answers");
        // The question, the table, the heading of the form in two lines, and its first sentence.
        assert_eq!(of("deadlines.tap_reply"), 5, "{language:?}");
        let read = letters::read_file(text(&record, language).as_bytes(), &profiles).unwrap();
        assert_eq!(facts(&read), facts(&record), "{}", text(&record, language));
    }
}

#[test]
fn a_form_that_was_filled_in_states_nothing_of_the_circular() {
    let (record, profiles) = (circular(), crate::profiles::kept());
    for language in Language::ALL {
        let line = "_".repeat(40);
        let mut filled = text(&record, language);
        for words in
            ["Wakanda", "Y.9999 (ex Y.Other), TAP; 1 March 2027", "Chair: Mr Anders Muster", "12/03/2027"]
        {
            filled = filled.replacen(&line, words, 1);
        }
        let read = letters::read_file(filled.as_bytes(), &profiles).unwrap();
        assert_eq!(facts(&read), facts(&record), "{filled}");
    }
}

#[test]
fn without_texts_to_decide_or_a_day_to_reply_by_there_is_no_form() {
    let whole = circular();
    let mut others = vec![whole.clone(), whole.clone(), whole.clone(), whole.clone(), whole];
    others[0].deadlines.clear();
    others[1].texts.iter_mut().for_each(|text| text.process = Some(Process::Aap));
    others[2].kind = Some(Kind::Letter);
    others[3].deadlines[0].due = None;
    others[4].group = None;
    for record in others {
        for language in Language::ALL {
            let sentences = write::sentences(&Notice::of(&record), language);
            let asks = |shape| matches!(shape, Shape::Choice | Shape::Blank(_));
            assert!(!sentences.iter().any(|one| asks(one.shape)), "{sentences:?}");
        }
    }
}

#[test]
fn the_form_can_be_filled_in_on_screen_and_begins_a_page() {
    let record = circular();
    let page = write::html(&Notice::of(&record), Language::Fr);
    assert_eq!(page.matches("<input type=\"checkbox\">").count(), 4);
    assert_eq!(page.matches("<input type=\"text\">").count(), 5);
    assert_eq!(page.matches("<h2 class=\"own-page\"").count(), 1);
    let blocks = write::blocks(&Notice::of(&record), Language::Zh);
    let marks = |block: &Block| match block {
        Block::Choices(all) | Block::Blanks(all) => all.iter().any(|one| one.text.contains(['[', '_'])),
        _ => false,
    };
    assert!(!blocks.iter().any(marks), "forms draw boxes and lines of their own");
}
