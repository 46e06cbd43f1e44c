//! A notice in every format that leaves.

use std::io::{Cursor, Read};

use remit::export::{self, Export, FORMATS};
use remit::layout;
use remit::text::Utf16Index;
use remit::wire::Notice;
use remit::words::Words;

/// Writes `notice`, which was read from `text`, in every format, all rows but every third, and lays it out as the page does.
/// What is text is UTF-8, and the parts of office files are well formed.
pub fn leaves(text: &str, notice: &Notice) {
    let words = Words::ALL[text.len() % Words::ALL.len()];
    let rows: Vec<usize> = (0..=notice.directives.len()).filter(|number| number % 3 != 2).collect();
    let export = Export { text, notice, rows: &rows, words, day: "2027-05-02", alarm: Some(3) };
    for format in &FORMATS {
        let bytes = export::write(format.extension, &export).unwrap_or_default();
        match format.extension {
            "xlsx" | "docx" => well_formed(bytes),
            _ => assert!(std::str::from_utf8(&bytes).is_ok()),
        }
    }
    let _ = (export::html(&export), export::tsv(&export));
    let _ = layout::lines(text, &Utf16Index::new(text), notice, |_| true);
}

/// Every part of an office file is XML that another program reads.
fn well_formed(bytes: Vec<u8>) {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("no archive");
    for nth in 0..archive.len() {
        let mut xml = String::new();
        let mut part = archive.by_index(nth).expect("no part");
        part.read_to_string(&mut xml).expect("no UTF-8");
        roxmltree::Document::parse(&xml).expect("no XML");
    }
}
