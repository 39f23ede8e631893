//! `documents.revise`: versions have numbers of their own, and what was there stays.

use office::{
    Failure, Office,
    documents::{
        Document, NotThisDocument,
        revise::{Wish, revise},
        see,
    },
};
use rules::{documents::Addition, language::Language, people::Role};

use crate::documents_opened::{arrived, opened, paper, posted, seen, sight};
use crate::house::{both_engines, somebody_in_each_role};

fn adds(document: &Document, upload: String, adds: Option<Addition>) -> Wish {
    Wish { seen: seen(document), upload, language: Language::En, adds }
}

both_engines! {
    async fn revisions_corrigenda_and_addenda_are_counted_apart(office: Office) {
        let desk = opened(&office).await;
        let (office, fay) = (&desk.office, &desk.house.fay);
        let mut document = posted(&desk, "k").await;
        let mut versions = Vec::new();
        for kind in [None, Some(Addition::Addendum), None, Some(Addition::Corrigendum), Some(Addition::Addendum)] {
            let upload = arrived(office, fay, "energy.docx", &paper("On the energy of sensors", "Kenya")).await;
            let (revised, version) = revise(office, fay, &adds(&document, upload, kind)).await.unwrap();
            versions.push(version.to_string());
            document = revised;
        }
        assert_eq!(versions, ["-R1", "-Add1", "-R2", "-Corr1", "-Add2"]);
        assert_eq!(document.content.latest, "-R2");
        assert_eq!(sight(office, &document.id).await.files.len(), 6);
        let latest = see::content(office, fay, &document.id, (None, None, None)).await.unwrap().unwrap();
        assert_eq!(latest.name, "T25-SG20-250909-C-0001-R2-MSW-E.docx");
        let first = see::content(office, fay, &document.id, (Some(""), Some("en"), Some("docx"))).await.unwrap().unwrap();
        assert_eq!(first.name, "T25-SG20-250909-C-0001-MSW-E.docx");
        assert!(see::content(office, fay, &document.id, (Some("-R9"), None, None)).await.unwrap().is_none());
    }

    async fn two_who_revise_at_once_do_not_overwrite_each_other(office: Office) {
        let desk = opened(&office).await;
        let (office, fay) = (&desk.office, &desk.house.fay);
        let document = posted(&desk, "k").await;
        let mut tasks = Vec::new();
        for _ in 0..2 {
            let upload = arrived(office, fay, "energy.docx", &paper("On the energy of sensors", "Kenya")).await;
            let (office, fay, wish) = (office.clone(), fay.clone(), adds(&document, upload, None));
            tasks.push(tokio::spawn(async move { revise(&office, &fay, &wish).await.map(|(_, version)| version.to_string()) }));
        }
        let mut done = Vec::new();
        for task in tasks { done.push(task.await.unwrap()); }
        assert_eq!(done.iter().filter(|one| one.is_ok()).count(), 1, "{done:?}");
        assert!(done.iter().any(|one| matches!(one, Err(NotThisDocument::ChangedMeanwhile))), "{done:?}");
    }

    async fn who_may_is_who_stands_for_its_member(office: Office) {
        let desk = opened(&office).await;
        for actor in somebody_in_each_role() {
            let document = posted(&desk, actor.role.name()).await;
            let bytes = paper("On the energy of sensors", "Kenya");
            let upload = if actor.role == Role::Anybody { String::new() } else { arrived(&desk.office, &actor, "a.docx", &bytes).await };
            let done = revise(&desk.office, &actor, &adds(&document, upload, None)).await;
            match actor.role {
                Role::Anybody => assert!(matches!(done, Err(NotThisDocument::Failed(Failure::NotAllowed(_))))),
                Role::Secretariat => assert!(done.is_ok()),
                role => assert!(matches!(done, Err(NotThisDocument::NoSuchDocument(_))), "{role:?}"),
            }
        }
    }
}
