//! A list of participants that opens in a spreadsheet. Every cell is text: a name that looks like a formula stays a name.

use axum::response::Response;
use frame::words::Words;
use jiff::Timestamp;
use office::{
    badges::see::{self, Delegation, Which},
    meetings::see::Meeting,
};
use rules::language::Language;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use super::{XLSX, failed, file, lists};
use crate::{House, reader::Reader};

/// The most letters that a cell holds.
const LONGEST_CELL: usize = 32_767;
/// The most letters of the name of a sheet.
const LONGEST_NAME: usize = 31;
/// How wide columns are, in letters.
const WIDTHS: [f64; 8] = [24.0, 24.0, 32.0, 22.0, 22.0, 22.0, 14.0, 26.0];

pub(super) async fn list(house: &House, reader: &Reader, meeting: &Meeting, which: Which) -> Response {
    let delegations = match see::list(&house.office, &reader.actor, meeting, which).await {
        Ok(delegations) => delegations,
        Err(failure) => return failed(reader, &failure),
    };
    let made = house.office.clock().now();
    match workbook(reader.words(), which, &delegations, made) {
        Ok(bytes) => file(XLSX, &lists::file_name(meeting, which, "xlsx"), bytes),
        Err(_) => reader.failed(),
    }
}

fn workbook(
    words: Words,
    which: Which,
    delegations: &[Delegation],
    made: Timestamp,
) -> Result<Vec<u8>, XlsxError> {
    let title = lists::title(words, which);
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_timestamp(made.as_second())?;
    workbook.set_properties(&DocProperties::new().set_title(title.as_str()).set_creation_datetime(&made));
    let sheet = workbook.add_worksheet();
    sheet.set_name(title.chars().take(LONGEST_NAME).collect::<String>())?;
    sheet.set_right_to_left(words.0 == Language::Ar);
    sheet.set_freeze_panes(1, 0)?;
    // Also what somebody types over a cell later stays text.
    let plain = Format::new().set_num_format("@");
    let bold = plain.clone().set_bold();
    let people = delegations.iter().flat_map(|delegation| &delegation.people);
    let rows = people.map(|one| (&plain, lists::cells(words, which, one)));
    let heads = std::iter::once((&bold, lists::heads(words, which)));
    for (row, (format, cells)) in (0_u32..).zip(heads.chain(rows)) {
        for (column, cell) in (0_u16..).zip(cells) {
            let cell: String = cell.chars().take(LONGEST_CELL).collect();
            sheet.write_string_with_format(row, column, cell, format)?;
        }
    }
    for (column, width) in (0_u16..).zip(WIDTHS) {
        sheet.set_column_width(column, width)?;
    }
    workbook.save_to_buffer()
}
