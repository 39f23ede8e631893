//! Letterheads: numbers, groups and kinds.

use crate::texts::record;

/// Number and group of a letter with this reference line and subject.
fn reference(line: &str, subject: &str) -> (Option<u32>, Option<String>) {
    let text = format!(
        "Geneva, 12 September 2018\n{line}\n{subject}\n\nDear Sir/Madam,\nthe meeting of the group will be held.\n"
    );
    let reference = record(&text).reference;
    (reference.number, reference.group)
}

#[test]
fn the_advisory_group_is_known_by_its_name_in_six_languages() {
    for (head, body) in [
        (
            "Geneva, 12 September 2018\nRef: TSB Collective letter 2/TSAG\nSubject: TSAG meeting",
            "Dear Sir/Madam,\nThe meeting of the group will be held in Geneva.",
        ),
        (
            "Genève, le 12 septembre 2018\nRéf.: Lettre collective TSB 2/GCNT\nObjet: Réunion du GCNT",
            "Madame, Monsieur,\nla prochaine réunion du groupe se tiendra à Genève.",
        ),
        (
            "Ginebra, 12 de septiembre de 2018\nRef.: Carta Colectiva TSB 2/GANT\nAsunto: Reunión del GANT",
            "Estimada Señora:\nla próxima reunión del grupo se celebrará en Ginebra.",
        ),
        (
            "Женева, 12 сентября 2018 года\nОсн.: Коллективное письмо 2/КГСЭ БСЭ\nПредмет: Собрание КГСЭ",
            "Уважаемая госпожа,\nсобрание группы состоится в Женеве.",
        ),
        (
            "2018年9月12日，日内瓦\n文号：电信标准化局第2/TSAG号集体函\n事由：TSAG会议",
            "尊敬的先生/女士：\n会议将在日内瓦国际电联总部召开。",
        ),
        (
            "2018年9月12日，日内瓦\n文号：电信标准化局第2/电信标准化顾问组号集体函\n事由：电信标准化顾问组会议",
            "尊敬的先生/女士：\n会议将在日内瓦国际电联总部召开。",
        ),
        (
            "جنيف، 12 سبتمبر 2018\nالمرجع: الرسالة الجماعية 2/TSAG لمكتب تقييس الاتصالات\nالموضوع: اجتماع الفريق الاستشاري لتقييس الاتصالات",
            "حضرات السادة والسيدات،\nسيعقد الاجتماع في جنيف.",
        ),
    ] {
        let record = record(&format!("{head}\n\n{body}\n"));
        assert_eq!(
            (record.reference.number, record.reference.group.as_deref()),
            (Some(2), Some("TSAG")),
            "{head}"
        );
        assert_eq!(record.group.as_deref(), Some("TSAG"), "{head}");
    }
}

#[test]
fn a_number_may_stand_apart_from_its_group() {
    let sg13 = (Some(9), Some("SG13".to_owned()));
    assert_eq!(
        reference("Reference: Collective-letter 9/TSB\n           SG 13/jm", "Subject: Meeting"),
        sg13
    );
    assert_eq!(reference("Ref: TSB Collective letter No. 9\nCOM 13/RJ", "Subject: Meeting"), sg13);
    assert_eq!(
        reference("Ref: TSB Collective letter of 9 May 2018", "Subject: Meeting of Study Group 13").0,
        None
    );
}

#[test]
fn the_number_of_a_circular_stands_behind_its_series() {
    assert_eq!(reference("Circular Letter\n4/LCCE/120", "Subject: Meeting of Study Group 4").0, Some(120));
    let text = "Geneva, 12 September 2018\nRef: TSB Circular 7\nSubject: Meeting of Study Group 4\n\nDear Sir/Madam,\nThe meeting of the group is set out in Circular Letter 4/LCCE/120.\n";
    assert_eq!(record(text).circulars[0].number, 120);
}

#[test]
fn a_lone_fax_is_no_telephone() {
    let contacts = |lines: &str| {
        let text = format!(
            "INTERNATIONAL TELECOMMUNICATION UNION\nGeneva, 12 September 2018\n{lines}\nRef: TSB Circular 7\nSubject: Meeting of Study Group 4\n\nDear Sir/Madam,\nThe meeting of the group will be held.\n"
        );
        let contacts = record(&text).contacts;
        (contacts.phone, contacts.fax)
    };
    let number = || Some("+41 22 730 5853".to_owned());
    for label in ["Fax:", "Telefax:", "Télécopie:", "Facsímil:", "Telecommunication Bureau fax"] {
        assert_eq!(contacts(&format!("{label} +41 22 730 5853")), (None, number()), "{label}");
    }
    for label in ["Tel.:", "Telephone", "Teléfono:", "Tél:"] {
        assert_eq!(contacts(&format!("{label} +41 22 730 5853")), (number(), None), "{label}");
    }
}

#[test]
fn a_study_group_is_known_behind_any_sign() {
    for (head, text) in [
        ("2018年9月12日，日内瓦\n文号：电信标准化局第2号通函", "事由：关于SG13会议"),
        ("2018年9月12日，日内瓦\n文号：电信标准化局第2号通函", "事由：请参加SG 13的会议"),
    ] {
        let record =
            record(&format!("{head}\n{text}\n\n尊敬的先生/女士：\n会议将在日内瓦国际电联总部召开。\n"));
        assert_eq!(record.group.as_deref(), Some("SG13"), "{text}");
    }
}

#[test]
fn the_zone_of_an_hour_is_no_place() {
    let bodies = [
        "It is my pleasure to invite you to the meeting of Study Group 13 from 12 to 23 July 2021, each day from 13:00 to 16:00 Geneva time.",
        "J'ai le plaisir de vous inviter à la réunion de la Commission d'études 13 du 12 au 23 juillet 2021, chaque jour de 13h00 à 16h00, heure de Genève.",
        "Me complace invitarle a la reunión de la Comisión de Estudio 13 del 12 al 23 de julio de 2021, cada día de 13:00 a 16:00, hora de Ginebra.",
        "имею честь пригласить вас на собрание 13-й Исследовательской комиссии с 12 по 23 июля 2021 года, с 13:00 до 16:00 по женевскому времени.",
        "我高兴地邀请您出席2021年7月12日至23日的第13研究组会议，每天日内瓦时间13:00至16:00。",
        "يسرني أن أدعوكم إلى حضور اجتماع لجنة الدراسات 13 من 12 إلى 23 يوليو 2021 من 13:00 إلى 16:00 بتوقيت جنيف.",
    ];
    for (head, body) in crate::texts::HEADS.into_iter().zip(bodies) {
        let (letterhead, _) = head.rsplit_once('\n').unwrap().0.rsplit_once('\n').unwrap();
        let cities = [
            "; Geneva, 12-23 July 2021",
            "; Genève, 12-23 juillet 2021",
            "; Ginebra, 12-23 de julio de 2021",
            "; Женева, 12–23 июля 2021 года",
            "；2021年7月12-23日，日内瓦",
            "؛ جنيف، 12-23 يوليو 2021",
        ];
        let letterhead = cities.into_iter().fold(letterhead.to_owned(), |head, city| head.replace(city, ""));
        assert_eq!(record(&format!("{letterhead}\n{body}\n")).meeting.place, None, "{body}");
    }
}
