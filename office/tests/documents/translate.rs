//! `documents.translate`: another language beside the first, once.

use office::{
    Failure, Office,
    documents::{
        Document, NotThisDocument,
        translate::{Wish, translate},
    },
};
use rules::{language::Language, people::Role};

use crate::documents_opened::{arrived, opened, paper, posted, seen, sight};
use crate::house::{both_engines, secretary, somebody_in_each_role};

async fn wish(
    desk: &crate::documents_opened::Desk,
    actor: &office::Actor,
    document: &Document,
    version: &str,
) -> Wish {
    let upload = match actor.role {
        Role::Anybody => String::new(),
        _ => arrived(&desk.office, actor, "energie.docx", &paper("On the energy of sensors", "Kenya")).await,
    };
    Wish { seen: seen(document), version: version.to_owned(), upload, language: Language::Fr }
}

both_engines! {
    async fn a_version_comes_in_another_language_once(office: Office) {
        let desk = opened(&office).await;
        let document = posted(&desk, "k").await;
        let nowhere = wish(&desk, &secretary(), &document, "-R3").await;
        assert!(matches!(translate(&desk.office, &secretary(), &nowhere).await, Err(NotThisDocument::NoSuchVersion(_))));
        let french = wish(&desk, &secretary(), &document, "").await;
        let document = translate(&desk.office, &secretary(), &french).await.unwrap();
        let languages: Vec<String> = sight(&desk.office, &document.id).await.files.into_iter().map(|file| file.language).collect();
        assert_eq!(languages, ["en", "fr"]);
        let again = wish(&desk, &secretary(), &document, "").await;
        assert!(matches!(translate(&desk.office, &secretary(), &again).await, Err(NotThisDocument::AlreadyThere)));
    }

    async fn it_is_for_the_secretariat(office: Office) {
        let desk = opened(&office).await;
        for actor in somebody_in_each_role() {
            let document = posted(&desk, actor.role.name()).await;
            let done = { let wish = wish(&desk, &actor, &document, "").await; translate(&desk.office, &actor, &wish).await };
            if actor.role == Role::Secretariat {
                assert!(done.is_ok(), "{done:?}");
            } else {
                assert!(matches!(done, Err(NotThisDocument::Failed(Failure::NotAllowed(_)))), "{:?}", actor.role);
            }
        }
    }
}
