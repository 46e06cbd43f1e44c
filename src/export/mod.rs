//! A notice to what an office takes on: a table for Excel or Word, a calendar, the contract.
//!
//! One file a format. What was filtered on the page is what leaves it: each writer takes the rows to write.

mod calendar;
mod csv;
mod html;
mod markdown;
mod table;

use crate::wire::Notice;
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
}

/// A file format.
#[derive(Debug)]
pub struct Format {
    /// The end of its files' names.
    pub extension: &'static str,
    /// Its media type.
    pub media: &'static str,
    /// Writes it.
    pub write: fn(&Export<'_>) -> String,
}

/// All formats: one row and one file each.
pub static FORMATS: [Format; 4] = [
    Format { extension: "csv", media: "text/csv;charset=utf-8", write: csv::csv },
    Format { extension: "ics", media: "text/calendar;charset=utf-8", write: calendar::calendar },
    Format { extension: "md", media: "text/markdown;charset=utf-8", write: markdown::markdown },
    Format { extension: "json", media: "application/json", write: |export| export.notice.json() },
];

/// The format whose files end so.
///
/// ```
/// assert!(remit::export::format("csv").is_some());
/// assert!(remit::export::format("exe").is_none());
/// ```
pub fn format(extension: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.extension == extension)
}
