//! Where each block stands: its outline path, the part of the notice, and the stem or heading that it hangs on.

use super::table::Row;
use super::{BULLET, Block, is_heading, opens_list};
use crate::language::rule::Found;
use crate::language::{Depth, Language, Shadow, Zone, detect, own_first};
use crate::text::Span;

/// What opens the blocks below it.
#[derive(Clone, Copy, Debug)]
struct Stem {
    /// Twice the depth of its label; an unlabelled one lies half a step below what encloses it.
    level: Depth,
    /// Number of its block.
    block: usize,
    /// Whether it is a heading, which opens all blocks up to the next.
    topic: bool,
    /// Whether it has a label of its own.
    labelled: bool,
}

/// Bars that mark a line as a heading.
pub const BARS: [char; 5] = ['▌', '▍', '▎', '▋', '█'];

/// Longest line of a letterhead, in bytes.
const LETTERHEAD: usize = 120;

/// What encloses the next block.
#[derive(Default)]
pub struct Outline {
    path: Vec<(Depth, String)>,
    stems: Vec<Stem>,
    zone: Zone,
    /// Depth of the heading that announced the zone.
    announced: Depth,
    /// How far the numbers of the outermost list are indented, and those of the list within it.
    margins: (Option<usize>, Option<usize>),
    /// Depth of the first heading right below a stem: it and its like are parts of that stem's list.
    parts: Option<Depth>,
    /// Whether there was text above: a name above all text is a letterhead.
    below_text: bool,
}

impl Outline {
    /// Takes note of the block above the next.
    pub fn saw(&mut self, block: &Block) {
        self.below_text |= !block.heading && block.span.len() > LETTERHEAD;
    }

    /// The block of a line of running text.
    pub fn block(&mut self, text: &str, plain: &Shadow<'_>, span: Span, above: &[Block]) -> Block {
        let language = detect(span.of(plain));
        let label = language.and_then(|language| label(language, text, plain, span));
        let body = label.map_or(span, |label| Span::new(label.span.end, span.end).trim(plain, &[]));
        let marked = marked_depth(plain, span);
        let depth = label.map(|label| depth(plain, label.span, label.span.of(text), label.means));
        let depth = match (label, depth) {
            (Some(label), Some(NUMBERED)) => Some(self.nested(plain, label.span)),
            (Some(label), Some(_)) if self.follows(label.span.of(text).trim()) => Some(LETTER),
            _ => depth,
        };
        // The number of a heading encloses those of the lists below it.
        let depth = if marked.is_some() { depth.map(|depth| depth.min(CAPITAL)) } else { depth };
        if let (Some(label), Some(depth)) = (label, depth) {
            self.enter(label.span.of(text).trim(), depth, above.len());
        }
        if let Some(depth) = marked {
            self.close(depth, above.len());
        }
        let listed = self.lists(plain, span, above);
        let tells = || language.is_some_and(|language| tells(language, plain, body));
        let opened = marked.is_none()
            && !self.stems.is_empty()
            && (depth.is_some() || listed)
            && (!self.hangs_on_topic() || tells());
        // "## Week 2: Finish the handover": what is marked as a heading and says when is one, whatever it tells.
        let says_when = || language.is_some_and(|it| it.heading_limit(plain, body).is_some());
        let timed = marked.is_some() && says_when();
        let heading =
            timed || !opened && language.is_some_and(|language| is_heading(language, plain, body, depth));
        let duties = matches!(self.zone, Zone::Duties | Zone::Tasks);
        let told = marked.is_some() || depth.is_some() || duties;
        let topic = heading
            && told
            && (self.below_text || depth.is_some() || duties)
            && language.is_some_and(|language| is_topic(language, plain, body));
        if heading {
            // "Duties" | "Clerk" | "Cook": a name below such a heading is one of its parts.
            if !(topic && duties && marked.is_none()) {
                self.announce(language, plain, body, marked.or(depth));
            }
            if marked.is_none() {
                self.stems.retain(|stem| !stem.topic);
            }
        }
        // "DON'T": a line that is nothing but a word that binds.
        let binds = language.is_some_and(|language| is_cue(language, plain, body));
        let heading = heading && !binds;
        let empty = depth.is_some() && body.is_empty() || binds;
        let opens =
            empty || language.is_some_and(|language| opens_list(language, plain, body, depth.is_some()));
        // 四、会议内容：: a stem may announce what it opens, too.
        if !heading && opens && body.len() <= LETTERHEAD {
            self.announce(language, plain, body.trim(plain, &[':', '：']), marked.or(depth));
        }
        let hangs = if heading { self.parts.is_some() } else { depth.is_some() || listed };
        let stem = self.stems.last().map(|stem| stem.block).filter(|_| hangs);
        // "Weekly tasks:" at the margin is no part of the bullet above it.
        let margin = plain.get(..span.start).is_some_and(|above| above.is_empty() || above.ends_with('\n'));
        if opens && depth.is_none() && margin && says_when() {
            self.path.retain(|(above, _)| *above < super::BULLET);
        }
        if opens || topic {
            self.push(depth, above.len(), topic || marked.is_some());
        }
        let place = self.place();
        Block {
            span: body,
            language,
            place,
            depth,
            heading: heading && !(opens && marked.is_some()),
            zone: self.zone,
            stem,
            row: None,
        }
    }

