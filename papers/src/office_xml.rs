//! Facts of Word documents, slides and spreadsheets that checkers ask for.

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use crate::{
    Code, Finding,
    archive::{self, Archive},
};

/// Looks through the parts.
pub(crate) fn check(archive: &mut Archive<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for name in archive::names(archive) {
        let lower = name.to_lowercase();
        if lower.ends_with("vbaproject.bin") {
            findings.push(Code::Macros.in_part(&name));
        } else if lower.contains("/embeddings/") && !lower.ends_with('/') {
            findings.push(Code::EmbeddedFile.in_part(&name));
        } else if has_text(&lower) {
            if let Some(xml) = archive::part(archive, &name) {
                findings.extend(marks(&xml, &name));
            }
        } else if kind_of(&lower) == "rels"
            && let Some(xml) = archive::part(archive, &name)
            && fetches_template(&xml)
        {
            findings.push(Code::ExternalTemplate.in_part(&name));
        }
    }
    findings
}

/// What stands behind the last dot of a name.
fn kind_of(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or_default()
}

/// Parts of a Word document in which text or settings stand.
fn has_text(name: &str) -> bool {
    let Some(part) = name.strip_prefix("word/") else { return false };
    let named = ["document", "header", "footer", "footnotes", "endnotes", "settings", "comments"];
    kind_of(part) == "xml" && named.iter().any(|begin| part.starts_with(begin))
}

fn marks(xml: &str, part: &str) -> Vec<Finding> {
    let mut reader = Reader::from_str(xml);
    let (mut changes, mut highlights, mut comments, mut tracks) = (0_u64, 0_u64, false, false);
    while let Ok(event) = reader.read_event() {
        let element = match &event {
            Event::Start(element) | Event::Empty(element) => element,
            Event::Eof => break,
            _ => continue,
        };
        match element.local_name().as_ref() {
            "ins" | "del" | "moveFrom" | "moveTo" | "cellIns" | "cellDel" | "rPrChange" | "pPrChange"
            | "sectPrChange" | "tblPrChange" | "trPrChange" | "tcPrChange" | "numberingChange" => {
                changes += 1;
            }
            "highlight" if value(element, "val").is_none_or(|colour| colour != "none") => highlights += 1,
            "comment" => comments = true,
            "trackRevisions" => {
                tracks = value(element, "val").is_none_or(|on| !matches!(&*on, "0" | "false" | "off"));
            }
            _ => {}
        }
    }
    let changes = (changes > 0).then_some(Code::TrackedChanges { marks: changes });
    let highlights = (highlights > 0).then_some(Code::Highlighting { stretches: highlights });
    let found =
        [changes, highlights, comments.then_some(Code::Comments), tracks.then_some(Code::TracksChanges)];
    found.into_iter().flatten().map(|code| code.at("text", Some(part.to_owned()))).collect()
}

/// A relation to a template that lies elsewhere: Word fetches it without asking.
fn fetches_template(xml: &str) -> bool {
    let mut reader = Reader::from_str(xml);
    while let Ok(event) = reader.read_event() {
        match &event {
            Event::Start(element) | Event::Empty(element) => {
                let kind = value(element, "Type").unwrap_or_default();
                let kind = kind.rsplit('/').next().unwrap_or_default();
                let is_outside = value(element, "TargetMode").is_some_and(|mode| mode == "External");
                if is_outside && matches!(kind, "attachedTemplate" | "oleObject" | "frame" | "subDocument") {
                    return true;
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    false
}

/// The value of an attribute, whatever its prefix.
pub(crate) fn value(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute =
        element.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(attribute.value.into_owned())
}
