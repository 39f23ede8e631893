//! Where the files of documents are kept, what finds words in them, and `plenary documents check`: whether all is still there.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use clap::Subcommand;
use office::{
    Office,
    documents::{search, upload},
};
use seek::{Seeker, Settings};
use vault::Vault;

use crate::{
    data::{Data, run},
    files::{FINDINGS, FINE, answer, tell},
};

/// The index is looked at so often.
const INDEX: Duration = Duration::from_secs(1);
/// Files that nobody has handed in are given up so often.
const SWEEP: Duration = Duration::from_hours(1);

/// Where files and index lie, and what looks at files.
#[derive(clap::Args)]
pub(crate) struct Files {
    /// Where documents are kept: a folder, or `s3://bucket/prefix?endpoint=…&region=…&uploads=…`; `files` in the data folder
    /// where nothing is said.
    #[arg(long, value_name = "PLACE", env = "PLENARY_DOCUMENTS")]
    documents: Option<String>,
    /// The folder of the index, on a disk of this machine; `index` in the data folder where nothing is said.
    #[arg(long, value_name = "FOLDER", env = "PLENARY_INDEX")]
    index: Option<PathBuf>,
    /// A clamd that looks at every file: `127.0.0.1:3310`.
    #[arg(long, value_name = "HOST:PORT", env = "PLENARY_SCANNER")]
    scanner: Option<String>,
}

impl Files {
    /// The house with its files, its index and its scanner.
    pub(crate) async fn opened(&self, office: Office, folder: &Path) -> Result<Office, String> {
        let office = with_vault(office, self.documents.as_deref(), folder).await?;
        let index = self.index.clone().unwrap_or_else(|| folder.join("index"));
        let opened = tokio::task::spawn_blocking(move || Seeker::open(index, Settings::default())).await;
        let opened =
            opened.map_err(|error| error.to_string())?.map_err(|error| format!("the index: {error}"))?;
        let office = office.with_seeker(opened.seeker);
        Ok(match &self.scanner {
            Some(scanner) => office.with_scanner(scanner),
            None => office,
        })
    }
}

async fn with_vault(office: Office, place: Option<&str>, folder: &Path) -> Result<Office, String> {
    let place = place.map_or_else(|| folder.join("files").display().to_string(), str::to_owned);
    let vault = Vault::open(&place).await.map_err(|error| format!("{place}: {error}"))?;
    Ok(office.with_vault(vault))
}

/// Keeps the index behind the journal, and gives up files that nobody has handed in, as long as the program runs.
pub(crate) fn follow(office: &Office) {
    let followed = office.clone();
    tokio::spawn(async move {
        let mut known = None;
        loop {
            let edition = followed.edition();
            if known != Some(edition) {
                match search::catch_up(&followed).await {
                    Ok(_) => known = Some(edition),
                    Err(why) => tell(&format!("the index: {why}")),
                }
            }
            tokio::time::sleep(INDEX).await;
        }
    });
    let swept = office.clone();
    tokio::spawn(async move {
        loop {
            if let Err(why) = upload::sweep(&swept).await {
                tell(&format!("files on their way: {why}"));
            }
            tokio::time::sleep(SWEEP).await;
        }
    });
}

/// What to do with documents.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Reads every file again: is all there that documents need, and undamaged?
    Check(Check),
}

/// Which house.
#[derive(clap::Args)]
pub(crate) struct Check {
    /// Where documents are kept, where it is not `files` in the data folder.
    #[arg(long, value_name = "PLACE", env = "PLENARY_DOCUMENTS")]
    documents: Option<String>,
    #[command(flatten)]
    data: Data,
}

/// Says what is missing or damaged, one a line; an exit code for pipelines.
pub(crate) fn documents(command: &Command) -> u8 {
    let Command::Check(check) = command;
    run(async {
        let office = check.data.open().await?;
        let office = with_vault(office, check.documents.as_deref(), check.data.folder()).await?;
        let wanted = search::wanted(&office).await.map_err(|error| error.to_string())?;
        let vault = office.vault().ok_or("no place for files")?;
        let report = vault.check(wanted).await.map_err(|error| error.to_string())?;
        for hash in &report.missing {
            answer(&format!("missing {hash}\n"));
        }
        for hash in &report.damaged {
            answer(&format!("damaged {hash}\n"));
        }
        for name in &report.foreign {
            answer(&format!("foreign {name}\n"));
        }
        let (files, bytes, free) = (report.examined, report.bytes, report.unreferenced.len());
        answer(&format!(
            "{files} files with {bytes} bytes were read; {free} of them belong to no document\n"
        ));
        office.close().await;
        Ok(if report.missing.is_empty() && report.damaged.is_empty() { FINE } else { FINDINGS })
    })
}
