//! Messages on their way: each arrives once, or stands in the outbox with its reason, whatever the server does.
#![expect(clippy::unwrap_used, reason = "a test that fails says where")]

mod sink;

use std::time::Duration;

use jiff::{Timestamp, civil::date};
use office::{
    Actor, Office,
    clock::Clock,
    drafts::{
        begin::{self, begin},
        issue::{self, issue},
        revise::{self, revise},
        see as drafts,
    },
    mail::{
        enlist::{self, enlist},
        release::{self, release},
        release_again::{self, release_again},
        see,
    },
};
use post::{Courier, Round, Server, Teller};
use rules::language::Language;
use sink::{Manner, Sink};

/// Meetings are told elsewhere.
const TELLER: Teller = Teller {
    calendar: |_, _| "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".to_owned(),
    title: |_, _| "SG11".to_owned(),
};

struct House {
    office: Office,
    notice: String,
    database: String,
    _folder: tempfile::TempDir,
}

fn secretary() -> Actor {
    Actor::secretariat("Mariam Keïta")
}

async fn open(database: &str, now: &str) -> Office {
    let clock = Clock::Fixed(now.parse::<Timestamp>().unwrap());
    let profiles = office::profiles::built_in().unwrap();
    Office::open(database, profiles, clock).await.unwrap().with_address("https://plenary.example.org")
}

/// A house whose letter was released to these addresses.
async fn released(lines: &str) -> House {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("plenary.sqlite").display().to_string();
    let office = open(&database, "2017-09-20T09:00:00Z").await;
    let wish = begin::Wish::Nothing { group: "SG11".to_owned(), starts: date(2018, 3, 5) };
    let draft = begin(&office, &secretary(), &wish).await.unwrap();
    let sight = drafts::draft(&office, &secretary(), &draft).await.unwrap().unwrap();
    let mut content = sight.draft;
    content.record.meeting.ends = Some(date(2018, 3, 14));
    content.record.meeting.place = Some("Geneva".to_owned());
    let wish = revise::Wish { draft: draft.clone(), edition: sight.edition, content, propose: false };
    let edition = revise(&office, &secretary(), &wish).await.unwrap();
    let notice = issue(&office, &secretary(), &issue::Wish { draft, edition }).await.unwrap().identity;
    enlist(&office, &secretary(), &enlist::Wish { lines: lines.to_owned() }).await.unwrap();
    let seen = see::mailing(&office, &secretary(), &notice, Language::En).await.unwrap().unwrap().seal;
    release(&office, &secretary(), &release::Wish { notice: notice.clone(), seen }).await.unwrap();
    House { office, notice, database, _folder: folder }
}

fn courier(office: &Office, sink: &Sink) -> Courier {
    let server = Server::parse(&sink.url(), "Groupes d’étude <tsb@example.org>").unwrap();
    Courier::new(office.clone(), server, TELLER, "here".to_owned())
}

async fn counts(house: &House) -> Vec<(String, i64)> {
    see::mailing(&house.office, &secretary(), &house.notice, Language::En).await.unwrap().unwrap().counts
}

fn count(state: &str, messages: i64) -> (String, i64) {
    (state.to_owned(), messages)
}

const THREE: &str = "\
member_states; Norway; mission@example.no; en
sector_members; 示例公司; company@example.cn; zh
academia; Une université; ecole@example.fr; fr
";

