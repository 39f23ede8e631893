//! The room `taking`: documents go along, one by one, as an archive that opens without a network, as a list of changes, as a folder.
//!
//! Who may have what is asked of `office::documents::see`, nowhere else.

mod archive;
mod bundle;
mod changes;
mod file;
mod key;
mod pack;
mod ranges;
mod shelf;
mod tree;
mod webdav;

use axum::{
    Router,
    routing::{any, get},
};

use crate::House;

pub(crate) use shelf::Shelf;

pub(crate) fn routes() -> Router<House> {
    Router::new()
        .route("/documents/{document}/files", get(file::chosen))
        .route("/documents/{document}/files/{name}", get(file::named))
        .route("/meetings/{meeting}/documents.zip", get(archive::archive))
        .route("/meetings/{meeting}/documents/changes.json", get(changes::changes))
        .route("/dav/{*path}", any(webdav::answer))
}

/// A segment of an address: every sign that could mean something else is written by its bytes.
fn segment(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut written, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            written.push(char::from(byte));
        } else {
            written.push('%');
            for digit in [byte >> 4, byte & 15] {
                written
                    .extend(char::from_digit(u32::from(digit), 16).map(|digit| digit.to_ascii_uppercase()));
            }
        }
        written
    })
}

/// The media type of a file, by the ending under which it is kept.
fn media_type(form: &str) -> &'static str {
    match form {
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "pdf" => "application/pdf",
        "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::segment;

    #[test]
    fn names_in_any_script_become_addresses_that_lead_back() {
        assert_eq!(segment("T25-SG20-C-0001-MSW-E.docx"), "T25-SG20-C-0001-MSW-E.docx");
        assert_eq!(segment("a b/c?d#e%f"), "a%20b%2Fc%3Fd%23e%25f");
        assert_eq!(segment("وثيقة"), "%D9%88%D8%AB%D9%8A%D9%82%D8%A9");
        assert_eq!(segment("文"), "%E6%96%87");
    }
}
