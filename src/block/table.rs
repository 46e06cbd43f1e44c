//! Tables pasted as lines: which column says what, and the cells of each row.

use super::outline::tells;
use crate::language::{Column, Language, Shadow, detect};
use crate::notice::Role;
use crate::text::Span;

/// A row of a table of tasks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

/// A table whose cells stand between tabs or strokes. Gives how many lines it takes.
fn wide(text: &str, plain: &Shadow<'_>, lines: &[Span], columns: &Columns, all: &mut Vec<Piece>) -> usize {
    all.push(Piece::Head(lines[0]));
    let mut at = 1;
    // Whose cells are merged downwards stands only in the first of the rows.
    let mut merged = Row::default();
    while at < lines.len() {
        let before = at;
        let mut rows = Vec::new();
        if let Some((record, used)) = record(text, plain, &lines[at..], columns) {
            rows = self::rows(plain, &record, columns);
            at += used;
        } else if is_step(plain, merged.task) && is_step(plain, lines[at])
            || stands_inside(text, plain, &lines[at..])
        {
            rows.push(Row { task: without_label(plain, lines[at]), ..merged.clone() });
            at += 1;
        } else {
            break;
        }
        match rows.last() {
            Some(last) => merged.clone_from(last),
            None => all.push(Piece::Head(lines[before])),
        }
        all.extend(rows.into_iter().map(Piece::Row));
    }
    at
}

/// The lines of a cell.
type Cell = Vec<Span>;

/// The cells that the first of `lines` begins, each with its lines, and how many lines they take: one, or, where a cell was
/// copied with the breaks inside it, those that fill the columns to the last. `None` where no row begins here.
fn record(text: &str, plain: &Shadow<'_>, lines: &[Span], columns: &Columns) -> Option<(Vec<Cell>, usize)> {
    const LONGEST: usize = 24;
    let first = cells(text, *lines.first()?);
    if first.len() < 2 {
        return None;
    }
    let one_a_line = |cells: Vec<Span>| cells.into_iter().map(|cell| vec![cell]).collect::<Vec<Cell>>();
    let numbered = columns[0] == Some(Column::Number);
    let mut filled = one_a_line(first.clone());
    for (used, line) in lines.iter().enumerate().take(LONGEST).skip(1) {
        if filled.len() >= columns.len() {
            return Some((filled, used));
        }
        let mut more = cells(text, *line).into_iter();
        let Some(rest) = more.next() else { break };
        let other = numbered && is_number(rest.of(plain));
        if other || filled.len() + more.len() > columns.len() {
            break;
        }
        filled.last_mut()?.push(rest);
        filled.extend(one_a_line(more.collect()));
    }
    let whole = filled.len() == columns.len();
    Some(if whole { (filled, LONGEST.min(lines.len())) } else { (one_a_line(first), 1) })
}

/// Whether a cell numbers its row.
fn is_number(cell: &str) -> bool {
    cell.trim_end_matches('.').parse::<u32>().is_ok()
}

/// Whether a line without cells stands in a table all the same, below a cell that is merged downwards: rows follow it before long.
fn stands_inside(text: &str, plain: &Shadow<'_>, lines: &[Span]) -> bool {
    const LONGEST: usize = 4;
    let mut before = None;
    for line in lines.iter().take(LONGEST) {
        let apart = before
            .is_some_and(|end| text.get(end..line.start).is_some_and(|gap| gap.matches('\n').count() > 1));
        let cells = cells(text, *line);
        if apart || cells.len() > 1 {
            return !apart && columns(plain, &cells).is_none();
        }
        before = Some(line.end);
    }
    false
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
    let numbered = |row: &&[Span]| row.len() == width && is_number(row[0].of(plain));
    let rows: Vec<&[Span]> = lines[head + width..].chunks(width).take_while(numbered).collect();
    if rows.is_empty() {
        return head;
    }
    all.extend(lines[head..head + width].iter().map(|line| Piece::Head(*line)));
    for cells in &rows {
        let record: Vec<Cell> = cells.iter().map(|cell| vec![*cell]).collect();
        all.extend(self::rows(plain, &record, columns).into_iter().map(Piece::Row));
    }
    head + width * (rows.len() + 1)
}

