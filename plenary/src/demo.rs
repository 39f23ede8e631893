//! `plenary demo`: a filled house to walk through; it is gone when it ends.

use office::{Office, clock::Clock};

use crate::{
    data::run,
    documents::{self, Files},
    files::{FINE, answer},
    key,
    mail::Mail,
    printer::printing,
    provider::Other,
    serve::listen,
};

/// Where to listen.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The address and port to listen on.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: String,
    #[command(flatten)]
    documents: Files,
    #[command(flatten)]
    mail: Mail,
    #[command(flatten)]
    provider: Other,
}

/// Fills a house in a folder that is removed at the end, and serves it.
pub(crate) fn demo(options: &Options) -> u8 {
    run(async {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let database = folder.path().join("plenary.sqlite").display().to_string();
        let profiles = office::profiles::built_in().map_err(|error| error.to_string())?;
        let office =
            Office::open(&database, profiles, Clock::System).await.map_err(|error| error.to_string())?;
        let office = options.documents.opened(office, folder.path()).await?;
        let listener = listen(&options.listen).await?;
        let address = listener.local_addr().map_err(|error| error.to_string())?;
        let accounts = demo::fill(&office).await.map_err(|error| error.to_string())?;
        let office = printing(office).with_address(&format!("http://{address}"));
        let office = office.with_secrets(key::kept(&folder.path().join("secret.key"))?);
        let office = options.mail.carried(options.provider.beside(office)?, "demo")?;
        documents::follow(&office);
        answer(&demo::welcome(&format!("http://{address}"), &accounts));
        web::serve(office, listener).await.map_err(|error| error.to_string())?;
        Ok(FINE)
    })
}
