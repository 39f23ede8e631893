//! Who is told, and what can never become of a message.

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use super::*;
use crate::{notices::Kind, profile::tests::kept};

fn addressee(category: Category, email: &str) -> Addressee {
    Addressee {
        category,
        body: "A body".to_owned(),
        group: None,
        email: email.to_owned(),
        language: Language::En,
        unsubscribed: false,
    }
}

#[test]
fn a_letter_of_a_study_group_is_sent_to_its_own_associates_alone() {
    let told = kept().who_is_told;
    let of = |group: &str| Addressee {
        group: Some(group.to_owned()),
        ..addressee(Category::Associates, "a@example.org")
    };
    assert!(told.told(&of("SG20"), Kind::Letter, Some("SG20")).is_some());
    assert!(told.told(&of("SG20"), Kind::Letter, Some("WP1/20")).is_some());
    assert!(told.told(&of("SG20"), Kind::Letter, Some("SG20RG-AFR")).is_some());
    assert_eq!(told.told(&of("SG20"), Kind::Letter, Some("SG12")), None);
    assert_eq!(told.told(&of("SG20"), Kind::Letter, Some("TSAG")), None);
    assert_eq!(told.told(&of("SG20"), Kind::Letter, None), None);
}

#[test]
fn chairs_and_directors_are_told_of_the_advisory_group_alone() {
    let told = kept().who_is_told;
    for category in [
        Category::SecretaryGeneral,
        Category::Directors,
        Category::StudyGroupChairs,
        Category::VocabularyChair,
    ] {
        let who = addressee(category, "a@example.org");
        assert!(told.told(&who, Kind::Letter, Some("TSAG")).is_some(), "{category:?}");
        assert_eq!(told.told(&who, Kind::Letter, Some("SG20")), None, "{category:?}");
    }
}

#[test]
fn who_has_unsubscribed_hears_what_is_mandatory_and_nothing_else() {
    let told = kept().who_is_told;
    let left = |category| Addressee { unsubscribed: true, ..addressee(category, "a@example.org") };
    assert_eq!(told.told(&left(Category::MemberStates), Kind::Letter, Some("SG20")), Some(true));
    assert_eq!(told.told(&left(Category::Academia), Kind::Letter, Some("SG20")), None);
    assert!(!told.can_leave(Category::MemberStates) && told.can_leave(Category::Academia));
}

#[test]
fn an_address_is_told_once_and_what_is_mandatory_prevails() {
    let told = kept().who_is_told;
    let enlisted = [
        addressee(Category::Academia, "same@example.org"),
        addressee(Category::MemberStates, "same@example.org"),
        addressee(Category::SectorMembers, "other@example.org"),
    ];
    let recipients = told.recipients(enlisted, Kind::Circular, None);
    let seen: Vec<_> = recipients.iter().map(|one| (one.addressee.category, one.mandatory)).collect();
    assert_eq!(seen, [(Category::MemberStates, true), (Category::SectorMembers, true)]);
}

#[test]
fn every_kind_of_notice_has_its_line_and_every_addressee_its_mail() {
    let told = kept().who_is_told;
    for kind in [Kind::Letter, Kind::Corrigendum, Kind::Addendum, Kind::Circular] {
        assert!(told.lines().iter().any(|line| line.notices.contains(&kind)), "{kind:?}");
    }
    for category in Category::ADDRESSEES {
        assert!(told.lines().iter().any(|line| line.to.contains(&category)), "{category:?}");
    }
    assert!(told.lines().iter().all(|line| !line.clause.is_empty()));
}

#[test]
fn somebody_is_written_to_in_the_nearest_language_that_there_is() {
    assert_eq!(language_of(Language::Ar, &Language::ALL), Some(Language::Ar));
    assert_eq!(language_of(Language::Ar, &[Language::En, Language::Fr]), Some(Language::En));
    assert_eq!(language_of(Language::Ar, &[Language::Fr]), Some(Language::Fr));
    assert_eq!(language_of(Language::Ar, &[]), None);
}

