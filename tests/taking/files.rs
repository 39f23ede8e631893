//! One file through HTTP: whole, in parts, not again, and only for its readers.

use super::world::{DELEGATE, LARGE, SECRETARY, shared, text};

#[test]
fn a_file_comes_under_its_name_and_runs_nothing() {
    let world = shared();
    let file = world.file("Draft agenda");
    assert_eq!(file["name"], "T17-SG11-171108-TD-GEN-0001-MSW-E.docx");
    let address = file["address"].as_str().unwrap();
    let answer = world.get(address, "");
    assert_eq!(answer.status, 200);
    assert_eq!(answer.body.len() as u64, file["bytes"].as_u64().unwrap());
    let sha256 = file["sha256"].as_str().unwrap();
    assert_eq!(answer.header("etag"), Some(format!("\"{sha256}\"").as_str()));
    assert!(answer.header("content-disposition").unwrap().starts_with(
        "attachment; filename=\"T17-SG11-171108-TD-GEN-0001-MSW-E.docx\"; filename*=UTF-8''T17"
    ));
    assert!(answer.header("content-type").unwrap().ends_with("wordprocessingml.document"));
    assert!(answer.header("content-security-policy").unwrap().ends_with("; sandbox"));
    assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(answer.header("accept-ranges"), Some("bytes"));
    let head = world.house.ask("HEAD", address, &[("range", "bytes=0-1")], b"");
    assert_eq!((head.status, head.body.len()), (200, 0), "ranges are of GET");
    for name in ["etag", "content-length", "content-type", "last-modified"] {
        assert_eq!(head.header(name), answer.header(name), "{name}");
    }
    let document = address.split("/files/").next().unwrap();
    let chosen = world.get(&format!("{document}/files?language=en&form=docx"), "");
    assert_eq!((chosen.status, chosen.body == answer.body), (200, true));
    for missing in ["?language=fr", "?version=-R1", "?form=pdf"] {
        assert_eq!(world.get(&format!("{document}/files{missing}"), "").status, 404, "{missing}");
    }
}

#[test]
fn a_copy_has_its_number_and_the_original_stays() {
    let world = shared();
    let file = world.file("Draft agenda");
    let address = file["address"].as_str().unwrap();
    let copy = world.get(&format!("{address}?numbered"), "");
    assert_eq!(copy.status, 200);
    let read = papers::read(&copy.body, "copy.docx");
    assert_eq!(read.header.number.as_deref(), Some("SG11-TD1/GEN"));
    let original = world.get(address, "");
    assert_ne!(copy.header("etag"), original.header("etag"));
    let again = world.house.ask(
        "GET",
        &format!("{address}?numbered"),
        &[("if-none-match", copy.header("etag").unwrap())],
        b"",
    );
    assert_eq!(again.status, 304, "the same copy is made again");
    let report = world.file("A long report");
    assert_eq!(world.get(&format!("{}?numbered", report["address"].as_str().unwrap()), "").status, 404);
}

#[test]
fn what_a_reader_has_does_not_come_again() {
    let world = shared();
    for title in ["Draft agenda", "A long report"] {
        let file = world.file(title);
        let (address, tag) =
            (file["address"].as_str().unwrap(), format!("\"{}\"", file["sha256"].as_str().unwrap()));
        let modified = world.get(address, "").header("last-modified").unwrap().to_owned();
        let asked = |name: &str, value: &str| {
            let answer = world.house.ask("GET", address, &[(name, value)], b"");
            if answer.status != 200 {
                assert!(answer.body.is_empty());
            }
            answer.status
        };
        assert_eq!(asked("if-none-match", &tag), 304);
        assert_eq!(asked("if-none-match", &format!("\"x\", W/{tag}")), 304);
        assert_eq!(asked("if-none-match", "*"), 304);
        assert_eq!(asked("if-none-match", "\"other\""), 200);
        assert_eq!(asked("if-match", &tag), 200);
        assert_eq!(asked("if-match", &format!("W/{tag}")), 412, "a weak tag is no match");
        assert_eq!(asked("if-match", "\"other\""), 412);
        assert_eq!(asked("if-modified-since", &modified), 304);
        assert_eq!(asked("if-modified-since", "Mon, 01 Jan 2001 00:00:00 GMT"), 200);
        assert_eq!(asked("if-modified-since", "yesterday"), 200);
        assert_eq!(asked("if-unmodified-since", "Mon, 01 Jan 2001 00:00:00 GMT"), 412);
    }
}

