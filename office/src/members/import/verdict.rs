//! The verdict about each row of a table of members, beside the list as it stands.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use letters::{
    lexicon::{Column, MemberWords},
    open::{Cell, Row, table},
};
use rules::{
    groups::Group,
    language::Language,
    members::{Category, Country, Member, NotAMember},
};
use serde::Serialize;
use sha2::{Digest, Sha256};
use store::members::Enlisted;

use super::{MOST_ROWS, NotImported};
use crate::{Office, members::enlist::LONGEST_NAME};

/// What a table would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// Every row below the headings.
    pub rows: Vec<RowVerdict>,
    /// Under this seal it is imported: SHA-256 of the file and of the list as it stands.
    pub seal: String,
}

/// A row and what it would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowVerdict {
    /// Its number as a spreadsheet shows it, from 1.
    pub number: usize,
    /// What stands in its name's cell.
    pub name: String,
    /// What it would do.
    pub verdict: Verdict,
}

/// What a row would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A member that is not on the list.
    New(Member),
    /// Nothing: the list says the same.
    Same,
    /// Bring a member up to date.
    Changed(Box<Changed>),
    /// Nothing: it cannot be understood.
    Refused(Refused),
}

impl Verdict {
    /// The name that programs use.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::New(_) => "new",
            Self::Same => "same",
            Self::Changed(_) => "changed",
            Self::Refused(_) => "refused",
        }
    }
}

/// A member as it would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The member as it would be, under its address.
    pub after: Enlisted,
    /// What would be another: column, what stands there, what comes.
    pub fields: Vec<(Column, String, String)>,
}

/// Why a row is refused, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The column.
    pub column: Column,
    /// Why.
    pub why: Why,
}

/// Why a cell is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// It is computed: what it shows may be another thing tomorrow.
    Formula,
    /// No such category.
    Category,
    /// No name, or one that is too long.
    Name,
    /// No country of this code or name, or none for a State.
    Country,
    /// An Associate belongs to one study group, everybody else to none.
    Group,
    /// No member has this address.
    Id,
    /// An earlier row is about the same member.
    Twice,
    /// Another member has this name already.
    Taken,
}

impl Why {
    /// The name that words and programs use.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Formula => "formula",
            Self::Category => "category",
            Self::Name => "name",
            Self::Country => "country",
            Self::Group => "group",
            Self::Id => "id",
            Self::Twice => "twice",
            Self::Taken => "taken",
        }
    }
}

impl Looked {
    /// How many rows have a verdict of this name.
    pub fn count(&self, name: &str) -> usize {
        self.rows.iter().filter(|row| row.verdict.name() == name).count()
    }
}

type Key = (Category, String, Option<u16>);

fn key(member: &Member) -> Key {
    (member.category(), member.name().to_owned(), member.study_group())
}

/// Judges every row beside the list as it stands.
pub(super) fn judged(office: &Office, bytes: &[u8], standing: &[Enlisted]) -> Result<Looked, NotImported> {
    let rows = table(bytes)?;
    let (headings, rows) = rows.split_first().ok_or(NotImported::NoRows)?;
    let columns = columns(headings)?;
    if rows.is_empty() {
        return Err(NotImported::NoRows);
    }
    if rows.len() > MOST_ROWS {
        return Err(NotImported::TooManyRows);
    }
    let countries = countries(office);
    let mut judge = Judge {
        by_id: standing.iter().map(|one| (one.id.as_str(), one)).collect(),
        by_key: standing.iter().map(|one| (key(&one.member), one)).collect(),
        met: BTreeSet::new(),
        came: BTreeSet::new(),
        countries: &countries,
    };
    let rows = rows
        .iter()
        .map(|row| {
            let cell = |column| columns.get(&column).and_then(|place| row.cells.get(*place));
            let verdict = judge.verdict(&cell).unwrap_or_else(Verdict::Refused);
            let name = cell(Column::Name).map_or_else(String::new, |cell| cell.text.clone());
            RowVerdict { number: row.number, name, verdict }
        })
        .collect();
    Ok(Looked { rows, seal: seal(bytes, standing) })
}

fn columns(headings: &Row) -> Result<BTreeMap<Column, usize>, NotImported> {
    let words = MemberWords::get();
    let mut columns = BTreeMap::new();
    for (place, cell) in headings.cells.iter().enumerate() {
        if let Some(column) = words.column(&cell.text) {
            columns.entry(column).or_insert(place);
        }
    }
    let missing: Vec<&str> = [Column::Category, Column::Name]
        .into_iter()
        .filter(|column| !columns.contains_key(column))
        .map(Column::name)
        .collect();
    if missing.is_empty() { Ok(columns) } else { Err(NotImported::NoColumns(missing)) }
}

/// Countries by their codes and by their names in six languages, in small letters.
fn countries(office: &Office) -> BTreeMap<String, Country> {
    let mut found = BTreeMap::new();
    for one in office.profiles().countries.all() {
        for language in Language::ALL {
            found.insert(one.name(language).to_lowercase(), one.code.clone());
        }
        found.insert(one.code.code().to_lowercase(), one.code.clone());
    }
    found
}