    /// The block of a table's row, or of its head.
    pub fn in_table(&self, plain: &str, span: Span, row: Option<Row>) -> Block {
        let language = detect(span.of(plain));
        let heading = row.is_none();
        Block { span, language, place: self.place(), depth: None, heading, zone: self.zone, stem: None, row }
    }

    /// The depth of a numbered label: deeper where it, or the first of its list, stands further in than those above.
    fn nested(&mut self, plain: &str, label: Span) -> Depth {
        const DEEPER: usize = 2;
        const WIDEST: usize = 200;
        let from = plain.floor_char_boundary(label.start.saturating_sub(WIDEST));
        let line = plain.get(from..label.start).unwrap_or("").rsplit('\n').next().unwrap_or("");
        let blank = line.chars().all(|c| matches!(c, ' ' | '\t'));
        let indent = line.chars().map(|c| if c == '\t' { 4 } else { 1 }).sum();
        let first = label.of(plain).trim_end_matches([' ', '.', ')']) == "1";
        let (margin, within) = self.margins;
        let within = within
            .filter(|within| indent >= *within)
            .or((first && margin.is_some_and(|margin| indent >= margin + DEEPER)).then_some(indent));
        if !blank || within.is_none() {
            self.margins = (Some(indent), None);
            return NUMBERED;
        }
        self.margins = (margin, within);
        WITHIN
    }

    /// Whether a label is the letter behind the one that stands above it in its list: "i." below "h." is no number.
    fn follows(&self, label: &str) -> bool {
        let (letter, signs) = label.split_at(label.floor_char_boundary(1));
        let next = |above: &str| {
            let (before, others) = above.split_at(above.floor_char_boundary(1));
            others == signs && before.bytes().next().map(|byte| byte + 1) == letter.bytes().next()
        };
        self.path.iter().any(|(depth, above)| *depth == LETTER && next(above))
    }

    fn place(&self) -> Vec<String> {
        self.path.iter().map(|(_, label)| label.clone()).collect()
    }

    /// Steps to the label of the block `block`. A stem without a label, right above, opens a list of whatever depth, and so does one
    /// with the number of a section where a series begins: "8.3 Each holder shall:" | "1. keep".
    fn enter(&mut self, label: &str, depth: Depth, block: usize) {
        let begins = matches!(label.trim_matches(['(', ')', '.', ' ']), "1" | "a" | "i");
        let section =
            self.path.last().is_some_and(|(_, above)| above.trim_end_matches(['.', ' ', ')']).contains('.'));
        let begins = begins && section;
        let opens = |stem: &&mut Stem| (!stem.labelled || begins && !stem.topic) && stem.block + 1 == block;
        if let Some(stem) = self.stems.last_mut().filter(opens) {
            stem.level = stem.level.min(depth * 2 - 1);
        }
        self.path.retain(|(other, above)| *other < depth || (*other == depth && encloses(above, label)));
        self.path.push((depth, label.to_string()));
        self.stems.retain(|stem| stem.level < depth * 2);
    }

