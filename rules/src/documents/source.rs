//! Who may hand in a document, and for which source (A.1 3.1.1, 3.1.2).

use jiff::civil::Date;

use super::Kind;
use crate::{
    groups::Group,
    members::{Member, NotEntitled, Rights},
    people::Role,
};

/// Why somebody may not hand in a document of this kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MayNot {
    /// The member has no right to it.
    Member(NotEntitled),
    /// It comes from members, and none is named.
    NoMember,
    /// It comes from those who lead or serve the group.
    NotALeader {
        /// Where that stands.
        clause: String,
    },
}

/// Whether a document of a kind may come from this source. `leads`: whether its author holds a role in the group on that day.
pub fn may_submit(
    kind: &Kind,
    role: Role,
    leads: bool,
    source: Option<&Member>,
    group: &Group,
    rights: &Rights,
    on: Date,
) -> Result<String, MayNot> {
    let Some(right) = kind.right else {
        let may = leads || role == Role::Secretariat;
        return if may {
            Ok(kind.clause.clone())
        } else {
            Err(MayNot::NotALeader { clause: kind.clause.clone() })
        };
    };
    let member = source.ok_or(MayNot::NoMember)?;
    let entitled = rights.entitled(member, right, group, on).map_err(MayNot::Member)?;
    Ok(entitled.clause().to_owned())
}
