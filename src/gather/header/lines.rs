//! A notice as lines: those of its head, what they are labelled, and those of its foot.

use std::rc::Rc;

use crate::block::Block;
use crate::language::printed::Printed;
use crate::language::{Field, Language, Shadow};
use crate::text::{Kept, Span, in_order, kept};

/// How many lines a head may have.
const FIRST: usize = 40;

/// How many lines a foot may have.
const LAST: usize = 12;

/// How many lines at the start may have been run together with what follows.
const RUN_TOGETHER: usize = 3;

/// Longest label, in bytes.
const LABEL: usize = 40;

/// How many letters or figures a cell must have to say something of its own.
const SAYS: usize = 3;

/// How near below a sentence of the head its labels stand, and how many have to.
const LABELS_BELOW: usize = 4;
const LABELS_LEAST: usize = 2;

/// Signs that mark up a line and say nothing.
const MARKUP: [char; 8] = ['#', '>', '*', '_', '|', '`', '•', '\u{feff}'];

/// A line without its marks.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// Its words.
    pub span: Span,
    /// Whether an empty line stands above it.
    pub apart: bool,
    /// Whether Markdown marks it as a heading.
    pub marked: bool,
    /// Whether it is a line of the notice, and no piece of one.
    pub whole: bool,
    /// Of how many cells its row is.
    pub cells: usize,
}

impl Line {
    /// Whether it is one of many cells: the row of a table, the links of a site.
    pub fn is_of_table(&self) -> bool {
        self.cells > 2
    }
}

/// What a labelled line says.
#[derive(Clone, Copy, Debug)]
pub struct Labelled {
    /// Which of its facts.
    pub field: Field,
    /// The words.
    pub value: Span,
    /// Number of the line on which the label stands.
    pub line: usize,
    /// Number of the last line on which the value stands.
    pub valued: usize,
}

impl Labelled {
    /// Whether line `nth` is the label's or its value's.
    pub fn holds(&self, nth: usize) -> bool {
        (self.line..=self.valued).contains(&nth)
    }
}

/// What of a notice is not its body.
#[derive(Debug)]
pub struct Page<'a> {
    /// The notice as given.
    pub text: &'a str,
    /// Its shadow.
    pub plain: &'a Shadow<'a>,
    /// Its language.
    pub language: &'static Language,
    /// The lines of the head.
    pub head: Vec<Line>,
    /// What they are labelled.
    pub fields: Vec<Labelled>,
    /// The last lines.
    pub foot: Vec<Line>,
    /// What they are labelled.
    pub below: Vec<Labelled>,
    /// Where the head ends and the body opens.
    pub opening: usize,
    /// All lines.
    pub lines: Vec<Line>,
    /// The days in stretches of it, once they were asked for.
    days: Kept<Span, [Printed]>,
}

impl<'a> Page<'a> {
    /// The lines of `text`, taken apart.
    pub fn new(text: &'a str, plain: &'a Shadow<'a>, blocks: &[Block], language: &'static Language) -> Self {
        let lines = lines(plain, language);
        let head: Vec<Line> = lines.iter().take(FIRST).copied().collect();
        let fields = fields(plain, language, &head);
        let opens = (0..head.len()).find(|nth| match fields.iter().find(|field| field.holds(*nth)) {
            Some(label) => label.field != Field::Aside && is_paragraph(plain, language, label.value),
            None => is_body(plain, language, blocks, &head, *nth) && !goes_on(&fields, *nth),
        });
        let head: Vec<Line> = head.into_iter().take(opens.unwrap_or(FIRST)).collect();
        let opening = lines.get(head.len()).map_or(plain.len(), |line| line.span.start);
        let fields = fields.into_iter().filter(|field| field.line <= head.len()).collect();
        let foot = lines.iter().skip(head.len().max(lines.len().saturating_sub(LAST)));
        let below = self::fields(plain, language, &foot.clone().copied().collect::<Vec<_>>());
        let foot = foot.map(|line| tail(plain, language, *line)).collect();
        let days = Kept::default();
        Self { text, plain, language, head, fields, foot, below, opening, lines, days }
    }

