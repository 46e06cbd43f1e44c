//! Flows to paragraphs: lines that were broken only since the paper ended are joined.

use std::collections::HashSet;

use super::columns::Flow;
use super::label;
use super::lines::{Edges, Line, is_wide, joined};

/// Signs that end a paragraph more often than a line within one.
const ENDS: &[char] = &['.', '!', '?', ':', ';', '。', '！', '？', '：', '；', '”', '"'];

/// The text of all flows, a paragraph or a row a line.
pub fn text(flows: Vec<Flow>) -> String {
    let body = Body::of(&flows);
    let mut out = String::new();
    let mut open: Option<Open> = None;
    for flow in flows {
        match flow {
            Flow::Table(rows) => {
                close(&mut open, &mut out);
                rows.iter().for_each(|row| out.extend([row.as_str(), "\n"]));
            }
            Flow::Text(lines) => {
                let edges = body.edges(&lines);
                for (nth, line) in lines.into_iter().enumerate() {
                    match open.as_mut().filter(|open| body.goes_on(open, &line, edges, nth == 0)) {
                        Some(open) => open.add(line, edges),
                        None => {
                            close(&mut open, &mut out);
                            open = Some(Open::new(line, edges));
                        }
                    }
                }
            }
        }
    }
    close(&mut open, &mut out);
    unhyphenated(out)
}

fn close(open: &mut Option<Open>, out: &mut String) {
    if let Some(open) = open.take() {
        out.push_str(&open.text);
        out.push('\n');
    }
}

/// A paragraph that may go on.
struct Open {
    text: String,
    last: Line,
    edges: Edges,
    lines: usize,
}

/// Where a hyphen or a soft one ended a line; what it means is seen when the whole text is there.
const BROKEN: char = '\u{ad}';

impl Open {
    fn new(line: Line, edges: Edges) -> Self {
        Self { text: line.text(), last: line, edges, lines: 1 }
    }

    fn add(&mut self, line: Line, edges: Edges) {
        let next = line.text();
        let begins_small = next.starts_with(char::is_lowercase);
        match self.text.strip_suffix(['-', '\u{2010}', BROKEN]).map(str::to_string) {
            Some(head) if begins_small && head.ends_with(char::is_alphabetic) => {
                self.text = format!("{head}{BROKEN}{next}")
            }
            _ => self.text = joined(std::mem::take(&mut self.text), &next),
        }
        (self.last, self.edges) = (line, edges);
        self.lines += 1;
    }
}

/// What is usual in the text.
struct Body {
    height: f64,
    /// How far apart its lines are.
    step: f64,
    /// The edges of all its columns.
    columns: Vec<Edges>,
}

impl Body {
    fn of(flows: &[Flow]) -> Self {
        let texts = || {
            flows.iter().filter_map(|flow| match flow {
                Flow::Text(lines) => Some(lines),
                Flow::Table(_) => None,
            })
        };
        let heights = texts().flatten().map(|line| line.height).collect();
        let height = median(heights).unwrap_or(12.0);
        let steps = texts()
            .flat_map(|lines| lines.windows(2).map(|pair| pair[1].y - pair[0].y))
            .filter(|step| *step < 3.0 * height);
        // The closer lines are those within paragraphs.
        let mut steps: Vec<f64> = steps.collect();
        steps.sort_by(f64::total_cmp);
        let step = steps.get(steps.len() / 3).copied().unwrap_or(1.3 * height);
        Self { height, step, columns: texts().map(|lines| Edges::of(lines)).collect() }
    }

    /// The edges of the column that `lines` stand in: a page with few lines is as wide as those with many.
    fn edges(&self, lines: &[Line]) -> Edges {
        let own = Edges::of(lines);
        let same = self.columns.iter().filter(|other| (other.left - own.left).abs() < self.height);
        Edges { right: same.map(|other| other.right).fold(own.right, f64::max), ..own }
    }

