//! The press at the service of the house.

use std::sync::Arc;

use letters::write::Notice;
use office::{
    Office,
    badges::paper::{Badge, Badges, Group, List, Sheet},
    drafts::{NotPrinted, Printer},
};
use press::{FOLDERS, Press};
use rules::language::Language;

#[derive(Debug)]
struct OfThisMachine(Press);

impl Printer for OfThisMachine {
    fn print(&self, notice: &Notice<'_>, language: Language) -> Result<Vec<u8>, NotPrinted> {
        self.0.print(notice, language).map_err(|why| refused(language, &why))
    }

    fn badges(&self, badges: &Badges, on: Sheet) -> Result<Vec<u8>, NotPrinted> {
        let language = badges.language;
        let badges = press::Badges {
            language,
            title: badges.title.clone(),
            code: badges.code.clone(),
            badges: badges.badges.iter().map(badge).collect(),
        };
        self.0.badges(&badges, sheet(on)).map_err(|why| refused(language, &why))
    }

    fn list(&self, list: &List) -> Result<Vec<u8>, NotPrinted> {
        let language = list.language;
        let list = press::List {
            language,
            title: list.title.clone(),
            meeting: list.meeting.clone(),
            note: list.note.clone(),
            columns: list.columns.clone(),
            groups: list.groups.iter().map(group).collect(),
        };
        self.0.list(&list).map_err(|why| refused(language, &why))
    }
}

fn refused(language: Language, why: &press::NotPrinted) -> NotPrinted {
    NotPrinted { language, why: why.to_string() }
}

const fn sheet(sheet: Sheet) -> press::Sheet {
    match sheet {
        Sheet::Ten => press::Sheet::Ten,
        Sheet::Four => press::Sheet::Four,
        Sheet::Card => press::Sheet::Card,
    }
}

fn badge(badge: &Badge) -> press::Badge {
    let badge = badge.clone();
    press::Badge {
        given_name: badge.given_name,
        family_name: badge.family_name,
        member: badge.member,
        function: badge.function,
        category: badge.category,
        category_word: badge.category_word,
        meeting: badge.meeting,
        number: badge.number,
    }
}

fn group(group: &Group) -> press::Group {
    press::Group { name: group.name.clone(), rows: group.rows.clone() }
}

/// The house, able to print.
pub(crate) fn printing(office: Office) -> Office {
    office.with_printer(Arc::new(OfThisMachine(Press::new(FOLDERS))))
}
