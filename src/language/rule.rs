//! A rule: a name that reads as grammar, a pattern, and what it means.

use std::sync::LazyLock;

use regex::Regex;

use crate::text::Span;

/// One row of a language table.
///
/// Patterns read the shadow of the text ([`crate::text::plain`]), so they are written in small letters and simplified
/// characters. A blank stands for any run of white space, `{d}` for a digit, plain or full-width.
#[derive(Debug)]
pub struct Rule<T: 'static> {
    /// Its name, shown to the reader as a reason.
    pub name: &'static str,
    /// What it matches. The group `m`, where there is one, is the part that counts.
    pub pattern: &'static str,
    /// What a match means; `None` for words that mean nothing, which keeps other rules off them.
    pub means: Option<T>,
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

/// A table of rules, compiled when first used.
#[derive(Debug)]
pub struct Rules<T: 'static> {
    rows: &'static [Rule<T>],
    compiled: LazyLock<Vec<Regex>, fn() -> Vec<Regex>>,
}

impl<T: Copy> Rules<T> {
    /// A table of `rows`; `compile` is `|| compile(&ROWS)`, since a constant cannot hold its own rows.
    pub const fn new(rows: &'static [Rule<T>], compile: fn() -> Vec<Regex>) -> Self {
        Self { rows, compiled: LazyLock::new(compile) }
    }

    /// The rows, for tests and documents.
    pub fn rows(&self) -> &'static [Rule<T>] {
        self.rows
    }

    /// All that is found within `span` of `text`, in order and without overlap: the longest match
    /// wins, then the earlier row.
    pub fn find(&self, text: &str, span: Span) -> Vec<Found<T>> {
        let mut all: Vec<(Span, Found<Option<T>>)> = Vec::new();
        for (row, regex) in self.rows.iter().zip(self.compiled.iter()) {
            for found in regex.captures_iter(span.of(text)) {
                let Some(whole) = found.get(0) else { continue };
                let part = found.name("m").unwrap_or(whole);
                let place = Span::new(part.start(), part.end()).shift(span.start);
                let whole = Span::new(whole.start(), whole.end()).shift(span.start);
                all.push((whole, Found { span: place, means: row.means, rule: row.name }));
            }
        }
        longest_first(all)
    }

    /// The first row that matches within `span` of `text`.
    pub fn first(&self, text: &str, span: Span) -> Option<Found<T>> {
        let words = span.of(text);
        self.rows.iter().zip(self.compiled.iter()).find_map(|(row, regex)| {
            let found = regex.captures(words)?;
            let part = found.name("m").or(found.get(0))?;
            let place = Span::new(part.start(), part.end()).shift(span.start);
            Some(Found { span: place, means: row.means?, rule: row.name })
        })
    }
}

/// Keeps of overlapping matches the longest, and drops those that mean nothing.
fn longest_first<T: Copy>(mut all: Vec<(Span, Found<Option<T>>)>) -> Vec<Found<T>> {
    all.sort_by_key(|(whole, _)| (std::cmp::Reverse(whole.len()), whole.start));
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

/// The patterns of `rows`, ready to run. A pattern that is no regular expression is a fault of the
/// table: the test `every_pattern_compiles` finds it, and here the row is one that never matches.
pub fn compile<T>(rows: &[Rule<T>]) -> Vec<Regex> {
    rows.iter().filter_map(|row| pattern(row.pattern).or_else(|| pattern("[^\\s\\S]"))).collect()
}

/// One pattern in our shorthand, compiled.
pub fn pattern(shorthand: &str) -> Option<Regex> {
    let shorthand = shorthand.replace("{d}", "[0-9０-９]").replace(r"\b", r"(?-u:\b)");
    let mut written = String::new();
    let mut class = false;
    for c in shorthand.chars() {
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
    }
    Regex::new(&written).ok()
}

/// Declares a table of rules: a name, then rows of `"name" => "pattern" => meaning`; `-` for words that mean nothing.
macro_rules! rules {
    ($(#[$doc:meta])* $name:ident: $type:ty = [$($rule:literal => $pattern:literal => $means:tt),* $(,)?]) => {
        $(#[$doc])*
        pub static $name: $crate::language::rule::Rules<$type> = {
            static ROWS: &[$crate::language::rule::Rule<$type>] = &[
                $($crate::language::rule::Rule { name: $rule, pattern: $pattern, means: rules!(@means $means) }),*
            ];
            $crate::language::rule::Rules::new(ROWS, || $crate::language::rule::compile(ROWS))
        };
    };
    (@means -) => { None };
    (@means $means:tt) => { Some($means) };
}
pub(crate) use rules;

/// Names of the rows of `rows` whose pattern is no regular expression, for tests.
#[cfg(test)]
pub(crate) fn broken<T>(rules: &Rules<T>) -> Vec<&'static str> {
    rules.rows.iter().filter(|row| pattern(row.pattern).is_none()).map(|row| row.name).collect()
}
