//! The pages and the interface through a socket: what they say, to whom, in which form.

use serde_json::{Value, json};

use crate::house::{demo, shared};

#[test]
fn the_demonstration_tells_its_address_its_accounts_and_what_to_try() {
    let house = shared();
    for words in ["http://127.0.0.1:", "secretary@example.org", "administration@example.org", "Try:"] {
        assert!(house.said.contains(words), "{words}: {}", house.said);
    }
}

#[test]
fn every_page_has_its_headers_and_no_page_has_inline_script() {
    let house = shared();
    for path in ["/", "/meetings", "/groups", "/sign-in", &house.meetings()[1], "/nowhere"] {
        let page = house.get(path);
        let policy = page.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path}");
        assert_eq!(page.header("x-content-type-options"), Some("nosniff"), "{path}");
        let text = page.text();
        assert!(!text.contains("<style") && !text.contains(" style=") && !text.contains("onclick"), "{path}");
        assert!(text.matches("<script").count() == text.matches("<script src=").count(), "{path}");
    }
}

#[test]
fn the_interface_answers_as_it_describes_itself() {
    let house = shared();
    let document = house.get("/api/openapi.json").json();
    let slug = house.meetings()[1].trim_start_matches("/meetings/").to_owned();
    let mut judged = 0;
    for (path, item) in document["paths"].as_object().unwrap() {
        let Some(get) = item.get("get") else { continue };
        let address =
            path.replace("{meeting}", &slug).replace("{deadline}", "contribution").replace("{group}", "sg20");
        if address.contains('{') {
            continue;
        }
        let answer = house.get(&address);
        if get.get("security").is_some() {
            assert_eq!(answer.status, 403, "{address} is described as closed");
            continue;
        }
        assert_eq!(answer.status, 200, "{address}");
        let content = get["responses"]["200"]["content"].as_object().unwrap();
        let kind = content.keys().next().unwrap();
        assert!(answer.header("content-type").unwrap().starts_with(kind), "{address}: {}", answer.head);
        if kind == "application/json" {
            let schema = &content[kind]["schema"];
            let mut whole = json!({ "components": document["components"] });
            whole["$ref"] = schema["$ref"].clone();
            let judge = jsonschema::validator_for(&whole).unwrap();
            let data = answer.json();
            assert!(judge.is_valid(&data), "{address}: {:?}", judge.iter_errors(&data).next());
            assert!(!judge.is_valid(&json!({})), "{address}: the judge can say no");
            judged += 1;
        }
    }
    assert_eq!(judged, 11);
}

#[test]
fn the_data_of_a_meeting_names_what_its_page_shows() {
    let house = shared();
    let address = &house.meetings()[1];
    let data = house.get(&format!("{address}.json")).json();
    let page = house.get(address).text();
    for due in data["due"].as_array().unwrap() {
        assert!(page.contains(due["address"].as_str().unwrap()), "{due}");
        assert!(page.contains(due["binding"]["due"].as_str().unwrap()), "{due}");
    }
    assert_eq!(data["record"]["findings"], json!([]), "findings are for the secretariat");
}

#[test]
fn calendars_are_read_by_another_program_and_zones_come_with_them() {
    let house = shared();
    let addresses: Vec<String> = house
        .meetings()
        .iter()
        .map(|meeting| format!("{meeting}.ics"))
        .chain(["/meetings.ics", "/groups/sg20.ics"].map(str::to_owned))
        .collect();
    for address in addresses {
        let text = house.get(&address).text();
        let calendar = calcard::icalendar::ICalendar::parse(&text).unwrap();
        assert!(calendar.components.len() > 4, "{address}");
        for zone in text.lines().filter_map(|line| line.split("TZID=").nth(1)?.split([':', ';']).next()) {
            assert!(text.contains(&format!("TZID:{zone}")), "{address}: {zone} is defined");
        }
    }
}

#[test]
fn the_feed_is_whole_xml_and_every_entry_has_its_own_name() {
    let house = shared();
    let feed = house.get("/news.atom").text();
    let mut reader = quick_xml::Reader::from_str(&feed);
    let mut entries = 0;
    loop {
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Eof => break,
            quick_xml::events::Event::Start(start) if start.name().as_ref() == "entry" => entries += 1,
            _ => {}
        }
    }
    let mut names: Vec<&str> =
        feed.split("<id>").skip(1).map(|rest| rest.split('<').next().unwrap()).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!((names.len(), count), (entries + 1, entries + 1));
    assert!(entries > 5);
}

#[test]
fn a_language_is_asked_for_chosen_and_kept() {
    let house = shared();
    let page = house.ask("GET", "/meetings", &[("accept-language", "de, ar;q=0.7, fr;q=0.4")], b"");
    assert!(page.text().contains("<html lang=\"ar\" dir=\"rtl\">"));
    let switch = house.get("/meetings?lang=ru");
    assert_eq!((switch.status, switch.header("location")), (303, Some("/meetings")));
    let cookie = switch.header("set-cookie").unwrap().split(';').next().unwrap();
    let page = house.ask("GET", "/groups", &[("accept-language", "en"), ("cookie", cookie)], b"");
    assert!(page.text().contains("<html lang=\"ru\" dir=\"ltr\">"));
}

