//! Tables pasted as lines: which column says what, and the cells of each row.

use crate::language::{Column, Language, Shadow, detect};
use crate::notice::Role;
use crate::text::Span;

/// A row of a table of tasks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What is to be done.
    pub task: Span,
    /// Cells that name who has to do it.
    pub owners: Vec<(Span, Role)>,
    /// The cell that says by when.
    pub limit: Option<Span>,
}

/// A stretch of lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A line of running text.
    Line(Span),
    /// The head of a table, or the rule below it.
    Head(Span),
    /// A row of a table.
    Row(Row),
}

/// Most lines that the head of a table takes where each cell stands on a line of its own.
const WIDEST: usize = 8;

/// `lines`, with the tables of tasks among them taken apart. A table is known by its head, whose cells name at
/// least the task and who does it or by when; other tables stay lines.
pub fn pieces(text: &str, plain: &Shadow<'_>, lines: &[Span]) -> Vec<Piece> {
    let mut all = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let before = at;
        if let Some(columns) = columns(plain, &cells(text, lines[at])) {
            at += wide(text, plain, &lines[at..], &columns, &mut all);
        } else if let Some(columns) = stacked_head(plain, &lines[at..]) {
            at = stacked(plain, lines, at, &columns, &mut all);
        }
        if at == before {
            all.push(Piece::Line(lines[at]));
            at += 1;
        }
    }
    all
}

/// A table with a row a line. Gives how many lines it takes.
fn wide(text: &str, plain: &Shadow<'_>, lines: &[Span], columns: &Columns, all: &mut Vec<Piece>) -> usize {
    let rows: Vec<Vec<Span>> =
        lines.iter().map(|line| cells(text, *line)).take_while(|row| row.len() > 1).collect();
    for (line, cells) in lines.iter().zip(&rows) {
        let row = row(plain, cells, columns).filter(|_| line != &lines[0]);
        all.push(row.map_or(Piece::Head(*line), Piece::Row));
    }
    rows.len()
}

/// A table with a cell a line, whose rows begin with their number. Gives the number of the first line behind it.
fn stacked(
    plain: &Shadow<'_>,
    lines: &[Span],
    head: usize,
    columns: &Columns,
    all: &mut Vec<Piece>,
) -> usize {
    let width = columns.len();
    let numbered =
        |row: &&[Span]| row.len() == width && row[0].of(plain).trim_end_matches('.').parse::<u32>().is_ok();
    let rows: Vec<&[Span]> = lines[head + width..].chunks(width).take_while(numbered).collect();
    if rows.is_empty() {
        return head;
    }
    all.extend(lines[head..head + width].iter().map(|line| Piece::Head(*line)));
    for cells in &rows {
        all.extend(row(plain, cells, columns).map(Piece::Row));
    }
    head + width * (rows.len() + 1)
}

/// What each column says.
type Columns = Vec<Option<Column>>;

/// The columns that a head names; `None` where it is no head of a table of tasks.
fn columns(plain: &Shadow<'_>, cells: &[Span]) -> Option<Columns> {
    let columns: Columns = cells.iter().map(|cell| column(plain, *cell)).collect();
    let named = |wanted: fn(Column) -> bool| columns.iter().flatten().any(|column| wanted(*column));
    let task = named(|column| column == Column::Task);
    let rest = named(|column| matches!(column, Column::Party(_) | Column::Limit));
    (cells.len() > 1 && task && rest).then_some(columns)
}

fn column(plain: &Shadow<'_>, cell: Span) -> Option<Column> {
    const LONGEST: usize = 40;
    if cell.len() > LONGEST {
        return None;
    }
    if let Some((_, role)) = plain.own_roles(cell).next() {
        return Some(Column::Party(role));
    }
    let language: &Language = detect(cell.of(plain))?;
    Some(language.column.first(plain, cell)?.means)
}

/// The head of a table with a cell a line: a number's column, then others.
fn stacked_head(plain: &Shadow<'_>, lines: &[Span]) -> Option<Columns> {
    let known = lines.iter().take(WIDEST).take_while(|line| column(plain, **line).is_some());
    let head: Vec<Span> = known.copied().collect();
    let first = column(plain, *head.first()?)?;
    (first == Column::Number && head.len() > 2).then(|| columns(plain, &head))?
}

