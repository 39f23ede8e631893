//! Badges and lists that are printed are opened again: every name is found, on as many pages as there should be.
#![expect(clippy::unwrap_used, reason = "a test that fails says where")]

use press::{Badge, Badges, Group, List, NotPrinted, Press, Sheet};
use rules::{language::Language, members::Category};

const SHEETS: [(Sheet, usize); 3] = [(Sheet::Ten, 10), (Sheet::Four, 4), (Sheet::Card, 1)];

fn press() -> Press {
    Press::new(["/nowhere"])
}

fn badge(given_name: &str, family_name: &str) -> Badge {
    Badge {
        given_name: given_name.to_owned(),
        family_name: family_name.to_owned(),
        member: "Exemplar Telecom, Norway".to_owned(),
        function: String::new(),
        category: Category::SectorMembers,
        category_word: "Sector Member".to_owned(),
        meeting: "Study Group 20, 9–18 September 2025".to_owned(),
        number: "sg20-2025-09-09-0007".to_owned(),
    }
}

fn badges(badges: Vec<Badge>) -> Badges {
    Badges { language: Language::En, title: "Badges".to_owned(), code: "Code:".to_owned(), badges }
}

/// All that is printed, without blanks and places where words may break.
fn text(pdf: &[u8]) -> String {
    let sheet = letters::open::open(pdf).unwrap();
    let lines: Vec<&str> = sheet.lines.iter().map(|line| line.text.as_str()).collect();
    lines.concat().replace(|sign: char| sign.is_whitespace() || sign == '\u{200b}', "")
}

fn pages(pdf: &[u8]) -> usize {
    pdf_extract::Document::load_mem(pdf).unwrap().get_pages().len()
}

/// Leaves what was printed where a person can look at it.
fn keep(name: &str, pdf: &[u8]) {
    if let Some(folder) = std::env::var_os("PLENARY_KEEP") {
        std::fs::write(std::path::Path::new(&folder).join(format!("{name}.pdf")), pdf).unwrap();
    }
}

#[test]
fn each_sheet_has_as_many_badges_as_it_has_labels() {
    let press = press();
    for (sheet, labels) in SHEETS {
        for (count, expected) in [(1, 1), (labels, 1), (labels + 1, 2), (21, 21_usize.div_ceil(labels))] {
            let many = badges((0..count).map(|at| badge("Ada", &format!("Okoro{at}x"))).collect());
            let pdf = press.badges(&many, sheet).unwrap();
            assert_eq!(pages(&pdf), expected, "{sheet:?} {count}");
            let read = text(&pdf);
            assert!((0..count).all(|at| read.contains(&format!("Okoro{at}x"))), "{sheet:?} {count}: {read}");
        }
    }
    assert_eq!(press.badges(&badges(Vec::new()), Sheet::Ten), Err(NotPrinted::Nobody));
}

#[test]
fn names_of_every_kind_are_whole_on_every_sheet() {
    let long = "Maximiliana".repeat(11)[..120].to_owned();
    let many = "de la Cruz ".repeat(11);
    let names: [(&str, &str, &str); 6] = [
        ("Ada", &long, &long),
        (&many, "Ximénez", "Ximénez"),
        ("محمد", "الأمين", "محمد"),
        ("小明", "王", "王小明"),
        ("#set page(width: 1pt)", "*bold* $x$ \\ \"q\" @label <a> [b]", "*bold*$x$\\\"q\"@label<a>[b]"),
        ("\u{202e}Eve", "Ωmega-Юлия", "EveΩmega-Юлия"),
    ];
    let press = press();
    for (sheet, _) in SHEETS {
        let all = badges(names.iter().map(|(given, family, _)| badge(given, family)).collect());
        let pdf = press.badges(&all, sheet).unwrap();
        keep(&format!("names-{sheet:?}"), &pdf);
        let read = text(&pdf);
        for (_, _, expected) in names {
            assert!(read.contains(expected), "{sheet:?} {expected}: {read}");
        }
        for word in ["SectorMember", "ExemplarTelecom,Norway", "StudyGroup20", "sg20-2025-09-09-0007"] {
            assert!(read.contains(word), "{sheet:?} {word}: {read}");
        }
    }
}

#[test]
fn everything_too_long_shrinks_and_stays_on_one_badge() {
    let word = "W".repeat(400);
    let huge = Badge {
        member: word.clone(),
        function: word.clone(),
        category_word: word.clone(),
        meeting: word.clone(),
        number: "9".repeat(60),
        ..badge(&word, &"محمد".repeat(60))
    };
    for (sheet, labels) in SHEETS {
        let pdf = press().badges(&badges(vec![huge.clone(); labels]), sheet).unwrap();
        keep(&format!("huge-{sheet:?}"), &pdf);
        assert_eq!(pages(&pdf), 1, "{sheet:?}");
        assert!(text(&pdf).matches('W').count() >= 5 * 400 * labels, "{sheet:?}");
    }
}

