//! One form for what people write in several: case, accents, full width, forms of Arabic letters, traditional signs.

use std::{collections::HashMap, sync::LazyLock};

use hanconv::RawDictionary;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A constant, so that the crate's large tables of phrases stay out of the binary.
const TABLE: &str = RawDictionary::TSCharacters.text();

/// Traditional signs and the simplified ones that stand for them.
static SIMPLIFIED: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    TABLE
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            Some((words.next()?.chars().next()?, words.next()?.chars().next()?))
        })
        .filter(|(from, to)| from != to)
        .collect()
});

/// What a piece of text is compared by. Empty if nothing but marks is in it.
pub(crate) fn fold(piece: &str) -> String {
    if piece.is_ascii() {
        return piece.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(piece.len());
    // Composed first: й is a letter of its own, й written as two signs too.
    for sign in piece.nfkc().flat_map(char::to_lowercase) {
        match sign {
            'й' | 'ў' => folded.push('й'),
            'ة' => folded.push('ه'),
            'ى' | 'ی' => folded.push('ي'),
            'ک' => folded.push('ك'),
            'ٱ' => folded.push('ا'),
            'ـ' => {}
            'ß' => folded.push_str("ss"),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'ı' => folded.push('i'),
            _ => decompose(sign, &mut folded),
        }
    }
    folded
}

/// Without marks; digits of every script as ours.
fn decompose(sign: char, into: &mut String) {
    let plain =
        std::iter::once(sign).nfkd().filter(|sign| !is_combining_mark(*sign) && sign.is_alphanumeric());
    for sign in plain {
        into.push(match sign {
            '٠'..='٩' => digit(sign, '٠'),
            '۰'..='۹' => digit(sign, '۰'),
            '०'..='९' => digit(sign, '०'),
            _ if sign < '\u{3400}' => sign,
            _ => SIMPLIFIED.get(&sign).copied().unwrap_or(sign),
        });
    }
}

fn digit(sign: char, zero: char) -> char {
    char::from_digit(u32::from(sign) - u32::from(zero), 10).unwrap_or(sign)
}