/// The row that `cells` make; `None` where no task stands in it.
fn row(plain: &Shadow<'_>, cells: &[Span], columns: &Columns) -> Option<Row> {
    let filled = |cell: &Span| cell.of(plain).chars().any(char::is_alphanumeric);
    // Of several columns of tasks the last spells out what the others name.
    let of = |wanted: Column| {
        let placed = columns.iter().zip(cells).filter(|(column, _)| **column == Some(wanted));
        placed.map(|(_, cell)| *cell).filter(filled).last()
    };
    let owner = |(column, cell): (&Option<Column>, &Span)| match column {
        Some(Column::Party(role)) if filled(cell) => Some((*cell, *role)),
        _ => None,
    };
    Some(Row {
        task: of(Column::Task)?,
        owners: columns.iter().zip(cells).filter_map(owner).collect(),
        limit: of(Column::Limit),
    })
}

/// The upright stroke as wide as a Chinese character.
const WIDE_STROKE: char = '｜';

/// The cells of a line: between tabs, or between upright strokes as in Markdown.
fn cells(text: &str, line: Span) -> Vec<Span> {
    // A line is trimmed; an empty first cell is a tab before it.
    let before = text.get(..line.start).unwrap_or("");
    let start = before.trim_end_matches(['\t', ' ']).len();
    let words = text.get(start..line.end).unwrap_or("");
    let sign = match () {
        () if words.contains('\t') => '\t',
        () if line.of(text).starts_with('|') || words.contains(" | ") => '|',
        () if words.contains(WIDE_STROKE) => WIDE_STROKE,
        () => return vec![line],
    };
    let framed = sign != '\t' && line.of(text).starts_with(sign);
    let mut start = if framed { line.start + sign.len_utf8() } else { start };
    let mut all = Vec::new();
    for cell in text.get(start..line.end).unwrap_or("").split_inclusive(sign) {
        let end = start + cell.trim_end_matches(sign).len();
        all.push(Span::new(start, end).trim(text, &[]));
        start += cell.len();
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    fn read(text: &str) -> Vec<String> {
        let lexicon = Lexicon::default();
        let plain = &Shadow::new(text, &lexicon);
        let mut start = 0;
        let lines = text.split_inclusive('\n').map(|line| {
            let span = Span::new(start, start + line.trim_end_matches('\n').len());
            start += line.len();
            span
        });
        let lines: Vec<Span> = lines.collect();
        let cell = |span: Span| span.of(text).to_string();
        let said = pieces(text, plain, &lines).into_iter().map(|piece| match piece {
            Piece::Line(line) => format!("line {}", cell(line)),
            Piece::Head(line) => format!("head {}", cell(line)),
            Piece::Row(Row { task, owners, limit }) => {
                let owners: Vec<_> =
                    owners.iter().map(|(span, role)| format!("{} {}", role.name(), cell(*span))).collect();
                format!("{} | {} | {}", cell(task), owners.join(", "), limit.map_or(String::new(), cell))
            }
        });
        said.collect()
    }

    #[test]
    fn a_row_a_line_between_tabs() {
        let text = "序号\t工作任务\t牵头单位\t完成时限\n1\t修订航道图\t海事局\t6月底前\n\t更换浮标\t\t\n2\t\t\t\n后记";
        let head = "head 序号\t工作任务\t牵头单位\t完成时限";
        let rows = ["修订航道图 | lead 海事局 | 6月底前", "更换浮标 |  | "];
        assert_eq!(read(text), [head, rows[0], rows[1], "head 2\t\t\t", "line 后记"]);
    }

    #[test]
    fn a_row_a_line_as_in_markdown() {
        let text = "| action | owner | due |\n|---|---|---|\n| paint the gate | lock services | 1 may |";
        assert_eq!(
            read(text)[1..],
            ["head |---|---|---|", "paint the gate | responsible lock services | 1 may"]
        );
    }

    #[test]
    fn a_cell_a_line_with_numbers() {
        let text = "序号\n任务\n责任单位\n1\n清理码头\n港务局\n2\n更换浮标\n航道处\n以上任务请落实。";
        let rows = ["清理码头 | responsible 港务局 | ", "更换浮标 | responsible 航道处 | "];
        assert_eq!(read(text)[3..], [rows[0], rows[1], "line 以上任务请落实。"]);
    }

    #[test]
    fn a_table_of_something_else_stays_lines() {
        let text = "year\tfares\n2024\t12\ntask\n1\n2";
        assert!(read(text).iter().all(|piece| piece.starts_with("line")));
    }
}
