//! The act `registration.remind`: whoever has something to do for a registration is reminded of it, as the rules say and no more often.
//!
//! Consequences, in order: who answers for a member is reminded of what waits for them, how long, and for which deadline; who is
//! registered is reminded once of each thing that is missing, or that can be asked for a few days more; what was said is kept, so that
//! nobody hears of the same cause sooner than the rules allow; the journal has an entry with numbers alone. What is decided is no longer
//! among what waits, so that its reminders end.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rules::{
    calendar::days_between,
    language::Language,
    registration::{Awaits, Reminder, Reminders, State, Wait},
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{Transaction, members, people, registration::reminders};

use super::{
    Line, NotThisRegistration,
    convened::Convened,
    see::{Open, deadline_of, open},
};
use crate::{
    Actor, Office,
    mail::follow::{Note, tell},
    members::{Capacity, today},
    office::Done,
    permissions::ensure,
};

/// The act's name.
pub const NAME: &str = "registration.remind";

/// Whether anything is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// Only say who would be reminded of what.
    #[serde(default)]
    pub dry_run: bool,
}

/// Of what somebody is reminded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum Cause {
    /// Registrations wait for their word.
    Decide {
        /// How many.
        count: usize,
        /// Since which day the oldest waits.
        since: Date,
        /// The next deadline, where it is near.
        due: Option<Date>,
    },
    /// Their registration lacks something, or something can be asked for a few days more.
    Missing {
        /// The names of the fields, each with its last day where it has one.
        fields: Vec<(String, Option<Date>)>,
    },
}

/// A reminder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reminded {
    /// Personal data: who, by the address of their account.
    pub account: String,
    /// The address of the meeting.
    pub meeting: String,
    /// Of what.
    #[serde(flatten)]
    pub cause: Cause,
}

/// Reminds everybody of what the rules say today; whom, and of what.
pub async fn remind(
    office: &Office,
    actor: &Actor,
    wish: Wish,
) -> Result<Vec<Reminded>, NotThisRegistration> {
    ensure(actor.role, NAME)?;
    let on = today(office);
    let Some(rule) = office.profiles.registration.reminders(on) else { return Ok(Vec::new()) };
    let lines = reminders::alive(&office.store, on).await?;
    let mut meetings: BTreeMap<String, Vec<Line>> = BTreeMap::new();
    for line in lines {
        meetings.entry(line.registration.meeting.clone()).or_default().push(line);
    }
    let mut change = office.store.begin().await?;
    let mut reminded = Vec::new();
    for (slug, lines) in &meetings {
        let Some(convened) = Convened::find_in(office, &mut change, slug).await? else { continue };
        let round = Round { office, actor, rule, convened: &convened };
        round.who_decides(&mut change, lines, &mut reminded).await?;
        for line in lines {
            round.who_comes(&mut change, line, &mut reminded).await?;
        }
    }
    if wish.dry_run || reminded.is_empty() {
        return Ok(reminded);
    }
    let deciding = reminded.iter().filter(|one| matches!(one.cause, Cause::Decide { .. })).count();
    let details = json!({ "focal_points": deciding, "delegates": reminded.len() - deciding });
    let done = Done { verb: NAME, subject: "reminders", profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(reminded)
}

/// What is looked at for one meeting.
struct Round<'a> {
    office: &'a Office,
    actor: &'a Actor,
    rule: &'a Reminders,
    convened: &'a Convened,
}

