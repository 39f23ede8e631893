//! A notice as a Word document: styles, real tables, right-to-left paragraphs, and the record inside.

mod body;
mod picture;

use std::io::{Cursor, Write};

use rules::language::Language;
use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::{
    Code, Notice,
    blocks::{blocks, title},
};
use crate::open::CREATOR;

pub use body::escaped;

/// Where the record lies in the archive.
pub(crate) const RECORD: &str = "customXml/item1.xml";

const CONTENT_TYPES: &str = include_str!("docx/content-types.xml");
const RELATIONS: &str = include_str!("docx/relations.xml");
const DOCUMENT_RELATIONS: &str = include_str!("docx/document-relations.xml");
const SETTINGS: &str = include_str!("docx/settings.xml");
const STYLES: &str = include_str!("docx/styles.xml");

/// The relations of the picture and of the link that a document with an address has.
const PICTURE: &str = "rId5";
const LINK: &str = "rId6";

/// The document. The same notice gives the same bytes.
pub fn docx(notice: &Notice<'_>, language: Language) -> Result<Vec<u8>, NotPacked> {
    let blocks = blocks(notice, language);
    let record = serde_json::to_string(notice.record).unwrap_or_default();
    let record = format!("<record xmlns=\"urn:plenary:record\">{}</record>", escaped(&record));
    let core = format!(
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
        xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title>{CREATOR}<dc:language>{}</dc:language></cp:coreProperties>",
        escaped(title(&blocks)),
        language.code()
    );
    let latest = notice.address.map(latest_relations).unwrap_or_default();
    let text_parts = [
        ("[Content_Types].xml", CONTENT_TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("docProps/core.xml", core),
        ("word/_rels/document.xml.rels", DOCUMENT_RELATIONS.replace("LATEST", &latest)),
        ("word/styles.xml", STYLES.replace("LANGUAGE", word_language(language))),
        ("word/settings.xml", SETTINGS.to_owned()),
        ("word/footer1.xml", body::footer(language)),
        ("word/document.xml", body::document(&blocks, language)),
        (RECORD, record),
    ];
    let mut parts: Vec<(&str, Vec<u8>)> =
        text_parts.into_iter().map(|(name, text)| (name, text.into_bytes())).collect();
    if let Some(code) = notice.address.and_then(Code::of) {
        parts.push(("word/media/code.png", code.png()));
    }
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, content) in parts {
        archive.start_file(name, options)?;
        archive.write_all(&content).map_err(ZipError::from)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// The picture of the code, and the link that it says.
fn latest_relations(address: &str) -> String {
    const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let picture = format!("<Relationship Id=\"{PICTURE}\" Type=\"{KIND}/image\" Target=\"media/code.png\"/>");
    let picture = if Code::of(address).is_some() { picture } else { String::new() };
    format!(
        "{picture}<Relationship Id=\"{LINK}\" Type=\"{KIND}/hyperlink\" Target=\"{}\" TargetMode=\"External\"/>",
        escaped(address)
    )
}

/// The parts could not be packed; no memory was left.
#[derive(Debug, thiserror::Error)]
#[error("the document could not be packed: {0}")]
pub struct NotPacked(#[from] ZipError);

/// As Word names the languages.
pub const fn word_language(language: Language) -> &'static str {
    match language {
        Language::Ar => "ar-SA",
        Language::En => "en-GB",
        Language::Es => "es-ES",
        Language::Fr => "fr-FR",
        Language::Ru => "ru-RU",
        Language::Zh => "zh-CN",
    }
}
