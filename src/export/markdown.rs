//! A table in Markdown.

use super::Export;
use super::table::{COLUMNS, one_line, table};
use super::xml::origin;

/// The title as a heading, and the task table.
pub fn markdown(export: &Export<'_>) -> String {
    let cell = |cell: String| one_line(&cell).replace('\\', "\\\\").replace('|', "\\|").replace('<', "&lt;");
    let line = |cells: [String; COLUMNS]| format!("| {} |\n", cells.map(cell).join(" | "));
    let title = export.notice.title.as_deref().unwrap_or(export.words.summary.untitled);
    let mut lines = table(export).into_iter().map(line);
    let heads = lines.next().unwrap_or_default();
    let rule = format!("|{}\n", " --- |".repeat(COLUMNS));
    let origin = origin(export).into_iter().skip(1).map(|(name, value)| format!("{name} {value}"));
    let origin = one_line(&origin.collect::<Vec<_>>().join(" · "));
    format!("# {}\n\n{origin}\n\n{heads}{rule}{}", one_line(title), lines.collect::<String>())
}