impl Round<'_> {
    /// Those who answer for members whose people wait.
    async fn who_decides(
        &self,
        change: &mut Transaction,
        lines: &[Line],
        reminded: &mut Vec<Reminded>,
    ) -> Result<(), NotThisRegistration> {
        let mut waiting: BTreeMap<&str, Vec<&Line>> = BTreeMap::new();
        for line in lines {
            if let State::Pending { awaits: Awaits::FocalPoint, .. } = line.registration.content.state {
                waiting.entry(&line.enlisted.id).or_default().push(line);
            }
        }
        let on = self.convened.on;
        for (member, lines) in waiting {
            let since =
                lines.iter().map(|line| self.convened.day(line.registration.content.state.since())).min();
            let Some(since) = since else { continue };
            let cause = format!("decide:{}:{member}", self.convened.slug);
            let deadline = deadline_of(self.convened);
            for appointment in members::of_member_in(change, member).await? {
                let answers = Capacity::from_name(&appointment.capacity).is_some_and(Capacity::answers);
                let in_force = appointment.first <= on && appointment.last.is_none_or(|last| on <= last);
                if !answers || !in_force {
                    continue;
                }
                let last = reminders::last_in(change, &appointment.account, &cause).await?;
                let wait = Wait { since, deadline, ends: self.convened.offers.closes, reminded: last };
                let Some(why) = self.rule.due(&wait, on) else { continue };
                if !reminders::keep(change, &appointment.account, &cause, on).await? {
                    continue;
                }
                let due = match why {
                    Reminder::DeadlineIsNear { due, .. } => Some(due),
                    Reminder::Waits { .. } => None,
                };
                let cause = Cause::Decide { count: lines.len(), since, due };
                let name = lines[0].enlisted.member.name();
                self.tell(change, &appointment.account, (name, &cause), reminded).await?;
            }
        }
        Ok(())
    }

    /// The person, of what their registration lacks and of what closes soon.
    async fn who_comes(
        &self,
        change: &mut Transaction,
        line: &Line,
        reminded: &mut Vec<Reminded>,
    ) -> Result<(), NotThisRegistration> {
        let registration = &line.registration;
        let on = self.convened.on;
        let near = i32::from(self.rule.near_deadline_days);
        let mut fields = Vec::new();
        for Open { field, required, due } in open(self.office, line, self.convened) {
            let closes = due.is_some_and(|due| (0..=near).contains(&days_between(on, due)));
            if !required && !closes {
                continue;
            }
            let cause = format!("open:{}:{}", registration.id, field.name());
            if reminders::last_in(change, &registration.person, &cause).await?.is_none()
                && reminders::keep(change, &registration.person, &cause, on).await?
            {
                fields.push((field.name().to_owned(), due));
            }
        }
        if fields.is_empty() {
            return Ok(());
        }
        let cause = Cause::Missing { fields };
        self.tell(change, &registration.person, (&registration.content.form.member, &cause), reminded).await
    }

    async fn tell(
        &self,
        change: &mut Transaction,
        account: &str,
        (member, cause): (&str, &Cause),
        reminded: &mut Vec<Reminded>,
    ) -> Result<(), NotThisRegistration> {
        let known = people::find_in(change, account).await?;
        let language = known.as_ref().and_then(|known| Language::from_code(&known.language));
        let base = self.office.address().unwrap_or_default();
        let (kind, path, facts) = match cause {
            Cause::Decide { count, since, due } => {
                let kind = if due.is_some() { "remind-decide-by" } else { "remind-decide" };
                let due = due.map(|due| due.to_string()).unwrap_or_default();
                let facts = vec![("count", count.to_string()), ("since", since.to_string()), ("due", due)];
                (kind, "/desk", facts)
            }
            Cause::Missing { fields } => {
                let one = |(field, due): &(String, Option<Date>)| {
                    format!("{field}={}", due.map(|due| due.to_string()).unwrap_or_default())
                };
                let fields = fields.iter().map(one).collect::<Vec<_>>().join(",");
                ("remind-missing", "/mine", vec![("fields", fields)])
            }
        };
        let link = format!("{base}{path}");
        let mut facts: Vec<(&str, &str)> =
            facts.iter().map(|(name, value)| (*name, value.as_str())).collect();
        facts.extend([("meeting", self.convened.slug.as_str()), ("member", member), ("link", link.as_str())]);
        let note = Note {
            kind,
            email: account,
            name: known.as_ref().map_or("", |known| known.name.as_str()),
            language: language.unwrap_or(Language::En),
            facts: &facts,
            by: &self.actor.name,
        };
        tell(self.office, change, &note).await?;
        let meeting = self.convened.slug.clone();
        reminded.push(Reminded { account: account.to_owned(), meeting, cause: cause.clone() });
        Ok(())
    }
}
