//! Who takes part in a meeting: the whole list for the secretariat, one's own people for a focal point, for everybody those who have
//! agreed; and numbers without names.

use rules::registration::statistics::{Count, Entry, Fact, count};
use store::{
    StoreError,
    members::Enlisted,
    registration::{door, lists},
};

use crate::{
    Actor, Failure, Office,
    members::see::answered_for,
    permissions::{NotAllowed, ensure, may},
    registration::{After, Filter, Line, approve, check_in, convened::Convened},
};

/// The most lines of a page.
const LARGEST_PAGE: i64 = 200;

/// A page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<Of> {
    /// Its lines, by the names of people.
    pub lines: Vec<Of>,
    /// Where the next page begins; `None` on the last.
    pub next: Option<After>,
}

/// Those who have registered for a meeting or an event beside it. A focal point names one of its own members in the filter.
pub async fn participants(
    office: &Office,
    actor: &Actor,
    subject: (&str, &str),
    filter: &Filter,
    after: &After,
    count: i64,
) -> Result<Page<Line>, Failure> {
    ensure_sees(office, actor, &filter.member).await?;
    Ok(page(office, subject, filter, after, count).await?)
}

/// How many have registered for a meeting or event, by state.
pub async fn counts(
    office: &Office,
    actor: &Actor,
    (meeting, event): (&str, &str),
) -> Result<Vec<(String, i64)>, Failure> {
    ensure(actor.role, check_in::NAME)?;
    Ok(lists::counts(&office.store, meeting, event).await?)
}

/// A focal point sees only its own entity (G4).
async fn ensure_sees(office: &Office, actor: &Actor, member: &str) -> Result<(), Failure> {
    if may(actor.role, check_in::NAME) {
        return Ok(());
    }
    ensure(actor.role, approve::NAME)?;
    let own = answered_for(office, actor).await?;
    if own.iter().any(|own| own.id == member) {
        return Ok(());
    }
    Err(NotAllowed { act: approve::NAME, role: actor.role }.into())
}

async fn page(
    office: &Office,
    subject: (&str, &str),
    filter: &Filter,
    after: &After,
    count: i64,
) -> Result<Page<Line>, StoreError> {
    let count = count.clamp(1, LARGEST_PAGE);
    let mut lines = lists::page(&office.store, subject, filter, after, count + 1).await?;
    let wanted = usize::try_from(count).unwrap_or(usize::MAX);
    let is_last = lines.len() <= wanted;
    lines.truncate(wanted);
    let last = lines.last().filter(|_| !is_last);
    let next =
        last.map(|line| After { name_key: line.registration.name_key(), id: line.registration.id.clone() });
    Ok(Page { lines, next })
}

/// Somebody who has agreed that everybody reads their name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// Given names.
    pub given_name: String,
    /// Family names.
    pub family_name: String,
    /// The member that is represented.
    pub enlisted: Enlisted,
}

/// The published list: those who are registered and have agreed, and nothing of them but name and member.
pub async fn published(
    office: &Office,
    subject: (&str, &str),
    name: &str,
    after: &After,
    count: i64,
) -> Result<Page<Published>, StoreError> {
    let filter = Filter { published: true, name: name.to_owned(), ..Filter::default() };
    let page = page(office, subject, &filter, after, count).await?;
    let published = |line: Line| {
        let form = line.registration.content.form;
        Published { given_name: form.given_name, family_name: form.family_name, enlisted: line.enlisted }
    };
    Ok(Page { lines: page.lines.into_iter().map(published).collect(), next: page.next })
}

/// How many are registered, how many were admitted and how many attended: three facts, none of which stands for another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Whose registration was confirmed.
    pub registered: Count,
    /// Who was admitted to the premises.
    pub admitted: Count,
    /// Who attended a day at least.
    pub attended: Count,
}

/// The numbers of a meeting or of an event beside it. They are for the secretariat: where few come from one member, a number is
/// nearly a name.
pub async fn statistics(
    office: &Office,
    actor: &Actor,
    (meeting, event): (&str, &str),
) -> Result<Option<Statistics>, Failure> {
    ensure(actor.role, check_in::NAME)?;
    let Some(convened) = Convened::find(office, meeting).await? else { return Ok(None) };
    let Some(offers) = convened.offers_for(event) else { return Ok(None) };
    let lines = lists::of_meeting(&office.store, meeting, event).await?;
    let regions = &office.profiles.regions;
    let attended = door::attended_at(&office.store, meeting, event).await?;
    let entries: Vec<Entry> = lines
        .iter()
        .map(|Line { registration, enlisted }| {
            let content = &registration.content;
            let attended = attended.get(&registration.id).map_or(&[][..], Vec::as_slice);
            Entry::of(&enlisted.member, &content.form, &content.state, attended, &offers, regions)
        })
        .collect();
    Ok(Some(Statistics {
        registered: count(&entries, Fact::Registered),
        admitted: count(&entries, Fact::Admitted),
        attended: count(&entries, Fact::Attended),
    }))
}
