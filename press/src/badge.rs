//! Badges as data for the template.

use letters::write::Code;
use rules::{language::Language, members::Category};
use serde_json::{Value, json};

use crate::{
    faces::Faces,
    fitting::{is_chinese, one_line, part},
};

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
    const fn name(self) -> &'static str {
        match self {
            Self::Ten => "ten",
            Self::Four => "four",
            Self::Card => "card",
        }
    }
}

/// One badge. Its words are in the language in which it is printed.
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
    /// The category in words: the colour is not the only sign.
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

impl Badges {
    /// Everything that will be seen.
    pub(crate) fn printed(&self) -> String {
        let mut text = String::new();
        for badge in &self.badges {
            for words in [
                &badge.given_name,
                &badge.family_name,
                &badge.member,
                &badge.function,
                &badge.category_word,
                &badge.meeting,
                &badge.number,
            ] {
                text.push_str(&one_line(words));
            }
        }
        text
    }

    pub(crate) fn data(&self, sheet: Sheet, faces: &Faces) -> Value {
        json!({
            "language": self.language.code(),
            "families": faces.families(),
            "title": one_line(&self.title),
            "sheet": sheet.name(),
            "badges": self.badges.iter().map(|badge| self.badge(badge)).collect::<Vec<_>>(),
        })
    }

    fn badge(&self, badge: &Badge) -> Value {
        let number = one_line(&badge.number);
        json!({
            "name": name(badge),
            "member": part(&[(&badge.member, false)], " "),
            "function": part(&[(&badge.function, true)], " "),
            "category": part(&[(&badge.category_word, true)], " "),
            "band": band(badge.category),
            "meeting": part(&[(&badge.meeting, false)], " "),
            "number": part(&[(&number, false)], " "),
            "code": Code::of(&number).map(|code| code.svg()),
            "said": format!("{} {number}", one_line(&self.code)),
        })
    }
}

/// Given names, then family names in bold; a Chinese name begins with that of the family, and has no space.
fn name(badge: &Badge) -> Value {
    let (given, family) = (badge.given_name.as_str(), badge.family_name.as_str());
    let chinese = |name: &str| name.chars().any(is_chinese);
    if chinese(given) && chinese(family) {
        part(&[(family, true), (given, false)], "")
    } else {
        part(&[(given, false), (family, true)], " ")
    }
}

/// The colour of a category: dark enough for white words.
const fn band(category: Category) -> &'static str {
    match category {
        Category::MemberStates => "#1f4e8c",
        Category::StateOfPalestine => "#0f665c",
        Category::SectorMembers => "#2c661d",
        Category::Associates => "#665600",
        Category::Academia => "#6a2c91",
        Category::SecretaryGeneral => "#14181f",
        Category::Directors => "#343a44",
        Category::StudyGroupChairs => "#9c1f2e",
        Category::VocabularyChair => "#8a2b5e",
        Category::RegionalOrganizations => "#0b6478",
        Category::UnAgencies => "#2a5ea8",
        Category::InvitedExperts => "#86460a",
        Category::Secretariat => "#4d4f54",
        Category::LanguageServices => "#5b4636",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How bright a colour is, as WCAG 2 counts.
    fn luminance(color: &str) -> f64 {
        let channel = |at: usize| {
            let part = f64::from(u8::from_str_radix(&color[at..at + 2], 16).unwrap()) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    }

    #[test]
    fn white_words_can_be_read_on_every_band_and_no_two_bands_are_alike() {
        for (at, category) in Category::ALL.into_iter().enumerate() {
            assert!(1.05 / (luminance(band(category)) + 0.05) >= 4.5, "{category:?}");
            assert!(Category::ALL[..at].iter().all(|other| band(*other) != band(category)), "{category:?}");
        }
    }
}
