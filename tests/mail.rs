//! Mail through the doors, with a mail server of other people's making on the other side.

use std::{
    collections::BTreeSet,
    fs,
    io::Write as _,
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use serde_json::json;

use crate::{
    house::{House, serve_at},
    program,
};

/// Debian's own Python, which has Debian's own packages.
const PYTHON: &str = "/usr/bin/python3";

/// How many are told; `PLENARY_TEST_RECIPIENTS` says how many for a figure.
fn recipients_wanted() -> usize {
    std::env::var("PLENARY_TEST_RECIPIENTS").ok().and_then(|count| count.parse().ok()).unwrap_or(600)
}

/// How long the mail may take, in seconds.
fn patience() -> u64 {
    60 + recipients_wanted() as u64 / 50
}

/// A mail server that keeps each message as a file; it ends with the test.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn free_place() -> String {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string()
}

/// Who got a message, once for each message.
fn recipients(mailbox: &Path) -> Vec<String> {
    let files = fs::read_dir(mailbox.join("new"))
        .map(|files| files.flatten().collect::<Vec<_>>())
        .unwrap_or_default();
    let recipient = |text: &str| {
        let to = text.lines().find_map(|line| line.strip_prefix("X-RcptTo: "))?;
        Some(to.trim_matches(['[', ']', '\'']).to_owned())
    };
    files.iter().filter_map(|file| recipient(&fs::read_to_string(file.path()).ok()?)).collect()
}

/// How many messages have arrived.
fn arrived(mailbox: &Path) -> usize {
    fs::read_dir(mailbox.join("new")).map_or(0, Iterator::count)
}

fn is_missing() -> bool {
    let found = Command::new(PYTHON).args(["-c", "import aiosmtpd"]).stderr(Stdio::null()).status();
    let missing = !found.is_ok_and(|status| status.success());
    if missing {
        println!("NOT TESTED: python3-aiosmtpd is not installed; cargo xtask test installs it");
    }
    missing
}

/// A house with a secretary; what she signs in with.
fn furnished(data: &Path) {
    let mut enrol = Command::new(program())
        .args(["enrol", "m.keita@example.org", "--name", "Mariam Keïta", "--role", "secretariat", "--data"])
        .arg(data)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    enrol.stdin.take().unwrap().write_all(b"plenary-demo\n").unwrap();
    assert!(enrol.wait().unwrap().success());
}

/// Issues a letter to everybody and gives its identity.
fn issued(house: &House, cookie: &str) -> String {
    let begun = house.act(
        cookie,
        "drafts.begin",
        &json!({ "from": "nothing", "group": "SG20", "starts": "2031-03-03" }),
    );
    let draft = begun["draft"].as_str().unwrap();
    let record = json!({
        "kind": "letter", "group": "SG20",
        "reference": { "series": "collective letter", "group": "SG20" },
        "meeting": { "starts": "2031-03-03", "ends": "2031-03-12", "place": "Geneva", "country": "CH", "mode": "in person" },
    });
    let content = json!({ "record": record, "paragraphs": [], "words": {} });
    let wish = json!({ "draft": draft, "edition": 1, "content": content, "propose": true });
    let edition = house.act(cookie, "drafts.revise", &wish)["edition"].clone();
    let issued = house.act(cookie, "drafts.issue", &json!({ "draft": draft, "edition": edition }));
    issued["identity"].as_str().unwrap().to_owned()
}

fn released(house: &House, cookie: &str) -> String {
    let lines: Vec<String> = (0..recipients_wanted())
        .map(|at| format!("member_states; State {at}; s{at}@example.org; {}", ["en", "ar", "zh"][at % 3]))
        .collect();
    house.act(cookie, "mail.enlist", &json!({ "lines": lines.join("\n") }));
    let notice = issued(house, cookie);
    let page = house
        .ask("GET", &format!("/mail/{notice}"), &[("cookie", cookie), ("accept-language", "en")], b"")
        .text();
    assert!(
        page.contains(&format!("Send to {} addressees", recipients_wanted())),
        "the button says to how many"
    );
    let seen = page.split("name=\"seen\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let done = house.act(cookie, "mail.release", &json!({ "notice": notice, "seen": seen }));
    assert_eq!(done["messages"], recipients_wanted());
    notice
}

/// How many messages the outbox says are in a state.
fn said(page: &str, state: &str) -> usize {
    let before = page.split(&format!(" · {state}")).next().filter(|before| before.len() < page.len());
    let count = before.and_then(|before| {
        before.rsplit('>').next()?.split(' ').next()?.replace([',', '\u{202f}'], "").parse().ok()
    });
    count.unwrap_or_default()
}

/// The program is killed three times while it hands over: whoever was told was told once, and whoever may not have been stands in
/// the outbox.
#[test]
fn nobody_is_told_twice_and_nobody_is_forgotten_when_the_program_dies() {
    if is_missing() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (data, mailbox) = (folder.path().join("data"), folder.path().join("mail"));
    let smtp = free_place();
    let mut server = Command::new(PYTHON);
    server.args(["-m", "aiosmtpd", "-n", "-l", &smtp, "-c", "aiosmtpd.handlers.Mailbox"]).arg(&mailbox);
    let _server = Server(server.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
    furnished(&data);
    let place = free_place();
    let url = format!("smtp://{smtp}");
    let more = [
        "--smtp",
        &url,
        "--mail-from",
        "Study groups <tsb@example.org>",
        "--address",
        "https://plenary.example.org",
    ];
    let house = serve_at(&data, &place, &more);
    let cookie = house.sign_in("m.keita@example.org");
    let notice = released(&house, &cookie);
    let mut house = Some(house);
    for killed in 1..=3 {
        let begun = Instant::now();
        while arrived(&mailbox) < recipients_wanted() / 5 * killed {
            assert!(begun.elapsed().as_secs() < patience(), "the mail does not go on: {}", arrived(&mailbox));
            thread::sleep(Duration::from_millis(2));
        }
        house.take().unwrap().kill();
        house = Some(serve_at(&data, &place, &more));
    }
    let house = house.unwrap();
    let begun = Instant::now();
    let page = loop {
        let look = house.ask(
            "GET",
            &format!("/mail/{notice}"),
            &[("cookie", &cookie), ("accept-language", "en")],
            b"",
        );
        let page = look.text();
        if said(&page, "with the mail server") + said(&page, "may have arrived") == recipients_wanted() {
            break page;
        }
        assert!(begun.elapsed().as_secs() < patience(), "the mail does not end");
        thread::sleep(Duration::from_millis(50));
    };
    let told = recipients(&mailbox);
    let once: BTreeSet<&String> = told.iter().collect();
    assert_eq!(told.len(), once.len(), "nobody was told twice");
    let uncertain = said(&page, "may have arrived");
    assert!(
        once.len() >= said(&page, "with the mail server") && once.len() + uncertain >= recipients_wanted()
    );
    assert!(uncertain <= 75, "no more than a handful at each death: {uncertain}");
}
