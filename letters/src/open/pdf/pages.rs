//! The pages of a PDF that was printed here: sign by sign with its place, so that rows keep their cells and Arabic its order.

use super::reading;
use pdf_extract::{Document, MediaBox, OutputDev, OutputError, Transform};

/// By this the PDFs are known that were printed here.
const CREATOR: &[u8] = b"<xmp:CreatorTool>Plenary</xmp:CreatorTool>";

/// Whether a PDF was printed here.
pub(super) fn are_ours(bytes: &[u8]) -> bool {
    bytes.windows(CREATOR.len()).any(|window| window == CREATOR)
}

/// The text of the pages, a line for each line, the cells of a row parted by tabs.
pub(super) fn text(bytes: &[u8]) -> Result<String, OutputError> {
    let document = Document::load_mem(bytes)?;
    let mut pages = Pages::default();
    pdf_extract::output_doc(&document, &mut pages)?;
    pages.end_run();
    Ok(pages.text)
}

/// What has been drawn so far.
#[derive(Default)]
struct Pages {
    text: String,
    /// The signs of the run that is being drawn, from the left; a sign may stand for two letters.
    run: Vec<String>,
    last: Option<Place>,
    height: f64,
}

/// Where a sign stands on its page, and how large it is.
#[derive(Clone, Copy)]
struct Place {
    left: f64,
    right: f64,
    down: f64,
    size: f64,
}

/// Gaps, in sizes of the sign: what parts lines, paragraphs, cells, words.
const LINE: f64 = 0.5;
const PARAGRAPH: f64 = 1.75;
const CELL: f64 = 0.62;
const WORD: f64 = 0.12;

impl Pages {
    fn end_run(&mut self) {
        let run = std::mem::take(&mut self.run);
        self.text.push_str(&reading::in_order(&run));
    }

    /// What stands between two signs.
    fn part(&mut self, last: Place, next: Place) {
        let fallen = next.down - last.down;
        let aside = (next.left - last.right).max(last.left - next.right);
        if fallen.abs() > LINE * next.size {
            self.end_run();
            // What stands higher begins another column: a paragraph of its own.
            let apart = fallen > PARAGRAPH * next.size || fallen < 0.0;
            self.text.push_str(if apart { "\n\n" } else { "\n" });
        } else if aside > CELL * next.size {
            self.end_run();
            self.text.push('\t');
        } else if next.left > last.right + WORD * next.size && self.run.last().is_some_and(|sign| sign != " ")
        {
            self.run.push(" ".to_owned());
        }
    }
}

impl OutputDev for Pages {
    fn begin_page(
        &mut self,
        _: u32,
        page: &MediaBox,
        _: Option<(f64, f64, f64, f64)>,
    ) -> Result<(), OutputError> {
        self.end_run();
        self.text.push('\n');
        self.last = None;
        self.height = page.ury - page.lly;
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn output_character(
        &mut self,
        place: &Transform,
        width: f64,
        _: f64,
        size: f64,
        sign: &str,
    ) -> Result<(), OutputError> {
        let size = size * place.m11.hypot(place.m12);
        let left = place.m31;
        let next = Place { left, right: left + width * size, down: self.height - place.m32, size };
        if let Some(last) = self.last {
            self.part(last, next);
        }
        self.run.push(sign.to_owned());
        self.last = Some(next);
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}
