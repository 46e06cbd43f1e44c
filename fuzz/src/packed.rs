//! Office files around parts that a fuzzer made: it would not find the sums of an archive itself.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// The parts of a Word file that are read.
pub const WORD: &[&str] =
    &["word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml", "_rels/.rels"];

/// The parts of a LibreOffice file that are read.
pub const LIBRE: &[&str] = &["content.xml", "styles.xml", "META-INF/manifest.xml", "mimetype"];

/// What parts one part from the next; it stands in no XML.
const CUT: u8 = 0;

/// An archive of the parts called `names`, whose contents stand in `bytes` one after the other.
pub fn packed(names: &[&str], bytes: &[u8]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let plain = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, part) in names.iter().zip(bytes.split(|byte| *byte == CUT)) {
        archive.start_file(*name, plain).expect("no part");
        archive.write_all(part).expect("no room");
    }
    archive.finish().expect("no archive").into_inner()
}
