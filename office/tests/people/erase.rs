//! `people.erase`: after it neither the file of the database nor a dump of it holds the name or an address; what counts still counts; who
//! may.

use std::{path::PathBuf, process::Command};

use office::{
    Actor, Failure, Office,
    deadlines::adjust::{self, adjust},
    drafts::begin::{self, begin},
    mail::enlist,
    members::{
        Capacity,
        appoint::{self, appoint},
        see as members,
    },
    people::{
        ask_link::ask_link,
        confirm_address::confirm_address,
        enrol::{Person, enrol},
        erase::{Erased, NotErased, Wish, erase},
        see::{self, of_token},
        sign_in::sign_in,
    },
    registration::{
        approve::{self, approve},
        submit::{self, submit},
    },
};
use rules::{people::Role, registration::Gender};

use crate::{
    house::{self, House, both_engines, secretary, somebody_in_each_role},
    people_add_address::claimed,
    people_ask_link::{self, mailing},
    people_confirm_address::opens,
    registration_opened::{MEETING, form, later, opened, seen, sent, sight},
    tokens_issue::issued,
};

const NAME: &str = "Zyxenia Quillfeather";
const TRACES: [&str; 4] = ["Zyxenia", "Quillfeather", "zyx.quill", "quill.second"];

fn wish(email: &str) -> Wish {
    Wish { email: email.to_owned() }
}

/// A person who has done everything that leaves a trace: for a member and, in the secretariat, for the house.
async fn lived(office: &Office, role: Role) -> (Office, String) {
    let opened = opened(&mailing(office)).await;
    let office = opened.office.clone();
    let person = Person {
        email: "zyx.quill@example.org".to_owned(),
        name: NAME.to_owned(),
        role,
        password: "a quiet river".to_owned(),
    };
    enrol(&office, &secretary(), &person).await.unwrap();
    let zyx = Actor::signed_in("zyx.quill@example.org", NAME, role);
    let term = appoint::Wish {
        member: opened.kenya.clone(),
        account: "zyx.quill@example.org".to_owned(),
        capacity: Capacity::Deputy,
        first: jiff::civil::date(2025, 1, 1),
        last: None,
    };
    appoint(&office, &secretary(), &term).await.unwrap();
    let session = sign_in(&office, "zyx.quill@example.org", "a quiet river").await.unwrap();
    let zyx = Actor { role: of_token(&office, &session).await.unwrap().role, ..zyx };
    let ada = sent(&office, &opened.ada, &opened.kenya).await.registration;
    let these = approve::Wish { registrations: vec![seen(&office, &ada).await], ground: None };
    let decision = approve(&office, &zyx, &these).await;
    assert!(decision.is_ok() || role == Role::Secretariat, "{decision:?}");
    let mine = submit::Wish {
        key: "Zyxenia's key".to_owned(),
        meeting: MEETING.to_owned(),
        event: String::new(),
        member: opened.kenya.clone(),
        colleague: false,
        form: rules::registration::Form {
            family_name: "Quillfeather".to_owned(),
            gender: Some(Gender::Woman),
            ..form("Zyxenia")
        },
    };
    let registration = submit(&office, &zyx, &mine).await.unwrap().registration;
    issued(&office, &zyx, &[]).await;
    let token = claimed(&office, &zyx, "quill.second@example.net").await;
    confirm_address(&office, &zyx, &opens(&token)).await.unwrap();
    claimed(&office, &zyx, "zyx.quill.third@example.net").await;
    ask_link(&office, &Actor::anybody(), &people_ask_link::wish("quill.second@example.net")).await.unwrap();
    let lines = "academia; Institute; quill.second@example.net; en".to_owned();
    let _ = enlist::enlist(&office, &secretary(), &enlist::Wish { lines }).await;
    if role == Role::Secretariat {
        let adjustment = adjust::Wish {
            meeting: MEETING.to_owned(),
            deadline: "contribution".to_owned(),
            due: jiff::civil::date(2025, 8, 28),
            time: None,
            time_zone: None,
            reason: "a holiday".to_owned(),
        };
        adjust(&office, &zyx, &adjustment).await.unwrap();
        begin(&office, &zyx, &begin::Wish::Correction { meeting: MEETING.to_owned() }).await.unwrap();
    }
    (office, registration)
}

/// Which traces a database holds: on SQLite in its files as they lie on the disk, on PostgreSQL in a dump.
fn traces(database: &str) -> Vec<&'static str> {
    let mut bytes = Vec::new();
    if let Some((address, schema)) = database.split_once("?options=-csearch_path%3D") {
        let programs = std::fs::read_dir("/usr/lib/postgresql").unwrap().flatten();
        let program: Option<PathBuf> = programs.map(|entry| entry.path().join("bin/pg_dump")).max();
        let dump = Command::new(program.unwrap()).args(["--schema", schema, address]).output().unwrap();
        assert!(dump.status.success(), "{}", String::from_utf8_lossy(&dump.stderr));
        bytes = dump.stdout;
    } else {
        for ending in ["", "-wal", "-shm"] {
            bytes.extend(std::fs::read(format!("{database}{ending}")).unwrap_or_default());
        }
    }
    TRACES
        .into_iter()
        .filter(|trace| bytes.windows(trace.len()).any(|part| part.eq_ignore_ascii_case(trace.as_bytes())))
        .collect()
}

