//! The lines of a page to flows: what is read on without a break. Columns are read one after the other, a table row by row.

use super::grid::region;
use super::lines::{Edges, Line, Word, gaps};
use super::table;

/// What is read on.
#[derive(Clone, Debug, PartialEq)]
pub enum Flow {
    /// Lines of running text, one under the other.
    Text(Vec<Line>),
    /// Rows of a table, their cells between tabs.
    Table(Vec<String>),
}

/// The flows of a page.
pub fn flows(lines: &[Line]) -> Vec<Flow> {
    let (rows, page) = (rows(lines), Edges::of(lines));
    let starts = if lines.len() > MOST { 0..0 } else { 0..lines.len() };
    let Some(columns) = starts.into_iter().find_map(|start| columns(lines, start, &rows, page)) else {
        return tables(lines);
    };
    let mut flows = tables(&lines[..columns.start]);
    flows.extend(self::flows(&columns.left));
    flows.extend(self::flows(&columns.right));
    flows.extend(self::flows(&lines[columns.end..]));
    flows
}

/// Which lines are rows of a table of three columns and more: one is that however full its cells are.
fn rows(lines: &[Line]) -> Vec<bool> {
    let mut rows = vec![false; lines.len()];
    let mut at = 0;
    while at < lines.len() {
        let end = region(lines, at).filter(|region| region.gutters.len() >= 2).map(|region| region.end);
        rows[at..end.unwrap_or(at)].fill(true);
        at = end.unwrap_or(at + 1);
    }
    rows
}

/// The flows of lines that stand in one column.
fn tables(lines: &[Line]) -> Vec<Flow> {
    let mut flows: Vec<Flow> = Vec::new();
    let mut text: Vec<Line> = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        match region(lines, at) {
            Some(region) => {
                let end = region.end;
                while at > 0 && text.last().is_some_and(|line| region.reaches_up(line, &lines[at])) {
                    text.pop();
                    at -= 1;
                }
                flows.extend((!text.is_empty()).then(|| Flow::Text(std::mem::take(&mut text))));
                flows.push(Flow::Table(table::rows(&lines[at..region.end], &region.gutters)));
                at = end;
            }
            None => {
                text.push(lines[at].clone());
                at += 1;
            }
        }
    }
    flows.extend((!text.is_empty()).then_some(Flow::Text(text)));
    flows
}

/// Lines from `start` to `end` in two columns; what is on the right may be several.
struct Columns {
    start: usize,
    end: usize,
    left: Vec<Line>,
    right: Vec<Line>,
}

/// Fewest lines of a column.
const FEWEST: usize = 4;

/// Most lines of a page that is laid out in columns; what has more is no page.
const MOST: usize = 400;

/// The two columns that begin with line `start`, where they do: as many lines as leave a strip between them free.
fn columns(lines: &[Line], start: usize, rows: &[bool], page: Edges) -> Option<Columns> {
    let mut strips = vec![(page.left, page.right)];
    let mut end = start;
    for (at, line) in lines.iter().enumerate().skip(start) {
        if rows[at] {
            break;
        }
        let narrowed = crossed(&strips, &free(line), 0.8 * line.height);
        if narrowed.is_empty() {
            break;
        }
        strips = narrowed;
        end += 1;
    }
    let part = &lines[start..end];
    let sides = strips.into_iter().map(|strip| parted(part, f64::midpoint(strip.0, strip.1)));
    let (left, right) =
        sides.into_iter().find(|(one, other)| are_text(one, other, page.width()) && !is_table(one, other))?;
    Some(Columns { start, end, left, right })
}

/// The strips beside and within a line that hold no words.
fn free(line: &Line) -> Vec<(f64, f64)> {
    let outside = [(f64::MIN, line.left()), (line.right(), f64::MAX)];
    outside.into_iter().chain(gaps(line)).collect()
}

/// What two lists of strips have in common, where it is wide enough.
fn crossed(one: &[(f64, f64)], other: &[(f64, f64)], least: f64) -> Vec<(f64, f64)> {
    let both = |a: &(f64, f64)| other.iter().map(move |b| (a.0.max(b.0), a.1.min(b.1))).collect::<Vec<_>>();
    one.iter().flat_map(both).filter(|strip| strip.1 - strip.0 > least).collect()
}

/// The words of each line on either side of `middle`.
fn parted(lines: &[Line], middle: f64) -> (Vec<Line>, Vec<Line>) {
    let side = |is_right: bool| {
        let own = |line: &Line| {
            let words: Vec<Word> =
                line.words.iter().filter(|word| (word.left > middle) == is_right).cloned().collect();
            Line::of(words)
        };
        lines.iter().map(own).filter(|line| !line.words.is_empty()).collect()
    };
    (side(false), side(true))
}

/// Whether both sides are running text: enough lines, wide, and many of them full.
fn are_text(one: &[Line], other: &[Line], page: f64) -> bool {
    let sides = [one, other];
    let full: usize = sides.iter().map(|side| full(side)).sum();
    let all = one.len() + other.len();
    sides.iter().all(|side| side.len() >= FEWEST && Edges::of(side).width() > 0.2 * page)
        && full * 10 >= all * 3
}

fn full(lines: &[Line]) -> usize {
    let width = Edges::of(lines).width();
    lines.iter().filter(|line| line.right() - line.left() > 0.85 * width).count()
}

/// Whether what stands side by side belongs together: where one side makes a larger step, so does the other.
fn is_table(one: &[Line], other: &[Line]) -> bool {
    let (one, other) = (steps(one), steps(other));
    let both = one.iter().filter(|y| other.iter().any(|at| (**y - at).abs() < 3.0)).count();
    both >= 2 && both * 10 >= one.len().max(other.len()) * 8
}

/// Where a line stands further below the one before than the closest do.
fn steps(lines: &[Line]) -> Vec<f64> {
    let closest = lines.windows(2).map(|pair| pair[1].y - pair[0].y).fold(f64::MAX, f64::min);
    lines.windows(2).filter(|pair| pair[1].y - pair[0].y > 1.2 * closest).map(|pair| pair[1].y).collect()
}
