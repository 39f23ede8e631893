//! A mail server for tests: keeps what it takes, and behaves as badly as it is told.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// How it behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manner {
    /// Takes everything.
    Kind,
    /// Refuses recipients whose address begins with `refused`, and puts off those that begin with `later`.
    Choosy,
    /// Breaks the line when it has the whole of a message, having kept it.
    DiesBehind,
    /// Breaks the line in the middle of a message, keeping nothing.
    DiesWithin,
    /// Never answers.
    Silent,
}

/// A running server and what it has taken: each recipient with the message.
pub(crate) struct Sink {
    pub(crate) address: SocketAddr,
    taken: Arc<Mutex<Vec<(String, String)>>>,
    manner: Arc<Mutex<Manner>>,
}

impl Sink {
    pub(crate) async fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (taken, manner) = (Arc::new(Mutex::new(Vec::new())), Arc::new(Mutex::new(manner)));
        let (kept, kind) = (Arc::clone(&taken), Arc::clone(&manner));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&kept), Arc::clone(&kind)));
            }
        });
        Self { address, taken, manner }
    }

    pub(crate) fn behave(&self, manner: Manner) {
        *self.manner.lock().unwrap() = manner;
    }

    /// Recipients in the order in which their messages came.
    pub(crate) fn recipients(&self) -> Vec<String> {
        self.taken.lock().unwrap().iter().map(|(to, _)| to.clone()).collect()
    }

    /// The message of a recipient.
    pub(crate) fn message(&self, to: &str) -> String {
        let taken = self.taken.lock().unwrap();
        taken.iter().find(|(recipient, _)| recipient == to).map(|(_, message)| message.clone()).unwrap()
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }
}

async fn serve(stream: TcpStream, taken: Arc<Mutex<Vec<(String, String)>>>, manner: Arc<Mutex<Manner>>) {
    let now = || *manner.lock().unwrap();
    let mut stream = BufReader::new(stream);
    if now() == Manner::Silent {
        tokio::time::sleep(Duration::from_hours(1)).await;
    }
    let mut to = String::new();
    let mut line = String::new();
    let mut answer = "220 sink".to_owned();
    loop {
        if stream.write_all(format!("{answer}\r\n").as_bytes()).await.is_err() {
            return;
        }
        line.clear();
        if stream.read_line(&mut line).await.unwrap_or_default() == 0 {
            return;
        }
        let word = line.split([' ', ':', '\r']).next().unwrap_or_default().to_uppercase();
        answer = match word.as_str() {
            "EHLO" => "250 sink".to_owned(),
            "RCPT" => {
                to = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
                let choosy = now() == Manner::Choosy;
                match to.split('-').next() {
                    Some("refused") if choosy => "550 5.1.1 no such mailbox".to_owned(),
                    Some("later") if choosy => "451 4.2.1 come back later".to_owned(),
                    _ => "250 ok".to_owned(),
                }
            }
            "DATA" => {
                if stream.write_all(b"354 go on\r\n").await.is_err() {
                    return;
                }
                let Some(message) = content(&mut stream, now()).await else { return };
                taken.lock().unwrap().push((to.clone(), message));
                if now() == Manner::DiesBehind {
                    return;
                }
                "250 2.0.0 taken".to_owned()
            }
            "QUIT" => {
                let _ = stream.write_all(b"221 bye\r\n").await;
                return;
            }
            _ => "250 ok".to_owned(),
        };
    }
}

/// The message up to its dot; `None` where the line broke, or is broken.
async fn content(stream: &mut BufReader<TcpStream>, manner: Manner) -> Option<String> {
    let mut message = String::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.unwrap_or_default() == 0 {
            return None;
        }
        if line == ".\r\n" {
            return Some(message);
        }
        message.push_str(line.strip_prefix('.').unwrap_or(&line));
        if manner == Manner::DiesWithin && message.lines().count() > 20 {
            return None;
        }
    }
}
