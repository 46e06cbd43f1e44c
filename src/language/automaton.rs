//! The automaton that finds many words in one pass.

use daachorse::{CharwiseDoubleArrayAhoCorasick, CharwiseDoubleArrayAhoCorasickBuilder, MatchKind};

/// Finds words, each with its number.
pub type Automaton = CharwiseDoubleArrayAhoCorasick<u32>;

/// The automaton over `words` that finds the longest at each place, and none within it; `None` where there are no words.
pub fn longest(words: Vec<(&str, u32)>) -> Option<Automaton> {
    built(MatchKind::LeftmostLongest, words)
}

/// The automaton over `words` that finds all of them, within each other too; `None` where there are no words.
pub fn overlapping(words: Vec<(&str, u32)>) -> Option<Automaton> {
    built(MatchKind::Standard, words)
}

/// Takes a list, since the builder is compiled anew for each kind of sequence it is handed: 3 kB a time in the page. What would skip
/// stretches without any word is left out: few are so long, and its tables of 64 kB each take longer to make than they save.
fn built(kind: MatchKind, words: Vec<(&str, u32)>) -> Option<Automaton> {
    let builder = CharwiseDoubleArrayAhoCorasickBuilder::new().match_kind(kind).use_prefilter(false);
    builder.build_with_values(words).ok()
}
