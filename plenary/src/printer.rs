//! The press at the service of the house.

use std::sync::Arc;

use letters::write::Notice;
use office::{
    Office,
    drafts::{NotPrinted, Printer},
};
use press::{FOLDERS, Press};
use rules::language::Language;

#[derive(Debug)]
struct OfThisMachine(Press);

impl Printer for OfThisMachine {
    fn print(&self, notice: &Notice<'_>, language: Language) -> Result<Vec<u8>, NotPrinted> {
        self.0.print(notice, language).map_err(|why| NotPrinted { language, why: why.to_string() })
    }
}

/// The house, able to print.
pub(crate) fn printing(office: Office) -> Office {
    office.with_printer(Arc::new(OfThisMachine(Press::new(FOLDERS))))
}
