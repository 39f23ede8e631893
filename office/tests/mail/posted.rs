//! A notice whose mail is ready for review, and who hears of it.

use jiff::civil::date;
use office::{
    Office,
    drafts::{
        begin::{self, begin},
        issue::{self, issue},
        revise::{self, revise},
        see,
    },
    mail::enlist::{self, enlist},
};

use crate::house::secretary;

/// Six addressees: of them four are told of a letter of SG11, three because they must be.
pub(crate) const ADDRESSEES: &str = "\
member_states; Norway; mission@example.no; en
member_states; 中国; mission@example.cn; zh
sector_members; Exemple SA; nous@example.fr; fr
associates; A company of SG11; eleven@example.com; es; SG11
associates; A company of SG20; twenty@example.com; es; SG20
study_group_chairs; A chair; chair@example.org; ru
";

/// Enlists them.
pub(crate) async fn enlisted(office: &Office) {
    let wish = enlist::Wish { lines: ADDRESSEES.to_owned() };
    assert_eq!(enlist(office, &secretary(), &wish).await.unwrap(), 6);
}

/// Issues a letter of SG11; its identity.
pub(crate) async fn issued(office: &Office) -> String {
    let wish = begin::Wish::Nothing { group: "SG11".to_owned(), starts: date(2018, 3, 5) };
    let draft = begin(office, &secretary(), &wish).await.unwrap();
    let sight = see::draft(office, &secretary(), &draft).await.unwrap().unwrap();
    let mut content = sight.draft;
    content.record.meeting.ends = Some(date(2018, 3, 14));
    content.record.meeting.place = Some("Geneva".to_owned());
    let wish = revise::Wish { draft: draft.clone(), edition: sight.edition, content, propose: false };
    let edition = revise(office, &secretary(), &wish).await.unwrap();
    issue(office, &secretary(), &issue::Wish { draft, edition }).await.unwrap().identity
}
