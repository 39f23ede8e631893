//! What has changed since a position: a mirror fetches only what is new, and learns nothing of what it never had.

use std::{process::Command, thread, time::Duration};

use office::documents::{
    Seen,
    restrict::{self, restrict},
    see,
    withdraw::{self, withdraw},
};
use rules::documents::Access;

use super::world::{DELEGATE, MEETING, add, office, open, secretary, shared, text, titles, waiting};

#[test]
fn a_mirror_learns_what_is_new_and_what_is_gone() {
    let world = open();
    let delegate = world.house.sign_in(DELEGATE);
    let (first, theirs) = (world.changes("", ""), world.changes("", &delegate));
    assert_eq!(first["whole"], true);
    assert_eq!(titles(&first), ["Draft agenda", "A long report"]);
    assert_eq!(titles(&theirs), ["Draft agenda", "A long report", "For one reader"]);
    let position = first["position"].as_str().unwrap();
    let still = world.changes(position, "");
    assert_eq!((&still["whole"], titles(&still).len()), (&false.into(), 0));
    assert_eq!(still["position"], first["position"]);
    waiting(async {
        let office = office(&world.data()).await;
        let secretary = secretary();
        add(&office, "A new one", ("new.txt", &text(500, 9)), Some(Access::Public)).await;
        add(&office, "New and closed", ("closed.txt", &text(500, 10)), Some(Access::Restricted)).await;
        let seen = async |id: &str| {
            let sight = see::document(&office, &secretary, id).await.unwrap().unwrap();
            Seen { document: id.to_owned(), edition: sight.document.edition }
        };
        let closed = restrict::Wish {
            seen: seen("t17-sg11-td1-gen").await,
            access: Access::Restricted,
            readers: Vec::new(),
        };
        restrict(&office, &secretary, &closed).await.unwrap();
        for id in ["t17-sg11-td2-gen", "t17-sg11-td3-gen", "t17-sg11-td5-gen"] {
            withdraw(&office, &secretary, &withdraw::Wish { seen: seen(id).await }).await.unwrap();
        }
        office.close().await;
    });
    // The program learns of other programs' acts within a second.
    thread::sleep(Duration::from_millis(1_500));
    let gone = |changes: &serde_json::Value| -> Vec<String> {
        let gone = changes["gone"].as_array().unwrap();
        gone.iter().map(|one| one["number"].as_str().unwrap().to_owned()).collect()
    };
    let next = world.changes(position, "");
    assert_eq!(next["whole"], false);
    assert_eq!(titles(&next), ["A new one"]);
    assert_eq!(gone(&next), ["SG11-TD1/GEN", "SG11-TD2/GEN"], "what this reader never had is not told");
    let address = first["put"][0]["files"][0]["address"].as_str().unwrap();
    assert_eq!(world.get(address, "").status, 404);
    let theirs = world.changes(theirs["position"].as_str().unwrap(), &delegate);
    assert_eq!(titles(&theirs), ["A new one", "New and closed"]);
    assert_eq!(gone(&theirs), ["SG11-TD1/GEN", "SG11-TD2/GEN", "SG11-TD3/GEN"]);
    let latest = next["position"].as_str().unwrap();
    assert_eq!(titles(&world.changes(latest, "")).len(), 0);
    assert_eq!(world.changes(latest, &delegate)["whole"], true, "a position is of one reader");
    for foreign in ["0", "-1", "9999999-x", "nonsense", "%00", "1-"] {
        assert_eq!(world.changes(foreign, "")["whole"], true, "{foreign}");
    }
    assert_eq!(world.get("/meetings/nowhere/documents/changes.json", "").status, 404);
}

/// The example of the guide, run as it stands there.
#[test]
fn the_mirror_of_the_guide_works() {
    let world = shared();
    let guide = include_str!("../../docs/guide/delegate.md");
    let script = guide.split("```python\n").nth(1).unwrap().split("```").next().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let meeting = format!("http://{}/meetings/{MEETING}", world.house.host());
    for _ in 0..2 {
        let run = Command::new("python3")
            .args(["-c", script, &meeting])
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    }
    let agenda = folder.path().join("TD/T17-SG11-171108-TD-GEN-0001-MSW-E.docx");
    let file = world.file("Draft agenda");
    assert_eq!(std::fs::metadata(agenda).unwrap().len(), file["bytes"].as_u64().unwrap());
    assert_eq!(std::fs::read_dir(folder.path().join("TD")).unwrap().count(), 2);
}
