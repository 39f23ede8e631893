//! The list of participants of one meeting, short and very long.

use std::time::Instant;

use anyhow::{Context, Result};
use store::{
    people::{Account, Session},
    registration::{Registration, lists},
};

use super::hall::{self, Hall};
use crate::{client::Client, table::Table};

const FEW: u32 = 1_000;
const MANY: u32 = 1_000_000;
const ROUNDS: usize = 15;

/// Milliseconds to the first page of the list and of a search, for the secretariat.
pub(crate) async fn measure(engine: &str, postgres: Option<&str>) -> Result<Table> {
    let mut table =
        Table::new(format!("{engine}: milliseconds to the first page of a meeting's participants"));
    let few = filled(postgres, FEW).await?;
    let many = filled(postgres, MANY).await?;
    let paths = [
        ("the list", "/meetings/{}/participants?"),
        ("a name that is there", "/meetings/{}/participants?name=family+777&"),
        ("a name that is not", "/meetings/{}/participants?name=nobody&"),
        ("as data", "/meetings/{}/participants.json?"),
        ("what everybody may see", "/meetings/{}/participants/published?"),
    ];
    for (name, path) in paths {
        let [short, long] = [&few, &many];
        let short = first_page(short, path).await?;
        let long = first_page(long, path).await?;
        table.row(format!("{name}, {FEW} registrations"), short, 1.0, "");
        table.row(format!("{name}, {MANY} registrations"), long, long / short, "aim: at most 2.00");
    }
    Ok(table)
}

async fn first_page(hall: &Hall, path: &str) -> Result<f64> {
    let mut client = Client::connect(&hall.host).await?;
    let mut spans = Vec::new();
    for round in 0..ROUNDS {
        let path = format!("{}turn={round}", path.replace("{}", &hall.meeting));
        let begun = Instant::now();
        client.get_as(&path, &hall::cookie(SECRETARY)).await?;
        spans.push(begun.elapsed().as_secs_f64() * 1_000.0);
    }
    spans.sort_by(f64::total_cmp);
    Ok(spans[ROUNDS / 2])
}

/// The number of the person who is of the secretariat.
const SECRETARY: u32 = u32::MAX;

/// One registration goes through the act; the others are its likes, straight into the store.
async fn filled(postgres: Option<&str>, people: u32) -> Result<Hall> {
    let hall = hall::fill(postgres, 1).await?;
    hall::everybody_registers(&hall, 1, 1).await?;
    let model = lists::of_meeting(&hall.store, &hall.meeting, "").await?;
    let model = model.into_iter().next().context("the first registration")?.registration;
    let mut person = 1;
    while person < people {
        let mut change = hall.store.begin().await?;
        for _ in 0..20_000.min(people - person) {
            store::registration::add(&mut change, &like(&hall, &model, person)).await?;
            person += 1;
        }
        change.commit().await?;
    }
    secretary(&hall).await?;
    Ok(hall)
}

fn like(hall: &Hall, model: &Registration, person: u32) -> Registration {
    let mut one = model.clone();
    let text = format!("{person:08}");
    one.id = format!("{text}{}", &model.id[8..]);
    one.person = format!("person{person}@example.org");
    one.member.clone_from(&hall.members[person as usize % hall.members.len()]);
    one.sent_by.clone_from(&one.person);
    one.key.clone_from(&text);
    one.content.form.email.clone_from(&one.person);
    one.content.form.given_name = format!("Given {person}");
    one.content.form.family_name = format!("Family {}", u64::from(person) * 7919 % 1_000_003);
    // The number stands within the state; the next free one is as good as that which the desk would give.
    let state = serde_json::to_string(&one.content.state).unwrap_or_default();
    let number = model.number().unwrap_or_default();
    let state = state.replace(number, &format!("{}{text}", &number[..number.len() - 4]));
    one.content.state = serde_json::from_str(&state).unwrap_or(one.content.state);
    one
}

async fn secretary(hall: &Hall) -> Result<()> {
    let mut change = hall.store.begin().await?;
    let account = Account {
        email: "secretary@example.org".to_owned(),
        name: "A secretary".to_owned(),
        role: "secretariat".to_owned(),
        password: String::new(),
        enrolled_at: "2026-11-01T00:00:00Z".to_owned(),
        language: "en".to_owned(),
    };
    store::people::enrol(&mut change, &account).await?;
    let session = Session {
        token: hall::hash(&hall::token(SECRETARY)),
        account: account.email,
        begun_at: "2026-11-01T00:00:00Z".to_owned(),
        ends_at: "2099-01-01T00:00:00Z".to_owned(),
    };
    store::people::begin_session(&mut change, &session).await?;
    change.commit().await.context("the secretary")
}
