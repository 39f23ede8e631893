//! Numbers and codes, as wholes and by their parts.

use rules::language::Language::En;

use super::{ask, empty, entry, everybody, found, put};
use crate::Sort;

#[test]
fn codes_are_found_whole_and_by_their_parts() {
    let seeker = empty();
    let mut paper =
        entry("a", En, "Draft new Recommendation ITU-T Y.4221", "It revises TD163/GEN and answers SG20-LS7.");
    paper.number = "SG20-C5".to_owned();
    put(&seeker, [paper, entry("b", En, "Something else", "Of 4 and 22 and 1, TD16 and C50")]);
    for words in [
        "Y.4221",
        "y4221",
        "Y 4221",
        "4221",
        "td163",
        "TD 163",
        "TD163/GEN",
        "td163gen",
        "163",
        "gen",
        "SG20-C5",
        "sg20c5",
        "SG20/C5",
        "ITU-T",
        "itut",
        "LS7",
        "number:C5",
        "number:SG20-C5",
        "ls 7",
    ] {
        assert_eq!(found(&seeker, words), ["a"], "{words}");
    }
    for words in ["Y.4222", "TD164", "422", "number:4221"] {
        assert!(found(&seeker, words).is_empty(), "{words}");
    }
}

#[test]
fn a_question_is_no_number_without_a_slash() {
    let seeker = empty();
    put(&seeker, [entry("a", En, "One", "Of 420 units")]);
    assert_eq!(found(&seeker, "question:4/20"), ["a"]);
    assert!(found(&seeker, "question:420").is_empty());
    assert!(found(&seeker, "question:20/4").is_empty());
}

#[test]
fn numbers_are_sorted_as_people_count() {
    let seeker = empty();
    put(&seeker, ["C10", "C9", "C100", "C1"].map(|key| entry(key, En, "Paper", "text")));
    let mut question = everybody("paper");
    question.sort = Sort::Number;
    let keys: Vec<String> = ask(&seeker, &question).hits.into_iter().map(|hit| hit.key).collect();
    assert_eq!(keys, ["C1", "C9", "C10", "C100"]);
}