#[test]
fn waits_double_up_to_the_longest_and_chance_only_shortens_them() {
    let backoff = Backoff { first_seconds: 60, most_seconds: 7_200 };
    let waits: Vec<_> = (1..=9).map(|attempt| backoff.wait(attempt, 0).as_secs()).collect();
    assert_eq!(waits, [60, 120, 240, 480, 960, 1_920, 3_840, 7_200, 7_200]);
    assert_eq!(backoff.wait(1, u16::MAX), SignedDuration::from_secs(45));
    assert_eq!(backoff.wait(u32::MAX, 0).as_secs(), 7_200);
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + second).unwrap()
}

#[test]
fn what_the_server_puts_off_is_given_up_in_the_end() {
    let patience = kept().who_is_told.patience;
    let person = Person::named("A. Secretary").unwrap();
    let mut state = State::Held.release(person, at(0)).unwrap();
    let mut attempts = 0;
    while let Some(turn) = state.turn() {
        state = state.take(turn).unwrap().put_off(turn, "451 later", &patience, 0).unwrap();
        attempts += 1;
        assert!(attempts < 1_000, "{state:?}");
    }
    assert!(matches!(&state, State::Failed { fault: Fault::GaveUp, .. }), "{state:?}");
    assert!(attempts > 20, "{attempts}");
    assert!(state.release(Person::named("B").unwrap(), at(1)).is_ok(), "a person may try again");
}

/// What can happen to a message, whoever does it.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Release,
    Take,
    Hand,
    PutOff,
    WaitForServer,
    Refuse,
    Lose,
    Bounce,
    Withdraw,
}

const DEEDS: [Deed; 9] = [
    Deed::Release,
    Deed::Take,
    Deed::Hand,
    Deed::PutOff,
    Deed::WaitForServer,
    Deed::Refuse,
    Deed::Lose,
    Deed::Bounce,
    Deed::Withdraw,
];

fn done(state: State, deed: Deed, now: Timestamp, patience: &Patience) -> Result<State, NotNow> {
    let person = Person::named("A. Secretary").unwrap();
    match deed {
        Deed::Release => state.release(person, now),
        Deed::Take => state.take(now),
        Deed::Hand => state.hand(now, "250 taken"),
        Deed::PutOff => state.put_off(now, "451 later", patience, 7),
        Deed::WaitForServer => state.wait_for_server(now, "refused"),
        Deed::Refuse => state.refuse(now, "550 unknown"),
        Deed::Lose => state.lose("no answer"),
        Deed::Bounce => state.bounce(now, "5.1.1"),
        Deed::Withdraw => state.withdraw(person, now, "a mistake"),
    }
}

proptest! {
    #[test]
    fn a_message_is_handed_over_once_for_each_release_by_a_person(deeds in proptest::collection::vec(0..DEEDS.len(), 0..60)) {
        let patience = kept().who_is_told.patience;
        let mut state = State::Held;
        let (mut releases, mut handed, mut taken) = (0, 0, 0);
        for (second, deed) in deeds.into_iter().enumerate() {
            let deed = DEEDS[deed];
            let now = at(i64::try_from(second).unwrap() * 10_000);
            let Ok(next) = done(state.clone(), deed, now, &patience) else { continue };
            match deed {
                Deed::Release => releases += 1,
                Deed::Hand => handed += 1,
                Deed::Take => taken += 1,
                _ => {}
            }
            state = next;
            prop_assert!(handed <= releases, "handed {handed} times, released {releases}");
            prop_assert!(taken == 0 || releases > 0, "nothing leaves the review without a person");
            if releases == 0 {
                let reviewed = matches!(state, State::Held | State::Withdrawn { .. });
                prop_assert!(reviewed, "nobody has let it go");
            }
        }
    }

    #[test]
    fn a_state_comes_back_as_it_was_kept(deeds in proptest::collection::vec(0..DEEDS.len(), 0..30)) {
        let patience = kept().who_is_told.patience;
        let mut state = State::Held;
        for deed in deeds {
            state = done(state.clone(), DEEDS[deed], at(0), &patience).unwrap_or(state);
            let text = serde_json::to_string(&state).unwrap();
            prop_assert_eq!(&serde_json::from_str::<State>(&text).unwrap(), &state);
            let tag = format!("\"state\":\"{}\"", state.name());
            prop_assert!(text.contains(&tag), "{}", text);
            prop_assert!(State::NAMES.contains(&state.name()));
        }
    }
}

#[test]
fn nobody_is_no_person() {
    assert_eq!(Person::named("  "), None);
}
