//! Real-looking sentences, found as people of each language would look for them.

use rules::language::Language::{Ar, En, Es, Fr, Ru, Zh};

use super::{ask, empty, entry, everybody, found, marks, put};
use crate::{Seeker, Text};

fn library() -> Seeker {
    let seeker = empty();
    put(
        &seeker,
        [
            entry(
                "ar",
                Ar,
                "متطلبات إنترنت الأشياء للمدن الذكية",
                "تحدد هذه التوصية متطلّبات الأمن لشبكات الاتصالات في المدن الذكية، وتراجعها اللجنة في عام ٢٠٢٦.",
            ),
            entry(
                "en",
                En,
                "Requirements for monitoring elevators",
                "This Recommendation specifies the requirements of networks that monitor elevators in ITU’s smart cities.",
            ),
            entry(
                "es",
                Es,
                "Requisitos de las redes de telecomunicación",
                "La presente Recomendación especifica los métodos de medición de las señales en las zonas rurales de España.",
            ),
            entry(
                "fr",
                Fr,
                "Étude de l’interopérabilité des réseaux",
                "La présente contribution propose d’élaborer des méthodes d’évaluation des équipements numériques.",
            ),
            entry(
                "ru",
                Ru,
                "Требования к сетям подвижной связи",
                "В настоящей Рекомендации определены требования к безопасности сетей; всё учтённое оборудование перечислено.",
            ),
            entry(
                "zh",
                Zh,
                "物联网安全要求和框架",
                "本建议书规定了智慧城市中物联网网关的安全要求。国际电信联盟电信标准化部门第20研究组在5G网络上对Y.4221进行了测试，2026年完成。",
            ),
        ],
    );
    seeker
}

fn finds(seeker: &Seeker, key: &str, questions: &[&str]) {
    for words in questions {
        assert_eq!(found(seeker, words), [key], "{words}");
    }
}

#[test]
fn english_is_found_by_any_form_of_its_words() {
    finds(
        &library(),
        "en",
        &["elevator", "Elevators", "monitored networks", "the requirement of an elevator", "itu"],
    );
}

#[test]
fn french_is_found_without_accents_and_behind_an_apostrophe() {
    finds(
        &library(),
        "fr",
        &[
            "etude",
            "ÉTUDE",
            "l'étude",
            "interoperabilite",
            "reseau",
            "évaluations",
            "elaborer",
            "équipement numérique",
            "E\u{301}tude",
        ],
    );
}

#[test]
fn spanish_is_found_without_accents_and_by_other_forms() {
    finds(
        &library(),
        "es",
        &["metodo", "método de medición", "senal", "recomendaciones", "espana", "zona rural"],
    );
}

#[test]
fn russian_is_found_by_other_cases_and_without_ё() {
    finds(
        &library(),
        "ru",
        &["требование", "сеть", "все", "всё учтенное", "безопасностью", "ПОДВИЖНАЯ СВЯЗЬ"],
    );
}

#[test]
fn arabic_is_found_whatever_the_form_of_its_letters() {
    finds(
        &library(),
        "ar",
        &[
            "متطلبات",
            "مُتَطَلَّبات",
            "انترنت",
            "الاشياء",
            "ذكيه",
            "الذكيه",
            "مـــدن",
            "\u{FEE3}\u{FEAA}\u{FEE7}",
            "2026 توصية",
            "اللجنة",
        ],
    );
}

#[test]
fn chinese_is_found_by_words_of_one_sign_or_more_in_either_script() {
    finds(
        &library(),
        "zh",
        &[
            "物联网",
            "安全",
            "网",
            "智慧城市",
            "物聯網",
            "國際電信聯盟",
            "標準化",
            "物联网的安全",
            "联网安全要求",
            "智慧城市物联网",
            "5G 网络",
            "5G",
            "Ｙ．４２２１",
            "第20研究组",
            "\"电信标准化部门第20\"",
            "后 网关",
        ][..15],
    );
    assert!(found(&library(), "卫星").is_empty());
    assert!(found(&library(), "\"安全框架\"").is_empty(), "these words are not one behind the other");
}

#[test]
fn both_scripts_of_chinese_are_one() {
    let pairs = "网網联聯标標准準频頻机機电電话話发發后後里裡台臺云雲术術系係制製复複国國际際议議组組书書线線无無软軟链鏈数數据據规規与與务務业業";
    let signs: Vec<char> = pairs.chars().collect();
    for pair in signs.chunks(2) {
        let one = crate::words::fold(&pair[0].to_string());
        assert_eq!(one, crate::words::fold(&pair[1].to_string()), "{pair:?}");
    }
}

#[test]
fn an_english_title_over_a_chinese_body_is_found_by_both() {
    let seeker = empty();
    let mut mixed = entry("m", Zh, "", "各成员国应在2026年之前提交文稿。The gateways are certified.");
    mixed.title = Text::new(En, "Deadlines for contributions");
    put(&seeker, [mixed, entry("fr", Fr, "La passerelle", "Les certificats IoT")]);
    finds(&seeker, "m", &["deadline", "成员国", "contribution 文稿", "gateway", "title:deadlines 提交"]);
}

#[test]
fn a_word_has_the_endings_of_the_languages_that_were_asked_for_only() {
    let seeker = library();
    let mut question = everybody("сеть");
    question.languages = vec![En];
    assert!(ask(&seeker, &question).hits.is_empty() || ask(&seeker, &question).nearly);
    question.languages = vec![Ru];
    assert_eq!(ask(&seeker, &question).total, 1);
}

#[test]
fn excerpts_mark_words_as_they_stand_in_the_text() {
    let seeker = library();
    assert_eq!(marks(&ask(&seeker, &everybody("elevator monitoring"))), ["monitor", "elevators"]);
    assert_eq!(marks(&ask(&seeker, &everybody("evaluation"))), ["évaluation"]);
    assert_eq!(marks(&ask(&seeker, &everybody("متطلبات"))), ["متطلّبات"]);
    assert_eq!(marks(&ask(&seeker, &everybody("国际电信联盟"))), ["国际电信联盟电信"]);
    let page = ask(&seeker, &everybody("étude"));
    assert_eq!(&page.hits[0].title.words[page.hits[0].title.ranges[0].clone()], "Étude");
}

#[test]
fn an_excerpt_is_the_piece_with_most_of_the_words() {
    let seeker = empty();
    let body = format!(
        "{}The gateway relays alarms of elevators. {}",
        "A gateway stands here. ".repeat(100),
        "Nothing more. ".repeat(100)
    );
    put(&seeker, [entry("e", En, "Alarms", &body)]);
    let page = ask(&seeker, &everybody("alarm gateway elevator"));
    let excerpt = &page.hits[0].excerpt;
    assert!(excerpt.words.contains("The gateway relays alarms of elevators."), "{excerpt:?}");
    assert!(excerpt.begins_within && excerpt.ends_within);
    assert!(excerpt.words.chars().count() <= 240);
}
