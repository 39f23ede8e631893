//! `drafts.begin`: from nothing, from an earlier letter, as a corrigendum; who may.

use jiff::civil::date;
use office::{
    Failure, Office,
    drafts::{
        begin::{NotBegun, Wish, begin},
        see,
    },
    notices::import::import,
};
use rules::{notices::Kind, people::Role};

use crate::house::{CORRIGENDUM, LETTER, both_engines, secretary, somebody_in_each_role};

fn nothing() -> Wish {
    Wish::Nothing { group: "SG11".to_owned(), starts: date(2018, 3, 5) }
}

both_engines! {
    async fn a_letter_from_nothing_has_every_deadline_with_its_rule(office: Office) {
        let id = begin(&office, &secretary(), &nothing()).await.unwrap();
        let sight = see::draft(&office, &secretary(), &id).await.unwrap().unwrap();
        assert_eq!(sight.draft.record.kind, Some(Kind::Letter));
        assert_eq!(sight.arguments.len(), sight.draft.record.deadlines.len());
        assert!(sight.arguments.iter().all(|argument| argument.difference_days == Some(0)));
        assert_eq!(see::open(&office, &secretary()).await.unwrap()[0].id, id);
    }

    async fn a_letter_like_an_earlier_one_begins_with_its_facts(office: Office) {
        import(&office, &secretary(), "letter.txt", LETTER.as_bytes()).await.unwrap();
        let wish = Wish::Meeting { meeting: "sg11-2017-11-08".to_owned(), starts: date(2018, 3, 5) };
        let id = begin(&office, &secretary(), &wish).await.unwrap();
        let record = see::draft(&office, &secretary(), &id).await.unwrap().unwrap().draft.record;
        assert_eq!(record.meeting.place.as_deref(), Some("Geneva"));
        assert_eq!((record.meeting.starts, record.meeting.ends), (Some(date(2018, 3, 5)), None));
        assert_eq!(record.reference.number, None);
    }

    async fn a_circular_on_registration_wants_nothing_but_to_be_read(office: Office) {
        let id = begin(&office, &secretary(), &Wish::Registration).await.unwrap();
        let sight = see::draft(&office, &secretary(), &id).await.unwrap().unwrap();
        assert_eq!((sight.draft.record.kind, sight.wanting), (Some(Kind::Circular), vec![]));
    }

    async fn a_corrigendum_begins_with_the_letter_as_it_binds(office: Office) {
        import(&office, &secretary(), "letter.txt", LETTER.as_bytes()).await.unwrap();
        import(&office, &secretary(), "corrigendum.txt", CORRIGENDUM.as_bytes()).await.unwrap();
        let wish = Wish::Correction { meeting: "sg11-2017-11-08".to_owned() };
        let id = begin(&office, &secretary(), &wish).await.unwrap();
        let sight = see::draft(&office, &secretary(), &id).await.unwrap().unwrap();
        let mode = sight.draft.record.meeting.mode;
        assert_eq!(mode, Some(rules::notices::Mode::Virtual), "the first corrigendum is in it");
        assert_eq!(sight.wanting, [rules::drafts::Wanting::Change]);
    }

    async fn what_is_not_there_cannot_be_begun_from(office: Office) {
        for wish in [
            Wish::Correction { meeting: "sg99-1999-01-01".to_owned() },
            Wish::Meeting { meeting: "sg99-1999-01-01".to_owned(), starts: date(2018, 3, 5) },
            Wish::Nothing { group: "  ".to_owned(), starts: date(2018, 3, 5) },
        ] {
            assert!(begin(&office, &secretary(), &wish).await.is_err(), "{wish:?}");
        }
        import(&office, &secretary(), "corrigendum.txt", CORRIGENDUM.as_bytes()).await.unwrap();
        let waits = see::open(&office, &secretary()).await.unwrap();
        assert!(waits.is_empty(), "a corrigendum that waits for its letter is no draft");
    }

    async fn only_the_secretariat_begins_and_reads_drafts(office: Office) {
        let id = begin(&office, &secretary(), &nothing()).await.unwrap();
        for actor in somebody_in_each_role() {
            let outcome = begin(&office, &actor, &nothing()).await;
            let seen = see::draft(&office, &actor, &id).await;
            if actor.role == Role::Secretariat {
                assert!(outcome.is_ok() && seen.is_ok());
                continue;
            }
            assert!(matches!(outcome, Err(NotBegun::Failed(Failure::NotAllowed(_)))));
            assert!(matches!(seen, Err(Failure::NotAllowed(_))));
        }
    }
}
