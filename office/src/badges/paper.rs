//! Badges and lists on their way to the printer: their words are said already, in the language in which they are printed.

use rules::{language::Language, members::Category};

use crate::{Office, drafts::NotPrinted};

/// On what badges are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// A4 with ten labels of 90 × 54 mm.
    Ten,
    /// A4 with four labels of its quarter, A6.
    Four,
    /// One plastic card of 85.6 × 54 mm (CR80) on each page.
    Card,
}

impl Sheet {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Ten, Self::Four, Self::Card];

    /// The name that forms and addresses use: `ten`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ten => "ten",
            Self::Four => "four",
            Self::Card => "card",
        }
    }

    /// The sheet of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sheet| sheet.name() == name)
    }
}

/// One badge. All of it is personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Badge {
    /// Given names.
    pub given_name: String,
    /// Family names.
    pub family_name: String,
    /// The member that is represented, with its country.
    pub member: String,
    /// What the person is in the delegation; empty where nothing is to be said.
    pub function: String,
    /// The category, which has a colour.
    pub category: Category,
    /// The category in words.
    pub category_word: String,
    /// The meeting and its days.
    pub meeting: String,
    /// The number of the registration, also as a code that the desk reads.
    pub number: String,
}

/// Badges of one meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Badges {
    /// In which language their words are.
    pub language: Language,
    /// What the file is called by readers.
    pub title: String,
    /// What the code is, for people who hear the page.
    pub code: String,
    /// The badges, in the order in which they are printed.
    pub badges: Vec<Badge>,
}

/// A list of participants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// In which language its words are.
    pub language: Language,
    /// Its heading.
    pub title: String,
    /// The meeting and its days.
    pub meeting: String,
    /// How many stand on it, or why nobody does.
    pub note: String,
    /// What stands in each column; the first holds names.
    pub columns: Vec<String>,
    /// The members, each with its people.
    pub groups: Vec<Group>,
}

/// The people of one member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The member, with its country.
    pub name: String,
    /// A line for each person, with a cell for each column.
    pub rows: Vec<Vec<String>>,
}

/// The badges as a PDF for such sheets. It takes a while: not for where others wait.
pub fn badges(office: &Office, badges: &Badges, sheet: Sheet) -> Result<Vec<u8>, NotPrinted> {
    let printer = office.printer.as_ref().ok_or_else(|| no_printer(badges.language))?;
    printer.badges(badges, sheet)
}

/// The list as a PDF. It takes a while: not for where others wait.
pub fn list(office: &Office, list: &List) -> Result<Vec<u8>, NotPrinted> {
    let printer = office.printer.as_ref().ok_or_else(|| no_printer(list.language))?;
    printer.list(list)
}

/// What a house says that has no printer, or one that prints letters only.
pub(crate) fn no_printer(language: Language) -> NotPrinted {
    NotPrinted { language, why: "this house has no printer for badges and lists".to_owned() }
}
