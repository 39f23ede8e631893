//! The process is killed while bytes come in: what was acknowledged is there, and the upload goes on.

use std::{
    io::{BufRead, BufReader, Write},
    process::{Command, Stdio},
};

use vault::{Hash, UploadId, VaultError};

use super::{bytes, vault_in, waiting};

const FOLDER: &str = "VAULT_TEST_FOLDER";
const SIZE: usize = 6_000_000;
const STEP: usize = 50_000;

fn id() -> UploadId {
    UploadId::new("killed-0001").unwrap()
}

/// Run as a process of its own by the test below, and killed; without its folder it has nothing to do.
#[test]
fn a_process_that_will_be_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    waiting(async {
        let vault = vault_in(folder.as_ref()).await;
        let content = bytes(SIZE, 5);
        let mut at = usize::try_from(vault.status(&id()).await.unwrap().received).unwrap();
        while at < SIZE {
            let to = (at + STEP).min(SIZE);
            at = usize::try_from(vault.append(&id(), at as u64, &content[at..to]).await.unwrap().received)
                .unwrap();
            println!("safe {at}");
            std::io::stdout().flush().unwrap();
        }
    });
}

#[test]
fn killed_again_and_again_an_upload_still_becomes_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let content = bytes(SIZE, 5);
    waiting(async {
        vault_in(folder.path()).await.begin(&id(), SIZE as u64, Some(Hash::of(&content))).await
    })
    .unwrap();
    for round in 0..4 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "killed::a_process_that_will_be_killed", "--nocapture"])
            .env(FOLDER, folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut acknowledged = 0_u64;
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let said =
            lines.filter_map(|line| line.unwrap().strip_prefix("safe ").map(|at| at.parse::<u64>().unwrap()));
        for at in said.take(7 + 5 * round) {
            acknowledged = at;
        }
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(acknowledged > 0, "nothing was acknowledged before the end");
        let received = waiting(async { vault_in(folder.path()).await.status(&id()).await }).unwrap().received;
        assert!(received >= acknowledged, "{acknowledged} were acknowledged, {received} are there");
    }
    waiting(async {
        let vault = vault_in(folder.path()).await;
        let early = vault.finish(&id()).await;
        assert!(matches!(early, Err(VaultError::Incomplete { .. })), "killed before the end: {early:?}");
        let at = vault.status(&id()).await.unwrap().received;
        vault.append(&id(), at, &content[usize::try_from(at).unwrap()..]).await.unwrap();
        let kept = vault.finish(&id()).await.unwrap();
        assert_eq!(vault.read(kept.hash, 1 << 30).await.unwrap(), content);
    });
}
