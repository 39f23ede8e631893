//! Keeping letters from the command line: import in any order, twice, and through a crash.

use std::{
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Output, Stdio},
};

use crate::{house::serve, program};

fn plenary(data: &Path, arguments: &[&str]) -> Output {
    Command::new(program()).args(arguments).arg("--data").arg(data).env("LANG", "C").output().unwrap()
}

fn corpus(name: &str) -> String {
    format!("{}/../letters/tests/corpus/{name}.txt", env!("CARGO_MANIFEST_DIR"))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn letters_are_imported_once_and_their_meetings_are_served() {
    let folder = tempfile::tempdir().unwrap();
    let first = plenary(folder.path(), &["import", &corpus("en-2017-table"), &corpus("ru-2019-tablica")]);
    assert_eq!(first.status.code(), Some(0), "{}", text(&first.stderr));
    assert_eq!(text(&first.stdout).lines().count(), 2);
    let again = plenary(folder.path(), &["import", &corpus("en-2017-table")]);
    assert!(text(&again.stdout).contains("was here already; nothing was changed"), "{}", text(&again.stdout));
    let house = serve(folder.path());
    assert_eq!(house.meetings().len(), 2);
    // A date is set while the house is served: the page follows within two seconds.
    let meeting = house.meetings()[1].trim_start_matches("/meetings/").to_owned();
    let path = format!("/meetings/{meeting}/deadlines/contribution");
    assert!(house.get(&path).text().contains("What binds"));
    let set = plenary(
        folder.path(),
        &["adjust", &meeting, "contribution", "2017-10-30", "--reason", "A holiday", "--as", "M. Keïta"],
    );
    assert_eq!(set.status.code(), Some(0), "{}", text(&set.stderr));
    let begun = std::time::Instant::now();
    while !house.get(&path).text().contains("A holiday") {
        assert!(begun.elapsed().as_secs() < 20, "the page never followed");
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
}

#[test]
fn a_file_that_is_no_letter_is_told_and_the_others_come_in() {
    let folder = tempfile::tempdir().unwrap();
    let shopping = folder.path().join("shopping.txt");
    fs::write(&shopping, "bread, milk and two lemons, and the keys of the green door\n").unwrap();
    let data = folder.path().join("data");
    let done = plenary(
        &data,
        &["import", &shopping.display().to_string(), "/nowhere/at/all.txt", &corpus("en-2017-table")],
    );
    assert_eq!(done.status.code(), Some(2));
    assert_eq!(text(&done.stderr).lines().count(), 2, "{}", text(&done.stderr));
    assert_eq!(text(&done.stdout).lines().count(), 1);
}

#[test]
fn what_was_acknowledged_survives_a_kill_and_nothing_is_half_there() {
    // Many letters of the same shape, each with its own number and group, so that the kill falls between some of them.
    let folder = tempfile::tempdir().unwrap();
    let letters = folder.path().join("letters");
    fs::create_dir(&letters).unwrap();
    let letter = fs::read_to_string(corpus("en-2017-table")).unwrap();
    for number in 1..=60 {
        let other = letter.replace("4/11", &format!("{number}/11"));
        let other = other.replace("8-17 November 2017", &format!("8-17 November {}", 2017 + number % 20));
        fs::write(letters.join(format!("{number:03}.txt")), format!("{other}\n{number}\n")).unwrap();
    }
    for after in [1, 9, 23] {
        let data = folder.path().join(format!("data-{after}"));
        let told = folder.path().join(format!("told-{after}"));
        let acknowledged =
            || fs::read_to_string(&told).unwrap().lines().filter(|line| line.contains(": ")).count();
        let mut import = Command::new(program())
            .arg("import")
            .arg(&letters)
            .arg("--data")
            .arg(&data)
            .stdout(Stdio::from(fs::File::create(&told).unwrap()))
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        while acknowledged() < after && import.try_wait().unwrap().is_none() {
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
        // SIGKILL: the program learns nothing of it.
        let _ = import.kill();
        import.wait().unwrap();
        let acknowledged = acknowledged();
        assert!((after..60).contains(&acknowledged), "the kill fell behind the last letter");
        // Everything that was acknowledged is there; the one after it may be, whole.
        let again = plenary(&data, &["import", &letters.display().to_string()]);
        let again = text(&again.stdout);
        let here = again.lines().filter(|line| line.contains("was here already")).count();
        assert!(
            (acknowledged..=acknowledged + 1).contains(&here),
            "{acknowledged} were acknowledged\n{again}"
        );
    }
}

#[test]
fn the_five_real_letters_make_five_meetings_and_one_waits_for_its_letter() {
    let letters = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/letters");
    if !Path::new(letters).is_dir() {
        println!("NOT TESTED: the five real letters are not beside the project");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let done = plenary(folder.path(), &["import", letters]);
    assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
    let told = text(&done.stdout);
    assert_eq!(told.lines().filter(|line| line.contains("waits for its letter")).count(), 1, "{told}");
    let house = serve(folder.path());
    assert_eq!(house.meetings().len(), 5);
    for meeting in house.meetings() {
        for language in ["ar", "en", "es", "fr", "ru", "zh"] {
            let page = house.ask("GET", &meeting, &[("accept-language", language)], b"");
            assert_eq!(page.status, 200, "{meeting}");
        }
    }
}

#[test]
fn who_was_given_an_account_can_sign_in() {
    let folder = tempfile::tempdir().unwrap();
    let enrol = |role: &str, password: &str| {
        let mut program = Command::new(program())
            .args(["enrol", "m.keita@example.org", "--name", "Mariam Keïta", "--role", role])
            .arg("--data")
            .arg(folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // Who gives a role that is none is refused before the password is read.
        let _ = program.stdin.take().unwrap().write_all(password.as_bytes());
        program.wait_with_output().unwrap()
    };
    assert_eq!(enrol("emperor", "plenary-demo\n").status.code(), Some(2));
    assert_eq!(enrol("secretariat", "short\n").status.code(), Some(1), "a password that anybody guesses");
    let done = enrol("secretariat", "plenary-demo\n");
    assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
    let house = serve(folder.path());
    assert!(!house.sign_in("m.keita@example.org").is_empty());
}

#[test]
fn the_letter_of_a_meeting_is_written_in_six_languages_and_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let done = plenary(folder.path(), &["import", &corpus("en-2017-table")]);
    assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
    let written = folder.path().join("written");
    let into = written.display().to_string();
    let done = plenary(folder.path(), &["letter", "sg11-2017-11-08", "--all", "-o", &into]);
    assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
    let mut files = 0;
    for entry in fs::read_dir(&written).unwrap() {
        let path = entry.unwrap().path();
        files += 1;
        if path.extension().is_some_and(|form| form == "ics") {
            continue;
        }
        let read = Command::new(program()).args(["read", "--json"]).arg(&path).output().unwrap();
        let record: serde_json::Value = serde_json::from_slice(&read.stdout).unwrap();
        assert_eq!(record["meeting"]["starts"], "2017-11-08", "{}", path.display());
        assert_eq!(record["reference"]["number"], 4, "{}", path.display());
    }
    assert_eq!(files, 30, "six languages in five forms");
    let wrong = plenary(folder.path(), &["letter", "sg11-2017-11-08", "--format", "scroll"]);
    assert_eq!(wrong.status.code(), Some(1));
    assert!(text(&wrong.stderr).contains("docx"), "it says what can be had: {}", text(&wrong.stderr));
}
