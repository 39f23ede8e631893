//! `documents.reserve`: one number for one reservation, only for whom one stands, and nobody waits in vain.

use std::collections::BTreeSet;

use office::{
    Failure, Office,
    documents::{
        NotThisDocument,
        reserve::{Wish, reserve},
    },
};
use rules::{documents::MayNot, people::Role};

use crate::documents_opened::{claim, opened, wish};
use crate::house::{both_engines, secretary, somebody_in_each_role};

both_engines! {
    async fn the_same_key_gives_the_same_number_and_another_the_next(office: Office) {
        let desk = opened(&office).await;
        let fay = &desk.house.fay;
        let first = reserve(&desk.office, fay, &wish(&desk.house, "k1")).await.unwrap();
        assert_eq!((first.id.as_str(), first.number.to_string().as_str()), ("t25-sg20-c1", "SG20-C1"));
        assert_eq!(first.content.claim.source, "Kenya", "the member's name is the source where nothing else is said");
        let again = reserve(&desk.office, fay, &wish(&desk.house, "k1")).await.unwrap();
        assert_eq!(again.id, first.id);
        let other = Wish { claim: claim("Another"), ..wish(&desk.house, "k1") };
        assert!(matches!(reserve(&desk.office, fay, &other).await, Err(NotThisDocument::KeyReused)));
        assert_eq!(reserve(&desk.office, fay, &wish(&desk.house, "k2")).await.unwrap().number.number, 2);
    }

    async fn at_once_nobody_gets_the_number_of_another_and_none_is_missing(office: Office) {
        let desk = opened(&office).await;
        let mut tasks = Vec::new();
        for at in 0..12 {
            let (office, fay, wish) = (desk.office.clone(), desk.house.fay.clone(), wish(&desk.house, &format!("k{at}")));
            tasks.push(tokio::spawn(async move { reserve(&office, &fay, &wish).await.unwrap().number.number }));
        }
        let mut numbers = BTreeSet::new();
        for task in tasks { numbers.insert(task.await.unwrap()); }
        assert_eq!(numbers, (1..=12).collect());
    }

    async fn nobody_writes_for_a_member_for_which_they_do_not_stand(office: Office) {
        let desk = opened(&office).await;
        let of_another = reserve(&desk.office, &desk.house.gus, &wish(&desk.house, "k")).await;
        assert!(matches!(of_another, Err(NotThisDocument::NotTheirs)));
        let nobody = Wish { member: String::new(), ..wish(&desk.house, "k") };
        let nobody = reserve(&desk.office, &desk.house.fay, &nobody).await;
        assert!(matches!(nobody, Err(NotThisDocument::MayNot(MayNot::NoMember))));
        let unknown = Wish { member: "nowhere".to_owned(), ..wish(&desk.house, "k") };
        assert!(matches!(reserve(&desk.office, &desk.house.fay, &unknown).await, Err(NotThisDocument::NoSuchMember(_))));
        let leads = Wish { kind: "TD".to_owned(), series: "GEN".to_owned(), member: String::new(), ..wish(&desk.house, "k") };
        let leads = Wish { claim: rules::documents::Claim { source: "Chair".to_owned(), ..claim("A plan") }, ..leads };
        let refused = reserve(&desk.office, &desk.house.fay, &leads).await;
        assert!(matches!(refused, Err(NotThisDocument::MayNot(MayNot::NotALeader { .. }))));
        assert_eq!(reserve(&desk.office, &secretary(), &leads).await.unwrap().number.to_string(), "SG20-TD1/GEN");
    }

    async fn what_is_wrong_is_told_with_its_field(office: Office) {
        let desk = opened(&office).await;
        let good = wish(&desk.house, "k");
        let wrong = [
            (Wish { key: " ".to_owned(), ..good.clone() }, ("no-key", "key")),
            (Wish { meeting: "sg1-1999-01-01".to_owned(), ..good.clone() }, ("no-such-meeting", "meeting")),
            (Wish { kind: "XX".to_owned(), ..good.clone() }, ("no-such-kind", "kind")),
            (Wish { series: "GEN".to_owned(), ..good.clone() }, ("no-such-kind", "kind")),
            (Wish { claim: claim(" "), ..good.clone() }, ("missing", "title")),
            (Wish { claim: claim(&"x".repeat(501)), ..good.clone() }, ("too-long", "title")),
        ];
        for (wish, code) in wrong {
            assert_eq!(reserve(&desk.office, &desk.house.fay, &wish).await.unwrap_err().code(), code);
        }
        let mut elsewhere = good;
        elsewhere.claim.questions = BTreeSet::from(["Q3/5".to_owned()]);
        assert_eq!(reserve(&desk.office, &desk.house.fay, &elsewhere).await.unwrap_err().code(), ("not-a-question", "questions"));
        let first = reserve(&desk.office, &desk.house.fay, &wish(&desk.house, "k")).await.unwrap();
        assert_eq!(first.number.number, 1, "what was refused took no number");
    }

    async fn who_has_not_signed_in_reserves_nothing(office: Office) {
        let desk = opened(&office).await;
        for actor in somebody_in_each_role() {
            let role = actor.role;
            let done = reserve(&desk.office, &actor, &wish(&desk.house, role.name())).await;
            match role {
                Role::Anybody => assert!(matches!(done, Err(NotThisDocument::Failed(Failure::NotAllowed(_))))),
                Role::Secretariat => assert!(done.is_ok()),
                _ => assert!(matches!(done, Err(NotThisDocument::NotTheirs)), "{role:?}"),
            }
        }
    }
}