    /// The days in `span`, as `read` reads them: once, whoever asks.
    pub fn days(&self, span: Span, read: impl FnOnce() -> Vec<Printed>) -> Rc<[Printed]> {
        kept(&self.days, span, || read().into())
    }

    /// The values of a kind of label.
    pub fn labelled(&self, field: Field) -> impl Iterator<Item = Span> {
        self.fields.iter().filter(move |it| it.field == field).map(|it| it.value)
    }

    /// The lines of the head that are a label and what it says, but for those that say by when, and those that ask something.
    pub fn labelled_lines(&self) -> Vec<Span> {
        let aside = |field: &Labelled| matches!(field.field, Field::Aside | Field::Owner);
        let timed = |field: &Labelled| !self.language.limits(self.plain, field.value).is_empty();
        let asks = |field: &Labelled| {
            // "Status: closed. Do not enter."
            let several = field.value.of(self.plain).matches(self.language.ends).count() > 1;
            aside(field) && several || tells(self.plain, self.language, field.value, aside(field))
        };
        let said = self.fields.iter().filter(|field| !(asks(field) || timed(field) && aside(field)));
        let lines = said.flat_map(|field| self.head.get(field.line..=field.valued).unwrap_or_default());
        lines.map(|line| line.span).collect()
    }

    /// The lines of the head that bear no label, with their numbers.
    pub fn unlabelled(&self) -> impl Iterator<Item = (usize, Line)> {
        let labelled = |nth: usize| self.fields.iter().any(|field| field.holds(nth));
        self.head.iter().copied().enumerate().filter(move |(nth, _)| !labelled(*nth))
    }

    /// The first sentences of the body.
    pub fn opening(&self, length: usize) -> Span {
        Span::new(self.opening, self.plain.len()).first(self.plain, length)
    }

    /// Whether a line is marked as a heading.
    pub fn is_marked(&self, span: Span) -> bool {
        let at = self.lines.partition_point(|line| line.span.start < span.start);
        self.lines.get(at).is_some_and(|line| line.span.start == span.start && line.marked)
    }

    /// Whether a line greets somebody.
    pub fn greets(&self, line: Span) -> bool {
        self.language.header.salutation.first(self.plain, line).is_some()
    }

    /// Whether some words are the name of a body.
    pub fn is_body(&self, span: Span) -> bool {
        let mut rows = self.language.header.body.each(self.plain, span).map(|found| found.means).peekable();
        rows.peek().is_some() && rows.all(|names| names)
    }
}

/// All lines that are not empty; the first are cut where several were run together.
fn lines(plain: &Shadow<'_>, language: &Language) -> Vec<Line> {
    let mut all: Vec<Line> = Vec::new();
    let mut apart = false;
    for whole in Span::new(0, plain.len()).parts(plain, |c| c == '\n') {
        let span = unsealed(plain, language, unmarked(plain, whole));
        if !span.of(plain).contains(char::is_alphanumeric) {
            apart = true;
            if let Some(above) = all.last_mut() {
                above.marked |= span.of(plain).starts_with("===");
            }
            continue;
        }
        let marked = whole.of(plain).trim_start().starts_with('#');
        let row = row(plain, language, span);
        let cells = row.len();
        let run_together = all.len() < RUN_TOGETHER && cells == 1;
        let pieces = if run_together { cut(plain, language, span) } else { row };
        let whole = pieces.len() == 1;
        for (nth, span) in pieces.into_iter().enumerate() {
            let apart = if nth == 0 { apart } else { cells > 1 };
            all.push(Line { span, apart, marked, whole, cells });
        }
        apart = false;
    }
    all
}

