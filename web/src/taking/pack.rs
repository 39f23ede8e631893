//! An archive that is made while it is sent (ZIP, APPNOTE 6.3.10). Documents are packed already, so nothing is squeezed, and its length
//! is known before the first byte. It is never whole on the disk or in memory.

use std::collections::HashSet;

use axum::{
    BoxError,
    body::{Body, Bytes},
};
use futures_util::{StreamExt, stream};
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use office::documents::see::Content;
use tokio::sync::mpsc::{self, Sender};

/// Where four bytes no longer hold a size or a place.
const LARGE: u64 = 0xffff_ffff;
/// Where two bytes no longer hold a count.
const MANY: u64 = 0xffff;
/// The size follows the content (bit 3), the name is UTF-8 (bit 11).
const FLAGS: u16 = 0b1000_0000_1000;
/// Made under Unix (3), as version 4.5 of the format says (45).
const MADE_BY: u16 = 0x032d;
/// So many pieces wait for a slow reader.
const WAITING: usize = 2;

/// One file of an archive.
pub(super) struct Entry {
    name: String,
    size: u64,
    changed: DateTime,
    source: Source,
}

enum Source {
    Here(Bytes),
    There(Box<Content>),
}

impl Entry {
    /// A file that is made for the archive.
    pub(super) fn made(name: &str, content: impl Into<Bytes>, at: Timestamp) -> Self {
        let bytes = content.into();
        Self {
            name: name.to_owned(),
            size: bytes.len() as u64,
            changed: civil(at),
            source: Source::Here(bytes),
        }
    }

    /// A file of the house.
    pub(super) fn kept(name: String, content: Content) -> Self {
        let at = Timestamp::from_millisecond(content.file.added_at).unwrap_or_default();
        Self { name, size: content.kept.size, changed: civil(at), source: Source::There(Box::new(content)) }
    }

    const fn is_large(&self) -> bool {
        self.size >= LARGE
    }

    /// What stands before the content.
    fn head(&self) -> Vec<u8> {
        let mut head = Record::of(0x0403_4b50);
        head.two(if self.is_large() { 45 } else { 20 }).two(FLAGS).two(0).when(self.changed);
        // Checksum and sizes follow the content; a large file says here that they have eight bytes.
        let open = if self.is_large() { LARGE } else { 0 };
        head.four(0).four(open).four(open).size_of(self.name.len()).two(if self.is_large() { 20 } else { 0 });
        head.text(&self.name);
        if self.is_large() {
            head.two(1).two(16).eight(0).eight(0);
        }
        head.0
    }

    /// What stands behind it.
    fn tail(&self, checksum: u32) -> Vec<u8> {
        let mut tail = Record::of(0x0807_4b50);
        tail.four(u64::from(checksum));
        if self.is_large() {
            tail.eight(self.size).eight(self.size);
        } else {
            tail.four(self.size).four(self.size);
        }
        tail.0
    }

    /// Its line in the directory.
    fn line(&self, checksum: u32, place: u64) -> Vec<u8> {
        let mut long = Record(Vec::new());
        if self.is_large() {
            long.eight(self.size).eight(self.size);
        }
        if place >= LARGE {
            long.eight(place);
        }
        let extra = if long.0.is_empty() { 0 } else { long.0.len() + 4 };
        let mut line = Record::of(0x0201_4b50);
        // Its owner reads and writes it.
        line.two(MADE_BY).two(if extra == 0 { 20 } else { 45 }).two(FLAGS).two(0).when(self.changed);
        line.four(u64::from(checksum)).four(self.size.min(LARGE)).four(self.size.min(LARGE));
        line.size_of(self.name.len()).size_of(extra).two(0).two(0).two(0).four(0o100_644 << 16);
        line.four(place.min(LARGE)).text(&self.name);
        if extra > 0 {
            line.two(1).size_of(long.0.len()).0.extend(long.0);
        }
        line.0
    }

    fn length(&self) -> u64 {
        self.head().len() as u64 + self.size + self.tail(0).len() as u64
    }
}

