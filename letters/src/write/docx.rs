//! A notice as a Word document: styles, real tables, right-to-left paragraphs, and the record inside.

mod body;

use std::io::{Cursor, Write};

use rules::language::Language;
use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::{Notice, blocks::blocks};
use crate::open::CREATOR;

/// Where the record lies in the archive.
pub(crate) const RECORD: &str = "customXml/item1.xml";

const CONTENT_TYPES: &str = include_str!("docx/content-types.xml");
const RELATIONS: &str = include_str!("docx/relations.xml");
const DOCUMENT_RELATIONS: &str = include_str!("docx/document-relations.xml");
const STYLES: &str = include_str!("docx/styles.xml");

/// The document. The same notice gives the same bytes.
pub fn docx(notice: &Notice<'_>, language: Language) -> Result<Vec<u8>, NotPacked> {
    let blocks = blocks(notice, language);
    let record = serde_json::to_string(notice.record).unwrap_or_default();
    let record = format!("<record xmlns=\"urn:plenary:record\">{}</record>", body::escaped(&record));
    let title = notice.record.subject.clone().unwrap_or_default();
    let core = format!(
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
        xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title>{CREATOR}<dc:language>{}</dc:language></cp:coreProperties>",
        body::escaped(&title),
        language.code()
    );
    let parts = [
        ("[Content_Types].xml", CONTENT_TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("docProps/core.xml", core),
        ("word/_rels/document.xml.rels", DOCUMENT_RELATIONS.to_owned()),
        ("word/styles.xml", STYLES.replace("LANGUAGE", word_language(language))),
        ("word/document.xml", body::document(&blocks, notice.address, language)),
        (RECORD, record),
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

/// The parts could not be packed; no memory was left.
#[derive(Debug, thiserror::Error)]
#[error("the document could not be packed: {0}")]
pub struct NotPacked(#[from] ZipError);

/// As Word names the languages.
const fn word_language(language: Language) -> &'static str {
    match language {
        Language::Ar => "ar-SA",
        Language::En => "en-GB",
        Language::Es => "es-ES",
        Language::Fr => "fr-FR",
        Language::Ru => "ru-RU",
        Language::Zh => "zh-CN",
    }
}
