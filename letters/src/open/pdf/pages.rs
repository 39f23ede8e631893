//! The pages of a PDF: sign by sign with its place, so that rows keep their cells and Arabic its order.

use pdf_extract::{Dictionary, Document, MediaBox, Object, OutputDev, OutputError, Transform};

use super::{reading, rows};

/// By this the PDFs are known that were printed here.
const CREATOR: &[u8] = b"<xmp:CreatorTool>Plenary</xmp:CreatorTool>";

/// Whether a PDF was printed here.
pub(crate) fn are_ours(bytes: &[u8]) -> bool {
    bytes.windows(CREATOR.len()).any(|window| window == CREATOR)
}

/// The text of the pages, a line for each line, the cells of a row parted by tabs.
pub(super) fn text(bytes: &[u8]) -> Result<String, OutputError> {
    let mut document = Document::load_mem(bytes)?;
    document.objects.values_mut().filter_map(|object| object.as_dict_mut().ok()).for_each(spell_out_widths);
    let mut pages = Pages::default();
    pdf_extract::output_doc(&document, &mut pages)?;
    pages.end_line();
    // Elsewhere a line that stands further in may be anything; here it goes on with the row above it.
    let indented_goes_on = are_ours(bytes);
    Ok(rows::text(&pages.pieces, pages.to_the_left > pages.to_the_right, indented_goes_on))
}

/// Widths of a run of signs, "first last width", as one width for each sign: the library misreads the short form.
fn spell_out_widths(font: &mut Dictionary) {
    let Ok(widths) = font.get(b"W").and_then(Object::as_array) else { return };
    let mut each = Vec::new();
    let mut rest = widths.as_slice();
    while let [first, second, others @ ..] = rest {
        each.push(first.clone());
        if let (Ok(from), Ok(to), Some(width)) = (first.as_i64(), second.as_i64(), others.first()) {
            // No face has more signs than this.
            let signs = usize::try_from(to - from + 1).unwrap_or_default().min(65_536);
            each.push(Object::Array(vec![width.clone(); signs]));
            rest = &others[1..];
        } else {
            each.push(second.clone());
            rest = others;
        }
    }
    font.set("W", each);
}

/// Words on one line and in one column.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) page: u32,
    pub(super) left: f64,
    pub(super) right: f64,
    /// How far below the upper edge of the page.
    pub(super) down: f64,
    /// The size of its signs, in points.
    pub(super) size: f64,
    /// Its signs from the left to the right.
    pub(super) signs: Vec<String>,
}

/// A sign and where it stands.
struct Sign {
    text: String,
    left: f64,
    right: f64,
}

/// What has been drawn so far.
#[derive(Default)]
struct Pages {
    pieces: Vec<Piece>,
    /// The signs of the line that is being drawn, in the order of drawing.
    line: Vec<Sign>,
    page: u32,
    height: f64,
    down: f64,
    size: f64,
    to_the_left: usize,
    to_the_right: usize,
}

/// Gaps, in sizes of the sign: what parts lines, cells, words.
const LINE: f64 = 0.5;
const CELL: f64 = 0.8;
const WORD: f64 = 0.12;

/// The page number stands in this much of the foot, in points.
const FOOT: f64 = 62.0;

impl Pages {
    fn end_line(&mut self) {
        let mut line = std::mem::take(&mut self.line);
        // The blank that ends an Arabic line is drawn upon its last sign.
        let place = |sign: &Sign| ((sign.left * 10.0).round(), if sign.text == " " { 0.0_f64 } else { 1.0 });
        line.sort_by(|one, other| {
            let (one, other) = (place(one), place(other));
            one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1))
        });
        let in_foot = self.height - self.down < FOOT;
        let counts =
            |sign: &Sign| sign.text.chars().all(|sign| sign.is_ascii_digit() || " –-—/".contains(sign));
        if in_foot && line.iter().all(counts) {
            return;
        }
        let mut piece: Vec<Sign> = Vec::new();
        for sign in line {
            // A mark stands above the letter that bears it and has no width.
            let edge = piece.iter().rev().take(2).map(|sign| sign.right).fold(f64::MIN, f64::max);
            let gap = if piece.is_empty() { 0.0 } else { sign.left - edge };
            if gap > CELL * self.size {
                self.end_piece(std::mem::take(&mut piece));
            }
            let parts_words = |last: &Sign| {
                gap > WORD * self.size
                    && last.text != " "
                    && ![&last.text, &sign.text].into_iter().any(|text| is_chinese(text))
            };
            if piece.last().is_some_and(parts_words) {
                piece.push(Sign { text: " ".to_owned(), ..sign });
            }
            piece.push(sign);
        }
        self.end_piece(piece);
    }

    fn end_piece(&mut self, signs: Vec<Sign>) {
        let right = signs.iter().map(|sign| sign.right).fold(0.0, f64::max);
        let Some(left) = signs.first().map(|sign| sign.left) else { return };
        let signs: Vec<String> = signs.into_iter().map(|sign| sign.text).collect();
        if signs.iter().any(|sign| !sign.trim().is_empty()) {
            self.pieces.push(Piece { page: self.page, left, right, down: self.down, size: self.size, signs });
        }
    }
}

/// Chinese leaves a gap beside Latin and digits, which parts no words.
fn is_chinese(sign: &str) -> bool {
    sign.starts_with(|sign| matches!(sign, '\u{2e80}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}' | '“' | '”'))
}

impl OutputDev for Pages {
    fn begin_page(
        &mut self,
        page: u32,
        size: &MediaBox,
        _: Option<(f64, f64, f64, f64)>,
    ) -> Result<(), OutputError> {
        self.end_line();
        self.page = page;
        self.height = size.ury - size.lly;
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
        let down = self.height - place.m32;
        if (down - self.down).abs() > LINE * size {
            self.end_line();
        }
        match sign.chars().next() {
            Some(letter) if reading::is_arabic(letter) => self.to_the_left += 1,
            Some(letter) if letter.is_alphabetic() => self.to_the_right += 1,
            _ => {}
        }
        self.down = down;
        self.size = size;
        self.line.push(Sign { text: sign.to_owned(), left: place.m31, right: place.m31 + width * size });
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
