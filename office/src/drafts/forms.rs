//! The forms in which a notice is issued: one set of facts, written in each language.

use std::fmt;

use rules::{language::Language, notices::Record};

/// A language could not be printed: a face is missing, or a sign has none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{language}: {why}", language = .language.code())]
pub struct NotPrinted {
    /// The language.
    pub language: Language,
    /// What to do about it, in English.
    pub why: String,
}

/// What makes a printed page of a record; the wiring gives the house one where fonts are at hand.
pub trait Printer: Send + Sync + fmt::Debug {
    /// The notice as a PDF.
    fn print(&self, record: &Record, language: Language) -> Result<Vec<u8>, NotPrinted>;
}

/// One form of one language, ready to be kept.
pub(super) struct Form {
    /// `pdf`, `txt`.
    pub(super) kind: &'static str,
    /// What the file is called where it is kept.
    pub(super) name: String,
    /// The file.
    pub(super) bytes: Vec<u8>,
}

/// Every form of the notice in a language; the one that is shown as the original comes first.
pub(super) fn of(
    record: &Record,
    identity: &str,
    language: Language,
    printer: Option<&dyn Printer>,
) -> Result<Vec<Form>, NotPrinted> {
    let name = |form: &str| format!("{identity}-{}.{form}", language.code());
    let mut forms = Vec::new();
    if let Some(printer) = printer {
        forms.push(Form { kind: "pdf", name: name("pdf"), bytes: printer.print(record, language)? });
    }
    let text = letters::write::text(record, language);
    forms.push(Form { kind: "txt", name: name("txt"), bytes: text.into_bytes() });
    Ok(forms)
}
