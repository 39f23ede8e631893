//! What follows for a meeting when its notices change.

use rules::{
    language::Language,
    notices::{Mode, Record},
};
use store::{StoreError, Transaction, meetings, notices};

use crate::notices::Gathered;

/// Brings what lists show of a meeting up to date with its notices. Says whether the meeting waits for its letter.
pub(crate) async fn bring_up_to_date(change: &mut Transaction, slug: &str) -> Result<bool, StoreError> {
    let kept = notices::of_meeting_in(change, slug).await?;
    let Some(gathered) = Gathered::of(&kept, Language::En) else { return Ok(false) };
    let record = gathered.effective().record;
    let group = record.group.clone().or_else(|| record.reference.group.clone());
    let meeting = meetings::Meeting {
        slug: slug.to_owned(),
        group: group.unwrap_or_default(),
        starts: record.meeting.starts.map(|day| day.to_string()),
        ends: record.meeting.ends.or(record.meeting.starts).map(|day| day.to_string()),
        waits: gathered.waits,
        place: record.meeting.place,
        country: record.meeting.country,
        mode: record.meeting.mode.map(Mode::name).map(str::to_owned),
    };
    meetings::save(change, &meeting).await?;
    Ok(gathered.waits)
}

/// A row for the meeting, so that notices can name it; what lists show of it is filled in afterwards.
pub(crate) async fn make_room(
    change: &mut Transaction,
    slug: &str,
    record: &Record,
) -> Result<(), StoreError> {
    if meetings::is_taken(change, slug).await? {
        return Ok(());
    }
    let group = record.group.clone().or_else(|| record.reference.group.clone()).unwrap_or_default();
    let meeting = meetings::Meeting {
        slug: slug.to_owned(),
        group,
        starts: None,
        ends: None,
        waits: true,
        place: None,
        country: None,
        mode: None,
    };
    meetings::save(change, &meeting).await
}