/// A line without the notes behind it that it bears a seal or a hand.
fn unsealed(plain: &str, language: &Language, line: Span) -> Span {
    let mut line = line;
    while let Some(inner) = line.of(plain).strip_suffix(['）', ')']) {
        let Some((before, note)) = inner.rsplit_once(['（', '(']) else { break };
        if !language.header.seals.contains(note.trim()) {
            break;
        }
        line.end = line.start + before.trim_end().len();
    }
    line
}

/// The cells of a line that is a row of several things; a label and its value are one.
fn row(plain: &str, language: &Language, line: Span) -> Vec<Span> {
    let cells = cells(plain, line);
    // "Minutes | Oakfield Chess Club": bars make a table where one opens the line.
    let barred = line.of(plain).contains('|') && !plain[..line.start].trim_end_matches(' ').ends_with('|');
    let says = |cell: &Span| cell.of(plain).chars().filter(|c| c.is_alphanumeric()).count() >= SAYS;
    let open = |cell: &Span| cell.of(plain).ends_with([':', '：']);
    let paired = || !pairs_of_cells(plain, language, line).is_empty();
    let apart = !barred && cells.len() > 1 && cells.iter().all(says) && !cells.iter().any(open) && !paired();
    if apart { cells } else { vec![line] }
}

/// A line without the signs that mark it up.
fn unmarked(plain: &str, line: Span) -> Span {
    let words = line.of(plain);
    let off = |c: char| c.is_whitespace() || MARKUP.contains(&c);
    let inner = words.trim_start_matches(off);
    // A bullet is a mark only where a label may follow it.
    let inner = inner.strip_prefix("- ").map_or(inner, |rest| rest.trim_start_matches(off));
    let start = line.end - inner.len();
    Span::new(start, start + inner.trim_end_matches(off).len())
}

/// The lines that were run together to `line`.
fn cut(plain: &Shadow<'_>, language: &Language, line: Span) -> Vec<Span> {
    let behind = language.header.cuts.find(plain, line).into_iter().map(|found| found.span.end);
    let labels = labels(language, line.of(plain)).into_iter().map(|label| line.start + label.start);
    let mut cuts: Vec<usize> = behind.chain(labels).filter(|at| *at > line.start).collect();
    cuts.sort_by_cached_key(|at| in_order(*at));
    let mut pieces = Vec::new();
    let mut start = line.start;
    for at in cuts {
        pieces.push(Span::new(start, at));
        start = at;
    }
    pieces.push(Span::new(start, line.end));
    let trimmed = pieces.into_iter().map(|piece| piece.trim(plain, &[]));
    trimmed.filter(|piece| !piece.is_empty()).collect()
}

/// What stands behind the last sentence of a line: a signature that was run together with it.
fn tail(plain: &str, language: &Language, line: Line) -> Line {
    let words = line.span.of(plain).trim_end_matches(language.ends);
    let strong = |c: char| language.ends.contains(&c) && !c.is_ascii();
    let start = words.rfind(strong).map_or(0, |at| at + words[at..].chars().next().map_or(0, char::len_utf8));
    Line { span: Span::new(line.span.start + start, line.span.end).trim(plain, &[]), ..line }
}

/// The labelled lines among `head`.
fn fields(plain: &Shadow<'_>, language: &Language, head: &[Line]) -> Vec<Labelled> {
    let mut all: Vec<Labelled> = Vec::new();
    for (nth, line) in head.iter().enumerate() {
        if all.last().is_some_and(|last| last.valued >= nth && last.line < nth) {
            continue;
        }
        let mut found = pairs_of_cells(plain, language, line.span);
        if found.is_empty() {
            found = pairs(plain, language, line.span);
        }
        let count = found.len();
        for (field, value) in found {
            let below = head.get(nth + 1).filter(|_| value.is_empty() && count == 1);
            let below = below.filter(|below| pairs(plain, language, below.span).is_empty());
            // What asks something is no value, nor what stands apart from a label without a colon.
            let colon = line.span.of(plain).ends_with([':', '：']);
            let below =
                below.filter(|below| (colon || !below.apart) && !tells(plain, language, below.span, true));
            let (value, valued) = below.map_or((value, nth), |below| (below.span, nth + 1));
            let mut labelled = Labelled { field, value, line: nth, valued };
            if field == Field::Addressee && count == 1 {
                with_lines_below(plain, language, head, &mut labelled);
            }
            all.push(labelled);
        }
    }
    all
}

