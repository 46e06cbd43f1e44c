//! The shadow of the text with the words of the lexicon found in it: what every grammar reads.

use std::ops::Deref;
use std::rc::Rc;
use std::sync::OnceLock;

use super::automaton::overlapping;
use super::rule::Source;
use super::sweep::{Sweep, Swept};
use super::term::Classes;
use super::time::TimeLimit;
use super::token::{Case, Kind, Token, tokens};
use super::{Marks, plain};
use crate::lexicon::{Lexicon, Meaning};
use crate::notice::{Force, Role};
use crate::text::{Kept, Set, Span, greatest_first, kept};

/// The shadow of a text, as [`super::plain`] makes it, and where the lexicon's words stand in it.
#[derive(Debug)]
pub struct Shadow<'a> {
    plain: String,
    tokens: Vec<Token>,
    own: Vec<(Span, &'a Meaning)>,
    times: OnceLock<Vec<Span>>,
    names: OnceLock<Set<String>>,
    marks: Kept<Stretch, Marks>,
    limits: Kept<Stretch, [TimeLimit]>,
    swept: Option<Swept>,
}

/// A stretch of the text, as the grammar of the language with this code reads it.
type Stretch = (&'static str, Span);

impl Deref for Shadow<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.plain
    }
}

impl<'a> From<&'a Shadow<'_>> for Source<'a> {
    fn from(shadow: &'a Shadow<'_>) -> Self {
        Self::new(&shadow.plain, shadow.swept.as_ref())
    }
}

impl<'a> Shadow<'a> {
    /// The shadow of `text`, read with `lexicon`.
    pub fn new(text: &str, lexicon: &'a Lexicon) -> Self {
        let plain = crate::text::unmarked(&plain(text));
        let own = if lexicon.is_empty() { Vec::new() } else { found(text, &plain, lexicon) };
        let tokens = tokens(text, &plain);
        let (times, names) = (OnceLock::new(), OnceLock::new());
        Self {
            plain,
            tokens,
            own,
            times,
            names,
            marks: Kept::default(),
            limits: Kept::default(),
            swept: None,
        }
    }

    /// The same with the words found that `sweep` looks for.
    pub fn swept_by(self, sweep: &'static Sweep) -> Self {
        let swept = Some(sweep.over(&self.plain));
        Self { swept, ..self }
    }

    /// The marks of `span` in the language called `code`, which `read` makes: once, whoever asks.
    pub fn marks(&self, code: &'static str, span: Span, read: impl FnOnce() -> Marks) -> Rc<Marks> {
        kept(&self.marks, (code, span), || Rc::new(read()))
    }

    /// The time limits in `span` in the language called `code`, which `read` finds: once, whoever asks.
    pub fn limits(
        &self,
        code: &'static str,
        span: Span,
        read: impl FnOnce() -> Vec<TimeLimit>,
    ) -> Rc<[TimeLimit]> {
        kept(&self.limits, (code, span), || read().into())
    }

    /// The tokens that begin within `span`, in order.
    pub fn tokens(&self, span: Span) -> &[Token] {
        let first = self.tokens.partition_point(|token| token.span.start < span.start);
        let last = self.tokens.partition_point(|token| token.span.start < span.end);
        self.tokens.get(first..last).unwrap_or(&[])
    }

    /// Where its time limits stand, as `find` finds them in each line: once, whoever asks.
    pub fn times(&self, find: impl Fn(Span) -> Vec<Span>) -> &[Span] {
        self.times.get_or_init(|| {
            let lines = Span::new(0, self.plain.len()).parts(&self.plain, |c| c == '\n');
            lines.flat_map(find).collect()
        })
    }

    /// Whether the text itself shows that a word, unknown to the dictionaries, is a name: somewhere it has a capital where no
    /// sentence begins, or before another such word, and nowhere small letters only.
    pub fn is_named(&self, word: &str) -> bool {
        self.names.get_or_init(|| self.names()).contains(word)
    }

    fn names(&self) -> Set<String> {
        let unknown = |token: &Token| {
            token.kind == Kind::Word && token.case == Case::Capital && token.classes() == Classes::default()
        };
        let near = |first: &Token, second: &Token| {
            self.plain.get(first.span.end..second.span.start).is_some_and(|gap| gap == " ")
        };
        let shown = |pair: &[Token]| {
            let [first, second] = pair else { return Vec::new() };
            let within = unknown(second) && first.case == Case::Small && first.kind == Kind::Word;
            let listed = unknown(second) && matches!(first.span.of(&self.plain), "," | "(" | "@");
            let full = unknown(first) && unknown(second);
            let names = match (near(first, second), full) {
                (false, _) => vec![],
                (true, true) => vec![first, second],
                (true, false) if within || listed => vec![second],
                _ => vec![],
            };
            names.into_iter().map(|name| name.span.of(&self.plain).to_string()).collect()
        };
        let mut names: Set<String> = self.tokens.windows(2).flat_map(shown).collect();
        for token in self.tokens.iter().filter(|token| token.case == Case::Small) {
            names.remove(token.span.of(&self.plain));
        }
        names
    }

