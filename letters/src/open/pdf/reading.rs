//! The order of reading: an Arabic line is drawn from its end, but for what runs from left to right inside it.

/// What a sign does to the direction of a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Runs {
    ToTheLeft,
    ToTheRight,
    AsNumber,
    Either,
}

fn runs(sign: &str) -> Runs {
    match sign.chars().next() {
        Some('\u{600}'..='\u{65f}' | '\u{66a}'..='\u{6ff}') => Runs::ToTheLeft,
        Some(digit) if digit.is_ascii_digit() => Runs::AsNumber,
        Some(letter) if letter.is_alphabetic() => Runs::ToTheRight,
        _ => Runs::Either,
    }
}

/// Signs from the left to the right, as they are read. One sign may stand for several letters, which keep their order.
pub(super) fn in_order(run: &[String]) -> String {
    if !run.iter().any(|sign| runs(sign) == Runs::ToTheLeft) {
        return run.concat();
    }
    let mut pieces: Vec<&[String]> = Vec::new();
    let mut at = 0;
    while at < run.len() {
        let end = end_of_words(run, at).or_else(|| end_of_number(run, at)).unwrap_or(at + 1);
        pieces.push(&run[at..end]);
        at = end;
    }
    pieces.into_iter().rev().flatten().map(String::as_str).collect()
}

/// Words go on to the last letter or digit before Arabic.
fn end_of_words(run: &[String], from: usize) -> Option<usize> {
    let begin = end_of_number(run, from).unwrap_or(from);
    run.get(begin).filter(|sign| runs(sign) == Runs::ToTheRight)?;
    let mut end = begin + 1;
    for (at, sign) in run.iter().enumerate().skip(end) {
        match runs(sign) {
            Runs::ToTheLeft => break,
            Runs::ToTheRight | Runs::AsNumber => end = at + 1,
            Runs::Either => {}
        }
    }
    Some(end)
}

/// "1/21", "09:30", "12-23"; one that begins with a plus is a telephone's, and has blanks.
fn end_of_number(run: &[String], from: usize) -> Option<usize> {
    let is_digit = |at: usize| run.get(at).is_some_and(|sign| runs(sign) == Runs::AsNumber);
    let international = run[from] == "+";
    if !is_digit(from + usize::from(international)) {
        return None;
    }
    let joins = |at: usize| {
        run.get(at).is_some_and(|sign| {
            matches!(sign.as_str(), "." | "," | ":" | "/" | "-" | "+") || (international && sign == " ")
        })
    };
    let mut end = from + 1;
    while is_digit(end) || (joins(end) && is_digit(end + 1)) {
        end += 1;
    }
    Some(end)
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn numbers_and_foreign_words_stay_as_they_are_inside_arabic() {
        for (drawn, text) in [
            ("2025 ويام 12-23 ،فينج", "جنيف، 12-23 مايو 2025"),
            ("+41 22 730 6805 :فتاهلا", "الهاتف: +41 22 730 6805"),
            ("1/21 ةيعامجلا ةلاسرلا", "الرسالة الجماعية 1/21"),
            (")نيصلا( Noah Beispiel :سيئرلا", "الرئيس: Noah Beispiel (الصين)"),
            ("SG20-R5", "SG20-R5"),
        ] {
            let signs: Vec<String> = drawn.chars().map(String::from).collect();
            assert_eq!(in_order(&signs), text);
        }
    }

    #[test]
    fn a_sign_of_two_letters_keeps_them_in_order() {
        let signs = ["م", "لا", "س"].map(String::from);
        assert_eq!(in_order(&signs), "سلام");
    }
}
