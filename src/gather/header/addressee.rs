//! To whom the notice is addressed.

use super::lines::Page;
use crate::language::Field;
use crate::text::Span;

/// Longest line of addressees, in bytes.
const LONGEST: usize = 600;

/// The addressees, each a name.
pub fn addressees(page: &Page<'_>) -> Vec<Span> {
    let labelled = page.labelled(Field::Addressee).find(|value| !value.is_empty() && value.len() <= LONGEST);
    let line = labelled.or_else(|| in_head(page)).or_else(|| in_opening(page));
    line.map_or_else(Vec::new, |line| names(page, line))
}

/// A line of the head that is an address.
fn in_head(page: &Page<'_>) -> Option<Span> {
    let header = &page.language.header;
    let lines = page.unlabelled().map(|(_, line)| line.span).filter(|span| span.len() <= LONGEST);
    let found = lines.filter_map(|span| {
        header.addressee.first(page.plain, span).or_else(|| header.greeting.first(page.plain, span))
    });
    found.map(|found| found.span).find(|span| (page.language.marks)(page.plain, *span).cue.is_none())
}

/// What the first sentences say.
fn in_opening(page: &Page<'_>) -> Option<Span> {
    page.language.header.greeting.first(page.plain, page.opening(LONGEST)).map(|found| found.span)
}

/// Names of one letter are ends that others share: 各委、办、局 is one.
fn whole(plain: &str, names: Vec<Span>) -> Vec<Span> {
    let mut all: Vec<Span> = Vec::new();
    for name in names {
        match all.last_mut() {
            Some(last) if name.of(plain).chars().nth(1).is_none() => last.end = name.end,
            _ => all.push(name),
        }
    }
    all
}

/// The names in a line of addressees: those that the grammar sees, or else what stands between commas.
fn names(page: &Page<'_>, line: Span) -> Vec<Span> {
    let line = if line.of(page.plain).contains('@') { return persons(page, line) } else { line };
    let known: Vec<Span> =
        (page.language.names)(page.plain, line).into_iter().map(|(span, _)| span).collect();
    if !known.is_empty() {
        return whole(page.plain, known);
    }
    persons(page, line)
}

/// What stands between commas; of a mail's "Tom Beck <tom@x.test>" the name counts.
fn persons(page: &Page<'_>, line: Span) -> Vec<Span> {
    let words = line.of(page.plain);
    let mut start = 0;
    let mut all = Vec::new();
    let ends = words.match_indices(['，', ',', ';', '；']).map(|(at, mark)| (at, mark.len()));
    for (at, length) in ends.chain([(words.len(), 0)]) {
        all.push(Span::new(start, at).shift(line.start));
        start = at + length;
    }
    let person = |span: Span| {
        let words = span.of(page.plain);
        Span::new(span.start, span.start + words.find('<').filter(|at| *at > 1).unwrap_or(words.len()))
    };
    let trimmed = all.into_iter().map(|span| person(span).trim(page.plain, &['.', '"', ':', '：']));
    trimmed.filter(|span| !span.is_empty()).collect()
}
