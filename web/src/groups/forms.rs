//! The forms of the room: the day that is asked about; for the secretariat, establishing a group and changing one.

use std::collections::BTreeMap;

use frame::{
    dates,
    field::{self, Filled},
    words::Words,
};
use jiff::civil::Date;
use maud::{Markup, html};
use office::{
    groups::see::{Forest, Sight},
    members::Enlisted,
    roles::see::Role,
};
use rules::{language::Language, roles::Post};

use super::leadership;
use crate::reader::Reader;

/// What is typed, by the names of fields, and the field that is wrong with the sentence that says why.
#[derive(Clone, Debug)]
pub(super) struct Attempt {
    pub(super) typed: BTreeMap<String, String>,
    pub(super) wrong: Option<(String, String)>,
}

impl Filled for Attempt {
    fn value(&self, name: &str) -> &str {
        self.typed.get(name).map_or("", String::as_str)
    }

    fn wrong(&self, name: &str) -> Option<String> {
        self.wrong.as_ref().filter(|(field, _)| field == name).map(|(_, sentence)| sentence.clone())
    }
}

fn filled(fields: &[(&str, String)]) -> BTreeMap<String, String> {
    fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
}

impl Attempt {
    /// The form for a new group below another, from a day on.
    pub(super) fn establishing(below: &str, on: Date) -> Self {
        Self { typed: filled(&[("parent", below.to_owned()), ("first", on.to_string())]), wrong: None }
    }

    /// The forms of a group as it is, below another by its name; over them what was typed, where somebody tried to change it.
    pub(super) fn changing(group: &Sight, above: Option<&str>, on: Date, tried: Option<&Self>) -> Self {
        let from = group.first.map_or(on, |first| first.max(on)).to_string();
        let until = group.last.map_or_else(String::new, |last| last.to_string());
        let above = above.unwrap_or_default().to_owned();
        let mut typed = filled(&[("from", from), ("until", until), ("above", above)]);
        for (code, title) in &group.titles {
            typed.insert(format!("title {code}"), title.clone());
        }
        typed.extend(tried.into_iter().flat_map(|tried| tried.typed.clone()));
        Self { typed, wrong: tried.and_then(|tried| tried.wrong.clone()) }
    }
}

/// The day on which the tree is shown, with a way to another.
pub(super) fn day(reader: &Reader, forest: &Forest, is_asked: bool) -> Markup {
    let words = reader.words();
    let day = dates::day(words, forest.on);
    html! {
        p {
            (words.with("groups-on-day", &[("day", &day)]))
            @if let Some(period) = &forest.period { " " (words.with("groups-period", &[("period", period)])) }
        }
        (another_day(words, "/groups", forest.on, is_asked))
    }
}

pub(super) fn day_of_group(reader: &Reader, slug: &str, on: Date, is_asked: bool) -> Markup {
    let words = reader.words();
    html! {
        @if is_asked { p { (words.with("groups-on-day", &[("day", &dates::day(words, on))])) } }
        (another_day(words, &format!("/groups/{slug}"), on, is_asked))
    }
}

fn another_day(words: Words, address: &str, on: Date, is_asked: bool) -> Markup {
    html! {
        details open[is_asked] {
            summary { (words.say("groups-another-day")) }
            form.fields method="get" action=(address) {
                div.field {
                    label for="on" { (words.say("groups-day")) }
                    input #on type="date" name="on" value=(on) dir="ltr";
                }
                div.buttons { button.plain type="submit" { (words.say("groups-show")) } }
            }
        }
    }
}

fn told(attempt: &Attempt, fields: &[&str]) -> Markup {
    html! {
        @if let Some((field, sentence)) = &attempt.wrong {
            @if fields.contains(&field.as_str()) || field.starts_with("title") && fields.contains(&"title") {
                div.wrong role="alert" { p { a href=(format!("#{}", field::anchor(field))) { (sentence) } } }
            }
        }
    }
}

fn titles(words: Words, attempt: &Attempt) -> Markup {
    html! {
        fieldset {
            legend { (words.say("groups-titles")) }
            @for language in Language::ALL {
                @let label = words.say(&format!("page-language-{}", language.code()));
                (field::input(attempt, &format!("title {}", language.code()), &label, "text"))
            }
        }
    }
}

/// Establishing a group.
pub(super) fn establish(reader: &Reader, attempt: &Attempt) -> Markup {
    let words = reader.words();
    html! {
        section aria-labelledby="establish" {
            h2 #establish { (words.say("groups-establish")) }
            p.soft { (words.say("groups-establish-why")) }
            form.sheet method="post" action="/groups" {
                (told(attempt, &["name", "parent", "first", "last", "title"]))
                (field::input(attempt, "name", &words.say("groups-name"), "text"))
                (field::input(attempt, "parent", &words.say("groups-parent"), "text"))
                (field::input(attempt, "first", &words.say("groups-first"), "date"))
                (field::input(attempt, "last", &words.say("groups-last"), "date"))
                (titles(words, attempt))
                div { button type="submit" { (words.say("groups-establish")) } }
            }
        }
    }
}

