//! What falls when somebody cancels, or will not come after all.

use jiff::civil::Date;

use super::{Field, Form, Function, Presence, Procedure, State};

/// Something that a registration carried.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Falls {
    /// A request, by the field that asks for it: visa letter, fellowship, interpretation, captioning.
    Request(Field),
    /// The function of head or deputy head, which another may now hold.
    Function(Function),
    /// The badge, which no longer opens doors.
    Badge,
    /// The link to the remote tool.
    RemoteAccess,
    /// The registration for an event beside the meeting, by its name.
    Event(String),
}

const REQUESTS: [Field; 6] = [
    Field::VisaSupport,
    Field::Fellowship,
    Field::EFellowship,
    Field::Interpretation,
    Field::Captioning,
    Field::SignLanguage,
];

/// What falls when a registration is cancelled. `state` is what it was before; `events` are those beside the meeting for
/// which the same person is registered.
pub fn falls_when_cancelled<'a>(
    form: &Form,
    state: &State,
    events: impl IntoIterator<Item = &'a str>,
) -> Vec<Falls> {
    let requests = REQUESTS.into_iter().filter(|field| form.answer(*field).is_some()).map(Falls::Request);
    let leads = |function: &Function| *function != Function::Delegate;
    let function = form.function.filter(leads).filter(|_| state.holds_its_function()).map(Falls::Function);
    requests
        .chain(function)
        .chain(state.has_badge().then_some(Falls::Badge))
        .chain(state.has_remote_access().then_some(Falls::RemoteAccess))
        .chain(events.into_iter().map(|event| Falls::Event(event.to_owned())))
        .collect()
}

/// What falls when somebody who would have come takes part remotely: what the rules ask of those on site only, and the badge.
pub fn falls_when_remote(form: &Form, state: &State, procedure: &Procedure, on: Date) -> Vec<Falls> {
    let is_of_the_room = |field: &Field| {
        procedure.field(*field, on).is_some_and(|rule| rule.presence == Some(Presence::OnSite))
    };
    let answered = |field: &Field| form.answer(*field).is_some();
    REQUESTS
        .into_iter()
        .filter(|field| is_of_the_room(field) && answered(field))
        .map(Falls::Request)
        .chain(state.has_badge().then_some(Falls::Badge))
        .collect()
}