    /// Leaves what a heading that is marked as such ends: every list, but one that the headings themselves part.
    fn close(&mut self, depth: Depth, block: usize) {
        if self.stems.last().is_some_and(|stem| stem.block + 1 == block && !stem.topic) {
            self.parts = Some(depth);
        }
        if self.parts.is_some_and(|parts| depth < parts) {
            self.parts = None;
        }
        let parted = self.parts.is_some();
        self.stems.retain(|stem| parted && !stem.topic);
    }

    /// Whether a line without a label belongs to the last stem: it stands right below it, or, where lines are items by themselves,
    /// below its like with no blank line between, or below a heading.
    fn lists(&self, plain: &str, line: Span, above: &[Block]) -> bool {
        let Some(stem) = self.stems.last() else { return false };
        let labelled = || super::is_labelled(line.of(plain));
        let item = |like: &&Block| {
            let words = like.span.of(plain);
            like.stem == Some(stem.block)
                && like.depth.is_none()
                && (words.ends_with(|c: char| c.is_ascii()) || labelled() && super::is_labelled(words))
        };
        let like = above.last().filter(item);
        // What ends in a semicolon goes on, however far apart the lines stand.
        let close = like.is_some_and(|like| {
            like.span.of(plain).trim_end_matches(" and").ends_with(';')
                || plain.get(like.span.end..line.start).is_some_and(|gap| gap.matches('\n').count() == 1)
        });
        stem.topic || stem.block + 1 == above.len() || close
    }

    fn hangs_on_topic(&self) -> bool {
        self.stems.last().is_some_and(|stem| stem.topic)
    }

    /// Takes note of what a heading announces.
    fn announce(
        &mut self,
        language: Option<&'static Language>,
        plain: &Shadow<'_>,
        body: Span,
        depth: Option<Depth>,
    ) {
        const UNMARKED: Depth = 2;
        let announced = language.and_then(|language| language.heading.first(plain, body));
        // The title of an annex holds for all its parts.
        let titles_annex = self.zone == Zone::Annex;
        let level = depth.unwrap_or(if titles_annex { 0 } else { UNMARKED });
        if announced.is_some() || level <= self.announced {
            self.zone = announced.map_or(Zone::Body, |found| found.means);
            self.announced = level;
        }
    }

    fn push(&mut self, depth: Option<Depth>, block: usize, topic: bool) {
        let enclosing = self.path.last().map_or(0, |(above, _)| above * 2 + 1);
        let level = depth.map_or(if topic { 1 } else { enclosing }, |depth| depth * 2);
        self.stems.retain(|stem| stem.level < level);
        self.stems.push(Stem { level, block, topic, labelled: depth.is_some() });
    }
}

/// The label of a line, in its own language or another: "（一） The nurse shall check".
pub fn label(own: &'static Language, text: &str, plain: &Shadow<'_>, span: Span) -> Option<Found<Depth>> {
    let found = own_first(own).find_map(|language| language.label(plain, span));
    found.filter(|label| !is_initial(plain, text, Span::new(label.span.start, span.end), label.span.len()))
}

/// Whether a letter with a full stop, the first `len` bytes of `line`, is rather a person's than an item's: "J. Fell", since lists of so
/// many items number them, or "D. Fell" where the text shows that this is a name.
fn is_initial(plain: &Shadow<'_>, text: &str, line: Span, len: usize) -> bool {
    let mut chars = line.of(text).get(..len).unwrap_or("").trim().chars();
    let (Some(letter), Some('.'), None) = (chars.next(), chars.next(), chars.next()) else { return false };
    let next = plain.tokens(line).get(2).map(|token| token.span.of(plain));
    matches!(letter, 'J'..='Z')
        || letter.is_ascii_uppercase() && next.is_some_and(|next| plain.is_named(next))
}

/// Whether a line tells somebody to act, and so is more than a heading.
pub fn tells(language: &Language, plain: &Shadow<'_>, body: Span) -> bool {
    let marks = language.marks(plain, body);
    marks.imperative || marks.cue.is_some()
}

/// Whether a line is nothing but a word that binds all that stands below it.
fn is_cue(language: &Language, plain: &Shadow<'_>, body: Span) -> bool {
    const LONGEST: usize = 12;
    body.len() <= LONGEST && language.marks(plain, body).cue.is_some_and(|cue| cue.span == body)
}

