//! Lines that are parted by gutters to the rows of a table.

use super::grid::cell;
use super::lines::{Line, joined, text};

/// A cell: the lines from `top` to `bottom` in one column.
struct Cell {
    column: usize,
    top: f64,
    bottom: f64,
    text: String,
}

/// A row: what stands side by side.
struct Row {
    bottom: f64,
    cells: Vec<String>,
}

/// The rows, their cells between tabs. In each column lines that are closer than rows make a cell; cells that stand beside
/// each other make a row, whether they hang from its top or stand in its middle.
pub fn rows(lines: &[Line], gutters: &[(f64, f64)]) -> Vec<String> {
    let columns = gutters.len() + 1;
    let mut cells: Vec<Cell> = (0..columns).flat_map(|nth| column(lines, gutters, nth)).collect();
    cells.sort_by(|a, b| a.top.total_cmp(&b.top));
    let half = lines.first().map_or(0.0, |line| line.height / 2.0);
    let mut rows: Vec<Row> = Vec::new();
    for it in cells {
        let beside = rows.last().is_some_and(|row| it.top < row.bottom + half);
        if !beside {
            rows.push(Row { bottom: it.bottom, cells: vec![String::new(); columns] });
        }
        if let Some(row) = rows.last_mut() {
            row.bottom = row.bottom.max(it.bottom);
            if let Some(words) = row.cells.get_mut(it.column) {
                *words = joined(std::mem::take(words), &it.text);
            }
        }
    }
    rows.into_iter().map(|row| row.cells.join("\t")).collect()
}

/// The cells of a column.
fn column(lines: &[Line], gutters: &[(f64, f64)], nth: usize) -> Vec<Cell> {
    let within = step(lines, gutters);
    let mut cells: Vec<Cell> = Vec::new();
    for line in lines {
        let text = text(cell(line, gutters, nth));
        if text.is_empty() {
            continue;
        }
        match cells.last_mut().filter(|above| line.y - above.bottom < 1.12 * within) {
            Some(above) => {
                above.text = joined(std::mem::take(&mut above.text), &text);
                above.bottom = line.y;
            }
            None => cells.push(Cell { column: nth, top: line.y, bottom: line.y, text }),
        }
    }
    cells
}

/// How far apart the lines of a cell are: as the closest lines of a column, where others are further apart. Where all are
/// as far apart, nothing tells lines of a cell from rows, and each line is a row.
fn step(lines: &[Line], gutters: &[(f64, f64)]) -> f64 {
    let mut steps = Vec::new();
    for nth in 0..=gutters.len() {
        let own: Vec<f64> =
            lines.iter().filter(|line| !cell(line, gutters, nth).is_empty()).map(|line| line.y).collect();
        steps.extend(own.windows(2).map(|pair| pair[1] - pair[0]));
    }
    let closest = steps.iter().copied().fold(f64::MAX, f64::min);
    let furthest = steps.iter().copied().fold(0.0, f64::max);
    let height = lines.first().map_or(0.0, |line| line.height);
    if furthest > 1.12 * closest && closest < 1.8 * height { closest } else { 0.0 }
}
