//! Badges and lists through the routes: who gets them, what a browser is told of them, and what a spreadsheet finds in them.
#![expect(clippy::unwrap_used, reason = "a test that fails says where")]

#[expect(dead_code, reason = "the office's own tests use all of it")]
#[path = "../../office/tests/registration/opened.rs"]
mod registration_opened;

use std::{
    io::{Cursor, Read},
    sync::Arc,
};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode, header},
};
use house::secretary;
use letters::write::Notice;
use office::{
    Office,
    badges::paper::{Badges, List, Sheet},
    drafts::{NotPrinted, Printer},
    people::{
        enrol::{Person, enrol},
        sign_in::sign_in,
    },
    registration::submit::{Wish, submit},
};
use registration_opened::{MEETING, form, head, opened, wish};
use rules::{
    language::Language,
    people::Role,
    registration::{Form, Presence},
};
use tower::ServiceExt;

/// An empty house on SQLite.
mod house {
    use office::{Actor, Office, clock::Clock};

    /// An open house and the folder that keeps it.
    pub(crate) struct House {
        pub(crate) office: Office,
        _folder: tempfile::TempDir,
    }

    pub(crate) async fn sqlite() -> House {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("plenary.sqlite").display().to_string();
        let clock = Clock::Fixed("2017-09-20T09:00:00Z".parse().unwrap());
        let office = Office::open(&database, office::profiles::built_in().unwrap(), clock).await.unwrap();
        House { office, _folder: folder }
    }

    /// The secretary of every test.
    pub(crate) fn secretary() -> Actor {
        Actor::secretariat("Mariam Keïta")
    }
}

/// A printer whose paper is what it was given.
#[derive(Debug)]
struct Echo;

impl Printer for Echo {
    fn print(&self, _: &Notice<'_>, _: Language) -> Result<Vec<u8>, NotPrinted> {
        Ok(Vec::new())
    }

    fn badges(&self, badges: &Badges, sheet: Sheet) -> Result<Vec<u8>, NotPrinted> {
        Ok(format!("{sheet:?} {badges:?}").into_bytes())
    }

    fn list(&self, list: &List) -> Result<Vec<u8>, NotPrinted> {
        Ok(format!("{list:?}").into_bytes())
    }
}

/// Three people of Kenya: one leads, one has a name like a formula and does not want to be listed, one is remote.
async fn crowded(office: &Office) -> Office {
    let house = opened(office).await;
    let formula = Form {
        given_name: "=1+1".to_owned(),
        family_name: "@Okoro".to_owned(),
        email: "one@example.org".to_owned(),
        on_published_list: Some(false),
        ..form("One")
    };
    let remote = Form { presence: Some(Presence::Remote), ..form("Bea") };
    for form in [head("Eli"), formula, remote] {
        let key = form.given_name.clone();
        let wish = Wish { key, colleague: true, ..wish(&house.fay, &house.kenya, form) };
        submit(&house.office, &house.fay, &wish).await.unwrap();
    }
    house.office
}

/// The token of somebody who has signed in in this role.
async fn token(office: &Office, role: Role) -> String {
    let email = format!("{}@house.example", role.name().replace('_', "-"));
    let password = "a quiet river".to_owned();
    let person = Person { email: email.clone(), name: role.name().to_owned(), role, password };
    enrol(office, &secretary(), &person).await.unwrap();
    sign_in(office, &email, "a quiet river").await.unwrap()
}

async fn get(router: &Router, token: &str, language: &str, path: &str) -> (StatusCode, HeaderMap, Vec<u8>) {
    let request = Request::get(path)
        .header(header::COOKIE, format!("session={token}"))
        .header(header::ACCEPT_LANGUAGE, language);
    let answer = router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (status, headers) = (answer.status(), answer.headers().clone());
    (status, headers, to_bytes(answer.into_body(), 1 << 24).await.unwrap().to_vec())
}

fn router(office: &Office) -> Router {
    web::router(web::House::new(office.clone()))
}