#[test]
fn what_was_read_before_is_not_sent_again() {
    let house = shared();
    let first = house.get("/groups");
    let tag = first.header("etag").unwrap();
    let again = house.ask("GET", "/groups", &[("accept-language", "en"), ("if-none-match", tag)], b"");
    assert_eq!((again.status, again.body.len()), (304, 0));
    let squeezed = house.ask("GET", "/groups", &[("accept-encoding", "gzip")], b"");
    assert_eq!(squeezed.header("content-encoding"), Some("gzip"));
    assert_eq!(&squeezed.body[..2], b"\x1f\x8b");
}

#[test]
fn an_address_that_leads_nowhere_helps() {
    let house = shared();
    for path in
        ["/x", "/meetings/none", "/meetings/none.ics", "/groups/none", "/files/00", "/meetings/a/deadlines/b"]
    {
        let page = house.get(path);
        assert_eq!(page.status, 404, "{path}");
        assert!(page.text().contains("href=\"/meetings\""), "{path}");
    }
}

#[test]
fn findings_are_shown_to_the_secretariat_alone() {
    let house = shared();
    let path = format!("{}/findings", house.meetings()[1]);
    assert_eq!(house.get(&path).status, 303, "anybody is asked to sign in");
    let delegate = house.sign_in("delegate@example.org");
    assert_eq!(house.ask("GET", &path, &[("cookie", &delegate)], b"").status, 403);
    let secretary = house.sign_in("secretary@example.org");
    let page = house.ask("GET", &path, &[("cookie", &secretary), ("accept-language", "en")], b"");
    assert!(page.text().contains("deadline-year"), "{}", page.text());
}