/// Whether some words ask something of somebody; `closed`: an order does that a stop closes, though it speaks to no reader.
fn tells(plain: &Shadow<'_>, language: &Language, words: Span, closed: bool) -> bool {
    let marks = language.marks(plain, words);
    let order = marks.addressed || closed && words.of(plain).ends_with(language.ends);
    marks.cue.is_some() || marks.imperative && order
}

/// A list of addressees goes on in the lines below that are set in as deep as it, or are items where its first is one.
fn with_lines_below(plain: &Shadow<'_>, language: &Language, head: &[Line], labelled: &mut Labelled) {
    let indent = |start: usize| start - plain[..start].rfind('\n').map_or(0, |at| at + 1);
    let is_item =
        |words: &str| words.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '(' | '-' | '•'));
    let (first, below) = (labelled.value, labelled.valued > labelled.line);
    if first.is_empty() {
        return;
    }
    for line in head.iter().skip(labelled.valued + 1) {
        let words = line.span.of(plain);
        let set_in = indent(line.span.start) >= indent(first.start) && indent(first.start) > 0;
        let listed = below && !line.apart && is_item(words) == is_item(first.of(plain));
        let long = is_paragraph(plain, language, line.span) && !(listed && words.len() < LABEL * 3);
        if line.apart
            || long
            || tells(plain, language, line.span, true)
            || !(set_in || listed)
            || !labels(language, words).is_empty()
            || line.marked
        {
            break;
        }
        labelled.value.end = line.span.end;
        labelled.valued += 1;
    }
}

/// What stands between tabs, bars and wide gaps.
fn cells(plain: &str, line: Span) -> Vec<Span> {
    let words = line.of(plain);
    let mut cells: Vec<Span> = Vec::new();
    let mut start = 0;
    let wide = |at: usize| words[at..].starts_with("   ") || words[at..].starts_with("\u{3000}\u{3000}");
    for (at, c) in words.char_indices() {
        if matches!(c, '\t' | '|') || (c.is_whitespace() && wide(at)) {
            cells.push(Span::new(start, at));
            start = at + c.len_utf8();
        }
    }
    cells.push(Span::new(start, words.len()));
    let cells = cells.into_iter().map(|cell| cell.shift(line.start).trim(plain, &['*']));
    cells.filter(|cell| !cell.is_empty()).collect()
}

/// Labels and values that stand in cells beside each other.
fn pairs_of_cells(plain: &str, language: &Language, line: Span) -> Vec<(Field, Span)> {
    let cells = cells(plain, line);
    let mut found = Vec::new();
    for pair in cells.windows(2) {
        let Some(field) = field(language, pair[0].of(plain)) else { continue };
        if self::field(language, pair[1].of(plain)).is_none() && pairs(plain, language, pair[1]).is_empty() {
            found.push((field, clean(plain, pair[1])));
        }
    }
    found
}

/// Labels with a colon, and what stands behind each.
fn pairs(plain: &str, language: &Language, line: Span) -> Vec<(Field, Span)> {
    let words = line.of(plain);
    let labels = labels(language, words);
    let ends: Vec<usize> = labels.iter().skip(1).map(|label| label.start).chain([words.len()]).collect();
    let value = |start: usize, end: usize| clean(plain, Span::new(start, end).shift(line.start));
    labels.iter().zip(ends).map(|(label, end)| (label.field, value(label.end, end))).collect()
}

/// A label, and where it stands in its line.
struct Label {
    field: Field,
    start: usize,
    end: usize,
}