#[test]
fn parts_are_the_bytes_that_were_asked_for() {
    let world = shared();
    for title in ["A long report", "Draft agenda"] {
        let file = world.file(title);
        let address = file["address"].as_str().unwrap();
        let whole = world.get(address, "").body;
        if title == "A long report" {
            assert!(whole == text(LARGE, 2), "byte for byte");
        }
        let size = whole.len();
        let part = |range: &str| world.house.ask("GET", address, &[("range", range)], b"");
        for (range, from, to) in [
            ("bytes=0-0", 0, 1),
            ("bytes=100-299", 100, 300),
            ("bytes=500-", 500, size),
            ("bytes=-7", size - 7, size),
            ("bytes=10-999999999999", 10, size),
        ] {
            let answer = part(range);
            assert_eq!(answer.status, 206, "{range}");
            assert!(answer.body == whole[from..to], "{range}");
            assert_eq!(
                answer.header("content-range"),
                Some(format!("bytes {from}-{}/{size}", to - 1).as_str())
            );
        }
        let outside = part(&format!("bytes={size}-"));
        assert_eq!((outside.status, outside.body.len()), (416, 0));
        assert_eq!(outside.header("content-range"), Some(format!("bytes */{size}").as_str()));
        let many: Vec<String> = (0..1_000).map(|at| format!("{at}-{at}")).collect();
        for whole_again in
            [format!("bytes={}", many.join(",")), "bytes=5-1".to_owned(), "pages=1-2".to_owned()]
        {
            let answer = part(&whole_again);
            assert_eq!((answer.status, answer.body.len()), (200, size));
        }
    }
}

#[test]
fn several_parts_come_in_one_answer_of_known_length() {
    let world = shared();
    let file = world.file("A long report");
    let address = file["address"].as_str().unwrap();
    let whole = world.get(address, "").body;
    let answer = world.house.ask("GET", address, &[("range", "bytes=-5,0-9,300000-799999")], b"");
    assert_eq!(answer.status, 206);
    assert_eq!(answer.header("content-length"), Some(answer.body.len().to_string().as_str()));
    let kind = answer.header("content-type").unwrap();
    let boundary = format!("--{}", kind.strip_prefix("multipart/byteranges; boundary=").unwrap());
    let size = whole.len();
    let mut expected = Vec::new();
    for (from, to) in [(size - 5, size), (0, 10), (300_000, 800_000)] {
        let head = format!(
            "\r\n{boundary}\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-range: bytes {from}-{}/{size}\r\n\r\n",
            to - 1
        );
        expected.extend(head.into_bytes());
        expected.extend(&whole[from..to]);
    }
    expected.extend(format!("\r\n{boundary}--\r\n").into_bytes());
    assert!(answer.body == expected);
}

#[test]
fn a_part_goes_on_only_with_the_same_content() {
    let world = shared();
    let file = world.file("A long report");
    let (address, tag) =
        (file["address"].as_str().unwrap(), format!("\"{}\"", file["sha256"].as_str().unwrap()));
    let part = |condition: &str| {
        world.house.ask("GET", address, &[("range", "bytes=0-9"), ("if-range", condition)], b"").status
    };
    assert_eq!(part(&tag), 206);
    assert_eq!(part(&format!("W/{tag}")), 200);
    assert_eq!(part("\"other\""), 200);
    assert_eq!(part("Mon, 01 Jan 2001 00:00:00 GMT"), 200);
}

#[test]
fn what_one_may_not_read_is_not_there() {
    let world = shared();
    let (secretary, delegate) = (world.house.sign_in(SECRETARY), world.house.sign_in(DELEGATE));
    let status =
        |title: &str, cookie: &str| world.get(world.file(title)["address"].as_str().unwrap(), cookie).status;
    // Who may comes before and behind who may not: what is kept for one is not given to another.
    for _ in 0..2 {
        assert_eq!(status("For one reader", &delegate), 200);
        assert_eq!(status("For one reader", ""), 404);
        assert_eq!(status("For one reader", "session=invented"), 404);
        assert_eq!(status("For members", &secretary), 200);
        assert_eq!(status("For members", &delegate), 404, "this account stands for no member");
        assert_eq!(status("For members", ""), 404);
    }
    let closed = world.file("For one reader");
    let (document, name) = closed["address"].as_str().unwrap().split_once("/files/").unwrap();
    let open = world.file("Draft agenda");
    let (other, _) = open["address"].as_str().unwrap().split_once("/files/").unwrap();
    for path in [
        format!("{document}/files"),
        format!("{document}/files?version=&language=en"),
        format!("{other}/files/{name}"),
        format!("{other}/files/..%2f..%2fplenary.sqlite"),
        format!("{other}/files/..%5c..%5cplenary.sqlite"),
        format!("{other}/files/%00"),
        format!("{other}/files/agenda.docx"),
        "/documents/nowhere/files/x.docx".to_owned(),
        "/documents/..%2f/files/x.docx".to_owned(),
    ] {
        assert_eq!(world.get(&path, "").status, 404, "{path}");
    }
    // What lies on the desk is for its author and the secretariat.
    assert_eq!(world.get("/documents/t17-sg11-td5-gen/files", "").status, 404);
    assert_eq!(world.get("/documents/t17-sg11-td5-gen/files", &secretary).status, 200);
}
