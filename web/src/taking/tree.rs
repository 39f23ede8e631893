//! The documents of a meeting as folders: one for each kind, the files by their names.

use std::{collections::BTreeSet, sync::Arc};

use office::{
    Actor, Failure,
    documents::see::{self, Named, Parcel, Selection},
};

use super::shelf;
use crate::House;

/// What lies at a path.
pub(super) enum Node<'a> {
    /// The folder of the meeting, with the names of its folders.
    Meeting(BTreeSet<&'a str>),
    /// The folder of a kind, with its name and files.
    Kind(&'a str, Vec<(&'a Parcel, &'a Named)>),
    /// A file.
    File(&'a Parcel, &'a Named),
}

/// The documents of a meeting that somebody may read, as they are in this edition and minute.
pub(super) async fn parcels(
    house: &House,
    actor: &Actor,
    meeting: &str,
) -> Result<Option<Arc<Vec<Parcel>>>, Failure> {
    let question = (shelf::reader(actor), meeting.to_owned());
    if let Some(parcels) = house.taking.parcels(&house.office, &question) {
        return Ok(Some(parcels));
    }
    let edition = house.office.edition();
    let found = see::parcels(&house.office, actor, meeting, &Selection::default()).await?.map(Arc::new);
    if let Some(parcels) = &found {
        house.taking.keep_parcels(&house.office, edition, question, parcels);
    }
    Ok(found)
}

/// What lies at a path below the meeting.
pub(super) fn find<'a>(parcels: &'a [Parcel], path: &[&str]) -> Option<Node<'a>> {
    let kind = |parcel: &'a Parcel| parcel.document.number.kind.as_str();
    match path {
        [] => Some(Node::Meeting(parcels.iter().map(kind).collect())),
        [folder] => {
            let within = parcels.iter().filter(|parcel| kind(parcel) == *folder);
            let files: Vec<_> =
                within.flat_map(|parcel| parcel.files.iter().map(move |named| (parcel, named))).collect();
            let name = files.first().map(|(parcel, _)| kind(parcel))?;
            Some(Node::Kind(name, files))
        }
        [folder, name] => parcels
            .iter()
            .filter(|parcel| kind(parcel) == *folder)
            .flat_map(|parcel| parcel.files.iter().map(move |named| (parcel, named)))
            .find(|(_, named)| named.name == *name)
            .map(|(parcel, named)| Node::File(parcel, named)),
        _ => None,
    }
}
