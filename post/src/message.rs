//! One message: the letter as text, the printed letter and its calendar beside it, and how to leave such mail.

use std::time::SystemTime;

use frame::words::Words;
use lettre::{
    Address, Message as Mail,
    address::AddressError,
    message::{
        Attachment, Mailbox, MultiPart, SinglePart,
        header::{ContentType, ContentTypeErr, HeaderName, HeaderValue},
    },
};
use office::{Office, mail::see::Content};
use store::mail::messages::Message;

use crate::{Calendar, Server};

/// A message could not be written.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotWritten {
    #[error(transparent)]
    Address(#[from] AddressError),
    #[error(transparent)]
    Mail(#[from] lettre::error::Error),
    #[error(transparent)]
    Kind(#[from] ContentTypeErr),
}

/// The message as it goes over the line. The same message has the same Message-ID however often it is tried.
pub(crate) fn write(
    office: &Office,
    server: &Server,
    calendar: Calendar,
    message: &Message,
    content: &Content,
) -> Result<Vec<u8>, NotWritten> {
    let words = Words(message.language);
    let subject = content.record.subject.clone().unwrap_or_else(|| words.say("mail-no-subject"));
    let to = Mailbox::new(Some(message.body.clone()), message.email.parse::<Address>()?);
    let leave = message.token.as_ref().zip(office.address());
    let leave = leave.map(|(token, house)| format!("{house}/unsubscribe/{token}"));
    let now = SystemTime::from(office.clock().now());
    let mut parts = MultiPart::mixed().singlepart(SinglePart::plain(text(
        office,
        words,
        message,
        content,
        leave.as_deref(),
    )));
    for (name, bytes) in &content.files {
        parts = parts.singlepart(Attachment::new(name.clone()).body(bytes.clone(), kind(name)?));
    }
    let ics = calendar(&content.record, message.language);
    let name = format!("{}-{}.ics", message.identity, message.language.code());
    parts = parts.singlepart(Attachment::new(name.clone()).body(ics, kind(&name)?));
    let mut mail = Mail::builder()
        .from(server.from.clone())
        .to(to)
        .subject(one_line(&subject))
        .message_id(Some(format!("<{}@{}>", message.id, server.domain())))
        .date(now)
        .multipart(parts)?;
    let mut header = |name: &'static str, value: String| {
        mail.headers_mut().insert_raw(HeaderValue::new(HeaderName::new_from_ascii_str(name), value));
    };
    header("Auto-Submitted", "auto-generated".to_owned());
    header("Content-Language", message.language.code().to_owned());
    if let Some(leave) = leave {
        header("List-Unsubscribe", format!("<{leave}>"));
        header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned());
    }
    Ok(mail.formatted())
}

fn text(office: &Office, words: Words, message: &Message, content: &Content, leave: Option<&str>) -> String {
    let mut lines = vec![content.text.trim_end().to_owned(), String::new(), "-- ".to_owned()];
    lines.push(words.with("mail-why-you", &[("body", &message.body)]));
    if let Some(house) = office.address() {
        lines.push(words.with("mail-who-is-told-at", &[("address", &format!("{house}/who-is-told"))]));
    }
    if let Some(leave) = leave {
        lines.push(words.with("mail-leave-at", &[("address", leave)]));
    }
    lines.join("\n") + "\n"
}

fn kind(name: &str) -> Result<ContentType, ContentTypeErr> {
    ContentType::parse(match name.rsplit('.').next() {
        Some("pdf") => "application/pdf",
        Some("ics") => "text/calendar; charset=utf-8",
        Some("docx") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "application/octet-stream",
    })
}

fn one_line(text: &str) -> String {
    text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect()
}
