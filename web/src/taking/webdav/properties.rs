//! What is asked of a folder or file, and the answer in XML (RFC 4918, 9.1 and 15).

use jiff::Timestamp;
use letters::write::escaped;
use office::documents::see::Named;
use quick_xml::{
    NsReader,
    events::Event,
    name::{Namespace, ResolveResult},
};

use crate::taking::{file::date, media_type};

pub(super) const BEGIN: &str =
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<D:multistatus xmlns:D=\"DAV:\">\n";
pub(super) const END: &str = "</D:multistatus>\n";
pub(super) const FINITE: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<D:error xmlns:D=\"DAV:\"><D:propfind-finite-depth/></D:error>\n";

const DAV: &str = "DAV:";
/// Every property that something here may have.
const KNOWN: [&str; 8] = [
    "resourcetype",
    "displayname",
    "getcontentlength",
    "getcontenttype",
    "getetag",
    "getlastmodified",
    "creationdate",
    "supportedlock",
];
/// The most properties that are asked for at a time.
const MOST: usize = 200;

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Everything.
    All,
    /// The names of what there is.
    Names,
    /// These, each with its namespace.
    These(Vec<(String, String)>),
}

impl Wanted {
    /// Reads what is asked for; an empty text asks for everything. `None` where it is not XML, or asks nothing that is understood.
    pub(super) fn read(text: &str) -> Option<Self> {
        if text.trim().is_empty() {
            return Some(Self::All);
        }
        let mut reader = NsReader::from_str(text);
        reader.config_mut().check_end_names = true;
        let (mut depth, mut wanted, mut within) = (0_usize, None, false);
        loop {
            let (namespace, event) = reader.read_resolved_event().ok()?;
            let namespace = match namespace {
                ResolveResult::Bound(Namespace(name)) => name.to_owned(),
                ResolveResult::Unbound => String::new(),
                ResolveResult::Unknown(_) => return None,
            };
            let (element, opens) = match &event {
                Event::Start(element) => (element, true),
                Event::Empty(element) => (element, false),
                Event::End(_) => {
                    depth = depth.checked_sub(1)?;
                    within &= depth >= 2;
                    continue;
                }
                Event::Eof => break,
                Event::DocType(_) => return None,
                _ => continue,
            };
            // A prefix that is bound to nothing is no namespace (Namespaces in XML 1.0, 5).
            for attribute in element.attributes() {
                let attribute = attribute.ok()?;
                let is_prefix = attribute.key.as_ref().starts_with("xmlns:");
                if is_prefix && attribute.value.is_empty() {
                    return None;
                }
            }
            let name = element.local_name().as_ref().to_owned();
            match (depth, namespace.as_str(), name.as_str()) {
                (0, DAV, "propfind") => {}
                (0, ..) => return None,
                (1, DAV, "allprop") => wanted = Some(Self::All),
                (1, DAV, "propname") => wanted = Some(Self::Names),
                (1, DAV, "prop") => {
                    wanted = Some(Self::These(Vec::new()));
                    within = opens;
                }
                (2, ..) if within => {
                    if let Some(Self::These(these)) = &mut wanted
                        && these.len() < MOST
                    {
                        these.push((namespace, name));
                    }
                }
                _ => {}
            }
            depth += usize::from(opens);
        }
        if depth == 0 { wanted } else { None }
    }
}

/// A folder or file with its address.
pub(super) struct Listed<'a> {
    address: String,
    name: &'a str,
    file: Option<&'a Named>,
}

impl<'a> Listed<'a> {
    pub(super) const fn folder(address: String, name: &'a str) -> Self {
        Self { address, name, file: None }
    }

    pub(super) fn file(address: String, named: &'a Named) -> Self {
        Self { address, name: &named.name, file: Some(named) }
    }

    /// The value of a property of the namespace `DAV:`; `None` where it has none.
    fn value(&self, property: &str) -> Option<String> {
        let file = self.file.map(|named| &named.file);
        let at = || Timestamp::from_millisecond(file?.added_at).ok();
        match property {
            "resourcetype" if file.is_none() => Some("<D:collection/>".to_owned()),
            "resourcetype" | "supportedlock" => Some(String::new()),
            "displayname" => Some(escaped(self.name)),
            "getcontentlength" => Some(file?.bytes.to_string()),
            "getcontenttype" => Some(media_type(&file?.form).to_owned()),
            "getetag" => Some(format!("\"{}\"", file?.sha256)),
            "getlastmodified" => at().map(date),
            "creationdate" => at().map(|at| at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()),
            _ => None,
        }
    }
}

