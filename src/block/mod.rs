//! Text to blocks: lines joined to paragraphs, their labels, places and zones; tables taken apart.

mod table;

pub use table::Row;
use table::{Piece, pieces};

use crate::language::{Depth, Language, Shadow, Zone, detect};
use crate::text::Span;

/// A paragraph, a heading or an item.
#[derive(Clone, Debug)]
pub struct Block {
    /// Its words, without its label.
    pub span: Span,
    /// Its language; `None` where it is not one of ours.
    pub language: Option<&'static Language>,
    /// Its outline path.
    pub place: Vec<String>,
    /// Depth of its label; `None` for an unlabelled paragraph.
    pub depth: Option<Depth>,
    /// Whether it is a heading.
    pub heading: bool,
    /// The part of the notice it stands in.
    pub zone: Zone,
    /// Number of the block that opens the list it is in.
    pub stem: Option<usize>,
    /// The row of a table that it is.
    pub row: Option<Row>,
}

/// The blocks of `text`, read in its shadow `plain`, in order.
pub fn blocks(text: &str, plain: &Shadow<'_>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut path: Vec<(Depth, String)> = Vec::new();
    // Stems by twice the depth of their label; an unlabelled one lies half a step below what encloses it.
    let mut stems: Vec<(Depth, usize)> = Vec::new();
    let mut zone = (Zone::Body, 0);
    for piece in paragraphs(text, plain) {
        let span = match piece {
            Piece::Line(span) => span,
            Piece::Head(span) => {
                blocks.push(in_table(plain, span, None, &path, zone.0));
                continue;
            }
            Piece::Row(row) => {
                blocks.push(in_table(plain, row.task, Some(row), &path, zone.0));
                continue;
            }
        };
        let language = detect(span.of(plain));
        let label = language.and_then(|language| language.outline.first(plain, span));
        let body = label.map_or(span, |label| Span::new(label.span.end, span.end).trim(plain, &[]));
        let depth = label.map(|label| depth(label.span.of(text), label.means));
        if let (Some(label), Some(depth)) = (label, depth) {
            let label = label.span.of(text).trim();
            path.retain(|(other, above)| *other < depth || (*other == depth && encloses(above, label)));
            path.push((depth, label.to_string()));
            stems.retain(|(other, _)| *other < depth * 2);
        }
        let opened = stems.last().is_some_and(|(_, stem)| depth.is_some() || stem + 1 == blocks.len());
        let heading = !opened && language.is_some_and(|language| is_heading(language, plain, body, depth));
        if is_marked_heading(plain, span) {
            stems.clear();
        }
        if heading {
            let announced = language.and_then(|language| language.heading.first(plain, body));
            let level = depth.unwrap_or(2);
            if announced.is_some() || level <= zone.1 {
                zone = (announced.map_or(Zone::Body, |found| found.means), level);
            }
        }
        let stem = stems
            .last()
            .map(|stem| stem.1)
            .filter(|stem| !heading && (depth.is_some() || stem + 1 == blocks.len()));
        let opens = language.is_some_and(|language| opens_list(language, plain, body, depth.is_some()));
        if opens {
            let level =
                depth.map_or_else(|| path.last().map_or(0, |(above, _)| above * 2 + 1), |depth| depth * 2);
            stems.retain(|(other, _)| *other < level);
            stems.push((level, blocks.len()));
        }
        let place = path.iter().map(|(_, label)| label.clone()).collect();
        blocks.push(Block { span: body, language, place, depth, heading, zone: zone.0, stem, row: None });
    }
    mark_preamble(&mut blocks);
    blocks
}

/// Whether one number of an outline stands above another: "2." above "2.1".
fn encloses(above: &str, label: &str) -> bool {
    let above = above.trim_end_matches('.');
    let number = above.ends_with(|c: char| c.is_ascii_digit());
    number && label.strip_prefix(above).is_some_and(|rest| rest.starts_with('.') && rest.len() > 1)
}

/// The block of a table's row, or of its head.
fn in_table(plain: &str, span: Span, row: Option<Row>, path: &[(Depth, String)], zone: Zone) -> Block {
    let place = path.iter().map(|(_, label)| label.clone()).collect();
    let heading = row.is_none();
    Block { span, language: detect(span.of(plain)), place, depth: None, heading, zone, stem: None, row }
}

/// Whether Markdown's sign for a heading stands before a line: what it opens belongs to no list above it.
fn is_marked_heading(plain: &str, span: Span) -> bool {
    plain.get(..span.start).is_some_and(|before| before.trim_end_matches(' ').ends_with('#'))
}

/// Depth of a small roman numeral's label, two steps up where it is written in capitals: "IV.".
const CAPITAL: Depth = 2;

/// The depth of a label as it stands in the text.
fn depth(label: &str, small: Depth) -> Depth {
    let capital = small == 6 && label.starts_with(|c: char| c.is_ascii_uppercase());
    if capital { CAPITAL } else { small }
}

