//! A notice to what an office takes on: a table for Excel or Word, a calendar, a mail, a report, the contract.
//!
//! One file a format. What was filtered on the page is what leaves it: each writer takes the rows to write.

mod calendar;
mod csv;
mod docx;
mod html;
mod mail;
mod markdown;
mod origin;
mod report;
mod table;
mod xlsx;
mod xml;
mod zip;

use crate::wire::{Directive, Notice};
use crate::words::Words;

pub use html::html;
pub use table::tsv;

/// A notice, the rows of it to write, and the language to write them in.
#[derive(Clone, Copy, Debug)]
pub struct Export<'a> {
    /// The text that was read.
    pub text: &'a str,
    /// What it says.
    pub notice: &'a Notice,
    /// Numbers of the directives to write.
    pub rows: &'a [usize],
    /// The language of heads and roles.
    pub words: &'static Words,
    /// The day on which it is written, ISO; empty where it is not known.
    pub day: &'a str,
    /// How many days before a date a calendar reminds of it, at nine; none where it does not.
    pub alarm: Option<u16>,
}

/// A file format.
#[derive(Debug)]
pub struct Format {
    /// The end of its files' names.
    pub extension: &'static str,
    /// Its media type.
    pub media: &'static str,
}

/// All formats.
pub const FORMATS: [Format; 8] = [
    Format { extension: "xlsx", media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
    Format {
        extension: "docx",
        media: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    },
    Format { extension: "csv", media: "text/csv;charset=utf-8" },
    Format { extension: "ics", media: "text/calendar;charset=utf-8" },
    Format { extension: "html", media: "text/html;charset=utf-8" },
    Format { extension: "eml", media: "message/rfc822" },
    Format { extension: "md", media: "text/markdown;charset=utf-8" },
    Format { extension: "json", media: "application/json" },
];

/// `export` as a file of the format `extension`; `None` where it is none of [`FORMATS`].
///
/// ```
/// use remit::{export, wire::Notice, words::Words};
/// let notice = Notice::default();
/// let nothing = export::Export { text: "", notice: &notice, rows: &[], words: Words::of("en"), day: "", alarm: None };
/// assert!(export::write("xlsx", &nothing).unwrap().starts_with(b"PK"));
/// assert!(export::write("exe", &nothing).is_none());
/// ```
pub fn write(extension: &str, export: &Export<'_>) -> Option<Vec<u8>> {
    Some(match extension {
        "xlsx" => xlsx::xlsx(export),
        "docx" => docx::docx(export),
        "csv" => csv::csv(export).into_bytes(),
        "ics" => calendar::calendar(export).into_bytes(),
        "html" => report::report(export).into_bytes(),
        "eml" => mail::mail(export).into_bytes(),
        "md" => markdown::markdown(export).into_bytes(),
        "json" => contract(export).json().into_bytes(),
        _ => return None,
    })
}

/// The directives that are written, with their numbers.
fn directives<'a>(export: &Export<'a>) -> impl Iterator<Item = (usize, &'a Directive)> {
    let notice = export.notice;
    export.rows.iter().filter_map(|number| Some((*number, notice.directives.get(*number)?)))
}

/// The contract with the rows that are written, and where it was written from.
fn contract(export: &Export<'_>) -> Notice {
    let directives = directives(export).map(|(_, it)| it.clone()).collect();
    Notice { directives, origin: Some(origin::written(export)), ..export.notice.clone() }
}
