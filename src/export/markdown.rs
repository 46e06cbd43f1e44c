//! A table in Markdown.

use super::Export;
use super::origin::{line as origin, title};
use super::table::{COLUMNS, noted, one_line};

/// The title as a heading, and the task table.
pub fn markdown(export: &Export<'_>) -> String {
    let cell = |cell: String| one_line(&cell).replace('\\', "\\\\").replace('|', "\\|").replace('<', "&lt;");
    let line = |cells: [String; COLUMNS]| format!("| {} |\n", cells.map(cell).join(" | "));
    let mut lines = noted(export).into_iter().map(line);
    let heads = lines.next().unwrap_or_default();
    let rule = format!("|{}\n", " --- |".repeat(COLUMNS));
    let origin = one_line(&origin(export));
    format!("# {}\n\n{origin}\n\n{heads}{rule}{}", one_line(title(export)), lines.collect::<String>())
}
