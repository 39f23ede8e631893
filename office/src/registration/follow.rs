//! What follows when a registration is approved.

use jiff::Timestamp;
use rules::{
    people::{Person, Role},
    registration::{RegistrationId, State},
};
use store::{
    Transaction,
    registration::{Registration, desk},
};

use super::NotThisRegistration;

/// The secretariat's word follows the approval at once, in its name: a confirmation with a number. Whoever was confirmed before
/// keeps theirs; everybody else takes the next of the meeting. What is not approved stays as it is.
pub(super) async fn confirm(
    change: &mut Transaction,
    registration: &mut Registration,
    at: Timestamp,
) -> Result<(), NotThisRegistration> {
    let state = registration.content.state.clone();
    if !matches!(state, State::Approved { .. }) {
        return Ok(());
    }
    let number = if let Some(number) = state.id() {
        Some(number.clone())
    } else {
        let number = desk::next_number(change, &registration.meeting).await?;
        RegistrationId::of(&format!("{}-{number:04}", registration.meeting))
    };
    if let (Some(number), Some(by)) = (number, Person::named(Role::Secretariat.name())) {
        registration.content.state = state.confirm(number, by, at)?;
    }
    Ok(())
}
