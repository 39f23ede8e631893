//! The room `files`: a notice as it came, byte for byte.

use axum::{
    Router,
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use office::notices::see;

use crate::{House, reader::Reader};

pub(crate) fn routes() -> Router<House> {
    Router::new().route("/files/{sha256}", get(file))
}

/// A browser saves it and runs nothing of it: it is somebody else's file.
async fn file(State(house): State<House>, Path(sha256): Path<String>, reader: Reader) -> Response {
    match see::file(&house.office, &sha256).await {
        Ok(Some((name, bytes))) => {
            let plain: String = name
                .chars()
                .map(
                    |letter| {
                        if letter.is_ascii_alphanumeric() || ".-_".contains(letter) { letter } else { '_' }
                    },
                )
                .collect();
            let headers = [
                (header::CONTENT_TYPE, "application/octet-stream".to_owned()),
                (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{plain}\"")),
                (header::CACHE_CONTROL, "public, max-age=31536000, immutable".to_owned()),
                (header::ETAG, format!("\"{sha256}\"")),
            ];
            (headers, bytes).into_response()
        }
        Ok(None) => reader.not_found(),
        Err(_) => reader.failed(),
    }
}
