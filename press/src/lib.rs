//! What is printed, as tagged PDF set by typst: letters that carry their own record, made from the blocks that every form is made
//! of; badges; lists of participants.
//!
//! The only crate beside the command line that opens files, and only those of fonts, where a sign needs one that is not built in. Words never become markup: the templates
//! beside this file are fixed, and what they print is handed to them as JSON.

mod badge;
mod faces;
mod fitting;
mod list;
mod page;
mod world;

use std::{path::PathBuf, sync::OnceLock};

use letters::write::{Notice, blocks};
use rules::language::Language;
use typst::{comemo, diag::SourceDiagnostic, foundations::Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

pub use badge::{Badge, Badges, Sheet};
pub use faces::FOLDERS;
use faces::Faces;
pub use list::{Group, List};
use page::Page;
use world::{Template, World};

/// What prints: the faces, opened once and kept.
#[derive(Debug)]
pub struct Press {
    folders: Vec<PathBuf>,
    faces: OnceLock<Faces>,
    /// The same with every face that is installed, for signs that ours lack.
    wide: OnceLock<Faces>,
}

/// Why a paper could not be printed, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotPrinted {
    /// No face has this sign; a box would stand in its place.
    #[error("no face has the sign {sign} (U+{:04X}): install Debian's package {package}, or write it otherwise", u32::from(*.sign))]
    NoGlyph {
        /// The first such sign.
        sign: char,
        /// The package that is likely to have it.
        package: &'static str,
    },
    /// Nobody would stand on it.
    #[error("there is nobody to print it for")]
    Nobody,
    /// The page could not be set.
    #[error("the page could not be set: {0}")]
    NotSet(String),
}

/// How many letters what typst remembers of one is kept for: the next languages of the same letter use it.
const REMEMBERED: usize = 12;

impl Press {
    /// A press with the faces of the six languages. For other scripts it looks into the folders, and below them, when it must.
    pub fn new<P: Into<PathBuf>>(folders: impl IntoIterator<Item = P>) -> Self {
        let folders = folders.into_iter().map(Into::into).collect();
        Self { folders, faces: OnceLock::new(), wide: OnceLock::new() }
    }

    /// The notice as a PDF. The same notice gives the same bytes.
    pub fn print(&self, notice: &Notice<'_>, language: Language) -> Result<Vec<u8>, NotPrinted> {
        let blocks = blocks(notice, language);
        let faces = self.faces_for(&page::printed(&blocks))?;
        let page = Page::of(notice, &blocks, language, faces)?;
        let files = [("letter.json", page.letter), ("record.json", page.record)];
        set(&World::new(faces, Template::Letter, files), notice.record.issued.is_some())
    }

    /// Badges as a PDF for such sheets. The same badges give the same bytes.
    pub fn badges(&self, badges: &Badges, sheet: Sheet) -> Result<Vec<u8>, NotPrinted> {
        if badges.badges.is_empty() {
            return Err(NotPrinted::Nobody);
        }
        let faces = self.faces_for(&badges.printed())?;
        let files = [("badge.json", badges.data(sheet, faces).to_string())];
        set(&World::new(faces, Template::Badge, files), false)
    }

    /// A list of participants as a PDF. The same list gives the same bytes.
    pub fn list(&self, list: &List) -> Result<Vec<u8>, NotPrinted> {
        let faces = self.faces_for(&list.printed())?;
        let files = [("list.json", list.data(faces).to_string())];
        set(&World::new(faces, Template::List, files), false)
    }

    fn faces_for(&self, text: &str) -> Result<&Faces, NotPrinted> {
        let faces = self.faces.get_or_init(Faces::built_in);
        if faces.lacks(text).is_none() {
            return Ok(faces);
        }
        let wide = self.wide.get_or_init(|| faces.with(&faces::files(&self.folders)));
        wide.lacks(text).map_or(Ok(wide), |sign| Err(faces::wanting(sign)))
    }
}

/// The paper of this world, as a PDF.
fn set(world: &World<'_>, dated: bool) -> Result<Vec<u8>, NotPrinted> {
    let document = typst::compile::<PagedDocument>(world).output.map_err(|why| not_set(&why))?;
    let printed = typst_pdf::pdf(&document, &options(dated)?).map_err(|why| not_set(&why));
    comemo::evict(REMEMBERED);
    printed
}

/// For readers who hear the page (PDF/UA-1) and, with a date, for archives that take what is attached (PDF/A-3, accessible).
fn options(dated: bool) -> Result<PdfOptions, NotPrinted> {
    let standards: &[PdfStandard] =
        if dated { &[PdfStandard::A_3a, PdfStandard::Ua_1] } else { &[PdfStandard::Ua_1] };
    let standards =
        PdfStandards::new(standards).map_err(|why| NotPrinted::NotSet(why.message().to_string()))?;
    Ok(PdfOptions { creator: Smart::Custom(Some("Plenary".to_owned())), standards, ..PdfOptions::default() })
}

fn not_set(why: &[SourceDiagnostic]) -> NotPrinted {
    let messages: Vec<&str> = why.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    NotPrinted::NotSet(messages.join("; "))
}
