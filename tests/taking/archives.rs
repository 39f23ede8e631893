//! All documents at once, in the hands of two other programs, and what a gigabyte costs.

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    path::Path,
    process::Command,
};

use rules::documents::Access;

use super::world::{DELEGATE, MEETING, SECRETARY, add, office, open, shared, text, waiting};
use crate::house::serve;

/// The names in an archive, as `unzip` and Python read it; both look at every byte.
fn names(archive: &Path) -> Vec<String> {
    let test = Command::new("unzip").arg("-tq").arg(archive).output();
    match test {
        Ok(test) => assert!(test.status.success(), "{}", String::from_utf8_lossy(&test.stdout)),
        Err(_) => println!("NOT TESTED: unzip is not installed; cargo xtask test installs it"),
    }
    let script = "import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\nprint('\\n'.join(z.namelist()))";
    let read = Command::new("python3").args(["-c", script]).arg(archive).output().unwrap();
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    String::from_utf8(read.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn an_archive_holds_what_its_reader_may_read_and_wants() {
    let world = shared();
    let folder = tempfile::tempdir().unwrap();
    let archive = folder.path().join("a.zip");
    let packed = |query: &str, cookie: &str| {
        let answer = world.get(&format!("/meetings/{MEETING}/documents.zip{query}"), cookie);
        assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/zip")), "{query}");
        assert_eq!(answer.header("content-length"), Some(answer.body.len().to_string().as_str()));
        fs::write(&archive, &answer.body).unwrap();
        let names = names(&archive);
        assert_eq!(names[..3], ["index.html", "index.css", "index.js"]);
        names[3..].to_vec()
    };
    let file = |number: u32, form: &str, ending: &str| {
        format!("TD/T17-SG11-171108-TD-GEN-000{number}-{form}-E.{ending}")
    };
    let (agenda, report) = (file(1, "MSW", "docx"), file(2, "TXT", "txt"));
    let (closed, members) = (file(3, "TXT", "txt"), file(4, "TXT", "txt"));
    assert_eq!(packed("", ""), [agenda.clone(), report.clone()]);
    let (secretary, delegate) = (world.house.sign_in(SECRETARY), world.house.sign_in(DELEGATE));
    assert_eq!(packed("", &delegate), [agenda.clone(), report.clone(), closed.clone()]);
    assert_eq!(
        packed("?latest=1&languages=en,fr&kind=TD", &secretary),
        [agenda.clone(), report, closed, members]
    );
    assert_eq!(
        packed("?ids=t17-sg11-td1-gen,t17-sg11-td3-gen,nowhere", ""),
        [agenda],
        "what is closed stays closed"
    );
    for nothing in ["?languages=zh", "?kind=C", "?question=Q1/11", "?item=9", "?ids=t17-sg11-td3-gen"] {
        assert!(packed(nothing, "").is_empty(), "{nothing}");
    }
    assert!(packed("?bag=1", &delegate).is_empty());
    assert_eq!(world.get(&format!("/meetings/{MEETING}/documents.zip?bag=1"), "").status, 403);
    assert_eq!(world.get("/meetings/nowhere/documents.zip", "").status, 404);
    let head = world.house.ask("HEAD", &format!("/meetings/{MEETING}/documents.zip"), &[], b"");
    assert!(
        head.body.is_empty() && head.header("content-length").unwrap().parse::<usize>().unwrap() > 5_000_000
    );
}

#[test]
fn the_page_of_an_archive_opens_without_a_network() {
    let world = shared();
    let folder = tempfile::tempdir().unwrap();
    for (language, direction, words) in [("en", "ltr", "Draft agenda"), ("ar", "rtl", "البحث")] {
        let address = format!("/meetings/{MEETING}/documents.zip?offline=1");
        let answer = world.house.ask("GET", &address, &[("accept-language", language)], b"");
        let archive = folder.path().join(format!("{language}.zip"));
        fs::write(&archive, &answer.body).unwrap();
        let place = folder.path().join(language);
        let script = "import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])";
        assert!(
            Command::new("python3")
                .args(["-c", script])
                .arg(&archive)
                .arg(&place)
                .status()
                .unwrap()
                .success()
        );
        let page = fs::read_to_string(place.join("index.html")).unwrap();
        assert!(
            page.contains(&format!("<html lang=\"{language}\" dir=\"{direction}\"")) && page.contains(words)
        );
        assert!(!page.contains("For one reader") && !page.contains("<style") && !page.contains("onclick"));
        for link in page.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(place.join(link).exists(), "{link}");
        }
        let position =
            page.split("name=\"plenary-position\" content=\"").nth(1).unwrap().split('"').next().unwrap();
        let since = world.changes(position, "");
        assert_eq!((&since["whole"], since["put"].as_array().unwrap().len()), (&false.into(), 0));
        if Command::new("chromium").arg("--version").output().is_err() {
            println!("NOT TESTED: chromium is not installed; cargo xtask test installs it");
            continue;
        }
        let opened = |arguments: &[String]| {
            let mut browser = Command::new("chromium");
            browser.args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--host-resolver-rules=MAP * ~NOTFOUND",
            ]);
            browser
                .arg(format!("--user-data-dir={}", folder.path().join("profile").display()))
                .args(arguments);
            let output = browser.arg(format!("file://{}/index.html", place.display())).output().unwrap();
            String::from_utf8_lossy(&output.stdout).into_owned()
        };
        let shown = opened(&["--dump-dom".to_owned()]);
        if let Some(pictures) = std::env::var_os("PLENARY_PICTURES") {
            for width in [390, 1_200] {
                let picture = Path::new(&pictures).join(format!("archive-{language}-{width}.png"));
                opened(&[
                    format!("--screenshot={}", picture.display()),
                    format!("--window-size={width},900"),
                ]);
            }
        }
        assert!(shown.contains("<form role=\"search\">"), "the script shows the search: {shown}");
    }
}

