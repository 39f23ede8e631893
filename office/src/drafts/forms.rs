//! The forms in which a notice is issued: one set of facts, written in each language.

use std::fmt;

use letters::write::{self, Notice};
use rules::language::Language;

use crate::badges::paper::{Badges, List, Sheet, no_printer};

/// A language could not be written: a face is missing, a sign has none, or memory ran out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{language}: {why}", language = .language.code())]
pub struct NotPrinted {
    /// The language.
    pub language: Language,
    /// What to do about it, in English.
    pub why: String,
}

/// What makes a printed page of a notice, and other papers; the wiring gives the house one where fonts are at hand.
pub trait Printer: Send + Sync + fmt::Debug {
    /// The notice as a PDF.
    fn print(&self, notice: &Notice<'_>, language: Language) -> Result<Vec<u8>, NotPrinted>;

    /// Badges as a PDF, for such sheets. A printer of letters alone refuses.
    fn badges(&self, badges: &Badges, _sheet: Sheet) -> Result<Vec<u8>, NotPrinted> {
        Err(no_printer(badges.language))
    }

    /// A list of participants as a PDF. A printer of letters alone refuses.
    fn list(&self, list: &List) -> Result<Vec<u8>, NotPrinted> {
        Err(no_printer(list.language))
    }
}

/// One form of one language, ready to be kept.
pub(super) struct Form {
    /// `pdf`, `html`, `docx`, `txt`.
    pub(super) kind: &'static str,
    /// What the file is called where it is kept.
    pub(super) name: String,
    /// The file.
    pub(super) bytes: Vec<u8>,
}

/// Every form of the notice in a language; the one that is shown as the original comes first.
pub(super) fn of(
    notice: &Notice<'_>,
    identity: &str,
    language: Language,
    printer: Option<&dyn Printer>,
) -> Result<Vec<Form>, NotPrinted> {
    let form = |kind: &'static str, bytes: Vec<u8>| {
        let name = format!("{identity}-{}.{kind}", language.code());
        Form { kind, name, bytes }
    };
    let mut forms = Vec::new();
    if let Some(printer) = printer {
        forms.push(form("pdf", printer.print(notice, language)?));
    }
    let packed = write::docx(notice, language);
    let docx = packed.map_err(|why| NotPrinted { language, why: why.to_string() })?;
    forms.push(form("html", write::html(notice, language).into_bytes()));
    forms.push(form("docx", docx));
    forms.push(form("txt", write::text(notice, language).into_bytes()));
    Ok(forms)
}
