//! A rule: a name that reads as grammar, a pattern, and what it means.

use std::sync::{LazyLock, OnceLock};

use super::expression::{Match, Regex, compiled};
use super::index::{self, Call, Index};
use super::sweep::Swept;
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
    /// Whether a part of what it matches counts, and not all of it.
    marked: bool,
    compiled: OnceLock<Option<Regex>>,
}

/// The words that a pattern matches, and those of them that count.
type Matched = (Span, Span);

impl Rule {
    /// The pattern, of whose groups only `m` is kept: each that an engine has to follow costs time.
    fn regex(&self) -> Option<&Regex> {
        self.compiled.get_or_init(|| compiled(&written(self.pattern, "(?:"))).as_ref()
    }

    /// Where it matches first within `words` at or behind `at`.
    fn found(&self, words: &str, at: usize) -> Option<Matched> {
        let place = |it: Match<'_>| Span::new(it.start(), it.end());
        if !self.marked {
            return self.regex()?.find_at(words, at).map(place).map(|whole| (whole, whole));
        }
        let found = self.regex()?.captures_at(words, at)?;
        let whole = found.get(0)?;
        Some((place(whole), place(found.name("m").unwrap_or(whole))))
    }

    /// All places where it matches in `words`, of which only `windows` may hold a match.
    fn places<'a>(&'a self, words: &'a str, windows: &'a [Call]) -> impl Iterator<Item = Matched> + 'a {
        let mut windows = windows.iter().map(|call| call.window);
        let mut window = windows.next();
        let mut at = 0;
        std::iter::from_fn(move || {
            loop {
                let within = window?;
                at = at.max(within.start);
                let head = &words[..within.end];
                let found = (at <= head.len()).then(|| self.found(head, at)).flatten();
                if let Some((whole, _)) = found {
                    // Behind a match of nothing the next sign is looked at, and behind the last there is none.
                    let next = words[whole.end..].chars().next().map_or(1, char::len_utf8);
                    at = whole.end + if whole.is_empty() { next } else { 0 };
                    return found;
                }
                window = windows.next();
            }
        })
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

/// A text that rules are put to, and where the words of their tables stand in it, where a sweep has found them.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    text: &'a str,
    swept: Option<&'a Swept>,
}

impl<'a> Source<'a> {
    /// A text that was swept.
    pub fn new(text: &'a str, swept: Option<&'a Swept>) -> Self {
        Self { text, swept }
    }

    /// The text.
    pub fn text(self) -> &'a str {
        self.text
    }
}

impl<'a> From<&'a str> for Source<'a> {
    fn from(text: &'a str) -> Self {
        Self { text, swept: None }
    }
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

    /// The table made ready.
    pub fn ready(&'static self) -> &'static Ready {
        &self.ready
    }

    /// All that is found within `span` of a text, in order and without overlap: the longest match
    /// wins, then the earlier row.
    pub fn find<'a>(&self, text: impl Into<Source<'a>>, span: Span) -> Vec<Found<T>> {
        let source = text.into();
        let words = span.of(source.text);
        let mut all: Vec<(Span, Found<Option<T>>)> = Vec::new();
        for (rule, means, windows) in self.candidates(&self.ready.calls(source, span)) {
            let found = |(whole, part): Matched| {
                (whole.shift(span.start), Found { span: part.shift(span.start), means, rule: rule.name })
            };
            all.extend(rule.places(words, windows).map(found));
        }
        longest_first(all)
    }

    /// The first row that matches within `span` of a text; nothing where that one means nothing.
    pub fn first<'a>(&self, text: impl Into<Source<'a>>, span: Span) -> Option<Found<T>> {
        let source = text.into();
        let words = span.of(source.text);
        let calls = self.ready.calls(source, span);
        let (rule, means, part) = self.candidates(&calls).find_map(|(rule, means, windows)| {
            let (_, part) = rule.places(words, windows).next()?;
            Some((rule, means, part))
        })?;
        Some(Found { span: part.shift(span.start), means: means?, rule: rule.name })
    }

    /// What each row first finds within `span` of a text, in the order of the rows.
    pub fn each<'a>(&self, text: impl Into<Source<'a>>, span: Span) -> std::vec::IntoIter<Found<T>> {
        self.each_of(text, span, &|_| true)
    }

    /// The same of the rows whose meaning is `asked` for, and the others are not tried.
    pub fn each_of<'a>(
        &self,
        text: impl Into<Source<'a>>,
        span: Span,
        asked: &dyn Fn(T) -> bool,
    ) -> std::vec::IntoIter<Found<T>> {
        let source = text.into();
        let words = span.of(source.text);
        let calls = self.ready.calls(source, span);
        let found = self.candidates(&calls).filter_map(|(rule, means, windows)| {
            let means = means.filter(|means| asked(*means))?;
            let (_, part) = rule.places(words, windows).next()?;
            Some(Found { span: part.shift(span.start), means, rule: rule.name })
        });
        found.collect::<Vec<_>>().into_iter()
    }

    /// Names of the rows that match anywhere in `words`, for the corpus.
    pub fn matching(&self, words: &str) -> Vec<&'static str> {
        let calls = self.ready.index.calls(words);
        let matching =
            self.candidates(&calls).filter(|(rule, _, windows)| rule.places(words, windows).next().is_some());
        matching.map(|(rule, ..)| rule.name).collect()
    }

    /// Names of the rows that win in `words`, for the corpus: the first that matches, and the longest matches.
    pub fn winning(&self, words: &str) -> Vec<&'static str> {
        let calls = self.ready.index.calls(words);
        let mut all: Vec<(Span, Found<Option<&'static str>>)> = Vec::new();
        for (rule, _, windows) in self.candidates(&calls) {
            let found = |(whole, span)| (whole, Found { span, means: Some(rule.name), rule: rule.name });
            all.extend(rule.places(words, windows).map(found));
        }
        let first = all.first().map(|(_, found)| found.rule);
        first.into_iter().chain(longest_first(all).into_iter().map(|found| found.rule)).collect()
    }

    /// Names of the rows that find something else where they are called than they would find everywhere.
    #[cfg(test)]
    pub fn missed(&self, words: &str) -> Vec<&'static str> {
        let calls = self.ready.index.calls(words);
        let rows = self.ready.rules.iter().enumerate();
        let missed = rows.filter(|(row, rule)| {
            let called: Vec<Call> = calls.iter().filter(|call| call.row == *row).copied().collect();
            let whole = [Call { row: *row, window: Span::new(0, words.len()) }];
            !rule.places(words, &called).eq(rule.places(words, &whole))
        });
        missed.map(|(_, rule)| rule.name).collect()
    }

    /// The rows that are called, what each means, and where.
    fn candidates<'a>(
        &'a self,
        calls: &'a [Call],
    ) -> impl Iterator<Item = (&'a Rule, Option<T>, &'a [Call])> {
        calls.chunk_by(|one, next| one.row == next.row).filter_map(|windows| {
            let row = windows.first()?.row;
            Some((self.ready.rules.get(row)?, *self.means.get(row)?, windows))
        })
    }
}

