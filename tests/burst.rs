//! Everybody registers at once: the program dies in the middle, and two programs share one database.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Read as _, Write as _},
    net::TcpStream,
    path::Path,
    process::{Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

use serde_json::{Value, json};

use crate::{
    house::{House, serve_at},
    program,
};

const MEETING: &str = "sg20-2031-03-03";

/// How often the program is killed; `PLENARY_TEST_KILLS` says how often for a figure.
fn kills_wanted() -> usize {
    std::env::var("PLENARY_TEST_KILLS").ok().and_then(|count| count.parse().ok()).unwrap_or(4)
}

/// Where a house keeps what it knows.
struct Place {
    folder: tempfile::TempDir,
    database: Vec<String>,
}

impl Place {
    fn sqlite() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), database: Vec::new() }
    }

    /// A schema of its own in the PostgreSQL of this test run; `None`, said loudly, where there is none.
    fn postgres(schema: &str) -> Option<Self> {
        let Ok(address) = std::env::var("PLENARY_TEST_POSTGRES") else {
            println!("NOT TESTED on PostgreSQL: PLENARY_TEST_POSTGRES is not set; cargo xtask test sets it");
            return None;
        };
        let schema = format!("{schema}_{}", std::process::id());
        let made = Command::new("psql").args([&address, "-qc", &format!("CREATE SCHEMA {schema}")]).status();
        assert!(made.unwrap().success());
        let address = format!("{address}?options=-csearch_path%3D{schema}");
        Some(Self { folder: tempfile::tempdir().unwrap(), database: vec!["--database".to_owned(), address] })
    }

    fn data(&self) -> &Path {
        self.folder.path()
    }

    fn serve(&self) -> House {
        let more: Vec<&str> = self.database.iter().map(String::as_str).collect();
        serve_at(self.data(), "127.0.0.1:0", &more)
    }

    fn enrol(&self, email: &str, role: &str) {
        let mut enrol = Command::new(program())
            .args(["enrol", email, "--name", email, "--role", role, "--data"])
            .arg(self.data())
            .args(&self.database)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        enrol.stdin.take().unwrap().write_all(b"plenary-demo\n").unwrap();
        assert!(enrol.wait().unwrap().success());
    }
}

/// A meeting, a member, and its focal point, who registers colleagues: each is confirmed at once.
struct Hall {
    secretary: String,
    focal_point: String,
    member: String,
}

fn hall(place: &Place, house: &House) -> Hall {
    let secretary = house.sign_in("m.keita@example.org");
    let begun = house.act(
        &secretary,
        "drafts.begin",
        &json!({ "from": "nothing", "group": "SG20", "starts": "2031-03-03" }),
    );
    let record = json!({
        "kind": "letter", "group": "SG20",
        "reference": { "series": "collective letter", "group": "SG20" },
        "meeting": { "starts": "2031-03-03", "ends": "2031-03-12", "place": "Geneva", "country": "CH", "mode": "in person" },
    });
    let content = json!({ "record": record, "paragraphs": [], "words": {} });
    let wish = json!({ "draft": begun["draft"], "edition": 1, "content": content, "propose": true });
    let edition = house.act(&secretary, "drafts.revise", &wish)["edition"].clone();
    house.act(&secretary, "drafts.issue", &json!({ "draft": begun["draft"], "edition": edition }));
    house.act(&secretary, "members.enlist", &json!({ "lines": "sector members; Exemplar Telecom" }));
    let page = house.ask("GET", "/members", &[("cookie", &secretary)], b"").text();
    let mut links = page.split("href=\"/members/").skip(1).filter_map(|rest| rest.split('"').next());
    let member = links.find(|id| id.len() == 16).unwrap().to_owned();
    place.enrol("fay@example.org", "focal_point");
    let term = json!({ "member": member, "account": "fay@example.org", "capacity": "focal_point", "first": "2026-01-01" });
    house.act(&secretary, "members.appoint", &term);
    Hall { focal_point: house.sign_in("fay@example.org"), secretary, member }
}

fn form(hall: &Hall, person: usize) -> Value {
    let form = json!({
        "given_name": format!("Given {person}"), "family_name": format!("Family {person}"),
        "email": format!("person{person}@example.org"), "on_published_list": true,
    });
    json!({ "key": format!("key-{person}"), "meeting": MEETING, "member": hall.member, "colleague": true, "form": form })
}