/// What each column says.
type Columns = Vec<Option<Column>>;

/// The columns that a head names; `None` where it is no head of a table of tasks.
fn columns(plain: &Shadow<'_>, cells: &[Span]) -> Option<Columns> {
    let mut columns: Columns = cells.iter().map(|cell| column(plain, *cell)).collect();
    let has = |columns: &Columns, wanted: fn(Column) -> bool| {
        columns.iter().flatten().any(|column| wanted(*column))
    };
    let party = has(&columns, |column| matches!(column, Column::Party(_)));
    let limit = has(&columns, |column| column == Column::Limit);
    // Where it says who and by when, the first column of another name is what.
    if party && limit && !has(&columns, |column| column == Column::Task) {
        let other = columns.iter_mut().find(|column| column.is_none())?;
        *other = Some(Column::Task);
    }
    let task = has(&columns, |column| column == Column::Task);
    // "Item | Discussion | Action": what is to be done is told apart from what was said.
    let actions = cells.len() > 2
        && cells.iter().any(|cell| matches!(cell.of(plain).trim(), "action" | "actions" | "action required"));
    (cells.len() > 1 && task && (party || limit || actions)).then_some(columns)
}

fn column(plain: &Shadow<'_>, cell: Span) -> Option<Column> {
    const LONGEST: usize = 40;
    const BETWEEN: [char; 2] = ['/', '／'];
    if cell.len() > LONGEST {
        return None;
    }
    if let Some((_, role)) = plain.own_roles(cell).next() {
        return Some(Column::Party(role));
    }
    let language: &Language = detect(cell.of(plain))?;
    let named = |part: Span| Some(language.column.first(plain, part)?.means);
    // A head may name two things: 任务分解/时序进度.
    named(cell).or_else(|| {
        cell.parts(plain, |c| BETWEEN.contains(&c))
            .filter_map(|part| named(part.trim(plain, &BETWEEN)))
            .last()
    })
}

/// The head of a table with a cell a line: a number's column, then others.
fn stacked_head(plain: &Shadow<'_>, lines: &[Span]) -> Option<Columns> {
    let known = lines.iter().take(WIDEST).take_while(|line| column(plain, **line).is_some());
    let head: Vec<Span> = known.copied().collect();
    let first = column(plain, *head.first()?)?;
    (first == Column::Number && head.len() > 2).then(|| columns(plain, &head))?
}

/// The rows that a record makes: one for its task, and one for each step of it that says by when.
fn rows(plain: &Shadow<'_>, record: &[Cell], columns: &Columns) -> Vec<Row> {
    let filled = |cell: &&Span| cell.of(plain).chars().any(char::is_alphanumeric);
    let placed = || columns.iter().zip(record);
    let of =
        |wanted: Column| placed().filter(move |(column, _)| **column == Some(wanted)).map(|(_, cell)| cell);
    let is_step = |line: &&Span| is_step(plain, **line);
    let owner = |(column, cell): (&Option<Column>, &Cell)| match column {
        Some(Column::Party(role)) => cell.iter().filter(filled).map(|line| (*line, *role)).collect(),
        _ => Vec::new(),
    };
    let owners: Vec<(Span, Role)> = placed().flat_map(owner).collect();
    let tasks: Vec<&Cell> = of(Column::Task).filter(|cell| cell.iter().any(|line| filled(&line))).collect();
    let limits = || of(Column::Limit).flatten().filter(filled);
    let limit = limits().find(|line| !is_step(line)).copied();
    // Of several columns of tasks the last spells out what the others name, unless it only says what is done when.
    let steps = tasks.last().is_some_and(|cell| cell.iter().any(|line| is_step(&line)));
    let stepped = steps || limits().any(|line| is_step(&line));
    let spelled = if steps { 0 } else { tasks.len().saturating_sub(1) };
    let told = tasks.into_iter().skip(spelled).flat_map(|cell| items(plain, cell));
    let asks = |line: Span| detect(line.of(plain)).is_some_and(|language| tells(language, plain, line));
    let told = told.filter(|line| !stepped || is_step(&line) || asks(*line));
    let told = told.chain(limits().filter(is_step).copied());
    told.map(|task| Row { task: without_label(plain, task), owners: owners.clone(), limit }).collect()
}

