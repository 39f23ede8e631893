//! Facts of a PDF that checkers ask for: what it does beside being read. Names are looked for in the objects and in the streams
//! into which newer PDFs pack their objects.

use std::{collections::BTreeSet, io::Read};

use flate2::read::ZlibDecoder;

use crate::{Code, Finding};

/// Bytes of all packed objects, unpacked.
const UNPACKED: u64 = 64 << 20;

/// Looks through the file. An encrypted one says so; its objects stay closed.
pub(crate) fn check(bytes: &[u8]) -> Vec<Finding> {
    let mut found = Found::default();
    let (bare, packed) = without_streams(bytes);
    found.look(&spelled_out(&bare));
    let mut left = UNPACKED;
    for stream in packed {
        let mut objects = Vec::new();
        // What could be unpacked of a damaged stream counts.
        let _ = ZlibDecoder::new(stream).take(left).read_to_end(&mut objects);
        left = left.saturating_sub(objects.len() as u64);
        found.look(&spelled_out(&objects));
    }
    found.findings()
}

/// What was found, each once, in the order in which it is told.
#[derive(Default)]
struct Found(BTreeSet<Trait>);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Trait {
    Encrypted,
    Script,
    Opens,
    Launches,
    Embeds,
}

impl Found {
    fn look(&mut self, objects: &[u8]) {
        let mut at = 0;
        while let Some(next) = objects[at..].iter().position(|byte| *byte == b'/') {
            let begin = at + next + 1;
            let length = objects[begin..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
            self.0.extend(match &objects[begin..begin + length] {
                b"Encrypt" => Some(Trait::Encrypted),
                b"JavaScript" | b"JS" => Some(Trait::Script),
                b"OpenAction" | b"AA" => Some(Trait::Opens),
                b"Launch" => Some(Trait::Launches),
                b"EmbeddedFile" => Some(Trait::Embeds),
                _ => None,
            });
            at = begin + length;
        }
    }

    fn findings(&self) -> Vec<Finding> {
        let told = |one: &Trait| match one {
            Trait::Encrypted => Code::Encrypted.in_part("/Encrypt"),
            Trait::Script => Code::Script.in_part("/JavaScript"),
            Trait::Opens => Code::ActsOnOpening.in_part("/OpenAction"),
            Trait::Launches => Code::StartsProgram.in_part("/Launch"),
            Trait::Embeds => Code::EmbeddedFile.in_part("/EmbeddedFile"),
        };
        self.0.iter().map(told).collect()
    }
}

/// The file without the content of its streams, and the streams that hold packed objects.
fn without_streams(bytes: &[u8]) -> (Vec<u8>, Vec<&[u8]>) {
    let (mut bare, mut packed, mut at) = (Vec::new(), Vec::new(), 0);
    while let Some(begin) = find(&bytes[at..], b"stream").map(|place| at + place) {
        bare.extend_from_slice(&bytes[at..begin]);
        let mut content = begin + b"stream".len();
        content += usize::from(bytes.get(content) == Some(&b'\r'));
        content += usize::from(bytes.get(content) == Some(&b'\n'));
        let content = content.min(bytes.len());
        let end = find(&bytes[content..], b"endstream").map_or(bytes.len(), |place| content + place);
        let dictionary = &bare[bare.len().saturating_sub(1024)..];
        let dictionary = spelled_out(&dictionary[last(dictionary, b" obj").unwrap_or(0)..]);
        if find(&dictionary, b"/ObjStm").is_some() {
            packed.push(&bytes[content..end]);
        }
        at = (end + b"endstream".len()).min(bytes.len());
    }
    bare.extend_from_slice(&bytes[at..]);
    (bare, packed)
}

/// `/J#61vaScript` is another spelling of `/JavaScript` (ISO 32000-1 7.3.5).
fn spelled_out(bytes: &[u8]) -> Vec<u8> {
    let mut spelled = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let code = bytes.get(at + 1..at + 3).and_then(|code| std::str::from_utf8(code).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(sign) if bytes[at] == b'#' => {
                spelled.push(sign);
                at += 3;
            }
            _ => {
                spelled.push(bytes[at]);
                at += 1;
            }
        }
    }
    spelled
}

fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        // Looking for the first letter first is ten times as fast as comparing every window.
        at += bytes[at..].iter().position(|byte| *byte == word[0])?;
        if bytes[at..].starts_with(word) {
            return Some(at);
        }
        at += 1;
    }
}

fn last(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).rposition(|window| window == word)
}
