//! Pages: how many in a second beside a handler that has nothing to do, and what ten thousand meetings cost.

use std::time::{Duration, Instant};

use anyhow::Result;
use axum::{Router, body::Bytes, http::header, routing::get};
use tokio::net::TcpListener;

use crate::{client::Client, full_house, table::Table};

const CONNECTIONS: usize = 8;
const ROUNDS: usize = 5;
const ROUND: Duration = Duration::from_secs(1);

/// The tables of one run.
pub(crate) async fn measure() -> Result<Vec<Table>> {
    let few = full_house::fill(10).await?;
    let some = full_house::fill(500).await?;
    let many = full_house::fill(10_000).await?;
    let mut imports = Table::new("letters imported per second, each an act of its own on the disk");
    imports.row("the first 10", 1.0 / few.import_seconds, 1.0, "");
    imports.row("the first 10,000", 1.0 / many.import_seconds, few.import_seconds / many.import_seconds, "");
    Ok(vec![
        imports,
        against_a_bare_handler(&many.office).await?,
        few_and_many([(10, &few.office), (500, &some.office), (10_000, &many.office)]).await?,
    ])
}

/// Serves a house, with a bare handler beside it that has these bytes.
async fn serve(office: &office::Office, bytes: Bytes) -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let host = listener.local_addr()?.to_string();
    let bare = move || {
        let bytes = bytes.clone();
        async move { ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], bytes) }
    };
    let router = Router::new().route("/bare", get(bare)).merge(web::router(web::House::new(office.clone())));
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(host)
}

async fn against_a_bare_handler(office: &office::Office) -> Result<Table> {
    let listed = office::meetings::see::listed(office, 1, 0).await?.0;
    let path = format!("/meetings/{}", listed[0].slug);
    let host = serve(office, Bytes::new()).await?;
    let bytes = Bytes::copy_from_slice(Client::connect(&host).await?.get(&path).await?);
    let host = serve(office, bytes.clone()).await?;
    let (mut page, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        bare.push(per_second(&host, "/bare").await?);
        page.push(per_second(&host, &path).await?);
    }
    let (page, bare) = (median(page), median(bare));
    let mut table =
        Table::new(format!("answers per second, {} bytes over {CONNECTIONS} connections", bytes.len()));
    table.row("a bare handler with the same bytes", bare, 1.0, "");
    table.row("the page of a meeting", page, page / bare, "aim: at least 0.50");
    Ok(table)
}

/// How often an address answers in a second.
async fn per_second(host: &str, path: &str) -> Result<f64> {
    let mut tasks = Vec::new();
    let begun = Instant::now();
    for _ in 0..CONNECTIONS {
        let mut client = Client::connect(host).await?;
        let path = path.to_owned();
        tasks.push(tokio::spawn(async move {
            let mut count = 0_u32;
            while begun.elapsed() < ROUND {
                client.get(&path).await?;
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

/// Every kind of page.
const KINDS: [&str; 9] = [
    "/",
    "/meetings",
    "/groups",
    "/groups/sg1",
    "/meetings/{}",
    "/meetings/{}/deadlines/contribution",
    "/meetings/{}.json",
    "/meetings.ics",
    "/news.atom",
];

/// Milliseconds until a page is made anew. A list has its full length with five hundred meetings: what it costs more with ten
/// thousand is the store's.
async fn few_and_many(houses: [(u32, &office::Office); 3]) -> Result<Table> {
    let mut table = Table::new("milliseconds until a page is made anew, and the ratio to the line above");
    let mut slugs = Vec::new();
    let mut hosts = Vec::new();
    for (_, office) in houses {
        slugs.push(office::meetings::see::listed(office, 1, 0).await?.0[0].slug.clone());
        hosts.push(serve(office, Bytes::new()).await?);
    }
    for kind in KINDS {
        let mut spans = [const { Vec::new() }; 3];
        for turn in 0..31 {
            for place in 0..houses.len() {
                let mut client = Client::connect(&hosts[place]).await?;
                // What nobody has asked for is not kept.
                let path = format!("{}?turn={turn}", kind.replace("{}", &slugs[place]));
                let begun = Instant::now();
                client.get(&path).await?;
                spans[place].push(begun.elapsed().as_secs_f64() * 1_000.0);
            }
        }
        let spans = spans.map(median);
        for (place, (meetings, _)) in houses.into_iter().enumerate() {
            let aim = if place == 2 { "aim: at most 1.50" } else { "" };
            table.row(
                format!("{kind}, {meetings} meetings"),
                spans[place],
                spans[place] / spans[place.saturating_sub(1)],
                aim,
            );
        }
    }
    Ok(table)
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
