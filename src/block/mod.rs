//! Text to blocks: lines joined to paragraphs, their labels, places and zones; tables taken apart.

mod outline;
mod table;

use outline::Outline;
pub use table::Row;
use table::{Piece, pieces};

use crate::language::{Cue, Depth, LONGEST_SENTENCE, Language, Shadow, Zone, detect};
use crate::notice::Silence;
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
    let mut outline = Outline::default();
    for piece in paragraphs(text, plain) {
        let block = match piece {
            Piece::Line(span) => outline.block(text, plain, span, &blocks),
            Piece::Head(span) => outline.in_table(plain, span, None),
            Piece::Row(row) => outline.in_table(plain, row.task, Some(row)),
        };
        outline.saw(&block);
        blocks.push(block);
    }
    mark_lone_items(plain, &mut blocks);
    mark_preamble(&mut blocks);
    blocks
}

/// An item that looks like a heading and tells somebody to act, and that nothing below it spells out, is a task: one of a list
/// of such, or alone. What titles its own items and tells nobody anything is a heading, also where it stands in a list.
fn mark_lone_items(plain: &Shadow<'_>, blocks: &mut [Block]) {
    let depths: Vec<Option<Depth>> = blocks.iter().map(|block| block.depth).collect();
    let titled = titled_lists(blocks);
    for (nth, block) in blocks.iter_mut().enumerate() {
        let Some((depth, language)) = block.depth.zip(block.language).filter(|_| block.row.is_none()) else {
            continue;
        };
        let next = depths.get(nth + 1);
        let deeper = next.copied().flatten().is_some_and(|next| next > depth);
        let last = next.is_none_or(|next| next.is_some_and(|next| next <= depth));
        let closed = is_closed(block.span.of(plain));
        let tells = || outline::tells(language, plain, block.span);
        let titles = || match language.titles_tell {
            true => language.marks(plain, block.span).cue.is_none(),
            false => !tells(),
        };
        // Where titles tell, what parts a text is a title whatever it says: "下列事项请配合：", "一、请您配合", "请各户…".
        let is_part = || language.titles_tell && block.stem.and_then(|stem| titled.get(stem)) == Some(&true);
        if block.heading && language.titles_tell && last && tells() {
            block.heading = false;
        } else if !block.heading
            && !closed
            && block.span.len() <= language.heading_length
            && (deeper && titles() || (deeper || next == Some(&None)) && is_part())
        {
            block.heading = true;
        }
    }
}

/// Whether the items below each stem, by its number, are parts of a text: below each but the last stands something.
fn titled_lists(blocks: &[Block]) -> Vec<bool> {
    let mut lists: Vec<Option<Items>> = vec![None; blocks.len()];
    for (nth, block) in blocks.iter().enumerate() {
        let Some((stem, depth)) = block.stem.zip(block.depth).filter(|_| block.row.is_none()) else {
            continue;
        };
        let below = |next: &Block| next.depth.is_none_or(|next| next > depth) && next.row.is_none();
        let Some(list) = lists.get_mut(stem) else { continue };
        let items = list.get_or_insert(Items { depth, count: 0, parted: true, last: true });
        if items.depth == depth {
            items.count += 1;
            items.parted &= items.last;
            items.last = blocks.get(nth + 1).is_some_and(below);
        }
    }
    lists.into_iter().map(|list| list.is_some_and(|items| items.count > 1 && items.parted)).collect()
}

/// The items of a list so far, as deep as its first.
#[derive(Clone, Copy)]
struct Items {
    depth: Depth,
    count: usize,
    /// Whether something stands below each but the last.
    parted: bool,
    /// Whether something stands below the last.
    last: bool,
}

/// Whether a block is the stem of a list: it ends in a colon, and is neither a formula nor, without a label, an address.
fn opens_list(language: &Language, plain: &Shadow<'_>, body: Span, labelled: bool) -> bool {
    if !body.of(plain).ends_with([':', '：']) {
        return false;
    }
    let found = language.header.addressee.first(plain, body).map(|found| found.span);
    let roll = || language.roll(plain, body);
    let found = if labelled { None } else { found.or_else(roll) };
    let address = found
        .is_some_and(|found| found.len() * 10 > body.len() * 7 && language.marks(plain, found).cue.is_none());
    let silent = language.silent.first(plain, body).map(|found| found.means);
    let lists = silent.is_none_or(|class| matches!(class, Silence::Aim | Silence::Definition));
    !address && lists && !is_form(body.of(plain))
}

