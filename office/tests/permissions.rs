//! Who may do what, printed as people review it.

use std::fmt::Write as _;

use office::{acts, permissions::may};
use rules::people::Role;

/// The table as it is kept in `permissions.out`; write it anew with `PLENARY_PRINT=1 cargo test -p office permissions`.
#[test]
fn the_table_of_permissions_is_the_one_that_was_reviewed() {
    let mut printed = format!("{:22}", "act");
    for role in Role::ALL {
        let _ = write!(printed, " {:14}", role.name());
    }
    let mut printed = printed.trim_end().to_owned() + "\n";
    for act in acts::ALL {
        let mut line = format!("{act:22}");
        for role in Role::ALL {
            let _ = write!(line, " {:14}", if may(role, act) { "may" } else { "-" });
        }
        printed += line.trim_end();
        printed += "\n";
    }
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/permissions.out");
    if std::env::var_os("PLENARY_PRINT").is_some() {
        std::fs::write(file, &printed).unwrap();
    }
    assert_eq!(printed, std::fs::read_to_string(file).unwrap());
}

#[test]
fn every_act_is_for_somebody_and_an_unknown_one_for_nobody() {
    for act in acts::ALL {
        assert!(Role::ALL.into_iter().any(|role| may(role, act)), "{act}");
    }
    assert!(!Role::ALL.into_iter().any(|role| may(role, "house.burn")));
}
