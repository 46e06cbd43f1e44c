//! A rule: a name that reads as grammar, a pattern, and what it means.

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use super::automaton::{Automaton, overlapping};
use super::expression::{Regex, compiled};

use super::literal::required;
use crate::text::{Span, greatest_first};

/// One row of a language table, but for what it means.
///
/// Patterns read the shadow of the text ([`crate::text::plain`]), so they are written in small letters and simplified
/// characters. A blank stands for any run of white space, `{d}` for a digit, plain or full-width.
pub struct Rule {
    /// Its name, shown to the reader as a reason.
    pub name: &'static str,
    /// What it matches. The group `m`, where there is one, is the part that counts.
    pub pattern: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Rule {
    fn regex(&self) -> Option<&Regex> {
        self.compiled.get_or_init(|| pattern(self.pattern)).as_ref()
    }
}

/// What a rule found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found<T> {
    /// The words that count.
    pub span: Span,
    /// What they mean.
    pub means: T,
    /// The rule's name.
    pub rule: &'static str,
}

/// A table of rules, made ready when first used.
#[derive(Debug)]
pub struct Rules<T: 'static> {
    /// What a match of each row means; `None` for words that mean nothing, which keeps other rules off them.
    means: &'static [Option<T>],
    ready: LazyLock<Ready, fn() -> Ready>,
}

impl<T: Copy> Rules<T> {
    /// A table whose rows mean `means`; `ready` is `|| Ready::new(TEXT)`, since a constant cannot hold its own rows.
    pub const fn new(means: &'static [Option<T>], ready: fn() -> Ready) -> Self {
        Self { means, ready: LazyLock::new(ready) }
    }

    /// The rows, for tests and documents.
    pub fn rows(&self) -> &[Rule] {
        &self.ready.rules
    }

    /// All that is found within `span` of `text`, in order and without overlap: the longest match
    /// wins, then the earlier row.
    pub fn find(&self, text: &str, span: Span) -> Vec<Found<T>> {
        let words = span.of(text);
        let mut all: Vec<(Span, Found<Option<T>>)> = Vec::new();
        for (row, pattern) in self.candidates(words) {
            for found in pattern.captures_iter(words) {
                let Some(whole) = found.get(0) else { continue };
                let part = found.name("m").unwrap_or(whole);
                let place = Span::new(part.start(), part.end()).shift(span.start);
                let whole = Span::new(whole.start(), whole.end()).shift(span.start);
                all.push((whole, Found { span: place, means: row.means, rule: row.name }));
            }
        }
        longest_first(all)
    }

    /// The first row that matches within `span` of `text`; nothing where that one means nothing.
    pub fn first(&self, text: &str, span: Span) -> Option<Found<T>> {
        let words = span.of(text);
        let (row, part) = self.candidates(words).find_map(|(row, pattern)| {
            let found = pattern.captures(words)?;
            Some((row, found.name("m").or(found.get(0))?))
        })?;
        let place = Span::new(part.start(), part.end()).shift(span.start);
        Some(Found { span: place, means: row.means?, rule: row.name })
    }

    /// What each row first finds within `span` of `text`, in the order of the rows.
    pub fn each(&self, text: &str, span: Span) -> impl Iterator<Item = Found<T>> {
        let words = span.of(text);
        self.candidates(words).filter_map(move |(row, pattern)| {
            let found = pattern.captures(words)?;
            let part = found.name("m").or(found.get(0))?;
            let place = Span::new(part.start(), part.end()).shift(span.start);
            Some(Found { span: place, means: row.means?, rule: row.name })
        })
    }

    /// Names of the rows that match anywhere in `words`, for the corpus.
    pub fn fires(&self, words: &str) -> Vec<&'static str> {
        let matching = self.candidates(words).filter(|(_, pattern)| pattern.is_match(words));
        matching.map(|(row, _)| row.name).collect()
    }

    fn candidates(&self, words: &str) -> impl Iterator<Item = (Candidate<T>, &Regex)> {
        let called = self.ready.called(words);
        called.into_iter().filter_map(|nth| {
            let (rule, means) = self.ready.rules.get(nth).zip(self.means.get(nth))?;
            Some((Candidate { name: rule.name, means: *means }, rule.regex()?))
        })
    }
}

/// A row that may match.
struct Candidate<T> {
    name: &'static str,
    means: Option<T>,
}

/// Signs that part the rows of a table's text, and a row's name from its pattern: a table is one string, since each string of its
/// own takes an address and a length, 6 kB in the page.
const ROW: char = '\u{1e}';
/// See [`ROW`].
const PATTERN: char = '\u{1f}';

