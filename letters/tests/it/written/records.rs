//! Records as letters have them, made by chance: only facts that a letter can state go together.

#[path = "records/changes.rs"]
mod changes;
#[path = "records/facts.rs"]
mod facts;

use jiff::{
    ToSpan,
    civil::{Date, date},
};
use proptest::{collection::vec, option, prelude::*, sample::select};
use rules::{
    calendar::ClockTime,
    language::Language,
    notices::{
        Action, AgendaItem, Deadline, Half, Kind, Meeting, Mode, NoticeName, Process, Record, Reference,
        Series, Service, Status, TimePlanEntry,
    },
};

/// A service with a day until which to ask for it is one to ask for: a letter that is silent about it is never written.
fn asked_by_a_date(mut record: Record) -> Record {
    for deadline in &record.deadlines {
        let service = match deadline.action {
            Action::Interpretation => &mut record.services.interpretation,
            Action::Captioning => &mut record.services.captioning,
            Action::Fellowship => &mut record.services.fellowships,
            Action::Visa => &mut record.services.visa_support,
            _ => continue,
        };
        service.get_or_insert(Service { status: Status::OnRequest, text: String::new() });
    }
    record
}

/// Every other circular on a meeting consults on a text, with a day by which to reply.
fn consulting(mut record: Record) -> Record {
    let even = record.reference.number.is_some_and(|number| number % 2 == 0);
    let (Some(start), Some(Kind::Circular), true) = (record.meeting.starts, record.kind, even) else {
        return record;
    };
    if let Some(text) = record.texts.first_mut() {
        text.process = Some(Process::Tap);
    }
    let replies = |deadline: &Deadline| deadline.action == Action::TapReply;
    if !record.texts.is_empty() && !record.deadlines.iter().any(replies) {
        let due = Some(start.saturating_sub(12.days()));
        let (time, time_zone) = (ClockTime::new(23, 59), Some("UTC".to_owned()));
        let (expected, rule, text) = (None, None, String::new());
        let action = Action::TapReply;
        record.deadlines.push(Deadline { action, due, time, time_zone, expected, rule, text });
        record.deadlines.sort_by_key(|deadline| deadline.due);
    }
    record
}

/// A record of any kind, with free text in this language.
pub(crate) fn records(language: Language) -> impl Strategy<Value = Record> {
    (heads(), meetings()).prop_flat_map(move |(head, meeting)| {
        let start = meeting.starts.unwrap_or(date(2026, 3, 9));
        let zoned = facts::has_known_place(&meeting);
        let beside =
            (facts::events(language, start, zoned), facts::texts(), facts::circulars(head.reference.number));
        let others = (facts::people(language), facts::contacts(), facts::services(head.kind));
        let annexes = (agendas(language), time_plans(language, start));
        let issued = option::weighted(0.9, Just(start.saturating_sub(100.days())));
        let confirms = vec(any::<bool>(), 2);
        (Just((head, meeting)), issued, deadlines(start), beside, others, annexes, confirms).prop_map(
            |((head, meeting), issued, deadlines, beside, others, annexes, confirms)| {
                let record = Record {
                    issued,
                    meeting,
                    deadlines,
                    events: beside.0,
                    texts: beside.1,
                    circulars: beside.2,
                    people: others.0,
                    contacts: others.1,
                    services: others.2,
                    agenda: annexes.0,
                    time_plan: annexes.1,
                    ..head
                };
                let record = consulting(record);
                changes::stated(asked_by_a_date(record), confirms[0], confirms[1])
            },
        )
    })
}

