//! An S3-compatible store: moto's server on this machine. Where it is not installed, the test says so.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    time::Duration,
};

use vault::{Hash, Keys, UploadId, Vault, VaultError};

use super::{bytes, files, waiting};

struct Server {
    program: Child,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

impl Server {
    /// From the folder into which `cargo xtask test` installs it, or from the path.
    fn begin() -> Option<Self> {
        let ours = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/moto/bin/moto_server");
        [ours, "moto_server"].into_iter().find_map(Self::begin_with)
    }

    fn begin_with(program: &str) -> Option<Self> {
        let port = TcpListener::bind("127.0.0.1:0").ok()?.local_addr().ok()?.port();
        let begun = Command::new(program)
            .args(["-H", "127.0.0.1", "-p", &port.to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let mut server = Self { program: begun.ok()?, port };
        for _ in 0..600 {
            if server.ask("GET", "/").is_some() {
                return Some(server);
            }
            if server.program.try_wait().ok()?.is_some() {
                return None;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        None
    }

    /// Asks without a signature, which this server allows.
    fn ask(&self, verb: &str, path: &str) -> Option<String> {
        let mut line = TcpStream::connect(("127.0.0.1", self.port)).ok()?;
        line.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
        let request = format!(
            "{verb} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        );
        line.write_all(request.as_bytes()).ok()?;
        let mut answer = String::new();
        line.read_to_string(&mut answer).ok()?;
        (!answer.is_empty()).then_some(answer)
    }
}

fn keys() -> Keys {
    Keys { id: Some("key".to_owned()), secret: Some("secret".to_owned()), token: None }
}

#[test]
fn a_store_that_speaks_s3_keeps_the_same_promises() {
    let Some(server) = Server::begin() else {
        println!("NOT RUN: an S3-compatible store is tried with moto_server; `cargo xtask test` installs it");
        return;
    };
    assert!(server.ask("PUT", "/papers").is_some_and(|answer| answer.starts_with("HTTP/1.1 200")));
    let folder = tempfile::tempdir().unwrap();
    let uploads = folder.path().to_str().unwrap();
    let address = format!(
        "s3://papers/house?endpoint=http://127.0.0.1:{}&region=us-east-1&uploads={uploads}",
        server.port
    );
    waiting(async {
        let vault = Vault::open_with(&address, &keys()).await.unwrap();
        for length in [0, 1, 100_000, 20_000_000] {
            let content = bytes(length, 9);
            let kept = vault.put(&content[..], 1 << 30).await.unwrap();
            assert_eq!(vault.put(&content[..], 1 << 30).await.unwrap(), kept);
            assert_eq!(vault.find(kept.hash).await.unwrap(), Some(kept));
            assert!(
                vault.read(kept.hash, 1 << 30).await.unwrap() == content,
                "{length} bytes came back otherwise"
            );
        }
        let large = bytes(20_000_000, 9);
        let ranges = vault.ranges(Hash::of(&large), &[5..9, 8_388_600..8_388_616, 7..7]).await.unwrap();
        assert_eq!(ranges, [&large[5..9], &large[8_388_600..8_388_616], &[]]);

        let (id, content) = (UploadId::new("upload-0001").unwrap(), bytes(9_000_000, 4));
        vault.begin(&id, 9_000_000, Some(Hash::of(&content))).await.unwrap();
        vault.append(&id, 0, &content[..4_000_000]).await.unwrap();
        let again = Vault::open_with(&address, &keys()).await.unwrap();
        again.append(&id, 3_000_000, &content[3_000_000..]).await.unwrap();
        let kept = again.finish(&id).await.unwrap();
        assert_eq!(again.read(kept.hash, 1 << 30).await.unwrap(), content);
        assert!(files(folder.path()).is_empty(), "nothing stays on this machine");

        let nobody = Hash::of(b"nobody's");
        assert!(matches!(again.read(nobody, 1).await, Err(VaultError::Missing { .. })));
        let report = again.check([nobody, kept.hash]).await.unwrap();
        assert_eq!((report.examined, report.missing, report.damaged.len()), (5, vec![nobody], 0));
        assert_eq!(report.unreferenced.len(), 4);
    });
}

#[test]
fn an_address_says_what_it_lacks() {
    let why = |address: &str, keys: &Keys| match waiting(Vault::open_with(address, keys)) {
        Err(VaultError::Address { why }) => why,
        other => panic!("{address}: {other:?}"),
    };
    assert!(why("s3://papers?region=x", &keys()).contains("uploads=FOLDER"));
    assert!(why("s3://?uploads=x", &keys()).contains("names no bucket"));
    assert!(why("s3://papers?uploads=x&colour=red", &keys()).contains("colour=red"));
    assert!(why("s3://papers?uploads=x", &Keys::default()).contains("AWS_ACCESS_KEY_ID"));
}
