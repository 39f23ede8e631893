//! Countries by their codes, and the regions in which statistics count them.

use std::{collections::BTreeSet, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A country, as an ISO 3166 alpha-2 code in capital letters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Country(String);

/// The text is no code of a country.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not the two letters of a country, such as CH")]
pub struct NotACountry(pub String);

impl Country {
    /// The two capital letters.
    pub fn code(&self) -> &str {
        &self.0
    }
}

impl FromStr for Country {
    type Err = NotACountry;

    /// Takes two Latin letters, small or capital. Whether such a country exists is not asked.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let code = text.trim().to_ascii_uppercase();
        let is_code = code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_uppercase());
        if is_code { Ok(Self(code)) } else { Err(NotACountry(text.to_owned())) }
    }
}

impl TryFrom<String> for Country {
    type Error = NotACountry;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.0
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A region in which the Union counts its Member States.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Region {
    /// Africa.
    Africa,
    /// The Americas.
    Americas,
    /// The Arab States.
    ArabStates,
    /// Asia and the Pacific.
    AsiaPacific,
    /// The Commonwealth of Independent States.
    Cis,
    /// Europe.
    Europe,
}

impl Region {
    /// All of them, in the order of the English alphabet.
    pub const ALL: [Self; 6] =
        [Self::Africa, Self::Americas, Self::ArabStates, Self::AsiaPacific, Self::Cis, Self::Europe];

    /// The name that tables use: `asia_pacific`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Africa => "africa",
            Self::Americas => "americas",
            Self::ArabStates => "arab_states",
            Self::AsiaPacific => "asia_pacific",
            Self::Cis => "cis",
            Self::Europe => "europe",
        }
    }

    /// The region of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|region| region.name() == name)
    }
}

/// Which country is counted in which region, as data of the profiles (`regions.toml`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Regions {
    /// Where the lists stand.
    pub clause: String,
    /// Whether they could not be verified in a source.
    #[serde(default)]
    pub guess: bool,
    #[serde(rename = "region")]
    lines: Vec<RegionLine>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct RegionLine {
    name: Region,
    countries: BTreeSet<Country>,
}

impl Regions {
    /// The region of a country; `None` where no list has it.
    pub fn of(&self, country: &Country) -> Option<Region> {
        self.lines.iter().find(|line| line.countries.contains(country)).map(|line| line.name)
    }

    /// The countries of a region, in the order of their codes.
    pub fn countries(&self, region: Region) -> impl Iterator<Item = &Country> {
        self.lines.iter().filter(move |line| line.name == region).flat_map(|line| &line.countries)
    }
}
