//! What an addendum adds to a letter: facts that the letter did not state. What it states already stays as it is.

use super::{AgendaItem, Deadline, Event, Record, TimePlanEntry};

/// Adds to the record what the addendum states and the record does not.
pub(super) fn add(record: &mut Record, addendum: &Record) {
    let (meeting, theirs) = (&mut record.meeting, &addendum.meeting);
    fill(&mut meeting.opens_at, theirs.opens_at.as_ref());
    fill(&mut meeting.registration_opens_at, theirs.registration_opens_at.as_ref());
    fill(&mut meeting.time_zone, theirs.time_zone.as_ref());
    fill(&mut meeting.mode, theirs.mode.as_ref());
    for line in &addendum.deadlines {
        match record.deadlines.iter_mut().find(|known| is_the_same(known, line)) {
            None => record.deadlines.push(line.clone()),
            Some(known) if known.due.is_none() => *known = line.clone(),
            Some(_) => {}
        }
    }
    for event in &addendum.events {
        match record.events.iter_mut().find(|known| known.name == event.name) {
            None => record.events.push(event.clone()),
            Some(known) => complete(known, event),
        }
    }
    for (name, service) in addendum.services.all() {
        if let Some(place) = record.services.get_mut(name) {
            fill(place, service.as_ref());
        }
    }
    let contacts = [
        (&mut record.contacts.email, &addendum.contacts.email),
        (&mut record.contacts.phone, &addendum.contacts.phone),
        (&mut record.contacts.fax, &addendum.contacts.fax),
        (&mut record.contacts.web, &addendum.contacts.web),
    ];
    for (place, value) in contacts {
        fill(place, value.as_ref());
    }
    add_named(record, addendum);
    add_items(&mut record.agenda, &addendum.agenda);
    add_plans(&mut record.time_plan, &addendum.time_plan);
}

/// Circulars, texts and people, each by its name. Whoever signs the addendum signed no part of the letter.
fn add_named(record: &mut Record, addendum: &Record) {
    for circular in &addendum.circulars {
        match record.circulars.iter_mut().find(|known| known.number == circular.number) {
            None => record.circulars.push(circular.clone()),
            Some(known) => fill(&mut known.issued, circular.issued.as_ref()),
        }
    }
    for text in &addendum.texts {
        match record.texts.iter_mut().find(|known| known.number == text.number) {
            None => record.texts.push(text.clone()),
            Some(known) => {
                fill(&mut known.alias, text.alias.as_ref());
                fill(&mut known.process, text.process.as_ref());
            }
        }
    }
    for person in addendum.people.iter().filter(|person| person.role != "director") {
        if !record.people.iter().any(|known| (&known.role, &known.name) == (&person.role, &person.name)) {
            record.people.push(person.clone());
        }
    }
}

fn fill<Value: Clone>(place: &mut Option<Value>, value: Option<&Value>) {
    if place.is_none() {
        *place = value.cloned();
    }
}

fn is_the_same(one: &Deadline, other: &Deadline) -> bool {
    let other_thing = one.action == super::Action::Other && one.text != other.text;
    one.action == other.action && !other_thing
}

fn complete(known: &mut Event, event: &Event) {
    fill(&mut known.starts, event.starts.as_ref());
    fill(&mut known.ends, event.ends.as_ref());
    fill(&mut known.starts_at, event.starts_at.as_ref());
    fill(&mut known.ends_at, event.ends_at.as_ref());
    fill(&mut known.time_zone, event.time_zone.as_ref());
    fill(&mut known.registration, event.registration.as_ref());
}

/// Each item where its number puts it; one without a number behind the one that was added before it, else at the end. An item that
/// is known gets the documents that it lacks.
fn add_items(agenda: &mut Vec<AgendaItem>, added: &[AgendaItem]) {
    let mut behind: Option<usize> = None;
    for item in added {
        let known =
            agenda.iter_mut().find(|known| (&known.number, &known.title) == (&item.number, &item.title));
        if let Some(known) = known {
            let lacking: Vec<String> = item
                .documents
                .iter()
                .filter(|document| !known.documents.contains(document))
                .cloned()
                .collect();
            known.documents.extend(lacking);
            continue;
        }
        let comes_later =
            |other: &AgendaItem| !other.number.is_empty() && path(&other.number) > path(&item.number);
        let place = match behind.filter(|_| item.number.is_empty()) {
            Some(before) => before + 1,
            None if item.number.is_empty() => agenda.len(),
            None => agenda.iter().position(comes_later).unwrap_or(agenda.len()),
        };
        agenda.insert(place, item.clone());
        behind = Some(place);
    }
}

/// `3.e.ii` as what its parts count.
fn path(number: &str) -> Vec<(u32, &str)> {
    number.split('.').map(|part| part.parse().map_or((0, part), |count| (count, ""))).collect()
}

fn add_plans(plan: &mut Vec<TimePlanEntry>, added: &[TimePlanEntry]) {
    for entry in added.iter().filter(|entry| !entry.what.is_empty()) {
        if !plan.contains(entry) {
            let later = |other: &TimePlanEntry| (other.date, other.half) > (entry.date, entry.half);
            let place = plan.iter().position(later).unwrap_or(plan.len());
            plan.insert(place, entry.clone());
        }
    }
}

