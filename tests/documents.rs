//! Documents through the interface: who may, files in parts, what is not for somebody, and whether all files are still there.

use std::{
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
};

use serde_json::{Value, json};

use crate::{
    house::{Answer, House, demo, serve, shared},
    program,
};

const JSON: (&str, &str) = ("content-type", "application/json");

/// Every act with a wish that is whole, and whether it is for the secretariat alone.
fn acts() -> Vec<(&'static str, Value, bool)> {
    let seen = json!({ "document": "none", "edition": 1 });
    let with = |more: Value| {
        let mut wish = seen.clone();
        wish.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        wish
    };
    let file = json!({ "upload": "none", "language": "en" });
    vec![
        ("admit", with(json!({ "cause": "reconciliation", "reason": "x" })), true),
        ("allocate", seen.clone(), false),
        ("carry", seen.clone(), true),
        ("close", seen.clone(), false),
        ("give_back", with(json!({ "reason": "x" })), true),
        ("hand_in", with(file.clone()), false),
        ("pack", json!({ "what": "put", "document": "none" }), false),
        ("post", seen.clone(), true),
        ("reserve", json!({ "key": "k", "meeting": "none", "kind": "C", "claim": { "title": "x" } }), false),
        ("restrict", with(json!({ "access": "public" })), true),
        ("revise", with(file.clone()), false),
        ("translate", with(file), true),
        ("upload", json!({ "name": "x.docx", "bytes": 0 }), false),
        ("withdraw", seen, false),
    ]
}

#[test]
fn every_act_is_described_refuses_who_may_not_and_finds_nothing_that_is_not_there() {
    let house = shared();
    let described = house.get("/api/openapi.json").json();
    let delegate = house.sign_in("delegate@example.org");
    for (act, wish, of_secretariat) in acts() {
        let path = format!("/api/acts/documents.{act}");
        assert!(described["paths"][&path]["post"].is_object(), "{act} is described");
        let body = wish.to_string();
        assert_eq!(house.ask("POST", &path, &[JSON], body.as_bytes()).status, 403, "{act}: anybody");
        let answer = house.ask("POST", &path, &[JSON, ("cookie", &delegate)], body.as_bytes());
        let wanted: &[u16] = if of_secretariat { &[403] } else { &[404, 422] };
        assert!(wanted.contains(&answer.status), "{act}: {} {}", answer.status, answer.text());
        assert!(answer.json()["message"].as_str().is_some_and(|sentence| sentence.contains(' ')), "{act}");
    }
}

fn documents(house: &House, cookie: &str) -> Vec<Value> {
    let listed = house.meetings().into_iter().flat_map(|meeting| {
        let answer =
            house.ask("GET", &format!("{meeting}/documents.json"), &[("cookie", cookie)], b"").json();
        answer["documents"].as_array().cloned().unwrap_or_default()
    });
    listed.collect()
}

#[test]
fn what_is_restricted_or_not_posted_is_not_there_for_others() {
    let house = shared();
    let secretary = house.sign_in("secretary@example.org");
    let all = documents(&house, &secretary);
    let hidden: Vec<&Value> =
        all.iter().filter(|one| one["access"] == "restricted" || one["state"] != "posted").collect();
    assert!(hidden.len() >= 4, "{}", hidden.len());
    for who in ["administration@example.org", "nobody"] {
        let cookie = if who == "nobody" { String::new() } else { house.sign_in(who) };
        let headers = [("cookie", cookie.as_str())];
        for one in &hidden {
            // What somebody hands in for a member is theirs, whatever its state; China's is none of the others.
            if one["source"] == "China" && who != "nobody" {
                continue;
            }
            let id = one["id"].as_str().unwrap();
            for path in [
                format!("/documents/{id}"),
                format!("/documents/{id}.json"),
                format!("/documents/{id}/itself"),
                format!("/documents/{id}/differences"),
            ] {
                assert_eq!(house.ask("GET", &path, &headers, b"").status, 404, "{who}: {path}");
            }
            let title = one["title"].as_str().unwrap().split(' ').take(3).collect::<Vec<_>>().join("+");
            let found = house.ask("GET", &format!("/search.json?q={title}"), &headers, b"").json();
            let hits = found["hits"].as_array().unwrap();
            assert!(hits.iter().all(|hit| hit["number"] != one["number"]), "{who}: {found}");
        }
    }
    let restricted = hidden.iter().find(|one| one["access"] == "restricted").unwrap();
    let chair = house.sign_in("chair@example.org");
    let path = format!("/documents/{}.json", restricted["id"].as_str().unwrap());
    assert_eq!(house.ask("GET", &path, &[("cookie", &chair)], b"").status, 200, "who is named reads it");
}

fn announced(house: &House, cookie: &str, bytes: usize) -> String {
    let wish = json!({ "name": "text.txt", "bytes": bytes });
    house.act(cookie, "documents.upload", &wish)["upload"].as_str().unwrap().to_owned()
}

fn part(house: &House, cookie: &str, upload: &str, offset: usize, bytes: &[u8]) -> Answer {
    house.ask("POST", &format!("/uploads/{upload}?offset={offset}"), &[("cookie", cookie)], bytes)
}

