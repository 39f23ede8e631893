//! The folder of a meeting in the hands of programs that people use: rclone, cadaver, and litmus, which judges servers.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Command, Stdio},
    thread,
};

use super::world::{DELEGATE, LARGE, MEETING, shared, text};

fn is_missing(program: &str) -> bool {
    let missing = Command::new(program).arg("--version").output().is_err();
    if missing {
        println!("NOT TESTED: {program} is not installed; cargo xtask test installs it");
    }
    missing
}

#[test]
fn rclone_lists_and_copies_a_meeting_once() {
    if is_missing("rclone") {
        return;
    }
    let world = shared();
    let folder = tempfile::tempdir().unwrap();
    let url = format!("http://{}/dav/{MEETING}/", world.house.host());
    let ran = |arguments: &[&str], known: bool| {
        let mut rclone = Command::new("rclone");
        rclone.args(["--config", "/dev/null", "--webdav-url", &url, "-v", "--stats", "0"]);
        if known {
            let hidden = Command::new("rclone").args(["obscure", "plenary-demo"]).output().unwrap();
            let hidden = String::from_utf8(hidden.stdout).unwrap();
            rclone.args(["--webdav-user", DELEGATE, "--webdav-pass", hidden.trim()]);
        }
        let output = rclone.args(arguments).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{said}");
        (String::from_utf8(output.stdout).unwrap(), said)
    };
    let (listed, _) = ran(&["lsf", "-R", ":webdav:"], false);
    let mut lines: Vec<&str> = listed.lines().collect();
    lines.sort_unstable();
    let name = |number: u32, end: &str| format!("TD/T17-SG11-171108-TD-GEN-000{number}-{end}");
    assert_eq!(lines, ["TD/", &name(1, "MSW-E.docx"), &name(2, "TXT-E.txt")]);
    let place = folder.path().display().to_string();
    ran(&["copy", ":webdav:", &place], true);
    let report = std::fs::read(folder.path().join(name(2, "TXT-E.txt"))).unwrap();
    assert!(report == text(LARGE, 2), "byte for byte");
    assert!(folder.path().join(name(3, "TXT-E.txt")).exists(), "who signs in gets what is for them");
    let (_, said) = ran(&["copy", ":webdav:", &place], true);
    assert!(said.contains("nothing to transfer"), "{said}");
}

#[test]
fn cadaver_signs_in_when_it_is_asked_to_and_fetches() {
    if is_missing("cadaver") {
        return;
    }
    let world = shared();
    let folder = tempfile::tempdir().unwrap();
    let host = world.house.host().split(':').next().unwrap().to_owned();
    std::fs::write(
        folder.path().join(".netrc"),
        format!("machine {host}\nlogin {DELEGATE}\npassword plenary-demo\n"),
    )
    .unwrap();
    let mut cadaver = Command::new("cadaver")
        .arg(format!("http://{}/dav/signed-in/{MEETING}/", world.house.host()))
        .env("HOME", folder.path())
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let name = "T17-SG11-171108-TD-GEN-0003-TXT-E.txt";
    write!(cadaver.stdin.take().unwrap(), "ls\ncd TD\nls\nget {name} closed.txt\nput .netrc\nquit\n")
        .unwrap();
    let output = cadaver.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("Coll:   TD") && said.contains(name), "{said}");
    assert!(std::fs::read(folder.path().join("closed.txt")).unwrap() == text(3_000, 3), "{said}");
    assert!(said.contains("405"), "nothing is put there: {said}");
}

/// litmus begins each part by making a folder of its own to write in. A folder to read only has none: here somebody stands in between who
/// says that it was made, and leads to the folder that there is.
#[test]
fn litmus_finds_nothing_wrong_in_what_only_reads() {
    if Command::new("litmus").arg("--help").output().is_err() {
        println!("NOT TESTED: litmus is not installed; cargo xtask test installs it");
        return;
    }
    let world = shared();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let place = listener.local_addr().unwrap();
    let house = world.house.host().to_owned();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let house = house.clone();
            thread::spawn(move || between(stream, &house));
        }
    });
    let folder = tempfile::tempdir().unwrap();
    let judged = |part: &str| {
        let output = Command::new("litmus")
            .args(["-k", &format!("http://{place}/")])
            .env("TESTS", part)
            .current_dir(folder.path())
            .output()
            .unwrap();
        String::from_utf8_lossy(&output.stdout).replace('\r', "\n")
    };
    for (part, tests) in
        [("basic", &["options"][..]), ("props", &["propfind_invalid", "propfind_invalid2", "propfind_d0"])]
    {
        let said = judged(part);
        for test in tests {
            // Its lines are written over each other: the last word of a test counts.
            let name = format!(" {test}..");
            let behind = said.split(&name).skip(1);
            let lines: Vec<&str> = behind.flat_map(|rest| rest.lines().take(3)).collect();
            let passed = lines.iter().any(|line| line.contains(" pass"))
                && !lines.iter().any(|line| line.contains("FAIL"));
            assert!(passed, "{test}: {said}");
        }
    }
    assert!(Path::new(&folder.path().join("debug.log")).exists());
}

/// Passes a request on, and its answer back; one connection for each.
fn between(mut stream: TcpStream, house: &str) {
    let (mut head, mut byte) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") {
        if stream.read(&mut byte).unwrap_or(0) == 0 {
            return;
        }
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).unwrap();
    let length = head
        .lines()
        .find_map(|line| line.to_lowercase().strip_prefix("content-length:")?.trim().parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut body).unwrap();
    if head.starts_with("MKCOL ") || head.starts_with("DELETE ") {
        let _ = stream.write_all(b"HTTP/1.1 201 Created\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
        return;
    }
    let head = head.replacen("/litmus", &format!("/dav/{MEETING}"), 1).replacen(
        "\r\n",
        "\r\nconnection: close\r\n",
        1,
    );
    let head: String = head
        .split_inclusive("\r\n")
        .filter(|line| !line.to_lowercase().starts_with("connection: te"))
        .collect();
    let mut onward = TcpStream::connect(house).unwrap();
    onward.write_all(head.as_bytes()).unwrap();
    onward.write_all(&body).unwrap();
    let mut answer = Vec::new();
    let _ = onward.read_to_end(&mut answer);
    let answer = String::from_utf8_lossy(&answer).replace(&format!("/dav/{MEETING}/"), "/litmus/");
    // Addresses have another length now.
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
    let head: String = head
        .split("\r\n")
        .filter(|line| !line.to_lowercase().starts_with("content-length"))
        .collect::<Vec<_>>()
        .join("\r\n");
    let _ = write!(stream, "{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len());
}
