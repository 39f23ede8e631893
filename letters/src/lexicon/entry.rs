//! A lexicon as its file spells it.

use regex::Regex;
use rules::language::Language;
use serde::{Deserialize, Deserializer, de::Error};

use super::{Gazetteer, Lexicon};

/// A pattern of the file: a regular expression without regard to case.
fn pattern<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Regex, D::Error> {
    let text = String::deserialize(deserializer)?;
    Regex::new(&format!("(?i){text}")).map_err(D::Error::custom)
}

macro_rules! patterns {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $field:ident),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$doc])* #[serde(deserialize_with = "pattern")] pub $field: Regex,)+
        }
    };
}

patterns! {
    /// Labels of the letterhead, and lines that begin or end a part of a letter.
    Labels {
        /// "Subject:".
        subject,
        /// "Ref.:".
        reference,
        /// "Dear Sir/Madam".
        salutation,
        /// "Yours faithfully".
        closing,
        /// "Annex A" at the start of a line.
        annex,
        /// "Reply form", the heading of what is filled in and sent back.
        form,
        /// "Agenda".
        agenda,
        /// "Key deadlines".
        deadlines,
    }
}

patterns! {
    /// What a reference line calls a notice.
    ReferenceWords {
        /// "Collective letter".
        letter,
        /// "Circular".
        circular,
        /// "Corrigendum", with its ordinal.
        corrigendum,
        /// "Addendum", with its ordinal.
        addendum,
    }
}

patterns! {
    /// How groups are named, with their numbers.
    Groups {
        /// "Study Group 20".
        study_group,
        /// "Working Party 1/5".
        working_party,
        /// "TSAG".
        advisory,
        /// "Regional group".
        regional,
    }
}

patterns! {
    /// What is said of a meeting.
    MeetingWords {
        /// The sentence that invites.
        invite,
        /// The sentence that says when the first day opens.
        opens,
        /// Registration on the spot.
        registration,
        /// Virtual only.
        r#virtual,
        /// In the room.
        in_person,
        /// Both.
        hybrid,
        /// Words of an event beside the meeting.
        near_event,
    }
}

patterns! {
    /// What marks a deadline in a sentence.
    Deadlines {
        /// "not later than".
        limit,
        /// "by", "before": a limit only where a date follows at once.
        until,
        /// "at least two months before": a period without a date.
        ahead,
    }
}

patterns! {
    /// What is due, asked in the order in which the reader asks.
    Actions {
        /// Captioning and sign language.
        captioning,
        /// Replies to a consultation.
        tap_reply,
        /// Contributions that expressly need no translation.
        untranslated,
        /// Contributions for translation.
        translation,
        /// Interpretation.
        interpretation,
        /// Fellowships.
        fellowship,
        /// Visa support.
        visa,
        /// Registration before the meeting.
        preregistration,
        /// Contributions.
        contribution,
        /// Contributions that come behind the time for contributions.
        late,
        /// "Other documents", behind what is translated.
        other,
    }
}

patterns! {
    /// What each service is called, and what grants or denies it.
    ServiceWords {
        /// Interpretation.
        interpretation,
        /// Captioning and sign language.
        captioning,
        /// Remote participation.
        remote,
        /// Fellowships.
        fellowships,
        /// Fellowships for the cost of connecting.
        e_fellowships,
        /// Visa support.
        visa_support,
        /// Newcomers' programme.
        newcomers,
        /// Wireless network.
        wireless,
        /// E-lockers.
        lockers,
        /// Printers.
        printing,
        /// Laptops on loan.
        laptops,
        /// "on request".
        request,
        /// "is not provided".
        none,
    }
}

patterns! {
    /// How people are named.
    People {
        /// The chair.
        role,
        /// The vice-chair.
        vice_chair,
        /// The director.
        director,
        /// The bureau's counsellor or secretary of the group.
        counsellor,
        /// "Please contact", "Contact:".
        contact,
        /// "Mr", "Ms", "Dr".
        title,
        /// A document that stands beside an agenda item.
        documents,
    }
}

patterns! {
    /// What is said of an event beside the meeting.
    Events {
        /// "will be held".
        when,
        /// "register".
        register,
        /// "no registration is required".
        unregistered,
    }
}

patterns! {
    /// Words of a time plan and of a corrigendum.
    Plan {
        /// "remains unchanged".
        unchanged,
        /// "has been cancelled", "will not take place".
        cancelled,
        /// "morning".
        morning,
        /// "afternoon".
        afternoon,
    }
}

patterns! {
    /// Words that part what was announced before from what stands now.
    Moves {
        /// "originally planned for", "instead of": the date behind is the old one.
        former,
        /// "postponed to", "will now": the date behind is the new one.
        moved,
        /// "dates", of which a corrigendum may say that they stay.
        dates,
        /// "venue", of which it may say so too.
        venue,
    }
}

patterns! {
    /// Words that tell the half of the day beside a time, or are a time themselves.
    Clock {
        /// "a.m.", "in the morning".
        forenoon,
        /// "p.m.", "in the evening".
        afternoon,
        /// "noon".
        noon,
        /// "midnight", the end of the day that is named with it.
        midnight,
        /// Which of these make a time of a bare number: "9 a.m.".
        alone,
        /// "at": what makes a time of two numbers with a dot between, "at 9.30".
        at,
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub(super) months: Vec<Vec<String>>,
    pub(super) weekdays: Vec<Vec<String>>,
    to: Vec<String>,
    both: Vec<String>,
    common: Vec<String>,
    labels: Labels,
    reference: ReferenceWords,
    groups: Groups,
    meeting: MeetingWords,
    deadlines: Deadlines,
    actions: Actions,
    services: ServiceWords,
    people: People,
    events: Events,
    plan: Plan,
    moves: Moves,
    clock: Clock,
    zones: Zones,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Zones {
    #[serde(deserialize_with = "pattern")]
    utc: Regex,
    #[serde(deserialize_with = "pattern")]
    central: Regex,
    local: String,
}

impl Entry {
    pub(super) fn into_lexicon(self, language: Language) -> Lexicon {
        let places = Gazetteer::get().alternatives(language);
        let local = self.zones.local.replace("{place}", &format!("(?P<place>{places})"));
        // A name may stand in several alternatives of the pattern; a group may not.
        let mut seen = 0;
        let local: String = local
            .split("?P<place>")
            .enumerate()
            .map(|(part, text)| {
                seen = part;
                if part == 0 { text.to_owned() } else { format!("?P<place{part}>{text}") }
            })
            .collect();
        let local_time = Regex::new(&format!("(?i){local}")).unwrap_or_else(|_| self.zones.utc.clone());
        Lexicon {
            language,
            months: self.months,
            weekdays: self.weekdays,
            to: self.to,
            both: self.both,
            common: self.common,
            labels: self.labels,
            reference: self.reference,
            groups: self.groups,
            meeting: self.meeting,
            deadlines: self.deadlines,
            actions: self.actions,
            services: self.services,
            people: self.people,
            events: self.events,
            plan: self.plan,
            moves: self.moves,
            clock: self.clock,
            utc: self.zones.utc,
            central: self.zones.central,
            local_time,
        }
    }
}
