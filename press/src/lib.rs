//! The printed letter: a tagged PDF that carries its own record, set by typst from the blocks that every form is made of.
//!
//! The only crate beside the command line that opens files, and only those of fonts. Words never become markup: the template
//! `letter.typ` is fixed, and what it prints is handed to it as JSON.

mod faces;
mod page;
mod world;

use std::{
    path::{Path, PathBuf},
    sync::OnceLock,
};

use letters::write::Notice;
use rules::language::Language;
use typst::{comemo, diag::SourceDiagnostic, foundations::Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

pub use faces::FOLDERS;
use faces::Faces;
use page::Page;
use world::World;

/// What prints: the faces that were found, opened once and kept.
#[derive(Debug)]
pub struct Press {
    files: Vec<PathBuf>,
    faces: OnceLock<Faces>,
}

/// Why a letter could not be printed, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotPrinted {
    /// No face is installed that this language is printed in.
    #[error("no face for {} is installed: install Debian's package {package}", .language.code())]
    NoFace {
        /// The language.
        language: Language,
        /// The package that brings one.
        package: &'static str,
    },
    /// No face that is installed has this sign; a box would stand in its place.
    #[error("no face has the sign {sign} (U+{:04X}): install Debian's package {package}, or write it otherwise", u32::from(*.sign))]
    NoGlyph {
        /// The first such sign.
        sign: char,
        /// The package that is likely to have it.
        package: &'static str,
    },
    /// The page could not be set.
    #[error("the page could not be set: {0}")]
    NotSet(String),
}

/// How many letters what typst remembers of one is kept for: the next languages of the same letter use it.
const REMEMBERED: usize = 12;

impl Press {
    /// Looks for faces in the folders and below them. What is missing is told when a letter needs it.
    pub fn open<P: AsRef<Path>>(folders: &[P]) -> Self {
        Self { files: faces::files(folders), faces: OnceLock::new() }
    }

    /// The notice as a PDF. The same notice gives the same bytes.
    pub fn print(&self, notice: &Notice<'_>, language: Language) -> Result<Vec<u8>, NotPrinted> {
        let faces = self.faces.get_or_init(|| Faces::load(&self.files));
        faces.serve(language)?;
        let page = Page::of(notice, language, faces)?;
        let world = World::new(faces, &page);
        let document = typst::compile::<PagedDocument>(&world).output.map_err(|why| not_set(&why))?;
        let printed = typst_pdf::pdf(&document, &options()?).map_err(|why| not_set(&why));
        comemo::evict(REMEMBERED);
        printed
    }
}

/// For readers who hear the page (PDF/UA-1) and for archives that take what is attached (PDF/A-3, accessible).
fn options() -> Result<PdfOptions, NotPrinted> {
    let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
        .map_err(|why| NotPrinted::NotSet(why.message().to_string()))?;
    Ok(PdfOptions { creator: Smart::Custom(Some("Plenary".to_owned())), standards, ..PdfOptions::default() })
}

fn not_set(why: &[SourceDiagnostic]) -> NotPrinted {
    let messages: Vec<&str> = why.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    NotPrinted::NotSet(messages.join("; "))
}