#[tokio::test]
async fn each_recipient_gets_one_message_in_their_language_with_the_letter_beside_it() {
    let house = released(THREE).await;
    let sink = Sink::start(Manner::Kind).await;
    let mut courier = courier(&house.office, &sink);
    assert_eq!(courier.round().await.unwrap(), Round::Attempted(3));
    assert_eq!(courier.round().await.unwrap(), Round::Idle);
    let mut recipients = sink.recipients();
    recipients.sort();
    assert_eq!(recipients, ["company@example.cn", "ecole@example.fr", "mission@example.no"]);
    assert_eq!(counts(&house).await, [count("handed", 3)]);

    let french = mail_parser::MessageParser::default()
        .parse(sink.message("ecole@example.fr").as_bytes())
        .unwrap()
        .into_owned();
    assert_eq!(
        french.subject(),
        Some("Prochaine réunion de la Commission d’études 11 ; Genève, 5-14 mars 2018")
    );
    let text = french.body_text(0).unwrap();
    assert!(text.contains("du 5 au 14 mars 2018"), "{text}");
    assert!(text.contains("https://plenary.example.org/unsubscribe/"), "a university can leave: {text}");
    let names: Vec<_> = french
        .attachments()
        .filter_map(|part| mail_parser::MimeHeaders::attachment_name(part).map(str::to_owned))
        .collect();
    assert_eq!(names, ["T17-SG11-COL-1-fr.docx", "T17-SG11-COL-1-fr.ics"]);
    let raw = sink.message("ecole@example.fr");
    assert!(raw.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"));

    let state = sink.message("mission@example.no");
    assert!(!state.contains("List-Unsubscribe"), "nobody leaves what a right hangs on");
    assert!(state.contains("Auto-Submitted: auto-generated"));
}

#[tokio::test]
async fn what_the_server_refuses_or_puts_off_stands_in_the_outbox_with_its_words() {
    let house = released("member_states; A; refused-a@example.no\nmember_states; B; later-b@example.no\nmember_states; C; c@example.no").await;
    let sink = Sink::start(Manner::Choosy).await;
    assert_eq!(courier(&house.office, &sink).round().await.unwrap(), Round::Attempted(3));
    assert_eq!(sink.recipients(), ["c@example.no"]);
    assert_eq!(counts(&house).await, [count("failed", 1), count("handed", 1), count("waiting", 1)]);
    let sight =
        see::mailing(&house.office, &secretary(), &house.notice, Language::En).await.unwrap().unwrap();
    let reasons: Vec<&str> = sight.troubled.iter().filter_map(|message| message.state.reason()).collect();
    assert!(
        reasons[0].contains("5.1.1 no such mailbox") && reasons[1].contains("4.2.1 come back later"),
        "{reasons:?}"
    );

    // What was put off is tried again when its turn comes; what was refused only when a person says so.
    let later = open(&house.database, "2017-09-20T10:00:00Z").await;
    sink.behave(Manner::Kind);
    assert_eq!(courier(&later, &sink).round().await.unwrap(), Round::Attempted(1));
    let refused = release_again::Wish { message: sight.troubled[0].id.clone() };
    release_again(&later, &secretary(), &refused).await.unwrap();
    assert_eq!(courier(&later, &sink).round().await.unwrap(), Round::Attempted(1));
    assert_eq!(counts(&house).await, [count("handed", 3)]);
    assert_eq!(sink.recipients().len(), 3);
}

#[tokio::test]
async fn a_server_that_is_down_makes_all_wait_and_loses_none() {
    let house = released(THREE).await;
    let sink = Sink::start(Manner::Kind).await;
    let nowhere = Server::parse("smtp://127.0.0.1:9", "tsb@example.org").unwrap();
    let mut courier_to_nowhere = Courier::new(house.office.clone(), nowhere, TELLER, "here".to_owned());
    assert_eq!(courier_to_nowhere.round().await.unwrap(), Round::NoServer);
    assert_eq!(counts(&house).await, [count("waiting", 3)]);
    let later = open(&house.database, "2017-09-20T09:01:00Z").await;
    assert_eq!(courier(&later, &sink).round().await.unwrap(), Round::Attempted(3));
    assert_eq!(counts(&house).await, [count("handed", 3)]);
}

#[tokio::test]
async fn a_server_that_dies_behind_a_message_leaves_it_uncertain_and_it_is_never_sent_twice_on_its_own() {
    let house = released(THREE).await;
    let sink = Sink::start(Manner::DiesBehind).await;
    courier(&house.office, &sink).round().await.unwrap();
    assert_eq!(sink.recipients().len(), 1, "the line was broken behind the first");
    assert_eq!(counts(&house).await, [count("uncertain", 1), count("waiting", 2)]);
    sink.behave(Manner::Kind);
    let later = open(&house.database, "2017-09-20T10:00:00Z").await;
    courier(&later, &sink).round().await.unwrap();
    assert_eq!(counts(&house).await, [count("handed", 2), count("uncertain", 1)]);
    let mut recipients = sink.recipients();
    recipients.sort();
    recipients.dedup();
    assert_eq!(recipients.len(), 3, "nobody was told twice");
}

#[tokio::test]
async fn a_server_that_dies_within_a_message_leaves_it_uncertain_too() {
    let house = released(THREE).await;
    let sink = Sink::start(Manner::DiesWithin).await;
    courier(&house.office, &sink).round().await.unwrap();
    assert_eq!(counts(&house).await, [count("uncertain", 1), count("waiting", 2)]);
    assert!(sink.recipients().is_empty());
}

#[tokio::test]
async fn a_server_that_never_answers_makes_all_wait() {
    let mut profiles = office::profiles::built_in().unwrap();
    profiles.who_is_told.patience.command_seconds = 1;
    let house = released(THREE).await;
    let clock = Clock::Fixed("2017-09-20T09:00:00Z".parse().unwrap());
    let office = Office::open(&house.database, profiles, clock).await.unwrap();
    let sink = Sink::start(Manner::Silent).await;
    let mut courier = courier(&office, &sink);
    let round = tokio::time::timeout(Duration::from_secs(20), courier.round()).await;
    assert_eq!(round.unwrap().unwrap(), Round::NoServer);
    assert_eq!(counts(&house).await, [count("waiting", 3)]);
}

#[tokio::test]
async fn two_couriers_of_one_house_tell_nobody_twice() {
    let lines: Vec<String> =
        (0..120).map(|at| format!("member_states; State {at}; s{at}@example.no")).collect();
    let house = released(&lines.join("\n")).await;
    let sink = Sink::start(Manner::Kind).await;
    let other = open(&house.database, "2017-09-20T09:00:00Z").await;
    let (mut one, mut two) = (courier(&house.office, &sink), courier(&other, &sink));
    for _ in 0..8 {
        let (first, second) = tokio::join!(one.round(), two.round());
        assert!(first.is_ok() && second.is_ok());
    }
    let mut recipients = sink.recipients();
    assert_eq!(recipients.len(), 120);
    recipients.sort();
    recipients.dedup();
    assert_eq!(recipients.len(), 120);
    assert_eq!(counts(&house).await, [count("handed", 120)]);
}
