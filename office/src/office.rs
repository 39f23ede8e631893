//! The house as acts see it: what is remembered, the rulebooks, the clock.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use rules::{people::Role, profile::Profiles};
use store::{Store, StoreError, Transaction, journal};

use crate::{
    clock::Clock,
    drafts::Printer,
    people::{follow, provider::Provider},
    permissions::NotAllowed,
    secrets::Secrets,
};

/// Who acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// Personal data: the name as the journal keeps it.
    pub name: String,
    /// In which role.
    pub role: Role,
    /// Personal data: the address of the account; `None` for who has none. What somebody answers for is looked up by it, since
    /// two people may bear one name.
    pub account: Option<String>,
}

impl Actor {
    /// Somebody who has not signed in.
    pub fn anybody() -> Self {
        Self { name: String::new(), role: Role::Anybody, account: None }
    }

    /// Somebody of the secretariat: who runs the command line on the machine that keeps the house.
    pub fn secretariat(name: impl Into<String>) -> Self {
        Self { name: name.into(), role: Role::Secretariat, account: None }
    }

    /// Somebody who has signed in with an account.
    pub fn signed_in(account: impl Into<String>, name: impl Into<String>, role: Role) -> Self {
        Self { name: name.into(), role, account: Some(account.into()) }
    }
}

/// Why an act could not be done, beside what its own rules say.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The role may not.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The database failed; nothing was changed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The machine gave no random bytes.
    #[error(transparent)]
    NoChance(#[from] crate::chance::NoChance),
    /// Something sealed does not open.
    #[error(transparent)]
    NotOpened(#[from] crate::secrets::NotOpened),
}

/// The open house. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Office {
    pub(crate) store: Store,
    pub(crate) profiles: Arc<Profiles>,
    clock: Clock,
    edition: Arc<AtomicI64>,
    pub(crate) printer: Option<Arc<dyn Printer>>,
    pub(crate) address: Option<Arc<str>>,
    pub(crate) mails: bool,
    pub(crate) vault: Option<vault::Vault>,
    pub(crate) seeker: Option<Arc<seek::Seeker>>,
    pub(crate) scanner: Option<Arc<str>>,
    secrets: Option<Arc<Secrets>>,
    provider: Option<Arc<dyn Provider>>,
}

/// What one act writes into the journal.
pub(crate) struct Done<'a> {
    pub(crate) verb: &'static str,
    pub(crate) subject: &'a str,
    pub(crate) profile: Option<String>,
    pub(crate) reason: Option<String>,
    pub(crate) details: serde_json::Value,
}

impl Office {
    /// Opens the house over a database: a file, or `postgres://…`.
    pub async fn open(database: &str, profiles: Profiles, clock: Clock) -> Result<Self, StoreError> {
        let store = Store::open(database).await?;
        let edition = Arc::new(AtomicI64::new(journal::head(&store).await?));
        Ok(Self {
            store,
            profiles: Arc::new(profiles),
            clock,
            edition,
            printer: None,
            address: None,
            mails: false,
            vault: None,
            seeker: None,
            scanner: None,
            secrets: None,
            provider: None,
        })
    }

    /// The same house at another time.
    #[must_use]
    pub fn with_clock(self, clock: Clock) -> Self {
        Self { clock, ..self }
    }

    /// The same house with a printer: what it issues can be had as PDF.
    #[must_use]
    pub fn with_printer(self, printer: Arc<dyn Printer>) -> Self {
        Self { printer: Some(printer), ..self }
    }

    /// The same house with the address by which people reach it, `https://plenary.example.org`: issued notices lead there.
    #[must_use]
    pub fn with_address(self, address: &str) -> Self {
        Self { address: Some(address.trim_end_matches('/').into()), ..self }
    }

    /// The same house with a courier that takes its mail to a server.
    #[must_use]
    pub fn with_mail_server(self) -> Self {
        Self { mails: true, ..self }
    }

    /// The same house with a place for the files of documents.
    #[must_use]
    pub fn with_vault(self, vault: vault::Vault) -> Self {
        Self { vault: Some(vault), ..self }
    }

