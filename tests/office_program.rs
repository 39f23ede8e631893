//! The Word documents that we write, in the hands of another program.

use std::{fs, path::Path, process::Command};

use crate::program;

fn ran(command: &mut Command) -> std::process::Output {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

/// `LibreOffice` opens each document, and what it prints of it still says when the group meets and what is due.
#[test]
fn an_office_program_opens_what_we_write_and_its_print_can_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let (data, written, printed) =
        (folder.path().join("data"), folder.path().join("written"), folder.path().join("printed"));
    if Command::new("soffice").arg("--version").output().is_err() {
        println!("NOT TESTED: soffice is not installed; cargo xtask test installs it");
        return;
    }
    let letter = concat!(env!("CARGO_MANIFEST_DIR"), "/../letters/tests/corpus/en-2017-table.txt");
    ran(Command::new(program()).args(["import", letter, "--data"]).arg(&data));
    let mut letters = Command::new(program());
    ran(letters.args(["letter", "sg11-2017-11-08", "--all", "--data"]).arg(&data).arg("-o").arg(&written));
    let documents = fs::read_dir(&written).unwrap().map(|entry| entry.unwrap().path());
    let documents: Vec<_> =
        documents.filter(|path| path.extension().is_some_and(|kind| kind == "docx")).collect();
    assert_eq!(documents.len(), 6);
    // A profile of its own, so that no other office program is disturbed.
    let profile = format!("-env:UserInstallation=file://{}", folder.path().join("profile").display());
    let mut convert = Command::new("soffice");
    convert.args([&profile, "--headless", "--convert-to", "pdf", "--outdir"]).arg(&printed).args(&documents);
    ran(&mut convert);
    for language in ["ar", "en", "es", "fr", "ru", "zh"] {
        let record = read(&printed.join(format!("sg11-2017-11-08-{language}.pdf")));
        assert_eq!(record["language"], language);
        assert_eq!(record["meeting"]["starts"], "2017-11-08", "{language}");
        assert_eq!(record["meeting"]["ends"], "2017-11-17", "{language}");
        let due: Vec<&str> = record["deadlines"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|deadline| deadline["due"].as_str())
            .collect();
        for day in ["2017-09-08", "2017-09-27", "2017-10-08", "2017-10-26"] {
            assert!(due.contains(&day), "{language}: {due:?}");
        }
    }
}

fn read(file: &Path) -> serde_json::Value {
    let output = ran(Command::new(program()).args(["read", "--json"]).arg(file));
    serde_json::from_slice(&output.stdout).unwrap()
}
