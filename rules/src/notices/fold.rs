//! The effective letter: a letter folded with its corrigenda, in the order of their numbers (rules 6.3, 9.9).

use super::{
    Action, Change, Code, Event, Field, Finding, Kind, Record, Service, Services, Severity, Status, Verb,
    addition,
};

/// A letter as its corrigenda and addenda have left it, and how it came to be so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effective {
    /// The facts as they bind today.
    pub record: Record,
    /// What each corrigendum did, in order.
    pub history: Vec<Step>,
    /// Changes that could not be applied.
    pub findings: Vec<Finding>,
}

/// One change as it was applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The ordinal of the corrigendum or addendum.
    pub corrigendum: u32,
    /// Which of the two it was.
    pub by: Kind,
    /// Set, cancel or confirm.
    pub verb: Verb,
    /// What it is about.
    pub field: Field,
    /// What stood there before.
    pub before: Option<String>,
    /// What stands there now.
    pub after: Option<String>,
}

/// Folds `letter` with its corrigenda and addenda, whatever order they are given in. The letter itself stays as it was printed.
pub fn fold<'a>(letter: &Record, notices: impl IntoIterator<Item = &'a Record>) -> Effective {
    let mut effective = Effective { record: letter.clone(), history: Vec::new(), findings: Vec::new() };
    for corrigendum in in_order(notices.into_iter().collect()) {
        let ordinal = corrigendum.reference.ordinal.unwrap_or_default();
        if corrigendum.kind == Some(Kind::Addendum) {
            effective.add(ordinal, corrigendum);
        }
        for change in &corrigendum.changes {
            effective.apply(ordinal, change, corrigendum);
        }
    }
    effective
}

/// Corrigenda by their numbers. Addenda have a count of their own: each stands before the corrigenda that were issued on its day or
/// later, which may speak of what it added.
fn in_order(notices: Vec<&Record>) -> Vec<&Record> {
    let key = |notice: &&Record| (notice.reference.ordinal, notice.issued);
    let (mut addenda, mut all): (Vec<&Record>, Vec<&Record>) =
        notices.into_iter().partition(|notice| notice.kind == Some(Kind::Addendum));
    addenda.sort_by_key(key);
    all.sort_by_key(key);
    for addendum in addenda {
        let later = |other: &&Record| other.kind != Some(Kind::Addendum) && other.issued >= addendum.issued;
        let place = all.iter().position(later).unwrap_or(all.len());
        all.insert(place, addendum);
    }
    all
}

impl Effective {
    /// Adds what an addendum states, with a step for each fact that has a field.
    fn add(&mut self, ordinal: u32, addendum: &Record) {
        let before = self.record.clone();
        addition::add(&mut self.record, addendum);
        let deadlines = addendum.deadlines.iter().filter(|line| line.action != Action::Other);
        let events = addendum.events.iter().map(|event| event.name.clone());
        let fields = [Field::MeetingOpensAt, Field::MeetingTimeZone, Field::MeetingMode]
            .into_iter()
            .chain(deadlines.map(|line| Field::Deadline(line.action)))
            .chain(addendum.services.all().map(|(name, _)| Field::Service(name.to_owned())))
            .chain(events.map(|name| Field::Event { name, aspect: None }));
        for field in fields {
            let (before, after) = (value(&before, &field), value(&self.record, &field));
            if before != after {
                let (verb, by) = (Verb::Set, Kind::Addendum);
                self.history.push(Step { corrigendum: ordinal, by, verb, field, before, after });
            }
        }
    }

    fn apply(&mut self, corrigendum: u32, change: &Change, source: &Record) {
        let applied = change.field.parse::<Field>().ok().and_then(|field| {
            let before = value(&self.record, &field);
            match change.verb {
                Verb::Set => set(&mut self.record, &field, change.value.as_deref()?, source)?,
                Verb::Cancel => cancel(&mut self.record, &field, source)?,
                // What is confirmed was printed before; a letter that lacks it learns nothing from a confirmation.
                Verb::Confirm => {
                    let confirmed = change.value.as_deref();
                    if before.is_some() && confirmed.is_some() && confirmed != before.as_deref() {
                        return None;
                    }
                }
            }
            let after = value(&self.record, &field);
            let by = Kind::Corrigendum;
            Some(Step { corrigendum, by, verb: change.verb, field, before, after })
        });
        match applied {
            Some(step) => self.history.push(step),
            None => self.findings.push(Finding {
                severity: Severity::Warning,
                code: Code::ChangeNotApplied,
                field: change.field.clone(),
                message: String::new(),
                says: change.value.clone(),
                against: change.field.parse().ok().and_then(|field| value(&self.record, &field)),
                would_agree: None,
            }),
        }
    }
}

/// What stands in a field, as the record prints it.
pub(super) fn value(record: &Record, field: &Field) -> Option<String> {
    let meeting = &record.meeting;
    match field {
        Field::MeetingStarts => meeting.starts.map(|date| date.to_string()),
        Field::MeetingEnds => meeting.ends.map(|date| date.to_string()),
        Field::MeetingOpensAt => meeting.opens_at.map(|time| time.to_string()),
        Field::MeetingPlace => meeting.place.clone(),
        Field::MeetingCountry => meeting.country.clone(),
        Field::MeetingTimeZone => meeting.time_zone.clone(),
        Field::MeetingMode => meeting.mode.map(|mode| mode.name().to_owned()),
        Field::Deadline(action) => {
            let deadline = record.deadlines.iter().find(|deadline| deadline.action == *action)?;
            deadline.due.map(|date| date.to_string())
        }
        Field::Service(name) => record.services.get(name).map(|service| service.status.name().to_owned()),
        Field::Event { name, aspect } => {
            let event = record.events.iter().find(|event| event.name == *name)?;
            match aspect.as_deref() {
                None => Some(event.name.clone()),
                Some("starts") => event.starts.map(|date| date.to_string()),
                Some("ends") => event.ends.map(|date| date.to_string()),
                Some("starts_at") => event.starts_at.map(|time| time.to_string()),
                Some("ends_at") => event.ends_at.map(|time| time.to_string()),
                Some("time_zone") => event.time_zone.clone(),
                Some(_) => event.registration.map(|wanted| wanted.to_string()),
            }
        }
    }
}

