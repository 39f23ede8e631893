//! Files: how many in a second beside nginx, which does nothing else.

use std::{
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use office::{
    Actor, Office,
    clock::Clock,
    documents::{
        Seen,
        hand_in::{self, hand_in},
        post::{self, post},
        reserve::{self, reserve},
        restrict::{self, restrict},
        see, upload,
    },
};
use rules::{
    documents::{Access, Claim},
    language::Language,
};
use tokio::net::TcpListener;

use crate::{client::Client, table::Table};

const MEETING: &str = "sg11-2017-11-08";
const LETTER: &[u8] = include_bytes!("../../letters/tests/corpus/en-2017-table.txt");
const CONNECTIONS: usize = 8;
const ROUNDS: usize = 5;
const ROUND: Duration = Duration::from_secs(1);

/// A server of other people's making; it ends with the measurement.
struct Nginx(Child);

impl Drop for Nginx {
    fn drop(&mut self) {
        // Its master ends its workers when it is asked to, not when it is killed.
        let _ = Command::new("kill").arg(self.0.id().to_string()).status();
        let _ = self.0.wait();
    }
}

/// So many different files of a megabyte are more than what is kept in memory.
const DIFFERENT: usize = 100;

/// Serves one file of each size by both, and many of one size.
pub(crate) async fn measure() -> Result<Table> {
    let folder = tempfile::tempdir()?;
    let mut table =
        Table::new(format!("files per second over {CONNECTIONS} kept connections, and the ratio to nginx"));
    let office = opened(folder.path()).await?;
    let public = folder.path().join("public");
    std::fs::create_dir(&public)?;
    let mut rows = Vec::new();
    for (name, bytes, count) in [
        ("10 kB", 10_000, 1),
        ("1 MB", 1_000_000, 1),
        ("1 MB, 100 files", 1_000_000, DIFFERENT),
        ("10 MB", 10_000_000, 1),
    ] {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for at in 0..count {
            let line = |line: u32| format!("{name} number {at} has line {line}.\n").into_bytes();
            let content: Vec<u8> = (0..).flat_map(line).take(bytes).collect();
            theirs.push(format!("/{bytes}-{count}-{at}"));
            std::fs::write(public.join(&theirs[at][1..]), &content)?;
            ours.push(public_document(&office, &format!("{name} {at}"), &content).await?);
        }
        rows.push((name, bytes, ours, theirs));
    }
    let host = serve(office)?;
    let beside = nginx(folder.path(), &public).await;
    if beside.is_none() {
        table.row("NOT COMPARED: nginx is not installed (Debian: nginx-light)", 0.0, 0.0, "");
    }
    for (name, bytes, our_paths, their_paths) in rows {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            ours.push(per_second(&host, &our_paths, bytes).await?);
            if let Some((place, _)) = &beside {
                theirs.push(per_second(place, &their_paths, bytes).await?);
            }
        }
        let ours = median(ours);
        let theirs = if theirs.is_empty() { ours } else { median(theirs) };
        if beside.is_some() {
            table.row(format!("{name}, nginx"), theirs, 1.0, "");
        }
        let aim = if name == "1 MB" { "aim: at least 0.90" } else { "" };
        table.row(format!("{name}, ours"), ours, ours / theirs, aim);
    }
    Ok(table)
}

/// Serves with threads of its own, as nginx has workers of its own.
fn serve(office: Office) -> Result<String> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    let host = listener.local_addr()?.to_string();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    std::thread::spawn(move || {
        runtime.block_on(async move {
            let listener = TcpListener::from_std(listener)?;
            axum::serve(listener, web::router(web::House::new(office))).await
        })
    });
    Ok(host)
}

async fn opened(folder: &Path) -> Result<Office> {
    let clock = Clock::Fixed("2017-09-20T09:00:00Z".parse()?);
    let database = folder.join("plenary.sqlite").display().to_string();
    let office = Office::open(&database, office::profiles::built_in()?, clock).await?;
    let office = office.with_vault(vault::Vault::open(&folder.join("files").display().to_string()).await?);
    office::notices::import::import(&office, &Actor::secretariat("Bench"), "letter.txt", LETTER).await?;
    Ok(office)
}

