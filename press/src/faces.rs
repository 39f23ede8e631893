//! The faces that letters are printed in: those of the six languages are built in, others are looked for where a sign needs one.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

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

/// Latin, Greek and Cyrillic; Arabic; the Chinese of GB 2312: in the two weights that a letter needs.
const BUILT_IN: [&[u8]; 6] = [
    include_bytes!("../faces/NotoSans-Regular.ttf"),
    include_bytes!("../faces/NotoSans-Bold.ttf"),
    include_bytes!("../faces/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../faces/NotoNaskhArabic-Bold.ttf"),
    include_bytes!("../faces/NotoSansCJKsc-Regular.otf"),
    include_bytes!("../faces/NotoSansCJKsc-Bold.otf"),
];

/// How the files are called in which other scripts are looked for.
const INSTALLED: [&str; 2] = ["NotoSans", "NotoNaskh"];

/// The one of the East Asian families whose shapes are those of Chinese.
const CHINESE: &str = "Noto Sans CJK SC";

/// What is printed needs two weights.
const WEIGHTS: [&str; 2] = ["-Regular", "-Bold"];

/// Faces in memory.
#[derive(Debug)]
pub(crate) struct Faces {
    pub(crate) book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

/// The files of fonts in these folders that may have a rare sign, sorted by name so that every machine chooses alike.
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
            } else if may_help(&path) {
                files.push(path);
            }
        }
    }
    files.sort_by(|one, other| one.file_name().cmp(&other.file_name()));
    files
}

fn may_help(path: &Path) -> bool {
    let Some(stem) = path.file_stem().and_then(|stem| stem.to_str()) else { return false };
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| ["otf", "ttc", "ttf"].contains(&extension))
        && INSTALLED.iter().any(|begins| stem.starts_with(begins))
        && WEIGHTS.iter().any(|weight| stem.ends_with(weight))
}

impl Faces {
    /// The faces of the six languages.
    pub(crate) fn built_in() -> Self {
        Self::of(BUILT_IN.iter().flat_map(|bytes| Font::iter(Bytes::new(*bytes))).collect())
    }

    /// The built-in faces and those of the files. Of a family that is installed the installed faces are taken, which have more signs.
    pub(crate) fn with(&self, files: &[PathBuf]) -> Self {
        let installed: Vec<Font> = files
            .iter()
            .filter_map(|file| fs::read(file).ok())
            .flat_map(|bytes| Font::iter(Bytes::new(bytes)))
            .filter(|font| !font.info().family.contains("CJK") || font.info().family == CHINESE)
            .collect();
        let families: BTreeSet<String> = installed.iter().map(|font| font.info().family.clone()).collect();
        let mut fonts: Vec<Font> =
            self.fonts.iter().filter(|font| !families.contains(&font.info().family)).cloned().collect();
        fonts.extend(installed);
        Self::of(fonts)
    }

    fn of(fonts: Vec<Font>) -> Self {
        Self { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    }

    /// The face at this place of the book.
    pub(crate) fn at(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// The families, that of Latin first.
    pub(crate) fn families(&self) -> Vec<&str> {
        let mut families: Vec<&str> = vec!["Noto Sans"];
        for font in &self.fonts {
            let family = font.info().family.as_str();
            if !families.contains(&family) {
                families.push(family);
            }
        }
        families
    }

    /// The first sign of the text that no face has.
    pub(crate) fn lacks(&self, text: &str) -> Option<char> {
        text.chars().find(|sign| !is_unseen(*sign) && !self.has(*sign))
    }

    fn has(&self, sign: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(sign)))
    }
}

/// What to install for a sign that no face has: nobody should find a box in a letter.
pub(crate) fn wanting(sign: char) -> NotPrinted {
    NotPrinted::NoGlyph { sign, package: if is_east_asian(sign) { CJK } else { CORE } }
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