/// Everything that the secretariat can change about a group.
pub(super) fn change(
    reader: &Reader,
    attempt: &Attempt,
    group: &Sight,
    posts: &[Post],
    members: &[Enlisted],
    roles: &[Role],
) -> Markup {
    let words = reader.words();
    let tried =
        |fields: &[&str]| attempt.wrong.as_ref().is_some_and(|(field, _)| fields.contains(&field.as_str()));
    html! {
        section aria-labelledby="change" {
            h2 #change { (words.say("groups-change")) }
            @if !posts.is_empty() {
                details open[tried(&ASSIGNING)] { summary { (words.say("roles-assign")) } (assign(words, attempt, posts, members)) }
            }
            @if !roles.is_empty() {
                details open[tried(&["ending", "ended"])] { summary { (words.say("roles-end")) } (end(words, attempt, roles)) }
            }
            @if roles.iter().any(|role| !role.claimed) {
                details open[tried(&["claiming", "holder"])] { summary { (words.say("roles-claim")) } (claim(words, attempt, roles)) }
            }
            p { a href=(format!("/groups?below={}#establish", encoded(&group.name))) { (words.say("groups-establish-below")) } }
            @if group.id.is_some() {
                details open[tried(&["above", "until"])] { summary { (words.say("groups-amend")) } (amend(words, attempt, group)) }
                details open[tried(&["dissolved"])] { summary { (words.say("groups-dissolve")) } (dissolve(words, attempt)) }
            }
        }
    }
}

/// A slash and other signs of a name, as an address writes them.
fn encoded(name: &str) -> String {
    let byte = |byte: u8| match byte {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' | b'.' | b'_' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    name.bytes().map(byte).collect()
}

const ASSIGNING: [&str; 7] = ["post", "toward", "account", "person", "member", "from", "to"];

fn assign(words: Words, attempt: &Attempt, posts: &[Post], members: &[Enlisted]) -> Markup {
    let posts_named: Vec<(String, String)> =
        posts.iter().map(|post| (post.name().to_owned(), leadership::post(words, *post))).collect();
    let mut sending = vec![(String::new(), words.say("roles-no-member"))];
    sending.extend(members.iter().map(|one| (one.id.clone(), one.member.name().to_owned())));
    html! {
        p.soft { (words.say("roles-assign-why")) }
        form.sheet method="post" {
            (told(attempt, &ASSIGNING))
            (field::choice(attempt, "post", &words.say("roles-post"), &posts_named))
            @if posts.contains(&Post::LiaisonOfficer) { (field::input(attempt, "toward", &words.say("roles-body"), "text")) }
            (field::input(attempt, "account", &words.say("roles-account"), "email"))
            (field::input(attempt, "person", &words.say("roles-name"), "text"))
            (field::choice(attempt, "member", &words.say("roles-member"), &sending))
            (field::input(attempt, "from", &words.say("groups-first"), "date"))
            (field::input(attempt, "to", &words.say("groups-last"), "date"))
            div { button type="submit" name="do" value="assign" { (words.say("roles-assign")) } }
        }
    }
}

fn one_of(words: Words, roles: &[&Role]) -> Vec<(String, String)> {
    let line = |role: &&Role| {
        let post = leadership::post(words, role.post);
        (role.id.clone(), format!("{} · {post} · {}", role.name, leadership::days(words, role)))
    };
    roles.iter().map(line).collect()
}

fn end(words: Words, attempt: &Attempt, roles: &[Role]) -> Markup {
    html! {
        form.sheet method="post" {
            (told(attempt, &["ending", "ended"]))
            (field::choice(attempt, "ending", &words.say("roles-which"), &one_of(words, &roles.iter().collect::<Vec<_>>())))
            (field::input(attempt, "ended", &words.say("roles-last-day"), "date"))
            div { button type="submit" name="do" value="end" { (words.say("roles-end")) } }
        }
    }
}

fn claim(words: Words, attempt: &Attempt, roles: &[Role]) -> Markup {
    let open: Vec<&Role> = roles.iter().filter(|role| !role.claimed).collect();
    html! {
        p.soft { (words.say("roles-claim-why")) }
        form.sheet method="post" {
            (told(attempt, &["claiming", "holder"]))
            (field::choice(attempt, "claiming", &words.say("roles-which"), &one_of(words, &open)))
            (field::input(attempt, "holder", &words.say("roles-account"), "email"))
            div { button type="submit" name="do" value="claim" { (words.say("roles-claim")) } }
        }
    }
}

fn amend(words: Words, attempt: &Attempt, group: &Sight) -> Markup {
    html! {
        form.sheet method="post" {
            (told(attempt, &["above", "until", "title"]))
            input type="hidden" name="group" value=[group.id.as_ref()];
            (field::input(attempt, "above", &words.say("groups-parent"), "text"))
            (field::input(attempt, "until", &words.say("groups-last"), "date"))
            (titles(words, attempt))
            div { button type="submit" name="do" value="amend" { (words.say("groups-amend")) } }
        }
    }
}

fn dissolve(words: Words, attempt: &Attempt) -> Markup {
    html! {
        p.soft { (words.say("groups-dissolve-why")) }
        form.sheet method="post" {
            (told(attempt, &["dissolved"]))
            (field::input(attempt, "dissolved", &words.say("groups-last-day"), "date"))
            div { button type="submit" name="do" value="dissolve" { (words.say("groups-dissolve")) } }
        }
    }
}
