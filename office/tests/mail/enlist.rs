//! `mail.enlist`: addressees line by line, all or none, who may.

use office::{
    Failure, Office,
    mail::{
        enlist::{NotEnlisted, Wish, Wrong, enlist},
        see,
    },
};
use rules::{language::Language, people::Role};

use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::mail_posted::enlisted;

both_engines! {
    async fn addressees_are_kept_with_body_and_language(office: Office) {
        enlisted(&office).await;
        enlisted(&office).await;
        let all = see::addressees(&office, &secretary()).await.unwrap();
        assert_eq!(all.len(), 6, "the same line brings an addressee up to date");
        let chinese = all.iter().find(|one| one.addressee.email == "mission@example.cn").unwrap();
        assert_eq!((chinese.addressee.body.as_str(), chinese.addressee.language), ("中国", Language::Zh));
    }

    async fn one_wrong_line_stops_them_all(office: Office) {
        let wish = Wish { lines: "academia; A university; a@b.no\nkings; A king; k@b.no".to_owned() };
        let refused = enlist(&office, &secretary(), &wish).await.unwrap_err();
        assert!(matches!(refused, NotEnlisted::Lines(lines) if lines == [(2, Wrong::Category)]));
        assert!(see::addressees(&office, &secretary()).await.unwrap().is_empty());
    }

    async fn only_the_secretariat_enlists_and_sees_who_is_enlisted(office: Office) {
        let wish = Wish { lines: "academia; A university; a@b.no".to_owned() };
        for actor in somebody_in_each_role() {
            let (done, seen) = (enlist(&office, &actor, &wish).await, see::addressees(&office, &actor).await);
            if actor.role == Role::Secretariat { assert!(done.is_ok() && seen.is_ok()) } else {
                assert!(matches!(done, Err(NotEnlisted::Failed(Failure::NotAllowed(_)))));
                assert!(matches!(seen, Err(Failure::NotAllowed(_))));
            }
        }
    }
}
