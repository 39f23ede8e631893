//! One message: the letter as text, the printed letter and its calendar beside it, and how to leave such mail.

use std::{collections::BTreeMap, time::SystemTime};

use frame::{dates, words::Words};
use lettre::{
    Address, Message as Mail,
    address::AddressError,
    message::{
        Attachment, Mailbox, MultiPart, SinglePart,
        header::{ContentType, ContentTypeErr, HeaderName, HeaderValue},
    },
};
use office::{
    Office,
    mail::see::{Content, Message},
};

use rules::notices::Record;

use crate::{Server, Teller};

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

/// What one message says, whatever it tells.
pub(crate) struct Letter {
    subject: String,
    text: String,
    files: Vec<(String, Vec<u8>)>,
    /// Where its reader can leave such mail.
    leave: Option<String>,
}

impl Letter {
    /// The letter of a notice with its printed form and calendar.
    pub(crate) fn of_notice(
        office: &Office,
        message: &Message,
        identity: &str,
        content: &Content,
        ics: String,
    ) -> Self {
        let words = Words(message.language);
        let leave = message.token.as_ref().zip(office.address());
        let leave = leave.map(|(token, house)| format!("{house}/unsubscribe/{token}"));
        let mut lines = vec![content.text.trim_end().to_owned(), String::new(), "-- ".to_owned()];
        lines.push(words.with("mail-why-you", &[("body", &message.body)]));
        if let Some(house) = office.address() {
            lines.push(words.with("mail-who-is-told-at", &[("address", &format!("{house}/who-is-told"))]));
        }
        if let Some(leave) = &leave {
            lines.push(words.with("mail-leave-at", &[("address", leave)]));
        }
        let mut files = content.files.clone();
        files.push((format!("{identity}-{}.ics", message.language.code()), ics.into_bytes()));
        let subject = content.record.subject.clone().unwrap_or_else(|| words.say("mail-no-subject"));
        Self { subject, text: lines.join("\n") + "\n", files, leave }
    }

    /// A note to one person, with name and calendar of the meeting that it speaks of.
    pub(crate) fn of_note(
        message: &Message,
        kind: &str,
        facts: &BTreeMap<String, String>,
        meeting: Option<(&Record, Teller)>,
    ) -> Self {
        let words = Words(message.language);
        let title =
            meeting.map(|(record, teller)| (teller.title)(record, message.language)).unwrap_or_default();
        let others = facts.iter().filter(|(name, _)| *name != "meeting");
        let others: Vec<(&str, String)> =
            others.map(|(name, value)| (name.as_str(), in_words(words, name, value))).collect();
        let mut arguments: Vec<(&str, &str)> =
            others.iter().map(|(name, value)| (*name, value.as_str())).collect();
        arguments.extend([("name", message.body.as_str()), ("meeting", title.as_str())]);
        let ics = meeting.map(|(record, teller)| (teller.calendar)(record, message.language));
        Self {
            subject: words.with(&format!("mail-note-{kind}-subject"), &arguments),
            text: words.with(&format!("mail-note-{kind}"), &arguments) + "\n",
            files: ics.map(|ics| ("meeting.ics".to_owned(), ics.into_bytes())).into_iter().collect(),
            leave: None,
        }
    }

    /// The message as it goes over the line. The same message has the same Message-ID however often it is tried.
    pub(crate) fn write(
        self,
        office: &Office,
        server: &Server,
        message: &Message,
    ) -> Result<Vec<u8>, NotWritten> {
        let to = Mailbox::new(Some(message.body.clone()), message.email.parse::<Address>()?);
        let mut parts = MultiPart::mixed().singlepart(SinglePart::plain(self.text));
        for (name, bytes) in self.files {
            let kind = kind(&name)?;
            parts = parts.singlepart(Attachment::new(name).body(bytes, kind));
        }
        let mut mail = Mail::builder()
            .from(server.from.clone())
            .to(to)
            .subject(one_line(&self.subject))
            .message_id(Some(format!("<{}@{}>", message.id, server.domain())))
            .date(SystemTime::from(office.clock().now()))
            .multipart(parts)?;
        let mut header = |name: &'static str, value: String| {
            mail.headers_mut().insert_raw(HeaderValue::new(HeaderName::new_from_ascii_str(name), value));
        };
        header("Auto-Submitted", "auto-generated".to_owned());
        header("Content-Language", message.language.code().to_owned());
        if let Some(leave) = self.leave {
            header("List-Unsubscribe", format!("<{leave}>"));
            header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned());
        }
        Ok(mail.formatted())
    }
}

/// A fact of a note as its reader says it: days in full, fields by their names with their last days.
fn in_words(words: Words, name: &str, value: &str) -> String {
    let day = |text: &str| text.parse().map_or_else(|_| text.to_owned(), |day| dates::day(words, day));
    match name {
        "since" | "due" => day(value),
        "fields" => {
            let field = |one: &str| {
                let (field, due) = one.split_once('=').unwrap_or((one, ""));
                let field = words.say(&format!("registration-field-{}", field.replace('_', "-")));
                if due.is_empty() {
                    return format!("– {field}");
                }
                format!("– {field}: {}", words.with("registration-by-day", &[("day", &day(due))]))
            };
            value.split(',').map(field).collect::<Vec<_>>().join("\n    ")
        }
        _ => value.to_owned(),
    }
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
