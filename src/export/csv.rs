//! Comma-separated values as Excel opens them: a byte order mark, CRLF, no cell that is a formula.

use super::origin::{title, written};
use super::table::{harmless, table};
use super::{Export, directives};

/// The task table, and in each line where it comes from, so that the lines of several notices can be put together.
pub fn csv(export: &Export<'_>) -> String {
    let (files, written) = (&export.words.files, written(export));
    let heads =
        [files.notes, files.notice, export.words.summary.reference, files.fingerprint, files.checked_on];
    let reference = export.notice.reference.clone().unwrap_or_default();
    let from =
        [title(export).to_string(), reference, written.fingerprint, written.checked.unwrap_or_default()];
    let cell = |cell: &String| format!("\"{}\"", harmless(cell).replace('"', "\"\""));
    let line = |cells: Vec<String>| cells.iter().map(cell).collect::<Vec<_>>().join(",") + "\r\n";
    let mut rows = table(export).into_iter().map(Vec::from);
    let heads = rows
        .next()
        .into_iter()
        .map(|cells: Vec<String>| [cells, heads.map(str::to_string).to_vec()].concat());
    let notes = directives(export).map(|(_, it)| it.note.clone().unwrap_or_default());
    let rows = rows.zip(notes).map(|(cells, note)| [cells, vec![note], from.to_vec()].concat());
    "\u{feff}".to_string() + &heads.map(line).chain(rows.map(line)).collect::<String>()
}