/// A document for everybody, and the address of its file.
async fn public_document(office: &Office, title: &str, content: &[u8]) -> Result<String> {
    let secretary = Actor::secretariat("Bench");
    let claim = Claim { title: title.to_owned(), source: "TSB".to_owned(), ..Claim::default() };
    let wish = reserve::Wish {
        key: title.to_owned(),
        meeting: MEETING.to_owned(),
        kind: "TD".to_owned(),
        series: "GEN".to_owned(),
        claim,
        ..reserve::Wish::default()
    };
    let document = reserve(office, &secretary, &wish).await?;
    let seen = |edition| Seen { document: document.id.clone(), edition };
    let announced = upload::Wish { name: "text.txt".to_owned(), bytes: content.len() as u64, sha256: None };
    let begun = upload::begin(office, &secretary, &announced).await?;
    upload::append(office, &secretary, &begun.upload, 0, content).await?;
    let wish = hand_in::Wish {
        seen: seen(document.edition),
        upload: begun.upload,
        language: Language::En,
        claim: None,
        translation: None,
    };
    let handed = hand_in(office, &secretary, &wish).await?;
    let posted = post(office, &secretary, &post::Wish { seen: seen(handed.document.edition) }).await?;
    let wish = restrict::Wish { seen: seen(posted.edition), access: Access::Public, readers: Vec::new() };
    restrict(office, &secretary, &wish).await?;
    let content =
        see::content(office, &secretary, &document.id, (None, None, None)).await?.context("its file")?;
    Ok(format!("/documents/{}/files/{}", document.id, content.name))
}

/// nginx over a folder, as Debian builds it, with the settings that its manual recommends for files; `None` where it is not installed.
async fn nginx(folder: &Path, public: &Path) -> Option<(String, Nginx)> {
    let place = TcpListener::bind("127.0.0.1:0").await.ok()?.local_addr().ok()?.to_string();
    let at = folder.display();
    let settings = format!(
        "daemon off; worker_processes auto; pid {at}/nginx.pid; error_log {at}/nginx.log;\n\
        events {{ worker_connections 256; }}\n\
        http {{ access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; keepalive_requests 1000000000;\n\
        open_file_cache max=100; default_type text/plain;\n\
        client_body_temp_path {at}/b; proxy_temp_path {at}/p; fastcgi_temp_path {at}/f; uwsgi_temp_path {at}/u; scgi_temp_path {at}/s;\n\
        server {{ listen {place}; root {}; }} }}\n",
        public.display()
    );
    let file = folder.join("nginx.conf");
    std::fs::write(&file, settings).ok()?;
    // Its workers are another user, who may not look into a folder of ours.
    let user = ["-g", "user root;"];
    let program = ["/usr/sbin/nginx", "nginx"]
        .into_iter()
        .find(|path| Command::new(path).arg("-v").stderr(Stdio::null()).status().is_ok())?;
    let child = Command::new(program).arg("-c").arg(&file).args(user).stderr(Stdio::null()).spawn().ok()?;
    let nginx = Nginx(child);
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(5) {
        if tokio::net::TcpStream::connect(&place).await.is_ok() {
            return Some((place, nginx));
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    None
}

/// How many files come in a second, each whole.
async fn per_second(host: &str, paths: &[String], bytes: usize) -> Result<f64> {
    let mut tasks = Vec::new();
    let begun = Instant::now();
    for turn in 0..CONNECTIONS {
        let mut client = Client::connect(host).await?;
        let paths: Vec<String> = paths.to_vec();
        tasks.push(tokio::spawn(async move {
            let mut count = 0_u32;
            for path in paths.iter().cycle().skip(turn * paths.len() / CONNECTIONS) {
                if begun.elapsed() >= ROUND {
                    break;
                }
                let length = client.get(path).await?.len();
                ensure!(length == bytes, "{path}: {length} bytes");
                count += 1;
            }
            anyhow::Ok(count)
        }));
    }
    let mut all = 0;
    for task in tasks {
        all += task.await??;
    }
    Ok(f64::from(all) / begun.elapsed().as_secs_f64())
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
