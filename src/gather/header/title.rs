//! The title: of the lines of the head the one for which most speaks.

use super::lines::{Line, Page};
use super::{date, reference, weigh};
use crate::language::Field;
use crate::text::Span;

/// How many lines a title may have.
const LINES: usize = 4;

/// How many lines are looked at for a heading where the head has no title.
const BELOW: usize = 20;

/// Longest title, in bytes.
const LONGEST: usize = 400;

/// What speaks for the first line that may be one, and for Markdown's heading.
const FIRST: i32 = 2;
const MARKED: i32 = 3;

/// What speaks so much against a line that it is not even the first.
const NONE: i32 = -6;

/// What speaks for the line below one that only says what kind of text it is: "ORDER".
const BELOW_KIND: i32 = 3;

/// How many bars part the links of a site.
const BARS: usize = 3;

/// What speaks for a line that is labelled as the title.
const LABELLED: i32 = 7;

/// The title, where there is one.
pub fn title(page: &Page<'_>) -> Option<Span> {
    let mut all: Vec<(i32, Span)> = Vec::new();
    let labelled = page.labelled(Field::Title).filter(|value| !value.is_empty());
    all.extend(labelled.map(|value| (LABELLED + said(page, value).max(0), value)));
    // Behind a salutation stands what the letter is about, before it whom it is for.
    let saluted = page.unlabelled().filter(|(_, line)| page.greets(line.span)).map(|(nth, _)| nth).last();
    let saluted = saluted.filter(|saluted| saluted + 1 < page.head.len());
    let (mut first, mut next, mut below_kind) = (FIRST, 0, 0);
    for (nth, line) in page.unlabelled() {
        if nth < next || line.is_of_table() || is_aside(page, line.span) {
            continue;
        }
        // "Service notice SN/24/117": what kind of text it is, and its number, above its title.
        let numbered = closes_with_number(page, line.span);
        if numbered {
            below_kind = BELOW_KIND;
            continue;
        }
        let kind_alone = page.language.header.kind_alone.first(page.plain, line.span).is_some();
        let below = std::mem::replace(&mut below_kind, if kind_alone { BELOW_KIND } else { 0 });
        let (span, lines) = joined(page, nth);
        next = nth + lines;
        let span = Span::new(with_names_above(page, nth).start, span.end);
        let said = said(page, span);
        if said <= NONE {
            continue;
        }
        let behind = saluted.is_none_or(|saluted| nth > saluted);
        let first = if behind { std::mem::take(&mut first) } else { 0 };
        let marked = if line.marked { MARKED } else { 0 };
        all.push((said + first + marked + below, span));
    }
    if all.iter().all(|(weight, _)| *weight <= 0) {
        // A line that begins with a number is the title where nothing else is.
        let mut lines = page.unlabelled().map(|(_, line)| line.span);
        let numbered = |span: &Span| {
            let said = self::said(page, *span);
            let more = said > 0 || !reference::is_all(page, *span);
            more && said > 2 * NONE && reference::number(page, *span).is_some()
        };
        all.extend(lines.find(numbered).map(|span| (1, span)));
    }
    if all.iter().all(|(weight, _)| *weight <= 0) {
        // "NOTICE TO ALL TENANTS" is the title where no other is.
        let kind = |span: &Span| page.language.header.kind_alone.first(page.plain, *span).is_some();
        all.extend(page.unlabelled().map(|(_, line)| line.span).find(kind).map(|span| (1, span)));
    }
    if all.is_empty() {
        // A site may print lines of its own before the notice's first heading.
        let below =
            page.lines.iter().take(BELOW).filter(|line| line.marked && line.span.start >= page.opening);
        all.extend(below.map(|line| (said(page, line.span) + MARKED, line.span)));
    }
    let best = all.iter().map(|(weight, _)| *weight).max().filter(|weight| *weight > 0)?;
    all.into_iter()
        .find(|(weight, _)| *weight == best)
        .map(|(_, span)| without_brackets(page, begun(page, span)))
}

/// Whether a short line closes with the notice's number, so that it only says of what kind that is.
fn closes_with_number(page: &Page<'_>, line: Span) -> bool {
    const WORDS: usize = 6;
    let short = line.of(page.plain).split_whitespace().count() <= WORDS;
    short
        && line.of(page.plain).contains(' ')
        && reference::number(page, line).is_some_and(|number| number.end == line.end)
}