    /// The same house with an index of its documents.
    #[must_use]
    pub fn with_seeker(self, seeker: seek::Seeker) -> Self {
        Self { seeker: Some(Arc::new(seeker)), ..self }
    }

    /// The same house with a scanner that looks at every file: the address of a clamd, `127.0.0.1:3310`.
    #[must_use]
    pub fn with_scanner(self, address: &str) -> Self {
        Self { scanner: Some(address.into()), ..self }
    }

    /// Where the files of documents are kept, if they are.
    pub fn vault(&self) -> Option<&vault::Vault> {
        self.vault.as_ref()
    }

    /// The same house with the key under which it keeps what must be read again.
    #[must_use]
    pub fn with_secrets(self, secrets: Secrets) -> Self {
        Self { secrets: Some(Arc::new(secrets)), ..self }
    }

    /// The key, where the house has one.
    pub fn secrets(&self) -> Option<&Secrets> {
        self.secrets.as_deref()
    }

    /// The same house with another that vouches for people.
    #[must_use]
    pub fn with_provider(self, provider: Arc<dyn Provider>) -> Self {
        Self { provider: Some(provider), ..self }
    }

    /// The other house that vouches for people.
    pub fn provider(&self) -> Option<&dyn Provider> {
        self.provider.as_deref()
    }

    /// Whether mail that is released leaves the house.
    pub fn has_mail_server(&self) -> bool {
        self.mails
    }

    /// The address by which people reach the house.
    pub fn address(&self) -> Option<&str> {
        self.address.as_deref()
    }

    /// The clock.
    pub fn clock(&self) -> Clock {
        self.clock
    }

    /// The rulebooks.
    pub fn profiles(&self) -> &Profiles {
        &self.profiles
    }

    /// The number of the latest act that this copy of the program knows of. A page made at one edition stays right
    /// until the next.
    pub fn edition(&self) -> i64 {
        self.edition.load(Ordering::Acquire)
    }

    /// Learns of acts that were done by other copies of the program.
    pub async fn refresh(&self) -> Result<i64, StoreError> {
        let head = journal::head(&self.store).await?;
        self.edition.fetch_max(head, Ordering::AcqRel);
        Ok(self.edition())
    }

    /// Whether the database answers.
    pub async fn is_well(&self) -> bool {
        journal::head(&self.store).await.is_ok()
    }

    /// Closes the database.
    pub async fn close(&self) {
        self.store.close().await;
    }

    /// Writes the journal entry of an act and makes its change last.
    pub(crate) async fn finish(
        &self,
        mut change: Transaction,
        actor: &Actor,
        done: Done<'_>,
    ) -> Result<(), Failure> {
        self.note(&mut change, actor, done).await?;
        Ok(self.keep(change).await?)
    }

    /// Writes a journal entry of an act that is done to several things at once; [`Self::keep`] comes last.
    pub(crate) async fn note(
        &self,
        change: &mut Transaction,
        actor: &Actor,
        done: Done<'_>,
    ) -> Result<(), Failure> {
        let who = follow::who(change, actor).await?;
        self.note_of(change, (actor, who), done).await
    }

    /// The same, where the journal's name for whoever acts was read before.
    pub(crate) async fn note_of(
        &self,
        change: &mut Transaction,
        (actor, who): (&Actor, String),
        done: Done<'_>,
    ) -> Result<(), Failure> {
        let entry = journal::Entry {
            number: 0,
            happened_at: self.clock.now().to_string(),
            who,
            role: actor.role.name().to_owned(),
            verb: done.verb.to_owned(),
            subject: follow::subject(change, done.subject).await?,
            profile: done.profile,
            reason: done.reason,
            details: follow::details(change, done.details).await?.to_string(),
        };
        Ok(journal::add(change, &entry).await?)
    }

    /// Makes a change last.
    pub(crate) async fn keep(&self, change: Transaction) -> Result<(), StoreError> {
        change.commit().await.map_err(StoreError::from)?;
        self.refresh().await?;
        Ok(())
    }
}
