//! The record of a notice: what `plenary read --json` prints. Absent facts are `None` or empty;
//! nothing in it is guessed, and nothing the rules give stands where a printed fact belongs.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::finding::Finding;
use crate::{calendar::ClockTime, language::Language};

/// All that one notice states.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Record {
    /// Letter, corrigendum, addendum or circular.
    pub kind: Option<Kind>,
    /// The language of its text.
    pub language: Option<Language>,
    /// Its number, and what it corrects.
    pub reference: Reference,
    /// The date it bears, civil, at the seat of the body.
    pub issued: Option<Date>,
    /// The group that meets: `SG20`, `TSAG`, `WP1/5`, `SG20RG-AFR`.
    pub group: Option<String>,
    /// The subject line as printed.
    pub subject: Option<String>,
    /// What is convened.
    pub meeting: Meeting,
    /// What is due, in the order of print.
    pub deadlines: Vec<Deadline>,
    /// What else happens beside it.
    pub events: Vec<Event>,
    /// The circulars cited.
    pub circulars: Vec<Circular>,
    /// The draft Recommendations named for approval.
    pub texts: Vec<Text>,
    /// The numbered agenda, flat, in the order of print.
    pub agenda: Vec<AgendaItem>,
    /// What is planned for each half day.
    pub time_plan: Vec<TimePlanEntry>,
    /// What the letter grants, offers on request, or cancels.
    pub services: Services,
    /// The people named, with their role.
    pub people: Vec<Person>,
    /// How to reach the secretariat of the group.
    pub contacts: Contacts,
    /// Corrigenda only: what is set, cancelled, confirmed.
    pub changes: Vec<Change>,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
}

/// What sort of notice it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A collective letter that convenes a meeting.
    Letter,
    /// A correction of an earlier notice.
    Corrigendum,
    /// An addition to an earlier notice.
    Addendum,
    /// A circular to the whole membership.
    Circular,
}

impl Kind {
    /// The name that the record prints.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::Corrigendum => "corrigendum",
            Self::Addendum => "addendum",
            Self::Circular => "circular",
        }
    }
}

/// The series in which a notice is numbered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Series {
    /// Numbered per group and study period.
    #[serde(rename = "collective letter")]
    CollectiveLetter,
    /// Numbered per study period.
    #[serde(rename = "circular")]
    Circular,
}

/// The number a notice bears: `Collective letter 3/20`, `Circular 96`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NoticeName {
    /// The series.
    pub series: Series,
    /// The number within series, group and study period.
    pub number: u32,
    /// The group, `None` for a circular.
    pub group: Option<String>,
}

/// The reference line. A corrigendum repeats the series, number and group of the letter it corrects,
/// bears its own `ordinal`, and names that letter in `corrects`; so does an addendum.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Reference {
    /// The series.
    pub series: Option<Series>,
    /// The number.
    pub number: Option<u32>,
    /// The group whose series it is.
    pub group: Option<String>,
    /// What a corrigendum or addendum corrects or completes.
    pub corrects: Option<NoticeName>,
    /// Its own number under that letter: Corrigendum 1.
    pub ordinal: Option<u32>,
}

/// How people take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Mode {
    /// Everybody in the room.
    #[serde(rename = "in person")]
    InPerson,
    /// Nobody in the room.
    #[serde(rename = "virtual")]
    Virtual,
    /// In the room and remotely.
    #[serde(rename = "hybrid")]
    Hybrid,
}

impl Mode {
    /// The name that the record prints.
    pub const fn name(self) -> &'static str {
        match self {
            Self::InPerson => "in person",
            Self::Virtual => "virtual",
            Self::Hybrid => "hybrid",
        }
    }

    /// The mode of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::InPerson, Self::Virtual, Self::Hybrid].into_iter().find(|mode| mode.name() == name)
    }
}

/// The meeting that is convened. Its days are those of the group's own meeting, not of events beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Meeting {
    /// First day.
    pub starts: Option<Date>,
    /// Last day.
    pub ends: Option<Date>,
    /// When the first day opens, local time of the place unless `time_zone` says otherwise.
    pub opens_at: Option<ClockTime>,
    /// When registration on the spot begins on the first day.
    pub registration_opens_at: Option<ClockTime>,
    /// The city, by its English name where known (`Geneva`), else as printed.
    pub place: Option<String>,
    /// The country, as an ISO 3166 alpha-2 code (`CH`).
    pub country: Option<String>,
    /// The zone printed for the meeting, as an IANA name; `None` where none is printed.
    pub time_zone: Option<String>,
    /// In person, virtual or both.
    pub mode: Option<Mode>,
}

/// What must be done by a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Contributions that need translation.
    Translation,
    /// Requests for captioning or sign language.
    Captioning,
    /// Requests for a fellowship (travel or e-fellowship).
    Fellowship,
    /// Requests for interpretation.
    Interpretation,
    /// Pre-registration.
    Preregistration,
    /// Requests for a visa support letter.
    Visa,
    /// Contributions.
    Contribution,
    /// Replies to a TAP consultation.
    TapReply,
    /// Anything else; `text` says what.
    Other,
}

impl Action {
    /// All of them, in the order in which letters print them.
    pub const ALL: [Self; 9] = [
        Self::Captioning,
        Self::Translation,
        Self::Fellowship,
        Self::Interpretation,
        Self::Preregistration,
        Self::Visa,
        Self::Contribution,
        Self::TapReply,
        Self::Other,
    ];

