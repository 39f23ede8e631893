//! What can be typed, and what cannot break anything.

use jiff::Timestamp;
use rules::language::Language::{En, Fr};

use super::{ask, empty, entry, everybody, found, put};
use crate::{MaySee, Question, Seeker, Sort};

fn three() -> Seeker {
    let seeker = empty();
    let mut first = entry("1", En, "Gateway security", "Home gateways need security by design.");
    first.source = "Ericsson Canada".to_owned();
    first.posted_at = Timestamp::from_second(300).unwrap();
    let mut second = entry("2", En, "Security of elevators", "Design of a gateway; the security profile.");
    second.posted_at = Timestamp::from_second(200).unwrap();
    second.kind = "report".to_owned();
    second.questions = vec!["2/20".to_owned(), "5/20".to_owned()];
    let mut third = entry("3", Fr, "Ascenseurs", "Une passerelle.");
    third.group = "TSAG".to_owned();
    third.meeting = "TSAG 2026-05".to_owned();
    put(&seeker, [first, second, third]);
    seeker
}

#[test]
fn words_phrases_and_what_is_not_wanted() {
    let seeker = three();
    assert_eq!(found(&seeker, "security gateway"), ["1", "2"]);
    assert_eq!(found(&seeker, "\"gateway security\""), ["1"]);
    assert_eq!(found(&seeker, "« security profile »"), ["2"]);
    assert_eq!(found(&seeker, "“security profile"), ["2"], "the mark is not closed yet");
    assert_eq!(found(&seeker, "security -elevators"), ["1"]);
    assert_eq!(found(&seeker, "security -\"security profile\""), ["1"]);
    assert_eq!(found(&seeker, "-security"), ["3"]);
    assert_eq!(found(&seeker, "source:ericsson"), ["1"]);
    assert_eq!(found(&seeker, "source:\"Ericsson Canada\" gateway"), ["1"]);
    assert_eq!(found(&seeker, "-source:ericsson"), ["2", "3"]);
    assert_eq!(found(&seeker, "question:5/20"), ["2"]);
    assert_eq!(found(&seeker, "title:gateway"), ["1"]);
    assert_eq!(found(&seeker, "nowhere:gateway"), Vec::<String>::new());
    assert_eq!(found(&seeker, ""), ["1", "2", "3"]);
}

#[test]
fn the_title_counts_more_than_the_body_and_a_boost_more_than_none() {
    let seeker = three();
    assert_eq!(ask(&seeker, &everybody("gateway")).hits[0].key, "1");
    assert_eq!(ask(&seeker, &everybody("elevator")).hits[0].key, "2");
    let mut boosted = entry("4", En, "Minutes", "A gateway.");
    boosted.boost = 10.0;
    put(&seeker, [boosted]);
    assert_eq!(ask(&seeker, &everybody("gateway")).hits[0].key, "4");
}

#[test]
fn the_last_word_may_be_unfinished_while_somebody_types() {
    let seeker = three();
    let typing = |words: &str| {
        let page = ask(&seeker, &Question { typing: true, ..everybody(words) });
        if page.nearly { 0 } else { page.total }
    };
    assert_eq!(typing("elev"), 1);
    assert_eq!(typing("security gat"), 2);
    assert_eq!(typing("gatew "), 0, "a space ends the word");
    assert_eq!(typing("gatew security"), 0, "only the last is unfinished");
    assert_eq!(typing("SG20-"), 3);
    let page = ask(&seeker, &Question { typing: true, ..everybody("elev") });
    assert_eq!(&page.hits[0].title.words[page.hits[0].title.ranges[0].clone()], "elevators");
}

#[test]
fn a_slip_is_forgiven_where_nothing_else_is_found() {
    let seeker = three();
    for words in ["secruity profile", "elevattors", "gatway elevators", "Ascenceurs"] {
        let page = ask(&seeker, &everybody(words));
        assert!(page.nearly && page.total == 1 || words.starts_with("gatway"), "{words}: {page:?}");
        assert!(!page.hits[0].title.ranges.is_empty() || !page.hits[0].excerpt.ranges.is_empty());
    }
    assert!(!ask(&seeker, &everybody("security")).nearly);
    assert_eq!(ask(&seeker, &everybody("zzzzzzzz")).total, 0);
    assert!(!ask(&seeker, &everybody("zzzzzzzz")).nearly);
}

