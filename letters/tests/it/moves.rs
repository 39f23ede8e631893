//! Meetings and deadlines that are moved: what stands now is read, not what was planned before.

use rules::notices::{Action, Record, Status, Verb};

use crate::texts::record;

fn set(record: &Record, field: &str) -> Option<(Verb, String)> {
    let change = record.changes.iter().find(|change| change.field == field)?;
    Some((change.verb, change.value.clone().unwrap_or_default()))
}

const CORRIGENDA: [(&str, &str); 6] = [
    (
        "Geneva, 14 April 2020\nRef: Corrigendum 1 to TSB Collective letter 7/13\nSubject: Study Group 13 meeting; change of dates\n\nDear Sir/Madam,\n",
        "I would like to inform you that the meeting of Study Group 13, planned for 9-20 March 2020 in Geneva, will now take place from 20 to 31 July 2020.",
    ),
    (
        "Genève, le 14 avril 2020\nRéf.: Corrigendum 1 à la Lettre collective TSB 7/13\nObjet: Réunion de la Commission d'études 13; nouvelles dates\n\nMadame, Monsieur,\n",
        "Je souhaite vous informer que la réunion de la Commission d'études 13, initialement prévue du 9 au 20 mars 2020 à Genève, est reportée et se tiendra du 20 au 31 juillet 2020.",
    ),
    (
        "Ginebra, 14 de abril de 2020\nRef.: Corrigéndum 1 a la Carta Colectiva TSB 7/13\nAsunto: Reunión de la Comisión de Estudio 13; nuevas fechas\n\nEstimada Señora/Estimado Señor:\n",
        "Me complace informarle de que la reunión de la Comisión de Estudio 13, prevista del 9 al 20 de marzo de 2020 en Ginebra, se ha aplazado y tendrá lugar del 20 al 31 de julio de 2020.",
    ),
    (
        "Женева, 14 апреля 2020 года\nОсн.: Исправление 1 к Коллективному письму 7/13 БСЭ\nПредмет: Собрание 13-й Исследовательской комиссии; изменение сроков\n\nУважаемая госпожа, уважаемый господин,\n",
        "Настоящим сообщаю, что собрание 13-й Исследовательской комиссии, запланированное на 9–20 марта 2020 года в Женеве, перенесено и состоится 20–31 июля 2020 года.",
    ),
    (
        "2020年4月14日，日内瓦\n文号：电信标准化局第7/13号集体函勘误1\n事由：第13研究组会议；日期变更\n\n尊敬的先生/女士：\n",
        "谨此通知您，原定于2020年3月9日至20日在日内瓦召开的第13研究组会议将推迟至2020年7月20日至31日举行。",
    ),
    (
        "جنيف، 14 أبريل 2020\nالمرجع: التصويب 1 للرسالة الجماعية 7/13\nالموضوع: اجتماع لجنة الدراسات 13؛ تغيير المواعيد\n\nحضرات السادة والسيدات،\nتحية طيبة وبعد،\n",
        "يسرني أن أبلغكم بأن اجتماع لجنة الدراسات 13 الذي كان مقررا عقده من 9 إلى 20 مارس 2020 قد تأجل وسيعقد من 20 إلى 31 يوليو 2020.",
    ),
];

#[test]
fn a_postponed_meeting_has_its_new_days_in_six_languages() {
    for (head, sentence) in CORRIGENDA {
        let record = record(&format!("{head}{sentence}\n"));
        let expected = |day: &str| Some((Verb::Set, day.to_owned()));
        assert_eq!(set(&record, "meeting.starts"), expected("2020-07-20"), "{sentence}");
        assert_eq!(set(&record, "meeting.ends"), expected("2020-07-31"), "{sentence}");
    }
}

#[test]
fn the_new_days_win_wherever_the_old_ones_stand() {
    let head = CORRIGENDA[0].0;
    let old_subject = head.replace("change of dates", "Geneva, 9-20 March 2020");
    for sentence in [
        "I would like to inform you that the meeting of Study Group 13 (9-20 March 2020) is postponed to 20-31 July 2020.",
        "I inform you that the meeting has been moved from 9-20 March 2020 to 20-31 July 2020.",
        "The meeting of Study Group 13 will take place from 20 to 31 July 2020 instead of 9 to 20 March 2020.",
        "I inform you that the meeting was planned for 9-20 March 2020. It will take place from 20 to 31 July 2020.",
    ] {
        for head in [head, &old_subject] {
            let record = record(&format!("{head}{sentence}\n"));
            assert_eq!(record.meeting.starts.unwrap().to_string(), "2020-07-20", "{sentence}");
        }
    }
}

