//! The order of reading: an Arabic line is drawn from its end, but for what runs from left to right inside it.

/// What a sign does to the direction of a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Runs {
    ToTheLeft,
    ToTheRight,
    AsNumber,
    Either,
}

/// Letters of Arabic, also in the shapes in which some programs draw them.
pub(super) fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{65f}' | '\u{66a}'..='\u{6ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

fn runs(sign: &str) -> Runs {
    match sign.chars().next() {
        // The comma has no side of its own.
        Some('\u{60c}') => Runs::Either,
        Some(letter) if is_arabic(letter) => Runs::ToTheLeft,
        Some(digit) if digit.is_ascii_digit() => Runs::AsNumber,
        Some(letter) if letter.is_alphabetic() => Runs::ToTheRight,
        _ => Runs::Either,
    }
}

/// Signs from the left to the right, as they are read. One sign may stand for several letters, which keep their order.
pub(super) fn in_order(run: &[String], to_the_left: bool) -> String {
    let run = &once_each(run);
    let has_arabic = run.iter().any(|sign| runs(sign) == Runs::ToTheLeft);
    let text = run.concat();
    // Addresses are set from left to right.
    if !has_arabic && (!to_the_left || text.contains("://")) {
        return text;
    }
    let mut pieces: Vec<&[String]> = Vec::new();
    let mut at = 0;
    while at < run.len() {
        let end = end_of_words(run, at).or_else(|| end_of_number(run, at)).unwrap_or(at + 1);
        pieces.push(&run[at..end]);
        at = end;
    }
    mirrored(pieces.into_iter().rev().flatten().map(String::as_str).collect())
}

/// Some programs keep the brackets that they draw, others those that are read: a line does not begin by closing one.
fn mirrored(text: String) -> String {
    let first =
        |open: char, close: char| text.find([open, close]).is_some_and(|at| text[at..].starts_with(close));
    let turned = |open: char, close: char| text.contains(open) && first(open, close);
    if !turned('(', ')') && !turned('«', '»') {
        return text;
    }
    let mirror = |sign: char| match sign {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '«' => '»',
        '»' => '«',
        _ => sign,
    };
    text.chars().map(mirror).collect()
}

/// A mark is drawn with the letter that bears it, which is drawn once more beside it.
fn once_each(run: &[String]) -> Vec<String> {
    let is_mark = |sign: char| matches!(sign, '\u{64b}'..='\u{65f}' | '\u{670}');
    let bare = |sign: &str| sign.trim_end_matches(is_mark).to_owned();
    let mut once: Vec<String> = Vec::new();
    for sign in run {
        let marked = sign.ends_with(is_mark) && !bare(sign).is_empty();
        match once.last_mut() {
            Some(last) if marked && *last == bare(sign) => last.clone_from(sign),
            Some(last) if last.ends_with(is_mark) && bare(last) == *sign => {}
            _ => once.push(sign.clone()),
        }
    }
    once
}

/// Words go on to the last letter or digit before Arabic.
fn end_of_words(run: &[String], from: usize) -> Option<usize> {
    let begin = end_of_number(run, from).unwrap_or(from);
    run.get(begin).filter(|sign| runs(sign) == Runs::ToTheRight)?;
    let mut end = begin + 1;
    for (at, sign) in run.iter().enumerate().skip(end) {
        // Brackets around Arabic belong to it.
        if is_bracket(sign)
            && !closes_in_words(&run[at + 1..])
            && !run[begin..at].iter().any(|sign| is_bracket(sign))
        {
            break;
        }
        match runs(sign) {
            Runs::ToTheLeft => break,
            Runs::ToTheRight | Runs::AsNumber => end = at + 1,
            Runs::Either => {}
        }
    }
    // A bracket that was opened among the words is closed among them.
    let open = |sign: &str| run[from..end].iter().filter(|one| *one == sign).count();
    if open("(") > open(")") && run.get(end).is_some_and(|sign| sign == ")") {
        end += 1;
    }
    Some(end)
}

fn is_bracket(sign: &str) -> bool {
    matches!(sign, "(" | ")")
}

fn closes_in_words(behind: &[String]) -> bool {
    behind.iter().take_while(|sign| runs(sign) != Runs::ToTheLeft).any(|sign| is_bracket(sign))
}

/// "1/21", "09:30"; a hyphen parts two numbers, of which the first stands on the right. One that begins with a plus is a telephone's, and has blanks.
fn end_of_number(run: &[String], from: usize) -> Option<usize> {
    let is_digit = |at: usize| run.get(at).is_some_and(|sign| runs(sign) == Runs::AsNumber);
    let international = run[from] == "+";
    if !is_digit(from + usize::from(international)) {
        return None;
    }
    let joins = |at: usize| {
        run.get(at).is_some_and(|sign| {
            matches!(sign.as_str(), "." | "," | ":" | "/") || (international && sign == " ")
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
            ("2025 ويام 23-12 ،فينج", "جنيف، 12-23 مايو 2025"),
            (".a", "a."),
            ("+41 22 730 6805 :فتاهلا", "الهاتف: +41 22 730 6805"),
            ("1/21 ةيعامجلا ةلاسرلا", "الرسالة الجماعية 1/21"),
            (")نيصلا( Noah Beispiel :سيئرلا", "الرئيس: Noah Beispiel (الصين)"),
            ("(نيصلا) Noah :سيئرلا", "الرئيس: Noah (الصين)"),
            ("SG20-R5", "SG20-R5"),
            ("موي meeting (JCA-Test) دقعيس", "سيعقد meeting (JCA-Test) يوم"),
            (" ربمتبس Springfield، 23", "Springfield، 23 سبتمبر "),
            ("TAP ،)X.example ًاقباس( Q.1", "Q.1 (سابقاً X.example)، TAP"),
        ] {
            let signs: Vec<String> = drawn.chars().map(String::from).collect();
            assert_eq!(in_order(&signs, true), text);
        }
    }

    #[test]
    fn a_sign_of_two_letters_keeps_them_in_order() {
        let signs = ["م", "لا", "س"].map(String::from);
        assert_eq!(in_order(&signs, true), "سلام");
    }
}
