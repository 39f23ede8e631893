//! The shell of every page: head, navigation, the switch of languages, the way past it all.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use rules::language::Language;

use crate::{assets, words::Words};

/// What a page is, apart from its content.
#[derive(Clone, Debug)]
pub struct Shell {
    /// The reader's language.
    pub language: Language,
    /// The path of the page, without query.
    pub path: String,
    /// The title, without the name of the house.
    pub title: String,
    /// One sentence for those who find the page by searching.
    pub description: Option<String>,
    /// Who is signed in, by name.
    pub reader: Option<String>,
    /// Whether the reader writes notices, so that the way to them is shown.
    pub writes: bool,
    /// Whether the reader decides about registrations, so that the way to the desk is shown.
    pub answers: bool,
    /// Feeds of this page: media type, address, title.
    pub feeds: Vec<(&'static str, String, String)>,
}

/// How each language calls itself.
const NAMES: [(Language, &str); 6] = [
    (Language::Ar, "العربية"),
    (Language::En, "English"),
    (Language::Es, "Español"),
    (Language::Fr, "Français"),
    (Language::Ru, "Русский"),
    (Language::Zh, "中文"),
];

/// The direction in which a language is written.
pub const fn direction(language: Language) -> &'static str {
    if language.is_right_to_left() { "rtl" } else { "ltr" }
}

/// A whole page.
pub fn page(shell: &Shell, content: &Markup) -> String {
    let words = Words(shell.language);
    let name = words.say("page-name");
    let markup = html! {
        (DOCTYPE)
        html lang=(shell.language.code()) dir=(direction(shell.language)) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (shell.title) " · " (name) }
                @if let Some(description) = &shell.description { meta name="description" content=(description); }
                meta name="color-scheme" content="light dark";
                link rel="stylesheet" href=(assets::address("plenary.css"));
                link rel="icon" type="image/svg+xml" href=(assets::address("mark.svg"));
                @for (kind, address, title) in &shell.feeds {
                    link rel="alternate" type=(kind) href=(address) title=(title);
                }
                script src=(assets::address("plenary.js")) defer {}
            }
            body {
                a.skip href="#content" { (words.say("page-skip")) }
                (header(shell, words, &name))
                main #content tabindex="-1" { (content) }
                (footer(words))
            }
        }
    };
    markup.into_string()
}

fn header(shell: &Shell, words: Words, name: &str) -> Markup {
    let current =
        |path: &str| (shell.path == path || shell.path.starts_with(&format!("{path}/"))).then_some("page");
    html! {
        header.house {
            a.name href="/" aria-current=[(shell.path == "/").then_some("page")] {
                (mark()) span { (name) }
            }
            nav aria-label=(words.say("page-navigation")) {
                a href="/meetings" aria-current=[current("/meetings")] { (words.say("page-meetings")) }
                a href="/groups" aria-current=[current("/groups")] { (words.say("page-groups")) }
                @if shell.reader.is_some() { a href="/mine" aria-current=[current("/mine")] { (words.say("page-mine")) } }
                @if shell.reader.is_some() { a href="/documents" aria-current=[(shell.path == "/documents").then_some("page")] { (words.say("page-documents")) } }
                @if shell.reader.is_some() { a href="/registrations" aria-current=[current("/registrations")] { (words.say("page-registrations")) } }
                @if shell.answers { a href="/desk" aria-current=[current("/desk")] { (words.say("page-desk")) } }
                @if shell.writes { a href="/members" aria-current=[current("/members")] { (words.say("page-members")) } }
                @if shell.writes { a href="/drafts" aria-current=[current("/drafts")] { (words.say("page-drafts")) } }
                @if shell.writes { a href="/mail" aria-current=[current("/mail")] { (words.say("page-mail")) } }
            }
            form.search method="get" action="/search" role="search" aria-label=(words.say("page-search")) {
                input type="search" name="q" aria-label=(words.say("page-search-words")) placeholder=(words.say("page-search")) dir="auto";
            }
            nav.languages aria-label=(words.say("page-languages")) {
                @for (language, own_name) in NAMES {
                    @let code = language.code();
                    a href=(format!("{}?lang={code}", shell.path)) hreflang=(code) lang=(code) dir=(direction(language))
                        aria-current=[(language == shell.language).then_some("true")] { (own_name) }
                }
            }
            (account(shell, words))
        }
    }
}

fn account(shell: &Shell, words: Words) -> Markup {
    html! {
        @match &shell.reader {
            Some(reader) => form.account method="post" action="/sign-out" {
                a.who href="/account" aria-current=[(shell.path == "/account").then_some("page")] { (reader) }
                button.quiet type="submit" { (words.say("page-sign-out")) }
            },
            None => a.account href=(format!("/sign-in?back={}", shell.path)) aria-current=[(shell.path == "/sign-in").then_some("page")] { (words.say("page-sign-in")) },
        }
    }
}

fn footer(words: Words) -> Markup {
    html! {
        footer.house {
            p { (words.say("page-promise")) }
            ul {
                li { a href="/meetings.ics" { (words.say("page-calendar-of-all")) } }
                li { a href="/news.atom" { (words.say("page-news-feed")) } }
                li { a href="/countries" { (words.say("page-countries")) } }
                li { a href="/api/openapi.json" { (words.say("page-interface")) } }
            }
        }
    }
}

/// The mark of the house: seats in a half circle.
fn mark() -> Markup {
    PreEscaped(include_str!("../assets/mark.svg").trim().replace("<svg ", "<svg aria-hidden=\"true\" "))
}

/// A way back up, as a list of names with addresses.
pub fn path(words: Words, steps: &[(String, String)]) -> Markup {
    html! {
        nav.path aria-label=(words.say("page-path")) {
            ol { @for (name, address) in steps { li { a href=(address) { (name) } } } }
        }
    }
}
