//! What stands beside the meeting: events, texts, circulars, people, contacts, services.

use jiff::{ToSpan, civil::Date};
use proptest::{collection::vec, option, prelude::*, sample::select};
use rules::{
    language::Language,
    notices::{
        Circular, Contacts, Event, Kind, Meeting, Mode, Person, Process, Service, Services, Status, Text,
    },
};

use super::{clocks, days, zones};

/// Whether a city that is named for its time is taken for that alone, and not for the place of the meeting.
pub(super) fn has_known_place(meeting: &Meeting) -> bool {
    meeting.mode == Some(Mode::Virtual)
        || meeting.place.as_deref().is_some_and(|place| place != "Springfield")
}

fn names_of_events(language: Language) -> Vec<&'static str> {
    match language {
        Language::En => {
            vec!["Forum on smart cities", "Workshop on “Energy, water and networks”", "JCA-IoT meeting"]
        }
        Language::Fr => vec!["Forum sur les villes durables", "Atelier «Énergie, eau et réseaux»", "JCA-IoT"],
        Language::Es => vec!["Foro sobre ciudades verdes", "Taller “Energía, agua y redes”", "JCA-IoT"],
        Language::Ru => vec!["Форум по умным городам", "Семинар «Энергия, вода и сети»", "JCA-IoT"],
        Language::Zh => vec!["智慧城市论坛", "“能源，水和网络”讲习班", "JCA-IoT会议"],
        Language::Ar => vec!["منتدى المدن الذكية", "ندوة «الطاقة، والمياه والشبكات»", "JCA-IoT"],
    }
}

pub(super) fn events(language: Language, start: Date, zoned: bool) -> impl Strategy<Value = Vec<Event>> {
    let times = option::of((clocks(), option::of(clocks()), option::of(zones())));
    let one = (select(names_of_events(language)), -20_i32..=20, 0_i32..=3, times, any::<bool>());
    vec(one, 0..3).prop_map(move |all| {
        let mut events: Vec<Event> = Vec::new();
        for (name, ahead, length, times, registers) in all {
            if events.iter().any(|known| known.name == name) {
                continue;
            }
            let first = start.saturating_add(ahead.days());
            events.push(Event {
                name: name.to_owned(),
                starts: Some(first),
                ends: Some(first.saturating_add(length.days())),
                starts_at: times.as_ref().map(|(starts, _, _)| *starts),
                ends_at: times.as_ref().and_then(|(_, ends, _)| *ends),
                time_zone: times.and_then(|(_, _, zone)| zone).filter(|_| zoned),
                // A reader cannot tell "needs none" from silence.
                registration: registers.then_some(true),
            });
        }
        events
    })
}

pub(super) fn texts() -> impl Strategy<Value = Vec<Text>> {
    let number = select(vec!["Y.4221", "X.1208", "Q.3057.1", "H.627", "G.9804"]);
    let alias = option::of(select(vec!["Y.ElecMon-Reqts", "X.example", "Q.Sig_2"]));
    let process = option::of(select(vec![Process::Tap, Process::Aap]));
    vec((number, alias, process), 0..3).prop_map(|all| {
        let mut texts: Vec<Text> = Vec::new();
        for (number, alias, process) in all {
            // A number that is only named is no text for approval.
            let named = alias.is_some() || process.is_some();
            if named && texts.iter().all(|known| known.number != number) {
                texts.push(Text { number: number.to_owned(), alias: alias.map(str::to_owned), process });
            }
        }
        texts
    })
}

pub(super) fn circulars(own: Option<u32>) -> impl Strategy<Value = Vec<Circular>> {
    vec((1_u32..=999, option::of(days())), 0..3).prop_map(move |all| {
        let mut circulars: Vec<Circular> = Vec::new();
        for (number, issued) in all {
            if own != Some(number) && circulars.iter().all(|known| known.number != number) {
                circulars.push(Circular { number, issued });
            }
        }
        circulars
    })
}

pub(super) fn people(language: Language) -> impl Strategy<Value = Vec<Person>> {
    let (chairs, directors) = match language {
        Language::Zh => (vec!["李明", "Anders Muster"], vec!["王小明"]),
        Language::Ar => (vec!["أحمد مثال", "Anders Muster"], vec!["أحمد مثال"]),
        Language::Ru => (vec!["Лео Пример", "Anders Muster"], vec!["Лео Пример", "Anders Muster"]),
        _ => (vec!["Nasser Al Marzouqi", "Zoë D’Exemple-Müller"], vec!["Chaesub Example"]),
    };
    let country = option::of(select(vec!["NO", "JP", "BR", "EG", "CN", "AE", "KR", "GB", "US", "TZ"]));
    (option::of((select(chairs), country)), option::of(select(directors))).prop_map(|(chair, director)| {
        let person = |role: &str, name: &str, country: Option<&str>| Person {
            role: role.to_owned(),
            name: name.to_owned(),
            country: country.map(str::to_owned),
        };
        let chair = chair.map(|(name, country)| person("chair", name, country));
        chair.into_iter().chain(director.map(|name| person("director", name, None))).collect()
    })
}

pub(super) fn contacts() -> impl Strategy<Value = Contacts> {
    vec(any::<bool>(), 4).prop_map(|has| {
        let some = |has: bool, value: &str| has.then(|| value.to_owned());
        Contacts {
            email: some(has[0], "tsbsg17@itu.int"),
            phone: some(has[1], "+41 22 730 6206"),
            // A letterhead names telecommunication: a lone number is taken for a telephone.
            fax: some(has[1] && has[2], "+41 22 730 5853"),
            web: some(has[3], "https://itu.int/go/tsg17"),
        }
    })
}

/// What a letter denies it does not provide, what a corrigendum denies it cancels; only some services can be denied.
pub(super) fn services(kind: Option<Kind>) -> impl Strategy<Value = Services> {
    vec(0_usize..6, 11).prop_map(move |chosen| {
        let denied = if kind == Some(Kind::Corrigendum) { Status::Cancelled } else { Status::NotProvided };
        let mut services = Services::default();
        let names: Vec<&str> = services.all().iter().map(|(name, _)| *name).collect();
        for (name, choice) in names.into_iter().zip(chosen) {
            let deniable =
                ["interpretation", "fellowships", "captioning", "remote", "e_fellowships"].contains(&name);
            let status = match choice {
                0 => Status::Granted,
                1 => Status::OnRequest,
                2 if deniable => denied,
                _ => continue,
            };
            if let Some(place) = services.get_mut(name) {
                *place = Some(Service { status, text: String::new() });
            }
        }
        services
    })
}
