//! Bytes are added to an upload; what is acknowledged is on the disk.

use std::io::SeekFrom;

use tokio::{
    fs::File,
    io::{AsyncRead, AsyncReadExt, AsyncSeekExt, AsyncWriteExt},
};

use super::{Status, UploadId, state::State};
use crate::{Vault, VaultError, put::PIECE};

/// After so many bytes they are made safe, also in the middle of one long request.
const SAFE: u64 = 8 << 20;

impl Vault {
    /// Adds bytes from `offset` on. Bytes that came before may come again, if they are the same; a gap is refused with the
    /// place to go on. Where the sender breaks off or the disk is full, what was safe stays and `status` says how much.
    pub async fn append<R: AsyncRead + Unpin>(
        &self,
        id: &UploadId,
        offset: u64,
        mut source: R,
    ) -> Result<Status, VaultError> {
        let _turn = self.turn(id).await?;
        let mut state = self.begun(id).await?;
        if offset > state.received {
            return Err(VaultError::WrongOffset { expected: state.received });
        }
        let mut file = self.cut(id, state.received).await?;
        let written = self.write_on(id, &mut state, &mut file, offset, &mut source).await;
        match written {
            Ok(()) => Ok(state.status()),
            Err(error) => {
                // Room is given back at once where the disk is full.
                let _ = file.set_len(state.received).await;
                Err(error)
            }
        }
    }

    async fn write_on<R: AsyncRead + Unpin>(
        &self,
        id: &UploadId,
        state: &mut State,
        file: &mut File,
        offset: u64,
        source: &mut R,
    ) -> Result<(), VaultError> {
        let failed = VaultError::disk("writing an upload");
        file.seek(SeekFrom::Start(offset)).await.map_err(&failed)?;
        let (mut at, mut piece) = (offset, vec![0; PIECE]);
        loop {
            let read = match source.read(&mut piece).await {
                Ok(read) => read,
                Err(error) => {
                    self.make_safe(id, state, file, at).await?;
                    return Err(VaultError::Source(error));
                }
            };
            if read == 0 {
                return self.make_safe(id, state, file, at).await;
            }
            let known = usize::try_from(state.received.saturating_sub(at)).unwrap_or(read).min(read);
            let (again, new) = piece[..read].split_at(known);
            if !is_same(file, again).await.map_err(&failed)? {
                return Err(VaultError::WrongOffset { expected: state.received });
            }
            at += read as u64;
            if at > state.size {
                return Err(VaultError::TooLarge { limit: state.size });
            }
            file.write_all(new).await.map_err(&failed)?;
            if at >= state.received + SAFE {
                self.make_safe(id, state, file, at).await?;
            }
        }
    }

    /// First the bytes, then the word that they are safe.
    async fn make_safe(
        &self,
        id: &UploadId,
        state: &mut State,
        file: &mut File,
        at: u64,
    ) -> Result<(), VaultError> {
        if at <= state.received {
            return Ok(());
        }
        let failed = VaultError::disk("writing an upload");
        file.flush().await.map_err(&failed)?;
        file.sync_data().await.map_err(&failed)?;
        let next = State { received: at, ..state.clone() };
        self.remember(id, &next).await?;
        *state = next;
        Ok(())
    }
}

/// Whether the file goes on with these bytes.
async fn is_same(file: &mut File, bytes: &[u8]) -> std::io::Result<bool> {
    let mut there = vec![0; bytes.len()];
    file.read_exact(&mut there).await?;
    Ok(there == bytes)
}