/// Kind, reference and group.
fn heads() -> impl Strategy<Value = Record> {
    let group = prop_oneof![
        6 => (1_u16..=29).prop_map(|number| (format!("SG{number}"), format!("SG{number}"))),
        1 => (1_u16..=9, 1_u16..=29).prop_map(|(party, of)| (format!("WP{party}/{of}"), format!("SG{of}"))),
        1 => Just(("TSAG".to_owned(), "TSAG".to_owned())),
        1 => (1_u16..=29, select(vec!["AFR", "ARB", "LATAM", "EECAT"]))
            .prop_map(|(of, region)| (format!("SG{of}RG-{region}"), format!("SG{of}"))),
    ];
    let kind = prop_oneof![
        4 => Just(Kind::Letter),
        2 => Just(Kind::Corrigendum),
        2 => Just(Kind::Addendum),
        3 => Just(Kind::Circular),
    ];
    (group, 1_u32..=400, kind, option::of(1_u32..=9)).prop_map(|((group, of), number, kind, ordinal)| {
        // A corrigendum without a chance ordinal corrects a circular.
        let of_circular = kind == Kind::Circular || (kind != Kind::Letter && ordinal.is_none());
        let series = if of_circular { Series::Circular } else { Series::CollectiveLetter };
        let of = (!of_circular).then_some(of);
        let corrects = matches!(kind, Kind::Corrigendum | Kind::Addendum);
        Record {
            kind: Some(kind),
            // One circular in five names no group.
            group: (!of_circular || number % 5 > 0).then_some(group),
            reference: Reference {
                series: Some(series),
                number: Some(number),
                group: of.clone(),
                ordinal: corrects.then(|| ordinal.unwrap_or(1)),
                corrects: corrects.then_some(NoticeName { series, number, group: of }),
            },
            ..Record::default()
        }
    })
}

fn clocks() -> impl Strategy<Value = ClockTime> {
    (0_u16..=23, select(vec![0_u16, 15, 30, 45, 59]))
        .prop_filter_map("a time", |(hour, minute)| ClockTime::new(hour, minute))
}

fn zones() -> impl Strategy<Value = String> {
    select(vec!["UTC", "Europe/Zurich", "Africa/Dar_es_Salaam", "Asia/Shanghai", "America/Mexico_City"])
        .prop_map(str::to_owned)
}

fn days() -> impl Strategy<Value = Date> {
    (1990_i16..=2049, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| date(year, month, day))
}

fn meetings() -> impl Strategy<Value = Meeting> {
    let places = select(vec![
        ("Geneva", "CH"),
        ("Geneva", "CH"),
        ("Wuxi", "CN"),
        ("Arusha", "TZ"),
        ("Victoria Falls", "ZW"),
        ("Cairo", "EG"),
        ("The Hague", "NL"),
        ("New Delhi", "IN"),
        ("Springfield", "US"),
    ]);
    let mode = option::of(select(vec![Mode::InPerson, Mode::Virtual, Mode::Hybrid]));
    (
        option::weighted(0.9, days()),
        0_i32..=20,
        option::of(clocks()),
        option::of(clocks()),
        option::of(places),
        mode,
        option::of(zones()),
    )
        .prop_map(|(starts, length, opens_at, registration_opens_at, place, mode, zone)| {
            let place = place.filter(|_| mode != Some(Mode::Virtual));
            // A place that no list knows is read beside the days.
            let place = place.filter(|(name, _)| starts.is_some() || *name != "Springfield");
            Meeting {
                starts,
                ends: starts.map(|starts| starts.saturating_add(length.days())),
                opens_at,
                registration_opens_at,
                place: place.map(|(name, _)| name.to_owned()),
                country: place.map(|(_, country)| country.to_owned()),
                // A zone belongs to a time, and names a city: without a place of its own the meeting would seem to be there.
                time_zone: zone
                    .filter(|_| opens_at.is_some() && (place.is_some() || mode == Some(Mode::Virtual))),
                mode,
            }
        })
}

