//! The key under which secrets are kept: a file beside the database, which nobody else on the machine can read.

use std::{
    fs::{File, OpenOptions},
    io::{self, ErrorKind, Read as _, Write as _},
    path::Path,
};

use office::secrets::{KEY_BYTES, Secrets};

/// The key of this file; a new one where there is no file.
pub(crate) fn kept(file: &Path) -> Result<Secrets, String> {
    let told = |error: io::Error| format!("{}: {error}", file.display());
    let mut open = OpenOptions::new();
    open.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        open.mode(0o600);
    }
    match open.open(file) {
        Ok(mut made) => {
            let key = Secrets::fresh_key().map_err(|error| error.to_string())?;
            made.write_all(&key).and_then(|()| made.sync_all()).map_err(told)?;
            Ok(Secrets::new(key))
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => read(file).map(Secrets::new),
        Err(error) => Err(told(error)),
    }
}

fn read(file: &Path) -> Result<[u8; KEY_BYTES], String> {
    let told = |error: io::Error| format!("{}: {error}", file.display());
    let kept = File::open(file).map_err(told)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = kept.metadata().map_err(told)?.permissions().mode();
        if mode & 0o077 != 0 {
            let name = file.display();
            return Err(format!(
                "{name}: others can read this key; take that from them with chmod 600 {name}"
            ));
        }
    }
    let mut bytes = Vec::new();
    kept.take(KEY_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(told)?;
    <[u8; KEY_BYTES]>::try_from(bytes).map_err(|found| {
        format!("{}: a key has {KEY_BYTES} bytes, and this file {}", file.display(), found.len())
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use office::secrets::Place;

    use super::*;

    const HERE: Place<'_> = Place { table: "t", row: "r", field: "f" };

    #[test]
    fn the_key_is_made_once_and_is_nobody_elses() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("secret.key");
        let sealed = kept(&file).unwrap().seal(HERE, b"quiet").unwrap();
        assert_eq!(kept(&file).unwrap().open(HERE, &sealed).unwrap(), b"quiet");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
            fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
            assert!(kept(&file).unwrap_err().contains("chmod 600"));
            fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
        }
        fs::write(&file, b"short").unwrap();
        assert!(kept(&file).unwrap_err().contains("32 bytes, and this file 5"));
        assert!(kept(&folder.path().join("nowhere/secret.key")).is_err());
    }
}
