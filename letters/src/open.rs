//! From the bytes of a file to a sheet: what the file is, is seen in its bytes, not in its name.

mod docx;
mod encoding;
mod html;
mod numbering;
mod pdf;
mod table;
#[cfg(test)]
mod tests;
mod tidy_text;
mod xlsx;

pub(crate) use docx::CREATOR;
pub(crate) use html::GENERATOR;
pub(crate) use pdf::is_printed_here;
pub use table::{Cell, Row, table};

use crate::sheet::Sheet;

/// What a file may cost. A letter has a few pages; these are generous.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Bytes of one part of an archive, unpacked.
    pub unpacked: u64,
    /// Lines of the sheet; the rest is not read.
    pub lines: usize,
    /// Letters of one line; the rest of it is not read.
    pub line: usize,
}

impl Limits {
    /// What the reader uses.
    pub const READER: Self = Self { bytes: 50_000_000, unpacked: 60_000_000, lines: 20_000, line: 20_000 };
}

/// Why a file gives no sheet. The words are in `locales/<language>/reading.ftl` under `reading-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is larger than a letter can be.
    #[error("the file has {bytes} bytes, more than the {limit} that a letter may have")]
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The limit.
        limit: usize,
    },
    /// The archive unpacks to far more than a letter: a zip bomb, or no letter.
    #[error("the archive unpacks to more than {limit} bytes")]
    Inflates {
        /// The limit.
        limit: u64,
    },
    /// The archive or its document part is damaged.
    #[error("the Word document is damaged")]
    Broken,
    /// It is locked with a password.
    #[error("the file is locked with a password")]
    Encrypted,
    /// It holds pictures of pages and no text.
    #[error("the file holds no text, perhaps a scan")]
    NoText,
    /// Word of before 2007.
    #[error("the file is in the Word format of before 2007")]
    LegacyWord,
    /// It is something else.
    #[error("the file is no letter but {seen}")]
    OtherKind {
        /// What it looks like.
        seen: &'static str,
    },
}

impl Unreadable {
    /// The stable name, for words and programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge { .. } => "too-large",
            Self::Inflates { .. } => "inflates",
            Self::Broken => "broken",
            Self::Encrypted => "encrypted",
            Self::NoText => "no-text",
            Self::LegacyWord => "legacy-word",
            Self::OtherKind { .. } => "other-kind",
        }
    }
}

/// Reads the text of a file, whatever it is called.
pub fn open(bytes: &[u8]) -> Result<Sheet, Unreadable> {
    open_within(bytes, Limits::READER)
}

/// As [`open`], for papers that may be longer than a letter.
pub fn open_within(bytes: &[u8], limits: Limits) -> Result<Sheet, Unreadable> {
    if bytes.len() > limits.bytes {
        return Err(Unreadable::TooLarge { bytes: bytes.len(), limit: limits.bytes });
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Unreadable::Empty);
    }
    let sheet = match kind(bytes) {
        Kind::Archive => docx::open(bytes, &limits)?,
        Kind::Pdf => pdf::open(bytes)?,
        Kind::Compound => return Err(compound(bytes)),
        Kind::Other(seen) => return Err(Unreadable::OtherKind { seen }),
        Kind::Text => {
            let text = encoding::decode(bytes).ok_or(Unreadable::OtherKind { seen: "binary data" })?;
            if html::looks_like(&text) { html::open(&text) } else { Sheet::from_text(&text) }
        }
    };
    let sheet = tidy_text::tidy(sheet, &limits);
    if sheet.lines.iter().all(|line| line.text.is_empty()) { Err(Unreadable::NoText) } else { Ok(sheet) }
}

enum Kind {
    Archive,
    Pdf,
    Compound,
    Text,
    Other(&'static str),
}

fn kind(bytes: &[u8]) -> Kind {
    // Some programs write a line or two before the mark of a PDF.
    let head = &bytes[..bytes.len().min(1024)];
    if bytes.starts_with(b"PK") {
        Kind::Archive
    } else if head.windows(5).any(|mark| mark == b"%PDF-") {
        Kind::Pdf
    } else if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) {
        Kind::Compound
    } else if bytes.starts_with(b"{\\rtf") {
        Kind::Other("a Rich Text document; save it as .docx")
    } else if bytes.starts_with(&[0x89, b'P', b'N', b'G'])
        || bytes.starts_with(&[0xff, 0xd8, 0xff])
        || bytes.starts_with(b"GIF8")
    {
        Kind::Other("a picture")
    } else if bytes.starts_with(&[0x1f, 0x8b])
        || bytes.starts_with(b"7z\xbc\xaf")
        || bytes.starts_with(b"Rar!")
    {
        Kind::Other("an archive")
    } else if bytes.starts_with(b"\x7fELF") || bytes.starts_with(b"MZ") {
        Kind::Other("a program")
    } else {
        Kind::Text
    }
}

/// A compound file is an old .doc, or a new one locked with a password.
fn compound(bytes: &[u8]) -> Unreadable {
    let Ok(file) = cfb::CompoundFile::open(std::io::Cursor::new(bytes)) else { return Unreadable::Broken };
    if file.exists("EncryptedPackage") {
        Unreadable::Encrypted
    } else if file.exists("WordDocument") {
        Unreadable::LegacyWord
    } else {
        Unreadable::OtherKind { seen: "an Office file that is no Word document" }
    }
}
