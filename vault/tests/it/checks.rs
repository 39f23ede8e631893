//! The walk through everything.

use std::os::unix::fs::PermissionsExt;

use vault::{Hash, Report};

use super::{files, vault_in, waiting};

#[test]
fn a_check_tells_missing_damaged_unreferenced_and_foreign_files() {
    let folder = tempfile::tempdir().unwrap();
    waiting(async {
        let vault = vault_in(folder.path()).await;
        let [good, bad, lost, unwanted] = [&b"good"[..], b"bad!", b"lost", b"unwanted"].map(Hash::of);
        for content in [&b"good"[..], b"bad!", b"lost", b"unwanted"] {
            vault.put(content, 100).await.unwrap();
        }
        assert_eq!(vault.check([good, bad, lost, unwanted]).await.unwrap().damaged, []);
        let path = |hash: Hash| folder.path().join(format!("kept/{}/{hash}", &hash.to_string()[..2]));
        std::fs::set_permissions(path(bad), std::fs::Permissions::from_mode(0o600)).unwrap();
        std::fs::write(path(bad), b"baD!").unwrap();
        std::fs::remove_file(path(lost)).unwrap();
        std::fs::write(folder.path().join("kept/README"), b"").unwrap();
        let report = vault.check([good, bad, lost]).await.unwrap();
        let expected = Report {
            examined: 3,
            bytes: 16,
            missing: vec![lost],
            damaged: vec![bad],
            unreferenced: vec![unwanted],
            foreign: vec!["README".to_owned()],
        };
        assert_eq!(report, expected);
        // The same content once more mends it.
        vault.put(&b"bad!"[..], 100).await.unwrap();
        assert_eq!(vault.check([good, bad]).await.unwrap().damaged, []);
        assert_eq!(files(folder.path()).len(), 4);
    });
}
