//! What a meeting is to those who register: its group, what it offers and until when, and the day at the seat.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rules::{
    groups::Group,
    language::Language,
    members::Member,
    notices::{Event, Record, deadline_keys},
    registration::{Case, Offers},
};
use store::{
    StoreError, Transaction,
    meetings::{self, Adjustment},
    notices::{self, Notice},
    registration::desk,
};

use crate::{Office, clock, meetings::see::secretariat_zone, notices::Gathered};

/// A meeting for which people register.
#[derive(Clone, Debug)]
pub(super) struct Convened {
    /// Its address.
    pub(super) slug: String,
    /// The group that meets.
    pub(super) group: Group,
    /// What it offers, with the dates that bind.
    pub(super) offers: Offers,
    /// Events beside it.
    events: Vec<Event>,
    /// Whether it does without focal points.
    pub(super) exempt: bool,
    /// Today at the seat.
    pub(super) on: Date,
    /// The zone of the seat.
    zone: String,
    /// The edition of the procedures by which it is judged.
    pub(super) profile: Option<String>,
}

impl Convened {
    /// The meeting at an address; `None` where no letter convenes one.
    pub(super) async fn find(office: &Office, slug: &str) -> Result<Option<Self>, StoreError> {
        let kept = notices::of_meeting(&office.store, slug).await?;
        let set = meetings::adjustments(&office.store, slug).await?;
        let exempt = desk::is_exempt(&office.store, slug).await?;
        Ok(Self::of(office, slug, &kept, &set, exempt))
    }

    /// The meeting at an address, as a change sees it.
    pub(super) async fn find_in(
        office: &Office,
        change: &mut Transaction,
        slug: &str,
    ) -> Result<Option<Self>, StoreError> {
        let kept = notices::of_meeting_in(change, slug).await?;
        let set = meetings::adjustments_in(change, slug).await?;
        let exempt = desk::is_exempt_in(change, slug).await?;
        Ok(Self::of(office, slug, &kept, &set, exempt))
    }

    fn of(office: &Office, slug: &str, kept: &[Notice], set: &[Adjustment], exempt: bool) -> Option<Self> {
        let gathered = Gathered::of(kept, Language::En).filter(|gathered| !gathered.waits)?;
        let mut record = gathered.effective().record;
        bind(&mut record, set);
        record.meeting.ends = record.meeting.ends.or(record.meeting.starts);
        let group = record.group.clone().or_else(|| record.reference.group.clone())?;
        let zone = secretariat_zone(office, &record);
        Some(Self {
            slug: slug.to_owned(),
            group: group.parse().ok()?,
            offers: Offers::of(&record),
            profile: office.profiles.for_record(&record).map(|profile| profile.edition.clone()),
            events: record.events,
            exempt,
            on: clock::day(office.clock().now(), &zone),
            zone,
        })
    }

    /// What the meeting offers, or an event beside it, by its name as printed: that asks for nothing but the person. `None` where
    /// there is no such event, or nobody registers for it.
    pub(super) fn offers_for(&self, event: &str) -> Option<Offers> {
        if event.is_empty() {
            return Some(self.offers.clone());
        }
        let event = self.events.iter().find(|one| one.name == event && one.registration != Some(false))?;
        Some(Offers {
            mode: self.offers.mode,
            services: BTreeSet::new(),
            due: [].into(),
            opens: None,
            closes: event.ends.or(event.starts).or(self.offers.closes),
        })
    }

    /// A member before this meeting, today.
    pub(super) fn case<'a>(&'a self, office: &'a Office, member: &'a Member, offers: &'a Offers) -> Case<'a> {
        Case {
            member,
            group: &self.group,
            offers,
            rights: &office.profiles.rights,
            procedure: &office.profiles.registration,
            on: self.on,
        }
    }

    /// The civil day of an instant at the seat.
    pub(super) fn day(&self, instant: jiff::Timestamp) -> Date {
        clock::day(instant, &self.zone)
    }
}

/// Puts the dates that a person of the secretariat has set in the place of the printed ones: they bind.
fn bind(record: &mut Record, set: &[Adjustment]) {
    let keys = deadline_keys(&record.deadlines);
    for (deadline, key) in record.deadlines.iter_mut().zip(keys) {
        let latest = set.iter().rev().find(|set| set.action == key);
        if let Some(day) = latest.and_then(|set| set.due.parse().ok()) {
            deadline.due = Some(day);
        }
    }
}
