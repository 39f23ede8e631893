//! The act `mail.enlist`: addressees are added to the list, or brought up to date.
//!
//! Consequences, in order: each line is judged, and one that is wrong stops them all; the addressees are kept, those who have
//! left stay away; the journal has an entry with their number and no address.

use rules::{
    groups::Group,
    language::Language,
    mail::{Addressee, Category},
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::mail::addressees::{self, Enlisted};

use crate::{Actor, Failure, Office, chance, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "mail.enlist";

/// Addressees, a line each: `category; body; e-mail; language; study group`. The study group is for Associates alone, and the
/// language is English where none is named.
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
    /// The body has no name.
    Body,
    /// It is no e-mail address.
    Email,
    /// No such language.
    Language,
    /// An Associate belongs to one study group.
    Group,
}

/// Why nobody was enlisted; nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum NotEnlisted {
    /// Lines that cannot be understood, counted from 1.
    #[error("{} lines cannot be understood, the first is line {}", .0.len(), .0.first().map_or(0, |(line, _)| *line))]
    Lines(Vec<(usize, Wrong)>),
    /// There is no line.
    #[error("there is no line: write category; body; e-mail; language; study group")]
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
    let addressees = judged(&wish.lines)?;
    let mut change = office.store.begin().await.map_err(Failure::from)?;
    for addressee in &addressees {
        let token = chance::token().map_err(Failure::from)?[..32].to_owned();
        let enlisted = Enlisted { addressee: addressee.clone(), token };
        addressees::enlist(&mut change, &enlisted).await.map_err(Failure::from)?;
    }
    let details = json!({ "addressees": addressees.len() });
    let done = Done { verb: NAME, subject: "addressees", profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(addressees.len())
}

fn judged(lines: &str) -> Result<Vec<Addressee>, NotEnlisted> {
    let mut addressees = Vec::new();
    let mut wrong = Vec::new();
    for (at, line) in lines.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        match addressee(line) {
            Ok(addressee) => addressees.push(addressee),
            Err(why) => wrong.push((at + 1, why)),
        }
    }
    match (wrong.is_empty(), addressees.is_empty()) {
        (false, _) => Err(NotEnlisted::Lines(wrong)),
        (true, true) => Err(NotEnlisted::Empty),
        (true, false) => Ok(addressees),
    }
}

fn addressee(line: &str) -> Result<Addressee, Wrong> {
    let mut fields = line.split([';', '\t', '；']).map(str::trim);
    let mut next = || fields.next().unwrap_or_default();
    let (category, body, email, language, group) = (next(), next(), next(), next(), next());
    let category =
        Category::from_name(&category.to_lowercase().replace([' ', '-'], "_")).ok_or(Wrong::Category)?;
    if body.is_empty() || body.chars().count() > 300 {
        return Err(Wrong::Body);
    }
    let language = if language.is_empty() { "en" } else { language };
    let language = Language::from_code(&language.to_lowercase()).ok_or(Wrong::Language)?;
    let group = group.parse::<Group>().ok().filter(|_| category.is_of_one_group());
    if category.is_of_one_group() && group.is_none() {
        return Err(Wrong::Group);
    }
    Ok(Addressee {
        category,
        body: body.to_owned(),
        group: group.map(|group| group.to_string()),
        email: email_address(email).ok_or(Wrong::Email)?,
        language,
        unsubscribed: false,
    })
}

/// An address in small letters, if a mail server could understand it: one sign that parts, a domain with a dot, nothing that
/// would end a line of the letterhead.
fn email_address(email: &str) -> Option<String> {
    let (name, domain) = email.rsplit_once('@')?;
    let plain = |sign: char| sign.is_ascii_graphic() && !"<>()[],;:\\\"@".contains(sign);
    let is_domain = domain.contains('.')
        && domain.split('.').all(|label| {
            !label.is_empty() && label.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-')
        });
    let fits = !name.is_empty() && email.len() <= 254 && name.chars().all(plain) && is_domain;
    fits.then(|| email.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_names_category_body_address_and_language() {
        let line = "associates; شركة المثال; A.B+c@Example.ORG; ar; sg20";
        let one = addressee(line).unwrap();
        assert_eq!((one.category, one.body.as_str()), (Category::Associates, "شركة المثال"));
        assert_eq!((one.email.as_str(), one.language), ("a.b+c@example.org", Language::Ar));
        assert_eq!(one.group.as_deref(), Some("SG20"));
        assert_eq!(addressee("member states; Norway; a@b.no").unwrap().language, Language::En);
    }

    #[test]
    fn each_wrong_line_says_what_is_wrong() {
        for (line, wrong) in [
            ("kings; Norway; a@b.no", Wrong::Category),
            ("academia; ; a@b.no", Wrong::Body),
            ("academia; A university; a.b.no", Wrong::Email),
            ("academia; A university; a@b", Wrong::Email),
            ("academia; A university; a@b.no\u{202e}", Wrong::Email),
            ("academia; A university; a b@c.no", Wrong::Email),
            ("academia; A university; a@b.no; xx", Wrong::Language),
            ("associates; A company; a@b.no; en", Wrong::Group),
        ] {
            assert_eq!(addressee(line), Err(wrong), "{line}");
        }
        let lines = "academia; A; a@b.no\n\nkings; B; b@c.no";
        assert!(matches!(judged(lines), Err(NotEnlisted::Lines(wrong)) if wrong == [(3, Wrong::Category)]));
        assert!(matches!(judged(" \n"), Err(NotEnlisted::Empty)));
    }
}
