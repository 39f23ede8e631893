//! Uploads that are broken off and taken up again.

use std::time::{Duration, SystemTime};

use proptest::prelude::*;
use vault::{Hash, UploadId, VaultError};

use super::{bytes, files, vault_in, waiting};

fn id() -> UploadId {
    UploadId::new("upload-0001").unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_cuts_with_any_repetitions_give_the_file(
        length in 0..400_000_usize,
        seed: u64,
        steps in prop::collection::vec((0.0..1.0_f64, 0.0..1.0_f64, any::<bool>()), 0..8),
    ) {
        let folder = tempfile::tempdir().unwrap();
        waiting(async {
            let content = bytes(length, seed);
            let mut vault = vault_in(folder.path()).await;
            vault.begin(&id(), length as u64, Some(Hash::of(&content))).await.unwrap();
            for (from, ahead, opens_again) in steps {
                let received = usize::try_from(vault.status(&id()).await.unwrap().received).unwrap();
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in the file")]
                let place = |share: f64, of: usize| (share * of as f64) as usize;
                let from = place(from, received);
                let to = from + place(ahead, length - from);
                let status = vault.append(&id(), from as u64, &content[from..to]).await.unwrap();
                prop_assert_eq!(status.received, received.max(to) as u64);
                if opens_again {
                    vault = vault_in(folder.path()).await;
                }
            }
            let received = vault.status(&id()).await.unwrap().received;
            vault.append(&id(), received, &content[usize::try_from(received).unwrap()..]).await.unwrap();
            let kept = vault.finish(&id()).await.unwrap();
            prop_assert_eq!(kept.hash, Hash::of(&content));
            prop_assert_eq!(vault.read(kept.hash, 1 << 20).await.unwrap(), content);
            prop_assert_eq!(files(folder.path()).len(), 1);
            Ok(())
        })?;
    }
}

#[test]
fn a_gap_other_bytes_and_too_many_are_refused_with_the_right_place() {
    let folder = tempfile::tempdir().unwrap();
    waiting(async {
        let vault = vault_in(folder.path()).await;
        vault.begin(&id(), 10, None).await.unwrap();
        vault.append(&id(), 0, &b"01234"[..]).await.unwrap();
        let gap = vault.append(&id(), 6, &b"6789"[..]).await;
        assert!(matches!(gap, Err(VaultError::WrongOffset { expected: 5 })), "{gap:?}");
        let other = vault.append(&id(), 3, &b"xx567"[..]).await;
        assert!(matches!(other, Err(VaultError::WrongOffset { expected: 5 })), "{other:?}");
        let many = vault.append(&id(), 5, &b"56789A"[..]).await;
        assert!(matches!(many, Err(VaultError::TooLarge { limit: 10 })), "{many:?}");
        assert_eq!(vault.status(&id()).await.unwrap().received, 5, "a refused piece leaves nothing");
        let early = vault.finish(&id()).await;
        assert!(matches!(early, Err(VaultError::Incomplete { expected: 10, received: 5 })), "{early:?}");
        vault.append(&id(), 3, &b"3456789"[..]).await.unwrap();
        let kept = vault.finish(&id()).await.unwrap();
        assert_eq!(kept.hash, Hash::of(b"0123456789"));
        assert!(matches!(vault.finish(&id()).await, Err(VaultError::UnknownUpload { .. })));
        assert!(matches!(vault.append(&id(), 0, &b""[..]).await, Err(VaultError::UnknownUpload { .. })));
        assert_eq!(files(folder.path()).len(), 1);
    });
}

#[test]
fn begin_again_is_the_same_or_refused() {
    let folder = tempfile::tempdir().unwrap();
    waiting(async {
        let vault = vault_in(folder.path()).await;
        vault.begin(&id(), 4, None).await.unwrap();
        vault.append(&id(), 0, &b"ab"[..]).await.unwrap();
        assert_eq!(vault.begin(&id(), 4, None).await.unwrap().received, 2);
        assert!(matches!(vault.begin(&id(), 5, None).await, Err(VaultError::UploadExists { .. })));
        for name in ["short", "with/stroke", "..--..--..", "put-1-2-3-4", "Large-letters"] {
            assert!(UploadId::new(name).is_err(), "{name}");
        }
    });
}

#[test]
fn another_content_than_announced_is_not_kept() {
    let folder = tempfile::tempdir().unwrap();
    waiting(async {
        let vault = vault_in(folder.path()).await;
        vault.begin(&id(), 4, Some(Hash::of(b"good"))).await.unwrap();
        vault.append(&id(), 0, &b"evil"[..]).await.unwrap();
        let refused = vault.finish(&id()).await;
        assert!(matches!(refused, Err(VaultError::HashDiffers { found, .. }) if found == Hash::of(b"evil")));
        assert_eq!(vault.find(Hash::of(b"evil")).await.unwrap(), None);
        vault.abandon(&id()).await.unwrap();
        assert!(files(folder.path()).is_empty());
    });
}

#[test]
fn what_is_unfinished_is_listed_with_its_age_and_swept() {
    let folder = tempfile::tempdir().unwrap();
    waiting(async {
        let vault = vault_in(folder.path()).await;
        vault.begin(&id(), 4, None).await.unwrap();
        let left = folder.path().join("uploads/put-1-1.part");
        std::fs::write(&left, b"left by a killed process").unwrap();
        let touched = std::fs::metadata(&left).unwrap().modified().unwrap();
        let in_two_days = touched + Duration::from_hours(48);
        let unfinished = vault.unfinished(in_two_days).await.unwrap();
        let names: Vec<&str> = unfinished.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names.len(), 2);
        assert!(names.contains(&"upload-0001") && names.contains(&"put-1-1"));
        assert!(unfinished.iter().all(|one| one.age.as_secs().abs_diff(48 * 3600) < 60), "{unfinished:?}");
        assert_eq!(vault.sweep(in_two_days, Duration::from_hours(72)).await.unwrap(), 0);
        assert_eq!(vault.sweep(in_two_days, Duration::from_hours(24)).await.unwrap(), 2);
        assert!(files(folder.path()).is_empty());
        assert_eq!(vault.unfinished(SystemTime::UNIX_EPOCH).await.unwrap(), []);
    });
}

#[test]
fn two_do_not_write_at_the_same_time() {
    let folder = tempfile::tempdir().unwrap();
    waiting(async {
        let vault = vault_in(folder.path()).await;
        vault.begin(&id(), 100, None).await.unwrap();
        let (mut sender, receiver) = tokio::io::duplex(8);
        let first = tokio::spawn({
            let vault = vault.clone();
            async move { vault.append(&id(), 0, receiver).await }
        });
        tokio::io::AsyncWriteExt::write_all(&mut sender, b"0123456789").await.unwrap();
        let second = vault.append(&id(), 0, &b"x"[..]).await;
        assert!(matches!(second, Err(VaultError::Busy)), "{second:?}");
        assert_eq!(vault.sweep(SystemTime::UNIX_EPOCH, Duration::ZERO).await.unwrap(), 0);
        drop(sender);
        assert_eq!(first.await.unwrap().unwrap().received, 10);
    });
}
