//! One believable house, made through acts: what `plenary demo` shows, and what tests and pictures share.
//!
//! Its meetings have facts of real letters in words of our own, in six languages, around the present day; one stays on the
//! days on which it was held. The letters are written from records and come in by the act that any letter comes in by.

mod accounts;
mod documents;
mod groups;
mod meeting;
mod people;
mod records;
#[cfg(test)]
mod tests;

pub use accounts::{Account, welcome};

use letters::write::{Notice, text};
use office::{
    Actor, Failure, Office, clock,
    deadlines::adjust::{NotAdjusted, Wish, adjust},
    groups::NotThisGroup,
    members::{appoint::NotAppointed, enlist::NotEnlisted},
    notices::import::{NotImported, import},
    people::enrol::NotEnrolled,
    registration::NotThisRegistration,
    roles::NotThisRole,
};
use rules::language::Language;

/// What hinders the demonstration; each would be a fault of ours.
#[derive(Debug, thiserror::Error)]
pub enum Hindrance {
    /// A file of `demo/` cannot be read.
    #[error("demo/{file}: {reason}")]
    File {
        /// Its name.
        file: &'static str,
        /// What is wrong.
        reason: String,
    },
    /// A letter was not taken in.
    #[error("a letter of the demonstration was refused: {0}")]
    Letter(#[from] NotImported),
    /// A date could not be set.
    #[error("a date of the demonstration was refused: {0}")]
    Date(#[from] NotAdjusted),
    /// Somebody has no account.
    #[error("an account of the demonstration was refused: {0}")]
    Account(#[from] NotEnrolled),
    /// A member is not in the list.
    #[error("a member of the demonstration was refused: {0}")]
    Member(#[from] NotEnlisted),
    /// Somebody is nothing to a member.
    #[error("an appointment of the demonstration was refused: {0}")]
    Appointment(#[from] NotAppointed),
    /// Somebody is not registered.
    #[error("a registration of the demonstration was refused: {0}")]
    Registration(#[from] NotThisRegistration),
    /// A group is not in the tree.
    #[error("a group of the demonstration was refused: {0}")]
    Group(#[from] NotThisGroup),
    /// Somebody leads nothing.
    #[error("a role of the demonstration was refused: {0}")]
    Role(#[from] NotThisRole),
    /// A document is not there.
    #[error("a document of the demonstration was refused: {0}")]
    Document(Box<office::documents::NotThisDocument>),
    /// What is there could not be read.
    #[error("the house of the demonstration cannot be read: {0}")]
    House(#[from] Failure),
}

/// Fills an empty house around the present of its clock; gives the accounts that were made.
pub async fn fill(office: &Office) -> Result<Vec<Account>, Hindrance> {
    let accounts = accounts::enrol_all(office).await?;
    let secretary = Actor::secretariat(accounts::SECRETARY);
    let today = clock::day(office.clock().now(), "UTC");
    for meeting in meeting::all()? {
        let first = records::first_day(&meeting.facts, today, &office.profiles().closures);
        let mut slug = None;
        // Every language of the letter comes before the first of its corrigendum, as a secretariat sends them.
        let mut letters = Vec::new();
        for language in Language::ALL {
            let notices = records::of(&meeting, first, office.profiles(), language)?;
            letters.extend(notices.into_iter().enumerate().map(|(turn, record)| (turn, language, record)));
        }
        letters.sort_by_key(|(turn, ..)| *turn);
        for (turn, language, record) in letters {
            let name = format!("{}-{turn}-{}.txt", meeting.name, language.code());
            let letter = text(&Notice::of(&record), language);
            slug = import(office, &secretary, &name, letter.as_bytes()).await?.meeting.or(slug);
        }
        if let (Some(slug), Some(set)) = (slug, &meeting.facts.set) {
            let wish = Wish {
                due: first.saturating_sub(jiff::Span::new().days(set.days_before)),
                meeting: slug,
                deadline: set.deadline.clone(),
                time: None,
                time_zone: None,
                reason: set.reason.clone(),
            };
            adjust(office, &secretary, &wish).await?;
        }
    }
    people::register(office, today).await?;
    groups::plant(office, today).await?;
    documents::hand_in_all(office, today).await?;
    Ok(accounts)
}
