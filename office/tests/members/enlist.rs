//! `members.enlist`: members line by line, all or none, who may.

use office::{
    Failure, Office,
    members::{
        enlist::{NotEnlisted, Wish, Wrong, enlist},
        see,
    },
};
use rules::{members::Country, people::Role};

use crate::house::{both_engines, secretary, somebody_in_each_role};

fn lines(lines: &str) -> Wish {
    Wish { lines: lines.to_owned() }
}

both_engines! {
    async fn members_are_kept_and_the_same_line_brings_one_up_to_date(office: Office) {
        let wish = lines("member states; Kenya; KE\nassociates; 公司; ; SG20\nassociates; 公司; ; SG11");
        assert_eq!(enlist(&office, &secretary(), &wish).await.unwrap(), 3);
        let before = see::all(&office).await.unwrap();
        enlist(&office, &secretary(), &lines("associates; 公司; CN; SG20")).await.unwrap();
        let after = see::all(&office).await.unwrap();
        assert_eq!(after.len(), 3, "one of another study group is another member");
        assert!(before.iter().all(|one| after.iter().any(|other| other.id == one.id)), "addresses stay");
        let moved = after.iter().find(|one| one.member.study_group() == Some(20)).unwrap();
        assert_eq!(moved.member.country().map(Country::code), Some("CN"));
    }

    async fn one_wrong_line_stops_them_all(office: Office) {
        let refused = enlist(&office, &secretary(), &lines("academia; A\nmember states; Norway")).await.unwrap_err();
        assert!(matches!(refused, NotEnlisted::Lines(lines) if lines == [(2, Wrong::Country)]));
        assert!(see::all(&office).await.unwrap().is_empty());
    }

    async fn only_the_secretariat_enlists_members(office: Office) {
        for actor in somebody_in_each_role() {
            let done = enlist(&office, &actor, &lines("academia; A university")).await;
            match actor.role {
                Role::Secretariat => assert!(done.is_ok()),
                _ => assert!(matches!(done, Err(NotEnlisted::Failed(Failure::NotAllowed(_))))),
            }
        }
    }
}