#[test]
fn a_deadline_that_is_moved_has_its_new_date() {
    let (head, sentence) = CORRIGENDA[0];
    let text = format!(
        "{head}{sentence}\nThe deadline for contributions, 24 February 2020, is postponed to 7 July 2020.\nThe deadline for fellowships, originally 27 January 2020, is now 8 June 2020.\n"
    );
    let due: Vec<_> = record(&text)
        .deadlines
        .iter()
        .map(|deadline| (deadline.action, deadline.due.unwrap().to_string()))
        .collect();
    assert_eq!(
        due,
        [(Action::Contribution, "2020-07-07".to_owned()), (Action::Fellowship, "2020-06-08".to_owned())]
    );
}

#[test]
fn what_is_denied_is_not_granted_in_six_languages() {
    let denials = [
        ["Fellowships will not be awarded.", "Interpretation is not foreseen."],
        ["Les bourses ne seront pas accordées.", "Un service d'interprétation n'est pas prévu."],
        ["No se concederán becas.", "No está prevista la interpretación."],
        ["Стипендии предоставляться не будут.", "Устный перевод не предусмотрен."],
        ["本次会议不发放与会补贴。", "会议不提供口译。"],
        ["لن تقدم المنح.", "لن تتوفر الترجمة الشفوية."],
    ];
    for ((head, sentence), [fellowships, interpretation]) in CORRIGENDA.into_iter().zip(denials) {
        let corrected = record(&format!("{head}{sentence}\n{fellowships} {interpretation}\n"));
        let letter = record(
            &format!("{head}{sentence}\n{fellowships} {interpretation}\n")
                .replace("Corrigendum 1 to ", "")
                .replace("Corrigendum 1 à la ", "")
                .replace("Corrigéndum 1 a la ", "")
                .replace("Исправление 1 к Коллективному", "Коллективное")
                .replace("勘误1", "")
                .replace("التصويب 1 للرسالة", "الرسالة"),
        );
        for (record, status) in [(corrected, Status::Cancelled), (letter, Status::NotProvided)] {
            for service in ["fellowships", "interpretation"] {
                let found = record.services.get(service).map(|service| service.status);
                assert_eq!(found, Some(status), "{service}: {fellowships} {interpretation}");
            }
        }
    }
}

#[test]
fn a_request_that_comes_late_is_not_the_denial_of_what_is_requested() {
    let (head, sentence) = CORRIGENDA[0];
    let text =
        format!("{head}{sentence}\nRequests for fellowships that arrive later will not be considered.\n");
    assert_eq!(record(&text).services.get("fellowships").unwrap().status, Status::OnRequest);
}

#[test]
fn what_stays_is_confirmed_in_six_languages() {
    let stays = [
        (
            "The dates of the meeting do not change.",
            "The deadline for contributions is still 25 February 2020.",
        ),
        (
            "Les dates ne changent pas.",
            "La date limite de soumission des contributions reste le 25 février 2020.",
        ),
        (
            "Las fechas no cambian.",
            "El plazo para la presentación de contribuciones sigue siendo el 25 de febrero de 2020.",
        ),
        (
            "Сроки проведения собрания не меняются.",
            "Предельный срок для представления вкладов по-прежнему 25 февраля 2020 года.",
        ),
        ("会议日期没有改变。", "文稿提交的截止日期仍为2020年2月25日。"),
        ("ولم تتغير مواعيد الاجتماع.", "ولا يزال الموعد النهائي لتقديم المساهمات 25 فبراير 2020."),
    ];
    let planned = [
        "The meeting of Study Group 13, planned for 9-20 March 2020 in Warsaw, will be held in Geneva.",
        "Je vous informe que la réunion de la Commission d'études 13, prévue du 9 au 20 mars 2020 à Varsovie, se tiendra à Genève.",
        "Le informo de que la reunión de la Comisión de Estudio 13, prevista del 9 al 20 de marzo de 2020 en Varsovia, se celebrará en Ginebra.",
        "Сообщаю, что собрание 13-й Исследовательской комиссии, запланированное на 9–20 марта 2020 года в Варшаве, состоится в Женеве.",
        "谨此通知，原定于2020年3月9日至20日在华沙召开的第13研究组会议将在日内瓦举行。",
        "يسرني أن أبلغكم بأن اجتماع لجنة الدراسات 13 الذي كان مقررا عقده من 9 إلى 20 مارس 2020 في وارسو سيعقد في جنيف.",
    ];
    for (((head, _), (dates, deadline)), planned) in CORRIGENDA.into_iter().zip(stays).zip(planned) {
        let read = record(&format!("{head}{planned} {dates}\n{deadline}\n"));
        let confirmed = |day: &str| Some((Verb::Confirm, day.to_owned()));
        assert_eq!(set(&read, "meeting.starts"), confirmed("2020-03-09"), "{dates}");
        assert_eq!(set(&read, "meeting.ends"), confirmed("2020-03-20"), "{dates}");
        assert_eq!(set(&read, "deadlines.contribution"), confirmed("2020-02-25"), "{deadline}");
        let silent = record(&format!("{head}{planned}\n"));
        assert_eq!(set(&silent, "meeting.starts"), None, "{planned}");
        assert_eq!(silent.meeting.place.as_deref(), Some("Geneva"), "{planned}");
    }
}

