//! A meeting for which documents come: a delegate who stands for a member, files to hand in, a vault.

use std::collections::BTreeSet;

use office::{
    Actor, Office,
    documents::{
        Document, NotThisDocument, Seen,
        hand_in::{self, HandedIn},
        post, reserve,
        see::{self, Sight},
        upload,
    },
};
use papers::{Form, TemplateFacts};
use rules::{documents::Claim, language::Language};
use vault::Vault;

use crate::house::secretary;
use crate::registration_opened::{MEETING, Opened, later, sent};

/// The house with a vault, Ada confirmed for Kenya, and Bo who stands for nobody.
pub(crate) struct Desk {
    pub(crate) office: Office,
    pub(crate) house: Opened,
    _folder: tempfile::TempDir,
}

/// Opens it on 20 June 2025: contributions come until 27 August, those to be translated until 9 July.
pub(crate) async fn opened(office: &Office) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let vault = Vault::open(&folder.path().display().to_string()).await.unwrap();
    let office = office.clone().with_vault(vault);
    let mut house = crate::registration_opened::opened(&office).await;
    // Fay answers for Kenya: what she sends for herself is confirmed at once.
    sent(&house.office, &house.fay, &house.kenya).await;
    house.office = later(&house.office, "2025-06-20");
    Desk { office: house.office.clone(), house, _folder: folder }
}

/// A document on energy, for Kenya.
pub(crate) fn wish(house: &Opened, key: &str) -> reserve::Wish {
    reserve::Wish {
        key: key.to_owned(),
        meeting: MEETING.to_owned(),
        kind: "C".to_owned(),
        member: house.kenya.clone(),
        claim: claim("On the energy of sensors"),
        ..reserve::Wish::default()
    }
}

pub(crate) fn claim(title: &str) -> Claim {
    Claim { title: title.to_owned(), questions: BTreeSet::from(["Q3/20".to_owned()]), ..Claim::default() }
}

/// A Word document with the header of a contribution.
pub(crate) fn paper(title: &str, source: &str) -> Vec<u8> {
    let facts = TemplateFacts {
        group: "Study Group 20".to_owned(),
        number: "SG20-C###".to_owned(),
        questions: vec!["3/20".to_owned()],
        source: source.to_owned(),
        title: title.to_owned(),
        original: Some(Language::En),
        ..TemplateFacts::default()
    };
    papers::template(Form::Contribution, &facts, Language::En).unwrap()
}

/// Sends a file whole.
pub(crate) async fn arrived(office: &Office, actor: &Actor, name: &str, bytes: &[u8]) -> String {
    let announced =
        upload::Wish { name: name.to_owned(), bytes: u64::try_from(bytes.len()).unwrap(), sha256: None };
    let begun = upload::begin(office, actor, &announced).await.unwrap();
    upload::append(office, actor, &begun.upload, 0, bytes).await.unwrap();
    begun.upload
}

pub(crate) fn seen(document: &Document) -> Seen {
    Seen { document: document.id.clone(), edition: document.edition }
}

/// Hands the plain paper in.
pub(crate) async fn handed_in(
    office: &Office,
    actor: &Actor,
    document: &Document,
) -> Result<HandedIn, NotThisDocument> {
    let bytes = paper("On the energy of sensors", "Kenya");
    let upload = arrived(office, actor, "energy.docx", &bytes).await;
    hand_in::hand_in(office, actor, &hand_in_wish(document, upload)).await
}

pub(crate) fn hand_in_wish(document: &Document, upload: String) -> hand_in::Wish {
    hand_in::Wish { seen: seen(document), upload, language: Language::En, claim: None, translation: None }
}

/// Reserves, hands in and posts.
pub(crate) async fn posted(desk: &Desk, key: &str) -> Document {
    let fay = &desk.house.fay;
    let reserved = reserve::reserve(&desk.office, fay, &wish(&desk.house, key)).await.unwrap();
    let received = handed_in(&desk.office, fay, &reserved).await.unwrap().document;
    post::post(&desk.office, &secretary(), &post::Wish { seen: seen(&received) }).await.unwrap()
}

/// The document as the secretariat sees it.
pub(crate) async fn sight(office: &Office, id: &str) -> Sight {
    see::document(office, &secretary(), id).await.unwrap().unwrap()
}