/// Whether a block is the stem of a list: it ends in a colon, and is neither a formula nor, without a label, an address.
fn opens_list(language: &Language, plain: &Shadow<'_>, body: Span, labelled: bool) -> bool {
    let found = language.header.addressee.first(plain, body).filter(|_| !labelled);
    let address = found.is_some_and(|found| {
        found.span.len() * 10 > body.len() * 7 && (language.marks)(plain, found.span).cue.is_none()
    });
    body.of(plain).ends_with([':', '：']) && !address && language.silent.first(plain, body).is_none()
}

/// What stands before the first numbered part of a Chinese notice, or where it has none before its table of tasks and
/// what is numbered there, gives its occasion.
fn mark_preamble(blocks: &mut [Block]) {
    let chinese = |block: &Block| block.language.is_some_and(|language| language.ends.contains(&'。'));
    let numbered =
        |block: &Block, least: Depth| chinese(block) && block.depth.is_some_and(|depth| depth <= least);
    let tabled = blocks.iter().any(|block| block.row.is_some() && chinese(block));
    let first = blocks.iter().position(|block| numbered(block, 3)).or_else(|| {
        let begins = |block: &Block| block.row.is_some() || numbered(block, 7);
        tabled.then(|| blocks.iter().position(begins)).flatten()
    });
    for block in &mut blocks[..first.unwrap_or(0)] {
        block.zone = Zone::Preamble;
    }
}

fn is_heading(language: &Language, plain: &Shadow<'_>, span: Span, depth: Option<Depth>) -> bool {
    let words = span.of(plain);
    let closed = words.ends_with(['.', '。', ';', '；', ':', '：', ',', '，', '!', '?', '？']);
    let short = words.len() <= language.heading_length;
    let inside = words.trim_end_matches('。').contains('。');
    short
        && !inside
        && depth != Some(8)
        && (!closed
            || (words.ends_with(['.', '。'])
                && words.len() <= 45
                && depth.is_some_and(|depth| depth < 7 && depth != 3)
                && language.ends.contains(&'。')))
        && !binds(language, plain, span)
}

/// Whether a short line tells somebody named to act, and so is more than a heading.
fn binds(language: &Language, plain: &Shadow<'_>, span: Span) -> bool {
    let marks = (language.marks)(plain, span);
    let sentence = span.of(plain).ends_with('。');
    (sentence || !marks.subjects.is_empty()) && marks.cue.is_some_and(|cue| !cue.needs_actor)
}

/// Lines joined to paragraphs where a line was only wrapped.
fn paragraphs(text: &str, plain: &Shadow<'_>) -> Vec<Piece> {
    let mut all: Vec<Piece> = Vec::new();
    for piece in pieces(text, plain, &lines(plain)) {
        match (all.last_mut(), &piece) {
            (Some(Piece::Line(last)), Piece::Line(line)) if goes_on(plain, *last, *line) => {
                last.end = line.end;
            }
            _ => all.push(piece),
        }
    }
    all
}

/// Whether a line is nothing but the label of what stands below it: "3.".
fn is_bare_label(plain: &str, line: Span) -> bool {
    const LONGEST: usize = 24;
    let label = |language: &&'static Language| {
        language.outline.first(plain, line).is_some_and(|label| label.span == line)
    };
    line.len() <= LONGEST && crate::language::ALL.iter().any(label)
}

fn lines(plain: &str) -> Vec<Span> {
    let mut start = 0;
    let mut all = Vec::new();
    for line in plain.split_inclusive('\n') {
        let span = Span::new(start, start + line.len()).trim(plain, &[]);
        start += line.len();
        let quoted = span.of(plain).trim_start_matches(['>', '#', ' ']);
        let span = Span::new(span.end - quoted.len(), span.end);
        if !span.is_empty() {
            all.push(span);
        }
    }
    all
}

/// Whether the paragraph `before` was only wrapped, and `line` continues it.
fn goes_on(plain: &str, before: Span, line: Span) -> bool {
    let (head, next) = (before.of(plain), line.of(plain));
    let apart = plain.get(before.end..line.start).unwrap_or("").matches('\n').count() > 1;
    if detect(next).is_some_and(|language| language.outline.first(plain, line).is_some()) {
        return false;
    }
    if is_bare_label(plain, before) {
        return true;
    }
    let last = head.rsplit(' ').next().unwrap_or("");
    let language = detect(head);
    if last.ends_with('.')
        && !(apart && language.is_some_and(|l| l.closing.contains(&last)))
        && language.is_some_and(|l| l.abbreviations.contains(&last.trim_start_matches('(')))
    {
        return true;
    }
    let open = !head.ends_with(['.', '。', ';', '；', ':', '：', '!', '?', '？', '）', ')', '”', '"']);
    let wide = head.chars().rev().take(60).count() >= 60
        || language
            .is_some_and(|l| l.ends.contains(&'。') && head.chars().count() >= 32 && head.contains('，'));
    open && wide && !apart
}
