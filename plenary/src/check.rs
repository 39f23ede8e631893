//! `plenary check`: findings, one a line, and an exit code for pipelines.

use std::path::PathBuf;

use rules::notices::Severity;

use crate::files::{self, FINDINGS, FINE, UNREADABLE};

/// What to check.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Files, folders, or - for standard input.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The language of the answer: ar, en, es, fr, ru or zh.
    #[arg(long, value_parser = crate::parse_language)]
    lang: Option<String>,
}

/// Prints `file: severity code field: words` for each finding.
pub(crate) fn check(options: &Options) -> u8 {
    let language = crate::language(options.lang.as_deref());
    let (letters, all) = files::letters(&options.files, language);
    let mut errors = false;
    for letter in &letters {
        for finding in &letter.record.findings {
            errors |= finding.severity == Severity::Error;
            files::answer(&format!(
                "{}: {} {} {}: {}\n",
                letter.file,
                web::notices::severity_words(language, finding.severity),
                web::notices::code_name(finding.code),
                finding.field,
                finding.message
            ));
        }
    }
    if !all {
        UNREADABLE
    } else if errors {
        FINDINGS
    } else {
        FINE
    }
}
