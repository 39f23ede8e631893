//! Who is asking.

use rules::people::Role;
use store::{StoreError, people};

use super::token;
use crate::{Actor, Office};

/// Who holds this token; anybody where nobody does, or the session has ended.
pub async fn of_token(office: &Office, token: &str) -> Result<Actor, StoreError> {
    let now = office.clock().now().to_string();
    let account = people::of_session(&office.store, &token::hash(token), &now).await?;
    let known =
        account.and_then(|account| Some((account.email, account.name, Role::from_name(&account.role)?)));
    Ok(known.map_or_else(Actor::anybody, |(email, name, role)| Actor::signed_in(email, name, role)))
}
