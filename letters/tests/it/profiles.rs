//! The profiles as they are kept.

use std::{fs, path::Path};

use rules::profile::Profiles;

pub(crate) fn kept() -> Profiles {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../profiles/itu-t");
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        files.push((
            path.file_name().unwrap().to_string_lossy().into_owned(),
            fs::read_to_string(&path).unwrap(),
        ));
    }
    Profiles::parse(files.iter().map(|(name, text)| (name.as_str(), text.as_str()))).unwrap()
}
