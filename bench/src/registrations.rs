//! Registrations: how many in a second through HTTP beside the same rows in bare transactions, how long a person waits while everybody
//! comes at once, and what a long list costs.

mod bare;
mod burst;
mod crowd;
mod hall;

use anyhow::Result;

use crate::table::Table;

/// Connections that send at the same time: as many as the store has.
const SENDERS: u32 = 8;

/// So many people for the figures of one engine.
const PEOPLE: u32 = 4_000;

/// The tables of one run. `PLENARY_TEST_POSTGRES` names a PostgreSQL; without it only SQLite is measured, and that is said.
pub(crate) async fn measure() -> Result<Vec<Table>> {
    let mut tables = Vec::new();
    let postgres = std::env::var("PLENARY_TEST_POSTGRES").ok();
    for address in [None, postgres.as_deref()].into_iter().enumerate() {
        let (engine, address) = match address {
            (0, _) => ("SQLite", None),
            (_, Some(address)) => ("PostgreSQL", Some(address)),
            (_, None) => {
                tables.push(Table::new("NOT MEASURED on PostgreSQL: PLENARY_TEST_POSTGRES names none"));
                continue;
            }
        };
        tables.push(against_bare(engine, address).await?);
        tables.push(burst::measure(engine, address).await?);
        tables.push(crowd::measure(engine, address).await?);
    }
    Ok(tables)
}

async fn against_bare(engine: &str, address: Option<&str>) -> Result<Table> {
    let house = hall::fill(address, PEOPLE).await?;
    let through = hall::everybody_registers(&house, PEOPLE, SENDERS).await?;
    let rows = bare::rows(&house).await?;
    let other = hall::fill(address, PEOPLE).await?;
    let limit = bare::replay(&other, &rows, SENDERS, false).await?;
    let third = hall::fill(address, PEOPLE).await?;
    let in_turn = bare::replay(&third, &rows, SENDERS, true).await?;
    let mut table = Table::new(format!(
        "{engine}: registrations a second, each durable before its answer, {SENDERS} at a time"
    ));
    table.row("bare transactions, the same rows", limit, 1.0, "");
    table.row("the same, the desk's counter in turn", in_turn, in_turn / limit, "");
    table.row("through HTTP, the act whole", through, through / in_turn, "aim: at least 0.50");
    Ok(table)
}
