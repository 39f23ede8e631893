//! What a meeting is to documents: its group, its study period, the dates that bind, its agenda.

use jiff::{Timestamp, civil::Date};
use rules::{
    documents::{Due, Receipt},
    groups::Group,
    language::Language,
    notices::{Action, Record},
};
use store::{StoreError, Transaction, meetings, notices};

use super::NotThisDocument;
use crate::{
    Office, clock,
    meetings::see::{due, secretariat_zone},
    notices::Gathered,
};

/// A meeting for which documents come.
#[derive(Clone, Debug)]
pub(super) struct Convening {
    /// Its address.
    pub(super) slug: String,
    /// The group that meets.
    pub(super) group: Group,
    /// The code of the study period: `T25`.
    pub(super) period: String,
    /// The first day.
    pub(super) starts: Date,
    /// The zone of the seat.
    pub(super) zone: String,
    /// Today at the seat.
    pub(super) on: Date,
    /// By when contributions come.
    contribution: Option<Due>,
    /// By when those come that are to be translated.
    translation: Option<Due>,
    /// The edition of the procedures by which it is judged.
    pub(super) profile: Option<String>,
    /// The facts as they bind.
    pub(super) record: Record,
}

impl Convening {
    /// The meeting at an address, as a change sees it.
    pub(super) async fn find_in(
        office: &Office,
        change: &mut Transaction,
        slug: &str,
    ) -> Result<Self, NotThisDocument> {
        let kept = notices::of_meeting_in(change, slug).await?;
        let set = meetings::adjustments_in(change, slug).await?;
        Self::of(office, slug, &kept, &set)
    }

    /// The meeting at an address.
    pub(super) async fn find(office: &Office, slug: &str) -> Result<Option<Self>, StoreError> {
        let kept = notices::of_meeting(&office.store, slug).await?;
        let set = meetings::adjustments(&office.store, slug).await?;
        Ok(Self::of(office, slug, &kept, &set).ok())
    }

    fn of(
        office: &Office,
        slug: &str,
        kept: &[notices::Notice],
        set: &[meetings::Adjustment],
    ) -> Result<Self, NotThisDocument> {
        let unknown = || NotThisDocument::NoSuchMeeting(slug.to_owned());
        let gathered =
            Gathered::of(kept, Language::En).filter(|gathered| !gathered.waits).ok_or_else(unknown)?;
        let record = gathered.effective().record;
        let named = record.group.clone().or_else(|| record.reference.group.clone());
        let group: Group = named.and_then(|name| name.parse().ok()).ok_or_else(unknown)?;
        let starts = record.meeting.starts.ok_or_else(unknown)?;
        let period = office.profiles.study_periods.of(starts).ok_or(NotThisDocument::NoPeriod)?.code.clone();
        let zone = secretariat_zone(office, &record);
        let due = due(office, &record, set);
        let binding = |action: Action| {
            let of_action = due.iter().find(|due| due.deadline.action == action)?;
            let binding = of_action.binding.as_ref()?;
            let clause =
                of_action.argument.as_ref().map(|argument| argument.clause.clone()).unwrap_or_default();
            Some(Due { day: binding.due, ends: binding.ends, zone: binding.zone.clone(), clause })
        };
        Ok(Self {
            slug: slug.to_owned(),
            group,
            period,
            starts,
            on: clock::day(office.clock().now(), &zone),
            contribution: binding(Action::Contribution),
            translation: binding(Action::Translation),
            profile: office.profiles.for_record(&record).map(|profile| profile.edition.clone()),
            zone,
            record,
        })
    }

    /// What the house says of a document of a kind that has arrived at an instant.
    pub(super) fn receipt(
        &self,
        at: Timestamp,
        by_printed_date: bool,
        translation: bool,
    ) -> Result<Receipt, NotThisDocument> {
        let contribution = self.contribution.as_ref().filter(|_| by_printed_date);
        let unknown = |_| NotThisDocument::NoSuchMeeting(self.slug.clone());
        Receipt::of(at, &self.zone, translation, contribution, self.translation.as_ref()).map_err(unknown)
    }

    /// By when contributions come.
    pub(super) const fn contribution(&self) -> Option<&Due> {
        self.contribution.as_ref()
    }

    /// By when those come that are to be translated.
    pub(super) const fn translation(&self) -> Option<&Due> {
        self.translation.as_ref()
    }

    /// Whether the agenda has an item.
    pub(super) fn has_item(&self, number: &str) -> bool {
        self.record.agenda.iter().any(|item| item.number == number)
    }
}
