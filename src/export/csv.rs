//! Comma-separated values as Excel opens them: a byte order mark, CRLF, no cell that is a formula.

use super::Export;
use super::origin::{title, written};
use super::table::{harmless, table};

/// The task table, and in each line where it comes from, so that the lines of several notices can be put together.
pub fn csv(export: &Export<'_>) -> String {
    let (files, written) = (&export.words.files, written(export));
    let heads = [files.notice, export.words.summary.reference, files.fingerprint, files.checked_on];
    let reference = export.notice.reference.clone().unwrap_or_default();
    let from =
        [title(export).to_string(), reference, written.fingerprint, written.checked.unwrap_or_default()];
    let cell = |cell: &String| format!("\"{}\"", harmless(cell).replace('"', "\"\""));
    let line = |(nth, cells): (usize, Vec<String>)| {
        let from = if nth == 0 { heads.map(str::to_string) } else { from.clone() };
        cells.iter().chain(&from).map(cell).collect::<Vec<_>>().join(",") + "\r\n"
    };
    let rows = table(export).into_iter().map(Vec::from);
    "\u{feff}".to_string() + &rows.enumerate().map(line).collect::<String>()
}
