//! The code in a photograph: what a telephone without a reader of its own sends from the door.

use std::io::Cursor;

use image::{ImageReader, Limits, imageops::FilterType};
use rqrr::PreparedImage;

/// The largest side of a photograph, and so many bytes while it is unpacked.
const SIDE: u32 = 10_000;
const UNPACKED: u64 = 200_000_000;
/// A photograph is looked at in this size first: cameras give more than a code needs.
const LOOKED_AT: u32 = 1_200;

/// What the first code in a photograph says; `None` where it is no photograph (PNG or JPEG), or no code is seen in it.
pub fn seen_code(bytes: &[u8]) -> Option<String> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(SIDE), Some(SIDE));
    limits.max_alloc = Some(UNPACKED);
    reader.limits(limits);
    let picture = reader.decode().ok()?;
    let is_large = picture.width().max(picture.height()) > LOOKED_AT;
    let smaller = is_large.then(|| picture.resize(LOOKED_AT, LOOKED_AT, FilterType::Triangle).to_luma8());
    let found = smaller.as_ref().and_then(said);
    found.or_else(|| said(&picture.to_luma8()))
}

fn said(picture: &image::GrayImage) -> Option<String> {
    let (width, height) = (usize::try_from(picture.width()).ok()?, usize::try_from(picture.height()).ok()?);
    let rows = picture.as_raw();
    let mut prepared = PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        rows.get(y * width + x).copied().unwrap_or(u8::MAX)
    });
    prepared.detect_grids().iter().find_map(|grid| grid.decode().ok()).map(|(_, text)| text)
}

#[cfg(test)]
mod tests {
    use image::{DynamicImage, GrayImage, ImageFormat, Luma};
    use qrcode::{Color, QrCode};

    use super::*;

    /// A code as somebody photographs it: large, grey on grey, and a little askew.
    fn photographed(text: &str, side: u32, format: ImageFormat) -> Vec<u8> {
        let code = QrCode::new(text).unwrap();
        let width = u32::try_from(code.width()).unwrap();
        let colors = code.to_colors();
        let module = side / (width + 8);
        let picture = GrayImage::from_fn(side, side, |x, y| {
            let (x, y) = ((x + y / 40) / module, y / module);
            let dark = (4..width + 4).contains(&x)
                && (4..width + 4).contains(&y)
                && colors[((y - 4) * width + x - 4) as usize] == Color::Dark;
            Luma([if dark { 40 } else { 200 }])
        });
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::ImageLuma8(picture).write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    #[test]
    fn the_number_of_a_badge_is_read_from_a_photograph() {
        for (side, format) in [(400, ImageFormat::Png), (2400, ImageFormat::Jpeg)] {
            let photograph = photographed("sg20-2025-09-09-0007", side, format);
            assert_eq!(seen_code(&photograph).as_deref(), Some("sg20-2025-09-09-0007"), "{format:?}");
        }
    }

    #[test]
    fn what_is_no_photograph_of_a_code_says_nothing() {
        assert_eq!(seen_code(b""), None);
        assert_eq!(seen_code(b"%PDF-1.7"), None);
        assert_eq!(seen_code(&photographed("x", 400, ImageFormat::Png)[..60]), None);
        let mut empty = Cursor::new(Vec::new());
        DynamicImage::ImageLuma8(GrayImage::new(90, 90)).write_to(&mut empty, ImageFormat::Png).unwrap();
        assert_eq!(seen_code(&empty.into_inner()), None);
    }
}
