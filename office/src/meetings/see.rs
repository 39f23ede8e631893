//! What anybody may see of meetings: lists, one meeting as it is today, and what is due.

mod due;
mod lists;
mod news;

pub(crate) use due::due;
pub use due::{Due, SetDate};
pub use lists::{Group, Listed, Next, NextDue, groups, listed, next, of_group};
pub use news::{Deed, News, news};

use std::collections::BTreeMap;

use letters::lexicon::Gazetteer;
use rules::{
    language::Language,
    notices::{Change, Finding, Kind, Record, Step},
};
use store::{StoreError, meetings, notices};

use crate::{
    Office,
    notices::{Gathered, disagreements_of},
};

/// One meeting, as its notices and the secretariat have made it.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// What lists show of it.
    pub listed: Listed,
    /// The facts as they bind today, in the reader's language where a notice has it.
    pub record: Record,
    /// The letter as printed.
    pub printed: Record,
    /// What each corrigendum did.
    pub steps: Vec<Step>,
    /// What is due, in the order of dates.
    pub due: Vec<Due>,
    /// The zone of its clock, as an IANA name.
    pub zone: String,
    /// The city by which people name each zone of its times, by its English name.
    pub cities: BTreeMap<String, String>,
    /// Every notice, with the languages that it came in.
    pub notices: Vec<Kept>,
    /// What is wrong with its notices.
    pub findings: Vec<Finding>,
}

/// A notice of a meeting in one language.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Its identity key.
    pub identity: String,
    /// The language of this version, by its code.
    pub language: String,
    /// What it says.
    pub record: Record,
    /// The address of its file.
    pub sha256: String,
}

/// The meeting at an address, for a reader of `language`.
pub async fn meeting(office: &Office, slug: &str, language: Language) -> Result<Option<Meeting>, StoreError> {
    let Some(listed) = meetings::find(&office.store, slug).await? else { return Ok(None) };
    let kept = notices::of_meeting(&office.store, slug).await?;
    let set = meetings::adjustments(&office.store, slug).await?;
    let Some(gathered) = Gathered::of(&kept, language) else { return Ok(None) };
    let effective = gathered.effective();
    let mut findings = gathered.base.record.findings.clone();
    findings.extend(gathered.corrigenda.iter().flat_map(|notice| notice.record.findings.clone()));
    findings.extend(effective.findings.iter().cloned());
    findings.extend(disagreements_of(&kept));
    findings.sort_by_key(|finding| finding.severity);
    findings.dedup();
    let zone = zone(office, &effective.record);
    let due = due(office, &effective.record, &set);
    Ok(Some(Meeting {
        cities: cities(office, &effective.record, &zone, &due),
        listed: listed.into(),
        due,
        printed: gathered.base.record.clone(),
        record: effective.record,
        steps: if gathered.waits { announced(&gathered.base.record) } else { effective.history },
        zone,
        findings,
        notices: kept
            .into_iter()
            .map(|notice| Kept {
                identity: notice.identity,
                language: notice.language,
                record: notice.record,
                sha256: notice.sha256,
            })
            .collect(),
    }))
}

/// What a corrigendum says that waits for its letter: nobody knows yet what stood there before.
fn announced(corrigendum: &Record) -> Vec<Step> {
    let step = |change: &Change| {
        Some(Step {
            corrigendum: corrigendum.reference.ordinal.unwrap_or(1),
            by: Kind::Corrigendum,
            verb: change.verb,
            field: change.field.parse().ok()?,
            before: None,
            after: change.value.clone(),
        })
    };
    corrigendum.changes.iter().filter_map(step).collect()
}

/// The city by which each zone is named: that of the meeting where it keeps this time, else the seat of the secretariat, else
/// the one that names the zone.
fn cities(office: &Office, record: &Record, zone: &str, due: &[Due]) -> BTreeMap<String, String> {
    let gazetteer = Gazetteer::get();
    let here = record.meeting.place.as_deref().and_then(|name| gazetteer.city(name));
    let profile = office.profiles.for_record(record).or_else(|| office.profiles.editions().last());
    let city = |zone: &str| {
        if let Some(here) = here.filter(|here| here.zone == zone) {
            return Some(here.name.clone());
        }
        if let Some(profile) = profile.filter(|profile| profile.zone == zone) {
            return Some(profile.seat.clone());
        }
        let (_, city) = zone.rsplit_once('/').filter(|(area, _)| *area != "Etc")?;
        Some(city.replace('_', " "))
    };
    let zones = due
        .iter()
        .filter_map(|due| due.binding.as_ref().map(|binding| binding.zone.as_str()))
        .chain(record.events.iter().filter_map(|event| event.time_zone.as_deref()))
        .chain([zone, "UTC"]);
    zones.filter_map(|zone| Some((zone.to_owned(), city(zone)?))).collect()
}

/// The zone of a meeting's clock: the printed one, that of its city, or the secretariat's where nobody travels.
pub(crate) fn zone(office: &Office, record: &Record) -> String {
    let place = record.meeting.place.as_deref();
    let of_the_city = place.and_then(|name| Gazetteer::get().city(name));
    record
        .meeting
        .time_zone
        .clone()
        .or_else(|| of_the_city.map(|place| place.zone.clone()))
        .unwrap_or_else(|| secretariat_zone(office, record))
}

/// The zone in which the secretariat keeps its dates, of the profile in force or the latest.
pub(crate) fn secretariat_zone(office: &Office, record: &Record) -> String {
    let profile = office.profiles.for_record(record).or_else(|| office.profiles.editions().last());
    profile.map_or_else(|| "UTC".to_owned(), |profile| profile.zone.clone())
}
