//! A table in HTML, for the clipboard and for mails: it lands as a table in Word, Excel and Outlook.

use super::Export;
use super::table::{COLUMNS, noted};
use super::xml::escaped;

/// The task table, without styles of its own but lines between its cells.
pub fn html(export: &Export<'_>) -> String {
    let mut rows = noted(export).into_iter();
    let heads = rows.next().map(|cells| row(&cells, "th")).unwrap_or_default();
    let body: String = rows.map(|cells| row(&cells, "td")).collect();
    format!(
        "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><thead>{heads}</thead><tbody>{body}</tbody></table>"
    )
}

fn row(cells: &[String; COLUMNS], kind: &str) -> String {
    let cells: String = cells.iter().map(|cell| format!("<{kind}>{}</{kind}>", escaped(cell))).collect();
    format!("<tr>{cells}</tr>")
}
