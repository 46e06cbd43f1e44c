//! A fair copy of a text, to be read in its place, and the way back to the text as it stands.

use super::Span;

/// A text in which something was left out, put in or written otherwise.
///
/// ```
/// use remit::text::{FairCopy, Span};
/// let copy = FairCopy::written("甲,乙", |copyist| copyist.write(3, 4, "，"));
/// let copy = copy.expect("something was written otherwise");
/// assert_eq!(copy.text, "甲，乙");
/// assert_eq!(copy.back(Span::new(3, 9)).of("甲,乙"), ",乙");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FairCopy {
    /// The text to read.
    pub text: String,
    /// Which stretch of it stands for which of the text before, in order: a map for each time it was copied.
    maps: Vec<Vec<(Span, Span)>>,
}

/// Who copies a text: whatever is not written otherwise is kept.
pub struct Copyist<'a> {
    source: &'a str,
    text: String,
    map: Vec<(Span, Span)>,
    done: usize,
}

impl Copyist<'_> {
    /// Writes `words` in place of what stands from `start` to `end`, behind what was written before; nothing, or in place of
    /// nothing, as the case may be.
    pub fn write(&mut self, start: usize, end: usize, words: &str) {
        self.keep(start);
        self.put(Span::new(start, end), words);
    }

    fn keep(&mut self, end: usize) {
        let source = self.source;
        let kept = Span::new(self.done, end);
        self.put(kept, kept.of(source));
    }

    fn put(&mut self, old: Span, words: &str) {
        let new = Span::new(self.text.len(), self.text.len() + words.len());
        self.text.push_str(words);
        self.done = old.end.max(self.done);
        if !new.is_empty() {
            self.map.push((new, old));
        }
    }
}

impl FairCopy {
    /// The copy of `source` that `write` makes; `None` where it writes nothing otherwise.
    pub fn written(source: &str, write: impl FnOnce(&mut Copyist<'_>)) -> Option<Self> {
        let mut copyist = Copyist { source, text: String::new(), map: Vec::new(), done: 0 };
        write(&mut copyist);
        if copyist.done == 0 && copyist.map.is_empty() {
            return None;
        }
        copyist.keep(source.len());
        Some(Self { text: copyist.text, maps: vec![copyist.map] })
    }

    /// The copy of `source` that several make, each of what the one before has written; `None` where none does.
    pub fn by_all(source: &str, all: &[fn(&str) -> Option<Self>]) -> Option<Self> {
        all.iter().fold(None, |copy: Option<Self>, next| match copy {
            None => next(source),
            Some(copy) => Some(match next(&copy.text) {
                None => copy,
                Some(later) => Self { text: later.text, maps: [copy.maps, later.maps].concat() },
            }),
        })
    }

    /// The stretch of the text as it stands that `span` is in this copy.
    pub fn back(&self, span: Span) -> Span {
        self.maps.iter().rev().fold(span, |span, map| back(map, span))
    }
}

/// The stretch for which `span` stands by `map`.
fn back(map: &[(Span, Span)], span: Span) -> Span {
    let end_of_all = map.last().map_or(0, |(_, old)| old.end);
    let first = map.partition_point(|(new, _)| new.end <= span.start);
    let start = map.get(first).map_or(end_of_all, |(new, old)| within(*new, *old, span.start, old.start));
    if span.is_empty() {
        return Span::new(start, start);
    }
    let last = map.partition_point(|(new, _)| new.end < span.end);
    let end = map.get(last).map_or(end_of_all, |(new, old)| within(*new, *old, span.end, old.end));
    Span::new(start, end)
}

/// The offset for which `at` stands; `edge` where it lies in what was written otherwise.
fn within(new: Span, old: Span, at: usize, edge: usize) -> usize {
    if new.len() == old.len() { old.start + (at - new.start) } else { edge }
}
