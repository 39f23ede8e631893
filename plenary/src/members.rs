//! `plenary members import`: members come from a table, after a verdict about each row.

use std::{fmt::Write as _, path::PathBuf};

use frame::words::Words;
use office::{
    Actor, Office,
    members::import::{Looked, NotImported, Verdict, import as take_in, look},
};
use rules::language::Language;

use crate::{
    data::{Data, Who, run},
    files::{self, FINDINGS, FINE, UNREADABLE, answer, tell},
};

/// What to do with members.
#[derive(clap::Args)]
pub(crate) struct Options {
    #[command(subcommand)]
    deed: Deed,
}

#[derive(clap::Subcommand)]
enum Deed {
    /// Takes members from a table (.csv, .tsv, .xlsx): tells the verdict about each row, then imports the new and the changed.
    Import(Table),
}

#[derive(clap::Args)]
struct Table {
    /// The table, or - for standard input.
    file: PathBuf,
    /// Tells the verdicts and writes nothing.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    who: Who,
    /// The language of the answer: ar, en, es, fr, ru or zh.
    #[arg(long, value_parser = crate::parse_language)]
    lang: Option<String>,
}

/// Does what was asked about members.
pub(crate) fn members(options: &Options) -> u8 {
    let Deed::Import(table) = &options.deed;
    let language = crate::language(table.lang.as_deref());
    let bytes = match files::bytes(&table.file) {
        Ok(bytes) => bytes,
        Err(error) => {
            tell(&format!("{}: {error}", table.file.display()));
            return UNREADABLE;
        }
    };
    run(async {
        let office = table.data.open().await?;
        let outcome = done(&office, &table.who.actor(), &bytes, table.dry_run).await;
        office.close().await;
        Ok(match outcome {
            Ok(looked) => {
                answer(&words(&looked, language));
                if looked.count("refused") == 0 { FINE } else { FINDINGS }
            }
            Err(NotImported::Nothing(looked)) => {
                answer(&words(&looked, language));
                if looked.count("refused") == 0 { FINE } else { FINDINGS }
            }
            Err(why) => {
                tell(&web::members_not_imported(language, &why));
                UNREADABLE
            }
        })
    })
}

async fn done(office: &Office, actor: &Actor, bytes: &[u8], dry_run: bool) -> Result<Looked, NotImported> {
    let looked = look(office, actor, bytes).await?;
    if dry_run { Ok(looked) } else { take_in(office, actor, bytes, &looked.seal).await }
}

/// A line for each row that is not the same, then the numbers.
fn words(looked: &Looked, language: Language) -> String {
    let words = Words(language);
    let mut text = String::new();
    for row in &looked.rows {
        let told = match &row.verdict {
            Verdict::Same => continue,
            Verdict::Refused(refused) => web::member_refused(language, refused),
            Verdict::New(_) | Verdict::Changed(_) => {
                words.say(&format!("members-import-{}", row.verdict.name()))
            }
        };
        let number = words.with("members-import-row-number", &[("number", &row.number.to_string())]);
        let _ = writeln!(text, "{number}: {}: {told}", row.name);
    }
    for name in ["new", "changed", "same", "refused"] {
        let count = i64::try_from(looked.count(name)).unwrap_or(i64::MAX);
        let _ = writeln!(text, "{}", words.count(&format!("members-import-count-{name}"), count));
    }
    text
}
