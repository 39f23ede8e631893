//! What is taken along of a meeting, and what has changed since: on both engines, for each reader their own.

use office::{
    Actor, Office,
    documents::{
        Document, Seen,
        post::{self, post},
        receive_mail::{Outcome, receive_mail},
        restrict::{self, restrict},
        see::{self, Changes, Selection},
        withdraw::{self, withdraw},
    },
};
use rules::{documents::Access, people::Role};

use crate::documents_receive_mail::{mail, opened};
use crate::house::{both_engines, secretary};

const MEETING: &str = "sg11-2017-11-08";

async fn received(office: &Office, message: &str) -> Document {
    match receive_mail(office, &secretary(), &mail(message, "fay@example.org")).await.unwrap() {
        Outcome::Received(document) => *document,
        other => panic!("{other:?}"),
    }
}

fn seen(document: &Document) -> Seen {
    Seen { document: document.id.clone(), edition: document.edition }
}

async fn posted(office: &Office, document: &Document) -> Document {
    post(office, &secretary(), &post::Wish { seen: seen(document) }).await.unwrap()
}

async fn open_to(office: &Office, document: &Document, access: Access) -> Document {
    let wish = restrict::Wish { seen: seen(document), access, readers: vec!["gil@example.org".to_owned()] };
    restrict(office, &secretary(), &wish).await.unwrap()
}

async fn since(office: &Office, actor: &Actor, position: &str) -> Changes {
    see::changes(office, actor, MEETING, position).await.unwrap().unwrap()
}

fn numbers(changes: &Changes) -> (bool, Vec<String>, Vec<String>) {
    let put = changes.put.iter().map(|parcel| parcel.document.number.to_string());
    (changes.whole, put.collect(), changes.gone.iter().map(|gone| gone.number.clone()).collect())
}

both_engines! {
    async fn each_reader_learns_what_is_new_and_gone_for_them(office: Office) {
        let (office, _folder) = opened(&office).await;
        let (anybody, gil) = (Actor::anybody(), Actor::signed_in("gil@example.org", "Gil", Role::Delegate));
        let nothing = since(&office, &anybody, "").await;
        assert_eq!(numbers(&nothing), (true, vec![], vec![]));
        let first = received(&office, "1").await;
        let none = Vec::<String>::new();
        assert_eq!(numbers(&since(&office, &anybody, &nothing.position).await), (false, none.clone(), none.clone()));
        let first = posted(&office, &first).await;
        let first = open_to(&office, &first, Access::Public).await;
        // It is closed before anybody else could read it: nobody else had it.
        let second = open_to(&office, &received(&office, "2").await, Access::Restricted).await;
        let second = posted(&office, &second).await;
        let (one, two) = ("SG11-TD1/GEN".to_owned(), "SG11-TD2/GEN".to_owned());
        let then = since(&office, &anybody, &nothing.position).await;
        assert_eq!(numbers(&then), (false, vec![one.clone()], vec![]));
        let theirs = since(&office, &gil, "").await;
        assert_eq!(numbers(&theirs), (true, vec![one.clone(), two.clone()], vec![]));
        assert!(since(&office, &gil, &then.position).await.whole, "a position is of one reader");
        let all = Selection::default();
        let own = see::parcels(&office, &gil, MEETING, &all).await.unwrap().unwrap();
        assert_eq!(own.iter().map(|parcel| parcel.files[0].name.as_str()).collect::<Vec<_>>(), [
            "T17-SG11-171108-TD-GEN-0001-MSW-E.docx",
            "T17-SG11-171108-TD-GEN-0002-MSW-E.docx",
        ]);
        let content = see::content_named(&office, &gil, &second.id, &own[1].files[0].name).await.unwrap().unwrap();
        assert_eq!((i64::try_from(content.kept.size).unwrap(), content.number.as_str()), (own[1].files[0].file.bytes, two.as_str()));
        assert!(see::content_named(&office, &anybody, &second.id, &own[1].files[0].name).await.unwrap().is_none());
        withdraw(&office, &secretary(), &withdraw::Wish { seen: seen(&second) }).await.unwrap();
        open_to(&office, &first, Access::Members).await;
        assert_eq!(numbers(&since(&office, &anybody, &then.position).await), (false, vec![], vec![one]));
        let (_, put, mut gone) = numbers(&since(&office, &gil, &theirs.position).await);
        gone.sort();
        assert_eq!((put, gone), (none, vec!["SG11-TD1/GEN".to_owned(), two]));
        assert!(see::parcels(&office, &gil, MEETING, &all).await.unwrap().unwrap().is_empty());
        assert_eq!(see::parcels(&office, &gil, "nowhere", &all).await.unwrap(), None);
    }

    async fn who_is_no_longer_named_gets_everything_anew(office: Office) {
        let (office, _folder) = opened(&office).await;
        let (anybody, gil) = (Actor::anybody(), Actor::signed_in("gil@example.org", "Gil", Role::Delegate));
        let document = posted(&office, &received(&office, "1").await).await;
        let document = open_to(&office, &document, Access::Restricted).await;
        let (before, others) = (since(&office, &gil, "").await, since(&office, &anybody, "").await);
        assert_eq!(numbers(&before).1, ["SG11-TD1/GEN"]);
        let nobody = restrict::Wish { seen: seen(&document), access: Access::Restricted, readers: Vec::new() };
        restrict(&office, &secretary(), &nobody).await.unwrap();
        let none = Vec::<String>::new();
        assert_eq!(numbers(&since(&office, &gil, &before.position).await), (true, none.clone(), none.clone()));
        assert_eq!(numbers(&since(&office, &anybody, &others.position).await), (false, none.clone(), none));
    }
}