/// Whether a line that ends in a colon is a row of labels, of which the last stands empty: 来源: 阅读:.
fn is_form(words: &str) -> bool {
    const LONGEST: usize = 12;
    let fields: Vec<&str> = words.split([':', '：']).map(str::trim).collect();
    let longest = if fields.len() > 3 { 2 * LONGEST } else { LONGEST };
    let last = fields.len().checked_sub(2).map(|nth| fields[nth]);
    // "Date: 2 May     Source:": a wide gap parts what one label holds from the next.
    let last = last.map(|label| label.rsplit("  ").next().unwrap_or(label));
    fields.len() > 2 && last.is_some_and(|label| label.len() <= longest)
}

/// What stands before the first numbered part of a Chinese notice, or where it has none before its table of tasks and
/// what is numbered there, gives its occasion.
fn mark_preamble(blocks: &mut [Block]) {
    let chinese = |block: &Block| block.language.is_some_and(|language| language.unspaced);
    let numbered =
        |block: &Block, least: Depth| chinese(block) && block.depth.is_some_and(|depth| depth <= least);
    let tabled = blocks.iter().any(|block| block.row.is_some() && chinese(block));
    let part = blocks.iter().position(|block| numbered(block, 4));
    // "1. …", "2. …（一）…": what stands below an item is no part of the notice.
    let mut items = blocks.iter().enumerate().take(part.unwrap_or(0)).filter(|(_, block)| numbered(block, 6));
    let item = items.next().filter(|_| items.next().is_some()).map(|(nth, _)| nth);
    let first = item.or(part).or_else(|| {
        let begins = |block: &Block| block.row.is_some() || numbered(block, 7);
        tabled.then(|| blocks.iter().position(begins)).flatten()
    });
    for block in &mut blocks[..first.unwrap_or(0)] {
        block.zone = Zone::Preamble;
    }
}

/// Depth of a bullet at the margin; one that is indented lies deeper.
const BULLET: Depth = 8;

/// Whether a line ends in a sign that closes or goes on with a sentence.
fn is_closed(words: &str) -> bool {
    words.ends_with(['.', '。', ';', '；', ':', '：', ',', '，', '!', '?', '？'])
}

fn is_heading(language: &Language, plain: &Shadow<'_>, span: Span, depth: Option<Depth>) -> bool {
    let words = span.of(plain);
    let closed = is_closed(words);
    let short = words.len() <= language.heading_length;
    let inside = words.trim_end_matches('。').contains('。');
    short
        && !inside
        && depth.is_none_or(|depth| depth < BULLET)
        && (!closed
            || (words.ends_with(['.', '。'])
                && words.len() <= 45
                && depth.is_some_and(|depth| depth < 7 && depth != 3)
                && language.unspaced))
        && !closes_with_action(language, plain, span)
        && !binds(language, plain, span)
}

/// Whether a note behind the last sentence of some words says who acts on it: "Ask the yard. ACTION - AB".
fn closes_with_action(language: &Language, plain: &Shadow<'_>, span: Span) -> bool {
    language.bracket.first(plain, span).is_some_and(|note| note.means == OF_SENTENCE)
}

/// What a note says, in a language's table, that answers for the sentence before it and not for its whole item.
pub const OF_SENTENCE: u8 = 2;

