//! The same four dates in every shape that a table of dates takes, in six languages.

use rules::notices::Action;

use crate::texts::record;

type Letter = (&'static str, [(&'static str, &'static str); 4], &'static str);

/// Of each language: what stands above the table, what is due with its day, and what stands below.
const LETTERS: [Letter; 6] = [
    (
        "Geneva, 12 January 2026\nRef: TSB Collective letter 5/16\nSubject: Meeting of Study Group 16; Geneva, 18-29 May 2026\n\nDear Sir/Madam,\n\nI have the honour to invite you to the next meeting of Study Group 16, to be held in Geneva from 18 to 29 May 2026.\n\nDeadlines:\n",
        [
            ("Contributions for translation", "18 March 2026"),
            ("Requests for fellowships", "6 April 2026"),
            ("Pre-registration", "18 April 2026"),
            ("Contributions", "5 May 2026"),
        ],
        "\nYours faithfully,\n",
    ),
    (
        "Genève, le 12 janvier 2026\nRéf. : Lettre collective TSB 5/16\nObjet : Réunion de la Commission d’études 16, Genève, 18-29 mai 2026\n\nMadame, Monsieur,\n\nJ’ai l’honneur de vous inviter à la prochaine réunion de la Commission d’études 16 qui se tiendra à Genève du 18 au 29 mai 2026.\n\nDates limites :\n",
        [
            ("Contributions à traduire", "18 mars 2026"),
            ("Demandes de bourses", "6 avril 2026"),
            ("Préinscription", "18 avril 2026"),
            ("Contributions", "5 mai 2026"),
        ],
        "\nVeuillez agréer, Madame, Monsieur, l’assurance de ma haute considération.\n",
    ),
    (
        "Ginebra, 12 de enero de 2026\nRef.: Carta Colectiva 5/16 de la TSB\nAsunto: Reunión de la Comisión de Estudio 16; Ginebra, 18-29 de mayo de 2026\n\nMuy Señora mía/Muy Señor mío:\n\nTengo el placer de invitarle a la próxima reunión de la Comisión de Estudio 16, que se celebrará en Ginebra del 18 al 29 de mayo de 2026.\n\nPlazos:\n",
        [
            ("Contribuciones que deban traducirse", "18 de marzo de 2026"),
            ("Solicitudes de becas", "6 de abril de 2026"),
            ("Preinscripción", "18 de abril de 2026"),
            ("Contribuciones", "5 de mayo de 2026"),
        ],
        "\nLe saluda atentamente,\n",
    ),
    (
        "Женева, 12 января 2026 года\nОсн.: Коллективное письмо 5/16 БСЭ\nПредмет: Собрание 16-й Исследовательской комиссии; Женева, 18–29 мая 2026 года\n\nУважаемая госпожа, уважаемый господин,\n\nимею честь пригласить вас на собрание 16-й Исследовательской комиссии, которое пройдет в Женеве с 18 по 29 мая 2026 года.\n\nПредельные сроки:\n",
        [
            ("Вклады, требующие перевода", "18 марта 2026 г."),
            ("Запросы на стипендии", "6 апреля 2026 г."),
            ("Предварительная регистрация", "18 апреля 2026 г."),
            ("Вклады", "5 мая 2026 г."),
        ],
        "\nС уважением,\n",
    ),
    (
        "2026年1月12日，日内瓦\n文号：电信标准化局第5/16号集体函\n事由：第16研究组会议；2026年5月18日至29日，日内瓦\n\n尊敬的先生/女士：\n\n我高兴地邀请您出席第16研究组将于2026年5月18日至29日在日内瓦召开的会议。\n\n截止日期：\n",
        [
            ("需翻译的文稿", "2026年3月18日"),
            ("与会补贴申请", "2026年4月6日"),
            ("预注册", "2026年4月18日"),
            ("提交文稿", "2026年5月5日"),
        ],
        "\n顺致敬意！\n",
    ),
    (
        "جنيف، 12 يناير 2026\nالمرجع: الرسالة الجماعية 5/16\nالموضوع: اجتماع لجنة الدراسات 16؛ جنيف، 18-29 مايو 2026\n\nحضرات السادة والسيدات،\n\nيسرني أن أدعوكم إلى حضور الاجتماع المقبل للجنة الدراسات 16 الذي سيعقد في جنيف من 18 إلى 29 مايو 2026.\n\nالمواعيد النهائية:\n",
        [
            ("المساهمات المطلوب ترجمتها", "18 مارس 2026"),
            ("طلبات المنح", "6 أبريل 2026"),
            ("التسجيل المسبق", "18 أبريل 2026"),
            ("المساهمات", "5 مايو 2026"),
        ],
        "\nوتفضلوا بقبول فائق التقدير والاحترام.\n",
    ),
];

const EXPECTED: [(Action, &str); 4] = [
    (Action::Translation, "2026-03-18"),
    (Action::Fellowship, "2026-04-06"),
    (Action::Preregistration, "2026-04-18"),
    (Action::Contribution, "2026-05-05"),
];

/// A table in this shape in every language; `{w}` is what is due, `{d}` its day.
fn misread(shape: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for (head, rows, foot) in LETTERS {
        let rows: Vec<String> =
            rows.iter().map(|(what, day)| shape.replace("{w}", what).replace("{d}", day)).collect();
        let letter = format!("{head}{}{foot}", rows.concat());
        let read = record(&letter);
        let due: Vec<(Action, String)> = read
            .deadlines
            .iter()
            .map(|deadline| (deadline.action, deadline.due.map(|due| due.to_string()).unwrap_or_default()))
            .collect();
        if due.iter().map(|(action, due)| (*action, due.as_str())).ne(EXPECTED) {
            wrong.push(format!("{:?} {shape:?}: {due:?}", read.language));
        }
    }
    wrong
}

#[test]
fn the_day_may_stand_before_what_is_due() {
    let shapes = [
        "{d}\t{w}\n",
        "{d}: {w}\n",
        "{d} – {w}\n",
        "{d}\n{w}\n",
        "- {d}: {w}\n",
        "| {d} | {w} |\n",
        "{d}\n- {w}\n",
    ];
    let wrong: Vec<String> = shapes.iter().flat_map(|shape| misread(shape)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_due_may_stand_before_its_day() {
    let shapes = [
        "{w}\t{d}\n",
        "{w}: {d}\n",
        "{w} – {d}\n",
        "{w}\n{d}\n",
        "- {w}: {d}\n",
        "| {w} | {d} |\n",
        "{w} ........ {d}\n",
        "• {w}\t{d}\n",
    ];
    let wrong: Vec<String> = shapes.iter().flat_map(|shape| misread(shape)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
