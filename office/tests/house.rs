//! An empty house for one test, on either engine, and the letters that its tests bring.

use std::sync::atomic::{AtomicU32, Ordering};

use office::{Actor, Office, clock::Clock, secrets::Secrets};
use rules::people::Role;

/// The present of every test.
pub(crate) const NOW: &str = "2017-09-20T09:00:00Z";

/// An open house and the folder that keeps it.
pub(crate) struct House {
    pub(crate) office: Office,
    /// Where its database is: a file, or the address of a schema.
    pub(crate) database: String,
    _folder: tempfile::TempDir,
}

async fn open(database: &str, folder: tempfile::TempDir) -> House {
    let clock = Clock::Fixed(NOW.parse().unwrap());
    let office = Office::open(database, office::profiles::built_in().unwrap(), clock).await.unwrap();
    let office = office.with_secrets(Secrets::new([7; 32]));
    House { office, database: database.to_owned(), _folder: folder }
}

/// A house on SQLite.
pub(crate) async fn sqlite() -> House {
    let folder = tempfile::tempdir().unwrap();
    open(&folder.path().join("plenary.sqlite").display().to_string(), folder).await
}

/// A house in a schema of its own; `None`, said loudly, where there is no PostgreSQL.
pub(crate) async fn postgres() -> Option<House> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let Ok(address) = std::env::var("PLENARY_TEST_POSTGRES") else {
        println!("NOT TESTED on PostgreSQL: PLENARY_TEST_POSTGRES is not set; cargo xtask test sets it");
        return None;
    };
    let schema = format!("office_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let address = store::make_schema(&address, &schema).await.unwrap();
    Some(open(&address, tempfile::tempdir().unwrap()).await)
}

/// Turns a test over an empty house into two, one for each engine.
macro_rules! both_engines {
    ($(async fn $name:ident($office:ident: Office) $body:block)+) => {
        $(mod $name {
            use super::*;

            async fn check($office: Office) $body

            #[tokio::test]
            async fn on_sqlite() {
                let house = crate::house::sqlite().await;
                check(house.office.clone()).await;
            }

            #[tokio::test]
            async fn on_postgres() {
                if let Some(house) = crate::house::postgres().await {
                    check(house.office.clone()).await;
                }
            }
        })+
    };
}
pub(crate) use both_engines;

/// The secretary of every test.
pub(crate) fn secretary() -> Actor {
    Actor::secretariat("Mariam Keïta")
}

/// Somebody in each role.
pub(crate) fn somebody_in_each_role() -> Vec<Actor> {
    let account = |role: Role| format!("{}@example.org", role.name());
    let actor = |role: Role| Actor {
        name: format!("A. {}", role.name()),
        role,
        account: (role != Role::Anybody).then(|| account(role)),
    };
    Role::ALL.into_iter().map(actor).collect()
}

/// A letter of SG11 that convenes a meeting, invented.
pub(crate) const LETTER: &str = "\
INTERNATIONAL TELECOMMUNICATION UNION
TELECOMMUNICATION STANDARDIZATION BUREAU
Geneva, 16 August 2017
Ref: TSB Collective letter 4/11
To: Administrations of Member States of the Union
Subject: Study Group 11 meeting; Geneva, 8-17 November 2017

Dear Sir/Madam,

1 It is my pleasure to inform you that the next meeting of Study Group 11 will take place in Geneva, Switzerland, from 8 to 17 November 2017, inclusive. The meeting will open at 14:30 hours on the first day.

2 Fellowships will be awarded to facilitate participation from eligible countries.

Key deadlines
8 September 2017: contributions for which translation is requested
26 October 2017: contributions

Yours faithfully,
";

/// Its correction: the contributions may come later.
pub(crate) const CORRIGENDUM: &str = "\
INTERNATIONAL TELECOMMUNICATION UNION
TELECOMMUNICATION STANDARDIZATION BUREAU
Geneva, 2 October 2017
Ref: Corrigendum 1 to TSB Collective letter 4/11
To: Administrations of Member States of the Union
Subject: Study Group 11 meeting; Geneva, 8-17 November 2017

Dear Sir/Madam,

1 The meeting of Study Group 11 will be a fully virtual meeting. The dates of the meeting, 8 to 17 November 2017, remain unchanged.

2 Fellowships are cancelled.

Yours faithfully,
";