/// A table's rows, and the index by which to tell which of them may match.
pub struct Ready {
    rules: Vec<Rule>,
    index: Index,
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
        let rule = |(name, pattern): (&'static str, &'static str)| Rule {
            name,
            pattern,
            marked: pattern.contains("(?P<m>"),
            compiled: OnceLock::new(),
        };
        let rules: Vec<Rule> = rows_of(text).map(rule).collect();
        let index = Index::new(rules.iter().map(|rule| rule.pattern));
        Self { rules, index }
    }

    /// The words that its rows are found by.
    pub fn words(&self) -> &[String] {
        self.index.words()
    }

    /// The rows that may match within `span` of a text, and where.
    fn calls(&self, source: Source<'_>, span: Span) -> Vec<Call> {
        let words = span.of(source.text);
        let swept = source.swept.and_then(|swept| Some((swept, swept.within(self, span)?)));
        let Some((swept, (places, start))) = swept else { return self.index.calls(words) };
        let back = |at: usize| swept.back(at).saturating_sub(span.start).min(words.len());
        self.index.calls_at(words, index::Found { places, start, back: &back })
    }
}

/// Signs that part the rows of a table's text, and a row's name from its pattern: a table is one string, since each string of its
/// own takes an address and a length, 6 kB in the page.
const ROW: char = '\u{1e}';
/// See [`ROW`].
const PATTERN: char = '\u{1f}';

/// The name and the pattern of each row in a table's text.
pub fn rows_of(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    text.split_terminator(ROW).filter_map(|row| row.split_once(PATTERN))
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

/// One pattern in our shorthand, compiled; its groups count.
pub fn pattern(shorthand: &str) -> Option<Regex> {
    compiled(&written(shorthand, "("))
}

/// A pattern in our shorthand as the engines read it, where `group` opens each group without a name.
fn written(shorthand: &str, group: &str) -> String {
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
            '(' if !class && !rest.starts_with("(?") => written.push_str(group),
            _ => written.push(c),
        }
        rest = &rest[c.len_utf8()..];
    }
    written
}

/// The name of a row that nobody is shown: for tests and whoever writes rules, and left out where bytes are counted.
#[cfg(feature = "names")]
macro_rules! named {
    ($name:literal) => {
        $name
    };
}

/// No name, in its place.
#[cfg(not(feature = "names"))]
macro_rules! named {
    ($name:literal) => {
        ""
    };
}
pub(crate) use named;

/// Declares a table of rules: a name, then rows of `"name" => "pattern" => meaning`; `-` for words that mean nothing. The names in a
/// table that `quiet` opens are shown to nobody ([`named!`]).
macro_rules! rules {
    ($(#[$doc:meta])* $name:ident: $type:ty = $rows:tt) => {
        rules! { @table shown $(#[$doc])* $name: $type = $rows }
    };
    (quiet $(#[$doc:meta])* $name:ident: $type:ty = $rows:tt) => {
        rules! { @table quiet $(#[$doc])* $name: $type = $rows }
    };
    (
        @table $shown:ident $(#[$doc:meta])*
        $name:ident: $type:ty = [$($rule:literal => $pattern:literal => $means:tt),* $(,)?]
    ) => {
        $(#[$doc])*
        pub static $name: $crate::language::rule::Rules<$type> = {
            static TEXT: &str = concat!($(rules!(@name $shown $rule), "\u{1f}", $pattern, "\u{1e}"),*);
            static MEANS: &[Option<$type>] = &[$(rules!(@means $means)),*];
            $crate::language::rule::Rules::new(MEANS, || $crate::language::rule::Ready::new(TEXT))
        };
    };
    (@name shown $rule:literal) => { $rule };
    (@name quiet $rule:literal) => { $crate::language::rule::named!($rule) };
    (@means -) => { None };
    (@means $means:tt) => { Some($means) };
}
pub(crate) use rules;
