//! Notices are begun on pages: as what, from what, in each language.

use crate::house::{House, demo};

const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

fn send(house: &House, cookie: &str, path: &str, form: &str) -> String {
    let headers = [("cookie", cookie), ("content-type", "application/x-www-form-urlencoded")];
    let answer = house.ask("POST", path, &headers, form.as_bytes());
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.header("location").unwrap().to_owned()
}

fn page(house: &House, cookie: &str, path: &str, language: &str) -> String {
    let headers = [("cookie", cookie), ("accept-language", language)];
    let answer = house.ask("GET", path, &headers, b"");
    assert_eq!(answer.status, 200, "{path}");
    answer.text()
}

#[test]
fn the_page_of_a_meeting_offers_a_corrigendum_and_an_addendum() {
    let house = demo();
    let cookie = house.sign_in("secretary@example.org");
    let meeting = house.meetings()[1].clone();
    let correct = format!("{meeting}/correct");
    for language in LANGUAGES {
        let text = page(&house, &cookie, &meeting, language);
        assert!(text.contains("name=\"as\" value=\"addendum\"") && text.contains("value=\"corrigendum\""));
        assert!(!text.contains("drafts-"), "every word is there in {language}");
    }
    let addendum = send(&house, &cookie, &correct, "as=addendum");
    let corrigendum = send(&house, &cookie, &correct, "");
    let said = |language: &str, addition: &str, correction: &str| {
        let text = page(&house, &cookie, &addendum, language);
        assert!(text.contains(addition) && !text.contains("name=\"do\" value=\"virtual\""), "{language}");
        let text = page(&house, &cookie, &corrigendum, language);
        assert!(text.contains(correction) && text.contains("name=\"do\" value=\"virtual\""), "{language}");
    };
    said("en", "What the addendum adds", "What the corrigendum says");
    said("ar", "ما تضيفه الإضافة", "التصويب");
    said("es", "Lo que añade el addéndum", "corrigéndum");
    said("fr", "Ce que l’addendum ajoute", "Ce que dit le corrigendum");
    said("ru", "Что добавляет дополнение", "исправлени");
    said("zh", "补遗增加的内容", "勘误");
}

#[test]
fn a_circular_on_registration_is_ready_in_six_languages() {
    let house = demo();
    let cookie = house.sign_in("secretary@example.org");
    assert!(page(&house, &cookie, "/drafts", "en").contains("value=\"registration\""));
    let draft = send(&house, &cookie, "/drafts", "from=registration&group=&starts=&meeting=");
    for (language, subject) in [
        ("ar", "التسجيل في اجتماعات"),
        ("en", "Registration for meetings of ITU-T"),
        ("es", "Inscripción en las reuniones"),
        ("fr", "Inscription aux réunions"),
        ("ru", "Регистрация на собрания"),
        ("zh", "ITU-T会议的注册"),
    ] {
        let text = page(&house, &cookie, &format!("{draft}?in={language}"), language);
        let (_, paper) = text.split_once("class=\"paper\"").unwrap();
        assert!(paper.contains(subject), "{language}");
        assert!(text.contains("value=\"subject\" selected"), "the subject stands among the paragraphs");
    }
}
