//! The Chinese words that the grammar reads by: a file a class, a word a line, in simplified characters as the shadow is.

use std::ops::RangeInclusive;
use std::sync::LazyLock;

use crate::language::vocabulary::{Class, Vocabulary, automaton};
use crate::text::Set;

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
static THINGS: LazyLock<Set<&str>> =
    LazyLock::new(|| include_str!("vocabulary/thing.txt").split_whitespace().collect());

/// Ends of names of bodies and persons, beside those of the vocabulary: 卫 in 门卫.
static ACTORS: LazyLock<Set<&str>> = LazyLock::new(|| {
    let known = ROWS
        .iter()
        .filter(|(class, _)| *class == Class::Body)
        .flat_map(|(_, words)| words.split_whitespace());
    known.chain(include_str!("vocabulary/actor.txt").split_whitespace()).collect()
});

/// Times that stand between a name and what it does: 财务处 | 下个月 | 组织检查.
pub static PERIODS: LazyLock<Vec<&str>> =
    LazyLock::new(|| include_str!("vocabulary/period.txt").split_whitespace().collect());

/// The commonest surnames.
static SURNAMES: LazyLock<Set<&str>> =
    LazyLock::new(|| include_str!("vocabulary/surname.txt").split_whitespace().collect());

/// Words that begin as a surname does, and name nobody: 任务, 高温.
static IMPERSONAL: LazyLock<Set<&str>> =
    LazyLock::new(|| include_str!("vocabulary/impersonal.txt").split_whitespace().collect());

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
    match known_head(name) {
        Head::Unknown if is_person_of_body(name) => Head::Actor,
        known => known,
    }
}

/// Whether a body is named, and then a person of it: 采购部 | 陈静.
fn is_person_of_body(name: &str) -> bool {
    let parts = PERSON.filter_map(|length| {
        let (at, _) = name.char_indices().rev().nth(length - 1)?;
        name.split_at_checked(at)
    });
    let named = |(body, person): (&str, &str)| is_person(person) && known_head(body) == Head::Actor;
    parts.into_iter().any(named)
}

/// How many characters a person's name has.
const PERSON: RangeInclusive<usize> = 2..=3;

/// Whether some words look like the name of a person.
pub fn is_person(words: &str) -> bool {
    let surname = words.chars().next().map_or("", |first| &words[..first.len_utf8()]);
    let start = words.char_indices().nth(2).map_or(words, |(at, _)| &words[..at]);
    let impersonal = || IMPERSONAL.contains(start) || IMPERSONAL.contains(words);
    // 马涛 | 作讲话: what they do is no part of the name.
    let does = words.ends_with(['作', '在', '就', '对', '向', '将', '到', '与', '和', '带', '同']);
    SURNAMES.contains(surname) && PERSON.contains(&words.chars().count()) && !does && !impersonal()
}

/// The same, of a name that ends in a word of the vocabulary.
fn known_head(name: &str) -> Head {
    // 停车场4处: so many of them are no office.
    let counted = name.strip_suffix('处').and_then(|count| count.chars().next_back());
    if counted.is_some_and(|last| last.is_ascii_digit() || "一两三四五六七八九十多余数".contains(last))
    {
        return Head::Thing;
    }
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
        let mut seen = Set::default();
        for (class, words) in ROWS {
            for word in words.split_whitespace() {
                assert!(seen.insert(word), "{word} stands twice, once as {class:?}");
            }
        }
        assert_eq!(THINGS.intersection(&ACTORS).collect::<Vec<_>>(), Vec::<&&str>::new());
    }

    /// A word that a shorter one already tells would only weigh in the page.
    #[test]
    fn no_end_says_what_a_shorter_one_says() {
        let files = [
            (include_str!("vocabulary/thing.txt"), Head::Thing),
            (include_str!("vocabulary/actor.txt"), Head::Actor),
        ];
        for (words, says) in files {
            for word in words.split_whitespace() {
                let shorter = word.chars().next().map_or("", |first| &word[first.len_utf8()..]);
                assert_ne!(known_head(shorter), says, "{word}");
            }
        }
    }

    #[test]
    fn the_longest_end_tells_who_can_act() {
        for (name, wanted) in [
            ("市财政局", Head::Actor),
            ("司机", Head::Actor),
            ("电梯", Head::Thing),
            ("评审费用", Head::Thing),
            ("各渡口", Head::Unknown),
            ("采购部陈静", Head::Actor),
            ("陈静", Head::Unknown),
        ] {
            assert_eq!(head(name), wanted, "{name}");
        }
    }
}