/// Gives a field its value; `None` where the value is not one of that field's, or there is nothing to set it on.
fn set(record: &mut Record, field: &Field, value: &str, source: &Record) -> Option<()> {
    let meeting = &mut record.meeting;
    match field {
        Field::MeetingStarts => meeting.starts = Some(value.parse().ok()?),
        Field::MeetingEnds => meeting.ends = Some(value.parse().ok()?),
        Field::MeetingOpensAt => meeting.opens_at = Some(value.parse().ok()?),
        Field::MeetingPlace => meeting.place = Some(value.to_owned()),
        Field::MeetingCountry => meeting.country = Some(value.to_owned()),
        Field::MeetingTimeZone => meeting.time_zone = Some(value.to_owned()),
        Field::MeetingMode => meeting.mode = Some(super::Mode::from_name(value)?),
        Field::Deadline(action) => {
            let due = Some(value.parse().ok()?);
            match record.deadlines.iter_mut().find(|deadline| deadline.action == *action) {
                Some(deadline) => deadline.due = due,
                None => record
                    .deadlines
                    .push(source.deadlines.iter().find(|line| line.action == *action)?.clone()),
            }
        }
        Field::Service(name) => {
            let status = Status::from_name(value)?;
            let text = source.services.get(name).map(|service| service.text.clone()).unwrap_or_default();
            *record.services.get_mut(name)? = Some(Service { status, text });
        }
        Field::Event { name, aspect } => set_event(record, name, aspect.as_deref(), value, source)?,
    }
    Some(())
}

fn set_event(
    record: &mut Record,
    name: &str,
    aspect: Option<&str>,
    value: &str,
    source: &Record,
) -> Option<()> {
    let known = record.events.iter().position(|event| event.name == name);
    let event = if let Some(place) = known {
        record.events.get_mut(place)?
    } else {
        let new = source.events.iter().find(|event| event.name == name).cloned();
        record.events.push(new.unwrap_or_else(|| Event { name: name.to_owned(), ..Event::default() }));
        record.events.last_mut()?
    };
    match aspect {
        None => {}
        Some("starts") => event.starts = Some(value.parse().ok()?),
        Some("ends") => event.ends = Some(value.parse().ok()?),
        Some("starts_at") => event.starts_at = Some(value.parse().ok()?),
        Some("ends_at") => event.ends_at = Some(value.parse().ok()?),
        Some("time_zone") => event.time_zone = Some(value.to_owned()),
        Some(_) => event.registration = Some(value.parse().ok()?),
    }
    Some(())
}

/// Takes a service, an event or a deadline away; nothing else can be cancelled.
fn cancel(record: &mut Record, field: &Field, source: &Record) -> Option<()> {
    match field {
        Field::Service(name) => {
            let text = source.services.get(name).map(|service| service.text.clone()).unwrap_or_default();
            *record.services.get_mut(name)? = Some(Service { status: Status::Cancelled, text });
            // What nobody can ask for any more is not due either.
            let gone = match name.as_str() {
                "fellowships" => Some(Action::Fellowship),
                "interpretation" => Some(Action::Interpretation),
                "captioning" => Some(Action::Captioning),
                "visa_support" => Some(Action::Visa),
                _ => None,
            };
            record.deadlines.retain(|deadline| Some(deadline.action) != gone);
        }
        Field::Event { name, aspect: None } => {
            let before = record.events.len();
            record.events.retain(|event| event.name != *name);
            (record.events.len() < before).then_some(())?;
        }
        Field::Deadline(action) => record.deadlines.retain(|deadline| deadline.action != *action),
        _ => return None,
    }
    Some(())
}

impl Services {
    /// The service of this name, if the letter speaks of it.
    pub fn get(&self, name: &str) -> Option<&Service> {
        self.all().into_iter().find(|(known, _)| *known == name)?.1.as_ref()
    }

    /// The place of the service of this name.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Option<Service>> {
        Some(match name {
            "interpretation" => &mut self.interpretation,
            "captioning" => &mut self.captioning,
            "remote" => &mut self.remote,
            "fellowships" => &mut self.fellowships,
            "e_fellowships" => &mut self.e_fellowships,
            "visa_support" => &mut self.visa_support,
            "newcomers" => &mut self.newcomers,
            "wireless" => &mut self.wireless,
            "lockers" => &mut self.lockers,
            "printing" => &mut self.printing,
            "laptops" => &mut self.laptops,
            _ => return None,
        })
    }

    /// All services by name, those that the letter is silent about too.
    pub fn all(&self) -> [(&'static str, &Option<Service>); 11] {
        [
            ("interpretation", &self.interpretation),
            ("captioning", &self.captioning),
            ("remote", &self.remote),
            ("fellowships", &self.fellowships),
            ("e_fellowships", &self.e_fellowships),
            ("visa_support", &self.visa_support),
            ("newcomers", &self.newcomers),
            ("wireless", &self.wireless),
            ("lockers", &self.lockers),
            ("printing", &self.printing),
            ("laptops", &self.laptops),
        ]
    }
}
