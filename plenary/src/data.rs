//! Where a house keeps what it knows, and opening it from the command line.

use std::{
    fs,
    path::{Path, PathBuf},
};

use office::{Actor, Office, clock::Clock};

use crate::{
    files::{UNREADABLE, tell},
    key, printer,
};

/// Where the data is.
#[derive(clap::Args)]
pub(crate) struct Data {
    /// The folder that keeps everything, made if it is not there.
    #[arg(id = "data", long = "data", default_value = "plenary-data", env = "PLENARY_DATA")]
    folder: PathBuf,
    /// A PostgreSQL instead of the folder: `postgres://user@host/name`.
    #[arg(long, env = "PLENARY_DATABASE")]
    database: Option<String>,
    /// The file of the key under which secrets are kept, made if it is not there; `secret.key` in the folder, unless a database is
    /// named, whose copies of the program must all be given the same.
    #[arg(long, env = "PLENARY_KEY_FILE")]
    key_file: Option<PathBuf>,
}

/// Who acts.
#[derive(clap::Args)]
pub(crate) struct Who {
    /// Your name, as dates and letters say it; the journal keeps the account that alone bears it.
    #[arg(id = "who", long = "as", value_name = "NAME", env = "PLENARY_NAME")]
    name: Option<String>,
}

impl Who {
    /// Who runs the command line on the machine that keeps the house serves the secretariat.
    pub(crate) fn actor(&self) -> Actor {
        let user = || std::env::var("USER").unwrap_or_else(|_| "command line".to_owned());
        Actor::secretariat(self.name.clone().unwrap_or_else(user))
    }
}

impl Data {
    /// The folder that keeps everything.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The address of the database.
    fn address(&self) -> Result<String, std::io::Error> {
        if let Some(database) = &self.database {
            return Ok(database.clone());
        }
        fs::create_dir_all(&self.folder)?;
        Ok(self.folder.join("plenary.sqlite").display().to_string())
    }

    /// Opens the house.
    pub(crate) async fn open(&self) -> Result<Office, String> {
        let address = self.address().map_err(|error| format!("{}: {error}", self.folder.display()))?;
        let profiles = office::profiles::built_in().map_err(|error| error.to_string())?;
        let office = Office::open(&address, profiles, Clock::System).await;
        let office = office.map(printer::printing).map_err(|error| error.to_string())?;
        let beside = self.database.is_none().then(|| self.folder.join("secret.key"));
        match self.key_file.clone().or(beside) {
            Some(file) => Ok(office.with_secrets(key::kept(&file)?)),
            None => Ok(office),
        }
    }
}

/// Runs what needs an open house; what hinders it is told.
pub(crate) fn run<Outcome: Future<Output = Result<u8, String>>>(outcome: Outcome) -> u8 {
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            tell(&error.to_string());
            return UNREADABLE;
        }
    };
    runtime.block_on(outcome).unwrap_or_else(|why| {
        tell(&why);
        UNREADABLE
    })
}
