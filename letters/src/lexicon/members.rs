//! The words by which a list of members is read: headings of columns and categories, in six languages.

use std::{collections::BTreeMap, sync::LazyLock};

use rules::members::Category;
use serde::Deserialize;

/// A column of a list of members.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Column {
    /// The address by which the house knows the member.
    Id,
    /// What it is.
    Category,
    /// Its name.
    Name,
    /// Its country.
    Country,
    /// Of an Associate, its study group.
    Group,
}

impl Column {
    /// All of them, in the order of the example.
    pub const ALL: [Self; 5] = [Self::Id, Self::Category, Self::Name, Self::Country, Self::Group];

    /// The name that programs use: `category`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Category => "category",
            Self::Name => "name",
            Self::Country => "country",
            Self::Group => "group",
        }
    }
}

#[derive(Deserialize)]
struct File {
    columns: BTreeMap<Column, Vec<String>>,
    categories: BTreeMap<Category, Vec<String>>,
}

/// The words, as the file lists them.
#[derive(Debug, Default)]
pub struct MemberWords {
    columns: BTreeMap<String, Column>,
    categories: BTreeMap<String, Category>,
}

static WORDS: LazyLock<MemberWords> = LazyLock::new(|| {
    let Ok(file) = toml::from_str::<File>(include_str!("../../lexicon/members.toml")) else {
        return MemberWords::default();
    };
    let mut words = MemberWords::default();
    for (column, names) in file.columns {
        words.columns.extend(names.iter().map(|name| (bare(name), column)));
    }
    for category in Category::ALL {
        words.categories.insert(bare(category.name()), category);
        let names = file.categories.get(&category).into_iter().flatten();
        words.categories.extend(names.map(|name| (bare(name), category)));
    }
    words
});

/// Letters and digits alone, small.
fn bare(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

impl MemberWords {
    /// The words.
    pub fn get() -> &'static Self {
        &WORDS
    }

    /// The column of a heading.
    pub fn column(&self, heading: &str) -> Option<Column> {
        self.columns.get(&bare(heading)).copied()
    }

    /// The category of a word.
    pub fn category(&self, word: &str) -> Option<Category> {
        self.categories.get(&bare(word)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_and_categories_are_read_in_six_languages() {
        let words = MemberWords::get();
        for heading in ["NAME", "nom", "Nombre", "Название", "الاسم", "名称"] {
            assert_eq!(words.column(heading), Some(Column::Name), "{heading}");
        }
        for word in [
            "sector_members",
            "Sector Member",
            "Membres du Secteur",
            "Члены Сектора",
            "部门成员",
            "أعضاء القطاع",
        ] {
            assert_eq!(words.category(word), Some(Category::SectorMembers), "{word}");
        }
        assert_eq!((words.column("Fax"), words.category("kings")), (None, None));
    }
}
