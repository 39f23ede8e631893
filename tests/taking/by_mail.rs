//! A document comes by mail, through a mail server of other people's making that hands it to the program, and its sender is answered.

use std::{
    fs,
    io::Write as _,
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use office::documents::see;

use super::world::{MEETING, SECRETARY, office, open, secretary, waiting, word_document};
use crate::{house::serve_at, program};

/// Debian's own Python, which has Debian's own packages.
const PYTHON: &str = "/usr/bin/python3";

/// A mail server that hands what comes for a group to a program, and keeps the rest.
const SERVER: &str = r#"
import subprocess, sys, time, os
from aiosmtpd.controller import Controller
port, program, data, box = int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
class Handler:
    async def handle_DATA(self, server, session, envelope):
        for to in envelope.rcpt_tos:
            path = b"Return-Path: <" + (envelope.mail_from or "").encode() + b">\r\n"
            if to.startswith("sg11"):
                done = subprocess.run([program, "document-mail", "--to", to, "--data", data], input=path + envelope.content)
                if done.returncode:
                    return "451 try again"
            else:
                with open(os.path.join(box, str(time.time_ns())), "wb") as file:
                    file.write(b"X-To: " + to.encode() + b"\r\n" + envelope.content)
        return "250 taken"
controller = Controller(Handler(), hostname="127.0.0.1", port=port)
controller.start()
print("open", flush=True)
time.sleep(600)
"#;

/// Sends a mail with a document, as a program of mail does.
const SENDER: &str = r#"
import smtplib, sys
from email.message import EmailMessage
port, sender, path, more = int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4:]
mail = EmailMessage()
mail["From"], mail["To"], mail["Subject"], mail["Message-ID"] = sender, "sg11@example.org", "A paper", f"<{sender}-{len(more)}>"
for field in more:
    name, value = field.split(": ", 1)
    mail[name] = value
mail.set_content("Here it is.")
mail.add_attachment(open(path, "rb").read(), maintype="application", subtype="octet-stream", filename="Отчёт за 2017.docx")
with smtplib.SMTP("127.0.0.1", port) as server:
    server.send_message(mail, from_addr=sender, to_addrs=["sg11@example.org"])
"#;

struct Ending(Child);

impl Drop for Ending {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn free_port() -> String {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port().to_string()
}

/// Whether so many mails have come, each for one of these addresses.
fn answers(mailbox: &Path) -> Vec<String> {
    let files = fs::read_dir(mailbox).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    files.collect()
}

#[test]
fn a_mail_becomes_a_document_on_the_desk_and_is_answered_once() {
    if !Command::new(PYTHON)
        .args(["-c", "import aiosmtpd"])
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
    {
        println!("NOT TESTED: python3-aiosmtpd is not installed; cargo xtask test installs it");
        return;
    }
    let world = open();
    let data = world.data();
    drop(world.house);
    // The meeting of the tests is over: one that is to come takes documents.
    let letter =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../letters/tests/corpus/en-2017-table.txt"))
            .unwrap();
    let later = world.folder.path().join("letter.txt");
    fs::write(&later, letter.replace("2017", "2031").replace("2016", "2030")).unwrap();
    let import = Command::new(program()).arg("import").arg(&later).arg("--data").arg(&data).output().unwrap();
    let said = String::from_utf8_lossy(&import.stdout).into_owned();
    assert!(said.contains("sg11-2031-11-"), "{said} {}", String::from_utf8_lossy(&import.stderr));
    let (port, mailbox) = (free_port(), world.folder.path().join("mailbox"));
    fs::create_dir(&mailbox).unwrap();
    let mut server = Command::new(PYTHON);
    server.args(["-c", SERVER, &port]).arg(program()).arg(&data).arg(&mailbox).stdout(Stdio::piped());
    let mut server = Ending(server.spawn().unwrap());
    let mut open = [0; 4];
    std::io::Read::read_exact(server.0.stdout.as_mut().unwrap(), &mut open).unwrap();
    let paper = world.folder.path().join("paper.docx");
    fs::File::create(&paper).unwrap().write_all(&word_document("Progress report")).unwrap();
    let send = |sender: &str, more: &[&str]| {
        let sent =
            Command::new(PYTHON).args(["-c", SENDER, &port, sender]).arg(&paper).args(more).output().unwrap();
        assert!(sent.status.success(), "{}", String::from_utf8_lossy(&sent.stderr));
    };
    send(SECRETARY, &[]);
    send(SECRETARY, &[]);
    send("stranger@example.com", &[]);
    send("stranger@example.com", &["Auto-Submitted: auto-replied"]);
    send(SECRETARY, &["List-Id: <sg11.example.org>", "Precedence: list"]);
    let place = format!("127.0.0.1:{}", free_port());
    let url = format!("smtp://127.0.0.1:{port}");
    let _house = serve_at(&data, &place, &["--smtp", &url, "--mail-from", "Study groups <tsb@example.org>"]);
    let begun = Instant::now();
    while answers(&mailbox).len() < 2 {
        assert!(begun.elapsed().as_secs() < 60, "nobody is answered");
        thread::sleep(Duration::from_millis(100));
    }
    thread::sleep(Duration::from_secs(2));
    let answers = answers(&mailbox);
    assert_eq!(answers.len(), 2, "machines are not answered, and nobody twice");
    let to =
        |address: &str| answers.iter().find(|mail| mail.starts_with(&format!("X-To: {address}"))).unwrap();
    assert!(to(SECRETARY).contains("SG11-TD1/GEN"), "{}", to(SECRETARY));
    assert!(to("stranger@example.com").contains("Not taken"), "{}", to("stranger@example.com"));
    assert!(
        answers.iter().all(|mail| mail.contains("Auto-Submitted: auto-generated")),
        "an answer is no question"
    );
    waiting(async {
        let office = office(&data).await;
        let desk = see::desk(&office, &secretary(), "").await.unwrap();
        let received: Vec<_> = desk.received.iter().filter(|one| one.document.meeting != MEETING).collect();
        assert_eq!(received.len(), 1);
        assert_eq!(received[0].files[0].name, "Отчёт за 2017.docx");
        assert_eq!(received[0].document.content.claim.title, "Progress report");
        office.close().await;
    });
}
