//! Registration as a study group knows it: a hybrid meeting of SG20 in September 2025, at which everything is on offer.

mod approvals;
mod doors;
mod forms;
mod life;
mod numbers;
mod properties;
mod queues;
mod world;

use std::sync::LazyLock;

use jiff::{
    Timestamp,
    civil::{Date, date},
};

use super::*;
use crate::{
    groups::Group,
    members::{Category, Member},
    notices::{Action, Mode},
    people::Person,
    profile::{Profiles, tests::kept},
    roles::{FocalPointOf, Position, Term},
};

static KEPT: LazyLock<Profiles> = LazyLock::new(kept);

/// A day on which everything is still in time.
const EARLY: Date = date(2025, 6, 10);

const GROUP: Group = Group::StudyGroup(20);

/// A minute of the time in which things happen.
fn at(minute: i64) -> Timestamp {
    Timestamp::from_second(1_749_500_000 + minute * 60).unwrap()
}

fn person(name: &str) -> Person {
    Person::named(name).unwrap()
}

fn state_named(name: &str) -> Member {
    Member::new(name, Category::MemberStates, Some("CH".parse().unwrap()), None).unwrap()
}

fn company(name: &str) -> Member {
    Member::new(name, Category::SectorMembers, Some("KE".parse().unwrap()), None).unwrap()
}

/// The meeting from 9 to 18 September 2025, with its deadlines.
fn offers(mode: Mode) -> Offers {
    use Field::{Captioning, EFellowship, Fellowship, Interpretation, Newcomer, SignLanguage, VisaSupport};
    let services = [Captioning, EFellowship, Fellowship, Interpretation, Newcomer, SignLanguage, VisaSupport];
    Offers {
        mode,
        services: services.into(),
        due: [
            (Action::Captioning, date(2025, 7, 9)),
            (Action::Fellowship, date(2025, 7, 29)),
            (Action::Interpretation, date(2025, 7, 29)),
            (Action::Preregistration, date(2025, 8, 9)),
            (Action::Visa, date(2025, 8, 9)),
        ]
        .into(),
        opens: None,
        closes: Some(date(2025, 9, 18)),
    }
}

fn case<'a>(member: &'a Member, offers: &'a Offers, on: Date) -> Case<'a> {
    Case { member, group: &GROUP, offers, rights: &KEPT.rights, procedure: &KEPT.registration, on }
}

/// What everybody answers.
fn form(member: &Member) -> Form {
    Form {
        member: member.name().to_owned(),
        given_name: "Ada".to_owned(),
        family_name: "Okoro".to_owned(),
        email: "ada@example.org".to_owned(),
        presence: Some(Presence::OnSite),
        on_published_list: Some(true),
        ..Form::default()
    }
}

fn focal_point(name: &str, member: &Member) -> Term {
    Term::new(person(name), Position::FocalPoint(member.name().to_owned()), date(2025, 1, 1), None).unwrap()
}

fn proof(name: &str, member: &Member) -> FocalPointOf {
    FocalPointOf::on(&[focal_point(name, member)], &person(name), member.name(), EARLY).unwrap()
}

fn nobody_else(member: &Member) -> Delegation {
    Delegation::of(member, [], &KEPT.registration, EARLY)
}

fn approval(minute: i64) -> Approval {
    let member = company("Exemplar Telecom");
    Approval::by_focal_point(&proof("Fay", &member), &nobody_else(&member), None, at(minute)).unwrap()
}

fn pending() -> State {
    State::Pending { since: at(1), awaits: Awaits::FocalPoint, id: None }
}

fn confirmed() -> State {
    let id = RegistrationId::of("R-0001").unwrap();
    pending().approve(approval(2)).unwrap().confirm(id, person("Sam"), at(3)).unwrap()
}
