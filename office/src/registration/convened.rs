//! What a meeting is to those who register: its group, what it offers and until when, and the day at the seat.

use std::collections::BTreeSet;

use jiff::{Timestamp, civil::Date};
use rules::{
    groups::Group,
    language::Language,
    members::Member,
    notices::{Event, Record, deadline_keys},
    registration::{Case, Offers, Presence},
};
use store::{
    StoreError, Transaction,
    meetings::{self, Adjustment},
    notices::{self, Notice},
    registration::{
        Registration,
        desk::{self, Exemption},
    },
};

use super::NotThisRegistration;
use crate::{
    Office, clock,
    meetings::see::{self as places, secretariat_zone},
    notices::Gathered,
};

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
    /// From which letter it is known that it does without focal points; `None` where it does not.
    pub(super) exempt: Option<Exemption>,
    /// Its first and its last day.
    pub(super) days: Option<(Date, Date)>,
    /// The zone of the place where it is held.
    pub(super) place_zone: String,
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
        let exempt = desk::exemption(&office.store, slug).await?;
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
        let exempt = desk::exemption_in(change, slug).await?;
        Ok(Self::of(office, slug, &kept, &set, exempt))
    }

    fn of(
        office: &Office,
        slug: &str,
        kept: &[Notice],
        set: &[Adjustment],
        exempt: Option<Exemption>,
    ) -> Option<Self> {
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
            days: record.meeting.starts.zip(record.meeting.ends),
            place_zone: places::zone(office, &record),
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

    /// How somebody takes part in the meeting or event for which they have registered.
    pub(super) fn presence_at(&self, registration: &Registration) -> Option<Presence> {
        self.offers_for(&registration.event)?.presence(registration.content.form.presence)
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

    /// The instant at which somebody came through the door, as it is kept: the present, or one that a device names and the rules
    /// allow.
    pub(super) fn came(
        &self,
        office: &Office,
        at: Option<Timestamp>,
    ) -> Result<Timestamp, NotThisRegistration> {
        let now = office.clock().now();
        let Some(at) = at else { return Ok(now) };
        match (office.profiles.registration.door(self.on), self.days) {
            (Some(door), Some(days)) => Ok(door.came(at, now, self.day_there(at), days)?),
            _ => Ok(now),
        }
    }

    /// The civil day of an instant where the meeting is held.
    pub(super) fn day_there(&self, instant: Timestamp) -> Date {
        clock::day(instant, &self.place_zone)
    }

    /// The civil day of an instant at the seat.
    pub(super) fn day(&self, instant: Timestamp) -> Date {
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
