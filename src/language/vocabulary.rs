//! A vocabulary: words and what they are, found in one pass, longest first.

use std::sync::LazyLock;

use super::automaton::{Automaton, longest};
use crate::text::Span;

/// What a word of the vocabulary is to the grammar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// Binds: 应当.
    Must,
    /// Forbids: 不得.
    MustNot,
    /// Recommends: 鼓励.
    Should,
    /// Allows: 可以.
    May,
    /// Ends the name of somebody who can act: 部门.
    Body,
    /// Names a place that is a body only together with one: 自治区.
    Region,
    /// Says that somebody does something: 建立.
    Verb,
    /// Says how something is done, before its verb: 积极.
    Adverb,
    /// Opens a phrase before the verb: 按照.
    Preposition,
    /// Joins names: 和.
    Conjunction,
    /// Means nothing to the grammar, and keeps shorter words from being seen inside: 重要.
    Plain,
}

/// A word found in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Its place.
    pub span: Span,
    /// What it is.
    pub class: Class,
}

/// The words of one language by class; where a word stands twice, the first row counts.
pub struct Vocabulary {
    rows: &'static [(Class, &'static str)],
    automaton: LazyLock<Option<Automaton>, fn() -> Option<Automaton>>,
}

impl std::fmt::Debug for Vocabulary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Vocabulary").field("rows", &self.rows).finish_non_exhaustive()
    }
}

impl Vocabulary {
    /// A vocabulary of `rows`: a class, and its words between blanks.
    pub const fn new(rows: &'static [(Class, &'static str)], build: fn() -> Option<Automaton>) -> Self {
        Self { rows, automaton: LazyLock::new(build) }
    }

    /// The rows, for tests and documents.
    pub fn rows(&self) -> &'static [(Class, &'static str)] {
        self.rows
    }

    /// The words within `span` of `text`, in order and without overlap.
    pub fn tokens(&self, text: &str, span: Span) -> Vec<Token> {
        let Some(automaton) = self.automaton.as_ref() else { return Vec::new() };
        let found = automaton.leftmost_find_iter(span.of(text));
        found
            .filter_map(|hit| {
                Some(Token {
                    span: Span::new(hit.start(), hit.end()).shift(span.start),
                    class: self.rows.get(hit.value() as usize)?.0,
                })
            })
            .collect()
    }
}

/// The automaton over `rows`, each word with the number of its row; `None` where there are no words.
pub fn automaton(rows: &[(Class, &str)]) -> Option<Automaton> {
    let mut seen = crate::text::Set::default();
    let mut words = Vec::new();
    for (row, (_, list)) in (0..).zip(rows) {
        words.extend(list.split_whitespace().filter(|word| seen.insert(*word)).map(|word| (word, row)));
    }
    longest(words)
}
