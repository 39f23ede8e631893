//! A house that the program serves on a free port, and a visitor with the plainest client there is.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, PoisonError, Weak},
};

use serde_json::Value;

use crate::program;

/// A served house; it ends with the test.
pub(crate) struct House {
    server: Child,
    host: String,
    /// What the program said when it opened.
    pub(crate) said: String,
}

impl Drop for House {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// An answer.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// The value of a header, by its name in small letters.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(": ")?;
            key.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}

/// Opens the demonstration.
pub(crate) fn demo() -> House {
    open(&["demo", "--listen", "127.0.0.1:0"], "Nothing is kept")
}

/// One demonstration for the tests that only read; it ends with the last of them.
pub(crate) fn shared() -> Arc<House> {
    static HOUSE: Mutex<Weak<House>> = Mutex::new(Weak::new());
    let mut kept = HOUSE.lock().unwrap_or_else(PoisonError::into_inner);
    kept.upgrade().unwrap_or_else(|| {
        let house = Arc::new(demo());
        *kept = Arc::downgrade(&house);
        house
    })
}

/// Serves a folder.
pub(crate) fn serve(data: &Path) -> House {
    open(&["serve", "--listen", "127.0.0.1:0", "--data", &data.display().to_string()], "http://")
}

/// Serves a folder at this place, with more to say about how.
pub(crate) fn serve_at(data: &Path, place: &str, more: &[&str]) -> House {
    let data = data.display().to_string();
    let arguments = [&["serve", "--listen", place, "--data", &data], more].concat();
    open(&arguments, "http://")
}

fn open(arguments: &[&str], until: &str) -> House {
    let mut server = Command::new(program()).args(arguments).stdout(Stdio::piped()).spawn().unwrap();
    let mut out = BufReader::new(server.stdout.take().unwrap());
    let mut said = String::new();
    while !said.contains(until) {
        assert!(out.read_line(&mut said).unwrap() > 0, "the program ended: {said}");
    }
    let host = said.split("http://").nth(1).and_then(|rest| rest.split('/').next()).unwrap().to_owned();
    House { server, host, said }
}

impl House {
    /// Does an act as whoever has the cookie.
    pub(crate) fn act(&self, cookie: &str, act: &str, wish: &Value) -> Value {
        let headers = [("content-type", "application/json"), ("cookie", cookie)];
        let answer = self.ask("POST", &format!("/api/acts/{act}"), &headers, wish.to_string().as_bytes());
        assert!(answer.status < 300, "{act}: {}", answer.text());
        answer.json()
    }

    /// Where it listens: host and port.
    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    /// By which the system knows the program.
    pub(crate) fn process(&self) -> u32 {
        self.server.id()
    }

    /// Ends at once, in the middle of whatever it does.
    pub(crate) fn kill(mut self) {
        self.server.kill().unwrap();
        self.server.wait().unwrap();
    }

    /// Gets a path in English.
    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[("accept-language", "en")], b"")
    }

    /// Sends a request and reads the whole answer.
    pub(crate) fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        let mut head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\ncontent-length: {}\r\n",
            self.host,
            body.len()
        );
        head.extend(headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")));
        stream.write_all(format!("{head}\r\n").as_bytes()).unwrap();
        // A server that refuses a body may close before it has read it.
        let _ = stream.write_all(body);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let end = answer.windows(4).position(|part| part == b"\r\n\r\n").expect("an answer has a head");
        let head = String::from_utf8(answer[..end].to_vec()).unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        let body = answer.split_off(end + 4);
        let body =
            if head.to_lowercase().contains("transfer-encoding: chunked") { unchunk(&body) } else { body };
        Answer { status, head, body }
    }

    /// Signs in and gives the cookie to send.
    pub(crate) fn sign_in(&self, email: &str) -> String {
        let form = format!("email={}&password=plenary-demo&back=%2F", email.replace('@', "%40"));
        let answer = self.ask(
            "POST",
            "/sign-in",
            &[("content-type", "application/x-www-form-urlencoded")],
            form.as_bytes(),
        );
        assert_eq!(answer.status, 303, "{}", answer.text());
        answer.header("set-cookie").unwrap().split(';').next().unwrap().to_owned()
    }

    /// The addresses of all meetings.
    pub(crate) fn meetings(&self) -> Vec<String> {
        let list = self.get("/meetings.json").json();
        let meetings = list["meetings"].as_array().unwrap().clone();
        meetings.iter().map(|meeting| meeting["address"].as_str().unwrap().to_owned()).collect()
    }
}

fn unchunk(mut body: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    while let Some(end) = body.windows(2).position(|part| part == b"\r\n") {
        let size = usize::from_str_radix(std::str::from_utf8(&body[..end]).unwrap().trim(), 16).unwrap();
        if size == 0 {
            break;
        }
        whole.extend_from_slice(&body[end + 2..end + 2 + size]);
        body = &body[end + 4 + size..];
    }
    whole
}
