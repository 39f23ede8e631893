//! `deadlines.adjust`: who may, what binds afterwards, what is refused, what is journalled.

use jiff::civil::date;
use office::{
    Failure, Office,
    deadlines::adjust::{NotAdjusted, Wish, adjust},
    meetings::see,
    notices::import::import,
};
use rules::{deadlines::Origin, language::Language, people::Role};

use crate::house::{LETTER, both_engines, secretary, somebody_in_each_role};

fn wish() -> Wish {
    Wish {
        meeting: "sg11-2017-11-08".to_owned(),
        deadline: "contribution".to_owned(),
        due: date(2017, 10, 30),
        time: None,
        time_zone: None,
        reason: "the upload was closed for two days".to_owned(),
    }
}

async fn with_letter(office: &Office) {
    import(office, &secretary(), "letter.txt", LETTER.as_bytes()).await.unwrap();
}

async fn contribution(office: &Office) -> see::Due {
    let meeting = see::meeting(office, "sg11-2017-11-08", Language::En).await.unwrap().unwrap();
    meeting.due.into_iter().find(|due| due.key == "contribution").unwrap()
}

both_engines! {
    async fn the_date_that_a_person_set_binds_and_the_printed_one_stays(office: Office) {
        with_letter(&office).await;
        assert_eq!(contribution(&office).await.binding.unwrap().origin, Origin::Printed);
        adjust(&office, &secretary(), &wish()).await.unwrap();
        let due = contribution(&office).await;
        let binding = due.binding.unwrap();
        assert_eq!((binding.due, binding.origin), (date(2017, 10, 30), Origin::Adjusted));
        assert_eq!(due.deadline.due, Some(date(2017, 10, 26)), "what is printed stays");
        assert_eq!(due.argument.unwrap().expected, date(2017, 10, 26), "and so does the rule");
        assert_eq!(due.set[0].adjustment.by, "Mariam Keïta");
        let news = see::news(&office, Some("sg11-2017-11-08"), 10).await.unwrap();
        let see::Deed::Set { before, due, reason, .. } = &news[0].deed else { panic!("{news:?}") };
        assert_eq!((before.as_deref(), due.as_str()), (Some("2017-10-26"), "2017-10-30"));
        assert_eq!(reason, "the upload was closed for two days");
    }

    async fn a_wish_that_makes_no_sense_is_refused_by_its_field(office: Office) {
        with_letter(&office).await;
        let edition = office.edition();
        for (field, wish) in [
            ("reason", Wish { reason: "  ".to_owned(), ..wish() }),
            ("meeting", Wish { meeting: "sg99-1999-01-01".to_owned(), ..wish() }),
            ("deadline", Wish { deadline: "lunch".to_owned(), ..wish() }),
            ("due", Wish { due: date(2017, 11, 18), ..wish() }),
            ("due", Wish { due: date(2017, 10, 26), ..wish() }),
            ("time_zone", Wish { time_zone: Some("Mars/Olympus".to_owned()), ..wish() }),
        ] {
            let refused = adjust(&office, &secretary(), &wish).await.unwrap_err();
            assert_eq!(refused.code().1, field, "{refused}");
        }
        assert_eq!(office.refresh().await.unwrap(), edition);
    }

    async fn only_the_secretariat_sets_dates(office: Office) {
        with_letter(&office).await;
        for actor in somebody_in_each_role() {
            let outcome = adjust(&office, &actor, &wish()).await;
            match actor.role {
                Role::Secretariat => assert!(outcome.is_ok()),
                role => assert!(matches!(outcome, Err(NotAdjusted::Failed(Failure::NotAllowed(refused))) if refused.role == role)),
            }
        }
    }

    async fn what_is_still_due_is_listed_by_its_instant(office: Office) {
        with_letter(&office).await;
        let next = see::next(&office, 10).await.unwrap();
        assert_eq!(next.meetings.len(), 1);
        let keys: Vec<_> = next.due.iter().map(|due| (due.key.as_str(), due.due)).collect();
        assert_eq!(keys, [("contribution", date(2017, 10, 26))], "the first of two has passed in September");
    }
}