    /// Whether `line` goes on with the paragraph `open`; `first` where it begins a column or a page.
    fn goes_on(&self, open: &Open, line: &Line, edges: Edges, first: bool) -> bool {
        let last = &open.last;
        let height = last.height.max(line.height);
        let (ended, text) = (open.text.ends_with(ENDS), line.text());
        let full = is_full(open, line, &text);
        let labelled = label::opens_surely(&text) || label::opens(&text) && (ended || !full);
        if (last.height - line.height).abs() > 0.15 * height || labelled {
            return false;
        }
        if self.is_title(open, line, edges, first) {
            return true;
        }
        if !full {
            return false;
        }
        if first {
            return !ended && line.left() < edges.left + 0.5 * height;
        }
        let near = line.y - last.y < 1.2 * self.step.max(height);
        near && match open.lines {
            1 => {
                line.left() < last.left() + 0.5 * height && !(ended && is_indented(line, edges))
                    || !ended && hangs(open, line)
            }
            _ => line.left() < last.left() + 0.5 * height,
        }
    }

    /// Whether two lines are one title: larger than the rest, and both in the middle.
    fn is_title(&self, open: &Open, line: &Line, edges: Edges, first: bool) -> bool {
        let centred = |line: &Line| {
            ((line.left() - edges.left) - (edges.right - line.right())).abs() < 1.5 * line.height
        };
        let large = line.height > 1.2 * self.height && open.last.height > 1.2 * self.height;
        !first && large && centred(line) && centred(&open.last) && line.y - open.last.y < 2.0 * line.height
    }
}

/// Whether the first word of `line`, whose letters are `text`, had no room in the line before.
fn is_full(open: &Open, line: &Line, text: &str) -> bool {
    let letters = text.chars().count().max(1);
    // Signs that may not end a line are taken along by the character behind them, those that may not begin one by the
    // character before.
    let opening = text.chars().take_while(|c| "“‘（《【".contains(*c)).count();
    let first = match text.chars().nth(opening) {
        Some(c) if is_wide(c) => {
            opening
                + 1
                + text.chars().skip(opening + 1).take_while(|c| "，。、；：！？》）”’】".contains(*c)).count()
        }
        _ => {
            text.split([' ', '\t']).next().map_or(1, |word| word.chars().take_while(|c| !is_wide(*c)).count())
        }
    };
    #[allow(clippy::cast_precision_loss, reason = "a line has few letters")]
    let word = (line.right() - line.left()) * first as f64 / letters as f64;
    open.edges.right - open.last.right() < word + 1.1 * line.height
}

/// Whether the line stands further in than the column's edge, as a paragraph's first line does.
fn is_indented(line: &Line, edges: Edges) -> bool {
    line.left() > edges.left + 0.8 * line.height
}

/// Whether the line stands under the words of an item, behind its label.
fn hangs(open: &Open, line: &Line) -> bool {
    label::opens(&open.text) && line.left() < open.last.left() + 6.0 * line.height
}

/// The value in the middle.
pub fn median(mut all: Vec<f64>) -> Option<f64> {
    all.sort_by(f64::total_cmp);
    all.get(all.len() / 2).copied()
}

/// `text` with the words that a line's end broke as they stand elsewhere in it: in one, or with the hyphen; one whose parts
/// are words of the text keeps it, any other was broken by the printer.
fn unhyphenated(text: String) -> String {
    if !text.contains(BROKEN) {
        return text;
    }
    let small = text.to_lowercase();
    let words: HashSet<&str> = small.split(|c: char| !c.is_alphabetic() && c != '-').collect();
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, behind)) = rest.split_once(BROKEN) {
        out.push_str(before);
        let head = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
        let tail = behind.split(|c: char| !c.is_alphabetic()).next().unwrap_or("").to_lowercase();
        // "up-to-date" has hyphens already.
        let is_compound = before.strip_suffix(head).is_some_and(|rest| rest.ends_with('-'));
        if is_compound || keeps_hyphen(&words, &head.to_lowercase(), &tail) {
            out.push('-');
        }
        rest = behind;
    }
    out + rest
}

fn keeps_hyphen(words: &HashSet<&str>, head: &str, tail: &str) -> bool {
    /// Shorter words are too often the beginning of another: "in-form".
    const SHORTEST: usize = 4;
    let has = |word: &str| words.contains(word);
    let is_word = |part: &str| part.len() >= SHORTEST && has(part);
    !has(&format!("{head}{tail}")) && (has(&format!("{head}-{tail}")) || is_word(head) && is_word(tail))
}
