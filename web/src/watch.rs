//! For those who watch over the house: whether it is well, and how busy it is.

use std::{
    fmt::Write as _,
    sync::atomic::{AtomicU64, Ordering},
};

use axum::{
    Router,
    extract::{Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
    routing::get,
};
use jiff::Timestamp;

use crate::House;

/// What was counted since the start.
#[derive(Debug)]
pub(crate) struct Counts {
    started: Timestamp,
    kept: AtomicU64,
    by_class: [AtomicU64; 5],
}

impl Counts {
    pub(crate) fn new(started: Timestamp) -> Self {
        Self { started, kept: AtomicU64::new(0), by_class: Default::default() }
    }

    /// A page was answered from what is kept.
    pub(crate) fn kept(&self) {
        self.kept.fetch_add(1, Ordering::Relaxed);
    }
}

/// Counts every answer by the class of its status.
pub(crate) async fn count(State(house): State<House>, request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let class = usize::from(response.status().as_u16() / 100).clamp(1, 5) - 1;
    house.watch.by_class[class].fetch_add(1, Ordering::Relaxed);
    response
}

pub(crate) fn routes() -> Router<House> {
    Router::new().route("/healthz", get(health)).route("/metrics", get(metrics))
}

async fn health(State(house): State<House>) -> (StatusCode, &'static str) {
    if house.office.is_well().await {
        (StatusCode::OK, "well\n")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n")
    }
}

/// The text format of Prometheus.
async fn metrics(State(house): State<House>) -> Response {
    let seconds = house.office.clock().now().as_second() - house.watch.started.as_second();
    let mut text = format!(
        "# HELP plenary_up_seconds Time since the start.\n# TYPE plenary_up_seconds gauge\nplenary_up_seconds {seconds}\n\
         # HELP plenary_edition Number of the latest act.\n# TYPE plenary_edition counter\nplenary_edition {}\n\
         # HELP plenary_pages_kept_total Answers from kept pages.\n# TYPE plenary_pages_kept_total counter\n\
         plenary_pages_kept_total {}\n# HELP plenary_answers_total Answers by class of status.\n\
         # TYPE plenary_answers_total counter\n",
        house.office.edition(),
        house.watch.kept.load(Ordering::Relaxed),
    );
    for (class, count) in house.watch.by_class.iter().enumerate() {
        let count = count.load(Ordering::Relaxed);
        let _ = writeln!(text, "plenary_answers_total{{class=\"{}xx\"}} {count}", class + 1);
    }
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], text).into_response()
}
