//! What a file is: seen in its bytes, and said by its name.

use serde::{Deserialize, Serialize};

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Word, since 2007.
    Docx,
    /// PDF.
    Pdf,
    /// Slides, since 2007.
    Pptx,
    /// A spreadsheet, since 2007.
    Xlsx,
    /// Plain text.
    Text,
    /// A web page.
    Html,
    /// Rich Text: refused, save as DOCX.
    Rtf,
    /// Office of before 2007, or one that is locked: refused.
    LegacyOffice,
    /// Another archive.
    Archive,
    /// A picture.
    Picture,
    /// A program.
    Program,
    /// Something else.
    Other,
}

impl Kind {
    /// Whether its text is read.
    pub const fn is_read(self) -> bool {
        matches!(self, Self::Docx | Self::Pdf | Self::Pptx | Self::Xlsx | Self::Text | Self::Html)
    }

    /// By the ending of a name; `None` where there is none, or one that says nothing.
    pub fn declared(name: &str) -> Option<Self> {
        let ending = name.rsplit_once('.')?.1.to_lowercase();
        Some(match ending.as_str() {
            "docx" | "docm" | "dotx" | "dotm" => Self::Docx,
            "pdf" => Self::Pdf,
            "pptx" | "pptm" | "ppsx" => Self::Pptx,
            "xlsx" | "xlsm" => Self::Xlsx,
            "txt" | "md" | "text" => Self::Text,
            "html" | "htm" => Self::Html,
            "rtf" => Self::Rtf,
            "doc" | "ppt" | "xls" | "dot" => Self::LegacyOffice,
            "zip" | "7z" | "gz" | "rar" | "tgz" => Self::Archive,
            "png" | "jpg" | "jpeg" | "gif" => Self::Picture,
            "exe" | "dll" | "com" | "scr" => Self::Program,
            _ => return None,
        })
    }

    /// By the first bytes; an archive is told apart by what lies in it.
    pub(crate) fn seen(bytes: &[u8]) -> Self {
        // Some programs write a line or two before the mark of a PDF.
        let head = &bytes[..bytes.len().min(1024)];
        let begins = |mark: &[u8]| bytes.starts_with(mark);
        if begins(b"PK\x03\x04") || begins(b"PK\x05\x06") {
            crate::archive::kind(bytes)
        } else if head.windows(5).any(|mark| mark == b"%PDF-") {
            Self::Pdf
        } else if begins(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) {
            Self::LegacyOffice
        } else if begins(b"{\\rtf") {
            Self::Rtf
        } else if begins(b"\x89PNG") || begins(&[0xff, 0xd8, 0xff]) || begins(b"GIF8") {
            Self::Picture
        } else if begins(&[0x1f, 0x8b]) || begins(b"7z\xbc\xaf") || begins(b"Rar!") {
            Self::Archive
        } else if begins(b"\x7fELF") || begins(b"MZ") {
            Self::Program
        } else {
            Self::text(head)
        }
    }

    fn text(head: &[u8]) -> Self {
        let start = String::from_utf8_lossy(head).trim_start().to_lowercase();
        if start.starts_with("<!doctype html") || start.starts_with("<html") {
            Self::Html
        } else {
            Self::Text
        }
    }
}
