//! `plenary letter`: the letter of a meeting as a file, in any of the six languages.

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use office::{Office, drafts::written, meetings::see};
use rules::language::Language;

use crate::{
    data::{Data, run},
    files::{FINDINGS, FINE, tell},
    parse_language,
};

const FORMS: [&str; 5] = ["docx", "html", "ics", "pdf", "txt"];

/// Which letter, and how.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The meeting, as in its address: sg20-2023-09-13.
    meeting: String,
    /// The language: ar, en, es, fr, ru or zh.
    #[arg(long, value_parser = parse_language, default_value = "en")]
    lang: String,
    /// The form: docx, html, ics, pdf or txt.
    #[arg(long, default_value = "txt")]
    format: String,
    /// The file to write; standard output where none is named. With --all, a folder.
    #[arg(short, long)]
    output: Option<PathBuf>,
    /// Writes the six languages in every form.
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    data: Data,
}

/// Writes the letter.
pub(crate) fn letter(options: &Options) -> u8 {
    run(async {
        let office = options.data.open().await?;
        let outcome = if options.all { all(&office, options).await } else { one(&office, options).await };
        office.close().await;
        Ok(match outcome {
            Ok(()) => FINE,
            Err(why) => {
                tell(&why);
                FINDINGS
            }
        })
    })
}

async fn one(office: &Office, options: &Options) -> Result<(), String> {
    let language = Language::from_code(&options.lang).unwrap_or(Language::En);
    let bytes = write(office, &options.meeting, language, &options.format).await?;
    match &options.output {
        Some(file) => keep(file, &bytes),
        None => io::stdout().write_all(&bytes).map_err(|error| error.to_string()),
    }
}

async fn all(office: &Office, options: &Options) -> Result<(), String> {
    let folder = options.output.clone().unwrap_or_else(|| PathBuf::from("."));
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for language in Language::ALL {
        for form in FORMS {
            let bytes = write(office, &options.meeting, language, form).await?;
            keep(&folder.join(format!("{}-{}.{form}", options.meeting, language.code())), &bytes)?;
        }
    }
    Ok(())
}

async fn write(office: &Office, meeting: &str, language: Language, form: &str) -> Result<Vec<u8>, String> {
    if form == "ics" {
        let seen = see::meeting(office, meeting, language).await.map_err(|error| error.to_string())?;
        let seen = seen.ok_or_else(|| format!("there is no meeting {meeting}"))?;
        return Ok(web::notices::calendar(&[&seen.record], language).into_bytes());
    }
    written::letter(office, meeting, language, form).await.map_err(|why| why.to_string())
}

fn keep(file: &Path, bytes: &[u8]) -> Result<(), String> {
    fs::write(file, bytes).map_err(|error| format!("{}: {error}", file.display()))
}