/// Whether a short line tells somebody named to act, and so is more than a heading.
fn binds(language: &Language, plain: &Shadow<'_>, span: Span) -> bool {
    // "Action: Ann – posters by 1 May".
    if span.of(plain).is_ascii() && language.opens_with_frame(plain, span) {
        return true;
    }
    let span = Span::new((language.behind_label)(plain, span), span.end);
    let marks = language.marks(plain, span);
    let (closed, named) = (span.of(plain).ends_with('。'), !marks.subjects.is_empty());
    // Where titles are names, a line that tells somebody something is none.
    let told = marks.imperative && named && (closed || !language.titles_tell);
    let due = || marks.imperative && !language.titles_tell && !language.limits(plain, span).is_empty();
    let said = !language.titles_tell && marks.cue.is_some_and(|cue| !cue.elliptic);
    let whole = said || closed || marks.nobody || marks.seen_to || named;
    let binds = |cue: Cue| !cue.needs_actor || cue.elliptic || named && !language.titles_tell;
    told || whole && marks.cue.is_some_and(binds) || due()
}

/// Lines joined to paragraphs where a line was only wrapped.
fn paragraphs(text: &str, plain: &Shadow<'_>) -> Vec<Piece> {
    let mut all: Vec<Piece> = Vec::new();
    for piece in pieces(text, plain, &lines(plain)) {
        match (all.last_mut(), &piece) {
            (Some(Piece::Line(last)), Piece::Line(line)) if goes_on(text, plain, *last, *line) => {
                last.end = line.end;
            }
            _ => all.push(piece),
        }
    }
    all
}

/// Whether a line is nothing but the label of what stands below it: "3.".
fn is_bare_label(plain: &Shadow<'_>, line: Span) -> bool {
    const LONGEST: usize = 24;
    let label =
        |language: &&'static Language| language.label(plain, line).is_some_and(|label| label.span == line);
    line.len() <= LONGEST && crate::language::ALL.iter().any(label)
}

fn lines(plain: &str) -> Vec<Span> {
    let mut all = Vec::new();
    for line in Span::new(0, plain.len()).parts(plain, |c| c == '\n') {
        let span = line.trim(plain, &[]);
        let quoted =
            span.of(plain).trim_start_matches(|c| matches!(c, '>' | '#' | ' ') || outline::BARS.contains(&c));
        // "#41 Ann": the number of an action.
        let number = quoted.starts_with(|c: char| c.is_ascii_digit());
        let number = number && span.of(plain).strip_suffix(quoted).is_some_and(|signs| signs.ends_with('#'));
        let span = Span::new(span.end - quoted.len() - usize::from(number), span.end);
        let span = undashed(plain, undrawn(plain, span));
        if !span.is_empty() {
            all.push(span);
        }
    }
    all
}

/// A line without the signs drawn about it: "*** Before Friday ***".
fn undrawn(plain: &str, line: Span) -> Span {
    const FEWEST: usize = 2;
    let words = line.of(plain);
    let inside = ['*', '=', '~', '_', '-'].into_iter().find_map(|sign| {
        let open = words.len() - words.trim_start_matches(sign).len();
        let close = words.len() - words.trim_end_matches(sign).len();
        let drawn = open >= FEWEST && close >= FEWEST && open + close < words.len();
        drawn.then(|| Span::new(line.start + open, line.end - close).trim(plain, &[]))
    });
    inside.filter(|inside| !inside.is_empty()).unwrap_or(line)
}

/// A line without the dash behind the colon that opens a list: ":-".
fn undashed(plain: &str, line: Span) -> Span {
    let open = line.of(plain).trim_end_matches(['-', '–', '—', ' ']);
    let end = if open.ends_with([':', '：']) { line.start + open.len() } else { line.end };
    Span::new(line.start, end)
}

