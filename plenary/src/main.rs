//! x
fn main() {
    let mut files = Vec::new();
    for entry in std::fs::read_dir("profiles/itu-t").unwrap() { let p = entry.unwrap().path(); files.push((p.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(&p).unwrap())); }
    let profiles = rules::profile::Profiles::parse(files.iter().map(|(a,b)|(a.as_str(),b.as_str()))).unwrap();
    for f in std::env::args().skip(1) {
        let bytes = std::fs::read(&f).unwrap();
        let r = letters::read_file(&bytes, &profiles).unwrap();
        println!("{}", serde_json::to_string_pretty(&r).unwrap());
    }
}
