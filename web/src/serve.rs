//! The server: listens, learns of acts done elsewhere, and leaves in good order.

use std::{io, net::SocketAddr, time::Duration};

use office::Office;
use tokio::net::TcpListener;

use crate::{House, router};

/// Serves the house on a socket until the process is asked to end.
pub async fn serve(office: Office, listener: TcpListener) -> io::Result<()> {
    let watched = office.clone();
    let watch = tokio::spawn(async move {
        // Another copy of the program, or the command line, may act on the same database.
        loop {
            tokio::time::sleep(Duration::from_secs(1)).await;
            let _ = watched.refresh().await;
        }
    });
    let outcome = axum::serve(
        listener,
        router(House::new(office.clone())).into_make_service_with_connect_info::<SocketAddr>(),
    )
    .with_graceful_shutdown(asked_to_end())
    .await;
    watch.abort();
    office.close().await;
    outcome
}

async fn asked_to_end() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let terminated = async {
            match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
                Ok(mut signal) => {
                    signal.recv().await;
                }
                Err(_) => std::future::pending().await,
            }
        };
        tokio::select! { _ = interrupted => {}, () = terminated => {} }
    }
    #[cfg(not(unix))]
    {
        let _ = interrupted.await;
    }
}
