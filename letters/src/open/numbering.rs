//! Labels that a list gives its items by itself.

/// The label of the `count`th item: `1`, `a`, `A`, `i`, `I` as HTML names the kinds.
pub(super) fn label(count: u32, kind: &str) -> String {
    match kind {
        "a" => letters(count, b'a'),
        "A" => letters(count, b'A'),
        "i" => roman(count).to_lowercase(),
        "I" => roman(count),
        _ => count.to_string(),
    }
}

fn letters(count: u32, first: u8) -> String {
    let mut label = Vec::new();
    let mut left = count;
    while left > 0 {
        left -= 1;
        label.push(char::from(first + u8::try_from(left % 26).unwrap_or(0)));
        left /= 26;
    }
    label.iter().rev().collect()
}

fn roman(count: u32) -> String {
    const NUMERALS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut left = count.min(3999);
    let mut label = String::new();
    for (value, numeral) in NUMERALS {
        while left >= value {
            label.push_str(numeral);
            left -= value;
        }
    }
    label
}