/// The items of a cell: its lines where each but the first has a label or says by when, else all of it.
fn items(plain: &Shadow<'_>, cell: &Cell) -> Vec<Span> {
    let begins = |line: &Span| is_step(plain, *line) || without_label(plain, *line) != *line;
    match (cell.first(), cell.last()) {
        (Some(first), Some(last)) if !cell[1..].iter().all(begins) => vec![Span::new(first.start, last.end)],
        _ => cell.iter().filter(|line| !line.is_empty()).copied().collect(),
    }
}

/// Whether a line says by when, and more than that what is done then: 3月：召开动员会.
fn is_step(plain: &Shadow<'_>, line: Span) -> bool {
    const LEAST: usize = 4;
    let Some(language) = detect(line.of(plain)) else { return false };
    let letters = |span: Span| span.of(plain).chars().filter(|c| c.is_alphanumeric()).count();
    let limits: usize = language.limits(plain, line).iter().map(|limit| letters(limit.span)).sum();
    let deed = letters(line).saturating_sub(limits);
    limits > 0 && deed >= LEAST && deed > limits
}

/// A line behind the label that numbers it.
fn without_label(plain: &Shadow<'_>, line: Span) -> Span {
    let label = detect(line.of(plain)).and_then(|language| language.label(plain, line));
    label.map_or(line, |label| Span::new(label.span.end, line.end).trim(plain, &[]))
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
    let start = if framed { line.start + sign.len_utf8() } else { start };
    let filled = |cell: Span| Span::new(cell.start, cell.start + cell.of(text).trim_end_matches(sign).len());
    let cells = Span::new(start, line.end).parts(text, |c| c == sign);
    cells.map(|cell| filled(cell).trim(text, &[])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    fn read(text: &str) -> Vec<String> {
        let lexicon = Lexicon::default();
        let plain = &Shadow::new(text, &lexicon);
        let lines = Span::new(0, text.len()).parts(text, |c| c == '\n');
        let whole =
            |line: Span| Span::new(line.start, line.start + line.of(text).trim_end_matches('\n').len());
        let lines: Vec<Span> = lines.map(whole).collect();
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
    fn a_cell_with_line_breaks_that_says_what_is_done_when() {
        let text = "工作任务\t任务分解/时序进度\t考核要点\n建好航标\t3月：召开动员会\n4月：更换浮标\t验收\n浮标\t5月：制作浮标\t清单\n汽笛：6月：试鸣汽笛\n港口值班\t7月前\t记录";
        let rows = ["建好航标 |  | ", "3月：召开动员会 |  | ", "4月：更换浮标 |  | "];
        let others = ["5月：制作浮标 |  | ", "汽笛：6月：试鸣汽笛 |  | ", "港口值班 |  | 7月前"];
        assert_eq!(read(text)[1..], [rows, others].concat());
    }

    #[test]
    fn a_cell_merged_downwards_stands_for_all_its_rows() {
        let text = "任务\t责任单位\t时限\n清理码头\t港务局\t6月底前\n更换浮标\n检修汽笛\t航道处\t7月底前";
        let merged = "更换浮标 | responsible 港务局 | 6月底前";
        assert_eq!(read(text)[2], merged);
    }

    #[test]
    fn a_table_of_something_else_stays_lines() {
        let text = "year\tfares\n2024\t12\ntask\n1\n2";
        assert!(read(text).iter().all(|piece| piece.starts_with("line")));
    }
}
