//! Mail from the command line: which server takes it, and what came back.

use std::{io::Read as _, path::PathBuf};

use office::{
    Office,
    mail::bounce::{Wish, bounce},
};
use post::{Courier, Server, Teller};

use crate::{
    data::{Data, Who, run},
    files::{FINDINGS, FINE, answer, tell},
};

/// Which server takes the mail, and in whose name.
#[derive(clap::Args)]
pub(crate) struct Mail {
    /// The mail server: `smtp://host:25`, `smtps://user:password@host` or `smtp+starttls://user:password@host`.
    #[arg(long, env = "PLENARY_SMTP", requires = "from", hide_env_values = true)]
    smtp: Option<String>,
    /// In whose name mail is written: `Study groups <tsb@example.org>`.
    #[arg(id = "from", long = "mail-from", env = "PLENARY_MAIL_FROM")]
    from: Option<String>,
}

impl Mail {
    /// The house with a courier, where a server is named. Who listens at this place is the only one there, so that the courier of
    /// this name is too.
    pub(crate) fn carried(&self, office: Office, place: &str) -> Result<Office, String> {
        let Some(smtp) = &self.smtp else { return Ok(office) };
        let server =
            Server::parse(smtp, self.from.as_deref().unwrap_or_default()).map_err(|why| why.to_string())?;
        let office = office.with_mail_server();
        tokio::spawn(Courier::new(office.clone(), server, TELLER, place.to_owned()).run());
        Ok(office)
    }
}

/// Meetings in the words of pages.
const TELLER: Teller = Teller {
    calendar: |record, language| web::notices::calendar(&[record], language),
    title: web::notices::title,
};

/// Mails that came back.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The mails; standard input where none is named, as a mail server hands them over.
    mails: Vec<PathBuf>,
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    who: Who,
}

/// Writes down what each mail says came back.
pub(crate) fn bounced(options: &Options) -> u8 {
    run(async {
        let office = options.data.open().await?;
        let mut code = FINE;
        for (name, mail) in mails(options)? {
            if let Some(found) = post::bounce::read(&mail) {
                let wish = Wish { message: found.message, reason: found.reason };
                match bounce(&office, &options.who.actor(), &wish).await {
                    Ok(notice) => answer(&format!("{notice}: {}\n", wish.reason)),
                    Err(why) => {
                        tell(&format!("{name}: {why}"));
                        code = FINDINGS;
                    }
                }
            } else {
                tell(&format!("{name}: this mail says of no message of ours that it came back"));
                code = FINDINGS;
            }
        }
        office.close().await;
        Ok(code)
    })
}

fn mails(options: &Options) -> Result<Vec<(String, Vec<u8>)>, String> {
    if options.mails.is_empty() {
        let mut mail = Vec::new();
        std::io::stdin().take(50_000_000).read_to_end(&mut mail).map_err(|error| error.to_string())?;
        return Ok(vec![("standard input".to_owned(), mail)]);
    }
    let read = |path: &PathBuf| {
        let name = path.display().to_string();
        std::fs::read(path).map(|mail| (name.clone(), mail)).map_err(|error| format!("{name}: {error}"))
    };
    options.mails.iter().map(read).collect()
}