#[test]
fn a_file_comes_in_parts_and_only_from_its_sender() {
    let house = shared();
    let delegate = house.sign_in("delegate@example.org");
    let other = house.sign_in("chair@example.org");
    let upload = announced(&house, &delegate, 10);
    assert_eq!(part(&house, &delegate, &upload, 0, b"01234").json()["has"], 5);
    let answer = part(&house, &delegate, &upload, 7, b"789");
    assert_eq!((answer.status, &answer.json()["has"]), (409, &json!(5)), "there is a hole before it");
    assert_eq!(part(&house, &delegate, &upload, 3, b"34567").json()["has"], 8, "what was sent comes again");
    let path = format!("/uploads/{upload}");
    assert_eq!(part(&house, &other, &upload, 8, b"89").status, 404, "nobody else has such a file");
    assert_eq!(house.ask("GET", &path, &[("cookie", &other)], b"").status, 404);
    assert_eq!(house.ask("DELETE", &path, &[("cookie", &other)], b"").status, 404);
    assert_eq!(house.ask("GET", &path, &[], b"").status, 403);
    assert_eq!(house.ask("HEAD", &path, &[("cookie", &delegate)], b"").header("upload-offset"), Some("8"));
    assert_eq!(house.ask("DELETE", &path, &[("cookie", &delegate)], b"").status, 204);
    assert_eq!(part(&house, &delegate, &upload, 8, b"89").status, 404);
    for wrong in ["none", "..%2f..%2fetc", "%00", "ÿ"] {
        assert_eq!(part(&house, &delegate, wrong, 0, b"1").status, 404, "{wrong}");
    }
    let wish = json!({ "name": "x.docx", "bytes": 3_000_000_000_u64 }).to_string();
    let answer = house.ask("POST", "/uploads", &[JSON, ("cookie", &delegate)], wish.as_bytes());
    assert_eq!((answer.status, &answer.json()["code"]), (413, &json!("too-large")));
}

#[test]
fn a_part_may_be_larger_than_any_letter_and_more_than_announced_is_refused() {
    let house = demo();
    let delegate = house.sign_in("delegate@example.org");
    let large = vec![b'a'; 51_000_000];
    let upload = announced(&house, &delegate, large.len());
    let answer = part(&house, &delegate, &upload, 0, &large);
    assert_eq!((answer.status, &answer.json()["has"]), (200, &json!(large.len())), "{}", answer.text());
    let upload = announced(&house, &delegate, 3);
    assert!(part(&house, &delegate, &upload, 0, b"four").status >= 400);
}

fn run(data: &Path, arguments: &[&str]) -> (i32, String) {
    let done =
        Command::new(program()).arg(arguments[0]).args(&arguments[1..]).arg("--data").arg(data).output();
    let done = done.unwrap();
    let told = [done.stdout, done.stderr].concat();
    (done.status.code().unwrap(), String::from_utf8(told).unwrap())
}

#[test]
fn a_number_is_given_once_and_a_check_finds_a_file_that_was_damaged() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let letter = format!("{}/../letters/tests/corpus/en-2017-table.txt", env!("CARGO_MANIFEST_DIR"));
    assert_eq!(run(data, &["import", &letter]).0, 0);
    enrol_the_secretary(data);
    let house = serve(data);
    let cookie = house.sign_in("secretary@example.org");
    let claim = json!({ "title": "Draft agenda", "source": "TSB" });
    let mut wish =
        json!({ "key": "once", "meeting": "sg11-2017-11-08", "kind": "TD", "series": "GEN", "claim": claim });
    let first = house.act(&cookie, "documents.reserve", &wish);
    assert_eq!(house.act(&cookie, "documents.reserve", &wish), first, "the same key gives the same number");
    wish["key"] = json!("another");
    assert_eq!(house.act(&cookie, "documents.reserve", &wish)["number"], "SG11-TD2/GEN");
    let text = b"The agenda of the meeting follows the collective letter.\n";
    let upload = announced(&house, &cookie, text.len());
    assert_eq!(part(&house, &cookie, &upload, 0, text).status, 200);
    let handed = json!({ "document": first["document"], "edition": first["edition"], "upload": upload, "language": "en" });
    let done = house.act(&cookie, "documents.hand_in", &handed);
    assert_eq!(done["state"], "received");
    assert_eq!(done["receipt"]["timeliness"]["timeliness"], "no_date");
    let again = house.ask(
        "POST",
        "/api/acts/documents.hand_in",
        &[JSON, ("cookie", &cookie)],
        handed.to_string().as_bytes(),
    );
    assert_eq!(again.status, 404, "the file was handed in: {}", again.text());
    drop(house);
    let (code, told) = run(data, &["documents", "check"]);
    assert_eq!(code, 0, "{told}");
    assert!(told.starts_with("1 files with 57 bytes were read; 0 "), "{told}");
    let kept = files(&data.join("files/kept"));
    assert_eq!(kept.len(), 1);
    // What is kept may be read-only.
    fs::remove_file(&kept[0]).unwrap();
    fs::write(&kept[0], "something else").unwrap();
    let (code, told) = run(data, &["documents", "check"]);
    assert!(code == 1 && told.contains("damaged "), "{code} {told}");
    fs::remove_file(&kept[0]).unwrap();
    let (code, told) = run(data, &["documents", "check"]);
    assert!(code == 1 && told.contains("missing "), "{code} {told}");
}

fn enrol_the_secretary(data: &Path) {
    let mut program = Command::new(program())
        .args(["enrol", "secretary@example.org", "--name", "Mariam Keïta", "--role", "secretariat", "--data"])
        .arg(data)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    program.stdin.take().unwrap().write_all(b"plenary-demo\n").unwrap();
    assert!(program.wait().unwrap().success());
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}
