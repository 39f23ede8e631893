//! What is asked of a member for a meeting, and what is wrong with an answer.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Field, FieldRule, Form, Offers, Presence, Procedure};
use crate::{
    calendar::days_between,
    groups::Group,
    members::{Member, NotEntitled, Right, Rights},
    notices::{Action, Mode},
};

/// A member before a meeting, on a civil day at the seat.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// Who wants to take part.
    pub member: &'a Member,
    /// The group that meets.
    pub group: &'a Group,
    /// What the meeting or event offers.
    pub offers: &'a Offers,
    /// What each category may do.
    pub rights: &'a Rights,
    /// The rules of registration.
    pub procedure: &'a Procedure,
    /// The day of the form.
    pub on: Date,
}

/// A form cannot be taken: the field, the rule, and where the rule stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The field; `None` where the form as a whole is refused.
    pub field: Option<Field>,
    /// The rule, with the facts that disagree.
    pub why: Why,
    /// Where it stands; empty where no text says it.
    pub clause: String,
}

/// Why a form, or one of its fields, is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The member does not have the right.
    NotEntitled(NotEntitled),
    /// Nobody is asked this on that day.
    NotAsked,
    /// This meeting does not offer it.
    NotOffered,
    /// It is not asked in a meeting of this mode.
    NotInMode(Mode),
    /// It is not asked of those who take part like this.
    NotFor(Presence),
    /// It must be answered.
    Missing,
    /// It is no address for mail.
    NotAnAddress,
    /// The form names another member than the one for which it was sent.
    OtherMember,
    /// Registration has not begun.
    Opens(Date),
    /// Registration has ended; the day of preregistration alone ends nothing.
    Closed(Date),
}

/// Something that a person should know, and that keeps nobody out (G6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// The field; `None` for the registration itself.
    pub field: Option<Field>,
    /// What was due.
    pub action: Action,
    /// The last day in time.
    pub due: Date,
    /// How many days late, from 1.
    pub days_late: i32,
}

impl<'a> Case<'a> {
    /// The fields that apply, in the order of the form: what a category may not ask for, or a meeting does not offer, is not
    /// shown. Nothing is asked of who may not register. `presence` is what the person has said, if anything yet.
    pub fn asked(&self, presence: Option<Presence>) -> Vec<&'a FieldRule> {
        if self.entitled(Right::Register).is_err() {
            return Vec::new();
        }
        Field::ALL.into_iter().filter_map(|field| self.applies(field, presence).ok()).collect()
    }

    /// Everything for which a form is refused, the form itself first, then field by field. Empty for a form that may be sent.
    pub fn judge(&self, form: &Form) -> Vec<Refusal> {
        if let Err(not_entitled) = self.entitled(Right::Register) {
            return vec![Refusal::new(None, Why::NotEntitled(not_entitled), "")];
        }
        let mut refusals = self.too_early_or_late();
        for field in Field::ALL {
            let applies = self.applies(field, form.presence);
            match (form.answer(field), applies) {
                (Some(_), Err(refusal)) => refusals.push(refusal),
                (None, Ok(rule)) if rule.required => {
                    refusals.push(Refusal::new(Some(field), Why::Missing, &rule.clause));
                }
                (Some(answer), Ok(rule)) => {
                    let wrong = self.wrong(field, &answer);
                    refusals.extend(wrong.map(|why| Refusal::new(Some(field), why, &rule.clause)));
                }
                (None, _) => {}
            }
        }
        refusals
    }

    /// What comes after its day: the registration itself, and each request. It is a person who decides about what is late.
    pub fn warn(&self, form: &Form) -> Vec<Warning> {
        let late = |field: Option<Field>, action: Action| {
            let due = *self.offers.due.get(&action)?;
            let days_late = days_between(due, self.on);
            (days_late > 0).then_some(Warning { field, action, due, days_late })
        };
        let requests = Field::ALL.into_iter().filter(|field| form.answer(*field).is_some());
        late(None, Action::Preregistration)
            .into_iter()
            .chain(requests.filter_map(|field| late(Some(field), field.action()?)))
            .collect()
    }

    fn entitled(&self, right: Right) -> Result<(), NotEntitled> {
        self.rights.entitled(self.member, right, self.group, self.on).map(|_| ())
    }

    fn too_early_or_late(&self) -> Vec<Refusal> {
        let early = self.offers.opens.filter(|opens| self.on < *opens).map(Why::Opens);
        let late = self.offers.closes.filter(|closes| *closes < self.on).map(Why::Closed);
        early.into_iter().chain(late).map(|why| Refusal::new(None, why, "")).collect()
    }

    fn applies(&self, field: Field, said: Option<Presence>) -> Result<&'a FieldRule, Refusal> {
        let Some(rule) = self.procedure.field(field, self.on) else {
            return Err(Refusal::new(Some(field), Why::NotAsked, ""));
        };
        if let Some(right) = rule.right
            && let Err(not_entitled) = self.entitled(right)
        {
            return Err(Refusal::new(Some(field), Why::NotEntitled(not_entitled), ""));
        }
        let refuse = |why| Err(Refusal::new(Some(field), why, &rule.clause));
        let offers = self.offers;
        if !rule.modes.is_empty() && !rule.modes.contains(&offers.mode) {
            return refuse(Why::NotInMode(offers.mode));
        }
        if rule.offered && !offers.services.contains(&field) {
            return refuse(Why::NotOffered);
        }
        match (rule.presence, offers.presence(said)) {
            (Some(wanted), Some(presence)) if wanted != presence => refuse(Why::NotFor(presence)),
            _ => Ok(rule),
        }
    }

    fn wrong(&self, field: Field, answer: &str) -> Option<Why> {
        match field {
            Field::Member => (answer != self.member.name()).then_some(Why::OtherMember),
            Field::Email => (!looks_like_an_address(answer)).then_some(Why::NotAnAddress),
            _ => None,
        }
    }
}

impl Refusal {
    fn new(field: Option<Field>, why: Why, clause: &str) -> Self {
        let clause = match &why {
            Why::NotEntitled(not_entitled) => not_entitled.clause(),
            _ => clause,
        };
        Self { field, clause: clause.to_owned(), why }
    }
}

/// Something, one `@`, a name with a point; whether mail arrives there only mail can say.
fn looks_like_an_address(text: &str) -> bool {
    let parts = text.split_once('@');
    parts.is_some_and(|(local, domain)| {
        let is_plain = |part: &str| !part.is_empty() && !part.contains(['@', ' ', ',', ';', '<', '>']);
        is_plain(local) && is_plain(domain) && domain.contains('.') && !domain.starts_with('.')
    })
}
