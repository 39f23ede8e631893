//! What is left of somebody who is forgotten, and how it is done: shared by the acts that forget.

use jiff::civil::Date;
use rules::people::Person;
use serde_json::json;
use store::{
    Transaction, meetings,
    people::{self, Account, erasures, fallen},
    registration::{self, Registration, desk},
};

use crate::{Actor, Failure, Office, chance, members::today, office::Done};

/// Something that stands for a person of whom nothing is known any more.
pub(super) fn stone() -> Result<String, Failure> {
    Ok(format!("erased-{}", &chance::token()?[..16]))
}

/// Whether a meeting is still to come, or goes on.
async fn is_to_come(change: &mut Transaction, slug: &str, today: Date) -> Result<bool, Failure> {
    let meeting = meetings::find_in(change, slug).await?;
    let ends = meeting.and_then(|one| one.ends).and_then(|day| day.parse::<Date>().ok());
    Ok(ends.is_none_or(|ends| today <= ends))
}

/// Forgets an account: registrations for what is to come are cancelled first, then all are counted without a name, then everything else
/// goes. How many were cancelled, and how many are counted.
pub(super) async fn forget(
    office: &Office,
    change: &mut Transaction,
    actor: &Actor,
    verb: &'static str,
    account: &Account,
) -> Result<(usize, usize), Failure> {
    let today = today(office);
    let addresses = super::addresses::all_in(change, &account.email).await?;
    let (mut cancelled, mut counted) = (0, 0);
    for address in &addresses {
        for mut one in fallen::of_person(change, address).await? {
            desk::take_turn(change, &one.meeting).await?;
            let stone = stone()?;
            if one.content.state.is_alive() && is_to_come(change, &one.meeting, today).await? {
                cancel(office, change, &mut one, &stone).await?;
                cancelled += 1;
                let details = json!({ "meeting": one.meeting, "event": one.event });
                let done = Done { verb, subject: &one.id, profile: None, reason: None, details };
                office.note(change, actor, done).await?;
            }
            erasures::make_nameless(change, &one, &stone).await?;
            counted += 1;
        }
    }
    erasures::forget(change, account, &addresses, &stone()?, &today.to_string()).await?;
    Ok((cancelled, counted - cancelled))
}

async fn cancel(
    office: &Office,
    change: &mut Transaction,
    one: &mut Registration,
    stone: &str,
) -> Result<(), Failure> {
    let now = office.clock().now();
    if let Some(state) = Person::named(stone).and_then(|by| one.content.state.clone().cancel(by, now).ok()) {
        one.content.state = state;
        registration::save(change, one).await?;
    }
    Ok(())
}

/// What becomes of what the house keeps of somebody who asks to be forgotten.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outlook {
    /// The day on which it happens, if it was asked for.
    pub due: Option<Date>,
    /// The day on which it would happen if it was asked for today.
    pub would_be: Date,
    /// Meetings to come for which the registration is cancelled.
    pub cancelled: Vec<String>,
    /// Meetings of the past for which the registration is counted without a name.
    pub counted: Vec<String>,
    /// Appointments that stay, without a name: what was approved under them was approved by right.
    pub appointments: usize,
    /// Tokens that end.
    pub tokens: usize,
}

/// What would become of whoever asks.
pub(super) async fn outlook(office: &Office, account: &str) -> Result<Outlook, Failure> {
    let today = today(office);
    let due = erasures::of(&office.store, account).await?.and_then(|day| day.parse().ok());
    let mut change = office.store.begin().await?;
    let mut outlook = Outlook {
        due,
        would_be: office.profiles().retention.cooling_off.falls_on(today),
        appointments: store::members::of_account_in(&mut change, account).await?.len(),
        tokens: store::tokens::of_account(&office.store, account).await?.len(),
        ..Outlook::default()
    };
    for address in super::addresses::all_in(&mut change, account).await? {
        for one in fallen::of_person(&mut change, &address).await? {
            if one.content.state.is_alive() && is_to_come(&mut change, &one.meeting, today).await? {
                outlook.cancelled.push(one.meeting);
            } else if one.content.state.name() != "cancelled" {
                outlook.counted.push(one.meeting);
            }
        }
    }
    Ok(outlook)
}

/// The account of an address, for whoever forgets it.
pub(super) async fn found(change: &mut Transaction, email: &str) -> Result<Option<Account>, Failure> {
    let found = people::find_in(change, email).await?;
    Ok(found.filter(|account| account.role != "erased"))
}
