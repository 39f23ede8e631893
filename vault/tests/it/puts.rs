//! Files in and out.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll},
};

use futures_util::TryStreamExt;
use proptest::prelude::*;
use tokio::io::{AsyncRead, ReadBuf};
use vault::{Hash, Vault, VaultError};

use super::{bytes, files, vault_in, waiting};

/// So many bytes, and then the end or an error.
struct Sender {
    left: u64,
    breaks: bool,
}

impl AsyncRead for Sender {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        to: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let piece = usize::try_from(self.left).unwrap().min(to.remaining());
        if piece == 0 && self.breaks {
            return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()));
        }
        to.initialize_unfilled_to(piece).fill(7);
        to.advance(piece);
        self.left -= piece as u64;
        Poll::Ready(Ok(()))
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_was_put_comes_out_whole_and_in_ranges(
        length in prop_oneof![Just(0_usize), 1..64_usize, 262_140..262_150_usize, 0..900_000_usize],
        seed: u64,
        cuts in prop::collection::vec((0.0..1.0_f64, 0.0..1.0_f64), 0..4),
    ) {
        let folder = tempfile::tempdir().unwrap();
        waiting(async {
            let vault = vault_in(folder.path()).await;
            let content = bytes(length, seed);
            let kept = vault.put(&content[..], 1 << 20).await.unwrap();
            prop_assert_eq!(kept.hash, Hash::of(&content));
            prop_assert_eq!(kept.size, length as u64);
            prop_assert_eq!(vault.find(kept.hash).await.unwrap(), Some(kept));
            prop_assert_eq!(&vault.read(kept.hash, 1 << 20).await.unwrap(), &content);
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in the file")]
            let place = |share: f64| (share * length as f64) as u64;
            let ranges: Vec<_> = cuts.iter().map(|(one, other)| place(one.min(*other))..place(one.max(*other))).collect();
            let found = vault.ranges(kept.hash, &ranges).await.unwrap();
            for (range, found) in ranges.iter().zip(found) {
                let wanted = &content[usize::try_from(range.start).unwrap()..usize::try_from(range.end).unwrap()];
                prop_assert_eq!(found, wanted);
            }
            Ok(())
        })?;
    }
}

#[test]
fn the_same_content_twice_is_one_file() {
    let folder = tempfile::tempdir().unwrap();
    waiting(async {
        let vault = vault_in(folder.path()).await;
        let (one, other) = tokio::join!(vault.put(&b"the same"[..], 100), vault.put(&b"the same"[..], 100));
        assert_eq!(one.unwrap(), other.unwrap());
        let digits = Hash::of(b"the same").to_string();
        assert_eq!(files(folder.path()), [format!("kept/{}/{digits}", &digits[..2])]);
    });
}

#[test]
fn a_kept_file_may_not_be_written_to() {
    let folder = tempfile::tempdir().unwrap();
    waiting(async { vault_in(folder.path()).await.put(&b"text"[..], 100).await.unwrap() });
    let path = folder.path().join(&files(folder.path())[0]);
    assert!(std::fs::metadata(path).unwrap().permissions().readonly());
}

#[test]
fn a_file_over_the_limit_or_broken_off_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    waiting(async {
        let vault = vault_in(folder.path()).await;
        let at_the_limit = vault.put(Sender { left: 1000, breaks: false }, 1000).await;
        assert_eq!(at_the_limit.unwrap().size, 1000);
        let before = files(folder.path());
        let over = vault.put(Sender { left: 1001, breaks: false }, 1000).await;
        assert!(matches!(over, Err(VaultError::TooLarge { limit: 1000 })), "{over:?}");
        let broken = vault.put(Sender { left: 700_000, breaks: true }, 1 << 30).await;
        assert!(matches!(broken, Err(VaultError::Source(_))), "{broken:?}");
        assert_eq!(files(folder.path()), before);
    });
}

#[test]
fn ranges_outside_and_unknown_files_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    waiting(async {
        let vault = vault_in(folder.path()).await;
        let kept = vault.put(&b"0123456789"[..], 100).await.unwrap();
        let outside = vault.ranges(kept.hash, &[0..3, 9..11]).await;
        assert!(matches!(outside, Err(VaultError::OutOfRange { size: 10 })), "{outside:?}");
        assert!(matches!(vault.read(kept.hash, 9).await, Err(VaultError::TooLarge { .. })));
        let nobody = Hash::of(b"nobody's");
        assert!(matches!(vault.read(nobody, 9).await, Err(VaultError::Missing { hash }) if hash == nobody));
        assert!(vault.stream(nobody, None).await.is_err());
        assert!(Vault::open("").await.is_err());
        assert!(Vault::open("ftp://somewhere").await.is_err());
    });
}

#[test]
fn a_gigabyte_goes_through_without_filling_the_memory() {
    let size = 1_u64 << 30;
    let folder = tempfile::tempdir().unwrap();
    waiting(async {
        let vault = vault_in(folder.path()).await;
        let before = most_memory();
        let kept = vault.put(Sender { left: size, breaks: false }, size).await.unwrap();
        let mut read = 0;
        let mut pieces = vault.stream(kept.hash, None).await.unwrap();
        while let Some(piece) = pieces.try_next().await.unwrap() {
            read += piece.len() as u64;
        }
        assert_eq!(read, size);
        if let (Some(before), Some(after)) = (before, most_memory()) {
            // Other tests run beside it in this process.
            assert!(after < before + 64 * 1024, "{before} KiB became {after} KiB");
        }
    });
}

/// The most memory that this process ever had, in KiB, where Linux says it.
fn most_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next()?.parse().ok())
}
