//! Why a registration stays as it is: codes for programs, sentences for people.

use frame::{dates, words::Words};
use office::registration::NotThisRegistration;
use rules::{
    members::NotEntitled,
    registration::{NotThen, Presence, Refusal, Why},
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
    let key = format!("registration-refused-{}", why.code().0);
    match why {
        NotThisRegistration::Decided { by, at, .. } => {
            let (day, time) = dates::in_zone(*at, "UTC");
            let rule = || words.say("registration-a-rule");
            let by = by.clone().unwrap_or_else(rule);
            let facts =
                [("name", by.as_str()), ("day", &dates::day(words, day)), ("time", &time.to_string())];
            words.with(&key, &facts)
        }
        NotThisRegistration::NotThen(NotThen::Closed { first, last }) => {
            words.with(&key, &[("days", &dates::days(words, *first, *last))])
        }
        _ => words.say(&key),
    }
}

/// Where the rule of a refusal stands: the field's rule in the reader's language, or a clause that every language writes alike.
pub(crate) fn clause(words: Words, refusal: &Refusal) -> Option<String> {
    if let Why::NotEntitled(_) = refusal.why {
        let clause = refusal.clause.as_str();
        return (!clause.is_empty()).then(|| words.with("registration-clause-rights", &[("clause", clause)]));
    }
    let field = refusal.field?;
    let clause = words.say(&format!("registration-clause-{}", field.name().replace('_', "-")));
    (!refusal.clause.is_empty()).then_some(clause)
}
