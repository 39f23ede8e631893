//! Tables as spreadsheets and databases write them: rows of cells, whatever the encoding and the separator.

use super::{Limits, Unreadable, encoding, xlsx};

/// One cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// What it shows, without blanks around it.
    pub text: String,
    /// Whether it is computed: what it shows may be another thing tomorrow.
    pub is_formula: bool,
}

/// One row that is not empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number as a spreadsheet shows it, from 1.
    pub number: usize,
    /// Its cells, from the first column on.
    pub cells: Vec<Cell>,
}

/// The most cells of a row that are read.
pub(super) const WIDEST: usize = 100;

/// Reads the rows of a table that are not empty: a spreadsheet (.xlsx, its first sheet), or text with commas, semicolons or
/// tabulators between its cells. No more rows are read than the reader's lines.
pub fn table(bytes: &[u8]) -> Result<Vec<Row>, Unreadable> {
    let limits = Limits::READER;
    if bytes.len() > limits.bytes {
        return Err(Unreadable::TooLarge { bytes: bytes.len(), limit: limits.bytes });
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Unreadable::Empty);
    }
    let rows = match super::kind(bytes) {
        super::Kind::Archive => xlsx::open(bytes, &limits)?,
        super::Kind::Compound => {
            return Err(match super::compound(bytes) {
                Unreadable::Encrypted => Unreadable::Encrypted,
                _ => Unreadable::OtherKind { seen: "an Office file of before 2007; save it as .xlsx" },
            });
        }
        super::Kind::Pdf => return Err(Unreadable::OtherKind { seen: "a PDF" }),
        super::Kind::Other(seen) => return Err(Unreadable::OtherKind { seen }),
        super::Kind::Text => {
            let text = encoding::decode(bytes).ok_or(Unreadable::OtherKind { seen: "binary data" })?;
            separated(&text, limits.lines)
        }
    };
    if rows.is_empty() { Err(Unreadable::NoText) } else { Ok(rows) }
}

fn separated(text: &str, most: usize) -> Vec<Row> {
    let text = text.trim_start_matches('\u{feff}');
    // Excel writes a line of its own that names the separator.
    let (told, text) = match text.split_once('\n') {
        Some((first, rest)) if first.trim().to_ascii_lowercase().starts_with("sep=") => {
            (first.trim().as_bytes().get(4).copied(), rest)
        }
        _ => (None, text),
    };
    let skipped = usize::from(told.is_some());
    let separator = told.unwrap_or_else(|| separator(text));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records().flatten().take(most) {
        let number = record.position().map_or(0, |position| line(text, position));
        let cells: Vec<Cell> = record.iter().take(WIDEST).map(cell).collect();
        if cells.iter().any(|cell| !cell.text.is_empty()) {
            rows.push(Row { number: number + skipped, cells });
        }
    }
    rows
}

/// The line on which a record begins; the reader's own count stops before empty lines.
fn line(text: &str, position: &csv::Position) -> usize {
    let number = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    let rest = text.get(number(position.byte())..).unwrap_or_default();
    let empty =
        rest.chars().take_while(|sign| matches!(sign, '\r' | '\n')).filter(|sign| *sign == '\n').count();
    number(position.line()).saturating_add(empty)
}

fn cell(text: &str) -> Cell {
    let text = text.trim().trim_matches('\u{feff}');
    // A spreadsheet would compute it; an apostrophe before it says that it is text.
    let is_formula = text.starts_with('=');
    Cell { text: text.strip_prefix('\'').unwrap_or(text).to_owned(), is_formula }
}

/// Of the three, the one that the first line has most of.
fn separator(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |sign: char| first.matches(sign).count();
    [(b';', ';'), (b'\t', '\t'), (b',', ',')]
        .into_iter()
        .max_by_key(|(_, sign)| count(*sign))
        .map_or(b',', |(byte, _)| byte)
}

#[cfg(test)]
mod tests {
    use encoding_rs::{GB18030, WINDOWS_1251, WINDOWS_1256};

    use super::*;

    fn texts(bytes: &[u8]) -> Vec<Vec<String>> {
        let rows = table(bytes).unwrap();
        rows.into_iter().map(|row| row.cells.into_iter().map(|cell| cell.text).collect()).collect()
    }

    #[test]
    fn separators_quotes_and_marks_are_understood() {
        let expected = [["Name", "Country"], ["A, \"B\"; C", "KE"]];
        for text in [
            "Name,Country\r\n\"A, \"\"B\"\"; C\",KE\r\n",
            "\u{feff}Name;Country\n\"A, \"\"B\"\"; C\";KE",
            "Name\tCountry\n\n\"A, \"\"B\"\"; C\"\tKE\n\t\n",
            "sep=;\nName;Country\n\"A, \"\"B\"\"; C\";KE",
        ] {
            assert_eq!(texts(text.as_bytes()), expected, "{text:?}");
        }
        assert_eq!(table(b"a,b\n\nc,d\n").unwrap()[1].number, 3, "as a spreadsheet counts");
    }

    #[test]
    fn legacy_encodings_are_guessed() {
        let russian = "Категория;Название;Страна\nЧлены Сектора;Российская компания связи;RU\nАкадемические организации;Московский университет;RU\n";
        assert_eq!(texts(&WINDOWS_1251.encode(russian).0)[1][1], "Российская компания связи");
        let arabic =
            "الفئة;الاسم;البلد\nأعضاء القطاع;شركة الاتصالات المصرية;EG\nالهيئات الأكاديمية;جامعة القاهرة;EG\n";
        assert_eq!(texts(&WINDOWS_1256.encode(arabic).0)[1][1], "شركة الاتصالات المصرية");
        let chinese = "类别,名称,国家\n部门成员,中国示例通信公司,CN\n学术成员,北京示例大学,CN\n";
        assert_eq!(texts(&GB18030.encode(chinese).0)[1][1], "中国示例通信公司");
        let utf_16: Vec<u8> =
            [0xff, 0xfe].into_iter().chain(russian.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(texts(&utf_16)[2][1], "Московский университет");
    }

    #[test]
    fn a_formula_is_told_from_text() {
        let rows = table(b"=1+1,'=1+1,-").unwrap();
        let seen: Vec<_> = rows[0].cells.iter().map(|cell| (cell.text.as_str(), cell.is_formula)).collect();
        assert_eq!(seen, [("=1+1", true), ("=1+1", false), ("-", false)]);
    }

    #[test]
    fn what_is_no_table_is_refused_by_what_it_is() {
        assert_eq!(table(b" \n "), Err(Unreadable::Empty));
        assert!(matches!(table(b"%PDF-1.7 "), Err(Unreadable::OtherKind { .. })));
        assert!(matches!(table(b"PK\x03\x04 nonsense"), Err(Unreadable::Broken)));
    }
}
