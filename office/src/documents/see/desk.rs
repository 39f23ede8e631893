//! The desk of the secretariat: what waits, since when, and what is overdue.

use rules::documents::Clock;
use store::documents::{
    files,
    lists::{self, After, Filter},
};

use super::{Document, File, one::posting_clock, reads_as};
use crate::{
    Actor, Failure, Office,
    documents::{convening::Convening, post},
    permissions::ensure,
};

/// So many of each state are shown.
const SHOWN: i64 = 300;

/// Something that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The document.
    pub document: Document,
    /// Its files.
    pub files: Vec<File>,
    /// By when it is posted.
    pub clock: Option<Clock>,
}

/// What waits, by what is to be done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    /// Received, to be looked at and posted: what is overdue first.
    pub received: Vec<Waiting>,
    /// Too late: to be admitted, or carried to the next meeting.
    pub held: Vec<Waiting>,
    /// Given back, and not come again.
    pub returned: Vec<Waiting>,
    /// A number without a file.
    pub reserved: Vec<Waiting>,
    /// Posted, with translation asked for in time and languages still to come.
    pub to_translate: Vec<Waiting>,
}

/// The desk, of one meeting or of all.
pub async fn desk(office: &Office, actor: &Actor, meeting: &str) -> Result<Desk, Failure> {
    ensure(actor.role, post::NAME)?;
    let tags = reads_as(office, actor).await?.tags();
    let mut desk = Desk::default();
    for state in ["received", "held", "returned", "reserved", "posted"] {
        let filter = Filter { meeting: meeting.to_owned(), state: state.to_owned(), ..Filter::default() };
        for document in lists::page(&office.store, &tags, &filter, &After::default(), SHOWN).await? {
            let files = files::of(&office.store, &document.id).await?;
            let waiting = waiting(office, document, files).await?;
            match state {
                "received" => desk.received.push(waiting),
                "held" => desk.held.push(waiting),
                "returned" => desk.returned.push(waiting),
                "reserved" => desk.reserved.push(waiting),
                _ if wants_translation(&waiting) => desk.to_translate.push(waiting),
                _ => {}
            }
        }
    }
    desk.received.sort_by_key(|waiting| waiting.clock.map(|clock| clock.due));
    Ok(desk)
}

async fn waiting(office: &Office, document: Document, files: Vec<File>) -> Result<Waiting, Failure> {
    let received = document.content.state.receipt().map(|receipt| receipt.day);
    let clock = match (document.content.state.name(), received) {
        ("received", Some(day)) => {
            let convening = Convening::find(office, &document.meeting).await?;
            convening.map(|convening| posting_clock(office, day, &convening))
        }
        _ => None,
    };
    Ok(Waiting { document, files, clock })
}

/// Translation was asked for in time, and one of the six languages is not here.
fn wants_translation(waiting: &Waiting) -> bool {
    let content = &waiting.document.content;
    let in_time = content
        .state
        .receipt()
        .is_some_and(|receipt| receipt.timeliness == rules::documents::Timeliness::InTimeForTranslation);
    let here =
        |code: &str| waiting.files.iter().any(|file| file.version == content.latest && file.language == code);
    in_time && rules::language::Language::ALL.iter().any(|language| !here(language.code()))
}
