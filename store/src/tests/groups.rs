//! A group stands once in a study period, what is held in it is known from day to day, and its meetings are counted as they come.

use jiff::civil::date;
use rules::{
    groups::{Established, Kind},
    roles::Post,
};

use super::members::{account, kenya};
use super::*;
use crate::{
    groups::{self, Group},
    members,
    roles::{self, Held},
};

fn sg20(period: &str) -> Group {
    Group {
        established: Established {
            id: format!("{}-sg20", period.to_lowercase()),
            name: "SG20".to_owned(),
            kind: Kind::StudyGroup,
            parent: None,
            first: if period == "T22" { date(2022, 3, 10) } else { date(2024, 10, 25) },
            last: None,
        },
        period: period.to_owned(),
        slug: "sg20".to_owned(),
        titles: [
            ("en".to_owned(), "Internet of things".to_owned()),
            ("ar".to_owned(), "إنترنت الأشياء".to_owned()),
        ]
        .into(),
    }
}

both_engines! {
    async fn a_group_comes_back_as_it_was_and_keeps_its_name(store: Store) {
        let mut change = store.begin().await.unwrap();
        groups::take_turn(&mut change).await.unwrap();
        groups::save(&mut change, &sg20("T22")).await.unwrap();
        groups::save(&mut change, &sg20("T25")).await.unwrap();
        let mut ended = sg20("T25");
        ended.established.last = Some(date(2026, 6, 30));
        ended.titles.clear();
        groups::save(&mut change, &ended).await.unwrap();
        groups::take_turn(&mut change).await.unwrap();
        assert_eq!(groups::find_in(&mut change, "t25-sg20").await.unwrap(), Some(ended.clone()));
        change.commit().await.unwrap();
        assert_eq!(groups::of_slug(&store, "sg20").await.unwrap(), [sg20("T22"), ended.clone()]);
        assert_eq!(groups::of_period(&store, "T25").await.unwrap(), [ended]);
        let mut change = store.begin().await.unwrap();
        groups::strike(&mut change, "t25-sg20").await.unwrap();
        assert!(groups::of_period_in(&mut change, "T25").await.unwrap().is_empty());
    }

    async fn who_held_what_on_a_day_is_known(store: Store) {
        let mut change = store.begin().await.unwrap();
        groups::save(&mut change, &sg20("T25")).await.unwrap();
        members::enlist(&mut change, &kenya()).await.unwrap();
        people::enrol(&mut change, &account("f@example.org")).await.unwrap();
        let mut held = Held {
            id: "h1".to_owned(),
            group: "t25-sg20".to_owned(),
            post: Post::Chair,
            toward: String::new(),
            account: None,
            name: "Fay Njeri".to_owned(),
            member: Some("b1".to_owned()),
            first: date(2024, 10, 25),
            last: None,
        };
        roles::add(&mut change, &held).await.unwrap();
        held.account = Some("f@example.org".to_owned());
        held.last = Some(date(2026, 1, 31));
        roles::amend(&mut change, &held).await.unwrap();
        let next = Held { id: "h2".to_owned(), first: date(2026, 2, 1), last: None, account: None, ..held.clone() };
        roles::add(&mut change, &next).await.unwrap();
        assert_eq!(roles::find_in(&mut change, "h1").await.unwrap().unwrap().member.as_deref(), Some("Kenya"));
        assert_eq!(roles::of_slug_in(&mut change, "sg20").await.unwrap().len(), 2);
        change.commit().await.unwrap();
        for (day, who) in [("2024-10-24", None), ("2024-10-25", Some("h1")), ("2026-01-31", Some("h1")), ("2026-02-01", Some("h2"))] {
            let on = roles::on_day(&store, Post::Chair, day).await.unwrap();
            assert_eq!(on.first().map(|one| one.held.id.as_str()), who, "{day}");
        }
        let mut change = store.begin().await.unwrap();
        roles::strike(&mut change, "h2").await.unwrap();
        change.commit().await.unwrap();
        let all = roles::of_slug(&store, "sg20").await.unwrap();
        assert_eq!((all.len(), &all[0].held, all[0].period.as_str()), (1, &held, "T25"));
    }

    async fn the_count_of_a_group_follows_a_meeting_that_changes_hands(store: Store) {
        let mut change = store.begin().await.unwrap();
        meetings::save(&mut change, &meeting("a", "2025-09-09", "2025-09-18")).await.unwrap();
        meetings::save(&mut change, &meeting("b", "2026-09-09", "2026-09-18")).await.unwrap();
        let moved = meetings::Meeting { group: "SG5".to_owned(), ..meeting("b", "2026-09-09", "2026-09-18") };
        meetings::save(&mut change, &moved).await.unwrap();
        let counted = |groups: Vec<meetings::Group>| groups.into_iter().map(|one| (one.name, one.meetings, one.latest.unwrap())).collect::<Vec<_>>();
        let both = [("SG20".to_owned(), 1, "2025-09-09".to_owned()), ("SG5".to_owned(), 1, "2026-09-09".to_owned())];
        assert_eq!(counted(meetings::groups_in(&mut change).await.unwrap()), both);
        meetings::save(&mut change, &meeting("b", "2026-09-10", "2026-09-18")).await.unwrap();
        change.commit().await.unwrap();
        assert_eq!(counted(meetings::groups(&store).await.unwrap()), [("SG20".to_owned(), 2, "2026-09-10".to_owned())]);
    }
}