    /// The lexicon's words within `span`, in order and without overlap.
    pub fn own(&self, span: Span) -> impl Iterator<Item = (Span, &'a Meaning)> {
        let first = self.own.partition_point(|(word, _)| word.start < span.start);
        let words = self.own[first..].iter().copied();
        words.take_while(move |(word, _)| word.start < span.end).filter(move |(word, _)| span.contains(*word))
    }

    /// The lexicon's parties within `span`.
    pub fn own_parties(&self, span: Span) -> impl Iterator<Item = Span> {
        self.own(span).filter(|(_, means)| matches!(means, Meaning::Party(_))).map(|(word, _)| word)
    }

    /// The lexicon's binding words within `span`; without a force those that never bind.
    pub fn own_cues(&self, span: Span) -> impl Iterator<Item = (Span, Option<Force>)> {
        self.own(span).filter_map(|(word, means)| match means {
            Meaning::Cue(force) => Some((word, *force)),
            _ => None,
        })
    }

    /// The lexicon's words for roles within `span`.
    pub fn own_roles(&self, span: Span) -> impl Iterator<Item = (Span, Role)> {
        self.own(span).filter_map(|(word, means)| match means {
            Meaning::Role(role) => Some((word, *role)),
            _ => None,
        })
    }
}

/// Where words of `lexicon` stand in `text`: of overlapping ones the first, and of those the longest.
fn found<'a>(text: &str, plain: &str, lexicon: &'a Lexicon) -> Vec<(Span, &'a Meaning)> {
    let (words, places) = even(plain);
    let said: Vec<_> = lexicon.words().iter().map(|(word, _)| even(&super::plain(word)).0).collect();
    let mut seen = Set::default();
    let said = said.iter().map(String::as_str).zip(0..);
    let said = said.filter(|(word, _)| !word.is_empty() && seen.insert(*word)).collect();
    let Some(automaton) = overlapping(said) else { return Vec::new() };
    let hits = automaton.find_overlapping_iter(&words).filter_map(|hit| {
        let (word, means) = lexicon.words().get(hit.value() as usize)?;
        let span = Span::new(places[hit.start()], places[hit.end() - 1] + 1);
        let stands = stands_alone(plain, span) && (!is_acronym(word) || span.of(text) == word);
        stands.then_some((span, means))
    });
    let mut all: Vec<_> = hits.collect();
    all.sort_by_cached_key(|(span, _)| (span.start, greatest_first(span.end)));
    let mut end = 0;
    all.retain(|(span, _)| {
        span.start >= end && {
            end = span.end;
            true
        }
    });
    all
}

/// `plain` with one blank for each stretch of white space, and none between Chinese characters, where a line was only
/// broken; and the place in `plain` of each of its bytes.
fn even(plain: &str) -> (String, Vec<usize>) {
    let han = |c: char| c >= '\u{2e80}';
    let mut words = String::new();
    let mut places = Vec::new();
    let mut gap = None;
    for (at, c) in plain.char_indices() {
        if c.is_whitespace() {
            gap = gap.or(Some(at));
            continue;
        }
        let blank = gap.take().filter(|_| !words.chars().next_back().is_none_or(han) || !han(c));
        if let Some(gap) = blank.filter(|_| !words.is_empty()) {
            words.push(' ');
            places.push(gap);
        }
        words.push(c);
        places.extend(at..at + c.len_utf8());
    }
    (words, places)
}

/// Whether no letter or digit of an alphabet goes on at either end.
fn stands_alone(plain: &str, span: Span) -> bool {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let words = span.of(plain);
    let before = plain.get(..span.start).and_then(|head| head.chars().next_back());
    let behind = plain.get(span.end..).and_then(|tail| tail.chars().next());
    !(letter(words.chars().next()) && letter(before) || letter(words.chars().next_back()) && letter(behind))
}

/// Whether a word is written in capitals only, and so is no other word in small letters: IT, WHO.
fn is_acronym(word: &str) -> bool {
    !word.contains(' ')
        && word.chars().any(|c| c.is_ascii_uppercase())
        && !word.chars().any(|c| c.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(file: &str, text: &str) -> Vec<String> {
        let (lexicon, faults) = Lexicon::read(file);
        assert_eq!(faults, []);
        let shadow = Shadow::new(text, &lexicon);
        shadow.own(Span::new(0, text.len())).map(|(span, _)| span.of(text).to_string()).collect()
    }

    #[test]
    fn words_are_found_whole_and_across_broken_lines() {
        let file = "[parties]\nBlue Lantern\nBlue Lantern Trust = IT\n智慧办";
        assert_eq!(
            words(file, "The blue\nlantern and the blue  lantern trust, it says."),
            ["blue\nlantern", "blue  lantern trust"]
        );
        assert_eq!(words(file, "Blue Lanterns, IT, 请智慧\n办落实"), ["IT", "智慧\n办"]);
    }
}
