//! The rulebooks that are built in: the files of `profiles/`.

use rules::profile::{ProfileError, Profiles};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../profiles/itu-t"]
struct Kept;

/// Reads the built-in profiles.
pub fn built_in() -> Result<Profiles, ProfileError> {
    let files: Vec<(String, String)> = Kept::iter()
        .filter_map(|name| {
            Some((name.to_string(), String::from_utf8(Kept::get(&name)?.data.into_owned()).ok()?))
        })
        .collect();
    Profiles::parse(files.iter().map(|(name, text)| (name.as_str(), text.as_str())))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_built_in_profiles_can_be_read() {
        assert!(super::built_in().unwrap().editions().len() >= 4);
    }
}
