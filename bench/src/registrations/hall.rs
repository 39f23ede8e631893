//! A house with one meeting, its members, and people who are signed in and have not registered yet.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Instant,
};

use anyhow::{Context, Result};
use jiff::civil::date;
use letters::write::Notice;
use office::{
    Actor, Office,
    clock::Clock,
    members::{
        enlist::{self, enlist},
        see,
    },
    notices::import::import,
    registration::automate::{self, automate},
};
use rules::{
    language::Language,
    notices::{Kind, Meeting, Record, Reference, Series},
    registration::Form,
};
use serde_json::json;
use sha2::{Digest, Sha256};
use store::{
    Store,
    people::{Account, Session},
};
use tokio::net::TcpListener;

use crate::client::Client;

/// So many members send people.
pub(crate) const MEMBERS: u32 = 200;

/// The house, served.
pub(crate) struct Hall {
    pub(crate) store: Store,
    pub(crate) host: String,
    /// The address of the meeting.
    pub(crate) meeting: String,
    /// The addresses of the members, in the order of their names.
    pub(crate) members: Vec<String>,
    _folder: tempfile::TempDir,
}

/// Fills one: on SQLite, or in a schema of its own on the PostgreSQL at an address.
pub(crate) async fn fill(postgres: Option<&str>, people: u32) -> Result<Hall> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let folder = tempfile::tempdir()?;
    let database = match postgres {
        None => folder.path().join("plenary.sqlite").display().to_string(),
        Some(address) => {
            let count = COUNT.fetch_add(1, Ordering::Relaxed);
            store::make_schema(address, &format!("bench_{}_{count}", std::process::id())).await?
        }
    };
    let office = Office::open(&database, office::profiles::built_in()?, Clock::System).await?;
    let secretary = Actor::secretariat("bench");
    let text = letters::write::text(&Notice::of(&letter()), Language::En);
    import(&office, &secretary, "letter.txt", text.as_bytes()).await?;
    let meeting = office::meetings::see::listed(&office, 1, 0).await?.0[0].slug.clone();
    let lines: Vec<String> = (0..MEMBERS).map(|at| format!("sector_members; Company {at:04}")).collect();
    enlist(&office, &secretary, &enlist::Wish { lines: lines.join("\n") }).await?;
    let mut members = see::all(&office).await?;
    members.sort_by(|one, other| one.member.name().cmp(other.member.name()));
    let members = members.into_iter().map(|enlisted| enlisted.id).collect();
    let wish = automate::Wish::Meeting {
        meeting: meeting.clone(),
        exempt: true,
        reason: "a measurement".to_owned(),
    };
    automate(&office, &secretary, &wish).await?;
    let store = Store::open(&database).await?;
    sign_in(&store, people).await?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let host = listener.local_addr()?.to_string();
    let router = web::router(web::House::new(office));
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(Hall { store, host, meeting, members, _folder: folder })
}

fn letter() -> Record {
    Record {
        kind: Some(Kind::Letter),
        reference: Reference {
            series: Some(Series::CollectiveLetter),
            number: Some(1),
            group: Some("SG20".to_owned()),
            ..Reference::default()
        },
        issued: Some(date(2034, 11, 6)),
        group: Some("SG20".to_owned()),
        meeting: Meeting {
            starts: Some(date(2035, 3, 5)),
            ends: Some(date(2035, 3, 14)),
            place: Some("Geneva".to_owned()),
            country: Some("CH".to_owned()),
            ..Meeting::default()
        },
        ..Record::default()
    }
}

/// Accounts with a session each; signing in is measured elsewhere.
async fn sign_in(store: &Store, people: u32) -> Result<()> {
    let mut change = store.begin().await?;
    for person in 0..people {
        let account = Account {
            email: email(person),
            name: format!("Person {person}"),
            role: "delegate".to_owned(),
            password: String::new(),
            enrolled_at: "2026-11-01T00:00:00Z".to_owned(),
            language: "en".to_owned(),
        };
        store::people::enrol(&mut change, &account).await?;
        let session = Session {
            token: hash(&token(person)),
            account: account.email,
            begun_at: "2026-11-01T00:00:00Z".to_owned(),
            ends_at: "2099-01-01T00:00:00Z".to_owned(),
        };
        store::people::begin_session(&mut change, &session).await?;
    }
    change.commit().await.context("the people")
}

fn email(person: u32) -> String {
    format!("person{person}@example.org")
}

pub(crate) fn token(person: u32) -> String {
    format!("{person:064x}")
}

/// The cookie by which somebody is known.
pub(crate) fn cookie(person: u32) -> String {
    format!("session={}", token(person))
}

pub(crate) fn hash(token: &str) -> String {
    Sha256::digest(token.as_bytes()).iter().fold(String::new(), |hash, byte| format!("{hash}{byte:02x}"))
}

/// What somebody sends.
pub(crate) fn wish(hall: &Hall, person: u32) -> String {
    let form = Form {
        given_name: format!("Given {person}"),
        family_name: format!("Family {}", person * 7919 % 10_007),
        email: email(person),
        languages: [Language::En].into(),
        on_published_list: Some(true),
        ..Form::default()
    };
    let member = &hall.members[usize::try_from(person % MEMBERS).unwrap_or_default()];
    json!({ "key": format!("key-{person}"), "meeting": hall.meeting, "member": member, "form": form })
        .to_string()
}

/// Everybody registers, so many at a time; registrations a second.
pub(crate) async fn everybody_registers(hall: &Hall, people: u32, senders: u32) -> Result<f64> {
    let wishes: Arc<Vec<String>> = Arc::new((0..people).map(|person| wish(hall, person)).collect());
    let next = Arc::new(AtomicU32::new(0));
    let begun = Instant::now();
    let mut tasks = Vec::new();
    for _ in 0..senders {
        let (wishes, next) = (Arc::clone(&wishes), Arc::clone(&next));
        let mut client = Client::connect(&hall.host).await?;
        tasks.push(tokio::spawn(async move {
            loop {
                let person = next.fetch_add(1, Ordering::Relaxed);
                let Some(wish) = wishes.get(usize::try_from(person)?) else { return anyhow::Ok(()) };
                client.post("/api/acts/registration.submit", &cookie(person), wish).await?;
            }
        }));
    }
    for task in tasks {
        task.await??;
    }
    Ok(f64::from(people) / begun.elapsed().as_secs_f64())
}
