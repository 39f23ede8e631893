//! Papers from outside: what they say of themselves, what is wrong with them, and what differs between them.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

mod bad_input;
mod differences;
mod facts;
mod headers;
mod numbered;
mod templates;

use std::io::{Cursor, Write};

use zip::{ZipWriter, write::SimpleFileOptions};

/// An archive of these parts.
fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A Word document with this body.
fn word(body: &str) -> Vec<u8> {
    word_with(body, &[])
}

fn word_with(body: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let xml = format!(
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
    );
    let mut parts: Vec<(&str, &[u8])> = vec![("word/document.xml", xml.as_bytes())];
    parts.extend_from_slice(more);
    archive(&parts)
}

fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

/// The codes of the findings, in their order.
fn codes(paper: &papers::Paper) -> Vec<String> {
    let code = |finding: &papers::Finding| {
        let text = format!("{:?}", finding.code);
        text.split([' ', '{']).next().unwrap().to_owned()
    };
    paper.findings.iter().map(code).collect()
}