#[test]
fn every_act_of_the_interface_refuses_those_who_may_not() {
    let house = shared();
    let wish =
        json!({ "meeting": "x", "deadline": "contribution", "due": "2027-01-01", "reason": "y" }).to_string();
    let json_kind = ("content-type", "application/json");
    let file_kind = ("content-type", "application/octet-stream");
    for (act, kind, body) in [
        ("deadlines.adjust", json_kind, wish.as_bytes()),
        ("groups.establish", json_kind, br#"{"name":"SG20","first":"2026-01-01"}"#.as_slice()),
        ("groups.amend", json_kind, br#"{"group":"none"}"#.as_slice()),
        ("groups.dissolve", json_kind, br#"{"group":"none","last":"2026-01-01"}"#.as_slice()),
        ("members.import", file_kind, b"no table".as_slice()),
        ("notices.import", file_kind, b"letter".as_slice()),
        ("roles.assign", json_kind, br#"{"group":"SG99","post":"chair","first":"2026-01-01"}"#.as_slice()),
        ("roles.claim", json_kind, br#"{"role":"none","account":"a@example.org"}"#.as_slice()),
        ("roles.end", json_kind, br#"{"role":"none","last":"2026-01-01"}"#.as_slice()),
    ] {
        let path = format!("/api/acts/{act}");
        assert_eq!(house.ask("POST", &path, &[kind], body).status, 403, "{act}: anybody");
        for who in ["delegate", "focal.point", "chair", "administration"] {
            let cookie = house.sign_in(&format!("{who}@example.org"));
            let answer = house.ask("POST", &path, &[kind, ("cookie", &cookie)], body);
            assert_eq!((answer.status, &answer.json()["code"]), (403, &json!("not-allowed")), "{act}: {who}");
        }
        let cookie = house.sign_in("secretary@example.org");
        assert_eq!(house.ask("POST", &path, &[kind, ("cookie", &cookie)], body).status, 422, "{act}");
    }
}

#[test]
fn a_program_is_told_what_a_draft_wants_before_it_can_be_issued() {
    let house = shared();
    let cookie = house.sign_in("secretary@example.org");
    let headers = [("content-type", "application/json"), ("cookie", cookie.as_str())];
    let wish = json!({ "from": "nothing", "group": "SG5", "starts": "2031-03-03" });
    let draft = house.act(&cookie, "drafts.begin", &wish)["draft"].clone();
    let wish = json!({ "draft": draft, "edition": 1 }).to_string();
    let answer = house.ask("POST", "/api/acts/drafts.issue", &headers, wish.as_bytes());
    assert_eq!(answer.status, 422);
    let told = answer.json();
    assert_eq!(told["code"], "not-ready");
    let wanting = told["wanting"].as_array().unwrap();
    assert!(wanting.iter().any(|one| one["fact"] == "meeting.ends"), "{told}");
}

#[test]
fn a_form_from_another_site_is_refused() {
    let house = shared();
    let cookie = house.sign_in("secretary@example.org");
    let headers = [
        ("cookie", cookie.as_str()),
        ("sec-fetch-site", "cross-site"),
        ("origin", "https://elsewhere.example"),
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    assert_eq!(house.ask("POST", "/sign-out", &headers, b"").status, 403);
}

#[test]
fn the_house_says_how_it_is() {
    let house = shared();
    assert_eq!(house.get("/healthz").text(), "well\n");
    let metrics = house.get("/metrics").text();
    assert!(metrics.contains("plenary_answers_total{class=\"2xx\"}"), "{metrics}");
}

/// These tests change what they look at, so that each has a house of its own.
mod changes {
    use super::*;

    #[test]
    fn the_secretariat_sets_a_date_and_everybody_sees_it_at_once() {
        let house = demo();
        let meeting = house.meetings()[1].clone();
        let path = format!("{meeting}/deadlines/fellowship");
        let before = house.get(&path).text();
        let cookie = house.sign_in("secretary@example.org");
        let headers = [
            ("cookie", cookie.as_str()),
            ("content-type", "application/x-www-form-urlencoded"),
            ("accept-language", "en"),
        ];
        let wrong = house.ask("POST", &path, &headers, b"due=tomorrow&reason=Too+early+%3Cb%3E");
        assert_eq!(wrong.status, 422);
        assert!(wrong.text().contains("Too early &lt;b&gt;"), "what was typed stays, and is no markup");
        let data = house.get(&format!("{path}.json")).json();
        let printed = data["printed"].as_str().unwrap();
        let other = if printed.ends_with("03") { "04" } else { "03" };
        let form = format!("due={}{other}&reason=A+holiday", &printed[..8]);
        let set = house.ask("POST", &path, &headers, form.as_bytes());
        assert_eq!((set.status, set.header("location")), (303, Some(path.as_str())), "{}", set.text());
        let after = house.get(&path).text();
        assert!(after.contains("A holiday") && after != before);
        let data: Value = house.get(&format!("{path}.json")).json();
        assert_eq!(data["binding"]["origin"], "adjusted");
        assert_eq!(data["printed"], printed, "what is printed stays");
        assert!(house.get("/news.atom").text().contains("A holiday"));
    }

    #[test]
    fn a_letter_that_is_sent_to_the_interface_is_on_line_at_once() {
        let house = demo();
        let cookie = house.sign_in("secretary@example.org");
        let letter =
            std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../letters/tests/corpus/en-2017-table.txt"))
                .unwrap();
        let headers = [("cookie", cookie.as_str()), ("content-type", "application/octet-stream")];
        let came = house.ask("POST", "/api/acts/notices.import?name=letter.txt", &headers, &letter);
        assert_eq!(came.status, 201, "{}", came.text());
        let meeting = came.header("location").unwrap().to_owned();
        assert_eq!(house.get(&meeting).status, 200);
        let again = house.ask("POST", "/api/acts/notices.import?name=letter.txt", &headers, &letter);
        assert_eq!((again.status, &again.json()["was_here"]), (200, &json!(true)));
        let file =
            house.get(&format!("{meeting}.json")).json()["notices"][0]["file"].as_str().unwrap().to_owned();
        let kept = house.get(&file);
        assert_eq!(kept.body, letter, "byte for byte");
        assert!(kept.header("content-disposition").unwrap().starts_with("attachment"));
    }

    #[test]
    fn a_body_that_is_too_large_is_refused() {
        let house = demo();
        let cookie = house.sign_in("secretary@example.org");
        let headers = [("cookie", cookie.as_str()), ("content-type", "application/octet-stream")];
        let answer = house.ask("POST", "/api/acts/notices.import", &headers, &vec![b'a'; 51_000_000]);
        assert_eq!(answer.status, 413);
    }
}

#[test]
fn who_guesses_passwords_has_to_wait_and_a_cookie_that_came_by_https_stays_there() {
    let house = shared();
    let kind = ("content-type", "application/x-www-form-urlencoded");
    let guess =
        || house.ask("POST", "/sign-in", &[kind], b"email=nobody%40example.org&password=guess&back=%2F");
    for _ in 0..8 {
        assert_eq!(guess().status, 422);
    }
    let last = guess();
    assert_eq!(last.status, 429);
    assert!(last.header("retry-after").unwrap().parse::<u32>().unwrap() > 0);
    let form = b"email=chair%40example.org&password=plenary-demo&back=%2F";
    let cookie = |headers: &[(&str, &str)]| {
        let answer = house.ask("POST", "/sign-in", headers, form);
        answer.header("set-cookie").unwrap().to_owned()
    };
    assert!(!cookie(&[kind]).contains("Secure"));
    assert!(cookie(&[kind, ("x-forwarded-proto", "https")]).contains("; Secure"));
}
