//! A workbook for Excel and WPS (ECMA-376): the task table, the parties, the time limits, and where it comes from.
//!
//! Words are inline strings, so that no cell is ever a formula.

use super::origin::origin;
use super::table::{COLUMNS, table};
use super::xml::{HEAD, escaped, relations};
use super::zip::zip;
use super::{Export, directives};
use crate::language::calendar::Date;
use crate::notice::Role;
use crate::wire::Directive;

/// Numbers of the styles in `STYLES`.
const TITLE: u8 = 1;
const DAY: u8 = 2;
const WRAPPED: u8 = 3;

const STYLES: &str = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
<fonts count=\"2\"><font><sz val=\"11\"/></font><font><b/><sz val=\"11\"/></font></fonts>\
<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>\
<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE3EEF0\"/></patternFill></fill></fills>\
<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"4\"><xf/>\
<xf fontId=\"1\" fillId=\"2\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>\
<xf numFmtId=\"14\" applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>\
<xf applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs>\
<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

/// Printed across, as wide as the paper, with the number of each page below.
const PAGE: &str = "<printOptions gridLines=\"1\"/>\
<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>\
<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>\
<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>";

/// A cell.
enum Cell {
    Words(String),
    Number(usize),
    Day(i64),
}

/// A sheet: its name, the widths of its columns, and its rows, the heads first.
struct Sheet {
    name: &'static str,
    widths: Vec<u8>,
    rows: Vec<Vec<Cell>>,
    /// A column, from 1, in which a person chooses one of some words.
    choice: Option<(usize, [&'static str; 4])>,
}

/// The workbook.
pub fn xlsx(export: &Export<'_>) -> Vec<u8> {
    let sheets = [tasks(export), parties(export), limits(export), about(export)];
    let mut parts = vec![
        ("[Content_Types].xml", content_types(&sheets)),
        ("_rels/.rels", relations(&[("officeDocument", "xl/workbook.xml".to_string())])),
        ("xl/workbook.xml", workbook(&sheets)),
        ("xl/_rels/workbook.xml.rels", workbook_relations(&sheets)),
        ("xl/styles.xml", format!("{HEAD}{STYLES}")),
    ];
    let names = [
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml",
        "xl/worksheets/sheet3.xml",
        "xl/worksheets/sheet4.xml",
    ];
    parts.extend(names.into_iter().zip(sheets.iter().map(worksheet)));
    zip(&parts)
}

/// The task table, as every format has it, but with numbers and days of their own kind, and with two columns for whoever sees to
/// it: how far it has come, and notes.
fn tasks(export: &Export<'_>) -> Sheet {
    let (progress, stages) = export.words.files.progress;
    let kept = directives(export).map(|(_, it)| [String::new(), it.note.clone().unwrap_or_default()]);
    let kept = kept.map(|words| words.map(Cell::Words).into());
    let kept = std::iter::once(heads(&[progress, export.words.files.notes])).chain(kept);
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for ((nth, line), kept) in table(export).into_iter().enumerate().zip(kept) {
        let cell = |(column, words): (usize, String)| match (nth > 0, column) {
            (true, 0) => words.parse().map_or_else(|_| Cell::Words(words), Cell::Number),
            (true, 6) => day(&words).map_or_else(|| Cell::Words(words), Cell::Day),
            _ => Cell::Words(words),
        };
        let mut cells: Vec<Cell> = line.into_iter().enumerate().map(cell).collect();
        cells.extend(kept);
        rows.push(cells);
    }
    Sheet {
        name: export.words.table.heading,
        widths: vec![5, 34, 8, 18, 16, 16, 11, 8, 42, 9, 11, 18],
        rows,
        choice: Some((COLUMNS + 1, stages)),
    }
}

/// In how many of the rows each party has which role.
fn parties(export: &Export<'_>) -> Sheet {
    let words = export.words;
    let mut rows = vec![heads(&[words.lists.party, words.lists.total])];
    rows[0].extend(Role::ALL.map(|role| Cell::Words((words.role)(role).to_string())));
    for party in &export.notice.parties {
        let count = |role| party.count(directives(export).map(|(_, it)| it), role);
        let total = count(None);
        if total > 0 {
            let mut row = vec![Cell::Words(party.name.clone()), Cell::Number(total)];
            row.extend(Role::ALL.map(|role| Cell::Number(count(Some(role)))));
            rows.push(row);
        }
    }
    Sheet { name: words.lists.parties, widths: vec![36, 10, 12, 12, 12, 12, 12], rows, choice: None }
}

/// Each time limit of the rows, by its day.
fn limits(export: &Export<'_>) -> Sheet {
    let table = &export.words.table;
    let mut all: Vec<(usize, &Directive, &crate::wire::Deadline)> = directives(export)
        .flat_map(|(number, it)| it.deadlines.iter().map(move |limit| (number, it, limit)))
        .collect();
    all.sort_by_key(|(number, _, limit)| (limit.due.is_none(), limit.due.clone(), *number));
    let mut rows = vec![heads(&[table.date, table.deadline, table.lead, table.task, table.number])];
    for (number, it, limit) in all {
        let due = limit.due.clone().unwrap_or_default();
        rows.push(vec![
            day(&due).map_or_else(|| Cell::Words(due.clone()), Cell::Day),
            Cell::Words(limit.text.clone()),
            Cell::Words(it.doers().join("; ")),
            Cell::Words(it.headline.clone()),
            Cell::Number(number + 1),
        ]);
    }
    Sheet { name: export.words.dates.heading, widths: vec![12, 30, 28, 48, 8], rows, choice: None }
}

/// Where the workbook comes from.
fn about(export: &Export<'_>) -> Sheet {
    let row = |(name, value): (&str, String)| vec![Cell::Words(name.to_string()), Cell::Words(value)];
    Sheet {
        name: export.words.files.about,
        widths: vec![18, 70],
        rows: origin(export).into_iter().map(row).collect(),
        choice: None,
    }
}

fn heads(names: &[&str]) -> Vec<Cell> {
    names.iter().map(|name| Cell::Words((*name).to_string())).collect()
}

/// The serial number of an ISO day; `None` where the words are more or less than one day.
fn day(words: &str) -> Option<i64> {
    const EPOCH: Date = Date { year: 1899, month: 12, day: 30 };
    Some(Date::parse(words)?.number() - EPOCH.number())
}

fn worksheet(sheet: &Sheet) -> String {
    let columns: String = (1..)
        .zip(&sheet.widths)
        .map(|(nth, width)| format!("<col min=\"{nth}\" max=\"{nth}\" width=\"{width}\" customWidth=\"1\"/>"))
        .collect();
    let rows: String = (1..).zip(&sheet.rows).map(|(nth, cells)| row(nth, cells, &sheet.widths)).collect();
    let last = format!("{}{}", letter(sheet.widths.len()), sheet.rows.len().max(1));
    let choice =
        sheet.choice.map(|(column, words)| choice(column, sheet.rows.len(), &words)).unwrap_or_default();
    format!(
        "{HEAD}<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
         <sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">\
         <pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>{columns}</cols>\
         <sheetData>{rows}</sheetData><autoFilter ref=\"A1:{last}\"/>{choice}{PAGE}</worksheet>"
    )
}

/// Lets a person choose one of `words` in the rows of a column below its head.
fn choice(column: usize, rows: usize, words: &[&str]) -> String {
    let (letter, last) = (letter(column), rows.max(2));
    format!(
        "<dataValidations count=\"1\"><dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" sqref=\"{letter}2:{letter}{last}\">\
         <formula1>\"{}\"</formula1></dataValidation></dataValidations>",
        escaped(&words.join(","))
    )
}

/// How high a row is in which every word can be read, in points: no program measures it before somebody writes there.
fn height(cells: &[Cell], widths: &[u8]) -> usize {
    const LINE: usize = 15;
    const HIGHEST: usize = 27;
    let lines = |(cell, width): (&Cell, &u8)| match cell {
        Cell::Words(words) => {
            let wide: usize = words.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
            wide.div_ceil(usize::from(*width).saturating_sub(1).max(1))
        }
        _ => 1,
    };
    LINE * cells.iter().zip(widths).map(lines).max().unwrap_or(1).clamp(1, HIGHEST)
}

fn row(number: usize, cells: &[Cell], widths: &[u8]) -> String {
    let cell = |(nth, cell): (usize, &Cell)| {
        let at = format!("{}{number}", letter(nth));
        let style = if number == 1 { TITLE } else { WRAPPED };
        match cell {
            Cell::Words(words) => format!(
                "<c r=\"{at}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
                escaped(words)
            ),
            Cell::Number(number) => format!("<c r=\"{at}\" s=\"{style}\"><v>{number}</v></c>"),
            Cell::Day(day) => format!("<c r=\"{at}\" s=\"{DAY}\"><v>{day}</v></c>"),
        }
    };
    let height = height(cells, widths);
    format!("<row r=\"{number}\" ht=\"{height}\">{}</row>", (1..).zip(cells).map(cell).collect::<String>())
}

/// The letter of a column, from 1; no sheet has more than there are letters.
fn letter(column: usize) -> char {
    u32::try_from(column).ok().and_then(|column| char::from_u32(u32::from('A') - 1 + column)).unwrap_or('Z')
}

fn workbook(sheets: &[Sheet]) -> String {
    let list: String = (1..)
        .zip(sheets)
        .map(|(nth, sheet)| {
            format!("<sheet name=\"{}\" sheetId=\"{nth}\" r:id=\"rId{nth}\"/>", escaped(sheet.name))
        })
        .collect();
    // The heads stand on every page that is printed.
    let heads: String = (0..)
        .zip(sheets)
        .map(|(nth, sheet)| {
            let name = escaped(sheet.name);
            format!(
                "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{nth}\">'{name}'!$1:$1</definedName>"
            )
        })
        .collect();
    format!(
        "{HEAD}<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
         xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>{list}</sheets>\
         <definedNames>{heads}</definedNames></workbook>"
    )
}

fn workbook_relations(sheets: &[Sheet]) -> String {
    let mut all: Vec<(&str, String)> =
        (1..=sheets.len()).map(|nth| ("worksheet", format!("worksheets/sheet{nth}.xml"))).collect();
    all.push(("styles", "styles.xml".to_string()));
    relations(&all)
}

fn content_types(sheets: &[Sheet]) -> String {
    const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let list: String = (1..=sheets.len())
        .map(|nth| {
            format!(
                "<Override PartName=\"/xl/worksheets/sheet{nth}.xml\" ContentType=\"{KIND}.worksheet+xml\"/>"
            )
        })
        .collect();
    format!(
        "{HEAD}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Override PartName=\"/xl/workbook.xml\" ContentType=\"{KIND}.sheet.main+xml\"/>\
         <Override PartName=\"/xl/styles.xml\" ContentType=\"{KIND}.styles+xml\"/>{list}</Types>"
    )
}