struct Judge<'a> {
    by_id: BTreeMap<&'a str, &'a Enlisted>,
    by_key: BTreeMap<Key, &'a Enlisted>,
    /// Members of the list about which there was a row.
    met: BTreeSet<&'a str>,
    /// What the rows so far make.
    came: BTreeSet<Key>,
    countries: &'a BTreeMap<String, Country>,
}

impl<'a> Judge<'a> {
    fn verdict<'c>(&mut self, cell: &impl Fn(Column) -> Option<&'c Cell>) -> Result<Verdict, Refused> {
        let at = |column, why| Refused { column, why };
        for column in Column::ALL {
            if cell(column).is_some_and(|cell| cell.is_formula) {
                return Err(at(column, Why::Formula));
            }
        }
        let text = |column| cell(column).map_or("", |cell| cell.text.as_str());
        let id = text(Column::Id);
        let own = match id {
            "" => None,
            id => Some(*self.by_id.get(id).ok_or(at(Column::Id, Why::Id))?),
        };
        let member = self.member(&text, own)?;
        let key = key(&member);
        let named = self.by_key.get(&key).copied();
        let standing = own.or(named);
        if self.came.contains(&key) || standing.is_some_and(|one| self.met.contains(one.id.as_str())) {
            return Err(at(Column::Name, Why::Twice));
        }
        if let (Some(own), Some(named)) = (own, named)
            && own.id != named.id
        {
            return Err(at(Column::Name, Why::Taken));
        }
        self.came.insert(key);
        let Some(standing) = standing else { return Ok(Verdict::New(member)) };
        self.met.insert(standing.id.as_str());
        Ok(compared(standing, member))
    }

    fn member<'t>(
        &self,
        text: &impl Fn(Column) -> &'t str,
        own: Option<&'a Enlisted>,
    ) -> Result<Member, Refused> {
        let at = |column, why| Refused { column, why };
        let category = MemberWords::get().category(text(Column::Category));
        let category = category.ok_or(at(Column::Category, Why::Category))?;
        let name = text(Column::Name);
        if name.chars().count() > LONGEST_NAME {
            return Err(at(Column::Name, Why::Name));
        }
        let country = match text(Column::Country) {
            // A table without the column says nothing of it, and takes nothing away.
            "" => self.known(category, name, text(Column::Group), own),
            named => Some(
                self.countries.get(&named.to_lowercase()).ok_or(at(Column::Country, Why::Country))?.clone(),
            ),
        };
        let group = match text(Column::Group) {
            "" => None,
            named => Some(study_group(named).ok_or(at(Column::Group, Why::Group))?),
        };
        Member::new(name, category, country, group).map_err(|error| match error {
            NotAMember::NoName => at(Column::Name, Why::Name),
            NotAMember::NoCountry { .. } => at(Column::Country, Why::Country),
            NotAMember::NoStudyGroup { .. } | NotAMember::OfNoStudyGroup { .. } => {
                at(Column::Group, Why::Group)
            }
        })
    }

    /// The country that the list has where a row has none.
    fn known(&self, category: Category, name: &str, group: &str, own: Option<&Enlisted>) -> Option<Country> {
        let named = || self.by_key.get(&(category, name.to_owned(), study_group(group))).copied();
        own.or_else(named)?.member.country().cloned()
    }
}

/// `SG20`, `20` and `Study Group 20` alike.
fn study_group(text: &str) -> Option<u16> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    match text.trim().parse::<Group>().ok()? {
        Group::StudyGroup(number) => Some(number),
        _ => digits.parse().ok().filter(|number| (1..=99).contains(number)),
    }
}

fn compared(standing: &Enlisted, member: Member) -> Verdict {
    let shown = |member: &Member| {
        let country = member.country().map_or_else(String::new, |country| country.code().to_owned());
        let group = member.study_group().map_or_else(String::new, |number| format!("SG{number}"));
        [
            (Column::Category, member.category().name().to_owned()),
            (Column::Name, member.name().to_owned()),
            (Column::Country, country),
            (Column::Group, group),
        ]
    };
    let fields: Vec<(Column, String, String)> = shown(&standing.member)
        .into_iter()
        .zip(shown(&member))
        .filter(|((_, before), (_, after))| before != after)
        .map(|((column, before), (_, after))| (column, before, after))
        .collect();
    if fields.is_empty() {
        return Verdict::Same;
    }
    Verdict::Changed(Box::new(Changed { after: Enlisted { id: standing.id.clone(), member }, fields }))
}

/// The seal of a file and of the list as it stands: whoever saw both has seen what will be done.
fn seal(bytes: &[u8], standing: &[Enlisted]) -> String {
    let mut hash = Sha256::new();
    hash.update(Sha256::digest(bytes));
    for one in standing {
        let member = &one.member;
        let country = member.country().map_or("", Country::code);
        let group = member.study_group().unwrap_or_default();
        for part in [one.id.as_str(), member.category().name(), member.name(), country] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        hash.update(group.to_le_bytes());
    }
    hash.finalize().iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
