//! A mail that somebody wrote to a group: from whom, to which addresses, with which documents. What a machine wrote is told apart, so that
//! two machines never answer each other (RFC 3834).

use mail_parser::{Address, Message, MessageParser, MimeHeaders};

/// A mail as it came in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Incoming {
    /// Its Message-ID; empty where it has none.
    pub message: String,
    /// Personal data: the address of who wrote it.
    pub from: String,
    /// The addresses to which it came.
    pub to: Vec<String>,
    /// Its subject.
    pub subject: String,
    /// Word documents and PDFs: name and bytes.
    pub files: Vec<(String, Vec<u8>)>,
    /// Whether a machine wrote it.
    pub is_automatic: bool,
}

/// Fields in which a mail server writes for whom a mail is.
const DELIVERED: [&str; 3] = ["Delivered-To", "X-Original-To", "Envelope-To"];
/// Fields that only lists and their programs write.
const LISTS: [&str; 7] = [
    "List-Id",
    "List-Post",
    "List-Unsubscribe",
    "List-Help",
    "List-Archive",
    "X-Auto-Response-Suppress",
    "X-Loop",
];
/// Who is no person, by the left side of the address.
const MACHINES: [&str; 5] = ["mailer-daemon", "postmaster", "noreply", "no-reply", "bounce"];

/// Reads a mail; `None` where it is none, or nobody wrote it.
pub fn read(mail: &[u8]) -> Option<Incoming> {
    let mail = MessageParser::default().parse(mail)?;
    let from = mail
        .from()
        .and_then(Address::first)
        .and_then(|one| one.address())
        .unwrap_or_default()
        .trim()
        .to_lowercase();
    let delivered = DELIVERED
        .into_iter()
        .filter_map(|name| field(&mail, name))
        .map(|text| text.trim_matches(['<', '>']).to_owned());
    let named = [mail.to(), mail.cc()]
        .into_iter()
        .flatten()
        .flat_map(|list| list.iter().filter_map(|one| one.address().map(str::to_owned)));
    let to: Vec<String> = delivered.chain(named).collect();
    let files = mail.attachments().filter_map(|part| {
        let name = part.attachment_name()?.to_owned();
        let ending = name.rsplit('.').next()?.to_lowercase();
        matches!(ending.as_str(), "docx" | "pdf").then(|| (name, part.contents().to_vec()))
    });
    Some(Incoming {
        message: mail.message_id().unwrap_or_default().to_owned(),
        to,
        subject: mail.subject().unwrap_or_default().to_owned(),
        files: files.collect(),
        is_automatic: is_automatic(&mail, &from),
        from,
    })
}

fn field(mail: &Message<'_>, name: &'static str) -> Option<String> {
    mail.header_raw(name).map(|text| text.trim().to_owned())
}

/// An automatic answer, a list, a mail that came back, or one that wants no answer.
fn is_automatic(mail: &Message<'_>, from: &str) -> bool {
    let says = |name, words: &[&str]| {
        field(mail, name).is_some_and(|text| words.iter().any(|word| text.to_lowercase().starts_with(word)))
    };
    let submitted = field(mail, "Auto-Submitted").is_some_and(|text| !text.to_lowercase().starts_with("no"));
    let local = from.split('@').next().unwrap_or_default();
    submitted
        || from.is_empty()
        || field(mail, "Return-Path").is_some_and(|path| path.is_empty() || path == "<>")
        || says("Precedence", &["bulk", "junk", "list"])
        || says("Content-Type", &["multipart/report"])
        || LISTS.into_iter().any(|name| field(mail, name).is_some())
        || MACHINES.into_iter().any(|name| local.starts_with(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(more: &str) -> Incoming {
        let text = format!(
            "From: Pavel Sokolov <Chair@example.org>\r\nTo: SG20 <sg20@example.org>\r\nSubject: =?utf-8?q?Rapport_d=C3=A9finitif?=\r\n\
            Message-ID: <1@example.org>\r\n{more}Content-Type: multipart/mixed; boundary=b\r\n\r\n\
            --b\r\nContent-Type: text/plain\r\n\r\nHere it is.\r\n\
            --b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename*=utf-8''Bericht%20%D0%AF.docx\r\n\
            Content-Transfer-Encoding: base64\r\n\r\nUEsDBA==\r\n\
            --b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=logo.png\r\n\r\nx\r\n--b--\r\n"
        );
        read(text.as_bytes()).unwrap()
    }

    #[test]
    fn a_mail_gives_its_sender_its_addresses_and_its_documents() {
        let read = mail("X-Original-To: sg20+wp1@example.org\r\n");
        assert_eq!((read.from.as_str(), read.message.as_str()), ("chair@example.org", "1@example.org"));
        assert_eq!(read.to, ["sg20+wp1@example.org", "sg20@example.org"]);
        assert_eq!(read.subject, "Rapport définitif");
        assert_eq!(read.files, [("Bericht Я.docx".to_owned(), b"PK\x03\x04".to_vec())]);
        assert!(!read.is_automatic);
        assert!(!mail("Auto-Submitted: no\r\n").is_automatic);
    }

    #[test]
    fn what_a_machine_wrote_is_told_apart() {
        for field in [
            "Auto-Submitted: auto-replied\r\n",
            "Auto-Submitted: auto-generated\r\n",
            "Return-Path: <>\r\n",
            "List-Id: <x.example.org>\r\n",
            "List-Unsubscribe: <mailto:x@example.org>\r\n",
            "Precedence: bulk\r\n",
            "X-Auto-Response-Suppress: All\r\n",
        ] {
            assert!(mail(field).is_automatic, "{field}");
        }
        let machine = read(b"From: MAILER-DAEMON@example.org\r\nTo: sg20@example.org\r\n\r\nx\r\n").unwrap();
        assert!(machine.is_automatic);
        assert!(read(b"To: sg20@example.org\r\n\r\nx\r\n").unwrap().is_automatic, "nobody wrote it");
    }

    #[test]
    fn any_bytes_are_read_without_harm() {
        for bytes in [&b""[..], b"\0\xff", b"From:", b"Content-Type: multipart/mixed; boundary=\r\n\r\n--"] {
            let _ = read(bytes);
        }
    }
}
