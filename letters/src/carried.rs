//! The record that a page or document carries inside, so that the next reader needs no guessing.

use std::{
    io::{Cursor, Read},
    panic::catch_unwind,
};

use flate2::read::ZlibDecoder;
use pdf_extract::Document;
use rules::{
    checks, deadlines,
    notices::{Code, Finding, Record, Severity, amount_to_the_same, disagreements},
    profile::Profiles,
};
use zip::ZipArchive;

use crate::write::RECORD_IN_DOCX;

/// A record is never larger than this; what is, is none.
const LARGEST: u64 = 4_000_000;

/// The record in the file, where it has one that can be read.
pub(crate) fn find(bytes: &[u8]) -> Option<Record> {
    if bytes.starts_with(b"PK") {
        in_document(bytes)
    } else if crate::open::is_printed_here(bytes) {
        // The library panics on some damaged files.
        catch_unwind(|| in_pdf(bytes)).ok().flatten()
    } else {
        in_page(bytes)
    }
}

/// What is attached to a PDF, and packed as we pack it.
fn in_pdf(bytes: &[u8]) -> Option<Record> {
    let document = Document::load_mem(bytes).ok()?;
    document.objects.values().find_map(|object| {
        let stream = object.as_stream().ok()?;
        let says = |key: &[u8], name: &[u8]| {
            stream.dict.get(key).is_ok_and(|it| it.as_name().is_ok_and(|it| it == name))
        };
        if !says(b"Type", b"EmbeddedFile") {
            return None;
        }
        let mut record = String::new();
        if says(b"Filter", b"FlateDecode") {
            ZlibDecoder::new(stream.content.as_slice()).take(LARGEST).read_to_string(&mut record).ok()?;
        } else {
            stream.content.take(LARGEST).read_to_string(&mut record).ok()?;
        }
        serde_json::from_str(&record).ok()
    })
}

fn in_page(bytes: &[u8]) -> Option<Record> {
    const BEGINS: &str = "<script type=\"application/json\" id=\"plenary-record\">";
    let text = std::str::from_utf8(bytes).ok()?;
    let (_, behind) = text.split_once(BEGINS)?;
    let (record, _) = behind.split_once("</script>")?;
    serde_json::from_str(record).ok()
}

fn in_document(bytes: &[u8]) -> Option<Record> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut part = String::new();
    archive.by_name(RECORD_IN_DOCX).ok()?.take(LARGEST).read_to_string(&mut part).ok()?;
    let (_, behind) = part.split_once("<record xmlns=\"urn:plenary:record\">")?;
    let (record, _) = behind.split_once("</record>")?;
    let plain =
        record.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    serde_json::from_str(&plain).ok()
}

/// The carried record, judged anew, where it says what is printed; else the printed one, with a finding for each fact in which
/// they differ.
pub(crate) fn compared(printed: Record, carried: Record, profiles: &Profiles) -> Record {
    let mut differ = disagreements(&printed, &carried);
    let same_name = printed.kind == carried.kind && printed.reference == carried.reference;
    if !same_name || !amount_to_the_same(&printed.changes, &carried.changes) {
        let field = if same_name { "changes" } else { "reference" };
        differ.push(checks::finding(Severity::Error, Code::CarriedDisagrees, field, None, None, None));
    }
    if differ.is_empty() {
        let mut record = Record { findings: Vec::new(), ..carried };
        deadlines::annotate(&mut record, profiles);
        record.findings = checks::lint(&record, profiles);
        return record;
    }
    let mut record = printed;
    record
        .findings
        .extend(differ.into_iter().map(|finding| Finding { code: Code::CarriedDisagrees, ..finding }));
    record.findings.sort_by_key(|finding| finding.severity);
    record
}
