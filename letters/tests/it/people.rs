//! Who is who: chairs, vice-chairs, counsellors, contacts, and who signs.

use crate::texts::{HEADS, record};

/// Everybody whom a letter with this text names, as "role: name (country)".
fn people(head: &str, text: &str) -> Vec<String> {
    let read = record(&format!("{head}{text}\n")).people;
    read.into_iter()
        .map(|person| {
            let country = person.country.map(|country| format!(" ({country})")).unwrap_or_default();
            format!("{}: {}{country}", person.role, person.name)
        })
        .collect()
}

#[test]
fn a_vice_chair_is_no_chair() {
    let sentences = [
        "The Vice-Chair, Ms Amina Otieno (Kenya), will open the session.",
        "La Vice-Présidente, Mme Amina Otieno (Kenya), ouvrira la séance.",
        "La Vicepresidenta, Sra. Amina Otieno (Kenya), abrirá la sesión.",
        "Заместитель Председателя г-жа Amina Otieno (Кения) проведет заседание.",
        "副主席王小明先生（中国）将主持会议。",
        "وستدير الجلسة نائبة الرئيس السيدة أمينة أوتينو (كينيا).",
    ];
    let names = [
        "Amina Otieno (KE)",
        "Amina Otieno (KE)",
        "Amina Otieno (KE)",
        "Amina Otieno (KE)",
        "王小明 (CN)",
        "أمينة أوتينو (KE)",
    ];
    for ((head, sentence), name) in HEADS.into_iter().zip(sentences).zip(names) {
        assert_eq!(people(head, sentence), [format!("vice-chair: {name}")], "{sentence}");
    }
}

#[test]
fn a_role_stands_before_or_behind_its_name() {
    let head = HEADS[0];
    for (sentence, read) in [
        (
            "The meeting is chaired by Dr Ana Pérez (Chile), Chair of Study Group 13, with Mr Karl Busch (Germany) and Ms Mei Tan (Singapore), Vice-Chairs.",
            vec!["chair: Ana Pérez (CL)", "vice-chair: Mei Tan (SG)"],
        ),
        (
            "The Chair, Mr Jo Pak (Korea (Rep. of)), and the Vice-Chairs, Mr Karl Busch (Germany) and Ms Mei Tan (Singapore), prepared the plan.",
            vec!["chair: Jo Pak (KR)", "vice-chair: Karl Busch (DE)", "vice-chair: Mei Tan (SG)"],
        ),
        ("Chair: Mr Ali Rezai (Iran (Islamic Republic of))", vec!["chair: Ali Rezai (IR)"]),
        ("Chair: Ms Eva Ruiz (Bolivia (Plurinational State of))", vec!["chair: Eva Ruiz (BO)"]),
        (
            "For questions, please contact Mr Otto Lind, Counsellor of Study Group 13.",
            vec!["counsellor: Otto Lind"],
        ),
        (
            "The Counsellor for Study Group 13, Mr Otto Lind, is at your disposal.",
            vec!["counsellor: Otto Lind"],
        ),
        (
            "Requests for visa support should be addressed to Ms Rita Blom (visa@host.example).",
            vec!["visa contact: Rita Blom"],
        ),
        ("Please contact Ms Rita Blom at the host for the bus timetable.", vec!["contact: Rita Blom"]),
        ("The Secretary-General, Mr Jan Smit, sends his greetings.", vec![]),
        ("Mr Karl Busch, former chairman of the group, sends his greetings.", vec![]),
        (
            "The election of a Chair is on the agenda of the first plenary, and all candidates, among them Ms Mei Tan (Singapore), will be heard.",
            vec![],
        ),
        ("Delegates may contact the host, and visas are issued on arrival.", vec![]),
        ("Items for the chairs and vice-chairs are on the web page.", vec![]),
    ] {
        assert_eq!(people(head, sentence), read, "{sentence}");
    }
}

#[test]
fn a_foreign_name_signs_a_chinese_letter() {
    for name in ["约翰·马克西米利安·冯·豪恩施泰因", "Maximilian Hohenstein", "李明"] {
        let read = people(HEADS[4], &format!("顺致敬意！\n\n电信标准化局主任\n{name}"));
        assert_eq!(read, [format!("director: {name}")]);
    }
}

#[test]
fn a_label_and_its_name_may_stand_apart_by_any_blank() {
    for blank in [" ", "\u{a0}", "\u{2003}\u{85}", "\t"] {
        assert_eq!(
            people(HEADS[0], &format!("Contact:{blank}Ana Pérez{blank}(Chile)")),
            ["contact: Ana Pérez (CL)"]
        );
    }
}
