//! What a person should know of a file. A code with the facts; the words are elsewhere.

use serde::Serialize;

use crate::Kind;

/// How much it weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Good to know.
    Warning,
    /// The file should not be posted as it is.
    Error,
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// How much it weighs.
    pub severity: Severity,
    /// What it is.
    #[serde(flatten)]
    pub code: Code,
    /// The field concerned: `file`, `name`, `text`, or one of the header.
    pub field: &'static str,
    /// Where it stands: a part of the archive, an object, a sign.
    pub place: Option<String>,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Code {
    /// There is nothing in the file.
    Empty,
    /// It is larger than what is read.
    TooLarge {
        /// Its bytes.
        bytes: u64,
        /// The most that is read.
        limit: u64,
    },
    /// A kind that is not taken; save it as DOCX or PDF.
    RefusedKind {
        /// What it is.
        kind: Kind,
    },
    /// The name says another kind than the bytes.
    KindDiffers {
        /// By the ending of the name.
        declared: Kind,
        /// By the bytes.
        found: Kind,
    },
    /// The file is damaged, and not all of it could be read.
    Damaged,
    /// It is locked with a password.
    Encrypted,
    /// It holds pictures of pages and no text.
    NoText,
    /// Unpacked it would be larger than what is read, or it unpacks suspiciously well.
    Inflates {
        /// Bytes packed.
        packed: u64,
        /// Bytes that it says it unpacks to.
        unpacked: u64,
    },
    /// Another archive lies inside.
    NestedArchive,
    /// A path in the archive leads out of it, or is absolute.
    PathLeadsOut,
    /// Two entries of the archive bear the same name, or differ only in capitals.
    EntryTwice,
    /// Changes are still marked in the text.
    TrackedChanges {
        /// How many marks.
        marks: u64,
    },
    /// Changes would be marked from the next edit on.
    TracksChanges,
    /// Comments are left in the text.
    Comments,
    /// Text is still highlighted.
    Highlighting {
        /// How many stretches.
        stretches: u64,
    },
    /// A program is inside (`vbaProject.bin`).
    Macros,
    /// A file of another program is inside.
    EmbeddedFile,
    /// Opening it would fetch its template from elsewhere.
    ExternalTemplate,
    /// A script is inside the PDF.
    Script,
    /// The PDF does something when it is opened.
    ActsOnOpening,
    /// The PDF would start a program.
    StartsProgram,
    /// A sign that must not stand in the name of a file.
    ForbiddenSign {
        /// The sign.
        sign: char,
    },
    /// No header of a contribution or a temporary document was found.
    NoHeader,
    /// A field of the header is there, and empty.
    EmptyField,
    /// The text is longer than what is read; the rest was not read.
    Cut {
        /// Paragraphs that were read.
        paragraphs: u64,
    },
}

impl Code {
    const fn severity(&self) -> Severity {
        match self {
            Self::NestedArchive
            | Self::EntryTwice
            | Self::TracksChanges
            | Self::Comments
            | Self::EmbeddedFile
            | Self::NoHeader
            | Self::EmptyField
            | Self::NoText
            | Self::ActsOnOpening
            | Self::Cut { .. }
            | Self::KindDiffers { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }

    pub(crate) fn of_file(self) -> Finding {
        self.at("file", None)
    }

    pub(crate) fn in_part(self, part: &str) -> Finding {
        self.at("file", Some(part.to_owned()))
    }

    pub(crate) fn at(self, field: &'static str, place: Option<String>) -> Finding {
        Finding { severity: self.severity(), code: self, field, place }
    }
}
