//! The Chinese words that the grammar reads by: a file a class, a word a line, in simplified characters as the shadow is.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::language::vocabulary::{Class, Vocabulary, automaton};

/// The vocabulary. A word stands in one class only.
pub static VOCABULARY: Vocabulary = Vocabulary::new(ROWS, || automaton(ROWS));

static ROWS: &[(Class, &str)] = &[
    // Words that hold a shorter cue or body inside and mean neither: 自然, 重要.
    (Class::Plain, include_str!("vocabulary/plain.txt")),
    (Class::Must, include_str!("vocabulary/must.txt")),
    (Class::MustNot, include_str!("vocabulary/must_not.txt")),
    (Class::Should, include_str!("vocabulary/should.txt")),
    (Class::May, include_str!("vocabulary/may.txt")),
    // Bodies and people that act: the word that ends their name.
    (Class::Body, include_str!("vocabulary/body.txt")),
    (Class::Region, include_str!("vocabulary/region.txt")),
    (Class::Conjunction, include_str!("vocabulary/conjunction.txt")),
    (Class::Preposition, include_str!("vocabulary/preposition.txt")),
    (Class::Adverb, include_str!("vocabulary/adverb.txt")),
    (Class::Verb, include_str!("vocabulary/verb.txt")),
];

/// Ends of names of things, which nobody can be told to do something by: 费用, 系统.
static THINGS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| include_str!("vocabulary/thing.txt").split_whitespace().collect());

/// Ends of names of bodies and persons, beside those of the vocabulary: 卫 in 门卫.
static ACTORS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let known = ROWS
        .iter()
        .filter(|(class, _)| *class == Class::Body)
        .flat_map(|(_, words)| words.split_whitespace());
    known.chain(include_str!("vocabulary/actor.txt").split_whitespace()).collect()
});

/// What the end of a name says about who it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Head {
    /// Somebody who can act.
    Actor,
    /// Something that cannot.
    Thing,
    /// Nothing: the word is none that we know.
    Unknown,
}

/// Longest end of a name that is looked up, in characters.
const LONGEST_END: usize = 6;

/// What the longest known end of `name` says about it.
pub fn head(name: &str) -> Head {
    let ends: Vec<usize> = name.char_indices().rev().take(LONGEST_END).map(|(at, _)| at).collect();
    let known = ends.iter().rev().find_map(|at| {
        let end = &name[*at..];
        match () {
            () if ACTORS.contains(end) => Some(Head::Actor),
            () if THINGS.contains(end) => Some(Head::Thing),
            () => None,
        }
    });
    known.unwrap_or(Head::Unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_stands_twice() {
        let mut seen = HashSet::new();
        for (class, words) in ROWS {
            for word in words.split_whitespace() {
                assert!(seen.insert(word), "{word} stands twice, once as {class:?}");
            }
        }
        assert_eq!(THINGS.intersection(&ACTORS).collect::<Vec<_>>(), Vec::<&&str>::new());
    }

    #[test]
    fn the_longest_end_tells_who_can_act() {
        for (name, wanted) in [
            ("市财政局", Head::Actor),
            ("司机", Head::Actor),
            ("电梯", Head::Thing),
            ("评审费用", Head::Thing),
            ("各渡口", Head::Unknown),
        ] {
            assert_eq!(head(name), wanted, "{name}");
        }
    }
}