fn deadlines(start: Date) -> impl Strategy<Value = Vec<Deadline>> {
    let actions = Action::ALL.into_iter().filter(|action| *action != Action::Other).collect::<Vec<_>>();
    let one = (select(actions), 1_i32..=90, option::weighted(0.2, (clocks(), option::of(zones()))));
    vec(one, 0..7).prop_map(move |all| {
        let mut deadlines: Vec<Deadline> = Vec::new();
        for (action, ahead, time) in all {
            // A request with a time reads like a sentence on the service itself.
            let timed = matches!(
                action,
                Action::Contribution | Action::Translation | Action::TapReply | Action::Preregistration
            );
            let (time, zone) = time.filter(|_| timed).unzip();
            if deadlines.iter().all(|known| known.action != action) {
                deadlines.push(Deadline {
                    action,
                    due: Some(start.saturating_sub(ahead.days())),
                    time,
                    time_zone: zone.flatten(),
                    expected: None,
                    rule: None,
                    text: String::new(),
                });
            }
        }
        deadlines.sort_by_key(|deadline| deadline.due);
        deadlines
    })
}

fn titles(language: Language) -> impl Strategy<Value = String> {
    select(match language {
        Language::En => {
            vec!["Opening", "Adoption of the agenda", "Reports, with their annexes", "Any other business"]
        }
        Language::Fr => vec!["Ouverture", "Adoption de l’ordre du jour", "Rapports et annexes", "Divers"],
        Language::Es => vec!["Apertura", "Adopción del orden del día", "Informes y anexos", "Otros asuntos"],
        Language::Ru => vec!["Открытие", "Принятие повестки дня", "Отчеты и приложения", "Разное"],
        Language::Zh => vec!["会议开幕", "通过议程", "各课题的报告", "其他事项"],
        Language::Ar => vec!["الافتتاح", "اعتماد جدول الأعمال", "التقارير", "مسائل أخرى"],
    })
    .prop_map(str::to_owned)
}

/// An agenda as an outline gives it: numbers, then numbers below them or letters, numerals and digits.
fn agendas(language: Language) -> impl Strategy<Value = Vec<AgendaItem>> {
    let documents = prop_oneof![
        4 => Just(Vec::new()),
        1 => select(vec!["SG20-R5", "SG2-TD12R1", "SG17-C3", "Resolution 1"]).prop_map(|name| vec![name.to_owned()]),
        1 => Just(vec!["SG5-R1".to_owned(), "SG5-TD7".to_owned()]),
    ];
    vec((0_u8..6, titles(language), documents), 0..16).prop_map(|all| {
        let (mut top, mut below, mut letter, mut numeral, mut digit) = (0_u8, 0_u8, 0_usize, 0_usize, 0_u8);
        let numerals = ["i", "ii", "iii", "iv"];
        let letters = ["a", "b", "c", "d", "e", "f", "g"];
        let mut agenda = Vec::new();
        for (kind, title, documents) in all {
            let number = match kind {
                1 if top > 0 && letter == 0 => {
                    below += 1;
                    format!("{top}.{below}")
                }
                2 if top > 0 && below == 0 && letter < 7 => {
                    (letter, numeral, digit) = (letter + 1, 0, 0);
                    format!("{top}.{}", letters[letter - 1])
                }
                3 if letter > 0 && numeral < 4 => {
                    (numeral, digit) = (numeral + 1, 0);
                    format!("{top}.{}.{}", letters[letter - 1], numerals[numeral - 1])
                }
                // The count of the outline would go on with the same number.
                4 if numeral > 0 && digit < top.saturating_sub(1) => {
                    digit += 1;
                    format!("{top}.{}.{}.{digit}", letters[letter - 1], numerals[numeral - 1])
                }
                5 if top > 0 => String::new(),
                _ => {
                    (top, below, letter, numeral, digit) = (top + 1, 0, 0, 0, 0);
                    top.to_string()
                }
            };
            agenda.push(AgendaItem { number, title, documents });
        }
        agenda
    })
}

fn time_plans(language: Language, start: Date) -> impl Strategy<Value = Vec<TimePlanEntry>> {
    let half = select(vec![Half::Morning, Half::Afternoon]);
    vec((0_i32..5, half, titles(language)), 0..8).prop_map(move |all| {
        let mut plan: Vec<TimePlanEntry> = all
            .into_iter()
            .map(|(day, half, what)| TimePlanEntry { date: start.saturating_add(day.days()), half, what })
            .collect();
        plan.sort_by_key(|entry| (entry.date, entry.half));
        plan
    })
}
