//! News in words: what came, what was set, and why.

use frame::{dates, words::Words};
use maud::{Markup, html};
use office::meetings::see::{Deed, News};
use rules::notices::Action;
use serde_json::{Value, json};

use crate::naming;

/// The sentence of one piece of news, without its group.
pub(crate) fn sentence(words: Words, deed: &Deed) -> String {
    match deed {
        Deed::Came { kind, ordinal, languages, .. } => {
            let key = match kind.as_str() {
                "corrigendum" => "news-corrigendum",
                "addendum" => "news-addendum",
                "circular" => "news-circular",
                _ => "news-letter",
            };
            let languages: Vec<String> =
                languages.iter().map(|code| words.say(&format!("page-language-{code}"))).collect();
            let languages = languages.join(&words.say("news-comma"));
            let ordinal = ordinal.unwrap_or(1).to_string();
            words.with(key, &[("ordinal", &ordinal), ("languages", &languages)])
        }
        Deed::Set { deadline, due, before, .. } => {
            let day =
                |text: &str| text.parse().map_or_else(|_| text.to_owned(), |day| dates::day(words, day));
            let action = deadline_name(words, deadline);
            match before {
                Some(before) => words
                    .with("news-set", &[("action", &action), ("due", &day(due)), ("before", &day(before))]),
                None => words.with("news-set-first", &[("action", &action), ("due", &day(due))]),
            }
        }
    }
}

/// `contribution-2` is of the action `contribution`.
fn deadline_name(words: Words, key: &str) -> String {
    let name = key.rsplit_once('-').map_or(key, |(name, _)| name);
    let action = Action::from_name(key).or_else(|| Action::from_name(name)).unwrap_or(Action::Other);
    naming::action(words, action)
}

/// News as a list; `with_group` where they are of several groups.
pub(crate) fn list(words: Words, news: &[News], with_group: bool) -> Markup {
    html! {
        ul.news {
            @for piece in news {
                li {
                    span.when { (dates::marked_day(words, dates::in_zone(piece.at, "UTC").0)) }
                    @if with_group {
                        @let group = naming::group(words, &piece.group);
                        @match &piece.meeting {
                            Some(slug) => a href=(format!("/meetings/{slug}")) { (group) },
                            None => (group),
                        }
                        ": "
                    }
                    (sentence(words, &piece.deed))
                    @if let Deed::Set { reason, .. } = &piece.deed {
                        " " span.soft dir="auto" { (words.with("news-reason", &[("reason", reason)])) }
                    }
                }
            }
        }
    }
}

/// A piece of news for programs.
pub(crate) fn data(piece: &News) -> Value {
    let deed = match &piece.deed {
        Deed::Came { identity, kind, ordinal, languages } => {
            json!({ "act": "notices.import", "identity": identity, "kind": kind, "ordinal": ordinal, "languages": languages })
        }
        Deed::Set { deadline, before, due, reason } => {
            json!({ "act": "deadlines.adjust", "deadline": deadline, "before": before, "due": due, "reason": reason })
        }
    };
    let meeting = piece.meeting.as_ref().map(|slug| format!("/meetings/{slug}"));
    json!({ "number": piece.number, "at": piece.at, "group": piece.group, "meeting": meeting, "deed": deed })
}
