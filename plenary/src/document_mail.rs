//! `plenary document-mail`: a document that came by mail, as a mail server hands it over.

use std::io::Read as _;

use office::documents::receive_mail::{Outcome, Wish, receive_mail};

use crate::{
    data::{Data, Who, run},
    documents::Files,
    files::{FINE, answer, tell},
};

/// What mail servers take as "try again later" (`sysexits.h`).
const TRY_AGAIN: u8 = 75;
/// The largest mail that is read.
const LARGEST: u64 = 200_000_000;

/// Which mail.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The address to which it came, where its own fields do not say it: `sg20@example.org`.
    #[arg(long = "to")]
    to: Option<String>,
    /// The address by which people reach the house, `https://plenary.example.org`: answers lead there.
    #[arg(long, env = "PLENARY_ADDRESS")]
    address: Option<String>,
    #[command(flatten)]
    documents: Files,
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    who: Who,
}

/// Takes the mail on standard input; what became of it is for its sender, not for the mail server.
pub(crate) fn document_mail(options: &Options) -> u8 {
    run(async {
        let mut mail = Vec::new();
        std::io::stdin().take(LARGEST).read_to_end(&mut mail).map_err(|error| error.to_string())?;
        let Some(read) = post::incoming::read(&mail) else {
            tell("this is no mail");
            return Ok(FINE);
        };
        let outcome = take(options, read).await;
        Ok(outcome.unwrap_or_else(|why| {
            tell(&why);
            TRY_AGAIN
        }))
    })
}

async fn take(options: &Options, read: post::incoming::Incoming) -> Result<u8, String> {
    let office = options.data.open().await?;
    let mut office = options.documents.opened(office, options.data.folder()).await?;
    if let Some(address) = &options.address {
        office = office.with_address(address);
    }
    let wish = Wish {
        message: read.message,
        from: read.from,
        to: options.to.iter().cloned().chain(read.to).collect(),
        subject: read.subject,
        files: read.files,
        is_automatic: read.is_automatic,
    };
    let outcome = receive_mail(&office, &options.who.actor(), &wish).await;
    office.close().await;
    match outcome.map_err(|why| why.to_string())? {
        Outcome::Received(document) => answer(&format!("{}: received\n", document.number)),
        Outcome::Again(document) => answer(&format!("{}: was here\n", document.number)),
        Outcome::Refused(refusal) => answer(&format!("refused: {}\n", refusal.code())),
        Outcome::Automatic => answer("automatic mail: nothing was done\n"),
    }
    Ok(FINE)
}
