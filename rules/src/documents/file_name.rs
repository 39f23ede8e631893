//! How files are called: as the profile's grammar says, and never with signs that a machine stumbles over (rules 3.2, 3.3).

use jiff::civil::Date;

use super::{Number, Procedure, Version};
use crate::language::Language;

/// In which form a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A Word document.
    Word,
    /// PDF.
    Pdf,
    /// Slides.
    Slides,
    /// A spreadsheet.
    Sheet,
    /// Text, and whatever else.
    Other,
}

impl Form {
    /// The letters that paths use, and the ending of a file.
    pub const fn letters(self) -> (&'static str, &'static str) {
        match self {
            Self::Word => ("MSW", "docx"),
            Self::Pdf => ("PDF", "pdf"),
            Self::Slides => ("PPT", "pptx"),
            Self::Sheet => ("XLS", "xlsx"),
            Self::Other => ("TXT", "txt"),
        }
    }
}

/// The letter by which paths name a language.
const fn letter(language: Language) -> char {
    match language {
        Language::Ar => 'A',
        Language::En => 'E',
        Language::Es => 'S',
        Language::Fr => 'F',
        Language::Ru => 'R',
        Language::Zh => 'C',
    }
}

/// What a file's name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileName<'a> {
    /// The document.
    pub number: &'a Number,
    /// Its version.
    pub version: Version,
    /// The first day of the meeting for which it is.
    pub meeting: Date,
    /// Its form.
    pub form: Form,
    /// Its language.
    pub language: Language,
}

impl FileName<'_> {
    /// The name, with its ending: `T22-TSAG-221212-TD-GEN-0011-R1-MSW-E.docx`.
    pub fn written(&self, procedure: &Procedure) -> String {
        let (form, ending) = self.form.letters();
        let group: String = self.number.group.chars().filter(char::is_ascii_alphanumeric).collect();
        let version = self.version.to_string();
        let name = procedure
            .file_name
            .replace("{period}", &self.number.period)
            .replace("{group}", &group)
            .replace("{day}", &self.meeting.strftime("%y%m%d").to_string())
            .replace("{kind}", &self.number.kind)
            .replace("{series}", &self.number.series)
            .replace("{number}", &format!("{:04}", self.number.number))
            .replace("{version}", &version)
            .replace("{form}", form)
            .replace("{language}", &letter(self.language).to_string());
        // A kind with one count has no series, and no hole in its name.
        format!("{}.{ending}", name.replace("--", "-"))
    }
}

/// What is wrong with the name of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadName {
    /// It is empty, or nothing but dots.
    Empty,
    /// It holds signs that machines stumble over.
    Signs(String),
    /// It leads out of its folder.
    Path,
    /// It turns the direction of writing, so that its ending is not the one that is shown.
    Turned,
}

/// What is wrong with the name under which a file was handed in; `None` where nothing is.
pub fn bad_name(name: &str, forbidden: &str) -> Option<BadName> {
    let trimmed = name.trim();
    if trimmed.trim_matches('.').is_empty() {
        return Some(BadName::Empty);
    }
    if trimmed.contains(['/', '\\']) {
        return Some(BadName::Path);
    }
    if trimmed.chars().any(|sign| matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')) {
        return Some(BadName::Turned);
    }
    let found: String =
        trimmed.chars().filter(|sign| forbidden.contains(*sign) || sign.is_control()).collect();
    if found.is_empty() { None } else { Some(BadName::Signs(found)) }
}