/// Sends a form; `None` where no whole answer came.
fn send(host: &str, cookie: &str, wish: &Value) -> Option<Value> {
    let body = wish.to_string();
    let mut stream = TcpStream::connect(host).ok()?;
    stream.set_read_timeout(Some(Duration::from_mins(1))).ok()?;
    let head = format!(
        "POST /api/acts/registration.submit HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncookie: {cookie}\r\n\
        content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(head.as_bytes()).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let answer = String::from_utf8(answer).ok()?;
    let (head, body) = answer.split_once("\r\n\r\n")?;
    assert!(head.starts_with("HTTP/1.1 200"), "{answer}");
    serde_json::from_str(body).ok()
}

/// The numbers that were confirmed to people, and what each of them was told.
type Told = Arc<Mutex<BTreeMap<usize, Value>>>;

/// Everybody sends until told to stop; who got no answer is given back.
fn burst(
    host: &str,
    hall: &Arc<Hall>,
    next: &Arc<AtomicUsize>,
    told: &Told,
    stop: &Arc<AtomicBool>,
) -> Vec<usize> {
    let mut threads = Vec::new();
    for _ in 0..8 {
        let (host, hall) = (host.to_owned(), Arc::clone(hall));
        let (next, told, stop) = (Arc::clone(next), Arc::clone(told), Arc::clone(stop));
        threads.push(thread::spawn(move || {
            let mut in_doubt = Vec::new();
            while !stop.load(Ordering::Relaxed) {
                let person = next.fetch_add(1, Ordering::Relaxed);
                let Some(answer) = send(&host, &hall.focal_point, &form(&hall, person)) else {
                    // Nobody answers any more: whoever asked is in doubt, and the next one does not begin.
                    in_doubt.push(person);
                    break;
                };
                told.lock().unwrap().insert(person, answer);
            }
            in_doubt
        }));
    }
    threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
}

/// Whoever was confirmed is there, nobody stands twice, and the numbers have neither a gap nor a double.
fn is_whole(house: &House, hall: &Hall, told: &BTreeMap<usize, Value>) {
    let list = house
        .ask("GET", &format!("/meetings/{MEETING}/participants.json"), &[("cookie", &hall.secretary)], b"")
        .json();
    let all = list["participants"].as_array().unwrap();
    let numbers: BTreeSet<&str> = all.iter().map(|one| one["number"].as_str().unwrap()).collect();
    assert_eq!(numbers.len(), all.len(), "a number was given twice");
    let latest = format!("{MEETING}-{:04}", all.len());
    assert!(numbers.contains(latest.as_str()), "a number is missing before {latest}");
    for (person, answer) in told {
        assert_eq!(answer["state"], "confirmed", "person {person}");
        assert!(
            numbers.contains(answer["number"].as_str().unwrap()),
            "person {person} was confirmed and is gone"
        );
    }
    assert_eq!(all.len(), told.len(), "everybody who was in doubt has asked again");
}

fn killed(place: &Place) {
    place.enrol("m.keita@example.org", "secretariat");
    let house = place.serve();
    let hall = Arc::new(hall(place, &house));
    drop(house);
    let (next, told) = (Arc::new(AtomicUsize::new(0)), Told::default());
    let kills = kills_wanted();
    for turn in 0..kills {
        let house = place.serve();
        let stop = Arc::new(AtomicBool::new(false));
        let host = house.host().to_owned();
        let (hall_, next_, told_, stop_) =
            (Arc::clone(&hall), Arc::clone(&next), Arc::clone(&told), Arc::clone(&stop));
        let senders = thread::spawn(move || burst(&host, &hall_, &next_, &told_, &stop_));
        // Not always at the same place of what it does.
        thread::sleep(Duration::from_millis(150 + (turn as u64 * 37) % 300));
        house.kill();
        stop.store(true, Ordering::Relaxed);
        let in_doubt = senders.join().unwrap();
        let house = place.serve();
        for person in in_doubt {
            let answer = send(house.host(), &hall.focal_point, &form(&hall, person)).unwrap();
            told.lock().unwrap().insert(person, answer);
        }
        // At the end, and now and then: the list grows.
        if turn + 1 == kills || turn % 10 == 9 {
            is_whole(&house, &hall, &told.lock().unwrap());
        }
    }
    let count = told.lock().unwrap().len();
    println!("{kills} kills, {count} registrations");
    assert!(count > kills, "something was confirmed between the kills");
}

#[test]
fn whoever_was_confirmed_is_there_after_every_kill_on_sqlite() {
    killed(&Place::sqlite());
}

#[test]
fn whoever_was_confirmed_is_there_after_every_kill_on_postgres() {
    if let Some(place) = Place::postgres("killed") {
        killed(&place);
    }
}

#[test]
fn two_servers_on_one_postgres_are_one_house() {
    let Some(place) = Place::postgres("two") else { return };
    place.enrol("m.keita@example.org", "secretariat");
    let (one, other) = (place.serve(), place.serve());
    // Whoever signs in at the one is known to the other.
    let hall = Arc::new(hall(&place, &one));
    let told = Told::default();
    let mut threads = Vec::new();
    for sender in 0..8 {
        let hosts = [one.host().to_owned(), other.host().to_owned()];
        let (hall, told) = (Arc::clone(&hall), Arc::clone(&told));
        threads.push(thread::spawn(move || {
            for turn in 0..10 {
                let person = sender * 10 + turn;
                // The same form goes to both, as a browser does that was sent elsewhere by a balancer.
                let answers = [person, person + 1]
                    .map(|at| send(&hosts[at % 2], &hall.focal_point, &form(&hall, person)).unwrap());
                assert_eq!(answers[0], answers[1]);
                told.lock().unwrap().insert(person, answers[0].clone());
            }
        }));
    }
    for thread in threads {
        thread.join().unwrap();
    }
    is_whole(&one, &hall, &told.lock().unwrap());
    is_whole(&other, &hall, &told.lock().unwrap());
    // What the one does is seen on pages of the other.
    let first = told.lock().unwrap()[&0]["registration"].as_str().unwrap().to_owned();
    one.act(&hall.focal_point, "registration.cancel", &json!({ "registration": first, "edition": 1 }));
    let page = other.ask("GET", &format!("/registrations/{first}.json"), &[("cookie", &hall.secretary)], b"");
    assert!(page.status == 404 || page.text().contains("cancelled"));
    let begun = std::time::Instant::now();
    let published = format!("/meetings/{MEETING}/participants/published");
    while other.get(&published).text().contains("Family 0<") {
        assert!(begun.elapsed().as_secs() < 20, "the other never learned of it");
        thread::sleep(Duration::from_millis(100));
    }
}
