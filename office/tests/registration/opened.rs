//! A meeting of 2025 for which people register: two members with a focal point each, and a delegate.

use jiff::civil::date;
use office::{
    Actor, Office,
    clock::Clock,
    mail::{
        deliver,
        see::{About, Message},
    },
    meetings,
    members::{
        Capacity,
        appoint::{self, appoint},
        enlist::{self, enlist},
        see,
    },
    notices::import::import,
    people::enrol::{Person, enrol},
    registration::{
        Seen,
        see::{Sight, registration},
        submit::{Receipt, Wish, submit},
    },
};
use rules::{
    language::Language,
    people::Role,
    registration::{Form, Function, Presence},
};

use crate::house::secretary;

pub(crate) const MEETING: &str = "sg20-2025-09-09";

/// A letter that offers everything, invented.
pub(crate) const LETTER: &str = "\
INTERNATIONAL TELECOMMUNICATION UNION
TELECOMMUNICATION STANDARDIZATION BUREAU
Geneva, 2 June 2025
Ref: TSB Collective letter 3/20
To: Administrations of Member States of the Union
Subject: Study Group 20 meeting; Geneva, 9-18 September 2025

Dear Sir/Madam,

1 It is my pleasure to inform you that the next meeting of Study Group 20 will take place in Geneva, Switzerland, from 9 to 18 September 2025, inclusive. The meeting will open at 9:30 hours on the first day.

2 Remote participation will be provided. Interpretation will be provided on request. Captioning will be provided on request.

3 Fellowships will be awarded to facilitate participation from eligible countries.

4 Visa support: letters will be issued on request.

5 A workshop on smart cities, co-located with the meeting, will take place on 10 and 11 September 2025; register on its web page.

Key deadlines
9 July 2025: requests for captioning
29 July 2025: fellowship requests
29 July 2025: requests for interpretation
9 August 2025: pre-registration
9 August 2025: visa support letter requests
27 August 2025: contributions

Yours faithfully,
";

/// The house with the meeting, and who is in it.
pub(crate) struct Opened {
    /// On 10 June 2025, when everything is in time.
    pub(crate) office: Office,
    /// A Member State, whose focal point is Fay.
    pub(crate) kenya: String,
    /// A company, whose focal point is Gus.
    pub(crate) exemplar: String,
    /// An Associate of Study Group 20, who has named nobody.
    pub(crate) associate: String,
    /// The name of the event beside the meeting.
    pub(crate) workshop: String,
    pub(crate) ada: Actor,
    pub(crate) bo: Actor,
    pub(crate) fay: Actor,
    pub(crate) gus: Actor,
}

/// The same house at noon of another day.
pub(crate) fn later(office: &Office, day: &str) -> Office {
    office.clone().with_clock(Clock::Fixed(format!("{day}T12:00:00Z").parse().unwrap()))
}

/// Gives somebody an account of a delegate.
pub(crate) async fn enrolled(office: &Office, name: &str) -> Actor {
    let email = format!("{}@example.org", name.to_lowercase());
    let person = Person {
        email: email.clone(),
        name: name.to_owned(),
        role: Role::Delegate,
        password: "a quiet river".to_owned(),
    };
    enrol(office, &secretary(), &person).await.unwrap();
    Actor::signed_in(email, name, Role::Delegate)
}

/// The address of a member.
pub(crate) async fn member(office: &Office, name: &str) -> String {
    let all = see::all(office).await.unwrap();
    all.into_iter().find(|one| one.member.name() == name).unwrap().id
}

/// Makes somebody focal point of a member from the first day of the year.
pub(crate) async fn focal_point(office: &Office, name: &str, member: &str) -> Actor {
    let actor = enrolled(office, name).await;
    let wish = appoint::Wish {
        member: member.to_owned(),
        account: actor.account.clone().unwrap(),
        capacity: Capacity::FocalPoint,
        first: date(2025, 1, 1),
        last: None,
    };
    appoint(office, &secretary(), &wish).await.unwrap();
    Actor { role: Role::FocalPoint, ..actor }
}

/// Opens registration.
pub(crate) async fn opened(office: &Office) -> Opened {
    let office = later(office, "2025-06-10");
    import(&office, &secretary(), "letter.txt", LETTER.as_bytes()).await.unwrap();
    let lines =
        "member states; Kenya; KE\nsector members; Exemplar Telecom; NO\nassociates; Small Things; KE; SG20";
    enlist(&office, &secretary(), &enlist::Wish { lines: lines.to_owned() }).await.unwrap();
    let (kenya, exemplar) = (member(&office, "Kenya").await, member(&office, "Exemplar Telecom").await);
    let meeting = meetings::see::meeting(&office, MEETING, Language::En).await.unwrap().unwrap();
    Opened {
        associate: member(&office, "Small Things").await,
        workshop: meeting.record.events[0].name.clone(),
        ada: enrolled(&office, "Ada").await,
        bo: enrolled(&office, "Bo").await,
        fay: focal_point(&office, "Fay", &kenya).await,
        gus: focal_point(&office, "Gus", &exemplar).await,
        kenya,
        exemplar,
        office,
    }
}

/// What everybody answers.
pub(crate) fn form(given_name: &str) -> Form {
    Form {
        given_name: given_name.to_owned(),
        family_name: "Okoro".to_owned(),
        email: format!("{}@example.org", given_name.to_lowercase()),
        presence: Some(Presence::OnSite),
        on_published_list: Some(true),
        ..Form::default()
    }
}

/// The form of somebody who would lead the delegation.
pub(crate) fn head(given_name: &str) -> Form {
    Form { function: Some(Function::HeadOfDelegation), ..form(given_name) }
}

/// A form of somebody for the meeting, with a key of their name.
pub(crate) fn wish(actor: &Actor, member: &str, form: Form) -> Wish {
    Wish {
        key: format!("key of {}", actor.name),
        meeting: MEETING.to_owned(),
        event: String::new(),
        member: member.to_owned(),
        colleague: false,
        form,
    }
}

/// Sends a plain form of somebody for themselves.
pub(crate) async fn sent(office: &Office, actor: &Actor, member: &str) -> Receipt {
    submit(office, actor, &wish(actor, member, form(&actor.name))).await.unwrap()
}

/// The registration as the secretariat sees it.
pub(crate) async fn sight(office: &Office, id: &str) -> Sight {
    registration(office, &secretary(), id).await.unwrap().unwrap()
}

/// The registration as it was seen a moment ago.
pub(crate) async fn seen(office: &Office, id: &str) -> Seen {
    let edition = sight(office, id).await.line.registration.edition;
    Seen { registration: id.to_owned(), edition }
}

/// The kinds of the notes that wait for a courier, who has them from now on.
pub(crate) async fn notes(office: &Office) -> Vec<String> {
    let taken = deliver::take(office, "courier", 100).await.unwrap();
    let kind = |message: Message| match message.about {
        About::Note { kind, .. } => Some(kind),
        About::Notice(_) => None,
    };
    taken.into_iter().filter_map(kind).collect()
}

/// The name of its state, and its number.
pub(crate) async fn state(office: &Office, id: &str) -> (String, Option<String>) {
    let registration = sight(office, id).await.line.registration;
    (registration.content.state.name().to_owned(), registration.number().map(str::to_owned))
}
