//! How to reach the secretariat: the first address, numbers and page of the letterhead.

use std::sync::LazyLock;

use regex::Regex;
use rules::notices::Contacts;

use super::View;

static EMAIL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)(?-u:[a-z0-9][a-z0-9._%+-]*)\s?(?:@|\[at\]|\(at\))\s?(?-u:[a-z0-9][a-z0-9.-]*\.[a-z]{2,})",
    )
    .ok()
});
static NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\+\s?\d[\d ()./-]{6,20}\d").ok());
static PAGE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)(?-u:(?:https?://|www\.)[a-z0-9./_~%#?=&!-]*[a-z0-9/])").ok());
static FAX: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)\b(?:tele|télé)?fax|t[ée]l[ée]copi|facs[íi]mil|факс|传真|فاكس").ok());
static PHONE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\bt[ée]l\b|\bt[ée]l[ée](?:phone|fono)|phone|\bтел\b|телефон|电话|هاتف").ok()
});

/// Reads the letterhead, from the top to the salutation. Labels may stand apart from their values: then the first number is the
/// telephone and the second the fax, as every letterhead has them.
pub(super) fn read(view: &View<'_>) -> Contacts {
    let end = view.body.max(1).min(view.lines.len());
    let head = &view.lines[..end];
    let text = head.join("\n");
    let find = |pattern: &LazyLock<Option<Regex>>| {
        pattern.as_ref().and_then(|pattern| pattern.find(&text)).map(|found| found.as_str().to_owned())
    };
    let email =
        find(&EMAIL).map(|address| address.replace("[at]", "@").replace("(at)", "@").replace(' ', ""));
    let (phone, fax) = numbers(head, &text);
    Contacts { email, phone, fax, web: find(&PAGE) }
}

fn numbers(head: &[&str], text: &str) -> (Option<String>, Option<String>) {
    let is = |pattern: &LazyLock<Option<Regex>>, line: &str| {
        pattern.as_ref().is_some_and(|pattern| pattern.is_match(line))
    };
    let number_in = |line: &str| {
        NUMBER
            .as_ref()
            .and_then(|number| number.find(line))
            .map(|found| found.as_str().split_whitespace().collect::<Vec<_>>().join(" "))
    };
    let labelled = |label: &LazyLock<Option<Regex>>, other: &LazyLock<Option<Regex>>| {
        head.iter().filter(|line| is(label, line) && !is(other, line)).find_map(|line| number_in(line))
    };
    let in_order: Vec<String> = NUMBER
        .as_ref()
        .map(|number| {
            number
                .find_iter(text)
                .map(|found| found.as_str().split_whitespace().collect::<Vec<_>>().join(" "))
                .collect()
        })
        .unwrap_or_default();
    let (has_phone, has_fax) = (is(&PHONE, text), is(&FAX, text));
    let phone = labelled(&PHONE, &FAX).or_else(|| has_phone.then(|| in_order.first().cloned()).flatten());
    let fax = labelled(&FAX, &PHONE).or_else(|| {
        let place = usize::from(has_phone);
        has_fax.then(|| in_order.get(place).cloned()).flatten()
    });
    (phone, fax)
}
