//! How badges and lists say what somebody is.

use frame::words::Words;
use letters::lexicon::Gazetteer;
use office::{badges::see::Attendee, meetings::see::Meeting};
use rules::{
    members::{Category, Member},
    registration::{Function, Presence},
};

use crate::{listed, naming};

/// `Study Group 20, 9–20 March 2026`.
pub(super) fn meeting(words: Words, meeting: &Meeting) -> String {
    let group = naming::group(words, &meeting.listed.group);
    let days = listed::days(words, &meeting.listed);
    words.with("meetings-group-and-days", &[("group", &group), ("days", &days)])
}

/// `Sector Member`.
pub(super) fn category(words: Words, category: Category) -> String {
    words.say(&format!("badges-category-{}", category.name().replace('_', "-")))
}

/// `Head of delegation`; nothing where nothing was said.
pub(super) fn function(words: Words, function: Option<Function>) -> String {
    let said =
        |function: Function| words.say(&format!("badges-function-{}", function.name().replace('_', "-")));
    function.map(said).unwrap_or_default()
}

/// `on site`; nothing where nothing was said.
pub(super) fn presence(words: Words, presence: Option<Presence>) -> String {
    let said =
        |presence: Presence| words.say(&format!("badges-presence-{}", presence.name().replace('_', "-")));
    presence.map(said).unwrap_or_default()
}

/// The country of a member in the reader's language; nothing where it has none.
pub(super) fn country(words: Words, member: &Member) -> String {
    let name = |code: &str| Gazetteer::get().country_name(code, words.0).to_owned();
    member.country().map(|country| name(country.code())).unwrap_or_default()
}

/// `Exemplar Telecom, Norway`: a State needs no country beside its name.
pub(super) fn member(words: Words, member: &Member) -> String {
    let country = country(words, member);
    if country.is_empty() || member.category().is_a_state() || country == member.name() {
        return member.name().to_owned();
    }
    words.with("badges-member-of-country", &[("member", member.name()), ("country", &country)])
}

/// `Okoro Ada`: lists are ordered by family names.
pub(super) fn name(attendee: &Attendee) -> String {
    format!("{} {}", attendee.family_name, attendee.given_name).trim().to_owned()
}