/// What a corrigendum with this text does, as "verb field value".
fn changes(head: &str, text: &str) -> Vec<String> {
    let read = record(&format!("{head}{text}\n")).changes;
    read.into_iter()
        .map(|change| {
            format!("{:?} {} {}", change.verb, change.field, change.value.unwrap_or_default())
                .trim_end()
                .to_owned()
        })
        .collect()
}

#[test]
fn an_event_is_taken_back_in_six_languages() {
    let texts = [
        ("The workshop on trust, planned for 9 July 2020, has been cancelled.", "workshop on trust"),
        ("L'atelier sur la confiance, prévu le 9 juillet 2020, est annulé.", "atelier sur la confiance"),
        (
            "El taller sobre la confianza, previsto el 9 de julio de 2020, queda cancelado.",
            "taller sobre la confianza",
        ),
        (
            "Семинар по вопросам доверия, запланированный на 9 июля 2020 года, отменен.",
            "Семинар по вопросам доверия",
        ),
        ("原定于2020年7月9日举行的信任讲习班已取消。", "信任讲习班"),
        ("وقد أُلغيت ورشة العمل بشأن الثقة المقررة في 9 يوليو 2020.", "ورشة العمل بشأن الثقة"),
    ];
    for ((head, _), (text, name)) in CORRIGENDA.into_iter().zip(texts) {
        let read = record(&format!("{head}{text}\n"));
        assert_eq!(changes(head, text), [format!("Cancel events.{name}")], "{text}");
        assert!(read.events.is_empty(), "{text}");
    }
}

#[test]
fn place_mode_and_services_are_moved_and_what_stays_is_confirmed() {
    let head = CORRIGENDA[0].0;
    for (text, expected) in [
        (
            "I would like to inform you that the meeting has been moved from Geneva to Warsaw.",
            "Set meeting.place Warsaw",
        ),
        (
            "I inform you that the meeting of Study Group 13 will now be held as a fully virtual meeting.",
            "Set meeting.mode virtual",
        ),
        (
            "Interpretation will now be provided at the closing plenary.",
            "Set services.interpretation granted",
        ),
        (
            "Please be informed that the meeting will take place in Warsaw. The venue remains unchanged.",
            "Confirm meeting.place Warsaw",
        ),
        (
            "The opening of the meeting at 14:30 hours on the first day remains unchanged.",
            "Confirm meeting.opens_at 14:30",
        ),
        ("Fellowships remain available.", "Confirm services.fellowships granted"),
    ] {
        let read = changes(head, text);
        assert!(read.iter().any(|change| change == expected), "{text}: {read:?}");
    }
}

#[test]
fn a_corrigendum_whose_subject_still_names_the_old_place_moves_the_meeting_and_a_date_moves_to_its_end() {
    let read = record(
        "Geneva, 2 March 2026\nRef: Corrigendum 2 to TSB Collective letter 5/16\nSubject: Corrigendum 2: Meeting of Study Group 16; Kampala, 29 June - 10 July 2026\n\nDear Sir/Madam,\n\n\
        1 With reference to TSB Collective letter 5/16, please be informed that the meeting, initially planned in Kampala, will be held in Geneva. The dates of the meeting remain unchanged (29 June - 10 July 2026).\n\n\
        2 The deadline for contributions is extended from 16 June 2026 to 18 June 2026.\n\nYours faithfully,\n",
    );
    assert_eq!(set(&read, "meeting.place"), Some((Verb::Set, "Geneva".to_owned())));
    assert_eq!(set(&read, "meeting.starts"), Some((Verb::Confirm, "2026-06-29".to_owned())));
    assert_eq!(set(&read, "deadlines.contribution"), Some((Verb::Set, "2026-06-18".to_owned())));
}

#[test]
fn an_agenda_within_the_letter_ends_where_the_letter_closes() {
    let read = record(
        "Geneva, 12 January 2026\nRef: TSB Collective letter 3/5\nSubject: Meeting of Working Party 1/5; Geneva, 9-13 February 2026\n\nDear Sir/Madam,\n\n\
        A meeting of Working Party 1/5 will take place in Geneva, 9-13 February 2026.\n\nAgenda\n1 Opening of the meeting\n2 Any other business\n3 Closing\n\nYours faithfully,\n\nA. Example\nDirector\n",
    );
    assert_eq!(read.agenda.len(), 3);
    assert!(read.agenda.iter().all(|item| item.documents.is_empty()), "{:?}", read.agenda);
}
