//! What the secretariat does on the pages of the room: each form is one act.

use std::collections::BTreeMap;

use axum::{
    Form,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::Date;
use office::{
    groups::{
        NotThisGroup,
        amend::{self, amend},
        dissolve::{self, dissolve},
        establish as establishing, see,
    },
    roles::{
        NotThisRole,
        assign::{self, assign},
        claim::{self, claim},
        end::{self, end},
    },
};
use rules::{language::Language, roles::Post};

use super::{Asked, failed, forms::Attempt, one, refuse, tree};
use crate::{House, reader::Reader};

type Typed = BTreeMap<String, String>;

/// Why a form did nothing.
enum Why {
    Group(NotThisGroup),
    Role(NotThisRole),
    /// A field holds no date.
    NoDate(&'static str),
}

impl From<NotThisGroup> for Why {
    fn from(why: NotThisGroup) -> Self {
        Self::Group(why)
    }
}

impl From<NotThisRole> for Why {
    fn from(why: NotThisRole) -> Self {
        Self::Role(why)
    }
}

fn text(typed: &Typed, name: &str) -> String {
    typed.get(name).cloned().unwrap_or_default()
}

fn date(typed: &Typed, name: &'static str) -> Result<Date, Why> {
    text(typed, name).trim().parse().map_err(|_| Why::NoDate(name))
}

fn date_if_any(typed: &Typed, name: &'static str) -> Result<Option<Date>, Why> {
    if text(typed, name).trim().is_empty() { Ok(None) } else { date(typed, name).map(Some) }
}

fn titles(typed: &Typed) -> BTreeMap<String, String> {
    let title = |language: &Language| {
        let code = language.code();
        Some((code.to_owned(), typed.get(&format!("title {code}"))?.clone()))
    };
    Language::ALL.iter().filter_map(title).collect()
}

pub(super) async fn establish(
    State(house): State<House>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let done = async {
        let wish = establishing::Wish {
            kind: None,
            name: text(&typed, "name"),
            parent: Some(text(&typed, "parent")),
            first: date(&typed, "first")?,
            last: date_if_any(&typed, "last")?,
            titles: titles(&typed),
        };
        Ok::<_, Why>(establishing::establish(&house.office, &reader.actor, &wish).await?)
    };
    match done.await {
        Ok(slug) => Redirect::to(&format!("/groups/{slug}")).into_response(),
        Err(why) => match attempt(&reader, typed, why, |field| field) {
            Ok(attempt) => tree::draw(&house, &reader, &Asked::default(), Some(&attempt)).await,
            Err(response) => *response,
        },
    }
}

pub(super) async fn act(
    State(house): State<House>,
    Path(slug): Path<String>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let wanted = text(&typed, "do");
    let done = match wanted.as_str() {
        "assign" => assigned(&house, &reader, &slug, &typed).await,
        "end" => ended(&house, &reader, &typed).await,
        "claim" => claimed(&house, &reader, &typed).await,
        "amend" => amended(&house, &reader, &typed).await,
        "dissolve" => dissolved(&house, &reader, &slug, &typed).await,
        _ => return reader.not_found(),
    };
    match done {
        Ok(()) => Redirect::to(&format!("/groups/{slug}")).into_response(),
        Err(why) => match attempt(&reader, typed, why, |field| own_field(&wanted, field)) {
            Ok(attempt) => one::draw(&house, &reader, &slug, &Asked::default(), Some(&attempt)).await,
            Err(response) => *response,
        },
    }
}

/// The name of an act's field in the form of that act: several forms stand on the page, and each field has a name of its own.
fn own_field(wanted: &str, field: &'static str) -> &'static str {
    match (wanted, field) {
        ("assign", "first" | "group") => "from",
        ("assign", "last") => "to",
        ("assign", "name") => "person",
        ("end", "last") => "ended",
        ("end", "role") => "ending",
        ("claim", "account") => "holder",
        ("claim", "role" | "first") => "claiming",
        ("amend", "parent") => "above",
        ("amend", "last" | "first" | "group" | "name") => "until",
        ("dissolve", _) => "dissolved",
        (_, "titles") => "title en",
        _ => field,
    }
}

/// What was typed, with the sentence at the field; the page of a failure where no form can say it.
fn attempt(
    reader: &Reader,
    typed: Typed,
    why: Why,
    own: impl Fn(&'static str) -> &'static str,
) -> Result<Attempt, Box<Response>> {
    let words = reader.words();
    let (sentence, field) = match why {
        Why::Group(NotThisGroup::Failed(failure)) | Why::Role(NotThisRole::Failed(failure)) => {
            return Err(Box::new(failed(reader, &failure)));
        }
        Why::Group(why) => (words.say(&format!("groups-refused-{}", why.code().0)), own(why.code().1)),
        Why::Role(why) => (words.say(&format!("roles-refused-{}", why.code().0)), own(why.code().1)),
        Why::NoDate(field) => (words.say("groups-refused-no-date"), field),
    };
    let field = if field == "titles" { "title en" } else { field };
    Ok(Attempt { typed, wrong: Some((field.to_owned(), sentence)) })
}

async fn assigned(house: &House, reader: &Reader, slug: &str, typed: &Typed) -> Result<(), Why> {
    let first = date(typed, "from")?;
    let placed = see::placed(&house.office, slug, first).await.map_err(NotThisRole::from)?;
    let group = placed.ok_or_else(|| NotThisRole::NoSuchGroup(slug.to_owned()))?.group.name;
    let wish = assign::Wish {
        group,
        post: Post::from_name(&text(typed, "post")).ok_or(NotThisRole::NoSuchPost)?,
        toward: text(typed, "toward"),
        account: text(typed, "account"),
        name: text(typed, "person"),
        member: text(typed, "member"),
        first,
        last: date_if_any(typed, "to")?,
    };
    assign(&house.office, &reader.actor, &wish).await?;
    Ok(())
}

async fn ended(house: &House, reader: &Reader, typed: &Typed) -> Result<(), Why> {
    let wish = end::Wish { role: text(typed, "ending"), last: date(typed, "ended")? };
    end(&house.office, &reader.actor, &wish).await?;
    Ok(())
}

async fn claimed(house: &House, reader: &Reader, typed: &Typed) -> Result<(), Why> {
    let wish = claim::Wish { role: text(typed, "claiming"), account: text(typed, "holder") };
    claim(&house.office, &reader.actor, &wish).await?;
    Ok(())
}

async fn amended(house: &House, reader: &Reader, typed: &Typed) -> Result<(), Why> {
    let wish = amend::Wish {
        group: text(typed, "group"),
        parent: Some(text(typed, "above")),
        last: date_if_any(typed, "until")?,
        titles: titles(typed),
    };
    amend(&house.office, &reader.actor, &wish).await?;
    Ok(())
}

async fn dissolved(house: &House, reader: &Reader, slug: &str, typed: &Typed) -> Result<(), Why> {
    let last = date(typed, "dissolved")?;
    let placed = see::placed(&house.office, slug, last).await.map_err(NotThisGroup::from)?;
    let id = placed.and_then(|placed| placed.group.id);
    let group = id.ok_or_else(|| NotThisGroup::NoSuchGroup(slug.to_owned()))?;
    dissolve(&house.office, &reader.actor, &dissolve::Wish { group, last }).await?;
    Ok(())
}
