//! Programs are killed, and files are lost: the last commit stands, or it is said that it does not.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use rules::language::Language::En;

use super::{ask, entry, everybody, put};
use crate::{Change, Entry, Found, Renewal, Seeker, Settings};

const FOLDER: &str = "PLENARY_SEEK_FOLDER";

fn filled(folder: &Path) {
    let seeker = Seeker::open(folder, Settings::default()).unwrap().seeker;
    put(&seeker, (0..30).map(|number| entry(&number.to_string(), En, "gateway", "a body of words")));
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_none_or(|kind| kind != "lock"))
        .collect();
    files.sort();
    files
}

fn copy(from: &Path) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for file in files(from) {
        fs::copy(&file, folder.path().join(file.file_name().unwrap())).unwrap();
    }
    folder
}

#[test]
fn any_file_that_is_lost_or_changed_leads_to_a_new_index_that_works() {
    let sound = tempfile::tempdir().unwrap();
    filled(sound.path());
    let names: Vec<_> = files(sound.path()).iter().map(|path| path.file_name().unwrap().to_owned()).collect();
    assert!(names.len() >= 3, "{names:?}");
    for name in names {
        for harm in 0..4 {
            let folder = copy(sound.path());
            let file = folder.path().join(&name);
            let mut bytes = fs::read(&file).unwrap();
            match harm {
                0 => fs::remove_file(&file).unwrap(),
                1 => fs::write(&file, []).unwrap(),
                2 => fs::write(&file, &bytes[..bytes.len() / 2]).unwrap(),
                _ => {
                    let middle = bytes.len() / 2;
                    bytes[middle] ^= 0x55;
                    fs::write(&file, bytes).unwrap();
                }
            }
            let opened = Seeker::open(folder.path(), Settings::default()).unwrap();
            let total = ask(&opened.seeker, &everybody("gateway")).total;
            match opened.found {
                Found::Kept => {
                    assert_eq!((total, opened.seeker.position().unwrap()), (30, 1), "{name:?} {harm}");
                }
                Found::Renewed(_) | Found::Nothing => {
                    assert_eq!((total, opened.seeker.position().unwrap()), (0, 0), "{name:?} {harm}");
                    put(&opened.seeker, [entry("new", En, "gateway", "again")]);
                    assert_eq!(ask(&opened.seeker, &everybody("gateway")).total, 1);
                }
            }
        }
    }
}

#[test]
fn damage_is_said_and_files_of_others_stay() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    fs::write(folder.path().join("note.txt"), "mine").unwrap();
    fs::write(folder.path().join("meta.json"), "{\"segments\":").unwrap();
    let opened = Seeker::open(folder.path(), Settings::default()).unwrap();
    assert!(matches!(opened.found, Found::Renewed(Renewal::Damaged(_))), "{:?}", opened.found);
    assert_eq!(fs::read_to_string(folder.path().join("note.txt")).unwrap(), "mine");
    assert_eq!(Seeker::open(folder.path(), Settings::default()).unwrap().found, Found::Kept);
}

#[test]
fn an_index_of_another_edition_is_begun_anew() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    let meta = folder.path().join("meta.json");
    let text = fs::read_to_string(&meta).unwrap();
    let other = text.replace("\\\"edition\\\":1", "\\\"edition\\\":999");
    assert_ne!(text, other);
    fs::write(&meta, other).unwrap();
    assert_eq!(
        Seeker::open(folder.path(), Settings::default()).unwrap().found,
        Found::Renewed(Renewal::OtherEdition)
    );
}

#[test]
fn a_folder_that_cannot_be_is_refused_with_words() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let refused = Seeker::open(file.path().join("index"), Settings::default());
    assert!(matches!(refused, Err(crate::Trouble::Folder(_))), "{refused:?}");
}

/// Two entries of one step: a state with one of them was never committed.
fn step(number: u64) -> Vec<Change> {
    let pair = |side: &str| -> Entry {
        entry(&format!("{number}{side}"), En, "pair", &"words of a body ".repeat(200))
    };
    ["a", "b"].map(|side| Change::Put(Box::new(pair(side)))).into()
}

/// Run by the test below in a program of its own, which is killed; alone it has no folder and nothing to do.
#[test]
fn writes_until_it_is_killed() {
    let Some(folder) = env::var_os(FOLDER) else { return };
    let seeker = Seeker::open(folder, Settings::default()).unwrap().seeker;
    loop {
        let position = seeker.position().unwrap() + 1;
        seeker.apply(&step(position), position).unwrap();
    }
}

#[test]
fn a_program_that_is_killed_while_it_writes_leaves_its_last_commit() {
    let folder = tempfile::tempdir().unwrap();
    let mut last = 0;
    for round in 0..6 {
        let mut writer = Command::new(env::current_exe().unwrap())
            .args(["--exact", "tests::damage::writes_until_it_is_killed", "--nocapture"])
            .env(FOLDER, folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let begun = Instant::now();
        let moved = || {
            folder.path().join("meta.json").exists()
                && fs::read_to_string(folder.path().join("meta.json"))
                    .is_ok_and(|text| text.contains("\\\"position\\\":"))
        };
        while !moved() && begun.elapsed() < Duration::from_secs(30) {
            thread::sleep(Duration::from_millis(5));
        }
        thread::sleep(Duration::from_millis(150 + round * 37));
        writer.kill().unwrap();
        writer.wait().unwrap();
        let opened = Seeker::open(folder.path(), Settings::default()).unwrap();
        assert_eq!(opened.found, Found::Kept, "round {round}");
        let position = opened.seeker.position().unwrap();
        assert!(position >= last && position > 0, "round {round}: {position} after {last}");
        let total = ask(&opened.seeker, &everybody("pair")).total;
        assert_eq!(total as u64, 2 * position, "round {round}");
        last = position;
    }
    let seeker = Seeker::open(folder.path(), Settings::default()).unwrap().seeker;
    seeker.apply(&step(last + 1), last + 1).unwrap();
    assert_eq!(ask(&seeker, &everybody("pair")).total as u64, 2 * (last + 1));
}
