//! The faces that letters are printed in: found by name, opened once.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rules::language::Language;
use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
    utils::LazyHash,
};

use crate::NotPrinted;

/// Where Debian and its like install fonts.
pub const FOLDERS: [&str; 2] = ["/usr/share/fonts", "/usr/local/share/fonts"];

const CORE: &str = "fonts-noto-core";
const CJK: &str = "fonts-noto-cjk";

/// The families, the preferred of each script first: their names, and how their files are called.
const FAMILIES: [(&str, &str); 5] = [
    ("Noto Sans", "NotoSans-"),
    ("Noto Naskh Arabic", "NotoNaskhArabic-"),
    ("Noto Sans Arabic", "NotoSansArabic-"),
    ("Noto Sans CJK SC", "NotoSansCJK"),
    ("Noto Sans SC", "NotoSansSC-"),
];

/// What is printed needs two weights.
const WEIGHTS: [&str; 2] = ["-Regular", "-Bold"];

/// Faces in memory.
#[derive(Debug)]
pub(crate) struct Faces {
    pub(crate) book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

/// The files of our families in these folders, sorted by name so that every machine chooses alike.
pub(crate) fn files<P: AsRef<Path>>(folders: &[P]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut ahead: Vec<PathBuf> = folders.iter().map(|folder| folder.as_ref().to_owned()).collect();
    // A link may lead back up: no tree of fonts is this deep or wide.
    for _ in 0..10_000 {
        let Some(folder) = ahead.pop() else { break };
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                ahead.push(path);
            } else if is_ours(&path) {
                files.push(path);
            }
        }
    }
    files.sort_by(|one, other| one.file_name().cmp(&other.file_name()));
    files
}

fn is_ours(path: &Path) -> bool {
    let Some(stem) = path.file_stem().and_then(|stem| stem.to_str()) else { return false };
    let is_font = path
        .extension()
        .and_then(|extension| extension.to_str())
        .is_some_and(|extension| ["otf", "ttc", "ttf"].contains(&extension));
    is_font
        && FAMILIES.iter().any(|(_, begins)| stem.starts_with(begins))
        && WEIGHTS.iter().any(|weight| stem.ends_with(weight))
}

impl Faces {
    /// Reads the files; what is no font of our families is left out.
    pub(crate) fn load(files: &[PathBuf]) -> Self {
        let fonts: Vec<Font> = files
            .iter()
            .filter_map(|file| fs::read(file).ok())
            .flat_map(|bytes| Font::iter(Bytes::new(bytes)))
            .filter(|font| FAMILIES.iter().any(|(name, _)| *name == font.info().family))
            .collect();
        Self { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    }

    /// The face at this place of the book.
    pub(crate) fn at(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// The families that there are, the preferred first.
    pub(crate) fn families(&self) -> Vec<&'static str> {
        let has = |name: &&str| self.fonts.iter().any(|font| font.info().family == *name);
        FAMILIES.iter().map(|(name, _)| *name).filter(has).collect()
    }

    /// Refuses a language whose own face is missing.
    pub(crate) fn serve(&self, language: Language) -> Result<(), NotPrinted> {
        let (sign, package) = match language {
            Language::Ar => ('م', CORE),
            Language::Zh => ('会', CJK),
            Language::Ru => ('ж', CORE),
            Language::En | Language::Es | Language::Fr => ('e', CORE),
        };
        // Digits and Latin names stand in every letter.
        let served = self.has(sign) && self.has('1');
        if served { Ok(()) } else { Err(NotPrinted::NoFace { language, package }) }
    }

    /// Refuses text with a sign that no face has: nobody should find a box in a letter.
    pub(crate) fn cover(&self, text: &str) -> Result<(), NotPrinted> {
        let missing = text.chars().find(|sign| !is_unseen(*sign) && !self.has(*sign));
        missing.map_or(Ok(()), |sign| {
            let package = if is_east_asian(sign) { CJK } else { CORE };
            Err(NotPrinted::NoGlyph { sign, package })
        })
    }

    fn has(&self, sign: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(sign)))
    }
}

/// Blanks, joiners and marks of direction need no glyph.
fn is_unseen(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(sign, '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

fn is_east_asian(sign: char) -> bool {
    matches!(sign, '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7ff}')
        || matches!(sign, '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}
