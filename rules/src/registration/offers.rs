//! What a meeting or event offers to those who register, and until when.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{Field, Presence};
use crate::notices::{Action, Mode, Record, Service, Status};

/// What is offered. Dates are civil, at the seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offers {
    /// In person, virtual or both.
    pub mode: Mode,
    /// The services for which a form may ask.
    pub services: BTreeSet<Field>,
    /// The last day in time for each action: what binds, where the secretariat has set another than is printed. After the
    /// last day of preregistration people still register, with a warning (G6).
    pub due: BTreeMap<Action, Date>,
    /// The first day on which people register; `None` where they always may.
    pub opens: Option<Date>,
    /// The last day on which people register, a bar and no request; `None` where there is none.
    pub closes: Option<Date>,
}

impl Offers {
    /// What a letter offers. Registration closes on the last day of the meeting.
    pub fn of(record: &Record) -> Self {
        let services = &record.services;
        let offered = [
            (Field::Interpretation, &services.interpretation),
            (Field::Captioning, &services.captioning),
            (Field::SignLanguage, &services.captioning),
            (Field::Fellowship, &services.fellowships),
            (Field::EFellowship, &services.e_fellowships),
            (Field::VisaSupport, &services.visa_support),
            (Field::Newcomer, &services.newcomers),
        ];
        let mut due = BTreeMap::new();
        for deadline in &record.deadlines {
            if let Some(day) = deadline.due {
                due.entry(deadline.action).or_insert(day);
            }
        }
        let by_services = if is_had(services.remote.as_ref()) { Mode::Hybrid } else { Mode::InPerson };
        Self {
            mode: record.meeting.mode.unwrap_or(by_services),
            services: offered
                .into_iter()
                .filter(|(_, service)| is_had(service.as_ref()))
                .map(|(field, _)| field)
                .collect(),
            due,
            opens: None,
            closes: record.meeting.ends,
        }
    }

    /// How somebody takes part: as they say in a meeting of both kinds, as everybody does in others.
    pub fn presence(&self, said: Option<Presence>) -> Option<Presence> {
        match self.mode {
            Mode::InPerson => Some(Presence::OnSite),
            Mode::Virtual => Some(Presence::Remote),
            Mode::Hybrid => said,
        }
    }
}

fn is_had(service: Option<&Service>) -> bool {
    service.is_some_and(|service| matches!(service.status, Status::Granted | Status::OnRequest))
}
