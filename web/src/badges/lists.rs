//! A list of participants as rows of words, for paper and for spreadsheets.

use frame::words::Words;
use office::{
    badges::see::{Attendee, Delegation, Which},
    meetings::see::Meeting,
};

use super::wording;

/// `List of participants`.
pub(super) fn title(words: Words, which: Which) -> String {
    words.say(match which {
        Which::Everybody => "badges-participants",
        Which::Published => "badges-participants-published",
    })
}

/// What the file is called.
pub(super) fn file_name(meeting: &Meeting, which: Which, extension: &str) -> String {
    let list = match which {
        Which::Everybody => "participants",
        Which::Published => "participants-published",
    };
    format!("{}-{list}.{extension}", meeting.listed.slug)
}

/// How many stand on it, or why nobody does.
pub(super) fn note(words: Words, delegations: &[Delegation]) -> String {
    match delegations.iter().map(|delegation| delegation.people.len()).sum::<usize>() {
        0 => words.say("badges-nobody-listed"),
        count => words.count("badges-participants-count", i64::try_from(count).unwrap_or(i64::MAX)),
    }
}

/// The columns on paper, where members head their people.
pub(super) fn columns(words: Words, which: Which) -> Vec<String> {
    let name = words.say("badges-column-name");
    match which {
        Which::Published => vec![name],
        Which::Everybody => {
            vec![name, words.say("badges-column-function"), words.say("badges-column-presence")]
        }
    }
}

/// Somebody in these columns.
pub(super) fn row(words: Words, which: Which, attendee: &Attendee) -> Vec<String> {
    let name = wording::name(attendee);
    match which {
        Which::Published => vec![name],
        Which::Everybody => vec![
            name,
            wording::function(words, attendee.function),
            wording::presence(words, attendee.presence),
        ],
    }
}

/// The columns in a spreadsheet, where every row stands for itself.
pub(super) fn heads(words: Words, which: Which) -> Vec<String> {
    let named = ["family-name", "given-name", "member", "country"];
    let more = ["category", "function", "presence", "number"];
    let more: &[&str] = if which == Which::Everybody { &more } else { &[] };
    named.iter().chain(more).map(|column| words.say(&format!("badges-column-{column}"))).collect()
}

/// Somebody in those columns.
pub(super) fn cells(words: Words, which: Which, attendee: &Attendee) -> Vec<String> {
    let member = &attendee.member;
    let mut cells = vec![
        attendee.family_name.clone(),
        attendee.given_name.clone(),
        member.name().to_owned(),
        wording::country(words, member),
    ];
    if which == Which::Everybody {
        cells.extend([
            wording::category(words, member.category()),
            wording::function(words, attendee.function),
            wording::presence(words, attendee.presence),
            attendee.number.clone(),
        ]);
    }
    cells
}
