//! `plenary serve`: the pages.

use std::time::Duration;

use office::{Actor, Office, people::purge::purge};
use tokio::net::TcpListener;

use crate::{
    data::{Data, run},
    documents::{self, Files},
    files::{FINE, answer, tell},
    mail::Mail,
    provider::Other,
    remind,
};

/// Where to listen, and what to serve.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The address and port to listen on.
    #[arg(long, default_value = "127.0.0.1:8080", env = "PLENARY_LISTEN")]
    listen: String,
    /// The address by which people reach the house, `https://plenary.example.org`: issued notices lead there.
    #[arg(long, env = "PLENARY_ADDRESS")]
    address: Option<String>,
    #[command(flatten)]
    documents: Files,
    #[command(flatten)]
    mail: Mail,
    #[command(flatten)]
    provider: Other,
    #[command(flatten)]
    data: Data,
}

/// Serves until it is asked to end.
pub(crate) fn serve(options: &Options) -> u8 {
    run(async {
        let mut office = options.data.open().await?;
        if let Some(address) = &options.address {
            office = office.with_address(address);
        }
        office = options.documents.opened(office, options.data.folder()).await?;
        office = options.provider.beside(office)?;
        let listener = listen(&options.listen).await?;
        let address = listener.local_addr().map_err(|error| error.to_string())?;
        let office = options.mail.carried(office, &format!("{}:{address}", machine()))?;
        tokio::spawn(remind::day_by_day(office.clone()));
        documents::follow(&office);
        answer(&format!("http://{address}/\n"));
        let daily = tokio::spawn(purge_daily(office.clone()));
        web::serve(office, listener).await.map_err(|error| error.to_string())?;
        daily.abort();
        Ok(FINE)
    })
}

/// What has been kept of people long enough goes, whoever forgets to look.
async fn purge_daily(office: Office) {
    loop {
        if let Err(why) = purge(&office, &Actor::secretariat("")).await {
            tell(&format!("nothing was let go today: {why}"));
        }
        tokio::time::sleep(Duration::from_hours(24)).await;
    }
}

/// A socket to listen on.
pub(crate) async fn listen(address: &str) -> Result<TcpListener, String> {
    TcpListener::bind(address).await.map_err(|error| format!("{address}: {error}"))
}

/// The name of this machine, which tells its couriers from those of others.
pub(crate) fn machine() -> String {
    std::fs::read_to_string("/etc/hostname").map_or_else(|_| "here".to_owned(), |name| name.trim().to_owned())
}
