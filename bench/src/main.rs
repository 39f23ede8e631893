//! Figures, measured on the machine that runs this; `cargo xtask bench` prints them.

#![expect(clippy::print_stdout, reason = "the figures are for the person at the terminal")]

mod client;
mod forms;
mod full_house;
mod letters;
mod mail;
mod pages;
mod program;
mod table;

use anyhow::Result;

fn main() -> Result<()> {
    print!("{}", letters::measure()?);
    print!("{}", forms::measure()?);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    for table in runtime.block_on(pages::measure())? {
        print!("{table}");
    }
    print!("{}", runtime.block_on(mail::measure())?);
    print!("{}", program::measure()?);
    Ok(())
}
