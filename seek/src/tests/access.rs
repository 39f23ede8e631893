//! Totals, excerpts and slips know only of what somebody may see.

use rules::language::Language::En;

use super::{ask, empty, entry, put};
use crate::{MaySee, Question, Seeker};

fn house() -> Seeker {
    let seeker = empty();
    let mut secret = entry("secret", En, "Salaries", "The gateway budget is confidential, says Ottokar.");
    secret.access = ["secretariat".to_owned(), "chairs".to_owned()].into();
    let mut nobodys = entry("nobody", En, "Gateway", "No tag at all");
    nobodys.access.clear();
    put(&seeker, [secret, nobodys, entry("open", En, "Gateway", "The budget of gateways is public.")]);
    seeker
}

fn total(seeker: &Seeker, words: &str, may_see: MaySee) -> usize {
    ask(seeker, &Question::new(words, may_see)).total
}

#[test]
fn whoever_bears_one_of_the_tags_finds_it() {
    let seeker = house();
    assert_eq!(total(&seeker, "gateway budget", MaySee::tags(["everybody"])), 1);
    assert_eq!(total(&seeker, "gateway budget", MaySee::tags(["everybody", "chairs"])), 2);
    assert_eq!(total(&seeker, "gateway budget", MaySee::tags(["secretariat"])), 1);
    assert_eq!(total(&seeker, "gateway", MaySee::Everything), 3);
    assert_eq!(
        total(&seeker, "", MaySee::tags(["secret", "Chairs", "", "chair"])),
        0,
        "a tag is itself, not its like"
    );
}

#[test]
fn nothing_of_it_shows_to_others() {
    let seeker = house();
    for words in [
        "confidential",
        "Ottokar",
        "Otokar",
        "title:salaries",
        "-public",
        "\"gateway budget\"",
        "number:secret",
        "access:secretariat",
    ] {
        for typing in [true, false] {
            let page =
                ask(&seeker, &Question { typing, ..Question::new(words, MaySee::tags(["everybody"])) });
            assert!(
                page.total == 0 && page.hits.is_empty() && page.next.is_none() && !page.nearly,
                "{words}: {page:?}"
            );
        }
    }
}

#[test]
fn what_is_closed_later_is_not_found_any_more() {
    let seeker = house();
    let mut closed = entry("open", En, "Gateway", "The budget of gateways is public.");
    closed.access = ["secretariat".to_owned()].into();
    put(&seeker, [closed]);
    assert_eq!(total(&seeker, "", MaySee::tags(["everybody"])), 0);
    assert_eq!(total(&seeker, "public", MaySee::tags(["secretariat"])), 1);
}
