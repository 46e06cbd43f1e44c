//! The task table, as every format writes it: a line of heads, then a line a directive.

use super::{Export, directives};
use crate::notice::Role;
use crate::text::Utf16Index;
use crate::wire::{Directive, Part};

/// How many columns the table has.
pub const COLUMNS: usize = 10;

/// Heads and rows: number, task, force, responsible, others, time limit, date, place, source words, status.
pub fn table(export: &Export<'_>) -> Vec<[String; COLUMNS]> {
    let words = &export.words.table;
    let heads = [
        words.number,
        words.task,
        words.force,
        words.lead,
        words.others,
        words.deadline,
        words.date,
        words.place,
        words.words,
        export.words.check.status,
    ];
    let index = Utf16Index::new(export.text);
    let row = |number: &usize| Some(row(export, &index, *number, export.notice.directives.get(*number)?));
    let mut all = vec![heads.map(str::to_string)];
    all.extend(export.rows.iter().filter_map(row));
    all
}

/// The same, where no column is kept for them with what a person noted behind the status.
pub fn noted(export: &Export<'_>) -> Vec<[String; COLUMNS]> {
    let mut all = table(export);
    for (row, (_, it)) in all[1..].iter_mut().zip(directives(export)) {
        let status = std::mem::take(&mut row[COLUMNS - 1]);
        let said = [status, it.note.clone().unwrap_or_default()];
        let said: Vec<String> = said.into_iter().filter(|words| !words.is_empty()).collect();
        row[COLUMNS - 1] = said.join("; ");
    }
    all
}

fn row(export: &Export<'_>, index: &Utf16Index, number: usize, it: &Directive) -> [String; COLUMNS] {
    let (lead, others): (Vec<&Part>, Vec<&Part>) = it.parties.iter().partition(|part| part.role.acts());
    let names = |parts: &[&Part]| parts.iter().map(|part| name(export, part)).collect::<Vec<_>>().join("; ");
    let mut limits: Vec<&str> = it.deadlines.iter().map(|limit| limit.text.as_str()).collect();
    if limits.is_empty() {
        limits.extend(it.haste.first().map(|haste| haste.of(export.text, index)));
    }
    let dates: Vec<&str> = it.deadlines.iter().filter_map(|limit| limit.due.as_deref()).collect();
    [
        (number + 1).to_string(),
        it.headline.clone(),
        (export.words.force)(it.force).to_string(),
        names(&lead),
        names(&others),
        limits.join("; "),
        dates.join("; "),
        it.place.join(" "),
        one_line(it.span.of(export.text, index)),
        status(export, it),
    ]
}

/// What a person thinks of a row, and whether they changed it.
fn status(export: &Export<'_>, it: &Directive) -> String {
    let corrected = Some(export.words.check.corrected).filter(|_| it.corrected);
    let checked = Some((export.words.checked)(it.status)).filter(|words| !words.is_empty());
    checked.into_iter().chain(corrected).collect::<Vec<_>>().join(", ")
}

/// A name, with its role where it does not simply do the work, and a mark where it was inferred.
fn name(export: &Export<'_>, part: &Part) -> String {
    let role = Some((export.words.role)(part.role)).filter(|_| part.role != Role::Responsible);
    let inferred = Some(export.words.table.inferred).filter(|_| part.is_inferred());
    let notes: Vec<&str> = role.into_iter().chain(inferred).collect();
    if notes.is_empty() { part.name.clone() } else { format!("{} ({})", part.name, notes.join(", ")) }
}

/// `words` without line breaks and tabs.
pub fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A cell that a spreadsheet takes for text: one that begins like a formula gets an apostrophe.
pub fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_string() }
}

/// The table with tabs between the cells, for the clipboard.
pub fn tsv(export: &Export<'_>) -> String {
    let line = |cells: [String; COLUMNS]| cells.map(|cell| harmless(&one_line(&cell))).join("\t") + "\r\n";
    noted(export).into_iter().map(line).collect()
}
