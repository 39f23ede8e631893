//! An account for each role, and what to try with it.

use std::fmt::Write as _;

use office::{
    Actor, Office,
    people::enrol::{NotEnrolled, Person, enrol},
};
use rules::people::Role;

/// Who serves the groups of the demonstration.
pub(crate) const SECRETARY: &str = "Mariam Keïta";
/// One password for all; nothing of the demonstration is secret.
const PASSWORD: &str = "plenary-demo";

/// Somebody who can sign in.
#[derive(Clone, Debug)]
pub struct Account {
    /// The address.
    pub email: &'static str,
    /// The name.
    pub name: &'static str,
    /// The role.
    pub role: Role,
}

const ACCOUNTS: [Account; 5] = [
    Account { email: "secretary@example.org", name: SECRETARY, role: Role::Secretariat },
    Account { email: "chair@example.org", name: "Pavel Sokolov", role: Role::Chair },
    Account { email: "focal.point@example.org", name: "Layla Haddad", role: Role::FocalPoint },
    Account { email: "delegate@example.org", name: "Lucía Ortega", role: Role::Delegate },
    Account { email: "administration@example.org", name: "Zhang Wei", role: Role::Administration },
];

pub(crate) async fn enrol_all(office: &Office) -> Result<Vec<Account>, NotEnrolled> {
    let founder = Actor::secretariat(SECRETARY);
    for account in &ACCOUNTS {
        let person = Person {
            email: account.email.to_owned(),
            name: account.name.to_owned(),
            role: account.role,
            password: PASSWORD.to_owned(),
        };
        enrol(office, &founder, &person).await?;
    }
    Ok(ACCOUNTS.to_vec())
}

const TRY: &str = "\nTry:\n  \
        open the nearest meeting and one of its deadlines: it says why it is on that day\n  \
        change the language at the top; Arabic runs from right to left\n  \
        sign in as the secretary: see what is wrong with a letter, and set another date with a reason\n  \
        sign in as the delegate: register for the nearest meeting; as the focal point, approve it at the Desk; as the secretary, check in\n  \
        open the documents of the nearest meeting: hand one in as the delegate, post it as the secretary, compare, search for 互操作性\n  \
        as the secretary, open Drafts: write a letter in six languages, issue it, make its meeting virtual by a corrigendum\n  \
        on your account, switch on codes of an authenticator, or add a passkey (which wants the name: {named})\n  \
        open your name at the top: your addresses, tokens for programs, being forgotten\n  \
        add /meetings.ics to a calendar, /news.atom to a feed reader; /api/openapi.json describes the rest\n\n\
        Nothing is kept: Ctrl+C ends the house and removes it.\n";

/// Somebody of the demonstration by their address; nobody where it is not one of theirs.
pub(crate) fn signed_in(email: &str) -> Actor {
    let account = ACCOUNTS.iter().find(|account| account.email == email);
    account.map_or_else(Actor::anybody, |one| Actor::signed_in(one.email, one.name, one.role))
}

/// What the terminal says when the house is open.
pub fn welcome(address: &str, accounts: &[Account]) -> String {
    let mut text = format!("Plenary is open: {address}/\n\nAccounts, all with the password {PASSWORD}:\n");
    for account in accounts {
        let _ = writeln!(text, "  {:28} {:16} {}", account.email, account.role.name(), account.name);
    }
    // A number has no passkeys: the same house under its name has.
    text + &TRY.replace("{named}", &address.replace("127.0.0.1", "localhost"))
}
