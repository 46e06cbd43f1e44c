//! Pieces to lines.

use super::Piece;
use super::label;
use super::radicals::meant;

/// A word, or several that one piece brought.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// Its left edge.
    pub left: f64,
    /// Its right edge.
    pub right: f64,
    /// Its base line.
    pub y: f64,
    /// How high its font is.
    pub height: f64,
    /// Its letters.
    pub text: String,
    /// Whether a blank stands before it.
    pub blank: bool,
}

/// Words on one base line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its base line, from the upper edge.
    pub y: f64,
    /// Its height.
    pub height: f64,
    /// Its words, from the left.
    pub words: Vec<Word>,
}

impl Line {
    /// The line of `words`, with the base line and the height of the widest, which says them best.
    pub fn of(words: Vec<Word>) -> Self {
        let widest = words.iter().max_by(|a, b| (a.right - a.left).total_cmp(&(b.right - b.left)));
        let (y, height) = widest.map_or((0.0, 1.0), |word| (word.y, word.height));
        Self { y, height, words }
    }

    /// Its left edge.
    pub fn left(&self) -> f64 {
        self.words.first().map_or(0.0, |word| word.left)
    }

    /// Its right edge.
    pub fn right(&self) -> f64 {
        self.words.iter().map(|word| word.right).fold(0.0, f64::max)
    }

    /// Its letters.
    pub fn text(&self) -> String {
        text(&self.words)
    }
}

/// The edges of a column or a page.
#[derive(Clone, Copy, Debug)]
pub struct Edges {
    /// The left edge of the line that stands furthest out.
    pub left: f64,
    /// The right edge of the longest line.
    pub right: f64,
}

impl Edges {
    /// The edges of what `lines` stand in.
    pub fn of(lines: &[Line]) -> Self {
        Self {
            left: lines.iter().map(Line::left).fold(f64::MAX, f64::min),
            right: lines.iter().map(Line::right).fold(f64::MIN, f64::max),
        }
    }

    /// How far apart they are; 0 where there is no line.
    pub fn width(self) -> f64 {
        (self.right - self.left).max(0.0)
    }
}

/// The letters of words of one line.
pub fn text(words: &[Word]) -> String {
    let mut out = String::new();
    for word in words {
        if word.blank && !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
        out.push_str(&word.text);
    }
    out
}

/// Gap, in heights of the line, from which on two pieces are two words.
pub const BLANK: f64 = 0.12;

/// Gap, in heights of the line, from which on two words may stand in two columns; characters that are written without
/// blanks are never that far apart in a line.
const WIDE: f64 = 0.7;
const WIDE_CHARACTERS: f64 = 0.3;

/// The lines of a page, from above.
pub fn lines(mut pieces: Vec<Piece>) -> Vec<Line> {
    let is_placed = |piece: &Piece| piece.height > 0.0 && piece.x.is_finite() && piece.y.is_finite();
    pieces.retain(|piece| !piece.text.trim().is_empty() && is_placed(piece));
    pieces.sort_by(|a, b| a.y.total_cmp(&b.y));
    let mut rows: Vec<Vec<Piece>> = Vec::new();
    for piece in pieces {
        match rows.last_mut() {
            Some(row) if is_level(row, &piece) => row.push(piece),
            _ => rows.push(vec![piece]),
        }
    }
    rows.into_iter().map(line).collect()
}

/// Whether `piece` stands on the base line of `row`, raised or lowered a little.
fn is_level(row: &[Piece], piece: &Piece) -> bool {
    row.last().is_some_and(|last| piece.y - last.y < 0.4 * last.height.max(piece.height))
}

fn line(mut row: Vec<Piece>) -> Line {
    // By their middles: the box of a quotation mark as wide as a character may begin before the bracket that it stands in.
    let middle = |piece: &Piece| piece.x + piece.width / 2.0;
    row.sort_by(|a, b| middle(a).total_cmp(&middle(b)));
    let widest = row.iter().max_by(|a, b| a.width.total_cmp(&b.width));
    let height = widest.map_or(1.0, |piece| piece.height);
    let mut words: Vec<Word> = Vec::new();
    for piece in row {
        let text = meant(&piece.text);
        if words.last().is_some_and(|last| is_note(&piece, last, height)) {
            continue;
        }
        let (left, right) = (piece.x, piece.x + piece.width.max(0.0));
        let gap = words.last().map_or(0.0, |last| left - last.right);
        // Some writers print a word twice, a little aside, to make it bold.
        if words.last().is_some_and(|last| gap < -0.5 * piece.width && last.text == text.trim()) {
            continue;
        }
        let blank = text.starts_with(char::is_whitespace)
            || piece_ends_blank(&words)
            || words.last().is_some_and(|last| wants_blank(&last.text, &text, gap / height));
        words.push(Word { left, right, y: piece.y, height: piece.height, text, blank });
    }
    for word in &mut words {
        word.text = word.text.trim().to_string();
    }
    Line::of(words)
}

/// Whether `piece` is the number of a note behind a word: small and raised figures.
fn is_note(piece: &Piece, before: &Word, height: f64) -> bool {
    let text = piece.text.trim();
    let is_number = text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    // Units have raised figures too.
    let is_unit = before
        .text
        .rsplit(|c: char| !c.is_ascii_alphabetic())
        .next()
        .is_some_and(|unit| (1..=2).contains(&unit.len()));
    is_number && !is_unit && piece.height < 0.8 * height && piece.y < before.y - 0.1 * height
}

fn piece_ends_blank(words: &[Word]) -> bool {
    words.last().is_some_and(|last| last.text.ends_with(char::is_whitespace))
}

/// Whether a gap, in heights, is a blank: behind a label, or where neither word is written without blanks, or where it is as
/// wide as a column's.
fn wants_blank(before: &str, behind: &str, gap: f64) -> bool {
    let tight = before.ends_with(is_wide) || behind.starts_with(is_wide);
    gap > BLANK && (!tight || label::is_whole(before)) || gap > WIDE
}

/// The gaps of a line in which one column may end and the next begin. Behind a label there is none.
pub fn gaps(line: &Line) -> Vec<(f64, f64)> {
    let parts = |at: usize, pair: &[Word]| {
        let tight = pair[0].text.ends_with(is_wide) && pair[1].text.starts_with(is_wide);
        let widest = if tight { WIDE_CHARACTERS } else { WIDE };
        let gap = pair[1].left - pair[0].right;
        let labels = at == 0 && label::is_whole(&pair[0].text) && gap < 3.0 * line.height;
        (gap > widest * line.height && !labels).then_some((pair[0].right, pair[1].left))
    };
    line.words.windows(2).enumerate().filter_map(|(at, pair)| parts(at, pair)).collect()
}

/// Whether `c` is as wide as it is high, as Chinese characters and their signs are, and stands without blanks.
pub fn is_wide(c: char) -> bool {
    matches!(
        c,
        '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}'
    )
}

/// `text` and what follows it on the next line, with a blank between them where their script has one, and none behind a
/// sign at which words and addresses are broken.
pub fn joined(mut text: String, next: &str) -> String {
    let is_broken = text.ends_with(['/', '\\']) || is_hyphenated(&text);
    let is_tight = text.ends_with(is_wide) || next.starts_with(is_wide) || is_broken;
    if !text.is_empty() && !is_tight && !text.ends_with(' ') {
        text.push(' ');
    }
    text + next
}

/// Whether `text` ends with a hyphen that belongs to a word.
fn is_hyphenated(text: &str) -> bool {
    text.strip_suffix('-').is_some_and(|head| head.ends_with(char::is_alphanumeric))
}
