//! The post: takes messages out of the outbox and hands each to a mail server, once; reads what comes back.
//!
//! A person has released each message before it is seen here. Whatever the server does, and wherever this program ends, a message is
//! with the server, waits with the server's reason, or waits for a person because it may have arrived.

pub mod bounce;
mod hand;
pub mod incoming;
mod message;
mod server;

use std::{collections::HashMap, sync::Arc, time::Duration};

use office::{
    Office,
    mail::{
        deliver::{self, Outcome},
        see::{self, About, Content, Message},
    },
    meetings::see as meetings,
};
use rules::{language::Language, notices::Record};
use store::StoreError;

use hand::Line;
use message::Letter;
pub use server::{BadServer, Server};

/// How a meeting is told: in the words of pages, which this crate does not know.
#[derive(Clone, Copy, Debug)]
pub struct Teller {
    /// The calendar of a notice in a language, which goes with it.
    pub calendar: fn(&Record, Language) -> String,
    /// What the meeting of a notice is called in one line: group, days, place.
    pub title: fn(&Record, Language) -> String,
}

/// What carries messages from one house to one server.
#[derive(Debug)]
pub struct Courier {
    office: Office,
    server: Server,
    teller: Teller,
    /// By which it is known what a courier had when it died: nobody else has it while this one lives.
    name: String,
    contents: HashMap<(String, Language), Arc<Content>>,
    failures: u32,
}

/// What came of one round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Round {
    /// Nothing was due.
    Idle,
    /// So many messages were attempted.
    Attempted(usize),
    /// The server could not be reached.
    NoServer,
}

/// So many messages are taken at a time: as many may stand as uncertain where the program ends in the middle.
const BATCH: i64 = 25;

/// How long an idle courier waits before it looks again.
const PAUSE: Duration = Duration::from_secs(1);

/// So many contents are kept ready: six languages of two notices.
const READY: usize = 12;

impl Courier {
    /// A courier of this name: no two that live at once may have the same.
    pub fn new(office: Office, server: Server, teller: Teller, name: String) -> Self {
        Self { office, server, teller, name, contents: HashMap::new(), failures: 0 }
    }

    /// Carries until the program ends. What the database refuses is tried again.
    pub async fn run(mut self) {
        while deliver::abandoned(&self.office, &self.name).await.is_err() {
            tokio::time::sleep(PAUSE).await;
        }
        loop {
            if !matches!(self.round().await, Ok(Round::Attempted(_))) {
                tokio::time::sleep(PAUSE).await;
            }
        }
    }

    /// Takes what is due and hands it over on one line to the server.
    pub async fn round(&mut self) -> Result<Round, StoreError> {
        let taken = deliver::take(&self.office, &self.name, BATCH).await?;
        if taken.is_empty() {
            return Ok(Round::Idle);
        }
        let count = taken.len();
        let patience = deliver::patience(&self.office).clone();
        let mut line = match Line::open(&self.server, &patience).await {
            Ok(line) => line,
            Err(reason) => {
                self.failures += 1;
                let outcomes = taken.into_iter().map(|message| (message, Outcome::NoServer(reason.clone())));
                deliver::report(&self.office, outcomes.collect(), self.failures).await?;
                return Ok(Round::NoServer);
            }
        };
        self.failures = 0;
        let mut outcomes = Vec::with_capacity(count);
        for message in taken {
            let outcome = match self.written(&message).await {
                Ok(bytes) => line.hand(&self.server, &message.email, &bytes).await,
                Err(reason) => Outcome::PutOff(reason),
            };
            outcomes.push((message, outcome));
        }
        line.close().await;
        deliver::report(&self.office, outcomes, 1).await?;
        Ok(Round::Attempted(count))
    }

    async fn written(&mut self, message: &Message) -> Result<Vec<u8>, String> {
        let letter = match &message.about {
            About::Notice(identity) => {
                let content = self.content(identity, message.language).await?;
                let ics = (self.teller.calendar)(&content.record, message.language);
                Letter::of_notice(&self.office, message, identity, &content, ics)
            }
            About::Note { kind, facts } => {
                let record = self.meeting(facts.get("meeting"), message.language).await?;
                Letter::of_note(message, kind, facts, record.as_ref().map(|record| (record, self.teller)))
            }
        };
        letter.write(&self.office, &self.server, message).map_err(|why| why.to_string())
    }

    /// The meeting of which a note speaks.
    async fn meeting(&self, slug: Option<&String>, language: Language) -> Result<Option<Record>, String> {
        let Some(slug) = slug else { return Ok(None) };
        let seen = meetings::meeting(&self.office, slug, language).await.map_err(|why| why.to_string())?;
        Ok(seen.map(|seen| seen.record))
    }

    async fn content(&mut self, identity: &str, language: Language) -> Result<Arc<Content>, String> {
        let key = (identity.to_owned(), language);
        if let Some(content) = self.contents.get(&key) {
            return Ok(Arc::clone(content));
        }
        let found = see::content(&self.office, identity, language).await;
        let found = found.map_err(|why| why.to_string())?;
        let content = Arc::new(found.ok_or_else(|| format!("{} has no text in {}", key.0, key.1.code()))?);
        if self.contents.len() >= READY {
            self.contents.clear();
        }
        self.contents.insert(key, Arc::clone(&content));
        Ok(content)
    }
}