#[test]
fn filters_sorting_and_pages() {
    let seeker = three();
    let keys =
        |question: &Question| ask(&seeker, question).hits.into_iter().map(|hit| hit.key).collect::<Vec<_>>();
    let mut question = everybody("");
    question.sort = Sort::Oldest;
    assert_eq!(keys(&question), ["3", "2", "1"]);
    question.sort = Sort::Newest;
    assert_eq!(keys(&question), ["1", "2", "3"]);
    question.filters.groups = vec!["sg20".to_owned()];
    assert_eq!(keys(&question), ["1", "2"]);
    question.filters.kinds = vec!["Report".to_owned(), "letter".to_owned()];
    assert_eq!(keys(&question), ["2"]);
    question.filters.questions = vec!["4/20".to_owned()];
    assert!(keys(&question).is_empty());
    question.filters = crate::Filters { languages: vec![Fr], ..Default::default() };
    assert_eq!(keys(&question), ["3"]);
    question.filters = crate::Filters { meetings: vec!["SG20 2026-11".to_owned()], ..Default::default() };
    question.page_size = 1;
    let first = ask(&seeker, &question);
    assert_eq!((first.total, first.next, first.hits.len()), (2, Some(1), 1));
    question.page = 1;
    let second = ask(&seeker, &question);
    assert_eq!((second.total, second.next, second.hits[0].key.as_str()), (2, None, "2"));
    question.page = usize::MAX;
    question.page_size = 0;
    assert_eq!((ask(&seeker, &question).total, ask(&seeker, &question).hits.len()), (2, 0));
}

#[test]
fn any_text_is_a_question() {
    let seeker = three();
    for words in [
        "\"",
        "-",
        "--",
        "-\"",
        "\"\"",
        "number:",
        "source:\"",
        "*",
        "gateway*",
        "(",
        ")",
        "AND OR NOT",
        "a:b:c",
        "title:-",
        "\\",
        "\u{0}\u{1}\u{7}",
        "access:secret",
        "+gateway",
        "[1 TO 9]",
        "gateway~2",
        "'; DROP TABLE papers; --",
        "\u{202E}yawetag",
        "\u{301}\u{301}",
        "ـــ",
        "𝔊𝔞𝔱𝔢𝔴𝔞𝔶",
        "🛗",
        "-🛗",
        "«»“”",
        "网",
        "-网",
        "ßŒﷺ",
    ] {
        for typing in [false, true] {
            let page = ask(&seeker, &Question { typing, ..everybody(words) });
            assert!(page.total <= 3, "{words:?}");
        }
    }
    assert_eq!(found(&seeker, "𝔊𝔞𝔱𝔢𝔴𝔞𝔶 profile"), ["2"]);
    assert_eq!(found(&seeker, "gate\u{AD}way profile\u{0}"), ["2"]);
    assert!(found(&seeker, "???").is_empty());
}

#[test]
fn a_hundred_thousand_words_are_read_as_far_as_they_matter() {
    let seeker = three();
    let page = ask(&seeker, &everybody(&"gateway ".repeat(100_000)));
    assert_eq!(page.total, 2);
    assert!(page.left_out > 99_000, "{}", page.left_out);
    for words in ["网".repeat(100_000), "\"a b\" ".repeat(50_000), "x".repeat(1 << 20), "a.b-".repeat(10_000)]
    {
        ask(&seeker, &everybody(&words));
    }
}

#[test]
fn nobody_gets_everything_by_asking_for_nothing() {
    let seeker = three();
    assert_eq!(ask(&seeker, &Question::new("", MaySee::tags(Vec::<String>::new()))).total, 0);
}
