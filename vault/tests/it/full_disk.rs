//! A full disk, on a file system of one megabyte. Where the test may not mount one, it says so.

use std::{path::Path, process::Command};

use vault::{UploadId, VaultError};

use super::{bytes, files, vault_in, waiting};

struct Small<'a>(&'a Path);

impl<'a> Small<'a> {
    fn mount(at: &'a Path) -> Option<Self> {
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=1m", "tmpfs"]).arg(at).output();
        mounted.is_ok_and(|output| output.status.success()).then_some(Self(at))
    }
}

impl Drop for Small<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0).output();
    }
}

#[test]
fn a_full_disk_is_said_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let Some(_small) = Small::mount(folder.path()) else {
        println!("NOT RUN: a full disk is tried on a small tmpfs, and this user may not mount one");
        return;
    };
    waiting(async {
        let vault = vault_in(folder.path()).await;
        let kept = vault.put(&bytes(300_000, 1)[..], 1 << 30).await.unwrap();
        let before = files(folder.path());
        let full = vault.put(&bytes(2_000_000, 2)[..], 1 << 30).await;
        assert!(matches!(full, Err(VaultError::Full { .. })), "{full:?}");
        assert_eq!(files(folder.path()), before);
        assert_eq!(vault.read(kept.hash, 1 << 30).await.unwrap(), bytes(300_000, 1));

        let (id, content) = (UploadId::new("large-0001").unwrap(), bytes(1_500_000, 3));
        vault.begin(&id, 1_500_000, None).await.unwrap();
        vault.append(&id, 0, &content[..100_000]).await.unwrap();
        let full = vault.append(&id, 100_000, &content[100_000..]).await;
        assert!(matches!(full, Err(VaultError::Full { .. })), "{full:?}");
        assert_eq!(vault.status(&id).await.unwrap().received, 100_000, "what was safe stays safe");
        vault.append(&id, 100_000, &content[100_000..200_000]).await.expect("there is room again");
    });
}