/// Adds one folder or file to the answer.
pub(super) fn write(answer: &mut String, listed: &Listed<'_>, wanted: &Wanted) {
    let (mut found, mut missing) = (String::new(), String::new());
    match wanted {
        Wanted::All | Wanted::Names => {
            for property in KNOWN {
                if let Some(value) = listed.value(property) {
                    let value = if *wanted == Wanted::Names { "" } else { value.as_str() };
                    element(&mut found, property, value);
                }
            }
        }
        Wanted::These(these) => {
            for (namespace, name) in these {
                match listed.value(name).filter(|_| namespace == DAV) {
                    Some(value) => element(&mut found, name, &value),
                    None => missing.push_str(&absent(namespace, name)),
                }
            }
        }
    }
    answer.push_str("<D:response><D:href>");
    answer.push_str(&escaped(&listed.address));
    answer.push_str("</D:href>");
    for (properties, status) in [(found, "200 OK"), (missing, "404 Not Found")] {
        if !properties.is_empty() {
            answer.push_str("<D:propstat><D:prop>");
            answer.push_str(&properties);
            answer.push_str("</D:prop><D:status>HTTP/1.1 ");
            answer.push_str(status);
            answer.push_str("</D:status></D:propstat>");
        }
    }
    answer.push_str("</D:response>\n");
}

fn element(into: &mut String, name: &str, value: &str) {
    if value.is_empty() {
        into.extend(["<D:", name, "/>"]);
    } else {
        into.extend(["<D:", name, ">", value, "</D:", name, ">"]);
    }
}

fn absent(namespace: &str, name: &str) -> String {
    match namespace {
        DAV => format!("<D:{name}/>"),
        "" => format!("<{name} xmlns=\"\"/>"),
        other => format!("<x:{name} xmlns:x=\"{}\"/>", escaped(other)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_is_read() {
        assert_eq!(Wanted::read(" \n"), Some(Wanted::All));
        let text = "<?xml version=\"1.0\"?><a:propfind xmlns:a=\"DAV:\"><a:propname/></a:propfind>";
        assert_eq!(Wanted::read(text), Some(Wanted::Names));
        let text = "<propfind xmlns=\"DAV:\" xmlns:e=\"urn:e\"><prop><getetag/><e:colour><getetag/></e:colour></prop></propfind>";
        let these = [("DAV:", "getetag"), ("urn:e", "colour")]
            .map(|(space, name)| (space.to_owned(), name.to_owned()));
        assert_eq!(Wanted::read(text), Some(Wanted::These(these.to_vec())));
    }

    #[test]
    fn what_is_no_question_is_refused() {
        for wrong in [
            "<propfind xmlns=\"DAV:\">",
            "<propfind xmlns=\"DAV:\"><prop></propfind>",
            "<propfind xmlns=\"DAV:\"/>",
            "<propfind/>",
            "no XML",
            "<D:propfind xmlns:D=\"DAV:\"><D:prop><bar:foo xmlns:bar=\"\"/></D:prop></D:propfind>",
            "<D:propfind xmlns:D=\"DAV:\"><D:prop><bar:foo/></D:prop></D:propfind>",
            "<!DOCTYPE x [<!ENTITY a \"a\">]><propfind xmlns=\"DAV:\"><allprop/></propfind>",
        ] {
            assert_eq!(Wanted::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_a_folder_has_not_is_told_apart() {
        let folder = Listed::folder("/dav/a%20b/".to_owned(), "a <b>");
        let mut answer = String::new();
        let these = [("DAV:", "displayname"), ("DAV:", "getetag"), ("urn:\"e", "colour"), ("", "bare")];
        let these = these.map(|(space, name)| (space.to_owned(), name.to_owned())).to_vec();
        write(&mut answer, &folder, &Wanted::These(these));
        assert!(
            answer.contains("<D:displayname>a &lt;b&gt;</D:displayname></D:prop><D:status>HTTP/1.1 200"),
            "{answer}"
        );
        assert!(
            answer.contains("<D:getetag/><x:colour xmlns:x=\"urn:&quot;e\"/><bare xmlns=\"\"/>"),
            "{answer}"
        );
    }
}
