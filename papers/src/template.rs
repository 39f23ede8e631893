//! Empty documents to write in: the header filled in as far as it is known, the text still to come.

mod page;

use std::io::{Cursor, Write};

use letters::write::{escaped, word_language};
use rules::language::Language;
use serde::{Deserialize, Serialize};
use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions};

use crate::Contact;

/// What is handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// Of a member.
    Contribution,
    /// Of the leadership or the secretariat.
    TemporaryDocument,
}

/// What is known before the author begins; what is empty is left for the author.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TemplateFacts {
    /// The lines of the letterhead: organization, sector.
    pub letterhead: Vec<String>,
    /// First and last year of the study period.
    pub study_period: Option<(u16, u16)>,
    /// The group as the header names it: `Study Group 12`; the caller has its words.
    pub group: String,
    /// `SG12-C5`, or `SG12-C###` while there is none.
    pub number: String,
    /// `1/12`, `All/12`.
    pub questions: Vec<String>,
    /// `Geneva, 3-12 June 2026`, in the words of the language.
    pub place_and_dates: String,
    /// Who hands it in.
    pub source: String,
    /// The title, in English.
    pub title: String,
    /// Whom to ask; at least one row is made.
    pub contacts: Vec<Contact>,
    /// The abstract.
    pub summary: String,
    /// Shown where it is not empty.
    pub purpose: String,
    /// Shown where there are some.
    pub keywords: Vec<String>,
    /// The language in which it is written.
    pub original: Option<Language>,
    /// The paragraphs below the header; an empty one to begin in where there are none.
    pub text: Vec<String>,
}

/// The document could not be packed; no memory was left.
#[derive(Debug, thiserror::Error)]
#[error("the document could not be packed: {0}")]
pub struct NotMade(#[from] ZipError);

const CONTENT_TYPES: &str = include_str!("template/content-types.xml");
const RELATIONS: &str = include_str!("template/relations.xml");
const DOCUMENT_RELATIONS: &str = include_str!("template/document-relations.xml");
const SETTINGS: &str = include_str!("template/settings.xml");
const STYLES: &str = include_str!("template/styles.xml");

/// A Word document with the header of a contribution or a temporary document, its labels in one of the six languages. The same
/// facts give the same bytes.
pub fn template(form: Form, facts: &TemplateFacts, language: Language) -> Result<Vec<u8>, NotMade> {
    let core = format!(
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
        xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:language>{}</dc:language></cp:coreProperties>",
        escaped(&facts.title),
        language.code()
    );
    let parts = [
        ("[Content_Types].xml", CONTENT_TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("docProps/core.xml", core),
        ("word/_rels/document.xml.rels", DOCUMENT_RELATIONS.to_owned()),
        ("word/styles.xml", STYLES.replace("LANGUAGE", word_language(language))),
        ("word/settings.xml", SETTINGS.to_owned()),
        ("word/document.xml", page::document(form, facts, language)),
    ];
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, content) in parts {
        archive.start_file(name, options)?;
        archive.write_all(content.as_bytes()).map_err(ZipError::from)?;
    }
    Ok(archive.finish()?.into_inner())
}