/// The labels in a line.
fn labels(language: &Language, words: &str) -> Vec<Label> {
    let mut all: Vec<Label> = Vec::new();
    let mut from = 0;
    for (at, colon) in words.char_indices().filter(|(_, c)| matches!(c, ':' | '：')) {
        let Some((field, start)) = label(language, &words[from..at], from == 0) else { continue };
        let end = at + colon.len_utf8();
        all.push(Label { field, start: from + start, end });
        from = end;
    }
    if all.is_empty() {
        all.extend(dashed_label(language, words).or_else(|| bare_label(language, words)));
    }
    all
}

/// A label of a mail with a dash: "From – Tom Troy".
fn dashed_label(language: &Language, words: &str) -> Option<Label> {
    let (before, rest) = words.split_once(" – ").or_else(|| words.split_once(" - "))?;
    let field = field(language, before)
        .filter(|field| matches!(field, Field::Issuer | Field::Addressee | Field::Made))?;
    Some(Label { field, start: 0, end: words.len() - rest.len() })
}

/// The label that `before`, what stands before a colon, is or ends with, and where it starts.
fn label(language: &Language, before: &str, first: bool) -> Option<(Field, usize)> {
    if let Some(field) = field(language, before) {
        return Some((field, 0));
    }
    // Behind other words a label must be longer than a word that may end a sentence.
    let fits = language.header.labels.iter().copied().filter(|(field, label)| {
        let parted = before.len() > label.len()
            && before.ends_with(label)
            && before[..before.len() - label.len()].ends_with([' ', '\u{3000}', '，', ',', '】', ']']);
        parted
            || (*field == Field::Published || *field == Field::Source)
                && !label.is_ascii()
                && before.ends_with(label)
    });
    let longest = fits.max_by_key(|(_, label)| label.len())?;
    (!first || !longest.1.is_ascii()).then(|| (longest.0, before.len() - longest.1.len()))
}

/// A label without a colon: of a day, "date 2026-03-03", or of the list below it, "To".
fn bare_label(language: &Language, words: &str) -> Option<Label> {
    if field(language, words) == Some(Field::Addressee) {
        return Some(Label { field: Field::Addressee, start: 0, end: words.len() });
    }
    let day = |(field, label): &(Field, &str)| {
        let rest = words.strip_prefix(label).and_then(|rest| rest.strip_prefix(' '));
        matches!(field, Field::Made | Field::Published)
            && rest.is_some_and(|it| it.starts_with(|c: char| c.is_ascii_digit()))
    };
    let (field, label) = language.header.labels.iter().copied().find(day)?;
    Some(Label { field, start: 0, end: label.len() })
}

/// The field whose label `words` are.
fn field(language: &Language, words: &str) -> Option<Field> {
    if words.len() > LABEL * 2 {
        return None;
    }
    let han = words.chars().any(|c| c >= '\u{2e80}');
    let off = |c: char| {
        c.is_whitespace()
            || c != '#' && MARKUP.contains(&c)
            || matches!(c, '【' | '】' | '[' | ']' | '.' | ':' | '：' | '-' | '"')
    };
    let words = words.trim_matches(off);
    let label = words.chars().filter(|c| !han || !c.is_whitespace());
    let label: String = label.map(|c| if c == '_' { ' ' } else { c }).collect();
    let known = language.header.labels.iter().find(|(_, known)| *known == label).map(|(field, _)| *field);
    let number = || language.header.number_labels.iter().any(|end| label.ends_with(end));
    known.or_else(|| number().then_some(Field::Reference))
}

/// A value without marks and quotation marks.
fn clean(plain: &str, value: Span) -> Span {
    let words = value.of(plain);
    // A bracket with words of its own, 【紧急】, is a part of the value.
    let whole = !words.contains('】') || words.ends_with('】');
    let bracket = |c: char| whole && matches!(c, '【' | '】');
    let off =
        |c: char| c.is_whitespace() || MARKUP.contains(&c) || matches!(c, '"' | '\'' | ':') || bracket(c);
    let start = value.end - words.trim_start_matches(off).len();
    let length = Span::new(start, value.end).of(plain).trim_end_matches(off).len();
    Span::new(start, start + length)
}

