//! What became of a table of members, in words, for pages, programs and the command line.

use frame::words::Words;
use office::members::import::{NotImported, Refused};
use rules::language::Language;

use crate::notices;

/// The sentence that says why no member was imported.
pub fn members_not_imported(language: Language, why: &NotImported) -> String {
    let words = Words(language);
    match why {
        NotImported::Unreadable(why) => notices::unreadable_words(language, why),
        NotImported::NoColumns(missing) => {
            let columns: Vec<String> =
                missing.iter().map(|name| words.say(&format!("members-column-{name}"))).collect();
            words.with("members-refused-no-columns", &[("columns", &columns.join(", "))])
        }
        NotImported::Failed(failure) => failure.to_string(),
        other => words.say(&format!("members-refused-{}", other.code().0)),
    }
}

/// The sentence that says where and why a row of a table was refused.
pub fn member_refused(language: Language, refused: &Refused) -> String {
    let words = Words(language);
    let column = words.say(&format!("members-column-{}", refused.column.name()));
    format!("{column}: {}", words.say(&format!("members-wrong-{}", refused.why.name())))
}
