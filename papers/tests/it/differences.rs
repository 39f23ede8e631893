//! What differs between two revisions.

use std::time::{Duration, Instant};

use papers::{
    Differences, differences,
    differences::{Change, Words},
};
use proptest::prelude::*;

fn kept(text: &str) -> Change {
    Change::Kept { text: text.to_owned() }
}

#[test]
fn altered_words_are_shown_within_their_paragraph() {
    let found = differences(
        &["Summary", "The group agreed to meet in May in Geneva."],
        &["Summary", "The group agreed to meet in June in Geneva."],
    );
    let words = |text: &str| text.to_owned();
    let altered = Change::Altered {
        words: vec![
            Words::Kept { text: words("The group agreed to meet in ") },
            Words::Removed { text: words("May") },
            Words::Added { text: words("June") },
            Words::Kept { text: words(" in Geneva.") },
        ],
    };
    assert_eq!(found.changes, [kept("Summary"), altered]);
}

#[test]
fn a_chinese_sign_is_a_word() {
    let found = differences(&["会议将于五月在日内瓦举行"], &["会议将于六月在日内瓦举行"]);
    let Change::Altered { words } = &found.changes[0] else { panic!("{found:?}") };
    assert_eq!(
        words[1..3],
        [Words::Removed { text: "五".to_owned() }, Words::Added { text: "六".to_owned() }]
    );
}

#[test]
fn a_paragraph_that_moved_is_said_to_have_moved() {
    let moved = "This paragraph moves to the end of the paper.";
    let found = differences(&[moved, "one", "two", "three"], &["one", "two", "three", moved]);
    assert_eq!(
        found.changes,
        [
            Change::Removed { text: moved.to_owned(), moved_to: Some(3) },
            kept("one"),
            kept("two"),
            kept("three"),
            Change::Added { text: moved.to_owned(), moved_from: Some(0) },
        ]
    );
}

#[test]
fn unlike_paragraphs_are_removed_and_added() {
    let found = differences(&["a", "entirely other words here", "z"], &["a", "nothing of that stays", "z"]);
    assert!(matches!(
        found.changes[..],
        [_, Change::Removed { moved_to: None, .. }, Change::Added { moved_from: None, .. }, _]
    ));
    assert!(!found.is_none());
    assert!(differences(&["same"], &["same"]).is_none());
    assert_eq!(differences::<&str>(&[], &[]), Differences::default());
}

proptest! {
    #[test]
    fn both_revisions_can_be_read_out_of_the_comparison(
        old in prop::collection::vec("[ab é中]{0,6}", 0..24),
        new in prop::collection::vec("[ab é中]{0,6}", 0..24),
    ) {
        let found = differences(&old, &new);
        prop_assert_eq!(found.old(), old);
        prop_assert_eq!(found.new_text(), new);
    }

    #[test]
    fn edits_of_a_text_leave_the_rest_kept(at in 0_usize..30, word in "[a-z]{1,8}") {
        let old: Vec<String> = (0..30).map(|number| format!("Paragraph {number} says something about matter {number}.")).collect();
        let mut new = old.clone();
        new[at] = format!("{} {word}", new[at]);
        let found = differences(&old, &new);
        let altered = found.changes.iter().filter(|change| matches!(change, Change::Altered { .. })).count();
        prop_assert_eq!((altered, found.changes.len()), (1, 30));
    }
}

fn long(paragraphs: usize, seed: usize) -> Vec<String> {
    let word = |number: usize| format!("word{}", number.wrapping_mul(2_654_435_761) % 5_000);
    (0..paragraphs)
        .map(|at| (0..60).map(|place| word(at * 61 + place + seed)).collect::<Vec<_>>().join(" "))
        .collect()
}

#[test]
fn two_hundred_pages_and_far_longer_papers_take_little_time() {
    // 200 pages are about 2 000 paragraphs of 60 words. The limits are those of a program without optimisation.
    let old = long(2_000, 0);
    let mut edited = old.clone();
    for at in (0..2_000).step_by(7) {
        edited[at] = edited[at].replacen("word1", "other", 3);
    }
    edited.swap(100, 1500);
    let reversed: Vec<String> = old.iter().rev().cloned().collect();
    let same = vec!["the same line again".to_owned(); 2_000];
    for (name, one, other, limit) in [
        ("edited", old.clone(), edited, 3),
        ("nothing in common", old.clone(), long(2_000, 7), 3),
        ("turned round", old.clone(), reversed, 3),
        ("one line again and again", same.clone(), same[..1_500].to_vec(), 3),
        ("50 000 paragraphs", long(50_000, 0), long(50_000, 3), 20),
    ] {
        let begun = Instant::now();
        let found = differences(&one, &other);
        let took = begun.elapsed();
        println!("{name}: {took:?}");
        assert!(took < Duration::from_secs(limit), "{name} took {took:?}");
        assert_eq!(found.old(), one, "{name}");
        assert_eq!(found.new_text(), other, "{name}");
    }
}