async fn leaves_no_trace(house: House, role: Role) {
    let (office, registration) = lived(&house.office, role).await;
    assert_eq!(traces(&house.database), TRACES, "the test would see them");
    let past = later(&office, "2025-10-01");
    let erased = erase(&past, &secretary(), &wish("Quill.Second@example.net")).await.unwrap();
    assert_eq!(erased, Erased { cancelled: 0, counted: 1 });
    assert_eq!(traces(&house.database), [] as [&str; 0]);
    let left = sight(&past, &registration).await.line.registration;
    assert_ne!(left.content.state.name(), "cancelled", "she took part, and that counts");
    assert_eq!(left.content.form.gender, Some(Gender::Woman));
    assert!(left.person.starts_with("erased-") && left.content.form.given_name.is_empty());
    for email in ["zyx.quill@example.org", "quill.second@example.net"] {
        assert!(sign_in(&past, email, "a quiet river").await.is_err());
        assert!(
            matches!(erase(&past, &secretary(), &wish(email)).await, Err(NotErased::NoSuchAccount(_))),
            "once"
        );
    }
    let members = members::all(&past).await.unwrap();
    let kenya = &members.iter().find(|one| one.member.name() == "Kenya").unwrap().id;
    let terms = members::appointments(&past, &secretary(), kenya).await.unwrap();
    assert!(
        terms.iter().any(|one| one.account.starts_with("erased-")),
        "that somebody answered for Kenya stays"
    );
}

#[tokio::test]
async fn no_trace_of_a_focal_point_on_sqlite() {
    leaves_no_trace(house::sqlite().await, Role::Delegate).await;
}

#[tokio::test]
async fn no_trace_of_a_focal_point_on_postgres() {
    if let Some(house) = house::postgres().await {
        leaves_no_trace(house, Role::Delegate).await;
    }
}

#[tokio::test]
async fn no_trace_of_a_secretary_on_sqlite() {
    leaves_no_trace(house::sqlite().await, Role::Secretariat).await;
}

#[tokio::test]
async fn no_trace_of_a_secretary_on_postgres() {
    if let Some(house) = house::postgres().await {
        leaves_no_trace(house, Role::Secretariat).await;
    }
}

both_engines! {
    async fn what_is_to_come_is_cancelled_first(office: Office) {
        let house = opened(&office).await;
        let id = sent(&house.office, &house.ada, &house.kenya).await.registration;
        let erased = erase(&house.office, &secretary(), &wish("ada@example.org")).await.unwrap();
        assert_eq!(erased, Erased { cancelled: 1, counted: 0 });
        assert_eq!(sight(&house.office, &id).await.line.registration.content.state.name(), "cancelled");
        assert!(see::own_data(&house.office, &house.ada).await.unwrap().is_none());
        // The same address can begin anew, and nothing of before comes back.
        crate::registration_opened::enrolled(&house.office, "Ada").await;
        assert!(office::registration::see::mine(&house.office, &house.ada).await.unwrap().is_empty());
    }

    async fn of_two_who_bear_one_name_the_other_keeps_their_deeds(office: Office) {
        let house = opened(&office).await;
        for email in ["one@example.org", "two@example.org"] {
            let person = Person { email: email.to_owned(), name: NAME.to_owned(), role: Role::Secretariat, password: "a quiet river".to_owned() };
            enrol(&house.office, &secretary(), &person).await.unwrap();
        }
        let two = Actor::signed_in("two@example.org", NAME, Role::Secretariat);
        let set = adjust::Wish {
            meeting: MEETING.to_owned(), deadline: "contribution".to_owned(), due: jiff::civil::date(2025, 8, 28), time: None, time_zone: None,
            reason: "a holiday".to_owned(),
        };
        adjust(&house.office, &two, &set).await.unwrap();
        erase(&house.office, &secretary(), &wish("one@example.org")).await.unwrap();
        let meeting = office::meetings::see::meeting(&house.office, MEETING, rules::language::Language::En).await.unwrap().unwrap();
        assert!(format!("{:?}", meeting.due).contains(NAME));
    }

    async fn only_the_secretariat_and_not_itself(office: Office) {
        for actor in somebody_in_each_role() {
            let done = erase(&office, &actor, &wish("ada@example.org")).await;
            match actor.role {
                Role::Secretariat => assert!(matches!(done, Err(NotErased::NoSuchAccount(_)))),
                _ => assert!(matches!(done, Err(NotErased::Failed(Failure::NotAllowed(_))))),
            }
        }
        let person = Person { email: "s@example.org".to_owned(), role: Role::Secretariat, ..crate::people_enrol::delegate() };
        enrol(&office, &secretary(), &person).await.unwrap();
        let own = erase(&office, &Actor::signed_in("s@example.org", "S", Role::Secretariat), &wish("s@example.org")).await;
        assert!(matches!(own, Err(NotErased::Yourself)));
    }
}
