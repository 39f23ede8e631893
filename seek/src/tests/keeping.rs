//! Positions, replacement, other programs on the same folder.

use std::{
    thread,
    time::{Duration, Instant},
};

use rules::language::Language::En;

use super::{ask, empty, entry, everybody, found, put};
use crate::{Change, Found, LONGEST_BODY, Seeker, Settings, Trouble};

fn change(key: &str, title: &str) -> Change {
    Change::Put(Box::new(entry(key, En, title, "body")))
}

#[test]
fn what_is_put_again_is_replaced_and_what_is_removed_is_gone() {
    let seeker = empty();
    seeker
        .apply(
            &[change("a", "first"), change("a", "second"), change("b", "first"), Change::Remove("b".into())],
            7,
        )
        .unwrap();
    assert_eq!((found(&seeker, "first"), found(&seeker, "second")), (vec![], vec!["a".to_owned()]));
    assert_eq!(seeker.position().unwrap(), 7);
    seeker.apply(&[Change::Remove("a".into()), Change::Remove("never there".into())], 8).unwrap();
    assert_eq!(ask(&seeker, &everybody("")).total, 0);
}

#[test]
fn a_position_that_is_known_changes_nothing() {
    let seeker = empty();
    seeker.apply(&[change("a", "first")], 7).unwrap();
    assert!(seeker.apply(&[Change::Remove("a".into())], 7).unwrap().known);
    assert!(seeker.apply(&[Change::Remove("a".into())], 3).unwrap().known);
    assert_eq!(found(&seeker, "first"), ["a"]);
}

#[test]
fn rebuilding_leaves_only_what_it_was_given() {
    let seeker = empty();
    put(&seeker, [entry("a", En, "old", "body"), entry("b", En, "old", "body")]);
    seeker
        .rebuild(
            [entry("b", En, "new", "body"), entry("c", En, "old", "body"), entry("c", En, "new", "body")],
            1,
        )
        .unwrap();
    assert_eq!(
        (found(&seeker, "old"), found(&seeker, "new")),
        (vec![], vec!["b".to_owned(), "c".to_owned()])
    );
    assert_eq!(seeker.position().unwrap(), 1);
}

#[test]
fn two_programs_share_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let one = Seeker::open(folder.path(), Settings::default()).unwrap();
    assert_eq!(one.found, Found::Nothing);
    let other = Seeker::open(folder.path(), Settings::default()).unwrap();
    assert_eq!(other.found, Found::Kept);
    one.seeker.apply(&[change("a", "first")], 5).unwrap();
    assert_eq!(other.seeker.position().unwrap(), 5, "the other sees the position at once");
    let begun = Instant::now();
    while found(&other.seeker, "first").is_empty() {
        assert!(begun.elapsed() < Duration::from_secs(20), "the other never sees the commit");
        thread::sleep(Duration::from_millis(20));
    }
    assert!(other.seeker.apply(&[change("a", "first")], 5).unwrap().known, "who comes second writes nothing");
    other.seeker.apply(&[change("b", "first")], 6).unwrap();
    assert_eq!(one.seeker.position().unwrap(), 6);
    assert_eq!(found(&other.seeker, "first"), ["a", "b"]);
}

#[test]
fn who_writes_while_another_writes_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let one = Seeker::open(folder.path(), Settings::default()).unwrap().seeker;
    let other = Seeker::open(folder.path(), Settings::default()).unwrap().seeker;
    let entries = std::iter::once_with(|| {
        assert_eq!(other.apply(&[change("b", "first")], 9), Err(Trouble::Busy));
        entry("a", En, "first", "body")
    });
    one.rebuild(entries, 3).unwrap();
    assert_eq!(found(&one, "first"), ["a"]);
}

#[test]
fn many_ask_while_one_changes() {
    let seeker = empty();
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..30 {
                    let page = ask(&seeker, &everybody("pair"));
                    assert_eq!(page.total % 2, 0, "only whole commits are seen");
                }
            });
        }
        for step in 1..12 {
            let pair = [change(&format!("{step}a"), "pair"), change(&format!("{step}b"), "pair")];
            seeker.apply(&pair, step).unwrap();
        }
    });
    assert_eq!(ask(&seeker, &everybody("pair")).total, 22);
}

#[test]
fn a_body_that_is_too_long_is_read_up_to_its_limit_and_that_is_said() {
    let seeker = empty();
    // A megabyte without a space, which no reader of words may choke on.
    let long = format!("beginning {} {} end", "网".repeat(350_000), " ".repeat(LONGEST_BODY));
    let applied = seeker
        .apply(&[change("short", "x"), Change::Put(Box::new(entry("long", En, "x", &long)))], 1)
        .unwrap();
    assert_eq!(applied.cut, ["long"]);
    assert_eq!(found(&seeker, "beginning"), ["long"]);
    assert!(found(&seeker, "\"end\"").is_empty());
}
