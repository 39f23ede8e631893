//! `roles.claim`: a role under a name becomes that of an account, and the limits still hold.

use jiff::civil::date;
use office::{
    Failure, Office,
    roles::{
        NotThisRole,
        assign::{self, assign},
        claim::{Wish, claim},
        see,
    },
};
use rules::{people::Role, roles::Post};

use crate::groups_establish::planted;
use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::enrolled;
use crate::roles_assign::named;

both_engines! {
    async fn a_role_under_a_name_becomes_that_of_an_account(office: Office) {
        planted(&office).await;
        enrolled(&office, "Fay").await;
        let role = assign(&office, &secretary(), &named("SG11", Post::Counsellor, "Fay Njeri", "")).await.unwrap();
        let wish = |account: &str| Wish { role: role.clone(), account: account.to_owned() };
        assert!(matches!(claim(&office, &secretary(), &wish("nobody@example.org")).await, Err(NotThisRole::NoSuchAccount(_))));
        assert_eq!(claim(&office, &secretary(), &wish("Fay@Example.org")).await.unwrap(), "sg11");
        let [one] = &see::of_group(&office, "sg11").await.unwrap()[..] else { panic!("it stands once") };
        assert_eq!((one.claimed, one.name.as_str()), (true, "Fay Njeri"), "as it was published");
        assert!(matches!(claim(&office, &secretary(), &wish("fay@example.org")).await, Err(NotThisRole::Claimed)));
        let again = assign::Wish { first: date(2019, 1, 1), ..named("SG11", Post::Counsellor, "Fay N.", "") };
        let second = assign(&office, &secretary(), &again).await.unwrap();
        let twice = claim(&office, &secretary(), &Wish { role: second, account: "fay@example.org".to_owned() }).await;
        assert_eq!(twice.unwrap_err().code().0, "twice", "one person does not hold it twice under two names");
    }

    async fn only_the_secretariat_gives_roles_to_accounts(office: Office) {
        planted(&office).await;
        enrolled(&office, "Fay").await;
        let role = assign(&office, &secretary(), &named("SG11", Post::Counsellor, "Fay Njeri", "")).await.unwrap();
        for actor in somebody_in_each_role() {
            let done = claim(&office, &actor, &Wish { role: role.clone(), account: "fay@example.org".to_owned() }).await;
            match actor.role {
                Role::Secretariat => assert!(done.is_ok()),
                _ => assert!(matches!(done, Err(NotThisRole::Failed(Failure::NotAllowed(_))))),
            }
        }
    }
}
