//! Members, who answers for them, and a few registrations for the meeting that comes next.

use jiff::civil::Date;
use office::{
    Actor, Office,
    meetings::see::{self, Listed},
    members::{
        Capacity,
        appoint::{self, appoint},
        enlist::{self, enlist},
        see as members,
    },
    registration::{
        set_quota::{self, set_quota},
        submit::{Wish, submit},
    },
};
use rules::{
    language::Language,
    people::Role,
    registration::{Form, Function, Gender, Presence, Request},
};

use crate::{Hindrance, accounts::SECRETARY};

const MEMBERS: &str = "\
member states; Uruguay; UY
member states; China; CN
member states; Tanzania; TZ
sector members; Example Networks; FR
associates; Small Things; KE; SG20
academia; Institute of Examples; JO";

/// What accounts are to members.
const APPOINTMENTS: [(&str, &str, Capacity); 5] = [
    ("Uruguay", "focal.point@example.org", Capacity::FocalPoint),
    ("Example Networks", "focal.point@example.org", Capacity::FocalPoint),
    ("Uruguay", "delegate@example.org", Capacity::Delegate),
    ("China", "administration@example.org", Capacity::FocalPoint),
    ("Institute of Examples", "chair@example.org", Capacity::Delegate),
];

/// Somebody whose form a colleague sends: who answers for the member, so that it is confirmed, else the secretariat.
struct Participant {
    given_name: &'static str,
    family_name: &'static str,
    member: &'static str,
    sent_by_focal_point: bool,
    presence: Presence,
    function: Option<Function>,
    requests: &'static [Request],
    gender: Option<Gender>,
    listed: bool,
}

const PLAIN: Participant = Participant {
    given_name: "",
    family_name: "",
    member: "",
    sent_by_focal_point: false,
    presence: Presence::OnSite,
    function: None,
    requests: &[],
    gender: None,
    listed: true,
};

const PARTICIPANTS: [Participant; 6] = [
    Participant {
        given_name: "Ana",
        family_name: "Silveira",
        member: "Uruguay",
        sent_by_focal_point: true,
        function: Some(Function::HeadOfDelegation),
        gender: Some(Gender::Woman),
        ..PLAIN
    },
    Participant {
        given_name: "Bruno",
        family_name: "Acosta",
        member: "Uruguay",
        requests: &[Request::VisaSupport],
        gender: Some(Gender::Man),
        ..PLAIN
    },
    Participant {
        given_name: "Claire",
        family_name: "Dubois",
        member: "Example Networks",
        sent_by_focal_point: true,
        presence: Presence::Remote,
        gender: Some(Gender::Woman),
        ..PLAIN
    },
    Participant {
        given_name: "Daniel",
        family_name: "Moreau",
        member: "Example Networks",
        listed: false,
        ..PLAIN
    },
    Participant {
        given_name: "Esther",
        family_name: "Mushi",
        member: "Tanzania",
        function: Some(Function::Delegate),
        ..PLAIN
    },
    Participant {
        given_name: "Farid",
        family_name: "Nasser",
        member: "Institute of Examples",
        presence: Presence::Remote,
        ..PLAIN
    },
];

/// Writes them down, and registers the people of the next meeting that has not begun.
pub(crate) async fn register(office: &Office, today: Date) -> Result<(), Hindrance> {
    let secretary = Actor::signed_in("secretary@example.org", SECRETARY, Role::Secretariat);
    let focal_point = Actor::signed_in("focal.point@example.org", "Layla Haddad", Role::FocalPoint);
    enlist(office, &secretary, &enlist::Wish { lines: MEMBERS.to_owned() }).await?;
    let all = members::all(office).await.map_err(office::Failure::from)?;
    let address = |name: &str| {
        all.iter().find(|one| one.member.name() == name).map(|one| one.id.clone()).unwrap_or_default()
    };
    for (member, account, capacity) in APPOINTMENTS {
        let wish = appoint::Wish {
            member: address(member),
            account: account.to_owned(),
            capacity,
            first: today,
            last: None,
        };
        appoint(office, &secretary, &wish).await?;
    }
    let next = see::next(office, 20).await.map_err(office::Failure::from)?.meetings;
    let Some(meeting) = next.iter().find(|meeting| meeting.starts.is_some_and(|starts| today < starts))
    else {
        return Ok(());
    };
    for participant in &PARTICIPANTS {
        let wish = Wish {
            key: participant.given_name.to_owned(),
            meeting: meeting.slug.clone(),
            event: String::new(),
            member: address(participant.member),
            colleague: true,
            form: participant.form(),
        };
        let sender = if participant.sent_by_focal_point { &focal_point } else { &secretary };
        submit(office, sender, &wish).await?;
    }
    places(office, &secretary, &meeting.slug).await?;
    let is_on = |meeting: &&Listed| meeting.starts <= Some(today) && Some(today) <= meeting.ends;
    if let Some(meeting) = next.iter().find(is_on) {
        for participant in
            PARTICIPANTS.iter().filter(|one| ["Uruguay", "Example Networks"].contains(&one.member))
        {
            let wish = Wish {
                key: format!("door {}", participant.given_name),
                meeting: meeting.slug.clone(),
                event: String::new(),
                member: address(participant.member),
                colleague: true,
                form: Form { presence: Some(Presence::OnSite), ..participant.form() },
            };
            submit(office, &focal_point, &wish).await?;
        }
    }
    Ok(())
}

/// The first event beside a meeting has forty places, five of them for each member.
async fn places(office: &Office, secretary: &Actor, slug: &str) -> Result<(), Hindrance> {
    let meeting = see::meeting(office, slug, Language::En).await.map_err(office::Failure::from)?;
    let events = meeting.into_iter().flat_map(|meeting| meeting.record.events);
    if let Some(event) =
        events.filter(|event| event.registration != Some(false)).map(|event| event.name).next()
    {
        let wish = set_quota::Wish {
            meeting: slug.to_owned(),
            event,
            category: None,
            places: Some(40),
            per_member: Some(5),
        };
        set_quota(office, secretary, &wish).await?;
    }
    Ok(())
}

impl Participant {
    fn form(&self) -> Form {
        Form {
            given_name: self.given_name.to_owned(),
            family_name: self.family_name.to_owned(),
            email: format!("{}.{}@example.org", self.given_name, self.family_name).to_lowercase(),
            presence: Some(self.presence),
            function: self.function,
            languages: [Language::En].into(),
            requests: self.requests.iter().copied().collect(),
            gender: self.gender,
            on_published_list: Some(self.listed),
            ..Form::default()
        }
    }
}
