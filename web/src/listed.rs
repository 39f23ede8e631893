//! A list of meetings, as home, groups and the list of all show it.

use frame::{dates, words::Words};
use jiff::civil::Date;
use maud::{Markup, html};
use office::meetings::see::Listed;
use serde_json::{Value, json};

use crate::naming;

/// A list of meetings; each row says when, who, where and how far away.
pub(crate) fn list(words: Words, meetings: &[Listed], today: Date) -> Markup {
    html! {
        ul.meetings {
            @for meeting in meetings {
                li {
                    span.when { (days(words, meeting)) }
                    span {
                        a href=(format!("/meetings/{}", meeting.slug)) { (naming::group(words, &meeting.group)) }
                        @if let Some(place) = naming::place(words, meeting.place.as_deref(), meeting.country.as_deref()) {
                            " " span.soft { (place) }
                        }
                        @if let Some(mode) = meeting.mode { " " span.soft { "· " (naming::mode(words, mode)) } }
                    }
                    (pill(words, meeting, today))
                }
            }
        }
    }
}

/// The days of a meeting, as far as they are known.
pub(crate) fn days(words: Words, meeting: &Listed) -> String {
    match (meeting.starts, meeting.ends) {
        (Some(starts), ends) => dates::days(words, starts, ends.unwrap_or(starts)),
        _ => words.say("meetings-days-unknown"),
    }
}

/// How far away it is, or that it is on, over, or waiting.
pub(crate) fn pill(words: Words, meeting: &Listed, today: Date) -> Markup {
    let (kind, text) = match (meeting.starts, meeting.ends) {
        _ if meeting.waits => ("pill warm", words.say("meetings-waits")),
        (Some(starts), _) if today < starts => ("pill next", dates::distance(words, today, starts)),
        (Some(_), Some(ends)) if today <= ends => ("pill warm", words.say("meetings-is-on")),
        (Some(_), _) => ("pill", words.say("meetings-is-over")),
        (None, _) => ("pill", words.say("meetings-days-unknown")),
    };
    html! { span class=(kind) { (text) } }
}

/// A meeting in a list, for programs.
pub(crate) fn data(meeting: &Listed) -> Value {
    json!({
        "address": format!("/meetings/{}", meeting.slug),
        "slug": meeting.slug, "group": meeting.group, "starts": meeting.starts, "ends": meeting.ends,
        "place": meeting.place, "country": meeting.country, "mode": meeting.mode, "waits": meeting.waits,
    })
}
