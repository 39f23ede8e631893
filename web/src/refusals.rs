//! Why a registration stays as it is: codes for programs, sentences for people.

use frame::{dates, words::Words};
use office::registration::NotThisRegistration;
use rules::{
    members::NotEntitled,
    registration::{Presence, Why},
};

use crate::naming;

/// The stable name of why an answer is refused.
pub(crate) const fn code(why: &Why) -> &'static str {
    match why {
        Why::NotEntitled(NotEntitled::Category { .. }) => "not-entitled",
        Why::NotEntitled(NotEntitled::Group { .. }) => "not-entitled-here",
        Why::NotAsked => "not-asked",
        Why::NotOffered => "not-offered",
        Why::NotInMode(_) => "not-in-mode",
        Why::NotFor(Presence::OnSite) => "not-on-site",
        Why::NotFor(Presence::Remote) => "not-remote",
        Why::Missing => "missing",
        Why::NotAnAddress => "not-an-address",
        Why::OtherMember => "other-member",
        Why::Opens(_) => "opens",
        Why::Closed(_) => "closed",
    }
}

/// The sentence at the field.
pub(crate) fn why(words: Words, why: &Why) -> String {
    let key = format!("registration-why-{}", code(why));
    match why {
        Why::NotEntitled(NotEntitled::Category { category, .. } | NotEntitled::Group { category, .. }) => {
            words.with(&key, &[("category", &naming::member_category(words, *category))])
        }
        Why::NotInMode(mode) => words.with(&key, &[("mode", &naming::mode(words, *mode))]),
        Why::Opens(day) | Why::Closed(day) => words.with(&key, &[("day", &dates::day(words, *day))]),
        _ => words.say(&key),
    }
}

/// The sentence that says why an act of the room `registration` did nothing.
pub(crate) fn told(words: Words, why: &NotThisRegistration) -> String {
    words.say(&format!("registration-refused-{}", why.code().0))
}
