//! By what lists are sorted. Std makes its sort anew for each type that is sorted, 6 kB a time in the page; by one type of key,
//! cached, it is made once.

use super::Span;

/// What `sort_by_cached_key` sorts by: the first decides, then the second.
type Rank = (usize, usize);

/// The rank of what stands at `span`: as in the text, of two that begin together the shorter first.
///
/// ```
/// # use remit::text::{Span, place};
/// let mut spans = [Span::new(4, 6), Span::new(0, 9), Span::new(0, 2)];
/// spans.sort_by_cached_key(|span| place(*span));
/// assert_eq!(spans, [Span::new(0, 2), Span::new(0, 9), Span::new(4, 6)]);
/// ```
pub fn place(span: Span) -> Rank {
    (span.start, span.end)
}

/// The rank of a number, the smallest first.
pub fn in_order(number: usize) -> Rank {
    (number, 0)
}

/// Half of a rank, by which a greater number comes first.
pub fn greatest_first(number: usize) -> usize {
    usize::MAX - number
}

/// Half of a rank, by which a smaller weight comes first, one below zero before all others.
pub fn lightest_first(weight: i32) -> usize {
    const MIDDLE: usize = u32::MAX as usize / 2;
    MIDDLE.saturating_add_signed(weight as isize)
}
