//! The addendum that writes itself from what was added.

use jiff::civil::Date;

use super::{Correction, correction, corrigendum};
use crate::notices::{Kind, Meeting, Record, additions, not_added};

/// The record of the addendum that makes `wanted` out of the effective letter, and the fields in which `wanted` says otherwise than
/// the letter, which no addendum can. Group, days and place are named again, so that the paper says which meeting it speaks of.
pub fn addendum(correction: &Correction, wanted: &Record) -> (Record, Vec<String>) {
    let effective = &correction.effective;
    let added = additions(effective, wanted);
    let director = effective.people.iter().filter(|person| person.role == "director").cloned();
    let record = Record {
        kind: Some(Kind::Addendum),
        group: effective.group.clone(),
        reference: correction::reference(&correction.letter),
        meeting: Meeting {
            starts: effective.meeting.starts,
            ends: effective.meeting.ends,
            place: effective.meeting.place.clone(),
            country: effective.meeting.country.clone(),
            ..added.meeting
        },
        people: added
            .people
            .iter()
            .filter(|person| person.role != "director")
            .cloned()
            .chain(director)
            .collect(),
        ..added
    };
    (record, not_added(effective, wanted))
}

/// Whether the letter would say something that it does not say yet.
pub(super) fn adds_something(correction: &Correction, wanted: &Record) -> bool {
    additions(&correction.effective, wanted) != Record::default()
}

/// The notice that a draft under a letter becomes, as it would be printed: an addendum where the draft is one, else a corrigendum.
pub fn under_the_letter(correction: &Correction, wanted: &Record, on: Date) -> Record {
    match wanted.kind {
        Some(Kind::Addendum) => addendum(correction, wanted).0,
        _ => corrigendum(correction, wanted, on).0,
    }
}
