//! `notices.import`: who may, twice, in either order, what is kept, what is refused, what is journalled.

use jiff::civil::date;
use office::{
    Failure, Office,
    meetings::see,
    notices::{
        import::{NotImported, import},
        see::file,
    },
};
use rules::{
    language::Language,
    notices::{Code, Mode},
    people::Role,
};

use crate::house::{CORRIGENDUM, LETTER, both_engines, secretary, somebody_in_each_role};

both_engines! {
    async fn a_letter_makes_a_meeting_and_is_kept_byte_for_byte(office: Office) {
        let done = import(&office, &secretary(), "letter.txt", LETTER.as_bytes()).await.unwrap();
        assert_eq!(done.identity, "T17-SG11-COL-4");
        assert_eq!(done.meeting.as_deref(), Some("sg11-2017-11-08"));
        assert!(!done.waits && !done.was_here);
        let meeting = see::meeting(&office, "sg11-2017-11-08", Language::En).await.unwrap().unwrap();
        assert_eq!(meeting.record.meeting.starts, Some(date(2017, 11, 8)));
        assert_eq!(meeting.zone, "Europe/Zurich");
        let (name, bytes) = file(&office, &meeting.notices[0].sha256).await.unwrap().unwrap();
        assert_eq!((name.as_str(), bytes.as_slice()), ("letter.txt", LETTER.as_bytes()));
    }

    async fn the_same_file_twice_changes_nothing_and_says_so(office: Office) {
        let first = import(&office, &secretary(), "letter.txt", LETTER.as_bytes()).await.unwrap();
        let edition = office.edition();
        let again = import(&office, &secretary(), "copy.txt", LETTER.as_bytes()).await.unwrap();
        assert!(again.was_here);
        assert_eq!(again.identity, first.identity);
        // The same words in another file are the same letter too.
        let other_bytes = LETTER.replace('\n', "\r\n");
        assert!(import(&office, &secretary(), "dos.txt", other_bytes.as_bytes()).await.unwrap().was_here);
        assert_eq!(office.refresh().await.unwrap(), edition, "nothing was journalled");
    }

    async fn a_corrigendum_is_applied_whether_it_comes_before_or_after_its_letter(office: Office) {
        let early = import(&office, &secretary(), "corrigendum.txt", CORRIGENDUM.as_bytes()).await.unwrap();
        assert!(early.waits);
        let address = early.meeting.unwrap();
        let waiting = see::meeting(&office, &address, Language::En).await.unwrap().unwrap();
        assert!(waiting.listed.waits);
        assert!(waiting.steps.iter().any(|step| step.after.as_deref() == Some("virtual")), "what it says can be read");
        let letter = import(&office, &secretary(), "letter.txt", LETTER.as_bytes()).await.unwrap();
        assert_eq!(letter.meeting.as_deref(), Some(address.as_str()), "an address never changes");
        let meeting = see::meeting(&office, &address, Language::En).await.unwrap().unwrap();
        assert!(!meeting.listed.waits);
        assert_eq!(meeting.record.meeting.mode, Some(Mode::Virtual));
        assert_eq!(meeting.printed.meeting.mode, None, "the letter stays as it was printed");
        assert!(meeting.steps.iter().all(|step| step.corrigendum == 1));
        assert_eq!(meeting.notices.len(), 2);
    }

    async fn another_language_of_the_same_letter_joins_it(office: Office) {
        import(&office, &secretary(), "en.txt", LETTER.as_bytes()).await.unwrap();
        let french = LETTER_IN_FRENCH;
        let done = import(&office, &secretary(), "fr.txt", french.as_bytes()).await.unwrap();
        assert_eq!((done.identity.as_str(), done.language.as_str()), ("T17-SG11-COL-4", "fr"));
        let meeting = see::meeting(&office, "sg11-2017-11-08", Language::Fr).await.unwrap().unwrap();
        assert_eq!(meeting.printed.language, Some(Language::Fr), "a reader sees her own language");
        assert_eq!(meeting.notices.len(), 2);
        let disagree = meeting.findings.iter().filter(|finding| finding.code == Code::VersionsDisagree);
        assert_eq!(disagree.map(|finding| finding.field.as_str()).collect::<Vec<_>>(), ["deadlines.contribution"], "the French version prints another day");
    }

    async fn a_letter_that_says_something_else_is_refused(office: Office) {
        import(&office, &secretary(), "letter.txt", LETTER.as_bytes()).await.unwrap();
        let changed = LETTER.replace("26 October 2017", "25 October 2017");
        let refused = import(&office, &secretary(), "letter.txt", changed.as_bytes()).await.unwrap_err();
        assert!(matches!(refused, NotImported::SaysSomethingElse { field, .. } if field == "deadlines.contribution"));
        assert_eq!(office.refresh().await.unwrap(), 1);
    }

    async fn what_is_no_letter_leaves_nothing_behind(office: Office) {
        let shopping = "Bread, milk, two lemons and the blue paint for the door.\nDo not forget the keys.\n";
        let undated = LETTER.replace(" from 8 to 17 November 2017, inclusive", "").replace("; Geneva, 8-17 November 2017", "");
        for (name, bytes) in [
            ("empty.txt", Vec::new()),
            ("picture.png", b"\x89PNG\r\n\x1a\n0000".to_vec()),
            ("shopping.txt", shopping.as_bytes().to_vec()),
            ("broken.docx", b"PK\x03\x04 not a whole archive".to_vec()),
            ("undated.txt", undated.into_bytes()),
        ] {
            let refused = import(&office, &secretary(), name, &bytes).await;
            assert!(refused.is_err(), "{name}");
        }
        assert_eq!(see::listed(&office, 10, 0).await.unwrap().1, 0);
        assert_eq!(office.refresh().await.unwrap(), 0);
    }

    async fn only_the_secretariat_takes_letters_in(office: Office) {
        for actor in somebody_in_each_role() {
            let outcome = import(&office, &actor, "letter.txt", LETTER.as_bytes()).await;
            match actor.role {
                Role::Secretariat => assert!(outcome.is_ok()),
                role => assert!(matches!(outcome, Err(NotImported::Failed(Failure::NotAllowed(refused))) if refused.role == role)),
            }
        }
        assert_eq!(office.refresh().await.unwrap(), 1);
    }

    async fn the_news_tell_what_came(office: Office) {
        import(&office, &secretary(), "letter.txt", LETTER.as_bytes()).await.unwrap();
        import(&office, &secretary(), "fr.txt", LETTER_IN_FRENCH.as_bytes()).await.unwrap();
        let news = see::news(&office, None, 10).await.unwrap();
        assert_eq!(news.len(), 1, "two languages of one letter are one piece of news");
        let see::Deed::Came { identity, kind, languages, .. } = &news[0].deed else { panic!("{news:?}") };
        assert_eq!((identity.as_str(), kind.as_str()), ("T17-SG11-COL-4", "letter"));
        assert_eq!(languages, &["en", "fr"]);
        assert_eq!(news[0].meeting.as_deref(), Some("sg11-2017-11-08"));
    }
}

const LETTER_IN_FRENCH: &str = "\
UNION INTERNATIONALE DES TÉLÉCOMMUNICATIONS
BUREAU DE LA NORMALISATION DES TÉLÉCOMMUNICATIONS
Genève, le 16 août 2017
Réf.: Lettre collective TSB 4/11
Aux administrations des États Membres de l'Union
Objet: Réunion de la Commission d'études 11; Genève, 8-17 novembre 2017

Madame, Monsieur,

1 J'ai l'honneur de vous informer que la prochaine réunion de la Commission d'études 11 se tiendra à Genève (Suisse), du 8 au 17 novembre 2017 inclus. La réunion s'ouvrira à 14 h 30 le premier jour.

Principaux délais
8 septembre 2017: soumission des contributions pour lesquelles une traduction est demandée
27 octobre 2017: soumission des contributions

Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.
";
