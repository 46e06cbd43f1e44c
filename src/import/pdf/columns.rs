//! The lines of a page to flows: what is read on without a break. Columns are read one after the other, a table row by row.

use super::lines::{BLANK, Line, Word, gaps};
use super::table;

/// What is read on.
#[derive(Clone, Debug, PartialEq)]
pub enum Flow {
    /// Lines of running text, one under the other.
    Text(Vec<Line>),
    /// Rows of a table, their cells between tabs.
    Table(Vec<String>),
}

/// A stretch of lines that are parted by gutters all the way down.
struct Region {
    end: usize,
    /// Left and right edge of each, from the left.
    gutters: Vec<(f64, f64)>,
}

/// The flows of a page.
pub fn flows(lines: &[Line]) -> Vec<Flow> {
    let mut flows: Vec<Flow> = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        match region(lines, at) {
            Some(region) => {
                let part = &lines[at..region.end];
                match is_columns(part, &region.gutters) {
                    true => flows.extend(
                        (0..=region.gutters.len()).map(|nth| Flow::Text(column(part, &region.gutters, nth))),
                    ),
                    false => flows.push(Flow::Table(table::rows(part, &region.gutters))),
                }
                at = region.end;
            }
            None => {
                match flows.last_mut() {
                    Some(Flow::Text(text)) if at > 0 && region(lines, at - 1).is_none() => {
                        text.push(lines[at].clone())
                    }
                    _ => flows.push(Flow::Text(vec![lines[at].clone()])),
                }
                at += 1;
            }
        }
    }
    flows
}

/// The stretch of parted lines that begins at `start`, where one does.
fn region(lines: &[Line], start: usize) -> Option<Region> {
    let first = lines.get(start)?;
    let mut gutters: Vec<Gutter> = gaps(first).into_iter().map(Gutter::new).collect();
    let mut end = start + 1;
    for (at, line) in lines.iter().enumerate().skip(start + 1) {
        let step = line.y - lines[at - 1].y;
        let crossed = gutters.iter().filter(|gutter| gutter.narrowed(line).is_none()).count();
        // One cell may reach into the next column; a line of text crosses most of them.
        if crossed * 2 >= gutters.len() || step > 5.0 * first.height {
            break;
        }
        let parted = gutters.iter_mut().map(|gutter| gutter.take(line)).filter(|parted| *parted).count();
        // The right column, or a cell, may go on alone; what stands only on the left may be text below a table.
        let on_the_right = gutters.iter().any(|gutter| line.left() >= gutter.right);
        if parted > 0 || on_the_right && step < 1.7 * first.height {
            end = at + 1;
        }
    }
    let wide = |gutter: &Gutter| (gutter.right - gutter.left) / first.height;
    gutters.retain(|gutter| gutter.parted >= 2 && wide(gutter) > 1.0 || gutter.parted >= 3);
    let gutters: Vec<(f64, f64)> = gutters.iter().map(|gutter| (gutter.left, gutter.right)).collect();
    (!gutters.is_empty()).then_some(Region { end, gutters })
}

/// What is empty between two columns, so far.
struct Gutter {
    left: f64,
    right: f64,
    /// Where words behind it began.
    edges: Vec<f64>,
    /// How many lines have words on both sides.
    parted: usize,
}

impl Gutter {
    fn new((left, right): (f64, f64)) -> Self {
        Self { left, right, edges: vec![right], parted: 1 }
    }

    /// What is left of it beside `line`; `None` where the line crosses it.
    fn narrowed(&self, line: &Line) -> Option<(f64, f64)> {
        let outside = [(f64::MIN, line.left()), (line.right(), f64::MAX)];
        let open = gaps(line)
            .into_iter()
            .chain(outside)
            .chain(self.edges.iter().filter_map(|edge| aligned(line, *edge)));
        let open = open.map(|(left, right)| (left.max(self.left), right.min(self.right)));
        let widest = open.max_by(|a, b| (a.1 - a.0).total_cmp(&(b.1 - b.0)));
        widest.filter(|it| it.1 - it.0 > BLANK * line.height)
    }

    /// Goes on beside `line`, where it can; says whether the line has words on both sides.
    fn take(&mut self, line: &Line) -> bool {
        let Some((left, right)) = self.narrowed(line) else { return false };
        (self.left, self.right) = (left, right);
        if let Some(edge) = line.words.iter().map(|word| word.left).find(|edge| *edge >= right)
            && !self.edges.contains(&edge)
        {
            self.edges.push(edge);
        }
        let parted = line.left() < left && line.right() > right;
        self.parted += usize::from(parted);
        parted
    }
}

/// The gap, however small, before a word that begins where the column's words began on the line above: a cell that is full
/// leaves no more.
fn aligned(line: &Line, edge: f64) -> Option<(f64, f64)> {
    let at = line.words.iter().position(|word| (word.left - edge).abs() < 0.1 * line.height)?;
    Some((line.words.get(at.checked_sub(1)?)?.right, line.words[at].left))
}

/// Whether the stretch is running text in columns: many lines, few wide columns, most lines full.
fn is_columns(lines: &[Line], gutters: &[(f64, f64)]) -> bool {
    const FEWEST: usize = 6;
    if lines.len() < FEWEST || gutters.len() > 2 {
        return false;
    }
    (0..=gutters.len()).all(|nth| {
        let column = column(lines, gutters, nth);
        let left = column.iter().map(Line::left).fold(f64::MAX, f64::min);
        let right = column.iter().map(Line::right).fold(0.0, f64::max);
        let full = column.iter().filter(|line| line.right() - line.left() > 0.8 * (right - left)).count();
        let height = lines.first().map_or(1.0, |line| line.height);
        column.len() >= FEWEST && full * 10 >= column.len() * 6 && right - left > 10.0 * height
    })
}

/// The lines of column `nth`.
fn column(lines: &[Line], gutters: &[(f64, f64)], nth: usize) -> Vec<Line> {
    let own = |line: &Line| Line { words: cell(line, gutters, nth).to_vec(), ..line.clone() };
    lines.iter().map(own).filter(|line| !line.words.is_empty()).collect()
}

/// The words of `line` in column `nth`.
pub fn cell<'a>(line: &'a Line, gutters: &[(f64, f64)], nth: usize) -> &'a [Word] {
    let middle = |gutter: &(f64, f64)| f64::midpoint(gutter.0, gutter.1);
    let left = nth.checked_sub(1).and_then(|before| gutters.get(before)).map_or(f64::MIN, middle);
    let right = gutters.get(nth).map_or(f64::MAX, middle);
    let first = line.words.iter().position(|word| word.left >= left).unwrap_or(line.words.len());
    let count = line.words[first..].iter().take_while(|word| word.left < right).count();
    &line.words[first..first + count]
}
