//! What anybody may see: lists by group and by page.

use office::{Office, meetings::see, notices::import::import};
use rules::language::Language;

use crate::house::{LETTER, both_engines, secretary};

both_engines! {
    async fn meetings_are_listed_by_group_and_by_page(office: Office) {
        for (number, group) in [(4, 11), (5, 13), (6, 11)] {
            let other = LETTER
                .replace("letter 4/11", &format!("letter {number}/{group}"))
                .replace("Study Group 11", &format!("Study Group {group}"))
                .replace("November", if number == 6 { "December" } else { "November" });
            import(&office, &secretary(), "letter.txt", other.as_bytes()).await.unwrap();
        }
        let groups = see::groups(&office).await.unwrap();
        let counts: Vec<_> = groups.iter().map(|group| (group.name.as_str(), group.meetings)).collect();
        assert_eq!(counts, [("SG11", 2), ("SG13", 1)]);
        let (page, all) = see::listed(&office, 2, 2).await.unwrap();
        assert_eq!((page.len(), all), (1, 3));
        let of_group = see::of_group(&office, "SG11", 10).await.unwrap();
        assert_eq!(of_group[0].slug, "sg11-2017-12-08", "the newest first");
        assert!(see::meeting(&office, "sg99-2017-12-08", Language::En).await.unwrap().is_none());
    }
}
