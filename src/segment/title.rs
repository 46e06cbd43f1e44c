//! Which sentences only title others.

use crate::language::{Cue, Depth, Language, Shadow};
use crate::notice::Force;
use crate::text::Span;

/// Depth from which a label numbers items, whose first sentence titles them only where it is one clause.
const NUMBERED: u8 = 5;

/// Whether the first sentence of an item is its title: short, without parts or a word of law, and, in a language whose titles
/// are names, without a verb that tells anybody anything. The sentence behind it is `next`.
pub fn is_title(
    plain: &Shadow<'_>,
    span: Span,
    language: &Language,
    depth: Option<Depth>,
    next: Option<Span>,
) -> bool {
    const ARTICLE: Option<Depth> = Some(3);
    const SHORTEST: usize = 12;
    let words = span.of(plain);
    let long = if language.titles_tell { 105 } else { 60 };
    let law = ["应当", "不得", "必须", "严禁"].iter().any(|word| words.contains(word));
    let framed = language.opens_with_frame(plain, span);
    let short = words.len() <= long && !law && !framed && words.matches(['，', '；', ',']).count() <= 1;
    let marks = language.marks(plain, span);
    if language.titles_tell {
        if marks.cue.is_some_and(|cue| cue.asks) {
            return false;
        }
        let told = marks.imperative || marks.cue.is_some_and(|cue| !cue.needs_actor);
        let numbered = depth.is_some_and(|depth| depth >= NUMBERED);
        let spelled_out = next.is_some_and(|next| tells_whom(plain, next, language));
        let parts = numbered && words.contains('，') && !is_couplet(words) && !spelled_out;
        // 建议征集。由办公室负责起草: a name and a deed that the next sentence spells out.
        let named = numbered && spelled_out && words.chars().count() <= SHORTEST;
        // （四）医院与医保中心结算。医院实时…: and so does the first of several sentences below a label of a higher rank.
        const LONGEST: usize = 20;
        let soft = |cue: Cue| cue.needs_actor || cue.force == Force::Should;
        let few =
            !numbered && next.is_some() && words.chars().count() <= LONGEST && marks.cue.is_none_or(soft);
        return short && depth != ARTICLE && !parts && (!told || marks.subjects.is_empty() || named || few);
    }
    short && marks.cue.is_none() && !marks.imperative && marks.subjects.is_empty() && marks.present.is_none()
}

/// Whether a sentence says itself who is told to do what, so that one before it may title it: 优化计划，加快进度。 | 各部门要….
fn tells_whom(plain: &Shadow<'_>, span: Span, language: &Language) -> bool {
    let marks = language.marks(plain, span);
    !marks.subjects.is_empty() && (marks.imperative || marks.cue.is_some())
}

/// Whether a sentence is two short phrases as long as each other, as titles are: 明确任务，压实责任.
fn is_couplet(words: &str) -> bool {
    const LONGEST: usize = 6;
    let halves: Vec<usize> =
        words.trim_end_matches('。').split('，').map(|half| half.chars().count()).collect();
    matches!(halves[..], [first, second] if first == second && first <= LONGEST)
}

/// Whether a sentence only titles those that spell it out: 一是着力…。, followed by one without an ordinal.
pub fn is_inline_title(plain: &Shadow<'_>, sentences: &[Span], nth: usize, language: &Language) -> bool {
    const LONGEST: usize = 28;
    let said = |span: &Span| {
        Span::new(language.frame.first(plain, *span).map_or(span.start, |frame| frame.span.end), span.end)
    };
    let ordinal = |span: &Span| language.ordinal.first(plain, said(span)).is_some();
    let short = |span: &Span| {
        let words = said(span).of(plain);
        let ordinal =
            language.ordinal.first(plain, said(span)).map_or(0, |found| found.span.end - said(span).start);
        let couplet = words.get(ordinal..).is_some_and(is_couplet);
        words.chars().count() <= LONGEST && (couplet || !words.contains(['，', ',', '；', ';']))
    };
    let titles = sentences.get(nth).is_some_and(|span| ordinal(span) && short(span));
    titles && sentences.get(nth + 1).is_some_and(|next| !ordinal(next))
}