/// The words of a line that say to whom the notice speaks.
pub fn addressed(plain: &Shadow<'_>, language: &Language, line: Span) -> Option<Span> {
    let header = &language.header;
    let found = header.addressee.first(plain, line).or_else(|| header.greeting.first(plain, line));
    found.map(|found| found.span).or_else(|| language.roll(plain, line))
}

/// The name before the address of a mail: "Tom Beck <tom@x.test>".
pub fn before_address(plain: &str, words: Span) -> Span {
    let end = words.of(plain).find('<').filter(|at| *at > 1);
    end.map_or(words, |end| Span::new(words.start, words.start + end))
}

/// Whether labels follow right below line `nth`, so that it is a sentence in the head: what the text is about.
fn goes_on(fields: &[Labelled], nth: usize) -> bool {
    let says =
        |field: Field| matches!(field, Field::Issuer | Field::Made | Field::Published | Field::Reference);
    let below = fields.iter().filter(|it| says(it.field) && !it.value.is_empty() && it.line > nth);
    below.filter(|it| it.line <= nth + LABELS_BELOW).count() >= LABELS_LEAST
}

/// Whether line `nth` of the head is a sentence, an item or a paragraph, with which the body opens.
fn is_body(plain: &Shadow<'_>, language: &Language, blocks: &[Block], head: &[Line], nth: usize) -> bool {
    let span = head[nth].span;
    if addressed(plain, language, span).is_some_and(|address| address.len() * 2 > span.len()) {
        return false;
    }
    if nth == 0 && language.header.reference.first(plain, span).is_some() {
        return false;
    }
    // The first line is a title even where it is long, and has a stop in it.
    let long = span.len() > language.heading_length * 3 / 2;
    let closed = span.of(plain).ends_with(language.ends) || span.of(plain).ends_with([':', '：']);
    if is_paragraph(plain, language, span)
        && (nth > 0 || long && closed || span.len() > language.heading_length * 3)
    {
        return true;
    }
    let at = blocks.partition_point(|block| block.span.end <= span.start);
    let Some(block) = blocks.get(at).filter(|block| nth > 0 && block.span.overlaps(span)) else {
        return false;
    };
    let labelled = block.depth.is_some() && !head[nth].marked && block.span.start >= span.start && nth > 1;
    // A piece of a line that was run together is judged by its own words.
    let begins = block.span.start >= span.start && head[nth].whole;
    let wraps = begins && block.span.end > span.end;
    labelled || wraps && is_paragraph(plain, language, block.span)
}

/// Whether some words are more than a head has on a line.
pub fn is_paragraph(plain: &str, language: &Language, span: Span) -> bool {
    let words = span.of(plain);
    let ends = words.match_indices(language.ends).any(|(at, end)| {
        let before = &words[..at];
        let word = before.rsplit(|c: char| c.is_whitespace()).next().unwrap_or("");
        let behind = &words[at + end.len()..];
        let stop = !end.is_ascii()
            || (word.chars().filter(|c| c.is_alphanumeric()).count() > 2 && !abbreviates(language, word));
        stop && (!end.is_ascii() || behind.is_empty() || behind.starts_with([' ', '\n']))
    });
    let stem = words.ends_with([':', '：']) && words.len() > language.heading_length;
    // A stop that is no full stop of an abbreviation closes even a short sentence.
    let strong = words.ends_with(|c: char| !c.is_ascii() && language.ends.contains(&c));
    strong
        || stem
        || ends && words.len() > language.heading_length / 2
        || words.len() > language.heading_length * 5 / 2
}

fn abbreviates(language: &Language, word: &str) -> bool {
    language.abbreviations.iter().any(|known| known.strip_suffix('.') == Some(word))
}
