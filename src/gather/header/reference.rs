//! The notice's own number: one that stands as such in its head, not one that it cites.

use super::lines::Page;
use crate::language::Field;
use crate::text::Span;

/// Longest number, in bytes.
const LONGEST: usize = 80;

/// Longest line of the foot that tells of an adoption, in bytes.
const ADOPTED: usize = 240;

/// How much of a line its number must be, in percent, for the line to say nothing else.
const ALL: usize = 75;

/// The number, where there is one.
pub fn reference(page: &Page<'_>, title: Option<Span>) -> Option<Span> {
    let numbered = |span: &Span| {
        span.of(page.plain).contains(|c: char| c.is_ascii_digit() || "一二三四五六七八九".contains(c))
    };
    let labelled = page.labelled(Field::Reference).find(|value| value.len() <= LONGEST && numbered(value));
    // "Ref: 3/11/22" may be a number, "Ref: 3 November 2022" is a day.
    let year =
        |value: &Span| value.of(page.plain).split(|c: char| !c.is_ascii_digit()).any(|it| it.len() == 4);
    let dated = |value: &Span| year(value) && super::date::stands_alone(page, *value).is_some();
    let labelled = labelled.filter(|value| !dated(value));
    let head = || page.unlabelled().map(|(_, line)| line.span);
    let whole = || head().filter(|span| is_all(page, *span)).find_map(|span| number(page, span));
    let begins = || head().chain(title).find_map(|span| number(page, span));
    // Where a text tells of its adoptions, the last one's number is its own.
    let adopted = || {
        page.foot
            .iter()
            .rev()
            .map(|line| line.span)
            .filter(|span| span.len() < ADOPTED)
            .find_map(|span| number(page, span))
    };
    labelled.or_else(whole).or_else(begins).or_else(adopted)
}

/// The number with which a line begins.
pub fn number(page: &Page<'_>, line: Span) -> Option<Span> {
    let day = |span: Span| {
        (page.language.header.days)(span.of(page.plain))
            .first()
            .is_some_and(|day| day.span.len() == span.len())
    };
    page.language.header.reference.first(page.plain, line).map(|found| found.span).filter(|span| !day(*span))
}

/// Whether a line is a number and nothing else.
pub fn is_all(page: &Page<'_>, line: Span) -> bool {
    let bare = |span: Span| span.of(page.plain).chars().filter(|c| c.is_alphanumeric()).count();
    let (all, own) = (bare(line), number(page, line).map_or(0, bare));
    let day = own > 0 && own < all && !(page.language.header.days)(line.of(page.plain)).is_empty();
    own > 0 && (own * 100 >= all * ALL || day && line.len() < LONGEST * 2)
}
