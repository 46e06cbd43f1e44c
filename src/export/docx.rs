//! A document for Word and WPS (ECMA-376): the title, where it comes from, and the task table on a wide page.

use super::Export;
use super::origin::{line, title};
use super::table::noted;
use super::xml::{HEAD, escaped, relations};
use super::zip::zip;

/// Columns of the task table that a page has room for, with their widths in twentieths of a point.
const COLUMNS: [(usize, u16); 7] =
    [(0, 600), (1, 3900), (3, 2400), (4, 2200), (5, 2000), (6, 1300), (9, 1600)];

const TYPES: &str = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

/// The document.
pub fn docx(export: &Export<'_>) -> Vec<u8> {
    zip(&[
        ("[Content_Types].xml", format!("{HEAD}{TYPES}")),
        ("_rels/.rels", relations(&[("officeDocument", "word/document.xml".to_string())])),
        ("word/document.xml", document(export)),
    ])
}

fn document(export: &Export<'_>) -> String {
    let grid: String = COLUMNS.iter().map(|(_, width)| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
    let rows: String = noted(export).iter().enumerate().map(|(nth, cells)| row(nth, cells)).collect();
    let sides: String = ["top", "left", "bottom", "right", "insideH", "insideV"]
        .iter()
        .map(|side| format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>"))
        .collect();
    format!(
        "{HEAD}<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{}{}\
         <w:tbl><w:tblPr><w:tblW w:w=\"14000\" w:type=\"dxa\"/><w:tblBorders>{sides}</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr>\
         <w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl><w:p/>\
         <w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>\
         <w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
        paragraph(title(export), 32, true),
        paragraph(&line(export), 18, false),
    )
}

fn row(nth: usize, cells: &[String]) -> String {
    let head = nth == 0;
    let repeated = if head {
        "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
    } else {
        "<w:trPr><w:cantSplit/></w:trPr>"
    };
    let cell = |(column, width): &(usize, u16)| {
        let words = cells.get(*column).map_or("", String::as_str);
        format!(
            "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{}</w:tc>",
            paragraph(words, 20, head)
        )
    };
    format!("<w:tr>{repeated}{}</w:tr>", COLUMNS.iter().map(cell).collect::<String>())
}

/// A paragraph of one run; `size` in half points.
fn paragraph(words: &str, size: u8, bold: bool) -> String {
    let bold = if bold { "<w:b/>" } else { "" };
    format!(
        "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"宋体\"/>{bold}<w:sz w:val=\"{size}\"/></w:rPr>\
         <w:t xml:space=\"preserve\">{}</w:t></w:r></w:p>",
        escaped(words)
    )
}
