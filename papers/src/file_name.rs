//! Signs that a file name must not have (instructions of the 2025 template; rules of ITU-T's posting service).

use crate::{Code, Finding};

const FORBIDDEN: &str = "#%&*:<>?/{|}~\\+^`";

/// One finding for each sign that must not be there, in the order of the name.
pub(crate) fn check(name: &str) -> Vec<Finding> {
    let mut seen = Vec::new();
    for sign in name.chars().filter(|sign| FORBIDDEN.contains(*sign) || sign.is_control() || is_unseen(*sign))
    {
        if !seen.contains(&sign) {
            seen.push(sign);
        }
    }
    let finding =
        |sign: char| Code::ForbiddenSign { sign }.at("name", Some(sign.escape_default().to_string()));
    seen.into_iter().map(finding).collect()
}

/// Signs that turn or hide what follows, so that `exe.txt` may be read where `txt.exe` stands.
const fn is_unseen(sign: char) -> bool {
    matches!(sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
