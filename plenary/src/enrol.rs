//! `plenary enrol`: somebody gets an account.

use std::io::{self, BufRead};

use office::people::enrol::{Person, enrol as give};
use rules::people::Role;

use crate::{
    data::{Data, Who, run},
    files::{FINDINGS, FINE, answer, tell},
};

/// Who gets one.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The e-mail address.
    email: String,
    /// The name, as the person writes it.
    #[arg(long)]
    name: String,
    /// One of `delegate`, `focal_point`, `chair`, `administration`, `secretariat`.
    #[arg(long, value_parser = parse_role)]
    role: Role,
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    who: Who,
}

fn parse_role(name: &str) -> Result<Role, String> {
    let names: Vec<_> = Role::ALL.iter().skip(1).map(|role| role.name()).collect();
    Role::from_name(name)
        .filter(|role| *role != Role::Anybody)
        .ok_or_else(|| format!("one of {}", names.join(", ")))
}

/// Makes the account; the password is the first line of standard input, so that no list of processes shows it.
pub(crate) fn enrol(options: &Options) -> u8 {
    tell("type the password and Enter");
    let mut password = String::new();
    if let Err(error) = io::stdin().lock().read_line(&mut password) {
        tell(&error.to_string());
        return FINDINGS;
    }
    run(async {
        let office = options.data.open().await?;
        let person = Person {
            email: options.email.clone(),
            name: options.name.clone(),
            role: options.role,
            password: password.trim_end_matches(['\r', '\n']).to_owned(),
        };
        let outcome = give(&office, &options.who.actor(), &person).await;
        office.close().await;
        Ok(match outcome {
            Ok(()) => {
                answer(&format!("{} ({})\n", options.email, options.role.name()));
                FINE
            }
            Err(why) => {
                tell(&why.to_string());
                FINDINGS
            }
        })
    })
}
