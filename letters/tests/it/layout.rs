//! What converters do to lines.

use std::fs;

use crate::{corpus::letters, texts::record};

#[test]
fn one_long_line_does_not_part_the_lines_of_a_wrapped_letter() {
    let path = letters().into_iter().find(|path| path.ends_with("en-2009-prose.txt")).unwrap();
    let text = fs::read_to_string(path).unwrap();
    let whole = record(&text);
    let long = text.replace(
        "Yours faithfully",
        "Day              Morning                                Afternoon                              Evening                            Room\n\nYours faithfully",
    );
    let damaged = record(&long);
    assert_eq!(whole.deadlines, damaged.deadlines);
    assert_eq!(whole.meeting, damaged.meeting);
    assert_eq!(whole.events, damaged.events);
}
