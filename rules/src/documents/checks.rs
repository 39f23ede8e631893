//! What is looked at in a document that was handed in, and what is said of it. Differences between the form and the paper are shown
//! to whoever can mend them: neither is chosen silently.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{BadName, Procedure, bad_name};
use crate::language::Language;

/// What a form says of a document, or what its own first page says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Claim {
    /// The title, which is always in English.
    pub title: String,
    /// From whom it comes.
    pub source: String,
    /// The Questions that it is for: `Q3/20`; empty for all.
    pub questions: BTreeSet<String>,
    /// The abstract.
    pub summary: String,
    /// The language in which it was written.
    pub language: Option<Language>,
}

/// Two places that say something else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// The field: `title`, `source`, `questions`, `language`.
    pub field: String,
    /// What the form says.
    pub form: String,
    /// What the paper says.
    pub paper: String,
}

/// Where a form and its paper disagree. What the paper leaves out disagrees with nothing.
pub fn differences(form: &Claim, paper: &Claim) -> Vec<Difference> {
    let joined = |questions: &BTreeSet<String>| questions.iter().cloned().collect::<Vec<_>>().join(", ");
    let code = |language: Option<Language>| language.map(|one| one.code().to_owned()).unwrap_or_default();
    let pairs = [
        ("title", form.title.clone(), paper.title.clone()),
        ("source", form.source.clone(), paper.source.clone()),
        ("questions", joined(&form.questions), joined(&paper.questions)),
        ("language", code(form.language), code(paper.language)),
    ];
    let differ = |(_, form, paper): &(&str, String, String)| {
        !paper.trim().is_empty() && comparable(form) != comparable(paper)
    };
    let told =
        |(field, form, paper): (&str, String, String)| Difference { field: field.to_owned(), form, paper };
    pairs.into_iter().filter(differ).map(told).collect()
}

/// Letters and digits alone, in small letters: a line break or another kind of quotation mark is no difference.
fn comparable(text: &str) -> String {
    let plain: String = text.chars().map(|sign| if sign.is_alphanumeric() { sign } else { ' ' }).collect();
    plain.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How much a fault weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// It should be mended; the secretariat decides.
    Warning,
    /// It is not taken.
    Stops,
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum Fault {
    /// The form and the paper disagree.
    Differs {
        /// Where.
        difference: Difference,
    },
    /// It is not made with a template of the house, so that nothing could be compared.
    NoTemplate,
    /// Changes are still marked in it.
    TrackedChanges,
    /// Passages are still highlighted.
    Highlighting,
    /// It brings a program.
    Macros,
    /// It acts when it is opened.
    ActiveContent,
    /// It cannot be opened without a password.
    Encrypted,
    /// What it is and what its name says are not the same.
    OtherKind {
        /// What it is.
        is: String,
    },
    /// It is larger than is taken.
    TooLarge {
        /// Its bytes.
        bytes: u64,
        /// The most.
        most: u64,
    },
    /// The abstract is longer than it should be.
    LongAbstract {
        /// Its words.
        words: usize,
        /// The most.
        most: u64,
    },
    /// The name of the file holds signs that machines stumble over.
    ForbiddenSigns {
        /// The signs.
        signs: String,
    },
    /// The name of the file cannot be kept: it is empty, a path, or shows another ending than it has.
    BadFileName,
    /// It is written in another language than the form says.
    OtherLanguage {
        /// That in which it is written.
        written: Language,
    },
    /// Nothing of it can be read.
    Unreadable {
        /// Why, as a code.
        why: String,
    },
    /// A scanner found something in it.
    Infected {
        /// What the scanner calls it.
        name: String,
    },
    /// The scanner did not answer.
    NotScanned,
}

impl Fault {
    /// How much it weighs.
    pub const fn severity(&self) -> Severity {
        match self {
            Self::Macros
            | Self::Encrypted
            | Self::TooLarge { .. }
            | Self::BadFileName
            | Self::OtherKind { .. }
            | Self::Unreadable { .. }
            | Self::Infected { .. } => Severity::Stops,
            _ => Severity::Warning,
        }
    }

    /// The code by which its words are found.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Differs { .. } => "differs",
            Self::NoTemplate => "no-template",
            Self::TrackedChanges => "tracked-changes",
            Self::Highlighting => "highlighting",
            Self::Macros => "macros",
            Self::ActiveContent => "active-content",
            Self::Encrypted => "encrypted",
            Self::OtherKind { .. } => "other-kind",
            Self::TooLarge { .. } => "too-large",
            Self::LongAbstract { .. } => "long-abstract",
            Self::ForbiddenSigns { .. } => "forbidden-signs",
            Self::BadFileName => "bad-file-name",
            Self::OtherLanguage { .. } => "other-language",
            Self::Unreadable { .. } => "unreadable",
            Self::Infected { .. } => "infected",
            Self::NotScanned => "not-scanned",
        }
    }
}

/// What was looked at, by whom, and what was found: kept with the document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// What is wrong; nothing where all is well.
    pub faults: Vec<Fault>,
}

impl Verdict {
    /// Whether it is taken.
    pub fn lets_pass(&self) -> bool {
        self.faults.iter().all(|fault| fault.severity() != Severity::Stops)
    }
}

/// Judges a file by what was found in it: its name, its size, what the form and the paper say, and the faults that reading it brought.
pub fn verdicts(
    procedure: &Procedure,
    file: (&str, u64),
    form: &Claim,
    paper: Option<&Claim>,
    written: Option<Language>,
    found: Vec<Fault>,
) -> Verdict {
    let (name, bytes) = file;
    let mut faults = found;
    match bad_name(name, &procedure.forbidden_signs) {
        Some(BadName::Signs(signs)) => faults.push(Fault::ForbiddenSigns { signs }),
        Some(BadName::Empty | BadName::Path | BadName::Turned) => faults.push(Fault::BadFileName),
        None => {}
    }
    let most = procedure.largest_bytes.value;
    if bytes > most {
        faults.push(Fault::TooLarge { bytes, most });
    }
    let (words, most) = (form.summary.split_whitespace().count(), procedure.abstract_words.value);
    if u64::try_from(words).unwrap_or(u64::MAX) > most {
        faults.push(Fault::LongAbstract { words, most });
    }
    match paper {
        Some(paper) => {
            faults
                .extend(differences(form, paper).into_iter().map(|difference| Fault::Differs { difference }));
        }
        None => faults.push(Fault::NoTemplate),
    }
    if let (Some(said), Some(written)) = (form.language, written)
        && said != written
    {
        faults.push(Fault::OtherLanguage { written });
    }
    Verdict { faults }
}
