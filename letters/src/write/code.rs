//! The address as a picture that a telephone reads: drawn for pages, dotted for Word.

use std::{fmt::Write as _, io::Write as _};

use flate2::{Compression, Crc, write::ZlibEncoder};
use qrcode::{Color, QrCode};

/// The white around the code, in modules: with less some telephones see none.
const QUIET: usize = 4;

/// The code of an address; none where it is too long for one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// How many modules it is wide and high, with its white.
    side: usize,
    /// The dark ones, column and row.
    dark: Vec<(usize, usize)>,
}

impl Code {
    /// The code that leads to the address.
    pub fn of(address: &str) -> Option<Self> {
        let code = QrCode::new(address).ok()?;
        let width = code.width();
        let dark = code
            .to_colors()
            .into_iter()
            .enumerate()
            .filter(|(_, color)| *color == Color::Dark)
            .map(|(at, _)| (at % width + QUIET, at / width + QUIET))
            .collect();
        Some(Self { side: width + 2 * QUIET, dark })
    }

    /// As a drawing of one path.
    pub fn svg(&self) -> String {
        let side = self.side;
        let mut path = String::new();
        for (column, row) in &self.dark {
            let _ = write!(path, "M{column} {row}h1v1h-1z");
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
            <path fill=\"#fff\" d=\"M0 0h{side}v{side}h-{side}z\"/><path d=\"{path}\"/></svg>"
        )
    }

    /// As a PNG of one bit a dot, eight dots a module.
    pub(super) fn png(&self) -> Vec<u8> {
        // A module is one byte of dots, so that a row of modules is a row of bytes.
        let mut rows = vec![vec![0xff_u8; self.side]; self.side];
        for (column, row) in &self.dark {
            rows[*row][*column] = 0;
        }
        let mut dots = Vec::with_capacity(self.side * 8 * (self.side + 1));
        for row in rows {
            for _ in 0..8 {
                // Each line says first how it was filtered: not at all.
                dots.push(0);
                dots.extend_from_slice(&row);
            }
        }
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
        let packed = packed.write_all(&dots).and_then(|()| packed.finish()).unwrap_or_default();
        let side = u32::try_from(self.side * 8).unwrap_or_default().to_be_bytes();
        let mut head = [side, side].concat();
        // One bit of grey, packed, filtered and laced as usual.
        head.extend([1, 0, 0, 0, 0]);
        let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
        for (name, content) in [(b"IHDR", &head), (b"IDAT", &packed), (b"IEND", &Vec::new())] {
            png.extend(u32::try_from(content.len()).unwrap_or_default().to_be_bytes());
            let mut sum = Crc::new();
            sum.update(name);
            sum.update(content);
            png.extend(name);
            png.extend(content);
            png.extend(sum.sum().to_be_bytes());
        }
        png
    }
}
