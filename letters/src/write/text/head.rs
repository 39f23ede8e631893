//! The letterhead, and the signature.

use rules::{
    drafts::Part,
    groups::Group,
    notices::{Kind, NoticeName, Series},
};

use super::{
    Page, consultation,
    days::{self, Manner},
    places,
};

/// Everything above the salutation, and the salutation.
pub(super) fn write(page: &mut Page<'_>) {
    let record = page.record;
    page.letterhead(page.say("head.union", &[]));
    page.letterhead(page.say("head.bureau", &[]));
    if let Some(issued) = record.issued {
        let day = days::day(page, issued);
        page.apart("issued", page.say("head.issued", &[("day", &day)]));
    }
    if let Some(name) = reference(page) {
        page.below("reference", page.say("head.reference", &[("name", &name)]));
    }
    contacts(page);
    page.apart("", page.say("head.to", &[]));
    for key in ["head.to_states", "head.to_members", "head.to_associates"] {
        let what = page.say(key, &[]);
        page.below("", page.say("marks.item", &[("what", &what)]));
    }
    let subject = subject(page);
    page.apart("subject", page.say("subject.line", &[("subject", &subject)]));
    page.apart("", page.say("head.salutation", &[]));
}

/// How to reach the secretariat, a line for each way.
pub(super) fn contacts(page: &mut Page<'_>) {
    let contacts = &page.record.contacts;
    let all = [
        ("phone", &contacts.phone),
        ("fax", &contacts.fax),
        ("email", &contacts.email),
        ("web", &contacts.web),
    ];
    for (name, value) in all {
        if let Some(value) = value {
            page.below(&format!("contacts.{name}"), page.say(&format!("head.{name}"), &[("value", value)]));
        }
    }
}

/// Closing and, where the director is named, the signature.
pub(super) fn sign(page: &mut Page<'_>) {
    page.apart("", page.say("closing.line", &[]));
    let director = page.record.people.iter().find(|person| person.role == "director");
    if let Some(director) = director {
        let office = page.say("closing.office", &[]);
        let name = director.name.clone();
        // Chinese letters print the office above the name.
        let office_first = page.language == rules::language::Language::Zh;
        let (first, second) = if office_first { (office, name) } else { (name, office) };
        page.apart("people.director", first);
        page.below("people.director", second);
    }
}

/// "Corrigendum 1 to Collective letter 3/20".
fn reference(page: &Page<'_>) -> Option<String> {
    let reference = &page.record.reference;
    let key = match page.record.kind {
        Some(Kind::Corrigendum) => "names.corrigendum",
        Some(Kind::Addendum) => "names.addendum",
        _ => return own_name(page),
    };
    let ordinal = reference.ordinal.map(|ordinal| ordinal.to_string()).unwrap_or_default();
    let to_name = corrected(page).unwrap_or_default();
    Some(page.say(key, &[("ordinal", &ordinal), ("to_name", &to_name.0), ("name", &to_name.1)]))
}

/// What a corrigendum corrects: its name behind "to", and its name alone.
pub(super) fn corrected(page: &Page<'_>) -> Option<(String, String)> {
    let Some(name) = &page.record.reference.corrects else { return own_names(page) };
    Some((named(page, name, "to_"), named(page, name, "")))
}

/// The name of this notice behind "to", and alone; `None` before it has a number.
pub(super) fn own_names(page: &Page<'_>) -> Option<(String, String)> {
    let reference = &page.record.reference;
    let (series, number) = (reference.series?, reference.number?);
    let name = NoticeName { series, number, group: reference.group.clone() };
    Some((named(page, &name, "to_"), named(page, &name, "")))
}

fn own_name(page: &Page<'_>) -> Option<String> {
    let reference = &page.record.reference;
    let series = reference.series?;
    let Some(number) = reference.number else {
        let letter = series == Series::CollectiveLetter;
        return letter.then(|| page.say("names.letter_without_number", &[]));
    };
    Some(named(page, &NoticeName { series, number, group: reference.group.clone() }, ""))
}

/// "Collective letter 3/20", "Circular 96".
pub(super) fn named(page: &Page<'_>, name: &NoticeName, case: &str) -> String {
    let number = name.number.to_string();
    match name.series {
        Series::Circular => page.say(&format!("names.{case}circular"), &[("number", &number)]),
        Series::CollectiveLetter => {
            let group = name.group.as_deref().unwrap_or_default();
            let group = match group.parse::<Group>() {
                Ok(Group::StudyGroup(number)) => number.to_string(),
                _ => group.to_owned(),
            };
            page.say(&format!("names.{case}letter"), &[("number", &number), ("group", &group)])
        }
    }
}

/// The group in words, as it stands in "the meeting of the group".
pub(super) fn of_group(page: &Page<'_>) -> Option<String> {
    let name = page.record.group.as_deref()?;
    let say = |kind: &str, values: &[(&str, &str)]| Some(page.say(&format!("groups.of_{kind}"), values));
    match name.parse::<Group>() {
        Ok(Group::StudyGroup(number)) => say("study_group", &[("number", &number.to_string())]),
        Ok(Group::WorkingParty { number, of }) => {
            say("working_party", &[("number", &number.to_string()), ("of", &of.to_string())])
        }
        Ok(Group::AdvisoryGroup) => say("advisory", &[]),
        Ok(Group::RegionalGroup { .. }) => say("regional", &[("name", name)]),
        Ok(Group::Other(name)) => say("other", &[("name", &name)]),
        Err(_) => None,
    }
}

/// The subject as printed where it is in this language, or of a notice that is not printed yet; else the secretary's own words for it;
/// else one made of group, place and days.
fn subject(page: &Page<'_>) -> String {
    let record = page.record;
    let is_theirs = record.language.is_none_or(|language| language == page.language);
    if let Some(subject) = record.subject.as_deref().filter(|_| is_theirs) {
        return subject.to_owned();
    }
    let mut own = page.paragraphs.iter().filter(|paragraph| paragraph.behind == Part::Subject);
    if let Some((language, words)) = own.find_map(|paragraph| paragraph.in_language(page.language)) {
        let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let awaits =
            if language == page.language { String::new() } else { page.say("marks.awaits", &[]) + " " };
        return awaits + &line;
    }
    let meeting = &record.meeting;
    let what = match of_group(page) {
        Some(of_group) if consultation::is_one(record) => {
            page.say("subject.consultation", &[("of_group", &of_group)])
        }
        Some(of_group) => page.say("subject.meeting_of", &[("of_group", &of_group)]),
        None if meeting.starts.is_some() => page.say("subject.meeting", &[]),
        None => page.say("subject.announcement", &[]),
    };
    let days =
        meeting.starts.map(|first| days::days(page, first, meeting.ends.unwrap_or(first), Manner::Dash));
    let place = places::place(page).map(|place| match places::country_of_unknown_place(page) {
        Some(country) => page.say("subject.country_and_place", &[("country", &country), ("place", &place)]),
        None => place,
    });
    match (place, days) {
        (Some(place), Some(days)) => {
            page.say("subject.place_and_days", &[("what", &what), ("place", &place), ("days", &days)])
        }
        (Some(place), None) => page.say("subject.place", &[("what", &what), ("place", &place)]),
        (None, Some(days)) => page.say("subject.days", &[("what", &what), ("days", &days)]),
        (None, None) => what,
    }
}
