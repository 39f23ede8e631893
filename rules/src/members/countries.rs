//! Member States: their names in six languages, and the dated lists on which fellowships and statistics rest.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Country;
use crate::language::Language;

/// A list of the United Nations on which a country stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flag {
    /// A least developed country.
    Ldc,
    /// A landlocked developing country.
    Lldc,
    /// A small island developing State.
    Sids,
}

impl Flag {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Ldc, Self::Lldc, Self::Sids];

    /// The name that tables use: `ldc`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ldc => "ldc",
            Self::Lldc => "lldc",
            Self::Sids => "sids",
        }
    }
}

/// An income group of the World Bank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Income {
    /// Low income.
    Low,
    /// Lower middle income.
    LowerMiddle,
    /// Upper middle income.
    UpperMiddle,
    /// High income.
    High,
}

impl Income {
    /// The name that tables use: `lower_middle`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::LowerMiddle => "lower_middle",
            Self::UpperMiddle => "upper_middle",
            Self::High => "high",
        }
    }
}

/// A country by its code, with its name in six languages.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// The code.
    pub code: Country,
    /// Whether it is a Member State of the Union.
    #[serde(default = "yes")]
    pub member_state: bool,
    ar: String,
    en: String,
    es: String,
    fr: String,
    ru: String,
    zh: String,
}

const fn yes() -> bool {
    true
}

impl Named {
    /// Its name in a language.
    pub fn name(&self, language: Language) -> &str {
        match language {
            Language::Ar => &self.ar,
            Language::En => &self.en,
            Language::Es => &self.es,
            Language::Fr => &self.fr,
            Language::Ru => &self.ru,
            Language::Zh => &self.zh,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    flag: Flag,
    as_of: Date,
    source: String,
    #[serde(default)]
    guess: bool,
    countries: BTreeSet<Country>,
    /// The first day on which a country stands on the list no more.
    #[serde(default)]
    left: BTreeMap<Country, Date>,
    /// The same where the day is decided and has not been seen to come.
    #[serde(default)]
    to_leave: BTreeMap<Country, Date>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Incomes {
    valid_from: Date,
    as_of: Date,
    source: String,
    #[serde(default)]
    guess: bool,
    low: BTreeSet<Country>,
    lower_middle: BTreeSet<Country>,
    upper_middle: BTreeSet<Country>,
    high: BTreeSet<Country>,
}

/// Something that a list says of a country on a day, with its source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct On<Said> {
    /// What it says.
    pub said: Said,
    /// The day on which the list was as it is written down.
    pub as_of: Date,
    /// Whose list it is.
    pub source: String,
    /// Whether it could not be verified in the source.
    pub guess: bool,
}

/// The countries, as data of the profiles (`countries.toml`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Countries {
    #[serde(rename = "list")]
    lists: Vec<List>,
    #[serde(rename = "income")]
    incomes: Vec<Incomes>,
    #[serde(rename = "country")]
    named: Vec<Named>,
}

impl Countries {
    /// All of them, in the order of their codes.
    pub fn all(&self) -> &[Named] {
        &self.named
    }

    /// The country of a code.
    pub fn find(&self, code: &Country) -> Option<&Named> {
        self.named.iter().find(|country| country.code == *code)
    }

    /// The lists on which a country stands on a day.
    pub fn flags_on(&self, country: &Country, on: Date) -> Vec<On<Flag>> {
        let stands = |list: &&List| {
            let ends = list.left.get(country).or_else(|| list.to_leave.get(country));
            list.countries.contains(country) && ends.is_none_or(|ends| on < *ends)
        };
        let said = |list: &List| On {
            said: list.flag,
            as_of: list.as_of,
            source: list.source.clone(),
            guess: list.guess
                || list.to_leave.get(country).is_some_and(|ends| list.as_of < *ends && list.as_of < on),
        };
        self.lists.iter().filter(stands).map(said).collect()
    }

    /// The income group of a country on a day; `None` where no list that had begun by then names it.
    pub fn income_on(&self, country: &Country, on: Date) -> Option<On<Income>> {
        let list =
            self.incomes.iter().filter(|list| list.valid_from <= on).max_by_key(|list| list.valid_from)?;
        let groups = [
            (Income::Low, &list.low),
            (Income::LowerMiddle, &list.lower_middle),
            (Income::UpperMiddle, &list.upper_middle),
            (Income::High, &list.high),
        ];
        let (said, _) = groups.into_iter().find(|(_, countries)| countries.contains(country))?;
        Some(On { said, as_of: list.as_of, source: list.source.clone(), guess: list.guess })
    }
}
