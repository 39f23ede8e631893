//! Mail: messages queued and handed to a server on this machine, each kept before and behind.

use std::time::Instant;

use anyhow::{Context, Result, ensure};
use jiff::civil::date;
use office::{
    Actor, Office,
    clock::Clock,
    drafts::{
        begin::{self, begin},
        issue::{self, issue},
        revise::{self, revise},
        see as drafts,
    },
    mail::{
        enlist::{self, enlist},
        release::{self, release},
        see,
    },
};
use post::{Courier, Round, Server, Teller};
use rules::language::Language;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// Meetings are told elsewhere.
const TELLER: Teller = Teller {
    calendar: |_, _| "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".to_owned(),
    title: |_, _| "SG11".to_owned(),
};

use crate::table::Table;

const RECIPIENTS: u32 = 10_000;

/// Releases one notice to many and hands every message over on one line at a time.
pub(crate) async fn measure() -> Result<Table> {
    let folder = tempfile::tempdir()?;
    let database = folder.path().join("plenary.sqlite").display().to_string();
    let office = Office::open(&database, office::profiles::built_in()?, Clock::System).await?;
    let secretary = Actor::secretariat("bench");
    let notice = issued(&office, &secretary).await?;
    let lines: Vec<String> =
        (0..RECIPIENTS).map(|at| format!("member_states; State {at}; s{at}@example.org; zh")).collect();
    enlist(&office, &secretary, &enlist::Wish { lines: lines.join("\n") }).await?;
    let seen = see::mailing(&office, &secretary, &notice, Language::En).await?.context("its mail")?.seal;
    let begun = Instant::now();
    release(&office, &secretary, &release::Wish { notice: notice.clone(), seen }).await?;
    let queued = f64::from(RECIPIENTS) / begun.elapsed().as_secs_f64();

    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("smtp://{}", listener.local_addr()?);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(take(stream));
        }
    });
    let server = Server::parse(&url, "bench <bench@example.org>")?;
    let mut courier = Courier::new(office.clone(), server, TELLER, "bench".to_owned());
    let begun = Instant::now();
    while courier.round().await? != Round::Idle {}
    let handed = f64::from(RECIPIENTS) / begun.elapsed().as_secs_f64();
    let counts = see::mailing(&office, &secretary, &notice, Language::En).await?.context("its mail")?.counts;
    ensure!(counts == [("handed".to_owned(), i64::from(RECIPIENTS))], "{counts:?}");
    let mut table = Table::new("mail: messages a second, 10,000 of one notice with its Word document");
    table.row("queued, in one transaction", queued, queued / handed, "");
    table.row("handed to a server on this machine", handed, 1.0, "");
    Ok(table)
}

async fn issued(office: &Office, secretary: &Actor) -> Result<String> {
    let wish = begin::Wish::Nothing { group: "SG20".to_owned(), starts: date(2035, 3, 5) };
    let draft = begin(office, secretary, &wish).await?;
    let sight = drafts::draft(office, secretary, &draft).await?.context("the draft")?;
    let mut content = sight.draft;
    content.record.meeting.ends = Some(date(2035, 3, 14));
    content.record.meeting.place = Some("Geneva".to_owned());
    let wish = revise::Wish { draft: draft.clone(), edition: sight.edition, content, propose: false };
    let edition = revise(office, secretary, &wish).await?;
    Ok(issue(office, secretary, &issue::Wish { draft, edition }).await?.identity)
}

/// The other side: says yes to everything and keeps nothing.
async fn take(stream: TcpStream) -> Option<()> {
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 bench\r\n").await.ok()?;
    let mut line = String::new();
    loop {
        line.clear();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        if line.starts_with("DATA") {
            stream.write_all(b"354 go on\r\n").await.ok()?;
            while line != ".\r\n" {
                line.clear();
                stream.read_line(&mut line).await.ok()?;
            }
        }
        stream.write_all(b"250 ok\r\n").await.ok()?;
    }
}
