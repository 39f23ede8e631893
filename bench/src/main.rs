//! Figures, measured on the machine that runs this; `cargo xtask bench` prints them.

#![expect(clippy::print_stdout, reason = "the figures are for the person at the terminal")]

mod client;
mod downloads;
mod forms;
mod full_house;
mod letters;
mod mail;
mod pages;
mod program;
mod registrations;
mod seek;
mod table;

use anyhow::Result;
use registrations::Figure;

/// Measures everything, or what is named: `letters`, `forms`, `pages`, `mail`, `registrations`, `burst`, `crowd`, `downloads`,
/// `seek`, `program`.
fn main() -> Result<()> {
    let named: Vec<String> = std::env::args().skip(1).collect();
    let wanted = |name: &str| named.is_empty() || named.iter().any(|one| one == name);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    if wanted("letters") {
        print!("{}", letters::measure()?);
    }
    if wanted("forms") {
        print!("{}", forms::measure()?);
    }
    if wanted("pages") {
        for table in runtime.block_on(pages::measure())? {
            print!("{table}");
        }
    }
    if wanted("mail") {
        print!("{}", runtime.block_on(mail::measure())?);
    }
    for (name, figure) in
        [("registrations", Figure::Rate), ("burst", Figure::Burst), ("crowd", Figure::Crowd)]
    {
        if wanted(name) {
            for table in runtime.block_on(registrations::measure(figure))? {
                print!("{table}");
            }
        }
    }
    if wanted("downloads") {
        print!("{}", runtime.block_on(downloads::measure())?);
    }
    if wanted("program") {
        print!("{}", program::measure()?);
    }
    if wanted("seek") {
        print!("{}", seek::measure()?);
    }
    Ok(())
}
