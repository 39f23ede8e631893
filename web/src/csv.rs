//! Tables for spreadsheets, in which no cell is a formula.

/// The mark by which spreadsheets know that a file is UTF-8.
const MARK: &str = "\u{feff}";

/// Signs with which spreadsheets let a formula begin.
const BEGINS_A_FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A file of these lines.
pub(crate) fn file(lines: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut file = MARK.to_owned();
    for line in lines {
        let cells: Vec<String> = line.iter().map(|text| cell(text)).collect();
        file.push_str(&cells.join(","));
        file.push_str("\r\n");
    }
    file
}

/// A cell: what would be a formula begins with an apostrophe, and what would end the cell stands in quotes.
fn cell(text: &str) -> String {
    let apostrophe = if text.starts_with(BEGINS_A_FORMULA) { "'" } else { "" };
    let text = format!("{apostrophe}{text}");
    if text.contains(['"', ',', ';', '\n', '\r', '\t']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)"] {
            assert_eq!(cell(text), format!("'{text}"));
        }
        assert_eq!(cell("\t=1"), "\"'\t=1\"");
        assert_eq!(cell("\r=1"), "\"'\r=1\"");
        assert_eq!(cell("=HYPERLINK(\"x\",\"y\")"), "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
        assert_eq!(cell("a=b"), "a=b", "only the first sign counts");
    }

    #[test]
    fn what_would_end_a_cell_is_quoted_and_the_file_says_that_it_is_unicode() {
        let lines =
            [vec!["name".to_owned(), "member".to_owned()], vec!["Ó \"B\", C".to_owned(), "شركة".to_owned()]];
        assert_eq!(file(lines), "\u{feff}name,member\r\n\"Ó \"\"B\"\", C\",شركة\r\n");
    }
}
