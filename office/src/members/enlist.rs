//! The act `members.enlist`: members are added to the list, or their countries brought up to date.
//!
//! Consequences, in order: each line is judged, and one that is wrong stops them all; the members are kept, those that are there
//! keep their address and their people; the journal has an entry with their number.

use rules::{
    groups::Group,
    members::{Category, Country, Member, NotAMember},
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::members::{self, Enlisted};

use crate::{Actor, Failure, Office, chance, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "members.enlist";

/// The most letters of a name.
pub(super) const LONGEST_NAME: usize = 300;

/// Members, a line each: `category; name; country; study group`. The country is the two letters of its code, and States have one;
/// the study group is for Associates alone.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The lines.
    pub lines: String,
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wrong {
    /// No such category.
    Category,
    /// It has no name, or one that is too long.
    Name,
    /// No code of a country, or none for a State.
    Country,
    /// An Associate belongs to one study group, everybody else to none.
    Group,
    /// An earlier line names the same member.
    Twice,
}

/// Why nobody was enlisted; nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum NotEnlisted {
    /// Lines that cannot be understood, counted from 1.
    #[error("{} lines cannot be understood, the first is line {}", .0.len(), .0.first().map_or(0, |(line, _)| *line))]
    Lines(Vec<(usize, Wrong)>),
    /// There is no line.
    #[error("there is no line: write category; name; country; study group")]
    Empty,
    /// The role may not, or the database failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotEnlisted {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::Lines(_) => ("lines", "lines"),
            Self::Empty => ("empty", "lines"),
            Self::Failed(Failure::NotAllowed(_)) => ("not-allowed", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

/// Enlists them all; how many there were.
pub async fn enlist(office: &Office, actor: &Actor, wish: &Wish) -> Result<usize, NotEnlisted> {
    ensure(actor.role, NAME).map_err(Failure::from)?;
    let enlisting = judged(&wish.lines)?;
    let mut change = office.store.begin().await.map_err(Failure::from)?;
    members::take_turn(&mut change).await.map_err(Failure::from)?;
    for member in &enlisting {
        let id = chance::token().map_err(Failure::from)?[..16].to_owned();
        let enlisted = Enlisted { id, member: member.clone() };
        members::enlist(&mut change, &enlisted).await.map_err(Failure::from)?;
    }
    let details = json!({ "members": enlisting.len() });
    let done = Done { verb: NAME, subject: "members", profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(enlisting.len())
}

fn judged(lines: &str) -> Result<Vec<Member>, NotEnlisted> {
    let mut members: Vec<Member> = Vec::new();
    let mut wrong = Vec::new();
    for (at, line) in lines.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        match member(line) {
            Ok(member) if members.iter().any(|other| is_same(other, &member)) => {
                wrong.push((at + 1, Wrong::Twice));
            }
            Ok(member) => members.push(member),
            Err(why) => wrong.push((at + 1, why)),
        }
    }
    match (wrong.is_empty(), members.is_empty()) {
        (false, _) => Err(NotEnlisted::Lines(wrong)),
        (true, true) => Err(NotEnlisted::Empty),
        (true, false) => Ok(members),
    }
}

fn is_same(one: &Member, other: &Member) -> bool {
    let key = |member: &Member| (member.category(), member.name().to_owned(), member.study_group());
    key(one) == key(other)
}

fn member(line: &str) -> Result<Member, Wrong> {
    let mut fields = line.split([';', '\t', '；']).map(str::trim);
    let mut next = || fields.next().unwrap_or_default();
    let (category, name, country, group) = (next(), next(), next(), next());
    let category =
        Category::from_name(&category.to_lowercase().replace([' ', '-'], "_")).ok_or(Wrong::Category)?;
    if name.chars().count() > LONGEST_NAME {
        return Err(Wrong::Name);
    }
    let country = Some(country).filter(|code| !code.is_empty()).map(str::parse::<Country>);
    let country = country.transpose().map_err(|_| Wrong::Country)?;
    let group = match group {
        "" => None,
        name => match name.parse::<Group>() {
            Ok(Group::StudyGroup(number)) => Some(number),
            _ => return Err(Wrong::Group),
        },
    };
    Member::new(name, category, country, group).map_err(|error| match error {
        NotAMember::NoName => Wrong::Name,
        NotAMember::NoCountry { .. } => Wrong::Country,
        NotAMember::NoStudyGroup { .. } | NotAMember::OfNoStudyGroup { .. } => Wrong::Group,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_names_category_name_country_and_study_group() {
        let one = member("associates; شركة المثال; ; sg20").unwrap();
        assert_eq!(
            (one.category(), one.name(), one.study_group()),
            (Category::Associates, "شركة المثال", Some(20))
        );
        let state = member("Member States\tKenya\tke").unwrap();
        assert_eq!(state.country().map(Country::code), Some("KE"));
    }

    #[test]
    fn each_wrong_line_says_what_is_wrong() {
        for (line, wrong) in [
            ("kings; Norway; NO", Wrong::Category),
            ("academia; ; NO", Wrong::Name),
            ("member states; Norway", Wrong::Country),
            ("member states; Norway; Norge", Wrong::Country),
            ("associates; A company; NO", Wrong::Group),
            ("associates; A company; NO; TSAG", Wrong::Group),
            ("academia; A university; NO; SG20", Wrong::Group),
        ] {
            assert_eq!(member(line), Err(wrong), "{line}");
        }
        let lines = "academia; A\n\nacademia; A; NO\nassociates; A; ; SG5\nassociates; A; ; SG20";
        assert!(matches!(judged(lines), Err(NotEnlisted::Lines(wrong)) if wrong == [(3, Wrong::Twice)]));
        assert!(matches!(judged(" \n"), Err(NotEnlisted::Empty)));
    }
}
