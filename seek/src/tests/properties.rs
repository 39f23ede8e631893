//! Whatever the words are.

use proptest::prelude::*;
use rules::language::Language;

use super::{ask, empty, entry, everybody};
use crate::{Change, MaySee, Question, words::runs};

/// Texts of all scripts, with signs that join, quote and control.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        "[a-zA-Zéèñçß]{1,12}",
        "[а-яёй]{1,12}",
        "[ء-ي\u{64B}-\u{652}ـ]{1,10}",
        "[一-龥網際聯]{1,9}",
        "[A-Z]{1,3}[0-9]{1,4}",
        "[A-Z]\\.[0-9]{3,4}",
        "SG[0-9]{1,2}-[CR][0-9]{1,3}",
        "[a-z]['’][a-zé]{2,8}",
        "\\PC{1,6}",
    ];
    let gap = prop_oneof![Just(" "), Just(", "), Just(". "), Just("\n"), Just("-"), Just("/"), Just("\u{0}")];
    prop::collection::vec((word, gap), 1..20)
        .prop_map(|pairs| pairs.into_iter().flat_map(|(word, gap)| [word, gap.to_owned()]).collect())
}

fn language() -> impl Strategy<Value = Language> {
    prop::sample::select(Language::ALL.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn what_was_put_is_found_by_each_of_its_words_until_it_is_removed(body in text(), title in text(), language in language()) {
        let seeker = empty();
        let mut closed = entry("closed", language, &title, &body);
        closed.access = ["chairs".to_owned()].into();
        seeker.apply(&[Change::Put(Box::new(entry("open", language, &title, &body))), Change::Put(Box::new(closed))], 1).unwrap();
        let mut asked = Vec::new();
        for run in runs(&body).chain(runs(&title).take(0)) {
            let first = run.atoms.first().unwrap().span.start;
            asked.push(body[first..run.atoms.last().unwrap().span.end].to_owned());
            for part in run.parts() {
                asked.push(body[run.atoms[part.start].span.start..run.atoms[part.end - 1].span.end].to_owned());
            }
        }
        for words in &asked {
            for question in [words.clone(), format!("\"{words}\""), words.to_uppercase()] {
                // In capitals another word may have come out of it: ß is SS, and ʼn is two.
                let is_same = question.to_lowercase() == words.to_lowercase() || question.starts_with('"');
                let page = ask(&seeker, &everybody(&question));
                prop_assert!(!is_same || (page.total == 1 && !page.nearly), "{question:?} in {body:?}: {page:?}");
                prop_assert!(page.hits.iter().all(|hit| hit.key == "open"));
                prop_assert_eq!(ask(&seeker, &Question::new(&*question, MaySee::tags(["delegates"]))).total, 0);
            }
        }
        seeker.apply(&[Change::Remove("open".to_owned())], 2).unwrap();
        for words in &asked {
            prop_assert_eq!(ask(&seeker, &everybody(words)).total, 0);
        }
    }

    #[test]
    fn any_question_of_any_text_is_answered(body in "\\PC{0,200}", question in text(), other in "\\PC{0,60}", language in language()) {
        let seeker = empty();
        seeker.apply(&[Change::Put(Box::new(entry("one", language, &body, &body)))], 1).unwrap();
        for words in [&question, &other, &body] {
            for typing in [false, true] {
                ask(&seeker, &Question { typing, ..everybody(words) });
            }
        }
    }
}
