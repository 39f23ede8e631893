//! `documents.upload`: in parts, from where it broke off, and nobody else's.

use office::{
    Failure, Office,
    documents::{
        NotThisDocument,
        upload::{Wish, abandon, append, begin, progress, sweep},
    },
};
use rules::people::Role;

use crate::documents_opened::opened;
use crate::house::{both_engines, somebody_in_each_role};
use crate::registration_opened::later;

fn ten() -> Wish {
    Wish { name: "a.txt".to_owned(), bytes: 10, sha256: None }
}

both_engines! {
    async fn it_goes_on_from_where_it_broke_off(office: Office) {
        let desk = opened(&office).await;
        let (office, fay) = (&desk.office, &desk.house.fay);
        let begun = begin(office, fay, &ten()).await.unwrap();
        assert_eq!(append(office, fay, &begun.upload, 0, &b"0123"[..]).await.unwrap().has, 4);
        let gap = append(office, fay, &begun.upload, 7, &b"789"[..]).await;
        assert!(matches!(gap, Err(NotThisDocument::OtherPlace(4))));
        assert_eq!(progress(office, fay, &begun.upload).await.unwrap().has, 4);
        assert_eq!(append(office, fay, &begun.upload, 2, &b"23456789"[..]).await.unwrap().has, 10, "what came may come again");
    }

    async fn nobody_else_sees_it(office: Office) {
        let desk = opened(&office).await;
        let begun = begin(&desk.office, &desk.house.fay, &ten()).await.unwrap();
        let gus = &desk.house.gus;
        assert!(matches!(progress(&desk.office, gus, &begun.upload).await, Err(NotThisDocument::NoSuchUpload(_))));
        assert!(matches!(append(&desk.office, gus, &begun.upload, 0, &b"x"[..]).await, Err(NotThisDocument::NoSuchUpload(_))));
        assert!(matches!(abandon(&desk.office, gus, "../../etc").await, Err(NotThisDocument::NoSuchUpload(_))));
        abandon(&desk.office, &desk.house.fay, &begun.upload).await.unwrap();
        assert!(progress(&desk.office, &desk.house.fay, &begun.upload).await.is_err());
    }

    async fn what_nobody_hands_in_goes_after_a_day(office: Office) {
        let desk = opened(&office).await;
        let begun = begin(&desk.office, &desk.house.fay, &ten()).await.unwrap();
        assert_eq!(sweep(&desk.office).await.unwrap(), 0);
        let next = later(&desk.office, "2025-06-22");
        assert_eq!(sweep(&next).await.unwrap(), 1);
        assert!(progress(&next, &desk.house.fay, &begun.upload).await.is_err());
    }

    async fn what_is_too_large_or_nothing_is_refused_before_a_byte_is_sent(office: Office) {
        let desk = opened(&office).await;
        let wish = |bytes, sha256: Option<&str>| Wish { bytes, sha256: sha256.map(str::to_owned), ..ten() };
        let code = async |wish: Wish| begin(&desk.office, &desk.house.fay, &wish).await.unwrap_err().code();
        assert_eq!(code(wish(3 << 30, None)).await, ("too-large", "file"));
        assert_eq!(code(wish(u64::MAX, None)).await, ("too-large", "file"));
        assert_eq!(code(wish(0, None)).await, ("missing", "file"));
        assert_eq!(code(wish(1, Some("zz"))).await, ("other-bytes", "file"));
        for _ in 0..50 { begin(&desk.office, &desk.house.fay, &ten()).await.unwrap(); }
        assert_eq!(code(ten()).await, ("too-many-uploads", "upload"));
    }

    async fn who_has_not_signed_in_sends_nothing(office: Office) {
        let desk = opened(&office).await;
        for actor in somebody_in_each_role() {
            let begun = begin(&desk.office, &actor, &ten()).await;
            if actor.role == Role::Anybody {
                assert!(matches!(begun, Err(NotThisDocument::Failed(Failure::NotAllowed(_)))));
            } else {
                assert!(begun.is_ok(), "{:?}", actor.role);
            }
        }
    }
}
