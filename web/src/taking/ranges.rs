//! Which bytes of a file a request asks for (RFC 9110, 14.1 and 14.2).

use std::ops::Range;

/// So many ranges are served at a time; who asks for more gets the whole file, as RFC 9110, 14.2 allows.
const MOST: usize = 16;

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// The whole file: no range, one that is not understood, or too many.
    Whole,
    /// These bytes, in the order asked for; where some overlap, joined and in the order of the file.
    Parts(Vec<Range<u64>>),
    /// Nothing of it lies within the file.
    Outside,
}

/// Reads the field `Range` for a file of so many bytes.
pub(super) fn asked(field: &str, size: u64) -> Asked {
    let Some((unit, list)) = field.split_once('=') else { return Asked::Whole };
    if !unit.trim().eq_ignore_ascii_case("bytes") {
        return Asked::Whole;
    }
    let (mut parts, mut count) = (Vec::new(), 0);
    for text in list.split(',').map(str::trim).filter(|text| !text.is_empty()) {
        count += 1;
        match one(text, size) {
            Ok(Some(part)) => parts.push(part),
            Ok(None) => {}
            Err(NoRange) => return Asked::Whole,
        }
    }
    if count == 0 || count > MOST {
        return Asked::Whole;
    }
    if parts.is_empty() { Asked::Outside } else { Asked::Parts(joined(parts)) }
}

/// The text is no range.
struct NoRange;

/// One range; `None` where it lies outside.
fn one(text: &str, size: u64) -> Result<Option<Range<u64>>, NoRange> {
    let (first, last) = text.split_once('-').ok_or(NoRange)?;
    let (first, last) = (first.trim(), last.trim());
    let part = match (first.is_empty(), last.is_empty()) {
        (true, true) => return Err(NoRange),
        (true, false) => size.saturating_sub(number(last)?)..size,
        (false, true) => number(first)?..size,
        (false, false) => {
            let (first, last) = (number(first)?, number(last)?);
            if last < first {
                return Err(NoRange);
            }
            first..last.saturating_add(1).min(size)
        }
    };
    Ok((part.start < part.end).then_some(part))
}

/// A number of any length; one that no file has is as good as the largest.
fn number(digits: &str) -> Result<u64, NoRange> {
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(NoRange);
    }
    Ok(digits.parse().unwrap_or(u64::MAX))
}

/// Nobody gets the same bytes twice in one answer.
fn joined(parts: Vec<Range<u64>>) -> Vec<Range<u64>> {
    let mut sorted = parts.clone();
    sorted.sort_by_key(|part| part.start);
    if sorted.windows(2).all(|pair| pair[0].end < pair[1].start) {
        return parts;
    }
    let mut joined: Vec<Range<u64>> = Vec::new();
    for part in sorted {
        match joined.last_mut() {
            Some(last) if part.start <= last.end => last.end = last.end.max(part.end),
            _ => joined.push(part),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(field: &str) -> Vec<(u64, u64)> {
        match asked(field, 100) {
            Asked::Parts(parts) => parts.into_iter().map(|part| (part.start, part.end)).collect(),
            other => panic!("{field}: {other:?}"),
        }
    }

    #[test]
    fn a_range_is_counted_from_either_end() {
        assert_eq!(parts("bytes=0-0"), [(0, 1)]);
        assert_eq!(parts("bytes=10-"), [(10, 100)]);
        assert_eq!(parts("bytes=-10"), [(90, 100)]);
        assert_eq!(parts("bytes=-1000"), [(0, 100)]);
        assert_eq!(parts("bytes=90-1000"), [(90, 100)]);
        assert_eq!(parts("Bytes=1-2, 50-60"), [(1, 3), (50, 61)]);
        assert_eq!(parts("bytes=50-60,1-2"), [(50, 61), (1, 3)], "in the order asked for");
        assert_eq!(parts("bytes=50-60,1-2,200-300"), [(50, 61), (1, 3)], "what lies outside is left out");
        assert_eq!(parts("bytes=0-99999999999999999999999"), [(0, 100)]);
    }

    #[test]
    fn what_overlaps_is_sent_once() {
        assert_eq!(parts("bytes=0-50,40-60"), [(0, 61)]);
        assert_eq!(parts("bytes=40-60,0-39"), [(0, 61)]);
        assert_eq!(parts("bytes=0-,0-,0-"), [(0, 100)]);
    }

    #[test]
    fn what_lies_outside_is_told_from_what_is_not_understood() {
        for outside in ["bytes=100-", "bytes=100-200", "bytes=-0"] {
            assert_eq!(asked(outside, 100), Asked::Outside, "{outside}");
        }
        assert_eq!(asked("bytes=0-", 0), Asked::Outside);
        for wrong in [
            "bytes",
            "bytes=",
            "bytes=-",
            "bytes=5-2",
            "bytes=a-b",
            "bytes=1-2-3",
            "lines=1-2",
            "bytes=+1-2",
            "",
        ] {
            assert_eq!(asked(wrong, 100), Asked::Whole, "{wrong}");
        }
        let many = (0..1_000).map(|at| format!("{at}-{at}")).collect::<Vec<_>>().join(",");
        assert_eq!(asked(&format!("bytes={many}"), 5_000), Asked::Whole);
    }
}
