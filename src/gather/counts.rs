//! What became of the sentences.

use crate::directive::{Outcome, Reading};
use crate::notice::Counts;

/// How many sentences hold a directive, bind nobody, or were left.
pub fn counts(readings: &[Reading]) -> Counts {
    // The parts of a sentence follow each other.
    let of = |wanted: fn(&Outcome) -> bool| {
        let readings = readings.iter().filter(|reading| wanted(&reading.outcome));
        let mut sentences: Vec<usize> = readings.map(|reading| reading.segment.sentence).collect();
        sentences.dedup();
        sentences
    };
    let all = of(|_| true);
    let found = of(|outcome| matches!(outcome, Outcome::Found(_) | Outcome::Limits(_)));
    let mut unread = of(|outcome| matches!(outcome, Outcome::Unread(_)));
    unread.retain(|sentence| found.binary_search(sentence).is_err());
    Counts {
        sentences: all.len(),
        directives: found.len(),
        background: all.len() - found.len() - unread.len(),
        unread: unread.len(),
    }
}
