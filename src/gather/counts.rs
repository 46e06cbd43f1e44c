//! What became of the sentences.

use crate::directive::{Outcome, Reading};
use crate::notice::Counts;
use crate::text::Set;

/// How many sentences hold a directive, bind nobody, or were left.
pub fn counts(readings: &[Reading]) -> Counts {
    let of = |wanted: fn(&Outcome) -> bool| {
        readings
            .iter()
            .filter(|reading| wanted(&reading.outcome))
            .map(|reading| reading.segment.sentence)
            .collect::<Set<_>>()
    };
    let all = of(|_| true);
    let found = of(|outcome| matches!(outcome, Outcome::Found(_) | Outcome::Limits(_)));
    let unread: Set<usize> =
        of(|outcome| matches!(outcome, Outcome::Unread(_))).difference(&found).copied().collect();
    Counts {
        sentences: all.len(),
        directives: found.len(),
        background: all.len() - found.len() - unread.len(),
        unread: unread.len(),
    }
}