/// A table's rows, and the words by which to tell which of them may match.
pub struct Ready {
    rules: Vec<Rule>,
    /// Rows that are always tried.
    always: Vec<usize>,
    automaton: Option<Automaton>,
    /// For each word of the automaton, the rows that it calls for.
    callers: Vec<Vec<usize>>,
}

impl std::fmt::Debug for Ready {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ready").field("rules", &self.rules.len()).finish_non_exhaustive()
    }
}

impl Ready {
    /// Makes the rows of a table's text ready. A pattern is compiled when its words first turn up; one that is no regular expression
    /// is a fault of the table that the test `every_pattern_compiles` finds, and never matches.
    pub fn new(text: &'static str) -> Self {
        let rows = text.split_terminator(ROW).filter_map(|row| row.split_once(PATTERN));
        let rules: Vec<Rule> =
            rows.map(|(name, pattern)| Rule { name, pattern, compiled: OnceLock::new() }).collect();
        let mut always = Vec::new();
        let mut callers: HashMap<String, Vec<usize>> = HashMap::new();
        for (nth, rule) in rules.iter().enumerate() {
            match required(rule.pattern) {
                Some(words) => words.into_iter().for_each(|word| callers.entry(word).or_default().push(nth)),
                None => always.push(nth),
            }
        }
        let automaton = overlapping(callers.keys().map(String::as_str).zip(0..).collect());
        Self { rules, always, automaton, callers: callers.into_values().collect() }
    }

    /// Numbers of the rows that may match `words`, in order.
    fn called(&self, words: &str) -> Vec<usize> {
        let mut called = self.always.clone();
        let hits = self.automaton.iter().flat_map(|automaton| automaton.find_overlapping_iter(words));
        let mut heard = vec![false; self.callers.len()];
        for hit in hits {
            let word = hit.value() as usize;
            if !std::mem::replace(&mut heard[word], true) {
                called.extend(&self.callers[word]);
            }
        }
        called.sort_unstable();
        called.dedup();
        called
    }
}

/// Keeps of overlapping matches the longest, and drops those that mean nothing.
fn longest_first<T: Copy>(mut all: Vec<(Span, Found<Option<T>>)>) -> Vec<Found<T>> {
    all.sort_by_cached_key(|(whole, _)| (greatest_first(whole.len()), whole.start));
    let mut kept: Vec<(Span, Found<Option<T>>)> = Vec::new();
    for (whole, found) in all {
        let at = kept.partition_point(|(other, _)| other.start < whole.start);
        let free =
            |other: Option<&(Span, _)>| other.is_none_or(|(other, _): &(Span, _)| !other.overlaps(whole));
        if free(kept.get(at)) && free(at.checked_sub(1).and_then(|before| kept.get(before))) {
            kept.insert(at, (whole, found));
        }
    }
    let meant = |(_, found): (Span, Found<Option<T>>)| {
        Some(Found { span: found.span, means: found.means?, rule: found.rule })
    };
    kept.into_iter().filter_map(meant).collect()
}

/// One pattern in our shorthand, compiled.
pub fn pattern(shorthand: &str) -> Option<Regex> {
    let mut written = String::new();
    let mut class = false;
    let mut rest = shorthand;
    while let Some(c) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("{d}") {
            written.push_str(if class { "0-9０-９" } else { "[0-9０-９]" });
            rest = after;
            continue;
        }
        // An escaped sign stands for itself.
        if let Some(escaped) = rest.strip_prefix('\\').and_then(|rest| rest.chars().next()) {
            written.extend(['\\', escaped]);
            rest = &rest[1 + escaped.len_utf8()..];
            continue;
        }
        match c {
            '[' => class = true,
            ']' => class = false,
            _ => {}
        }
        match c {
            ' ' if class => written.push_str(" \n\u{a0}\u{3000}"),
            ' ' => written.push_str("(?:[ \n\u{a0}\u{3000}]+)"),
            _ => written.push(c),
        }
        rest = &rest[c.len_utf8()..];
    }
    compiled(&written)
}

/// Declares a table of rules: a name, then rows of `"name" => "pattern" => meaning`; `-` for words that mean nothing.
macro_rules! rules {
    ($(#[$doc:meta])* $name:ident: $type:ty = [$($rule:literal => $pattern:literal => $means:tt),* $(,)?]) => {
        $(#[$doc])*
        pub static $name: $crate::language::rule::Rules<$type> = {
            static TEXT: &str = concat!($($rule, "\u{1f}", $pattern, "\u{1e}"),*);
            static MEANS: &[Option<$type>] = &[$(rules!(@means $means)),*];
            $crate::language::rule::Rules::new(MEANS, || $crate::language::rule::Ready::new(TEXT))
        };
    };
    (@means -) => { None };
    (@means $means:tt) => { Some($means) };
}
pub(crate) use rules;
