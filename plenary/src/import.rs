//! `plenary import`: letters come into the house.

use std::path::{Path, PathBuf};

use frame::words::say;
use office::{
    Actor, Office,
    notices::import::{Imported, NotImported, import as take_in},
};
use rules::language::Language;

use crate::{
    data::{Data, Who, run},
    files::{self, FINE, UNREADABLE, answer, tell},
};

/// What to take in.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Files, folders, or - for standard input: text, Word (.docx), PDF, HTML.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    who: Who,
    /// The language of the answer: ar, en, es, fr, ru or zh.
    #[arg(long, value_parser = crate::parse_language)]
    lang: Option<String>,
}

/// Takes in every file that is a letter; of each, what came of it is told.
pub(crate) fn import(options: &Options) -> u8 {
    let language = crate::language(options.lang.as_deref());
    run(async {
        let office = options.data.open().await?;
        let actor = options.who.actor();
        let mut all = true;
        for file in files::expand(&options.files) {
            all &= one(&office, &actor, &file, language).await;
        }
        office.close().await;
        Ok(if all { FINE } else { UNREADABLE })
    })
}

async fn one(office: &Office, actor: &Actor, file: &Path, language: Language) -> bool {
    let bytes = match files::bytes(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            let why = say(language, "reading-cannot-open", &[("reason", &error.to_string())]);
            tell(&format!("{}: {why}", file.display()));
            return false;
        }
    };
    let name =
        file.file_name().map_or_else(|| "letter".to_owned(), |name| name.to_string_lossy().into_owned());
    match take_in(office, actor, &name, &bytes).await {
        Ok(done) => {
            answer(&format!("{}: {}\n", file.display(), told(&done, language)));
            true
        }
        Err(why) => {
            tell(&format!("{}: {}", file.display(), words(&why, language)));
            false
        }
    }
}

fn words(why: &NotImported, language: Language) -> String {
    web::notices::not_imported_words(language, why)
}

fn told(done: &Imported, language: Language) -> String {
    let meeting = done.meeting.as_ref().map(|slug| format!("/meetings/{slug}"));
    let key = match &meeting {
        _ if done.was_here => "notices-was-here",
        None => "notices-imported-alone",
        Some(_) if done.waits => "notices-imported-waits",
        Some(_) => "notices-imported",
    };
    let arguments: [(&str, &str); 3] = [
        ("identity", &done.identity),
        ("language", &done.language),
        ("meeting", meeting.as_deref().unwrap_or_default()),
    ];
    say(language, key, &arguments)
}