/// Whether the paragraph `before` was only wrapped, and `line` continues it.
fn goes_on(text: &str, plain: &Shadow<'_>, before: Span, line: Span) -> bool {
    // Of a paragraph that is longer than a sentence the end tells, or each of its lines would cost as much as all before it.
    let near = before.start.max(before.end.saturating_sub(LONGEST_SENTENCE));
    let head = Span::new(plain.ceil_char_boundary(near), before.end).of(plain);
    let next = line.of(plain);
    let apart = plain.get(before.end..line.start).unwrap_or("").matches('\n').count() > 1;
    if detect(next).is_some_and(|language| {
        outline::label(language, text, plain, line).is_some() || language.opens_with_frame(plain, line)
    }) {
        return false;
    }
    if is_bare_label(plain, before) {
        return true;
    }
    if is_labelled(head) && is_labelled(next) {
        return false;
    }
    let last = head.rsplit(' ').next().unwrap_or("");
    let language = detect(head);
    if last.ends_with('.')
        && !(apart && language.is_some_and(|l| l.closing.contains(last)))
        && language.is_some_and(|l| l.abbreviations.contains(last.trim_start_matches('(')))
    {
        return true;
    }
    // "within | 2 business days": no sentence ends with such a word, nor begins with such a line.
    let hangs = language.is_some_and(|language| language.dangling.contains(last));
    if hangs && !apart && line.of(text).starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit()) {
        return true;
    }
    let open = !head.ends_with(['.', '。', ';', '；', ':', '：', '!', '?', '？', '）', ')', '”', '"']);
    let wide = head.chars().rev().take(60).count() >= 60
        || language.is_some_and(|l| l.unspaced && head.chars().count() >= 32 && head.contains('，'));
    // A line that begins with a small letter goes on with a sentence, however short the line before it.
    const LEAST: usize = 30;
    let small = head.ends_with(|c: char| c.is_ascii())
        && line.of(text).starts_with(|c: char| c.is_lowercase())
        && head.len() >= LEAST;
    open && (wide || small) && !apart && !(begins_anew(text, line) && is_broken(plain, before, line))
}

/// Whether a line of a text without blanks opens with a short label: 总务处：准备物资. Two such lines are two, whatever closes the first.
fn is_labelled(line: &str) -> bool {
    const LONGEST: usize = 8;
    let Some((label, _)) = line.split_once('：') else { return false };
    let mut signs = label.chars().filter(|c| !c.is_whitespace());
    let word = |c: char| c.is_alphabetic() && !c.is_ascii();
    (2..=LONGEST).contains(&signs.clone().count()) && signs.all(word)
}

/// Whether a line begins with a capital letter, as an item of a list without bullets does.
fn begins_anew(text: &str, line: Span) -> bool {
    line.of(text).starts_with(|c: char| c.is_ascii_uppercase())
}

/// Whether the line break between two lines was meant: the first word below would have stood above, as wide as the lines about it
/// are, or both tell what to do: "Shut the windows | Turn off the lamps".
fn is_broken(plain: &Shadow<'_>, before: Span, line: Span) -> bool {
    const SLACK: usize = 2;
    let last = before.of(plain).rsplit('\n').next().unwrap_or("").trim_start();
    let word = line.of(plain).split([' ', '\n']).next().unwrap_or("");
    let closing = last.rsplit(' ').next().unwrap_or("");
    if last.ends_with(',') || detect(last).is_some_and(|language| language.dangling.contains(closing)) {
        return false;
    }
    if last.len() + " ".len() + word.len() + SLACK <= widest(plain, before, line) {
        return true;
    }
    let tells = |span: Span| {
        let language = detect(span.of(plain));
        language.is_some_and(|language| language.marks(plain, span).imperative)
    };
    tells(before) && tells(line)
}

/// How long the longest line is of those about a line break that no blank line parts from it, in bytes.
fn widest(plain: &str, before: Span, line: Span) -> usize {
    const NEAR: usize = 1200;
    let from = plain.floor_char_boundary(before.start.saturating_sub(NEAR));
    let to = plain.floor_char_boundary((line.end + NEAR).min(plain.len()));
    let blank = |line: &&str| line.trim().is_empty();
    let above = plain.get(from..before.end).unwrap_or("").rsplit('\n').take_while(|line| !blank(line));
    let below = plain.get(line.start..to).unwrap_or("").split('\n').take_while(|line| !blank(line));
    above.chain(below).map(|line| line.trim().len()).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_label_of_a_text_without_blanks_opens_a_line() {
        for (line, labelled) in [
            ("总务处：准备物资", true),
            ("总 务 处：准备物资", true),
            ("处：准备物资", false),
            ("总务处准备物资", false),
            ("请总务处于月底前准备：物资", false),
            ("A处：准备物资", false),
        ] {
            assert_eq!(is_labelled(line), labelled, "{line}");
        }
    }
}
