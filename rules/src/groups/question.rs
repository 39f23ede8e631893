//! Questions: the subjects that a study group studies, each by its number.

use std::{fmt, str::FromStr};

/// A Question of a study group: `Q3/20`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Question {
    /// Its number.
    pub number: u16,
    /// The study group.
    pub of: u16,
}

/// The text names no Question.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} does not name a Question, such as Q3/20")]
pub struct NotAQuestion(pub String);

impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Q{}/{}", self.number, self.of)
    }
}

impl FromStr for Question {
    type Err = NotAQuestion;

    /// Reads the short names that `Display` writes, with or without spaces.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let name: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
        let parts = name.strip_prefix(['Q', 'q']).and_then(|rest| rest.split_once('/'));
        match parts.map(|(number, of)| (number.parse(), of.parse())) {
            Some((Ok(number), Ok(of))) => Ok(Self { number, of }),
            _ => Err(NotAQuestion(text.to_owned())),
        }
    }
}