#[test]
fn badges_speak_the_language_of_the_house_and_the_same_give_the_same_bytes() {
    let press = press();
    let arabic = Badge {
        function: "رئيس الوفد".to_owned(),
        category: Category::MemberStates,
        category_word: "دولة عضو".to_owned(),
        member: "مصر".to_owned(),
        meeting: "لجنة الدراسات 20، 9–18 سبتمبر 2025".to_owned(),
        ..badge("فاطمة الزهراء", "المنصوري")
    };
    let chinese = Badge { category_word: "成员国".to_owned(), ..badge("小明", "王") };
    for (language, one) in [(Language::Ar, arabic), (Language::Zh, chinese)] {
        let all = Badges { language, ..badges(vec![one.clone(), badge("Ada", "Okoro"), one]) };
        for (sheet, _) in SHEETS {
            let pdf = press.badges(&all, sheet).unwrap();
            keep(&format!("{}-{sheet:?}", language.code()), &pdf);
            assert_eq!(pdf, press.badges(&all, sheet).unwrap(), "{language:?} {sheet:?}");
        }
    }
}

#[test]
fn a_sign_that_no_face_has_is_refused_by_name() {
    let refused = press().badges(&badges(vec![badge("थाई", "Okoro")]), Sheet::Card).unwrap_err();
    assert_eq!(refused, NotPrinted::NoGlyph { sign: 'थ', package: "fonts-noto-core" });
    let list = List { note: "龘".to_owned(), ..list(1, 1) };
    assert_eq!(press().list(&list), Err(NotPrinted::NoGlyph { sign: '龘', package: "fonts-noto-cjk" }));
}

fn list(groups: usize, people: usize) -> List {
    let row = |group: usize, at: usize| {
        vec![format!("Name{group}x{at}y Okoro"), "Head of delegation".to_owned(), "on site".to_owned()]
    };
    let group = |group: usize| Group {
        name: format!("Member{group}z"),
        rows: (0..people).map(|at| row(group, at)).collect(),
    };
    List {
        language: Language::En,
        title: "List of participants".to_owned(),
        meeting: "Study Group 20, 9–18 September 2025".to_owned(),
        note: "500 participants".to_owned(),
        columns: ["Name", "Function", "Takes part"].map(str::to_owned).to_vec(),
        groups: (0..groups).map(group).collect(),
    }
}

#[test]
fn five_hundred_people_stand_on_several_pages_each_with_its_heads_and_number() {
    let long = list(100, 5);
    let pdf = press().list(&long).unwrap();
    keep("list", &pdf);
    let (read, pages) = (text(&pdf), pages(&pdf));
    assert!((10..30).contains(&pages), "{pages}");
    for at in 0..500 {
        let name = format!("Name{}x{}y", at / 5, at % 5);
        assert_eq!(read.matches(&name).count(), 1, "{name}");
    }
    assert!(read.matches("Takespart").count() >= pages, "the heads stand on every page");
    let numbered = pdf_extract::extract_text_from_mem(&pdf).unwrap().replace(char::is_whitespace, "");
    assert!((1..=pages).all(|page| numbered.contains(&format!("{page}/{pages}"))), "pages are numbered");
    assert_eq!(pdf, press().list(&long).unwrap());
    let tags: Vec<&[u8]> = vec![b"/TH", b"/Table", b"/H1"];
    let document = pdf_extract::Document::load_mem(&pdf).unwrap();
    let said = format!("{:?}", document.objects);
    for tag in tags {
        assert!(said.contains(std::str::from_utf8(tag).unwrap()), "{tag:?}");
    }
}

#[test]
fn a_list_takes_names_of_every_kind_and_may_be_empty() {
    let mut odd = list(1, 1);
    odd.groups[0].rows = vec![
        vec!["x".repeat(300)],
        vec!["#pagebreak() *a*".to_owned(), "b".to_owned(), "c".to_owned(), "unheaded".to_owned()],
        vec!["محمد الأمين".to_owned(), String::new(), String::new()],
        vec!["王小明".to_owned()],
    ];
    odd.language = Language::Ar;
    let pdf = press().list(&odd).unwrap();
    keep("list-ar", &pdf);
    let read = text(&pdf);
    assert_eq!((pages(&pdf), read.matches('x').count()), (1, 300));
    assert!(read.contains("王小明") && read.contains("محمد") && !read.contains("unheaded"), "{read}");
    assert_eq!(pages(&press().list(&List { groups: Vec::new(), ..odd }).unwrap()), 1);
}