    /// The name that fields, addresses and words use: `tap_reply`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Translation => "translation",
            Self::Captioning => "captioning",
            Self::Fellowship => "fellowship",
            Self::Interpretation => "interpretation",
            Self::Preregistration => "preregistration",
            Self::Visa => "visa",
            Self::Contribution => "contribution",
            Self::TapReply => "tap_reply",
            Self::Other => "other",
        }
    }

    /// The action of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.name() == name)
    }
}

/// One thing that is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deadline {
    /// What is due.
    pub action: Action,
    /// The printed civil date.
    pub due: Option<Date>,
    /// The printed time of day.
    pub time: Option<ClockTime>,
    /// The printed zone, as an IANA name.
    pub time_zone: Option<String>,
    /// The date that the profile's rule gives; never a substitute for `due`.
    pub expected: Option<Date>,
    /// The rule and its clause in words.
    pub rule: Option<String>,
    /// The line as printed.
    pub text: String,
}

/// An event beside the meeting: a forum, a JCA, a newcomers' session.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Event {
    /// Its name as printed.
    pub name: String,
    /// First day.
    pub starts: Option<Date>,
    /// Last day; the first again where it lasts one day.
    pub ends: Option<Date>,
    /// When it begins.
    pub starts_at: Option<ClockTime>,
    /// When it ends.
    pub ends_at: Option<ClockTime>,
    /// The printed zone, as an IANA name.
    pub time_zone: Option<String>,
    /// Whether it wants a registration of its own; `None` where the letter does not say.
    pub registration: Option<bool>,
}

/// A circular that the letter cites.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Circular {
    /// Its number in the study period.
    pub number: u32,
    /// Its date where printed.
    pub issued: Option<Date>,
}

/// How a Recommendation is approved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Process {
    /// Traditional approval process (Resolution 1, section 9).
    #[serde(rename = "TAP")]
    Tap,
    /// Alternative approval process (Recommendation A.8).
    #[serde(rename = "AAP")]
    Aap,
}

/// A draft Recommendation named in the letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Text {
    /// `Y.4221`.
    pub number: String,
    /// Its provisional name, `Y.ElecMon-Reqts`.
    pub alias: Option<String>,
    /// TAP or AAP where the letter says.
    pub process: Option<Process>,
}

/// One agenda item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgendaItem {
    /// `5.1`, `8.a`, `3.e.i.1`: the path of its labels; empty for an item printed without one.
    pub number: String,
    /// Its title.
    pub title: String,
    /// The documents beside it, as printed or in the form `SG20-R5` where recognised.
    pub documents: Vec<String>,
}

/// Half of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Half {
    /// Before noon.
    Morning,
    /// After noon.
    Afternoon,
}

/// One cell of the time plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TimePlanEntry {
    /// The day.
    pub date: Date,
    /// Morning or afternoon.
    pub half: Half,
    /// What is planned.
    pub what: String,
}

/// What the letter says of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Granted to everybody.
    Granted,
    /// Granted to those who ask, by the deadline where one is printed.
    OnRequest,
    /// Not provided at this meeting.
    NotProvided,
    /// Announced before and now withdrawn.
    Cancelled,
}

impl Status {
    /// The name that the record prints.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Granted => "granted",
            Self::OnRequest => "on_request",
            Self::NotProvided => "not_provided",
            Self::Cancelled => "cancelled",
        }
    }

    /// The status of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Granted, Self::OnRequest, Self::NotProvided, Self::Cancelled]
            .into_iter()
            .find(|status| status.name() == name)
    }
}

/// One service: what the letter grants, and the sentence that does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Service {
    /// Granted, on request, not provided, cancelled.
    pub status: Status,
    /// The sentence as printed.
    pub text: String,
}

/// The services that letters name; `None` where the letter is silent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Services {
    /// Interpretation.
    pub interpretation: Option<Service>,
    /// Captioning and sign language.
    pub captioning: Option<Service>,
    /// Remote participation.
    pub remote: Option<Service>,
    /// Fellowships to attend in person.
    pub fellowships: Option<Service>,
    /// Fellowships for the cost of connecting.
    pub e_fellowships: Option<Service>,
    /// Visa support letters.
    pub visa_support: Option<Service>,
    /// Newcomers' programme.
    pub newcomers: Option<Service>,
    /// Wireless network.
    pub wireless: Option<Service>,
    /// E-lockers.
    pub lockers: Option<Service>,
    /// Printers and e-print.
    pub printing: Option<Service>,
    /// Laptops on loan.
    pub laptops: Option<Service>,
}

/// A person named in the letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Person {
    /// `chair`, `vice-chair`, `director`, `counsellor`, `visa contact`, `contact`.
    pub role: String,
    /// The name as printed, without title.
    pub name: String,
    /// The country, as an ISO 3166 alpha-2 code.
    pub country: Option<String>,
}

/// How to reach the secretariat.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Contacts {
    /// E-mail.
    pub email: Option<String>,
    /// Telephone, as printed.
    pub phone: Option<String>,
    /// Fax, as printed.
    pub fax: Option<String>,
    /// Web page of the group.
    pub web: Option<String>,
}

/// What a corrigendum does to a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Verb {
    /// Gives the field a value.
    Set,
    /// Takes it away: a service, an event.
    Cancel,
    /// Says that it stays as it was.
    Confirm,
}

/// One change of a corrigendum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Change {
    /// Set, cancel or confirm.
    pub verb: Verb,
    /// The path of the field: `meeting.mode`, `deadlines.contribution`, `services.fellowships`,
    /// `events.<name>.starts`.
    pub field: String,
    /// The value, in the form in which the record prints it; `None` for a cancellation.
    pub value: Option<String>,
}
