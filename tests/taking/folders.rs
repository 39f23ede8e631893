//! The folder of a meeting through HTTP: what it shows to whom, and that nothing is written.

use super::world::{DELEGATE, MEETING, shared};
use crate::house::Answer;

/// As base64 writes `delegate@example.org:plenary-demo`, and with another password.
const RIGHT: &str = "Basic ZGVsZWdhdGVAZXhhbXBsZS5vcmc6cGxlbmFyeS1kZW1v";
const WRONG: &str = "Basic ZGVsZWdhdGVAZXhhbXBsZS5vcmc6Z3Vlc3NlZA==";
/// `nobody@example.org:guessed`
const NOBODY: &str = "Basic bm9ib2R5QGV4YW1wbGUub3JnOmd1ZXNzZWQ=";

fn find(path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    shared().house.ask("PROPFIND", path, headers, body.as_bytes())
}

fn addresses(answer: &Answer) -> Vec<String> {
    let text = answer.text();
    text.split("<D:href>").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned()).collect()
}

#[test]
fn a_folder_shows_what_its_reader_may_read() {
    let _world = shared();
    let base = format!("/dav/{MEETING}/");
    let root = find(&base, &[("depth", "1")], "");
    assert_eq!((root.status, addresses(&root)), (207, vec![base.clone(), format!("{base}TD/")]));
    assert_eq!(addresses(&find(base.trim_end_matches('/'), &[("depth", "0")], "")), [base.as_str()]);
    let file = |number: u32, end: &str| format!("{base}TD/T17-SG11-171108-TD-GEN-000{number}-{end}");
    let open = [format!("{base}TD/"), file(1, "MSW-E.docx"), file(2, "TXT-E.txt")];
    assert_eq!(addresses(&find(&format!("{base}TD"), &[("depth", "1")], "")), open);
    let known = [("depth", "1"), ("authorization", RIGHT)];
    for _ in 0..2 {
        assert_eq!(
            addresses(&find(&format!("{base}TD/"), &known, ""))[1..],
            [&open[1..], &[file(3, "TXT-E.txt")]].concat()
        );
    }
    assert_eq!(
        addresses(&find(&format!("{base}TD/"), &[("depth", "1")], "")),
        open,
        "what one sees another does not"
    );
    let closed = file(3, "TXT-E.txt");
    let get = |headers: &[(&str, &str)]| shared().house.ask("GET", &closed, headers, b"");
    assert_eq!(get(&[]).status, 404);
    let part = get(&[("authorization", RIGHT), ("range", "bytes=4-7")]);
    assert_eq!((part.status, part.text().as_str()), (206, "3th "));
}

#[test]
fn what_is_asked_for_is_answered_and_the_rest_is_told_apart() {
    let path = format!("/dav/{MEETING}/TD/T17-SG11-171108-TD-GEN-0002-TXT-E.txt");
    let question = "<?xml version=\"1.0\"?><propfind xmlns=\"DAV:\"><prop><getcontentlength/><getetag/><colour xmlns=\"urn:e\"/></prop></propfind>";
    let answer = find(&path, &[("depth", "0")], question);
    let text = answer.text();
    assert!(text.contains("<D:getcontentlength>5242881</D:getcontentlength>"), "{text}");
    assert!(
        text.contains("<x:colour xmlns:x=\"urn:e\"/></D:prop><D:status>HTTP/1.1 404 Not Found"),
        "{text}"
    );
    let mut reader = quick_xml::Reader::from_str(&text);
    while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
    for (depth, body, status) in [
        ("infinity", "", 403),
        ("2", "", 400),
        ("1", "<propfind xmlns=\"DAV:\">", 400),
        ("1", "<x/>", 400),
        ("1", "\u{1}", 400),
    ] {
        assert_eq!(find(&path, &[("depth", depth)], body).status, status, "{depth} {body}");
    }
    assert_eq!(find(&path, &[], "").status, 403, "who says no depth wants everything");
}

#[test]
fn nothing_is_written_and_nothing_lies_outside() {
    let world = shared();
    let path = format!("/dav/{MEETING}/TD/new.txt");
    for method in ["PUT", "DELETE", "MKCOL", "COPY", "MOVE", "PROPPATCH", "LOCK", "UNLOCK", "POST", "PATCH"] {
        let answer = world.house.ask(method, &path, &[("authorization", RIGHT)], b"x");
        assert_eq!(
            (answer.status, answer.header("allow")),
            (405, Some("OPTIONS, GET, HEAD, PROPFIND")),
            "{method}"
        );
    }
    let options = world.house.ask("OPTIONS", &path, &[], b"");
    assert_eq!((options.status, options.header("dav")), (200, Some("1")));
    for outside in [
        "/dav/nowhere/".to_owned(),
        format!("/dav/{MEETING}/C/"),
        format!("/dav/{MEETING}/TD/../../../plenary.sqlite"),
        format!("/dav/{MEETING}/TD/..%2f..%2fplenary.sqlite"),
        format!("/dav/{MEETING}/TD/T17-SG11-171108-TD-GEN-0005-TXT-E.txt"),
        format!("/dav/{MEETING}/TD/a/b"),
        "/dav/signed-in".to_owned(),
    ] {
        let answer = find(&outside, &[("depth", "1"), ("authorization", RIGHT)], "");
        assert_eq!(answer.status, 404, "{outside}");
    }
}

#[test]
fn who_shows_a_wrong_password_is_told_so_and_has_to_wait() {
    let world = shared();
    let base = format!("/dav/{MEETING}/");
    let shut = find(&base, &[("depth", "1"), ("authorization", WRONG)], "");
    assert_eq!(shut.status, 401);
    assert!(shut.header("www-authenticate").unwrap().starts_with("Basic realm="));
    assert_eq!(find(&base, &[("depth", "1"), ("authorization", "Bearer x")], "").status, 401);
    let asked = format!("/dav/signed-in/{MEETING}/");
    assert_eq!(find(&asked, &[("depth", "1")], "").status, 401, "this address asks who comes");
    let open = find(&asked, &[("depth", "1"), ("authorization", RIGHT)], "");
    assert_eq!(addresses(&open), [asked.clone(), format!("{asked}TD/")]);
    let cookie = world.house.sign_in(DELEGATE);
    assert_eq!(find(&asked, &[("depth", "1"), ("cookie", &cookie)], "").status, 207);
    for _ in 0..8 {
        assert_eq!(find(&base, &[("depth", "0"), ("authorization", NOBODY)], "").status, 401);
    }
    let wait = find(&base, &[("depth", "0"), ("authorization", NOBODY)], "");
    assert_eq!(wait.status, 429);
    assert!(wait.header("retry-after").unwrap().parse::<u32>().unwrap() > 0);
}
