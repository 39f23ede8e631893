//! The letter of a meeting as a file, in any language and form.

use letters::write::{self, Notice};
use rules::{language::Language, notices::Record};
use store::{StoreError, drafts, files, notices};

use super::forms::NotPrinted;
use crate::{Office, notices::Gathered};

/// Why there is no such file.
#[derive(Debug, thiserror::Error)]
pub enum NotWritten {
    /// There is no such meeting.
    #[error("there is no meeting {0}")]
    NoSuchMeeting(String),
    /// This machine has no printer.
    #[error("this house has no printer, so there is no PDF; ask for html, docx or txt")]
    NoPrinter,
    /// No such form.
    #[error("{0:?} is no form of a letter: ask for pdf, html, docx or txt")]
    NoSuchForm(String),
    /// The language cannot be written.
    #[error(transparent)]
    NotPrinted(#[from] NotPrinted),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The letter of a meeting. One that was issued here is the very file that was issued; any other is written from what was read.
pub async fn letter(
    office: &Office,
    meeting: &str,
    language: Language,
    form: &str,
) -> Result<Vec<u8>, NotWritten> {
    let kept = notices::of_meeting(&office.store, meeting).await?;
    let gathered = Gathered::of(&kept, language);
    let gathered = gathered.ok_or_else(|| NotWritten::NoSuchMeeting(meeting.to_owned()))?;
    let issued = drafts::forms(&office.store, &gathered.base.identity).await?;
    let same = issued.iter().find(|issued| issued.language == language.code() && issued.form == form);
    if let Some(issued) = same
        && let Some((_, bytes)) = files::find(&office.store, &issued.sha256).await?
    {
        return Ok(bytes);
    }
    write(office, &gathered.base.record, language, form)
}

fn write(office: &Office, record: &Record, language: Language, form: &str) -> Result<Vec<u8>, NotWritten> {
    // A record that was read in another language keeps the subject in that language.
    let record = if record.language == Some(language) {
        record.clone()
    } else {
        Record { language: Some(language), subject: None, ..record.clone() }
    };
    let notice = Notice::of(&record);
    match form {
        "txt" => Ok(write::text(&notice, language).into_bytes()),
        "html" => Ok(write::html(&notice, language).into_bytes()),
        "docx" => {
            write::docx(&notice, language).map_err(|why| NotPrinted { language, why: why.to_string() }.into())
        }
        "pdf" => {
            let printer = office.printer.as_deref().ok_or(NotWritten::NoPrinter)?;
            Ok(printer.print(&notice, language)?)
        }
        other => Err(NotWritten::NoSuchForm(other.to_owned())),
    }
}
