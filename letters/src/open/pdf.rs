//! PDF: the text that its pages draw, line by line.

mod pages;
mod reading;
mod rows;

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::Unreadable;
use crate::sheet::Sheet;

pub(crate) use pages::are_ours as is_printed_here;

/// Reads the text of a PDF. The library panics on some damaged files, so what it does is fenced in.
pub(super) fn open(bytes: &[u8]) -> Result<Sheet, Unreadable> {
    match catch_unwind(AssertUnwindSafe(|| pages::text(bytes))) {
        Ok(Ok(text)) if text.trim().is_empty() => Err(Unreadable::NoText),
        Ok(Ok(text)) => Ok(Sheet { whole: pages::are_ours(bytes), ..Sheet::from_text(&text) }),
        Ok(Err(error)) if error.to_string().to_lowercase().contains("crypt") => Err(Unreadable::Encrypted),
        Ok(Err(_)) if bytes.windows(8).any(|word| word == b"/Encrypt") => Err(Unreadable::Encrypted),
        Ok(Err(_)) | Err(_) => Err(Unreadable::OtherKind { seen: "a damaged PDF" }),
    }
}