/// What ends an archive.
fn end(count: u64, place: u64, length: u64) -> Vec<u8> {
    let mut end = Record(Vec::new());
    if count >= MANY || place >= LARGE || length >= LARGE {
        end.four(0x0606_4b50).eight(44).two(MADE_BY).two(45).four(0).four(0);
        end.eight(count).eight(count).eight(length).eight(place);
        end.four(0x0706_4b50).four(0).eight(place + length).four(1);
    }
    let short = u16::try_from(count.min(MANY)).unwrap_or(u16::MAX);
    end.four(0x0605_4b50)
        .two(0)
        .two(0)
        .two(short)
        .two(short)
        .four(length.min(LARGE))
        .four(place.min(LARGE))
        .two(0);
    end.0
}

/// No two files of an archive have one name: the first of them stays.
pub(super) fn without_twins(entries: Vec<Entry>) -> Vec<Entry> {
    let mut seen = HashSet::new();
    entries.into_iter().filter(|entry| seen.insert(entry.name.clone())).collect()
}

/// How many bytes the archive has.
pub(super) fn length(entries: &[Entry]) -> u64 {
    let (mut place, mut lines) = (0, 0);
    for entry in entries {
        lines += entry.line(0, place).len() as u64;
        place += entry.length();
    }
    place + lines + end(entries.len() as u64, place, lines).len() as u64
}

/// The archive. Who stops reading stops it being made.
pub(super) fn body(entries: Vec<Entry>) -> Body {
    let (sender, receiver) = mpsc::channel(WAITING);
    tokio::spawn(async move {
        if let Err(Some(why)) = write(entries, &sender).await {
            // The reader learns by the missing end that it is not whole.
            let _ = sender.send(Err(why)).await;
        }
    });
    Body::from_stream(stream::unfold(receiver, |mut receiver| async move {
        receiver.recv().await.map(|piece| (piece, receiver))
    }))
}

type Piece = Result<Bytes, BoxError>;

/// `None` where nobody reads any more.
async fn send(sender: &Sender<Piece>, piece: impl Into<Bytes>) -> Result<(), Option<BoxError>> {
    sender.send(Ok(piece.into())).await.map_err(|_| None)
}

async fn write(entries: Vec<Entry>, sender: &Sender<Piece>) -> Result<(), Option<BoxError>> {
    let (mut place, mut lines) = (0, Vec::new());
    let count = entries.len() as u64;
    for entry in entries {
        send(sender, entry.head()).await?;
        let checksum = content(&entry, sender).await?;
        send(sender, entry.tail(checksum)).await?;
        lines.extend(entry.line(checksum, place));
        place += entry.length();
    }
    let end = end(count, place, lines.len() as u64);
    send(sender, lines).await?;
    send(sender, end).await
}

async fn content(entry: &Entry, sender: &Sender<Piece>) -> Result<u32, Option<BoxError>> {
    let mut checksum = crc32fast::Hasher::new();
    let mut sent = 0;
    match &entry.source {
        Source::Here(bytes) => {
            checksum.update(bytes);
            sent += bytes.len() as u64;
            send(sender, bytes.clone()).await?;
        }
        Source::There(content) => {
            let opened = content.vault.stream(content.kept.hash, None).await;
            let mut pieces = opened.map_err(|why| Some(why.into()))?;
            while let Some(piece) = pieces.next().await {
                let piece = piece.map_err(|why| Some(why.into()))?;
                checksum.update(&piece);
                sent += piece.len() as u64;
                send(sender, piece).await?;
            }
        }
    }
    if sent == entry.size { Ok(checksum.finalize()) } else { Err(Some("a file has another size".into())) }
}

fn civil(at: Timestamp) -> DateTime {
    at.to_zoned(TimeZone::UTC).datetime()
}

/// Numbers with the lowest byte first.
struct Record(Vec<u8>);

impl Record {
    fn of(mark: u64) -> Self {
        let mut record = Self(Vec::with_capacity(64));
        record.four(mark);
        record
    }

    fn two(&mut self, number: u16) -> &mut Self {
        self.0.extend(number.to_le_bytes());
        self
    }

