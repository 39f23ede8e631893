//! A scanner looks at files where the house has one: clamd, asked over its own line.

use std::time::Duration;

use rules::documents::Fault;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

use crate::Office;

/// Bytes of one part.
const PART: usize = 64 << 10;

/// How long the scanner may take for a file.
const PATIENCE: Duration = Duration::from_mins(1);

impl Office {
    /// What the scanner finds in a file: nothing where all is well, or where the house has none. That it does not answer is told,
    /// and stops nobody on the last evening: the secretariat sees it before it posts.
    pub(super) async fn scanned(&self, bytes: &[u8]) -> Option<Fault> {
        let address = self.scanner.as_deref()?;
        match timeout(PATIENCE, asked(address, bytes)).await {
            Ok(Ok(answer)) => found(&answer),
            Ok(Err(_)) | Err(_) => Some(Fault::NotScanned),
        }
    }
}

async fn asked(address: &str, bytes: &[u8]) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(b"zINSTREAM\0").await?;
    for part in bytes.chunks(PART) {
        let length = u32::try_from(part.len()).unwrap_or_default();
        stream.write_all(&length.to_be_bytes()).await?;
        stream.write_all(part).await?;
    }
    stream.write_all(&[0; 4]).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).trim_end_matches('\0').to_owned())
}

/// `stream: OK`, `stream: Eicar-Test-Signature FOUND`; anything else is no answer.
fn found(answer: &str) -> Option<Fault> {
    let said = answer.trim().strip_prefix("stream: ").unwrap_or_default();
    match said.strip_suffix(" FOUND") {
        Some(name) => Some(Fault::Infected { name: name.to_owned() }),
        None if said == "OK" => None,
        None => Some(Fault::NotScanned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_scanner_says_is_understood_or_told_as_no_answer() {
        assert_eq!(found("stream: OK"), None);
        let infected = Fault::Infected { name: "Eicar-Test-Signature".to_owned() };
        assert_eq!(found("stream: Eicar-Test-Signature FOUND"), Some(infected));
        assert_eq!(found("INSTREAM size limit exceeded. ERROR"), Some(Fault::NotScanned));
        assert_eq!(found(""), Some(Fault::NotScanned));
    }
}
