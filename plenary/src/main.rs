//! The one binary: command line and wiring, no logic.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use rules::language::Language;

mod adjust;
mod check;
mod data;
mod demo;
mod document_mail;
mod documents;
mod enrol;
mod files;
mod import;
mod key;
mod letter;
mod mail;
mod members;
mod printer;
mod provider;
mod purge;
mod read;
mod remind;
mod serve;

/// Runs a standards body's meetings, from the letter that convenes them to the Recommendation they approve.
///
/// Exit codes: 0 all is well; 1 a letter has an error; 2 a file could not be read, or the command was wrong.
#[derive(Parser)]
#[command(name = "plenary", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Says what a letter convenes, what is due when and by which rule, and what is wrong with it.
    Read(read::Options),
    /// Puts letters into the house, so that their meetings are on line.
    Import(import::Options),
    /// Sets another date for something that a letter makes due, with a reason.
    Adjust(adjust::Options),
    /// Writes the letter of a meeting: in any of six languages, as text, web page, Word document or calendar.
    Letter(letter::Options),
    /// Writes down which mail came back: point the server's address for returned mail here.
    Bounced(mail::Options),
    /// Reminds those who have something to do for a registration, as the rules say; `serve` does it by itself.
    Remind(remind::Options),
    /// Takes a document that came by mail: point the server's addresses of groups here. Exit code 75: try again later.
    DocumentMail(document_mail::Options),
    /// Gives somebody an account.
    Enrol(enrol::Options),
    /// Members from a table, after a verdict about each row.
    Members(members::Options),
    /// Lets go what has been kept of people long enough; the server does so every day.
    Purge(purge::Options),
    /// Serves the pages.
    Serve(serve::Options),
    /// Shows a filled house: an address, an account for each role, and what to try.
    Demo(demo::Options),
    /// Fails where a letter contradicts itself or the procedures, for use in a pipeline.
    Check(check::Options),
    /// Looks after the files of documents.
    #[command(subcommand)]
    Documents(documents::Command),
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Read(options) => read::read(&options),
        Command::Check(options) => check::check(&options),
        Command::Documents(command) => documents::documents(&command),
        Command::Letter(options) => letter::letter(&options),
        Command::Import(options) => import::import(&options),
        Command::Adjust(options) => adjust::adjust(&options),
        Command::Bounced(options) => mail::bounced(&options),
        Command::Remind(options) => remind::remind(&options),
        Command::DocumentMail(options) => document_mail::document_mail(&options),
        Command::Enrol(options) => enrol::enrol(&options),
        Command::Members(options) => members::members(&options),
        Command::Purge(options) => purge::purge(&options),
        Command::Serve(options) => serve::serve(&options),
        Command::Demo(options) => demo::demo(&options),
    };
    ExitCode::from(outcome)
}

/// The language of the answers: the one asked for, else that of the terminal, else English.
fn language(asked: Option<&str>) -> Language {
    let terminal = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| std::env::var(name).ok());
    asked.and_then(Language::from_code).or_else(|| Language::from_code(&terminal?)).unwrap_or(Language::En)
}

/// A language as the command line names it.
fn parse_language(code: &str) -> Result<String, String> {
    Language::from_code(code).map(|language| language.code().to_owned()).ok_or_else(|| {
        let codes: Vec<_> = Language::ALL.iter().map(|language| language.code()).collect();
        format!("one of {}", codes.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_commands_can_be_built() {
        super::Arguments::command().debug_assert();
    }
}
