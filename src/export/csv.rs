//! Comma-separated values as Excel opens them: a byte order mark, CRLF, no cell that is a formula.

use super::Export;
use super::table::{COLUMNS, harmless, table};

/// The task table.
pub fn csv(export: &Export<'_>) -> String {
    let cell = |cell: String| format!("\"{}\"", harmless(&cell).replace('"', "\"\""));
    let line = |cells: [String; COLUMNS]| cells.map(cell).join(",") + "\r\n";
    "\u{feff}".to_string() + &table(export).into_iter().map(line).collect::<String>()
}
