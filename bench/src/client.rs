//! A browser that wants nothing but bytes: one kept connection, one request behind the other.

use anyhow::{Context, Result, ensure};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// One connection.
pub(crate) struct Client {
    stream: TcpStream,
    answer: Vec<u8>,
}

impl Client {
    pub(crate) async fn connect(host: &str) -> Result<Self> {
        let stream = TcpStream::connect(host).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, answer: Vec::with_capacity(1 << 20) })
    }

    /// The body of an address that answers with 200.
    pub(crate) async fn get(&mut self, path: &str) -> Result<&[u8]> {
        self.ask("GET", path, "", "").await
    }

    /// The same, for whoever has the cookie.
    pub(crate) async fn get_as(&mut self, path: &str, cookie: &str) -> Result<&[u8]> {
        self.ask("GET", path, &format!("cookie: {cookie}\r\n"), "").await
    }

    /// Sends JSON as whoever has the cookie.
    pub(crate) async fn post(&mut self, path: &str, cookie: &str, body: &str) -> Result<&[u8]> {
        let head = format!(
            "cookie: {cookie}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n",
            body.len()
        );
        self.ask("POST", path, &head, body).await
    }

    async fn ask(&mut self, method: &str, path: &str, head: &str, body: &str) -> Result<&[u8]> {
        let request =
            format!("{method} {path} HTTP/1.1\r\nhost: bench\r\naccept-language: en\r\n{head}\r\n{body}");
        self.stream.write_all(request.as_bytes()).await?;
        self.answer.clear();
        let (mut begins, mut whole) = (0, usize::MAX);
        while self.answer.len() < whole {
            let count = self.stream.read_buf(&mut self.answer).await?;
            ensure!(count > 0, "{path}: the server hung up");
            if whole == usize::MAX
                && let Some(end) = self.answer.windows(4).position(|part| part == b"\r\n\r\n")
            {
                let head = String::from_utf8_lossy(&self.answer[..end]).to_lowercase();
                ensure!(
                    head.starts_with("http/1.1 200"),
                    "{path}: {head} {}",
                    String::from_utf8_lossy(&self.answer[end..])
                );
                let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
                begins = end + 4;
                whole = begins + length.context("an answer of known length")?.parse::<usize>()?;
            }
        }
        Ok(&self.answer[begins..])
    }
}
