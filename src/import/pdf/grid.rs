//! Stretches of lines that are parted from above to below, as the rows of a table are.

use super::lines::{BLANK, Line, Word, gaps};

/// Most lines of one.
const LONGEST: usize = 400;

/// A stretch of lines that are parted by gutters all the way down.
pub struct Region {
    /// The number of the line behind it.
    pub end: usize,
    /// Left and right edge of each, from the left.
    pub gutters: Vec<(f64, f64)>,
}

/// The stretch of parted lines that begins at `start`, where one does.
pub fn region(lines: &[Line], start: usize) -> Option<Region> {
    let first = lines.get(start)?;
    let mut gutters: Vec<Gutter> = gaps(first).into_iter().map(Gutter::new).collect();
    let mut end = start + 1;
    for (at, line) in lines.iter().enumerate().skip(start + 1).take(LONGEST) {
        let step = line.y - lines[at - 1].y;
        let narrowed: Vec<_> = gutters.iter().map(|gutter| gutter.narrowed(line)).collect();
        let crossed = narrowed.iter().filter(|strip| strip.is_none()).count();
        // One cell may reach into the next column; a line of text crosses most of them.
        if crossed * 2 >= gutters.len() || step > 5.0 * first.height {
            break;
        }
        let strips = gutters.iter_mut().zip(narrowed);
        let parted =
            strips.filter_map(|(gutter, strip)| Some(gutter.take(line, strip?))).filter(|it| *it).count();
        // The right column, or a cell, may go on alone; what stands only on the left may be text below a table.
        let on_the_right = gutters.iter().any(|gutter| line.left() >= gutter.right);
        if parted > 0 || on_the_right && step < 1.7 * first.height {
            end = at + 1;
        }
    }
    let wide = |gutter: &Gutter| (gutter.right - gutter.left) / first.height;
    gutters.retain(|gutter| gutter.parted >= 2 && wide(gutter) > 1.0 || gutter.parted >= 3);
    if gutters.is_empty() {
        return None;
    }
    further(&lines[start..end], &mut gutters);
    let gutters = gutters.iter().map(|gutter| (gutter.left, gutter.right)).collect();
    Some(Region { end, gutters })
}

impl Region {
    /// Whether `line`, just above the stretch, belongs to it: a head that is broken into more lines than its neighbours.
    pub fn reaches_up(&self, line: &Line, below: &Line) -> bool {
        let beside = |gutter: &(f64, f64)| line.right() < gutter.1 || line.left() > gutter.0;
        let is_right = self.gutters.first().is_some_and(|gutter| line.left() > gutter.1);
        is_right && below.y - line.y < 1.7 * line.height && self.gutters.iter().all(beside)
    }
}

/// Adds the gutters of lines below the first, whose cells stand where the first has none.
fn further(lines: &[Line], gutters: &mut Vec<Gutter>) {
    for gap in lines.iter().flat_map(gaps) {
        if gutters.iter().any(|gutter| gap.0 < gutter.right && gutter.left < gap.1) {
            continue;
        }
        let mut gutter = Gutter { parted: 0, ..Gutter::new(gap) };
        let runs_through = lines.iter().all(|line| match gutter.narrowed(line) {
            Some(strip) => {
                gutter.take(line, strip);
                true
            }
            None => false,
        });
        if runs_through && gutter.parted >= 3 {
            gutters.push(gutter);
        }
    }
    gutters.sort_by(|a, b| a.left.total_cmp(&b.left));
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

    /// Goes on beside `line`, of which it leaves the strip from `left` to `right` free; says whether the line has words on
    /// both sides.
    fn take(&mut self, line: &Line, (left, right): (f64, f64)) -> bool {
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

/// The words of `line` in column `nth`.
pub fn cell<'a>(line: &'a Line, gutters: &[(f64, f64)], nth: usize) -> &'a [Word] {
    let middle = |gutter: &(f64, f64)| f64::midpoint(gutter.0, gutter.1);
    let left = nth.checked_sub(1).and_then(|before| gutters.get(before)).map_or(f64::MIN, middle);
    let right = gutters.get(nth).map_or(f64::MAX, middle);
    let first = line.words.iter().position(|word| word.left >= left).unwrap_or(line.words.len());
    let count = line.words[first..].iter().take_while(|word| word.left < right).count();
    &line.words[first..first + count]
}
