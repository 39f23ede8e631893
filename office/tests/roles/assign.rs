//! `roles.assign`: by account or by name, the limits, and who was it on a day.

use jiff::civil::{Date, date};
use office::{
    Failure, Office,
    groups::establish::establish,
    members::enlist::{self, enlist},
    notices::import::import,
    roles::{
        NotThisRole,
        assign::{Wish, assign},
        see,
    },
};
use rules::{
    groups::Kind,
    people::Role,
    roles::{NotHeld, Post},
};

use crate::groups_establish::{FIRST, planted, wish};
use crate::house::{LETTER, both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::{enrolled, member};

/// A member that was just enlisted, by its address.
pub(crate) async fn sending(office: &Office, line: &str) -> String {
    enlist(office, &secretary(), &enlist::Wish { lines: line.to_owned() }).await.unwrap();
    member(office, line.split(';').nth(1).unwrap().trim()).await
}

/// Somebody without an account.
pub(crate) fn named(group: &str, post: Post, name: &str, member: &str) -> Wish {
    Wish {
        group: group.to_owned(),
        post,
        toward: String::new(),
        account: String::new(),
        name: name.to_owned(),
        member: member.to_owned(),
        first: FIRST,
        last: None,
    }
}

async fn chair_on(office: &Office, day: Date) -> Option<String> {
    see::on_day(office, Post::Chair, day).await.unwrap().into_iter().next().map(|role| role.name)
}

both_engines! {
    async fn who_was_chair_on_a_day_is_answered(office: Office) {
        planted(&office).await;
        let kenya = sending(&office, "member states; Kenya; KE").await;
        enrolled(&office, "Fay").await;
        let ada = Wish { last: Some(date(2018, 1, 31)), ..named("sg 11", Post::Chair, "Ada Okoro", &kenya) };
        assign(&office, &secretary(), &ada).await.unwrap();
        let fay = Wish { account: "Fay@example.org".to_owned(), name: String::new(), first: date(2018, 2, 1), ..named("SG11", Post::Chair, "", &kenya) };
        assign(&office, &secretary(), &fay).await.unwrap();
        assert_eq!(chair_on(&office, date(2018, 1, 31)).await.as_deref(), Some("Ada Okoro"));
        assert_eq!(chair_on(&office, date(2018, 2, 1)).await.as_deref(), Some("Fay"));
        assert_eq!(chair_on(&office, date(2016, 11, 3)).await, None);
        let all = see::of_group(&office, "sg11").await.unwrap();
        assert_eq!(all.iter().map(|one| (one.claimed, one.member.as_deref(), one.last)).collect::<Vec<_>>(), [
            (false, Some("Kenya"), Some(date(2018, 1, 31))),
            (true, Some("Kenya"), Some(date(2022, 3, 9))),
        ]);
    }

    async fn the_limits_of_the_rules_hold(office: Office) {
        planted(&office).await;
        let (kenya, associate) = (sending(&office, "member states; Kenya; KE").await, sending(&office, "associates; Exemplar; ; SG11").await);
        let elsewhere = sending(&office, "associates; Elsewhere; ; SG20").await;
        let refused = async |wish: Wish| assign(&office, &secretary(), &wish).await.unwrap_err();
        assign(&office, &secretary(), &named("SG11", Post::Chair, "Ada Okoro", &kenya)).await.unwrap();
        let second = refused(named("SG11", Post::Chair, "Ben Otieno", &kenya)).await;
        assert!(matches!(second, NotThisRole::NotHeld(NotHeld::TooMany { at_most: 1, .. })));
        let twice = refused(named("SG11", Post::Chair, "ada okoro", &kenya)).await;
        assert!(matches!(twice, NotThisRole::NotHeld(NotHeld::Twice { .. })));
        let liaison = Wish { toward: "ISO/IEC JTC 1".to_owned(), ..named("SG11", Post::LiaisonOfficer, "Cyr", &associate) };
        assert_eq!(refused(liaison.clone()).await.code(), ("not-entitled", "member"), "Associates are no liaison officers");
        assert!(assign(&office, &secretary(), &Wish { member: kenya.clone(), ..liaison.clone() }).await.is_ok());
        assert_eq!(refused(Wish { toward: " ".to_owned(), ..liaison }).await.code().0, "no-body");
        assert!(assign(&office, &secretary(), &named("Q3/11", Post::Rapporteur, "Cyr", &associate)).await.is_ok(), "of their own study group");
        assert_eq!(refused(named("Q3/11", Post::Rapporteur, "Dov", &elsewhere)).await.code().0, "not-entitled");
        assert_eq!(refused(named("SG11", Post::Rapporteur, "Dov", &kenya)).await.code().0, "no-such-post");
        assert_eq!(refused(named("SG11", Post::ViceChair, "Dov", "")).await.code().0, "no-member");
        assert_eq!(refused(named("SG11", Post::ViceChair, "Dov", "none")).await.code().0, "no-such-member");
        assert_eq!(refused(named("SG11", Post::ViceChair, "  ", &kenya)).await.code().0, "nobody");
        let account = Wish { account: "nobody@example.org".to_owned(), ..named("SG11", Post::ViceChair, "", &kenya) };
        assert_eq!(refused(account).await.code().0, "no-such-account");
        assert_eq!(refused(named("SG5", Post::ViceChair, "Dov", &kenya)).await.code().0, "no-such-group");
        let backwards = Wish { last: Some(date(2016, 1, 1)), ..named("SG11", Post::ViceChair, "Dov", &kenya) };
        assert_eq!(refused(backwards).await.code().0, "not-a-term");
        let beyond = Wish { last: Some(date(2022, 3, 10)), ..named("SG11", Post::ViceChair, "Dov", &kenya) };
        assert_eq!(refused(beyond).await.code().0, "outside-group");
    }

    async fn a_chair_serves_two_study_periods_and_no_third(office: Office) {
        let kenya = sending(&office, "member states; Kenya; KE").await;
        let mut done = Vec::new();
        for first in [FIRST, date(2022, 3, 10), date(2024, 10, 25)] {
            let group = office::groups::establish::Wish { first, ..wish(Kind::StudyGroup, "SG11", None) };
            establish(&office, &secretary(), &group).await.unwrap();
            done.push(assign(&office, &secretary(), &Wish { first, ..named("SG11", Post::Chair, "Ada Okoro", &kenya) }).await);
        }
        assert!(done[0].is_ok() && done[1].is_ok());
        assert!(matches!(done[2], Err(NotThisRole::NotHeld(NotHeld::TooLong { at_most: 2, would_be: 3, .. }))));
    }

    async fn a_group_that_is_known_from_its_meetings_has_a_chair_too(office: Office) {
        import(&office, &secretary(), "letter.txt", LETTER.as_bytes()).await.unwrap();
        let kenya = sending(&office, "member states; Kenya; KE").await;
        assert!(assign(&office, &secretary(), &named("SG11", Post::Chair, "Ada Okoro", &kenya)).await.is_ok());
        assert_eq!(chair_on(&office, date(2017, 9, 20)).await.as_deref(), Some("Ada Okoro"));
    }

    async fn only_the_secretariat_assigns(office: Office) {
        planted(&office).await;
        for actor in somebody_in_each_role() {
            let done = assign(&office, &actor, &named("SG11", Post::Counsellor, "A. Person", "")).await;
            match actor.role {
                Role::Secretariat => assert!(done.is_ok()),
                _ => assert!(matches!(done, Err(NotThisRole::Failed(Failure::NotAllowed(_))))),
            }
        }
    }
}
