//! Comma-separated values as Excel opens them: a byte order mark, CRLF, no cell that is a formula.

use super::origin::{title, written};
use super::table::{COLUMNS, harmless, table};
use super::{Export, directives};

/// The task table, and in each line where it comes from, so that the lines of several notices can be put together; then what a person
/// noted.
pub fn csv(export: &Export<'_>) -> String {
    let (files, written) = (&export.words.files, written(export));
    let heads =
        [files.notice, export.words.summary.reference, files.fingerprint, files.checked_on, files.notes];
    let reference = export.notice.reference.clone().unwrap_or_default();
    let from =
        [title(export).to_string(), reference, written.fingerprint, written.checked.unwrap_or_default()];
    let notes = directives(export).map(|(_, it)| it.note.clone().unwrap_or_default());
    let behind = notes.map(|note| [from.to_vec(), vec![note]].concat());
    let behind = std::iter::once(heads.map(str::to_string).to_vec()).chain(behind);
    let cell = |cell: &String| format!("\"{}\"", harmless(cell).replace('"', "\"\""));
    let line = |(cells, behind): ([String; COLUMNS], Vec<String>)| {
        cells.iter().chain(&behind).map(cell).collect::<Vec<_>>().join(",") + "\r\n"
    };
    "\u{feff}".to_string() + &table(export).into_iter().zip(behind).map(line).collect::<String>()
}
