//! What follows for roles from acts of the room `groups`: they end with their group.

use jiff::civil::Date;
use store::{StoreError, Transaction, roles};

/// Ends the roles of these groups on a day, and takes back those that would begin later; how many they were.
pub(crate) async fn end_with(
    change: &mut Transaction,
    slug: &str,
    groups: &[&str],
    last: Date,
) -> Result<usize, StoreError> {
    let mut ended = 0;
    for mut one in roles::of_slug_in(change, slug).await?.into_iter().map(|one| one.held) {
        let of_these = groups.contains(&one.group.as_str());
        if !of_these || one.last.is_some_and(|own| own <= last) {
            continue;
        }
        if last < one.first {
            roles::strike(change, &one.id).await?;
        } else {
            one.last = Some(last);
            roles::amend(change, &one).await?;
        }
        ended += 1;
    }
    Ok(ended)
}
