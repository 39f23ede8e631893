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
