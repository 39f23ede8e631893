//! The container of DOCX, PPTX and XLSX: what lies in it, before anything is unpacked.

use std::{
    collections::BTreeSet,
    io::{Cursor, Read},
};

use zip::ZipArchive;

use crate::{Code, Finding, Kind};

/// Bytes of one part, unpacked.
const PART: u64 = 100 << 20;
/// Bytes of all parts together, by what the archive says of itself.
const TOTAL: u64 = 600 << 20;
/// No text that people write packs better than this; zeros do.
const RATIO: u64 = 200;
/// Below this a good ratio means nothing.
const SMALL: u64 = 4 << 20;
/// Entries; more are not looked at.
const ENTRIES: usize = 20_000;

pub(crate) type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Opens the container.
pub(crate) fn open(bytes: &[u8]) -> Option<Archive<'_>> {
    ZipArchive::new(Cursor::new(bytes)).ok()
}

/// Which document it is, by its main part.
pub(crate) fn kind(bytes: &[u8]) -> Kind {
    let Some(archive) = open(bytes) else {
        // A document that breaks off still names its parts; the directory at the end is what is missing.
        let holds = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
        return match () {
            () if holds(b"word/document.xml") => Kind::Docx,
            () if holds(b"ppt/presentation.xml") => Kind::Pptx,
            () if holds(b"xl/workbook.xml") => Kind::Xlsx,
            () => Kind::Archive,
        };
    };
    let holds = |part| archive.index_for_name(part).is_some();
    if holds("word/document.xml") {
        Kind::Docx
    } else if holds("ppt/presentation.xml") {
        Kind::Pptx
    } else if holds("xl/workbook.xml") {
        Kind::Xlsx
    } else {
        Kind::Archive
    }
}

/// The names of the parts, as written.
pub(crate) fn names(archive: &Archive<'_>) -> Vec<String> {
    archive.file_names().take(ENTRIES).flatten().map(std::borrow::Cow::into_owned).collect()
}

/// One part as text, never unpacked beyond the limit, whatever its header says.
pub(crate) fn part(archive: &mut Archive<'_>, name: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let file = archive.by_name(name).ok()?;
    // What was read of a damaged part is kept.
    let _ = file.take(PART).read_to_end(&mut bytes);
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// Whether the container may be unpacked, and what is odd about it.
pub(crate) struct Looked {
    pub(crate) findings: Vec<Finding>,
    pub(crate) may_unpack: bool,
}

/// Looks at the directory of the container only.
pub(crate) fn look(archive: &mut Archive<'_>) -> Looked {
    let mut looked = Looked { findings: Vec::new(), may_unpack: true };
    let (mut packed, mut unpacked) = (0_u64, 0_u64);
    let mut seen = BTreeSet::new();
    for index in 0..archive.len().min(ENTRIES) {
        let Ok(entry) = archive.by_index_raw(index) else {
            looked.findings.push(Code::Damaged.of_file());
            continue;
        };
        let name = entry.name().map_or_else(|_| format!("entry {index}"), std::borrow::Cow::into_owned);
        packed = packed.saturating_add(entry.compressed_size());
        unpacked = unpacked.saturating_add(entry.size());
        if leads_out(&name) || entry.is_symlink() {
            looked.findings.push(Code::PathLeadsOut.in_part(&name));
        }
        if entry.encrypted() {
            looked.findings.push(Code::Encrypted.in_part(&name));
        }
        if entry.size() > PART || (entry.size() > SMALL && entry.size() / RATIO > entry.compressed_size()) {
            looked.may_unpack = false;
        }
        if !seen.insert(name.to_lowercase()) {
            looked.findings.push(Code::EntryTwice.in_part(&name));
        }
        if is_archive(&name) {
            looked.findings.push(Code::NestedArchive.in_part(&name));
        }
    }
    if unpacked > TOTAL || archive.len() > ENTRIES {
        looked.may_unpack = false;
    }
    if !looked.may_unpack {
        looked.findings.push(Code::Inflates { packed, unpacked }.of_file());
    }
    looked
}

/// `..`, an absolute path, a drive: an archive that is unpacked carelessly would write elsewhere.
fn leads_out(name: &str) -> bool {
    let absolute = name.starts_with(['/', '\\']) || name.as_bytes().get(1) == Some(&b':');
    absolute || name.contains('\0') || name.split(['/', '\\']).any(|step| step == "..")
}

fn is_archive(name: &str) -> bool {
    Kind::declared(name) == Some(Kind::Archive)
}
