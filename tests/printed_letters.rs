//! The letters that we print, in the hands of other programs.

use std::{path::Path, process::Command};

use crate::program;

fn output(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    text
}

fn is_missing(programs: &[&str]) -> bool {
    let missing: Vec<_> =
        programs.iter().filter(|name| Command::new(name).arg("--version").output().is_err()).collect();
    if !missing.is_empty() {
        println!("NOT TESTED: {missing:?} are not installed; cargo xtask test installs them");
    }
    !missing.is_empty()
}

/// Six languages of one letter: tagged, in their language, with every face inside and the record attached.
#[test]
fn printed_letters_are_whole_for_other_programs() {
    if is_missing(&["pdfinfo", "pdffonts", "qpdf"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (data, written) = (folder.path().join("data"), folder.path().join("written"));
    let letter = concat!(env!("CARGO_MANIFEST_DIR"), "/../letters/tests/corpus/en-2017-table.txt");
    output(Command::new(program()).args(["import", letter, "--data"]).arg(&data));
    let mut letters = Command::new(program());
    output(letters.args(["letter", "sg11-2017-11-08", "--all", "--data"]).arg(&data).arg("-o").arg(&written));
    for language in ["ar", "en", "es", "fr", "ru", "zh"] {
        let file = written.join(format!("sg11-2017-11-08-{language}.pdf"));
        is_sound(&file, language);
        let read = output(Command::new(program()).args(["read", "--json"]).arg(&file));
        let record: serde_json::Value = serde_json::from_str(&read).unwrap();
        assert_eq!(
            (&record["language"], &record["meeting"]["starts"]),
            (&language.into(), &"2017-11-08".into())
        );
        assert_eq!(record["deadlines"].as_array().map(Vec::len), Some(7), "{language}");
    }
}

fn is_sound(file: &Path, language: &str) {
    output(Command::new("qpdf").arg("--check").arg(file));
    let told = output(Command::new("pdfinfo").arg(file));
    assert!(told.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{told}");
    assert!(told.lines().any(|line| line.starts_with("Title:") && line.len() > 30), "{told}");
    let structure = output(Command::new("pdfinfo").arg("-struct").arg(file));
    for part in ["H1", "H2", "Table", "TR", "L"] {
        assert!(
            structure.lines().any(|line| line.trim().split(' ').next() == Some(part)),
            "{language} {part}\n{structure}"
        );
    }
    let fonts = output(Command::new("pdffonts").arg(file));
    let faces: Vec<&str> = fonts.lines().skip(2).collect();
    // Name, kind, encoding, embedded, reduced, has Unicode.
    let embedded = |line: &&str| line.contains(" yes yes yes ");
    assert!(!faces.is_empty() && faces.iter().all(embedded), "{fonts}");
    let face = match language {
        "ar" => "NotoNaskhArabic",
        "zh" => "NotoSansCJKsc",
        _ => "NotoSans",
    };
    assert!(faces.iter().any(|line| line.contains(face)), "{fonts}");
    let attached = output(Command::new("qpdf").arg("--list-attachments").arg(file));
    assert!(attached.contains("record.json"), "{attached}");
    let plain =
        Command::new("qpdf").args(["--qdf", "--object-streams=disable"]).arg(file).arg("-").output().unwrap();
    let said = format!("/Lang ({language}");
    assert!(String::from_utf8_lossy(&plain.stdout).contains(&said), "{language}");
}
