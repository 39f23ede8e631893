//! Text of any encoding that letters have been kept in.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// The text; `None` where the bytes are no text at all.
pub(super) fn decode(bytes: &[u8]) -> Option<String> {
    let text = encoding_of(bytes).decode(bytes).0.into_owned();
    let control = text.chars().filter(|letter| letter.is_control() && !letter.is_whitespace()).count();
    let lost = text.chars().filter(|letter| *letter == '\u{fffd}').count();
    // A page break or two is text; a program is not.
    let all = text.chars().count().max(1);
    (control * 20 <= all && lost * 10 <= all).then_some(text)
}

fn encoding_of(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if std::str::from_utf8(bytes).is_ok() && !bytes.contains(&0) {
        return UTF_8;
    }
    if let Some(encoding) = unmarked_utf_16(bytes) {
        return encoding;
    }
    let declared = declared_in_html(bytes);
    if let Some(encoding) = declared {
        return encoding;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Allow)
}

/// UTF-16 without a mark: every other byte of blanks and digits is zero.
fn unmarked_utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(4096)];
    let zeros = |offset: usize| head.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let enough = head.len() / 50 + 1;
    if odd > enough && even * 8 < odd {
        Some(UTF_16LE)
    } else if even > enough && odd * 8 < even {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// `charset=windows-1251` in the head of a web page.
fn declared_in_html(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(2048)]).to_lowercase();
    if !head.contains("<html") && !head.contains("<meta") {
        return None;
    }
    let value = head.split("charset=").nth(1)?;
    let label: String = value
        .trim_start_matches(['"', '\''])
        .chars()
        .take_while(|letter| letter.is_ascii_alphanumeric() || "-_".contains(*letter))
        .collect();
    Encoding::for_label(label.as_bytes())
}
