//! PDF: the text that its pages draw, line by line.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::Unreadable;
use crate::sheet::Sheet;

/// Reads the text of a PDF. The library panics on some damaged files, so what it does is fenced in.
pub(super) fn open(bytes: &[u8]) -> Result<Sheet, Unreadable> {
    let read = catch_unwind(AssertUnwindSafe(|| pdf_extract::extract_text_from_mem(bytes)));
    match read {
        Ok(Ok(text)) if text.trim().is_empty() => Err(Unreadable::NoText),
        Ok(Ok(text)) => Ok(Sheet::from_text(&text)),
        Ok(Err(error)) if error.to_string().to_lowercase().contains("crypt") => Err(Unreadable::Encrypted),
        Ok(Err(_)) if bytes.windows(8).any(|word| word == b"/Encrypt") => Err(Unreadable::Encrypted),
        Ok(Err(_)) | Err(_) => Err(Unreadable::OtherKind { seen: "a damaged PDF" }),
    }
}
