//! From what somebody typed to what they wish. There is no text that cannot be read.

/// Where a wish is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Anywhere,
    Number,
    Source,
    Question,
    Title,
}

/// One thing that must, or must not, occur.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wish {
    pub(crate) words: String,
    pub(crate) place: Place,
    /// In this order, one behind the other, in these very forms.
    pub(crate) phrase: bool,
    pub(crate) not: bool,
    /// The last word may go on.
    pub(crate) unfinished: bool,
}

/// Names before a colon.
const PLACES: [(&str, Place); 4] = [
    ("number", Place::Number),
    ("source", Place::Source),
    ("question", Place::Question),
    ("title", Place::Title),
];

/// A question is read up to here, in bytes: nobody types more.
const LONGEST: usize = 8 << 10;

/// Reads what was typed; the second value counts words that lie behind the part that is read.
pub(crate) fn read(typed: &str, typing: bool) -> (Vec<Wish>, usize) {
    let end = typed.floor_char_boundary(LONGEST);
    let behind = typed[end..].split_whitespace().count();
    let mut rest = &typed[..end];
    let mut wishes = Vec::new();
    loop {
        rest = rest.trim_start_matches(is_space);
        if rest.is_empty() {
            break;
        }
        let (wish, after) = wish(rest);
        wishes.push(wish);
        rest = after;
    }
    if typing
        && !typed.ends_with(is_space)
        && behind == 0
        && let Some(last) = wishes.last_mut().filter(|last| !last.phrase && !last.not)
    {
        last.unfinished = true;
    }
    wishes.retain(|wish| wish.words.chars().any(char::is_alphanumeric));
    (wishes, behind)
}

/// The next wish, and what follows it.
fn wish(text: &str) -> (Wish, &str) {
    let (not, text) = match text.strip_prefix(['-', '−']) {
        Some(after) if after.starts_with(|sign: char| sign.is_alphanumeric() || closing(sign).is_some()) => {
            (true, after)
        }
        _ => (false, text),
    };
    let (place, text) = place(text);
    if let Some(closing) = text.chars().next().and_then(closing) {
        let inside = &text[text.chars().next().map_or(0, char::len_utf8)..];
        let (words, after) = match inside.find(closing) {
            Some(at) => (&inside[..at], &inside[at + closing.len_utf8()..]),
            // The other quotation mark is not typed yet.
            None => (inside, ""),
        };
        return (Wish { words: words.to_owned(), place, phrase: true, not, unfinished: false }, after);
    }
    let end = text.find(|sign: char| is_space(sign) || closing(sign).is_some()).unwrap_or(text.len()).max(1);
    let end = text.ceil_char_boundary(end);
    (Wish { words: text[..end].to_owned(), place, phrase: false, not, unfinished: false }, &text[end..])
}

/// `source:` and the like, in any case; anything else before a colon is a word.
fn place(text: &str) -> (Place, &str) {
    for (name, place) in PLACES {
        let Some(head) = text.get(..name.len()) else { continue };
        if head.eq_ignore_ascii_case(name)
            && let Some(after) = text[name.len()..]
                .strip_prefix([':', '：'])
                .filter(|after| !after.starts_with(is_space) && !after.is_empty())
        {
            return (place, after);
        }
    }
    (Place::Anywhere, text)
}

/// The quotation mark that closes what this one opens.
fn closing(sign: char) -> Option<char> {
    match sign {
        '"' => Some('"'),
        '“' | '”' | '„' => Some('”'),
        '«' => Some('»'),
        '「' => Some('」'),
        '《' => Some('》'),
        _ => None,
    }
}

fn is_space(sign: char) -> bool {
    sign.is_whitespace() || sign.is_control()
}
