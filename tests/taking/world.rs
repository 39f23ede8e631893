//! A house with documents of one meeting, filled by acts before the program serves it.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError, Weak},
};

use office::{
    Actor, Office,
    clock::Clock,
    documents::{
        Seen,
        hand_in::{self, hand_in},
        post::{self, post},
        reserve::{self, reserve},
        restrict::{self, restrict},
        upload,
    },
    people::enrol::{Person, enrol},
};
use papers::{Form, TemplateFacts, template};
use rules::{
    documents::{Access, Claim},
    language::Language,
    people::Role,
};
use serde_json::Value;
use tempfile::TempDir;

use crate::house::{Answer, House, serve};

pub(super) const MEETING: &str = "sg11-2017-11-08";
pub(super) const DELEGATE: &str = "delegate@example.org";
pub(super) const SECRETARY: &str = "secretary@example.org";
/// Larger than what is kept in memory.
pub(super) const LARGE: usize = 5 << 20;

/// A served house.
pub(super) struct World {
    pub(super) house: House,
    pub(super) folder: TempDir,
}

/// Waits for what the office does.
pub(super) fn waiting<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

pub(super) fn secretary() -> Actor {
    Actor::secretariat("Mariam Keïta")
}

/// Opens the house beside the program that serves it.
pub(super) async fn office(data: &std::path::Path) -> Office {
    std::fs::create_dir_all(data).unwrap();
    let clock = Clock::Fixed("2017-09-20T09:00:00Z".parse().unwrap());
    let database = data.join("plenary.sqlite").display().to_string();
    let office = Office::open(&database, office::profiles::built_in().unwrap(), clock).await.unwrap();
    office.with_vault(vault::Vault::open(&data.join("files").display().to_string()).await.unwrap())
}

/// Text that differs everywhere.
pub(super) fn text(bytes: usize, seed: u32) -> Vec<u8> {
    let mut text: Vec<u8> = (0..)
        .flat_map(|line: u32| format!("The {seed}th paper says at {line}.\n").into_bytes())
        .take(bytes)
        .collect();
    text.push(b'\n');
    text
}

/// A temporary document; posted for these readers, or left on the desk.
pub(super) async fn add(office: &Office, title: &str, file: (&str, &[u8]), access: Option<Access>) -> String {
    let secretary = secretary();
    let claim = Claim {
        title: title.to_owned(),
        source: "TSB".to_owned(),
        language: Some(Language::En),
        ..Claim::default()
    };
    let wish = reserve::Wish {
        key: title.to_owned(),
        meeting: MEETING.to_owned(),
        kind: "TD".to_owned(),
        series: "GEN".to_owned(),
        claim,
        ..reserve::Wish::default()
    };
    let document = reserve(office, &secretary, &wish).await.unwrap();
    let (name, bytes) = file;
    let announced = upload::Wish { name: name.to_owned(), bytes: bytes.len() as u64, sha256: None };
    let begun = upload::begin(office, &secretary, &announced).await.unwrap();
    upload::append(office, &secretary, &begun.upload, 0, bytes).await.unwrap();
    let seen = |edition| Seen { document: document.id.clone(), edition };
    let wish = hand_in::Wish {
        seen: seen(document.edition),
        upload: begun.upload,
        language: Language::En,
        claim: None,
        translation: None,
    };
    let handed = hand_in(office, &secretary, &wish).await.unwrap();
    let Some(access) = access else { return document.id };
    let posted = post(office, &secretary, &post::Wish { seen: seen(handed.document.edition) }).await.unwrap();
    let readers = if access == Access::Restricted { vec![DELEGATE.to_owned()] } else { Vec::new() };
    let wish = restrict::Wish { seen: seen(posted.edition), access, readers };
    restrict(office, &secretary, &wish).await.unwrap();
    document.id
}

/// A Word document with a header that has no number yet.
pub(super) fn word_document(title: &str) -> Vec<u8> {
    let facts = TemplateFacts {
        group: "Study Group 11".to_owned(),
        number: "SG11-TD###/GEN".to_owned(),
        title: title.to_owned(),
        source: "TSB".to_owned(),
        original: Some(Language::En),
        ..TemplateFacts::default()
    };
    template(Form::TemporaryDocument, &facts, Language::En).unwrap()
}

async fn fill(office: &Office) {
    for (email, name, role) in
        [(SECRETARY, "Mariam Keïta", Role::Secretariat), (DELEGATE, "Lucía Ortega", Role::Delegate)]
    {
        let person = Person {
            email: email.to_owned(),
            name: name.to_owned(),
            role,
            password: "plenary-demo".to_owned(),
        };
        enrol(office, &secretary(), &person).await.unwrap();
    }
    let letter =
        std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../letters/tests/corpus/en-2017-table.txt"))
            .unwrap();
    let came = office::notices::import::import(office, &secretary(), "letter.txt", &letter).await.unwrap();
    assert_eq!(came.meeting.as_deref(), Some(MEETING));
    let word = word_document("Draft agenda");
    add(office, "Draft agenda", ("agenda.docx", &word), Some(Access::Public)).await;
    add(office, "A long report", ("report.txt", &text(LARGE, 2)), Some(Access::Public)).await;
    add(office, "For one reader", ("closed.txt", &text(3_000, 3)), Some(Access::Restricted)).await;
    add(office, "For members", ("members.txt", &text(3_000, 4)), Some(Access::Members)).await;
    add(office, "On the desk", ("desk.txt", &text(3_000, 5)), None).await;
}

/// A house of one's own.
pub(super) fn open() -> World {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    waiting(async {
        let office = office(&data).await;
        fill(&office).await;
        office.close().await;
    });
    World { house: serve(&data), folder }
}

/// One house for the tests that only read.
pub(super) fn shared() -> Arc<World> {
    static WORLD: Mutex<Weak<World>> = Mutex::new(Weak::new());
    let mut kept = WORLD.lock().unwrap_or_else(PoisonError::into_inner);
    kept.upgrade().unwrap_or_else(|| {
        let world = Arc::new(open());
        *kept = Arc::downgrade(&world);
        world
    })
}

impl World {
    pub(super) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Asks as whoever has the cookie.
    pub(super) fn get(&self, path: &str, cookie: &str) -> Answer {
        self.house.ask("GET", path, &[("accept-language", "en"), ("cookie", cookie)], b"")
    }

    /// What a reader has, from a position on.
    pub(super) fn changes(&self, since: &str, cookie: &str) -> Value {
        let answer = self.get(&format!("/meetings/{MEETING}/documents/changes.json?since={since}"), cookie);
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()
    }

    /// The first file of the document of this title, as the secretary finds it.
    pub(super) fn file(&self, title: &str) -> Value {
        let cookie = self.house.sign_in(SECRETARY);
        let changes = self.changes("", &cookie);
        let found = changes["put"].as_array().unwrap().iter().find(|one| one["title"] == title).unwrap();
        found["files"][0].clone()
    }
}

/// The titles of what is put.
pub(super) fn titles(changes: &Value) -> Vec<String> {
    let put = changes["put"].as_array().unwrap();
    put.iter().map(|one| one["title"].as_str().unwrap().to_owned()).collect()
}
