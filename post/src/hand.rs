//! One line to the server: what is said, and what each answer means for the message.

use std::time::Duration;

use lettre::{
    Address,
    transport::smtp::{
        Error,
        authentication::Mechanism,
        client::{AsyncSmtpConnection, TlsParameters},
        commands::{Data, Mail, Rcpt, Rset},
        response::Response,
    },
};
use office::mail::deliver::Outcome;
use rules::mail::Patience;
use tokio::{net::TcpStream, time::timeout};

use crate::server::{Secrecy, Server};

/// Why there is no line.
#[derive(Debug, thiserror::Error)]
enum NotGreeted {
    /// No way to the server.
    #[error("the server cannot be reached: {0}")]
    NoWay(#[from] std::io::Error),
    /// It answered, and not with a greeting that we understand.
    #[error("{}", told(.0))]
    Refused(#[from] Error),
}

/// An open line.
pub(crate) struct Line {
    connection: Option<AsyncSmtpConnection>,
    command: Duration,
    content: Duration,
}

/// Why a command was not answered with yes.
enum No {
    /// The server said so: for good, or for now.
    Said { for_good: bool, reason: String },
    /// The line broke, or the server is silent.
    Broken(String),
}

impl Line {
    /// Greets the server; what hinders that is told.
    pub(crate) async fn open(server: &Server, patience: &Patience) -> Result<Self, String> {
        let command = Duration::from_secs(u64::from(patience.command_seconds));
        let content = Duration::from_secs(u64::from(patience.content_seconds));
        let greeted = timeout(command, greet(server, command)).await;
        let connection =
            greeted.map_err(|_| "the server is silent".to_owned())?.map_err(|why| why.to_string())?;
        Ok(Self { connection: Some(connection), command, content })
    }

    /// Hands one message over. Once the line has broken, nothing more is attempted on it.
    pub(crate) async fn hand(&mut self, server: &Server, to: &str, message: &[u8]) -> Outcome {
        let Some(mut connection) = self.connection.take() else {
            return Outcome::NoServer("the line broke at an earlier message".to_owned());
        };
        let Ok(to) = to.parse::<Address>() else {
            self.connection = Some(connection);
            return Outcome::Refused("this is no address that mail knows".to_owned());
        };
        let begun = self.begin(&mut connection, server, to).await;
        if let Err(no) = begun {
            return match no {
                No::Broken(reason) => Outcome::NoServer(reason),
                No::Said { for_good, reason } => {
                    // What was begun is forgotten, so that the next message finds a clean line.
                    if matches!(timeout(self.command, connection.command(Rset)).await, Ok(Ok(_))) {
                        self.connection = Some(connection);
                    }
                    if for_good { Outcome::Refused(reason) } else { Outcome::PutOff(reason) }
                }
            };
        }
        match answer(timeout(self.content, connection.message(message)).await) {
            Ok(response) => {
                self.connection = Some(connection);
                Outcome::Handed(said(&response))
            }
            Err(No::Said { for_good, reason }) => {
                self.connection = Some(connection);
                if for_good { Outcome::Refused(reason) } else { Outcome::PutOff(reason) }
            }
            Err(No::Broken(reason)) => Outcome::Lost(reason),
        }
    }

    /// From whom and to whom; until the server asks for the content it has nothing.
    async fn begin(
        &self,
        connection: &mut AsyncSmtpConnection,
        server: &Server,
        to: Address,
    ) -> Result<(), No> {
        let mail = Mail::new(Some(server.sender()), Vec::new());
        answer(timeout(self.command, connection.command(mail)).await)?;
        answer(timeout(self.command, connection.command(Rcpt::new(to, Vec::new()))).await)?;
        answer(timeout(self.command, connection.command(Data)).await)?;
        Ok(())
    }

    /// Takes leave.
    pub(crate) async fn close(self) {
        if let Some(mut connection) = self.connection {
            // Whatever it says to that, the messages are with it.
            let _ = timeout(self.command, connection.quit()).await;
        }
    }
}

async fn greet(server: &Server, command: Duration) -> Result<AsyncSmtpConnection, NotGreeted> {
    let hello = server.hello();
    let tls = TlsParameters::new(server.host.clone())?;
    let place = (server.host.as_str(), server.port);
    let mut connection = if server.secrecy == Secrecy::Always {
        AsyncSmtpConnection::connect_tokio1(place, Some(command), &hello, Some(tls.clone()), None).await?
    } else {
        let stream = TcpStream::connect(place).await?;
        // A message and its end are two writes: unless each leaves at once, the second waits 40 ms for an answer to the first.
        stream.set_nodelay(true)?;
        AsyncSmtpConnection::connect_with_transport(Box::new(stream), &hello).await?
    };
    if server.secrecy == Secrecy::Asked {
        connection.starttls(tls, &hello).await?;
    }
    if let Some(credentials) = &server.credentials {
        connection.auth(&[Mechanism::Plain, Mechanism::Login], credentials).await?;
    }
    Ok(connection)
}

fn answer<Silent>(answer: Result<Result<Response, Error>, Silent>) -> Result<Response, No> {
    match answer {
        Err(_) => Err(No::Broken("the server is silent".to_owned())),
        Ok(Err(why)) if why.is_permanent() => Err(No::Said { for_good: true, reason: told(&why) }),
        Ok(Err(why)) if why.is_transient() => Err(No::Said { for_good: false, reason: told(&why) }),
        Ok(Err(why)) => Err(No::Broken(told(&why))),
        Ok(Ok(response)) => Ok(response),
    }
}

/// What the server said, in one line.
fn said(response: &Response) -> String {
    let words: Vec<&str> = response.message().collect();
    format!("{} {}", response.code(), words.join(" ")).chars().take(500).collect()
}

/// What went wrong, with its causes, in one line.
fn told(why: &Error) -> String {
    let mut text = why.to_string();
    let mut cause = std::error::Error::source(why);
    while let Some(next) = cause {
        let next_text = next.to_string();
        if !text.contains(&next_text) {
            text = format!("{text}: {next_text}");
        }
        cause = next.source();
    }
    text.chars().take(500).collect()
}
