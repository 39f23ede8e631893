//! What a server sends when it gives a message up (RFC 3464), or an automatic answer that says as much.

use mail_parser::{Message, MessageParser, PartType};

/// A message that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bounce {
    /// The left side of the Message-ID of what was sent.
    pub message: String,
    /// Status and words of the server that gave it up.
    pub reason: String,
}

/// Reads a mail that came in; `None` where it says of no message that it failed for good.
pub fn read(mail: &[u8]) -> Option<Bounce> {
    let mail = MessageParser::default().parse(mail)?;
    let mut parts = Vec::new();
    gather(&mail, &mut parts);
    let status = parts
        .iter()
        .find(|part| field(part, "action").is_some_and(|it| it.eq_ignore_ascii_case("failed")))?;
    let code = field(status, "status").unwrap_or_default();
    let words = field(status, "diagnostic-code").unwrap_or_default();
    let words = words.split_once(';').map_or(words.as_str(), |(_, words)| words.trim());
    let sent = parts.iter().find_map(|part| field(part, "message-id"))?;
    let message = sent.trim_start_matches('<').split('@').next()?.to_owned();
    let is_ours = message.len() == 32 && message.bytes().all(|byte| byte.is_ascii_hexdigit());
    let reason = format!("{code} {words}").trim().chars().take(500).collect();
    is_ours.then_some(Bounce { message, reason })
}

/// The texts of all parts but the mail's own letterhead.
fn gather(mail: &Message<'_>, parts: &mut Vec<String>) {
    for part in &mail.parts {
        match &part.body {
            PartType::Message(inner) => {
                parts.push(String::from_utf8_lossy(inner.raw_message()).into_owned());
                gather(inner, parts);
            }
            PartType::Text(text) => parts.push(text.to_string()),
            PartType::Binary(bytes) | PartType::InlineBinary(bytes) => {
                parts.push(String::from_utf8_lossy(bytes).into_owned());
            }
            PartType::Html(_) | PartType::Multipart(_) => {}
        }
    }
}

/// The first field of this name at the beginning of a line, with the lines that go on with it.
fn field(text: &str, name: &str) -> Option<String> {
    let mut lines = text.lines();
    let first = lines.find_map(|line| {
        let (field, value) = line.split_once(':')?;
        field.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
    })?;
    let more = lines.take_while(|line| line.starts_with([' ', '\t'])).map(str::trim);
    Some(std::iter::once(first.as_str()).chain(more).collect::<Vec<_>>().join(" ").trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = "From: MAILER-DAEMON@mail.example.org\r\nTo: tsb@example.org\r\nSubject: Undelivered Mail Returned to Sender\r\n\
        Message-Id: <20261121@mail.example.org>\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
        --b\r\nContent-Type: text/plain\r\n\r\nI'm sorry to have to inform you.\r\n\
        --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example.org\r\n\r\n\
        Final-Recipient: rfc822; nobody@example.no\r\nAction: failed\r\nStatus: 5.1.1\r\n\
        Diagnostic-Code: smtp; 550 5.1.1 <nobody@example.no>:\r\n    no such mailbox\r\n\r\n\
        --b\r\nContent-Type: text/rfc822-headers\r\n\r\nSubject: Next meeting\r\n\
        Message-ID: <0123456789abcdef0123456789abcdef@example.org>\r\n\r\n--b--\r\n";

    #[test]
    fn a_report_names_the_message_and_says_why() {
        let bounce = read(REPORT.as_bytes()).unwrap();
        assert_eq!(bounce.message, "0123456789abcdef0123456789abcdef");
        assert_eq!(bounce.reason, "5.1.1 550 5.1.1 <nobody@example.no>: no such mailbox");
    }

    #[test]
    fn a_delay_or_any_other_mail_is_no_bounce() {
        assert_eq!(read(REPORT.replace("Action: failed", "Action: delayed").as_bytes()), None);
        assert_eq!(read(REPORT.replace("0123456789abcdef0123", "somebody-elses-message").as_bytes()), None);
        assert_eq!(read(b"From: a@b.org\r\nSubject: I am on holiday\r\n\r\nUntil May.\r\n"), None);
        assert_eq!(read(b""), None);
    }
}
