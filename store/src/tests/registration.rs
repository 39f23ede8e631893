//! A registration stands once for each person and meeting, and changes for who has seen it last.

use jiff::civil::date;
use rules::{
    members::Category,
    people::Person,
    registration::{Attended, AutomaticApproval, Awaits, Form, Quota, Quotas, Reach, State, TagNumber},
};

use super::{
    members::{associate, kenya},
    *,
};
use crate::{
    members,
    registration::{self, Answer, Content, Registration, desk, door, lists, places, reminders},
};

const MEETING: &str = "sg20-2025-09-09";

/// A registration of a person whose address begins with these letters.
fn sent(id: &str, given: &str, family: &str, member: &str) -> Registration {
    let form = Form {
        given_name: given.to_owned(),
        family_name: family.to_owned(),
        on_published_list: Some(true),
        ..Form::default()
    };
    let state = State::Pending {
        since: "2025-06-10T09:00:00Z".parse().unwrap(),
        awaits: Awaits::FocalPoint,
        id: None,
    };
    let answer = Answer { state: "pending".to_owned(), number: None, late: Vec::new() };
    Registration {
        id: id.to_owned(),
        meeting: MEETING.to_owned(),
        event: String::new(),
        person: format!("{given}@example.org"),
        member: member.to_owned(),
        content: Content {
            form,
            state,
            late: Vec::new(),
            answer,
            digest: "d".to_owned(),
            accreditation: None,
        },
        edition: 1,
        sent_by: format!("{given}@example.org"),
        key: "k".to_owned(),
        submitted_at: "2025-06-10T09:00:00Z".to_owned(),
    }
}

async fn opened(store: &Store) -> crate::Transaction {
    let mut change = store.begin().await.unwrap();
    meetings::save(&mut change, &meeting(MEETING, "2025-09-09", "2025-09-18")).await.unwrap();
    members::enlist(&mut change, &kenya()).await.unwrap();
    members::enlist(&mut change, &associate()).await.unwrap();
    change
}