/// A title that goes on with a small letter, with the lines above in which it begins: "REGULATION 9/2019 | of 6 June 2019 | laying down
/// rules".
fn begun(page: &Page<'_>, title: Span) -> Span {
    let small = |span: Span| span.of(page.text).starts_with(|c: char| c.is_ascii_lowercase());
    let above = page.head.iter().rev().map(|line| line.span).skip_while(|line| line.end > title.start);
    let mut title = title;
    for line in above.take(LINES) {
        if !small(title) {
            break;
        }
        title.start = line.start;
    }
    title
}

/// The words in brackets that a line is wholly in: （关于……的公告）.
fn without_brackets(page: &Page<'_>, line: Span) -> Span {
    let words = line.of(page.plain);
    let inner = words.strip_prefix(['（', '(']).and_then(|rest| rest.strip_suffix(['）', ')']));
    let whole = inner.filter(|inner| !inner.contains(['（', '(', '）', ')']));
    let opener = words.chars().next().map_or(0, char::len_utf8);
    whole.map_or(line, |inner| Span::new(0, inner.len()).shift(line.start + opener))
}

/// What the table says of a line.
pub fn said(page: &Page<'_>, span: Span) -> i32 {
    weigh(page.language.header.title.each(page.plain, span).map(|found| found.means))
}

/// Whether a line is something else: a day, a number, a body's name, an address.
fn is_aside(page: &Page<'_>, span: Span) -> bool {
    let header = &page.language.header;
    span.of(page.text).contains('\t')
        || span.of(page.text).matches('|').count() >= BARS
        || date::stands_alone(page, span).is_some()
        || reference::is_all(page, span)
        || header.addressee.first(page.plain, span).is_some()
        || header.recipient.first(page.plain, span).is_some()
        || page.is_body(span)
}

/// The title that begins on line `nth` and goes on below, and over how many lines.
fn joined(page: &Page<'_>, nth: usize) -> (Span, usize) {
    let mut span = page.head[nth].span;
    let mut lines = 1;
    while lines < LINES {
        let Some(below) = page.head.get(nth + lines) else { break };
        let labelled = page.fields.iter().any(|it| it.holds(nth + lines));
        let fits = !labelled && span.len() + below.span.len() < LONGEST && !below.marked;
        if !fits || is_aside(page, below.span) || !goes_on(page, span, *below) {
            break;
        }
        span.end = below.span.end;
        lines += 1;
    }
    (span, lines)
}

/// The line, with the line above where that only names who speaks in it: "the Board, on the locks".
fn with_names_above(page: &Page<'_>, nth: usize) -> Span {
    let line = page.head[nth];
    let joins = page.language.header.wrapped.each(page.plain, line.span).any(|found| found.means);
    let above = nth.checked_sub(1).and_then(|above| page.head.get(above));
    above
        .filter(|above| joins && !line.apart && page.is_body(above.span))
        .map_or(line.span, |above| above.span)
}

/// Whether a title that has come to the end of `span` goes on in the line below.
fn goes_on(page: &Page<'_>, span: Span, below: Line) -> bool {
    let wrapped = page.language.header.wrapped;
    let means = |span: Span, behind: bool| wrapped.each(page.plain, span).any(|found| found.means == behind);
    let last = span.of(page.plain).rfind('\n').map_or(span, |at| Span::new(span.start + at + 1, span.end));
    let capitals = |span: Span| {
        let letters = || span.of(page.text).chars().filter(|c| c.is_ascii_alphabetic());
        letters().count() > 8 && letters().all(|c| c.is_ascii_uppercase())
    };
    let begun = means(below.span, true) || means(last, false);
    let joins = begun || capitals(last) && capitals(below.span) && last.len() > 30;
    // "of 6 June 2019", in a line of its own.
    let bullet = page.plain[..below.span.start].trim_end_matches(' ').ends_with(['-', '*', '•']);
    let small = below.span.of(page.text).starts_with(|c: char| c.is_ascii_lowercase()) && begun && !bullet;
    (!below.apart && joins || small) && said(page, below.span) > -4
}