/// What has to be added to the effective letter so that it says what is wanted: those facts alone.
pub fn additions(effective: &Record, wanted: &Record) -> Record {
    let mut added = Record::default();
    let (meeting, theirs, ours) = (&mut added.meeting, &wanted.meeting, &effective.meeting);
    meeting.opens_at = theirs.opens_at.filter(|_| ours.opens_at.is_none());
    meeting.registration_opens_at =
        theirs.registration_opens_at.filter(|_| ours.registration_opens_at.is_none());
    meeting.mode = theirs.mode.filter(|_| ours.mode.is_none());
    // A zone belongs to a time.
    let zoned = meeting.opens_at.is_some() || ours.time_zone.is_none();
    meeting.time_zone = theirs.time_zone.clone().filter(|_| zoned);
    let is_known = |line: &&Deadline| {
        effective
            .deadlines
            .iter()
            .any(|known| is_the_same(known, line) && (known.due.is_some() || line.due.is_none()))
    };
    added.deadlines = wanted.deadlines.iter().filter(|line| !is_known(line)).cloned().collect();
    added.events = lacking(&effective.events, &wanted.events);
    for (name, service) in wanted.services.all() {
        if effective.services.get(name).is_none()
            && let Some(place) = added.services.get_mut(name)
        {
            place.clone_from(service);
        }
    }
    let new = |ours: &Option<String>, theirs: &Option<String>| theirs.clone().filter(|_| ours.is_none());
    added.contacts.email = new(&effective.contacts.email, &wanted.contacts.email);
    added.contacts.phone = new(&effective.contacts.phone, &wanted.contacts.phone);
    added.contacts.fax = new(&effective.contacts.fax, &wanted.contacts.fax);
    added.contacts.web = new(&effective.contacts.web, &wanted.contacts.web);
    added.circulars = lacking(&effective.circulars, &wanted.circulars);
    added.texts = lacking(&effective.texts, &wanted.texts);
    added.people = lacking(&effective.people, &wanted.people);
    added.agenda = lacking(&effective.agenda, &wanted.agenda);
    added.time_plan = lacking(&effective.time_plan, &wanted.time_plan);
    added
}

fn lacking<Fact: Clone + PartialEq>(ours: &[Fact], theirs: &[Fact]) -> Vec<Fact> {
    theirs.iter().filter(|fact| !ours.contains(fact)).cloned().collect()
}

/// Where what is wanted says otherwise than the letter, by field: no addendum can say that, a corrigendum must.
pub fn not_added(effective: &Record, wanted: &Record) -> Vec<String> {
    let mut folded = effective.clone();
    add(&mut folded, &additions(effective, wanted));
    let (ours, theirs) = (&folded.meeting, &wanted.meeting);
    let places = (&ours.place, &ours.country) != (&theirs.place, &theirs.country);
    let opening = (ours.opens_at, ours.registration_opens_at, &ours.time_zone)
        != (theirs.opens_at, theirs.registration_opens_at, &theirs.time_zone);
    let mut fields: Vec<String> = [
        ("group", folded.group != wanted.group),
        ("meeting.starts", ours.starts != theirs.starts),
        ("meeting.ends", ours.ends != theirs.ends),
        ("meeting.place", places),
        ("meeting.opens_at", opening),
        ("meeting.mode", ours.mode != theirs.mode),
        ("contacts", folded.contacts != wanted.contacts),
        ("circulars", !have_the_same(&folded.circulars, &wanted.circulars)),
        ("texts", !have_the_same(&folded.texts, &wanted.texts)),
        ("people", !have_the_same(&folded.people, &wanted.people)),
        ("agenda", folded.agenda != wanted.agenda),
        ("time_plan", !have_the_same(&folded.time_plan, &wanted.time_plan)),
    ]
    .into_iter()
    .filter(|(_, differs)| *differs)
    .map(|(field, _)| field.to_owned())
    .collect();
    let dated = |line: &Deadline| (line.action, line.due, line.time, line.time_zone.clone());
    let is_wanted = |line: &&Deadline| wanted.deadlines.iter().any(|other| dated(other) == dated(line));
    let changed = folded.deadlines.iter().filter(|line| !is_wanted(line));
    fields.extend(changed.map(|line| format!("deadlines.{}", line.action.name())));
    let events = folded.events.iter().filter(|event| !wanted.events.contains(event));
    fields.extend(events.map(|event| format!("events.{}", event.name)));
    let status = |record: &Record, name: &str| record.services.get(name).map(|service| service.status);
    let services = folded.services.all().map(|(name, _)| name);
    let services = services.into_iter().filter(|name| status(&folded, name) != status(wanted, name));
    fields.extend(services.map(|name| format!("services.{name}")));
    fields
}

fn have_the_same<Fact: PartialEq>(ours: &[Fact], theirs: &[Fact]) -> bool {
    ours.len() == theirs.len() && ours.iter().all(|fact| theirs.contains(fact))
}
