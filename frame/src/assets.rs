//! Styles, script and pictures, inside the binary, each under an address that changes with its content.

use std::{collections::BTreeMap, fmt::Write as _, sync::LazyLock};

use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

#[derive(RustEmbed)]
#[folder = "assets"]
struct Assets;

static ADDRESSES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    Assets::iter()
        .filter_map(|name| {
            let content = Assets::get(&name)?.data;
            let hash = Sha256::digest(&content).iter().take(6).fold(String::new(), |mut hash, byte| {
                let _ = write!(hash, "{byte:02x}");
                hash
            });
            Some((name.to_string(), format!("/assets/{hash}/{name}")))
        })
        .collect()
});

/// The address of a file of `frame/assets`.
pub fn address(name: &str) -> &'static str {
    ADDRESSES.get(name).map_or("/assets/none", String::as_str)
}

/// Its content and media type; the hash in its address is for browsers, not for us.
pub fn find(name: &str) -> Option<(Vec<u8>, &'static str)> {
    let kind = match name.rsplit_once('.')?.1 {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        _ => return None,
    };
    Some((Assets::get(name)?.data.into_owned(), kind))
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_asset_has_an_address_and_a_kind() {
        for name in ["plenary.css", "plenary.js", "mark.svg"] {
            assert!(super::address(name).ends_with(name));
            assert!(super::find(name).is_some(), "{name}");
        }
        assert!(super::find("../Cargo.toml").is_none());
    }
}
