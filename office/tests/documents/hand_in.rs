//! `documents.hand_in`: looked at, classified by the second, receipted, and nothing half-taken.

use office::{
    Failure, Office,
    clock::Clock,
    documents::{
        NotThisDocument,
        hand_in::{Wish, hand_in},
        reserve::reserve,
    },
};
use rules::{
    documents::{Fault, Timeliness},
    people::Role,
};

use crate::documents_opened::{arrived, claim, hand_in_wish, handed_in, opened, paper, posted, sight, wish};
use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::notes;

fn at(office: &Office, instant: &str) -> Office {
    office.clone().with_clock(Clock::Fixed(instant.parse().unwrap()))
}

both_engines! {
    async fn it_is_received_with_a_receipt_by_mail(office: Office) {
        let desk = opened(&office).await;
        notes(&desk.office).await;
        let reserved = reserve(&desk.office, &desk.house.fay, &wish(&desk.house, "k")).await.unwrap();
        let done = handed_in(&desk.office, &desk.house.fay, &reserved).await.unwrap();
        assert_eq!(done.receipt.timeliness, Timeliness::InTime { too_late_for_translation: false });
        assert_eq!(done.receipt.zone, "Europe/Zurich");
        assert!(done.verdict.faults.is_empty(), "{:?}", done.verdict);
        let sight = sight(&desk.office, &reserved.id).await;
        assert_eq!((sight.document.content.state.name(), sight.files.len(), sight.files[0].form.as_str()), ("received", 1, "docx"));
        assert_eq!(notes(&desk.office).await, ["document-received"]);
    }

    async fn the_last_second_is_in_time_and_the_next_is_held(office: Office) {
        let desk = opened(&office).await;
        let last = at(&desk.office, "2025-08-27T23:59:59+02:00");
        let reserved = reserve(&desk.office, &desk.house.fay, &wish(&desk.house, "k1")).await.unwrap();
        let done = handed_in(&last, &desk.house.fay, &reserved).await.unwrap();
        assert_eq!(done.document.content.state.name(), "received");
        let late = at(&desk.office, "2025-08-28T00:00:00+02:00");
        let reserved = reserve(&desk.office, &desk.house.fay, &wish(&desk.house, "k2")).await.unwrap();
        let done = handed_in(&late, &desk.house.fay, &reserved).await.unwrap();
        assert_eq!((done.receipt.timeliness, done.document.content.state.name()), (Timeliness::Late { minutes: 0 }, "held"));
    }

    async fn what_comes_again_before_it_is_posted_counts_by_its_new_day(office: Office) {
        let desk = opened(&office).await;
        let reserved = reserve(&desk.office, &desk.house.fay, &wish(&desk.house, "k")).await.unwrap();
        let first = handed_in(&desk.office, &desk.house.fay, &reserved).await.unwrap().document;
        let late = at(&desk.office, "2025-08-28T00:00:00+02:00");
        let second = handed_in(&late, &desk.house.fay, &first).await.unwrap().document;
        assert_eq!(second.content.state.name(), "held");
        assert_eq!(sight(&desk.office, &first.id).await.files.len(), 1, "it takes the place of what was there");
    }

    async fn form_and_paper_that_differ_are_both_shown_and_neither_is_chosen(office: Office) {
        let desk = opened(&office).await;
        let reserved = reserve(&desk.office, &desk.house.fay, &wish(&desk.house, "k")).await.unwrap();
        let upload = arrived(&desk.office, &desk.house.fay, "e.docx", &paper("On something else", "Norway")).await;
        let done = hand_in(&desk.office, &desk.house.fay, &hand_in_wish(&reserved, upload)).await.unwrap();
        let fields: Vec<&str> = done.verdict.faults.iter().filter_map(|fault| match fault {
            Fault::Differs { difference } => Some(difference.field.as_str()),
            _ => None,
        }).collect();
        assert_eq!(fields, ["title", "source"]);
        assert_eq!(done.document.content.claim.title, "On the energy of sensors");
        let mended = Wish { claim: Some(claim("On something else")), ..hand_in_wish(&done.document, arrived(&desk.office, &desk.house.fay, "e.docx", &paper("On something else", "Kenya")).await) };
        assert!(hand_in(&desk.office, &desk.house.fay, &mended).await.unwrap().verdict.faults.is_empty());
    }

    async fn what_stops_a_file_is_told_and_nothing_is_taken(office: Office) {
        let desk = opened(&office).await;
        let reserved = reserve(&desk.office, &desk.house.fay, &wish(&desk.house, "k")).await.unwrap();
        let good = paper("On the energy of sensors", "Kenya");
        for (name, bytes, code) in [
            ("program.docx", &b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0"[..], None),
            ("cut.docx", &good[..good.len() / 2], None),
            ("../../passwd", &good[..], Some("bad-file-name")),
            ("cod\u{202e}xcod.docx", &good[..], Some("bad-file-name")),
        ] {
            let upload = arrived(&desk.office, &desk.house.fay, name, bytes).await;
            let Err(NotThisDocument::Refused(verdict)) = hand_in(&desk.office, &desk.house.fay, &hand_in_wish(&reserved, upload)).await else { panic!("{name}") };
            assert!(!verdict.lets_pass());
            if let Some(code) = code { assert!(verdict.faults.iter().any(|fault| fault.code() == code), "{name}: {verdict:?}"); }
        }
        let sight = sight(&desk.office, &reserved.id).await;
        assert_eq!((sight.document.content.state.name(), sight.files.len()), ("reserved", 0));
    }

    async fn only_what_is_whole_and_ones_own_is_handed_in(office: Office) {
        let desk = opened(&office).await;
        let (office, fay) = (&desk.office, &desk.house.fay);
        let reserved = reserve(office, fay, &wish(&desk.house, "k")).await.unwrap();
        let announced = office::documents::upload::Wish { name: "a.docx".to_owned(), bytes: 100, sha256: None };
        let begun = office::documents::upload::begin(office, fay, &announced).await.unwrap();
        office::documents::upload::append(office, fay, &begun.upload, 0, &b"1234"[..]).await.unwrap();
        let cut = hand_in(office, fay, &hand_in_wish(&reserved, begun.upload)).await;
        assert!(matches!(cut, Err(NotThisDocument::NotWhole { has: 4, wants: 100 })), "{cut:?}");
        let of_another = arrived(office, &desk.house.gus, "a.docx", &paper("T", "S")).await;
        assert!(matches!(hand_in(office, fay, &hand_in_wish(&reserved, of_another)).await, Err(NotThisDocument::NoSuchUpload(_))));
        let own = arrived(office, &desk.house.gus, "a.docx", &paper("T", "S")).await;
        let stranger = hand_in(office, &desk.house.gus, &hand_in_wish(&reserved, own)).await;
        assert!(matches!(stranger, Err(NotThisDocument::NoSuchDocument(_))), "what is not theirs is not there");
    }

    async fn what_was_posted_is_revised_and_not_handed_in_again(office: Office) {
        let desk = opened(&office).await;
        let document = posted(&desk, "k").await;
        let again = handed_in(&desk.office, &desk.house.fay, &document).await;
        assert!(matches!(again, Err(NotThisDocument::NotNow(_))));
        let stale = reserve(&desk.office, &desk.house.fay, &wish(&desk.house, "k2")).await.unwrap();
        handed_in(&desk.office, &desk.house.fay, &stale).await.unwrap();
        assert!(matches!(handed_in(&desk.office, &desk.house.fay, &stale).await, Err(NotThisDocument::ChangedMeanwhile)), "two tabs");
    }

    async fn who_may_is_who_stands_for_its_member(office: Office) {
        let desk = opened(&office).await;
        for actor in somebody_in_each_role() {
            let reserved = reserve(&desk.office, &secretary(), &wish(&desk.house, actor.role.name())).await.unwrap();
            let good = paper("On the energy of sensors", "Kenya");
            let upload = match actor.role {
                Role::Anybody => String::new(),
                _ => arrived(&desk.office, &actor, "a.docx", &good).await,
            };
            let done = hand_in(&desk.office, &actor, &hand_in_wish(&reserved, upload)).await;
            match actor.role {
                Role::Anybody => assert!(matches!(done, Err(NotThisDocument::Failed(Failure::NotAllowed(_))))),
                Role::Secretariat => assert!(done.is_ok()),
                role => assert!(matches!(done, Err(NotThisDocument::NoSuchDocument(_))), "{role:?}"),
            }
        }
    }
}
