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

/// What is measured of registrations.
#[derive(Clone, Copy)]
pub(crate) enum Figure {
    /// How many in a second.
    Rate,
    /// How long people wait in a burst.
    Burst,
    /// What a long list costs.
    Crowd,
}

/// One table for SQLite and one for the PostgreSQL that `PLENARY_TEST_POSTGRES` names; that there is none is said.
pub(crate) async fn measure(figure: Figure) -> Result<Vec<Table>> {
    let mut tables = vec![of_engine(figure, "SQLite", None).await?];
    tables.push(match std::env::var("PLENARY_TEST_POSTGRES") {
        Ok(address) => of_engine(figure, "PostgreSQL", Some(&address)).await?,
        Err(_) => Table::new("NOT MEASURED on PostgreSQL: PLENARY_TEST_POSTGRES names none"),
    });
    Ok(tables)
}

async fn of_engine(figure: Figure, engine: &str, address: Option<&str>) -> Result<Table> {
    match figure {
        Figure::Rate => against_bare(engine, address).await,
        Figure::Burst => burst::measure(engine, address).await,
        Figure::Crowd => crowd::measure(engine, address).await,
    }
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
