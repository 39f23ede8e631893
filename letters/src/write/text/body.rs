//! What the letter says of the meeting, of texts for approval and of people.

use rules::notices::{Field, Kind, Mode, NoticeName, Process, Series, Text, Verb};

use super::{
    Page, consultation,
    days::{self, Manner},
    head, places,
};

/// From the invitation to the people.
pub(super) fn write(page: &mut Page<'_>) {
    match page.record.kind {
        Some(Kind::Corrigendum) => corrects(page),
        Some(Kind::Addendum) => {
            let (to_name, name) = head::corrected(page).unwrap_or_default();
            page.apart("reference", page.say("meeting.completed", &[("to_name", &to_name), ("name", &name)]));
            meeting(page, "meeting.set");
        }
        Some(Kind::Circular) => meeting(page, "meeting.announcement"),
        Some(Kind::Letter) | None => meeting(page, "meeting.invitation"),
    }
    mode(page);
    opening(page);
    circulars(page);
    if consultation::is_one(page.record) {
        consultation::announce(page);
    } else {
        texts(page);
    }
    people(page);
}

/// The sentence that names group, place and days. Only an invitation says something without them.
fn meeting(page: &mut Page<'_>, key: &str) {
    let meeting = &page.record.meeting;
    let days = meeting
        .starts
        .map(|first| days::days(page, first, meeting.ends.unwrap_or(first), Manner::Words))
        .map(|days| page.say("meeting.days", &[("days", &days)]))
        .unwrap_or_default();
    let in_place = places::at_place(page)
        .map(|place| page.say("meeting.in_place", &[("place", &place)]))
        .unwrap_or_default();
    let nowhere = days.is_empty() && in_place.is_empty();
    if nowhere && key != "meeting.invitation" {
        return;
    }
    let when_and_where = [("days", days.as_str()), ("in_place", in_place.as_str())];
    let held = if nowhere { String::new() } else { page.say("meeting.held", &when_and_where) };
    let of_group = head::of_group(page)
        .map(|group| page.say("meeting.of_group", &[("of_group", &group)]))
        .unwrap_or_default();
    let sentence =
        page.say(key, &[("of_group", &of_group), ("held", &held), when_and_where[0], when_and_where[1]]);
    page.apart("meeting", sentence);
}

/// What a corrigendum says of the days and the place: that they are new, or that they stay.
fn corrects(page: &mut Page<'_>) {
    let (to_name, name) = head::corrected(page).unwrap_or_default();
    page.apart("reference", page.say("meeting.corrected", &[("to_name", &to_name), ("name", &name)]));
    let meeting = &page.record.meeting;
    let (Some(first), true) = (meeting.starts, is_confirmed(page, &Field::MeetingStarts)) else {
        self::meeting(page, "meeting.set");
        return;
    };
    let days = days::days(page, first, meeting.ends.unwrap_or(first), Manner::Dash);
    page.apart("meeting.starts", page.say("meeting.confirmed", &[("days", &days)]));
    if let Some(place) = places::at_place(page) {
        let in_place = page.say("meeting.in_place", &[("place", &place)]);
        page.behind("meeting.place", page.say("meeting.set", &[("in_place", &in_place)]));
    }
}

/// Whether a change says that the field stays as it was.
pub(super) fn is_confirmed(page: &Page<'_>, field: &Field) -> bool {
    let path = field.to_string();
    page.record.changes.iter().any(|change| change.verb == Verb::Confirm && change.field == path)
}

fn mode(page: &mut Page<'_>) {
    let key = match page.record.meeting.mode {
        Some(Mode::InPerson) => "meeting.in_person",
        Some(Mode::Virtual) => "meeting.virtual",
        Some(Mode::Hybrid) => "meeting.hybrid",
        None => return,
    };
    let sentence = confirmed(page, &Field::MeetingMode, page.say(key, &[]));
    page.apart("meeting.mode", sentence);
}

/// The sentence, and that it remains so where a corrigendum confirms it.
fn confirmed(page: &Page<'_>, field: &Field, sentence: String) -> String {
    if is_confirmed(page, field) {
        page.say("meeting.unchanged", &[("sentence", &sentence)])
    } else {
        sentence
    }
}

fn opening(page: &mut Page<'_>) {
    let meeting = &page.record.meeting;
    if let Some(time) = meeting.opens_at {
        let time = days::time(page, time, None, meeting.time_zone.as_deref());
        let sentence = page.say("meeting.opens_at", &[("time", &time)]);
        page.apart("meeting.opens_at", confirmed(page, &Field::MeetingOpensAt, sentence));
    }
    if let Some(time) = meeting.registration_opens_at {
        let time = days::time(page, time, None, None);
        let sentence = page.say("meeting.registration_opens_at", &[("time", &time)]);
        if meeting.opens_at.is_some() {
            page.behind("meeting.registration_opens_at", sentence);
        } else {
            page.apart("meeting.registration_opens_at", sentence);
        }
    }
}

fn circulars(page: &mut Page<'_>) {
    for circular in &page.record.circulars {
        let name = NoticeName { series: Series::Circular, number: circular.number, group: None };
        let name = head::named(page, &name, "");
        let sentence = match circular.issued {
            Some(issued) => {
                page.say("cited.circular_issued", &[("name", &name), ("day", &days::day(page, issued))])
            }
            None => page.say("cited.circular", &[("name", &name)]),
        };
        page.apart(&format!("circulars.{}", circular.number), sentence);
    }
}

/// The texts that are named for approval.
pub(super) fn texts(page: &mut Page<'_>) {
    let texts = &page.record.texts;
    if !texts.is_empty() {
        page.apart("texts", page.say("cited.texts", &[]));
    }
    for text in texts {
        let name = named(page, text);
        let name = match text.process {
            Some(Process::Tap) => page.say("cited.TAP", &[("text", &name)]),
            Some(Process::Aap) => page.say("cited.AAP", &[("text", &name)]),
            None => name,
        };
        page.below(&format!("texts.{}", text.number), page.say("marks.item", &[("what", &name)]));
    }
}

/// "ITU-T X.1208 (ex X.example)".
pub(super) fn named(page: &Page<'_>, text: &Text) -> String {
    match &text.alias {
        Some(alias) => page.say("cited.text_with_alias", &[("number", &text.number), ("alias", alias)]),
        None => page.say("cited.text", &[("number", &text.number)]),
    }
}

/// Everybody but the director, who signs. The chair comes first: a reader looks for one.
fn people(page: &mut Page<'_>) {
    let mut people: Vec<_> = page.record.people.iter().filter(|person| person.role != "director").collect();
    people.sort_by_key(|person| person.role != "chair");
    for person in people {
        let key = format!("people.{}", person.role.replace(' ', "-"));
        let key = if page.wording.has(&key) { key } else { "people.other".to_owned() };
        let mut words = page.say(&key, &[("name", &person.name), ("role", &person.role)]);
        if let Some(code) = &person.country {
            let country = places::country(page, code);
            words = page.say("people.with_country", &[("person", &words), ("country", &country)]);
        }
        page.apart(&format!("people.{}", person.role), words);
    }
}
