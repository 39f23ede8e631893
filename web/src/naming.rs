//! What things are called on pages: groups, places, what is due.

use frame::{dates, words::Words};
use letters::lexicon::Gazetteer;
use office::meetings::see::Meeting;
use rules::{
    groups::{Group, Question},
    members::Category,
    notices::{Action, Field, Kind, Mode, Record, Status},
};

/// `Study Group 20`; a group of another body keeps its short name.
pub(crate) fn group(words: Words, name: &str) -> String {
    if let Ok(question) = name.parse::<Question>() {
        let arguments: [(&str, &str); 2] =
            [("number", &question.number.to_string()), ("of", &question.of.to_string())];
        return words.with("groups-question", &arguments);
    }
    match name.parse::<Group>() {
        Ok(Group::StudyGroup(number)) => words.with("groups-study-group", &[("number", &number.to_string())]),
        Ok(Group::WorkingParty { number, of }) => {
            let arguments: [(&str, &str); 2] = [("number", &number.to_string()), ("of", &of.to_string())];
            words.with("groups-working-party", &arguments)
        }
        Ok(Group::RegionalGroup { of, region }) => {
            let arguments: [(&str, &str); 2] = [("of", &of.to_string()), ("region", &region)];
            words.with("groups-regional-group", &arguments)
        }
        Ok(Group::AdvisoryGroup) => words.say("groups-advisory-group"),
        _ if name.is_empty() => words.say("groups-unknown"),
        _ => name.to_owned(),
    }
}

/// `Geneva, Switzerland`, as the reader's language calls them.
pub(crate) fn place(words: Words, place: Option<&str>, country: Option<&str>) -> Option<String> {
    let gazetteer = Gazetteer::get();
    let place = place.map(|name| gazetteer.place_name(name, words.0));
    let country = country.map(|code| gazetteer.country_name(code, words.0));
    match (place, country) {
        (Some(place), Some(country)) if place == country => Some(place.to_owned()),
        (Some(place), Some(country)) => {
            Some(words.with("meetings-place", &[("place", place), ("country", country)]))
        }
        (place, country) => place.or(country).map(str::to_owned),
    }
}

/// `Geneva time`, `UTC`: a zone as people name it on the pages of this meeting.
pub(crate) fn zone(words: Words, meeting: &Meeting, zone: &str) -> String {
    let city = meeting.cities.get(zone).map(|city| Gazetteer::get().place_name(city, words.0));
    dates::zone(words, zone, city)
}

/// `Contributions`.
pub(crate) fn action(words: Words, action: Action) -> String {
    words.say(&format!("deadlines-action-{}", action.name().replace('_', "-")))
}

/// `hybrid`.
pub(crate) fn mode(words: Words, mode: Mode) -> String {
    words.say(&format!("notices-mode-{}", mode.name().replace(' ', "-")))
}

/// What a corrigendum changes: `Contributions`, `First day`.
pub(crate) fn field(words: Words, field: &Field) -> String {
    match field {
        Field::Deadline(due) => action(words, *due),
        Field::Service(name) => words.say(&format!("meetings-service-name-{}", name.replace('_', "-"))),
        Field::Event { name, aspect: None } => name.clone(),
        Field::Event { name, aspect: Some(aspect) } => {
            let aspect = words.say(&format!("meetings-event-{}", aspect.replace('_', "-")));
            format!("{name}: {aspect}")
        }
        other => {
            let path = other.to_string().replace('_', "-");
            words.say(&format!("meetings-field-{}", path.trim_start_matches("meeting.")))
        }
    }
}

/// A value of a field: a date in words, a name in the reader's language, else as it is.
pub(crate) fn value(words: Words, value: &str) -> String {
    if let Ok(day) = value.parse() {
        return dates::day(words, day);
    }
    if let Some(known) = Mode::from_name(value) {
        return mode(words, known);
    }
    if let Some(status) = Status::from_name(value) {
        return words.say(&format!("meetings-service-{}", status.name().replace('_', "-")));
    }
    Gazetteer::get().place_name(value, words.0).to_owned()
}

/// `Corrigendum 1 to collective letter 8/20`.
pub(crate) fn notice(words: Words, record: &Record) -> String {
    let reference = &record.reference;
    let group = reference.group.as_deref().unwrap_or_default();
    let number = reference.number.map(|number| match group {
        "" => number.to_string(),
        group => format!("{number}/{}", group.trim_start_matches("SG")),
    });
    let number = number.unwrap_or_default();
    let ordinal = reference.ordinal.unwrap_or(1).to_string();
    let arguments: [(&str, &str); 2] = [("ordinal", &ordinal), ("number", &number)];
    match record.kind {
        Some(Kind::Corrigendum) => words.with("meetings-corrigendum-to", &arguments),
        Some(Kind::Addendum) => words.with("meetings-addendum-to", &arguments),
        Some(Kind::Circular) => format!("{} {number}", words.say("notices-kind-circular")).trim().to_owned(),
        _ => format!("{} {number}", words.say("notices-kind-letter")).trim().to_owned(),
    }
}

/// The name of a person, or that nobody knows it any more.
pub(crate) fn person(words: Words, name: &str) -> String {
    let is_forgotten = name.trim().is_empty() || name.starts_with("erased-");
    if is_forgotten { words.say("own-data-forgotten") } else { name.to_owned() }
}

/// `Sector Members`.
pub(crate) fn member_category(words: Words, category: Category) -> String {
    words.say(&format!("members-category-{}", category.name().replace('_', "-")))
}

/// `waits for a decision`: the state of a registration.
pub(crate) fn registration_state(words: Words, state: &str) -> String {
    words.say(&format!("registration-state-{}", state.replace('_', "-")))
}