/// Whether a heading only says of whom, or until or how often, what stands below it is asked.
fn is_topic(language: &Language, plain: &Shadow<'_>, body: Span) -> bool {
    const ARTICLE: usize = "the ".len();
    let name = (language.name_before)(plain, body.end).is_some_and(|name| name.start <= body.start + ARTICLE);
    let limit = || language.limits(plain, body).iter().any(|limit| limit.span.len() + ARTICLE >= body.len());
    !body.is_empty() && (name || limit() || names_duties(language, plain, body))
}

/// Whether a heading says whose duties stand below it: 引航员岗位职责.
fn names_duties(language: &Language, plain: &Shadow<'_>, body: Span) -> bool {
    let marks = language.marks(plain, body);
    marks.cue.is_none() && !marks.imperative && !marks.subjects.is_empty()
}

/// Whether one number of an outline stands above another: "2." above "2.1".
fn encloses(above: &str, label: &str) -> bool {
    let above = above.trim_end_matches('.');
    let number = above.ends_with(|c: char| c.is_ascii_digit());
    number && label.strip_prefix(above).is_some_and(|rest| rest.starts_with('.') && rest.len() > 1)
}

/// The depth that Markdown's signs for a heading give a line; `None` where none stand before it.
fn marked_depth(plain: &str, span: Span) -> Option<Depth> {
    const DEEPEST: usize = 6;
    let before = plain.get(..span.start)?.trim_end_matches(' ');
    if before.ends_with(BARS) {
        return Some(CAPITAL);
    }
    if let Some(depth) = underlined(plain, span) {
        return Some(depth);
    }
    // "*** Before Friday ***".
    let behind = plain.get(span.end..)?.trim_start_matches(' ');
    if ["**", "==", "~~", "__"].iter().any(|sign| before.ends_with(sign) && behind.starts_with(sign)) {
        return Some(CAPITAL);
    }
    let signs = before.len() - before.trim_end_matches('#').len();
    (1..=DEEPEST).contains(&signs).then(|| Depth::try_from(signs).unwrap_or(Depth::MAX))
}

/// The depth of a heading by the line of like signs right below it, which is as long as it is.
fn underlined(plain: &str, span: Span) -> Option<Depth> {
    const SIGNS: &str = "=-~^*+#\"";
    let below = plain.get(span.end..)?.strip_prefix(['*', '_']).unwrap_or(plain.get(span.end..)?);
    let line = below.split('\n').nth(1).filter(|_| below.starts_with(['\n', '\r', ' ']))?.trim();
    let sign = line.chars().next().filter(|sign| SIGNS.contains(*sign))?;
    let whole = line.chars().all(|c| c == sign) && line.len() >= span.len().max(4);
    let depth = match sign {
        '=' | '*' | '#' => 1,
        '-' | '~' => 2,
        _ => 3,
    };
    whole.then_some(depth)
}

/// Depth of a number at the margin, and of one that stands further in.
const NUMBERED: Depth = 3;
const WITHIN: Depth = 7;

/// Depth of a letter.
const LETTER: Depth = 4;

/// Depth of a small roman numeral's label, two steps up where it is written in capitals: "IV.".
const CAPITAL: Depth = 2;

/// The depth of a label as it stands in the text; of a bullet it grows with the blanks before it.
fn depth(plain: &str, label: Span, words: &str, small: Depth) -> Depth {
    const DEEPEST: usize = 6;
    match small {
        6 if words.starts_with(|c: char| c.is_ascii_uppercase()) => CAPITAL,
        BULLET => {
            let before = plain.get(..label.start).unwrap_or("");
            let indent = before.len() - before.trim_end_matches([' ', '>']).len();
            BULLET + Depth::try_from((indent / 2).min(DEEPEST)).unwrap_or(0)
        }
        _ => small,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_signs_below_makes_a_heading_where_it_is_as_long() {
        for (text, depth) in [
            ("Mooring\n=======\nTie up.", Some(1)),
            ("Mooring\n----------\nTie up.", Some(2)),
            ("Mooring\n^^^^^^^\nTie up.", Some(3)),
            ("Mooring\n===\nTie up.", None),
            ("Mooring\n=======-\nTie up.", None),
            ("Mooring\nTie up.", None),
        ] {
            assert_eq!(underlined(text, Span::new(0, "Mooring".len())), depth, "{text}");
        }
    }
}