fn at(path: &str) -> String {
    format!("/meetings/{MEETING}/{path}")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[tokio::test]
async fn badges_and_lists_are_for_the_secretariat() {
    let house = house::sqlite().await;
    let office = crowded(&house.office).await.with_printer(Arc::new(Echo));
    let router = router(&office);
    for role in Role::ALL {
        let token = if role == Role::Anybody { String::new() } else { token(&office, role).await };
        for path in [
            "badges",
            "badges.pdf?sheet=four",
            "participants.pdf",
            "participants.pdf?list=published",
            "participants.xlsx",
        ] {
            let (status, headers, body) = get(&router, &token, "en", &at(path)).await;
            let expected = match role {
                Role::Secretariat => StatusCode::OK,
                Role::Anybody => StatusCode::SEE_OTHER,
                _ => StatusCode::FORBIDDEN,
            };
            assert_eq!(status, expected, "{role:?} {path}");
            if role == Role::Secretariat {
                assert_eq!(headers[header::CACHE_CONTROL], "private, no-store", "{path}");
            } else {
                assert!(!String::from_utf8_lossy(&body).contains("Okoro"), "{role:?} {path}");
            }
        }
    }
}

#[tokio::test]
async fn badges_come_for_the_sheet_that_was_chosen_in_the_language_of_the_reader() {
    let house = house::sqlite().await;
    let office = crowded(&house.office).await.with_printer(Arc::new(Echo));
    let (router, token) = (router(&office), token(&office, Role::Secretariat).await);
    let (_, _, page) = get(&router, &token, "en", &at("badges")).await;
    let page = text(&page);
    assert!(page.contains("2 badges") && page.contains("value=\"card\""), "{page}");
    for (sheet, name) in
        [("?sheet=ten", "ten"), ("?sheet=four", "four"), ("?sheet=card", "card"), ("", "ten")]
    {
        let (_, headers, body) = get(&router, &token, "fr", &at(&format!("badges.pdf{sheet}"))).await;
        let said = text(&body);
        assert_eq!(headers[header::CONTENT_TYPE], "application/pdf");
        let named = format!("attachment; filename=\"{MEETING}-badges-{name}.pdf\"");
        assert_eq!(headers[header::CONTENT_DISPOSITION], named.as_str());
        assert!(
            said.to_lowercase().starts_with(name) && said.contains("Eli") && !said.contains("Bea"),
            "{said}"
        );
        assert!(said.contains("État Membre") && said.contains("Commission d’études 20"), "{said}");
    }
    for path in
        [at("badges.pdf?sheet=five"), at("participants.pdf?list=all"), "/meetings/none/badges".to_owned()]
    {
        assert_eq!(get(&router, &token, "en", &path).await.0, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn the_published_list_leaves_out_who_has_not_agreed_and_what_is_nobodys_business() {
    let house = house::sqlite().await;
    let office = crowded(&house.office).await.with_printer(Arc::new(Echo));
    let (router, token) = (router(&office), token(&office, Role::Secretariat).await);
    let (_, headers, everybody) = get(&router, &token, "en", &at("participants.pdf")).await;
    let everybody = text(&everybody);
    assert_eq!(headers[header::CONTENT_TYPE], "application/pdf");
    for words in ["@Okoro =1+1", "Okoro Eli", "Head of delegation", "remote", "3 participants"] {
        assert!(everybody.contains(words), "{words}: {everybody}");
    }
    let (_, _, published) = get(&router, &token, "en", &at("participants.pdf?list=published")).await;
    let published = text(&published);
    assert!(published.contains("Okoro Eli") && published.contains("Okoro Bea"), "{published}");
    for words in ["@Okoro", "Head of delegation", "remote", MEETING] {
        assert!(!published.contains(words), "{words}: {published}");
    }
    let (_, _, sheet) = get(&router, &token, "en", &at("participants.xlsx?list=published")).await;
    let strings = part(&sheet, "xl/sharedStrings.xml");
    assert!(strings.contains("Eli") && !strings.contains("@Okoro") && !strings.contains("0001"), "{strings}");
}

/// A part of a spreadsheet.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[tokio::test]
async fn a_name_like_a_formula_is_text_in_the_spreadsheet() {
    let house = house::sqlite().await;
    let office = crowded(&house.office).await;
    let (router, token) = (router(&office), token(&office, Role::Secretariat).await);
    for language in ["ar", "en", "es", "fr", "ru", "zh"] {
        let (status, headers, bytes) = get(&router, &token, language, &at("participants.xlsx")).await;
        assert_eq!(status, StatusCode::OK);
        assert!(headers[header::CONTENT_TYPE].to_str().unwrap().ends_with("spreadsheetml.sheet"));
        let named = format!("attachment; filename=\"{MEETING}-participants.xlsx\"");
        assert_eq!(headers[header::CONTENT_DISPOSITION], named.as_str());
        let (strings, sheet) =
            (part(&bytes, "xl/sharedStrings.xml"), part(&bytes, "xl/worksheets/sheet1.xml"));
        assert!(strings.contains("<t>=1+1</t>") && strings.contains("<t>@Okoro</t>"), "{strings}");
        assert!(!sheet.contains("<f>"), "no formula: {sheet}");
        // Two have no function: their cells are blank.
        let found = ["<c ", " t=\"s\"", "<v>"].map(|what| sheet.matches(what).count());
        assert_eq!(found, [4 * 8, 4 * 8 - 2, 4 * 8 - 2], "every cell that says something is a shared string");
        assert_eq!(sheet.contains("rightToLeft=\"1\""), language == "ar");
    }
}

#[tokio::test]
async fn a_meeting_of_nobody_says_what_to_do_and_a_house_without_a_printer_says_so() {
    let house = house::sqlite().await;
    let office = opened(&house.office).await.office;
    let (router_of_nobody, token) = (router(&office), token(&office, Role::Secretariat).await);
    for path in ["badges", "badges.pdf"] {
        let (status, _, page) = get(&router_of_nobody, &token, "en", &at(path)).await;
        assert_eq!(status, StatusCode::OK);
        assert!(text(&page).contains("Nobody who comes on site is confirmed yet"), "{}", text(&page));
    }
    let (status, _, page) = get(&router_of_nobody, &token, "en", &at("participants.pdf")).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(text(&page).contains("this house has no printer for badges and lists"), "{}", text(&page));
}
