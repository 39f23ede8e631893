//! `documents.receive_mail`: from whom, for which group, once; what is refused is answered, what a machine wrote is not.

use office::{
    Actor, Failure, Office,
    documents::{
        NotThisDocument,
        receive_mail::{Outcome, Refusal, Wish, receive_mail},
        see,
    },
    mail::{deliver, see::About},
    notices::import::import,
    roles::assign::{self, assign},
};
use papers::{Form, TemplateFacts, template};
use rules::{language::Language, people::Role, roles::Post};

use crate::groups_establish::planted;
use crate::house::{LETTER, both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::enrolled;
use crate::roles_assign::{named, sending};

const MEETING: &str = "sg11-2017-11-08";

/// A house with a vault, a meeting, its chair (Fay) and a delegate (Gil); the folder goes with the test.
pub(crate) async fn opened(office: &Office) -> (Office, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let vault = vault::Vault::open(&folder.path().display().to_string()).await.unwrap();
    let office = office.clone().with_vault(vault);
    import(&office, &secretary(), "letter.txt", LETTER.as_bytes()).await.unwrap();
    planted(&office).await;
    let kenya = sending(&office, "member states; Kenya; KE").await;
    enrolled(&office, "Fay").await;
    enrolled(&office, "Gil").await;
    let chair = assign::Wish {
        account: "fay@example.org".to_owned(),
        name: String::new(),
        ..named("SG11", Post::Chair, "", &kenya)
    };
    assign(&office, &secretary(), &chair).await.unwrap();
    (office, folder)
}

fn word(title: &str) -> Vec<u8> {
    let facts = TemplateFacts {
        group: "Study Group 11".to_owned(),
        number: "SG11-TD###".to_owned(),
        title: title.to_owned(),
        source: "Chair SG11".to_owned(),
        original: Some(Language::En),
        ..TemplateFacts::default()
    };
    template(Form::TemporaryDocument, &facts, Language::En).unwrap()
}

pub(crate) fn mail(message: &str, from: &str) -> Wish {
    Wish {
        message: message.to_owned(),
        from: from.to_owned(),
        to: vec!["people@example.org".to_owned(), "SG11@example.org".to_owned()],
        subject: "Re:  a paper".to_owned(),
        files: vec![("paper.docx".to_owned(), word("Time plan"))],
        is_automatic: false,
    }
}

/// What was told to whom since it was asked last: the kind, the address, and why.
async fn told(office: &Office) -> Vec<(String, String, String)> {
    let taken = deliver::take(office, "here", 50).await.unwrap();
    let note = |message: office::mail::see::Message| match message.about {
        About::Note { kind, facts } => {
            (kind, message.email, facts.get("reason").cloned().unwrap_or_default())
        }
        About::Notice(notice) => panic!("{notice}"),
    };
    taken.into_iter().map(note).collect()
}

async fn refusal(office: &Office, wish: &Wish) -> Refusal {
    match receive_mail(office, &secretary(), wish).await.unwrap() {
        Outcome::Refused(refusal) => refusal,
        other => panic!("{other:?}"),
    }
}

both_engines! {
    async fn a_document_of_a_chair_lies_on_the_desk_with_its_number(office: Office) {
        let (office, _folder) = opened(&office).await;
        told(&office).await;
        let done = receive_mail(&office, &secretary(), &mail("<1@x>", " Fay@example.org")).await.unwrap();
        let Outcome::Received(document) = done else { panic!("{done:?}") };
        assert_eq!((document.number.to_string().as_str(), document.meeting.as_str()), ("SG11-TD1/GEN", MEETING));
        assert_eq!((document.author.as_str(), document.content.state.name()), ("fay@example.org", "received"));
        let claim = &document.content.claim;
        assert_eq!((claim.title.as_str(), claim.source.as_str()), ("Time plan", "Chair SG11"));
        let desk = see::desk(&office, &secretary(), MEETING).await.unwrap();
        assert_eq!(desk.received.len(), 1);
        assert_eq!((desk.received[0].files[0].name.as_str(), desk.received[0].files[0].form.as_str()), ("paper.docx", "docx"));
        assert!(desk.received[0].clock.is_some(), "the posting clock runs");
        assert_eq!(see::document(&office, &Actor::anybody(), &document.id).await.unwrap(), None, "nobody else sees it yet");
        assert_eq!(told(&office).await, [("document-by-mail".to_owned(), "fay@example.org".to_owned(), String::new())]);
        let again = receive_mail(&office, &secretary(), &mail("<1@x>", "fay@example.org")).await.unwrap();
        assert!(matches!(again, Outcome::Again(before) if before.id == document.id));
        assert_eq!(told(&office).await, [], "who sends it twice hears once");
        let plenary = Wish { to: vec!["sg11+plen@example.org".to_owned()], ..mail("<2@x>", "fay@example.org") };
        let done = receive_mail(&office, &secretary(), &plenary).await.unwrap();
        assert!(matches!(done, Outcome::Received(document) if document.number.to_string() == "SG11-TD1/PLEN"));
    }

    async fn what_is_refused_is_answered_shortly_and_keeps_nothing(office: Office) {
        let (office, _folder) = opened(&office).await;
        told(&office).await;
        let fay = || mail("<1@x>", "fay@example.org");
        let to = |address: &str| Wish { to: vec![address.to_owned()], ..fay() };
        let with = |files: Vec<(String, Vec<u8>)>| Wish { files, ..fay() };
        let one = fay().files[0].clone();
        for (wish, code) in [
            (mail("<1@x>", "stranger@example.com"), "unknown-sender"),
            (mail("<1@x>", "gil@example.org"), "may-not"),
            (to("people@example.org"), "no-group"),
            (to("q3/11@example.org"), "no-group"),
            (to("sg20@example.org"), "no-meeting"),
            (to("sg11+wp0@example.org"), "no-series"),
            (with(Vec::new()), "not-one-file"),
            (with(vec![one.clone(), one]), "not-one-file"),
            (with(vec![("paper.docx".to_owned(), b"no Word document".to_vec())]), "file"),
            (with(vec![("paper.pdf".to_owned(), Vec::new())]), "file"),
        ] {
            assert_eq!(refusal(&office, &wish).await.code(), code);
            assert_eq!(told(&office).await, [("document-mail-refused".to_owned(), wish.from.clone(), code.to_owned())]);
        }
        assert_eq!(see::desk(&office, &secretary(), "").await.unwrap().received, []);
        let done = receive_mail(&office, &secretary(), &fay()).await.unwrap();
        assert!(matches!(done, Outcome::Received(document) if document.number.number == 1), "no number was used up");
    }

    async fn what_a_machine_wrote_is_not_answered(office: Office) {
        let (office, _folder) = opened(&office).await;
        told(&office).await;
        for from in ["fay@example.org", "stranger@example.com"] {
            let wish = Wish { is_automatic: true, ..mail("<1@x>", from) };
            assert_eq!(receive_mail(&office, &secretary(), &wish).await.unwrap(), Outcome::Automatic);
        }
        assert_eq!(told(&office).await, []);
    }

    async fn only_the_secretariat_hands_mail_over(office: Office) {
        let (office, _folder) = opened(&office).await;
        for (place, actor) in somebody_in_each_role().into_iter().enumerate() {
            let done = receive_mail(&office, &actor, &mail(&place.to_string(), "fay@example.org")).await;
            if actor.role == Role::Secretariat {
                assert!(matches!(done, Ok(Outcome::Received(_))));
            } else {
                assert!(matches!(done, Err(NotThisDocument::Failed(Failure::NotAllowed(_)))), "{:?}", actor.role);
            }
        }
    }
}
