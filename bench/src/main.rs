//! Figures, measured on the machine that runs this; `cargo xtask bench` prints them.

#![expect(clippy::print_stdout, reason = "the figures are for the person at the terminal")]

mod client;
mod full_house;
mod letters;
mod pages;
mod program;
mod table;

use anyhow::Result;

fn main() -> Result<()> {
    print!("{}", letters::measure()?);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    for table in runtime.block_on(pages::measure())? {
        print!("{table}");
    }
    print!("{}", program::measure()?);
    Ok(())
}
