//! A registration that somebody has opened to change it: nobody else changes one of its meeting meanwhile.

use jiff::civil::Date;
use rules::{
    people::Person,
    registration::{Colleague, Delegation, State, Submission},
    roles::Term,
};
use store::{
    Transaction,
    members::{self, Enlisted},
    registration::{self, Registration, desk},
};

use super::{NotThisRegistration, convened::Convened};
use crate::{Office, members::terms};

/// A registration with its member and its meeting.
pub(super) struct Opened {
    pub(super) registration: Registration,
    pub(super) enlisted: Enlisted,
    pub(super) convened: Convened,
}

/// Waits for the turn at the meeting's desk, then reads: what is read stays so until the change is made.
pub(super) async fn open(
    office: &Office,
    change: &mut Transaction,
    id: &str,
    edition: i64,
) -> Result<Opened, NotThisRegistration> {
    let opened = open_as_it_is(office, change, id).await?;
    if opened.registration.edition != edition {
        return Err(NotThisRegistration::ChangedMeanwhile);
    }
    Ok(opened)
}

/// The same for what is done to the registration whatever has become of it since it was seen: the door reads a badge.
pub(super) async fn open_as_it_is(
    office: &Office,
    change: &mut Transaction,
    id: &str,
) -> Result<Opened, NotThisRegistration> {
    let unknown = || NotThisRegistration::NoSuchRegistration(id.to_owned());
    let slug = registration::find_in(change, id).await?.ok_or_else(unknown)?.meeting;
    desk::take_turn(change, &slug).await?;
    let convened = convened(office, change, &slug).await?;
    read(change, id, convened).await
}

/// Reads a registration of a meeting at whose desk it is our turn.
pub(super) async fn read(
    change: &mut Transaction,
    id: &str,
    convened: Convened,
) -> Result<Opened, NotThisRegistration> {
    let unknown = || NotThisRegistration::NoSuchRegistration(id.to_owned());
    let registration = registration::find_in(change, id).await?.ok_or_else(unknown)?;
    let enlisted = enlisted(change, &registration.member).await?;
    Ok(Opened { registration, enlisted, convened })
}

/// The meeting at an address.
pub(super) async fn convened(
    office: &Office,
    change: &mut Transaction,
    slug: &str,
) -> Result<Convened, NotThisRegistration> {
    let convened = Convened::find_in(office, change, slug).await?;
    convened.ok_or_else(|| NotThisRegistration::NoSuchMeeting(slug.to_owned()))
}

/// The member at an address.
pub(super) async fn enlisted(change: &mut Transaction, id: &str) -> Result<Enlisted, NotThisRegistration> {
    let enlisted = members::find_in(change, id).await?;
    enlisted.ok_or_else(|| NotThisRegistration::NoSuchMember(id.to_owned()))
}

/// Saves a registration as the next edition.
pub(super) async fn save(
    change: &mut Transaction,
    registration: &Registration,
) -> Result<(), NotThisRegistration> {
    let saved = registration::save(change, registration).await?;
    if saved { Ok(()) } else { Err(NotThisRegistration::ChangedMeanwhile) }
}

/// The delegation of a member that a registration would join: everybody else who has registered for it.
pub(super) async fn delegation(
    office: &Office,
    change: &mut Transaction,
    enlisted: &Enlisted,
    joining: &Registration,
    on: Date,
) -> Result<Delegation, NotThisRegistration> {
    let all = registration::delegation_in(change, &enlisted.id, &joining.meeting, &joining.event).await?;
    let others: Vec<(Person, Registration)> = all
        .into_iter()
        .filter(|other| other.id != joining.id)
        .filter_map(|other| Some((Person::named(&other.person)?, other)))
        .collect();
    let colleagues = others.iter().map(|(who, other)| Colleague {
        who,
        function: other.content.form.function,
        state: &other.content.state,
    });
    Ok(Delegation::of(&enlisted.member, colleagues, &office.profiles.registration, on))
}

/// A registration as the rules route it.
pub(super) fn submission<'a>(
    by: &'a Person,
    delegation: &'a Delegation,
    registration: &Registration,
    convened: &'a Convened,
) -> Submission<'a> {
    Submission {
        by,
        delegation,
        function: registration.content.form.function,
        group: &convened.group,
        meeting: &convened.slug,
        exempt: convened.exempt.is_some(),
        on: convened.on,
    }
}

/// Who answers for a member, from day to day.
pub(super) async fn terms_in(
    change: &mut Transaction,
    enlisted: &Enlisted,
) -> Result<Vec<Term>, NotThisRegistration> {
    Ok(terms(enlisted, &members::of_member_in(change, &enlisted.id).await?))
}

/// The same state where it still waits, now before whoever decides for the member.
pub(super) fn before_whom(state: State, awaits: rules::registration::Awaits) -> State {
    match state {
        State::Pending { since, id, .. } => State::Pending { since, awaits, id },
        other => other,
    }
}