/// How many KiB the program holds at most, and what was read of an archive of so many bytes.
#[test]
fn an_archive_of_a_gigabyte_is_never_in_memory() {
    const FILES: usize = 8;
    const EACH: u64 = 128 << 20;
    let world = open();
    let data = world.data();
    drop(world.house);
    waiting(async {
        let office = office(&data).await;
        for at in 0..FILES {
            let seed = 100 + u32::try_from(at).unwrap();
            add(&office, &format!("Large {at}"), ("large.txt", &text(2_000, seed)), Some(Access::Public))
                .await;
        }
        office.close().await;
    });
    let house = serve(&data);
    let changes = house.get(&format!("/meetings/{MEETING}/documents/changes.json")).json();
    for put in changes["put"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|put| put["title"].as_str().unwrap().starts_with("Large"))
    {
        // The content of a gigabyte is a hole in the disk: only its length matters here.
        let hash = put["files"][0]["sha256"].as_str().unwrap();
        let path = data.join("files/kept").join(&hash[..2]).join(hash);
        fs::remove_file(&path).unwrap();
        fs::File::create(&path).unwrap().set_len(EACH).unwrap();
    }
    // What finds words settles first: its own memory is not that of the archive.
    std::thread::sleep(std::time::Duration::from_secs(4));
    let before = house.kibibytes("VmHWM");
    let archive = world.folder.path().join("large.zip");
    let read =
        house.fetch(&format!("/meetings/{MEETING}/documents.zip"), &mut fs::File::create(&archive).unwrap());
    assert!(read > EACH * FILES as u64, "{read}");
    let grown = house.kibibytes("VmHWM") - before;
    println!("{read} bytes went out; the program held {grown} KiB more than before at most");
    assert!(grown < 48 << 10, "{grown} KiB");
    assert_eq!(names(&archive).len(), 3 + 2 + FILES);
}

impl crate::house::House {
    /// A line of what the system says of the program's memory.
    fn kibibytes(&self, name: &str) -> i64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix(&format!("{name}:"))).unwrap();
        line.trim().trim_end_matches(" kB").trim().parse().unwrap()
    }

    /// Writes the body of an answer away as it comes; how many bytes it has.
    fn fetch(&self, path: &str, into: &mut impl Write) -> u64 {
        let mut stream = TcpStream::connect(self.host()).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").unwrap();
        let (mut head, mut byte) = (Vec::new(), [0]);
        while !head.ends_with(b"\r\n\r\n") {
            stream.read_exact(&mut byte).unwrap();
            head.push(byte[0]);
        }
        assert!(head.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&head));
        std::io::copy(&mut stream, into).unwrap()
    }
}
