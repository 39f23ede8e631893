//! `members.import`: a verdict for each row, then what was seen and nothing else.

use office::{
    Failure, Office,
    members::{
        enlist::{self, enlist},
        import::{Column, MOST_ROWS, NotImported, Verdict, Why, import, look},
        see,
    },
};
use rules::{members::Country, people::Role};

use crate::house::{both_engines, secretary, somebody_in_each_role};

const TABLE: &str = "Category;Name;Country;Study group\n\
    Member State;Kenya;Kenya;\n\
    Sector Members;Exemplar Networks;FR;\n\
    associates;Small Things;;SG20\n\
    Kings;A king;NO;\n\
    Sector Members;Exemplar Networks;FR;\n\
    Member State;Norway;;\n\
    Academia;=HYPERLINK(\"x\");NO;\n\
    Academia;A university;Atlantis;\n";

fn verdicts(looked: &office::members::import::Looked) -> Vec<(usize, &'static str)> {
    looked.rows.iter().map(|row| (row.number, row.verdict.name())).collect()
}

both_engines! {
    async fn each_row_has_its_verdict_before_anything_is_written(office: Office) {
        let lines = "member states; Kenya; KE\nassociates; Small Things; KE; SG20\nsector members; Exemplar Networks; NO".to_owned();
        enlist(&office, &secretary(), &enlist::Wish { lines }).await.unwrap();
        let before = see::all(&office).await.unwrap();
        let looked = look(&office, &secretary(), TABLE.as_bytes()).await.unwrap();
        assert_eq!(verdicts(&looked), [(2, "same"), (3, "changed"), (4, "same"), (5, "refused"), (6, "refused"), (7, "refused"), (8, "refused"), (9, "refused")]);
        let Verdict::Changed(changed) = &looked.rows[1].verdict else { panic!("{looked:?}") };
        assert_eq!(changed.fields, [(Column::Country, "NO".to_owned(), "FR".to_owned())]);
        let why: Vec<(Column, Why)> = looked.rows.iter().filter_map(|row| match row.verdict {
            Verdict::Refused(refused) => Some((refused.column, refused.why)),
            _ => None,
        }).collect();
        assert_eq!(why, [
            (Column::Category, Why::Category), (Column::Name, Why::Twice), (Column::Country, Why::Country),
            (Column::Name, Why::Formula), (Column::Country, Why::Country),
        ]);
        assert_eq!(see::all(&office).await.unwrap(), before, "to look is to change nothing");
    }

    async fn what_was_seen_is_done_once(office: Office) {
        let looked = look(&office, &secretary(), TABLE.as_bytes()).await.unwrap();
        let done = import(&office, &secretary(), TABLE.as_bytes(), &looked.seal).await.unwrap();
        assert_eq!((done.count("new"), done.count("refused")), (3, 5));
        let all = see::all(&office).await.unwrap();
        let names: Vec<&str> = all.iter().map(|one| one.member.name()).collect();
        assert_eq!(names, ["Exemplar Networks", "Kenya", "Small Things"]);
        let again = import(&office, &secretary(), TABLE.as_bytes(), &looked.seal).await;
        assert!(matches!(again, Err(NotImported::Changed(_))), "the list is another by now");
        let seal = look(&office, &secretary(), TABLE.as_bytes()).await.unwrap().seal;
        let nothing = import(&office, &secretary(), TABLE.as_bytes(), &seal).await;
        assert!(matches!(nothing, Err(NotImported::Nothing(_))));
    }

    async fn a_list_that_changed_meanwhile_or_another_file_writes_nothing(office: Office) {
        let seal = look(&office, &secretary(), TABLE.as_bytes()).await.unwrap().seal;
        let other = import(&office, &secretary(), b"Category,Name\nAcademia,A\n", &seal).await;
        assert!(matches!(other, Err(NotImported::Changed(_))));
        enlist(&office, &secretary(), &enlist::Wish { lines: "member states; Kenya; KE".to_owned() }).await.unwrap();
        let Err(NotImported::Changed(now)) = import(&office, &secretary(), TABLE.as_bytes(), &seal).await else { panic!("it changed") };
        assert_eq!(now.rows[0].verdict, Verdict::Same, "the new verdicts are shown");
        assert_eq!(see::all(&office).await.unwrap().len(), 1);
        assert!(import(&office, &secretary(), TABLE.as_bytes(), &now.seal).await.is_ok());
    }

    async fn an_address_brings_a_member_up_to_date_under_another_name(office: Office) {
        let lines = "sector members; Old Name; NO\nsector members; Other; NO".to_owned();
        enlist(&office, &secretary(), &enlist::Wish { lines }).await.unwrap();
        let all = see::all(&office).await.unwrap();
        let id = &all.iter().find(|one| one.member.name() == "Old Name").unwrap().id;
        let table = format!("id,Catégorie,Nom,Pays\n{id},Membres du Secteur,New Name,Norvège\nnone,academia,A,NO\n");
        let looked = look(&office, &secretary(), table.as_bytes()).await.unwrap();
        assert_eq!(verdicts(&looked), [(2, "changed"), (3, "refused")]);
        import(&office, &secretary(), table.as_bytes(), &looked.seal).await.unwrap();
        let renamed = see::all(&office).await.unwrap().into_iter().find(|one| one.id == *id).unwrap();
        assert_eq!((renamed.member.name(), renamed.member.country().map(Country::code)), ("New Name", Some("NO")));
        let taken = format!("id,category,name\n{id},sector members,Other\n");
        let looked = look(&office, &secretary(), taken.as_bytes()).await.unwrap();
        assert!(matches!(looked.rows[0].verdict, Verdict::Refused(refused) if refused.why == Why::Taken));
    }

    async fn ten_thousand_rows_are_taken_and_more_are_not(office: Office) {
        let table = |rows: usize| (0..rows).fold("Category,Name,Country\n".to_owned(), |table, row| table + &format!("Sector Member,Member {row},KE\n"));
        let text = table(MOST_ROWS);
        let looked = look(&office, &secretary(), text.as_bytes()).await.unwrap();
        assert_eq!(looked.count("new"), MOST_ROWS);
        import(&office, &secretary(), text.as_bytes(), &looked.seal).await.unwrap();
        assert_eq!(see::all(&office).await.unwrap().len(), MOST_ROWS);
        let more = look(&office, &secretary(), table(MOST_ROWS + 1).as_bytes()).await;
        assert!(matches!(more, Err(NotImported::TooManyRows)));
    }

    async fn a_table_without_its_columns_is_refused(office: Office) {
        let refused = async |text: &str| look(&office, &secretary(), text.as_bytes()).await.unwrap_err();
        assert!(matches!(refused("Name;Country\nKenya;KE\n").await, NotImported::NoColumns(missing) if missing == ["category"]));
        assert!(matches!(refused("Category;Name\n").await, NotImported::NoRows));
        assert!(matches!(refused("  ").await, NotImported::Unreadable(_)));
        assert!(matches!(refused("PK\u{3}\u{4}nothing").await, NotImported::Unreadable(_)));
    }

    async fn only_the_secretariat_looks_and_imports(office: Office) {
        for actor in somebody_in_each_role() {
            let looked = look(&office, &actor, TABLE.as_bytes()).await;
            let done = import(&office, &actor, TABLE.as_bytes(), "").await;
            match actor.role {
                Role::Secretariat => assert!(looked.is_ok() && matches!(done, Err(NotImported::Changed(_)))),
                _ => assert!(matches!((looked, done), (Err(NotImported::Failed(Failure::NotAllowed(_))), Err(NotImported::Failed(Failure::NotAllowed(_)))))),
            }
        }
    }
}