both_engines! {
    async fn a_count_follows_what_becomes_of_each(store: Store) {
        let mut change = opened(&store).await;
        for (id, given) in [("r1", "ada"), ("r2", "bo")] {
            assert!(registration::add(&mut change, &sent(id, given, "Okoro", "b1")).await.unwrap());
        }
        change.commit().await.unwrap();
        assert_eq!(lists::counts(&store, MEETING, "").await.unwrap(), [("pending".to_owned(), 2)]);
        let mut change = store.begin().await.unwrap();
        let mut one = registration::find_in(&mut change, "r1").await.unwrap().unwrap();
        one.content.state = State::submit("2025-06-10T09:00:00Z".parse().unwrap());
        assert!(registration::save(&mut change, &one).await.unwrap());
        change.commit().await.unwrap();
        let counts = lists::counts(&store, MEETING, "").await.unwrap();
        assert_eq!(counts, [("pending".to_owned(), 1), ("submitted".to_owned(), 1)]);
    }

    async fn a_form_is_kept_once_and_a_person_stands_once(store: Store) {
        let mut change = opened(&store).await;
        let first = sent("r1", "ada", "Okoro", "b1");
        assert!(registration::add(&mut change, &first).await.unwrap());
        let again = Registration { id: "r2".to_owned(), ..first.clone() };
        assert!(!registration::add(&mut change, &again).await.unwrap(), "the same key");
        let other_key = Registration { key: "k2".to_owned(), ..again };
        assert!(!registration::add(&mut change, &other_key).await.unwrap(), "the person is there");
        let event = Registration { event: "Forum".to_owned(), ..other_key.clone() };
        assert!(registration::add(&mut change, &event).await.unwrap(), "events stand apart");
        let mut cancelled = first.clone();
        let by = Person::named("ada@example.org").unwrap();
        cancelled.content.state = first.content.state.clone().cancel(by, "2025-06-11T09:00:00Z".parse().unwrap()).unwrap();
        assert!(registration::save(&mut change, &cancelled).await.unwrap());
        let anew = Registration { id: "r3".to_owned(), key: "k3".to_owned(), ..first.clone() };
        assert!(registration::add(&mut change, &anew).await.unwrap(), "who has cancelled comes back");
        let found = registration::by_key_in(&mut change, "ada@example.org", "k").await.unwrap().unwrap();
        assert_eq!((found.id.as_str(), found.edition), ("r1", 2));
        let theirs = registration::of_person_at_in(&mut change, "ada@example.org", MEETING).await.unwrap();
        let ids: Vec<&str> = theirs.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids, ["r1", "r3", "r2"], "of the meeting, what stands comes last");
        change.commit().await.unwrap();
        assert_eq!(registration::find(&store, "r3").await.unwrap(), Some(anew));
        assert_eq!(lists::of_person(&store, "ada@example.org", 10).await.unwrap().len(), 3);
    }

    async fn who_has_not_seen_the_last_edition_changes_nothing(store: Store) {
        let mut change = opened(&store).await;
        let first = sent("r1", "ada", "Okoro", "b1");
        registration::add(&mut change, &first).await.unwrap();
        assert!(registration::save(&mut change, &first).await.unwrap());
        assert!(!registration::save(&mut change, &first).await.unwrap());
        assert_eq!(registration::find_in(&mut change, "r1").await.unwrap().unwrap().edition, 2);
    }

    async fn a_list_comes_page_by_page_with_what_was_asked_for(store: Store) {
        let mut change = opened(&store).await;
        for (id, given, family, member) in
            [("r1", "ada", "Okoro", "b1"), ("r2", "Bo", "100%_Ng", "b2"), ("r3", "Éva", "Szabó", "b1"), ("r4", "cy", "Okoro", "b2")]
        {
            registration::add(&mut change, &sent(id, given, family, member)).await.unwrap();
        }
        assert_eq!(registration::delegation_in(&mut change, "b1", MEETING, "").await.unwrap().len(), 2);
        change.commit().await.unwrap();
        let all = lists::Filter::default();
        let first = lists::page(&store, (MEETING, ""), &all, &lists::After::default(), 3).await.unwrap();
        let last = &first[2].registration;
        let after = lists::After { name_key: last.name_key(), id: last.id.clone() };
        let second = lists::page(&store, (MEETING, ""), &all, &after, 3).await.unwrap();
        let ids = |lines: &[lists::Line]| lines.iter().map(|line| line.registration.id.clone()).collect::<Vec<_>>();
        assert_eq!((ids(&first), ids(&second)), (vec!["r2".to_owned(), "r1".to_owned(), "r4".to_owned()], vec!["r3".to_owned()]));
        for (filter, found) in [
            (lists::Filter { name: " ADA  okoro".to_owned(), ..all.clone() }, vec!["r1"]),
            (lists::Filter { name: "szabó é".to_owned(), ..all.clone() }, vec!["r3"]),
            (lists::Filter { name: "0%_n".to_owned(), ..all.clone() }, vec!["r2"]),
            (lists::Filter { name: "_".to_owned(), ..all.clone() }, vec!["r2"]),
            (lists::Filter { member: "b1".to_owned(), ..all.clone() }, vec!["r1", "r3"]),
            (lists::Filter { category: Some(Category::Associates), ..all.clone() }, vec!["r2", "r4"]),
            (lists::Filter { state: "confirmed".to_owned(), ..all.clone() }, vec![]),
            (lists::Filter { published: true, ..all.clone() }, vec![]),
        ] {
            let lines = lists::page(&store, (MEETING, ""), &filter, &lists::After::default(), 10).await.unwrap();
            assert_eq!(ids(&lines), found, "{filter:?}");
        }
        assert_eq!(ids(&lists::wait_for_member(&store, "b1", 10).await.unwrap()), ["r1", "r3"]);
        assert!(lists::wait_for_secretariat(&store, 10).await.unwrap().is_empty());
        assert_eq!(lists::of_meeting(&store, MEETING, "").await.unwrap().len(), 4);
        assert_eq!(lists::counts(&store, MEETING, "").await.unwrap(), [("pending".to_owned(), 4)]);
    }

    async fn what_was_switched_on_ends_on_a_day(store: Store) {
        let mut change = opened(&store).await;
        let approval = |first, reach| AutomaticApproval {
            member: "Kenya".to_owned(),
            by: Person::named("f@example.org").unwrap(),
            first,
            last: None,
            reach,
        };
        let now = approval(date(2025, 6, 1), Reach::Group("SG20".parse().unwrap()));
        let later = approval(date(2025, 9, 1), Reach::Meeting(MEETING.to_owned()));
        let always = approval(date(2025, 5, 1), Reach::Everything);
        for one in [&now, &later, &always] {
            desk::switch_on(&mut change, "b1", one).await.unwrap();
        }
        assert_eq!(desk::switched_on_in(&mut change, &kenya()).await.unwrap(), [always.clone(), now.clone(), later]);
        desk::switch_off(&mut change, "b1", date(2025, 7, 1)).await.unwrap();
        desk::switch_off(&mut change, "b1", date(2025, 8, 1)).await.unwrap();
        desk::take_turn(&mut change, MEETING).await.unwrap();
        assert_eq!(desk::exemption_in(&mut change, MEETING).await.unwrap(), None);
        let letter = desk::Exemption { source: "Collective letter 1/20".to_owned(), dated: Some(date(2025, 6, 2)) };
        desk::set_exempt(&mut change, MEETING, Some(&letter)).await.unwrap();
        desk::take_turn(&mut change, MEETING).await.unwrap();
        assert_eq!(desk::next_number(&mut change, MEETING).await.unwrap(), 1);
        assert_eq!(desk::next_number(&mut change, MEETING).await.unwrap(), 2);
        change.commit().await.unwrap();
        assert_eq!(desk::exemption(&store, MEETING).await.unwrap(), Some(letter));
        let ended = |one: AutomaticApproval| AutomaticApproval { last: Some(date(2025, 7, 1)), ..one };
        assert_eq!(desk::switched_on(&store, &kenya()).await.unwrap(), [ended(always), ended(now)]);
    }

    async fn places_are_kept_and_taken_away_and_who_waits_stands_in_turn(store: Store) {
        let mut change = opened(&store).await;
        let quota = |places| Some(Quota { places, per_member: Some(2) });
        places::set(&mut change, (MEETING, "Forum"), None, quota(3)).await.unwrap();
        places::set(&mut change, (MEETING, "Forum"), None, quota(1)).await.unwrap();
        places::set(&mut change, (MEETING, "Forum"), Some(Category::Associates), quota(0)).await.unwrap();
        let event = |id: &str, given: &str, member: &str| Registration { event: "Forum".to_owned(), ..sent(id, given, "Okoro", member) };
        for (id, given, member) in [("r1", "ada", "b1"), ("r2", "bo", "b2"), ("r3", "cy", "b1")] {
            let mut one = event(id, given, member);
            one.content.state = serde_json::from_str(
                "{\"state\":\"waitlisted\",\"approval\":{\"by\":\"automatic\",\"rule\":\"exempt\",\"at\":\"2025-06-10T09:00:00Z\"},\"since\":\"2025-06-10T09:00:00Z\",\"id\":null}",
            ).unwrap();
            assert!(registration::add(&mut change, &one).await.unwrap());
        }
        let lines = places::standing_in(&mut change, MEETING, "Forum").await.unwrap();
        let ids: Vec<&str> = lines.iter().map(|line| line.registration.id.as_str()).collect();
        assert_eq!(ids, ["r1", "r2", "r3"]);
        assert_eq!(places::before_in(&mut change, &lines[2].registration).await.unwrap(), 2);
        let quotas = Quotas { event: quota(1), categories: [(Category::Associates, quota(0).unwrap())].into() };
        assert_eq!(places::of_event_in(&mut change, MEETING, "Forum").await.unwrap(), quotas);
        places::set(&mut change, (MEETING, "Forum"), Some(Category::Associates), None).await.unwrap();
        change.commit().await.unwrap();
        assert_eq!(places::of_event(&store, MEETING, "Forum").await.unwrap(), Quotas { event: quota(1), ..Quotas::default() });
        assert_eq!(places::before(&store, &lines[0].registration).await.unwrap(), 0);
    }

    async fn the_door_writes_down_each_thing_once(store: Store) {
        let mut change = opened(&store).await;
        registration::add(&mut change, &sent("r1", "ada", "Okoro", "b1")).await.unwrap();
        registration::add(&mut change, &Registration { key: "k2".to_owned(), ..sent("r2", "bo", "Ng", "b2") }).await.unwrap();
        door::keep_letter(&mut change, "r1", "letter.pdf", b"%PDF").await.unwrap();
        assert!(door::keep_key(&mut change, "k", "r1").await.unwrap());
        assert!(!door::keep_key(&mut change, "k", "r1").await.unwrap());
        let attended: Attended =
            serde_json::from_str("{\"session\":\"2025-09-09\",\"at\":\"2025-09-09T09:00:00Z\",\"way\":\"room\"}").unwrap();
        assert!(door::attend(&mut change, "r1", &attended).await.unwrap());
        assert!(!door::attend(&mut change, "r1", &attended).await.unwrap());
        let (old, new) = (TagNumber::of("04 a3 1f").unwrap(), TagNumber::of("04 a3 20").unwrap());
        assert!(!door::hand_out(&mut change, (MEETING, "r1"), &old, "2025-09-09T09:00:00Z").await.unwrap());
        assert!(door::hand_out(&mut change, (MEETING, "r1"), &new, "2025-09-10T09:00:00Z").await.unwrap(), "the old one was lost");
        assert_eq!(door::holder_in(&mut change, MEETING, &old).await.unwrap(), Some(("r1".to_owned(), false)));
        change.commit().await.unwrap();
        assert_eq!(door::holder(&store, MEETING, &new).await.unwrap(), Some(("r1".to_owned(), true)));
        assert_eq!(door::attended(&store, "r1").await.unwrap(), std::slice::from_ref(&attended));
        assert_eq!(door::attended_at(&store, MEETING, "").await.unwrap(), [("r1".to_owned(), vec![attended])].into());
        assert_eq!(door::letter(&store, "r1").await.unwrap(), Some(("letter.pdf".to_owned(), b"%PDF".to_vec())));
        assert_eq!(door::letter(&store, "r2").await.unwrap(), None);
        assert_eq!(lists::numbered(&store, "nothing").await.unwrap(), None);
    }

    async fn who_was_reminded_of_what_is_known_by_day(store: Store) {
        let mut change = opened(&store).await;
        registration::add(&mut change, &sent("r1", "ada", "Okoro", "b1")).await.unwrap();
        let (first, later) = (date(2025, 6, 10), date(2025, 6, 17));
        assert_eq!(reminders::last_in(&mut change, "f@example.org", "c").await.unwrap(), None);
        assert!(reminders::keep(&mut change, "f@example.org", "c", later).await.unwrap());
        assert!(reminders::keep(&mut change, "f@example.org", "c", first).await.unwrap());
        assert!(!reminders::keep(&mut change, "f@example.org", "c", first).await.unwrap());
        assert_eq!(reminders::last_in(&mut change, "f@example.org", "c").await.unwrap(), Some(later));
        change.commit().await.unwrap();
        assert_eq!(reminders::alive(&store, date(2025, 9, 18)).await.unwrap().len(), 1);
        assert!(reminders::alive(&store, date(2025, 9, 19)).await.unwrap().is_empty(), "the meeting is over");
    }
}
