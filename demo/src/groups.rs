//! A tree of groups around the study group of the demonstration, and who leads them.

use jiff::civil::Date;
use office::{
    Actor, Office,
    groups::establish::{self, establish},
    members::see,
    roles::assign::{self, assign},
};
use rules::{language::Language, roles::Post};
use serde::Deserialize;

use crate::{Hindrance, accounts::SECRETARY, meeting::SixWords};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    group: Vec<GroupFacts>,
    role: Vec<RoleFacts>,
}

#[derive(Deserialize)]
struct GroupFacts {
    name: String,
    parent: Option<String>,
    #[serde(flatten)]
    titles: SixWords,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RoleFacts {
    group: String,
    post: Post,
    name: String,
    #[serde(default)]
    account: String,
    #[serde(default)]
    member: String,
    #[serde(default)]
    toward: String,
    /// Days before today on which it ended; it lasts where there are none.
    ended_before: Option<i32>,
    /// Days before today on which it began; with the study period where there are none.
    began_before: Option<i32>,
}

/// Plants the tree and writes down who leads it.
pub(crate) async fn plant(office: &Office, today: Date) -> Result<(), Hindrance> {
    let file: File = toml::from_str(include_str!("../groups.toml"))
        .map_err(|error| Hindrance::File { file: "groups.toml", reason: error.to_string() })?;
    let secretary = Actor::secretariat(SECRETARY);
    let first = office.profiles().study_periods.of(today).map_or(today, |period| period.begins);
    for group in file.group {
        let titles = Language::ALL.iter().filter_map(|language| {
            let code = language.code().to_owned();
            let title = group.titles.get(&code)?.clone();
            Some((code, title))
        });
        let wish = establish::Wish {
            kind: None,
            titles: titles.collect(),
            name: group.name,
            parent: group.parent,
            first,
            last: None,
        };
        establish(office, &secretary, &wish).await?;
    }
    let members = see::all(office).await.map_err(office::Failure::from)?;
    for role in file.role {
        let member = members.iter().find(|one| one.member.name() == role.member);
        let day = |days: i32| today.saturating_sub(jiff::Span::new().days(days));
        let wish = assign::Wish {
            group: role.group,
            post: role.post,
            toward: role.toward,
            account: role.account,
            name: role.name,
            member: member.map_or_else(String::new, |member| member.id.clone()),
            first: role.began_before.map_or(first, day),
            last: role.ended_before.map(day),
        };
        assign(office, &secretary, &wish).await?;
    }
    Ok(())
}