    /// A number that was looked at before: it has four bytes.
    fn four(&mut self, number: u64) -> &mut Self {
        self.0.extend(&number.to_le_bytes()[..4]);
        self
    }

    fn eight(&mut self, number: u64) -> &mut Self {
        self.0.extend(number.to_le_bytes());
        self
    }

    /// How many bytes a name or an extension has.
    fn size_of(&mut self, count: usize) -> &mut Self {
        self.two(u16::try_from(count).unwrap_or(u16::MAX))
    }

    fn text(&mut self, text: &str) -> &mut Self {
        self.0.extend(text.bytes().take(usize::from(u16::MAX)));
        self
    }

    /// Time and day, in steps of two seconds since 1980.
    fn when(&mut self, at: DateTime) -> &mut Self {
        let part = |number: i8| u16::try_from(number).unwrap_or_default();
        let year = u16::try_from(at.year().max(1980) - 1980).unwrap_or_default().min(127);
        self.two((part(at.hour()) << 11) | (part(at.minute()) << 5) | (part(at.second()) / 2));
        self.two((year << 9) | (part(at.month()) << 5) | part(at.day()))
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read as _};

    use super::*;

    async fn packed(entries: Vec<Entry>) -> Vec<u8> {
        let length = length(&entries);
        let bytes = axum::body::to_bytes(body(entries), usize::MAX).await.unwrap().to_vec();
        assert_eq!(bytes.len() as u64, length, "the length is known before");
        bytes
    }

    #[tokio::test]
    async fn another_program_reads_what_was_packed() {
        let at = "2026-11-21T09:30:14Z".parse().unwrap();
        let files = [("C/a.txt", "one"), ("TD/وثيقة 文.txt", "two"), ("empty", "")];
        let entries = files.iter().map(|(name, text)| Entry::made(name, text.as_bytes(), at)).collect();
        let mut archive = zip::ZipArchive::new(Cursor::new(packed(entries).await)).unwrap();
        assert_eq!(archive.len(), 3);
        for (place, (name, text)) in files.iter().enumerate() {
            let mut file = archive.by_index(place).unwrap();
            let mut read = String::new();
            file.read_to_string(&mut read).unwrap();
            assert_eq!((file.name().unwrap().to_string().as_str(), read.as_str()), (*name, *text));
            let time = file.last_modified().unwrap();
            assert_eq!((time.year(), time.hour(), time.minute(), time.second()), (2026, 9, 30, 14));
        }
    }

    #[tokio::test]
    async fn more_files_than_two_bytes_can_count() {
        let entries = (0..70_000).map(|at| Entry::made(&at.to_string(), Bytes::new(), Timestamp::UNIX_EPOCH));
        let archive = zip::ZipArchive::new(Cursor::new(packed(entries.collect()).await)).unwrap();
        assert_eq!(archive.len(), 70_000);
    }

    #[test]
    fn what_four_bytes_cannot_hold_is_written_with_eight() {
        let large = Entry {
            name: "large".to_owned(),
            size: 5 << 30,
            changed: civil(Timestamp::UNIX_EPOCH),
            source: Source::Here(Bytes::new()),
        };
        assert_eq!(large.head().len(), 30 + 5 + 20);
        assert_eq!(large.tail(1).len(), 24);
        assert_eq!(large.line(1, 6 << 30).len(), 46 + 5 + 4 + 24);
        let small = Entry::made("small", "x", Timestamp::UNIX_EPOCH);
        assert_eq!(small.line(1, 6 << 30).len(), 46 + 5 + 4 + 8);
        assert_eq!(end(2, 6 << 30, 100).len(), 56 + 20 + 22);
        assert_eq!(end(2, 100, 100).len(), 22);
    }

    #[test]
    fn of_two_files_of_one_name_the_first_stays() {
        let entry = |name: &str| Entry::made(name, Bytes::new(), Timestamp::UNIX_EPOCH);
        assert_eq!(without_twins(vec![entry("a"), entry("b"), entry("a")]).len(), 2);
    }
}
