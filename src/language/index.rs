//! Which rows of a table may match some words, and where: about the rarest of the words that each needs.

use super::automaton::{Automaton, overlapping};
use super::evened::Evened;
use super::literal::{Choice, Literal, required};
use crate::text::{Map, Span, in_order, place};

/// A row that may match, and the stretch of the words that such a match lies in.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    /// The number of the row.
    pub row: usize,
    /// The stretch.
    pub window: Span,
}

/// A word that a row may be found by, and how many bytes of a match may stand before and behind it.
#[derive(Clone, Copy)]
struct Mark {
    word: usize,
    before: Option<usize>,
    after: Option<usize>,
}

/// The rows of a table by the words that their matches hold.
pub struct Index {
    /// For each row, the choices of words of which its matches hold one each.
    needs: Vec<Vec<Vec<Mark>>>,
    /// The rows without, which are always tried.
    always: Vec<usize>,
    automaton: Option<Automaton>,
    /// For each word of the automaton, the rows whose first choice it is in.
    called: Vec<Vec<usize>>,
}

impl Index {
    /// The index of rows with these patterns, in the shorthand of [`super::rule::Rule`].
    pub fn new<'a>(patterns: impl Iterator<Item = &'a str>) -> Self {
        let mut numbers: Map<String, usize> = Map::default();
        let mut called: Vec<Vec<usize>> = Vec::new();
        let mut needs = Vec::new();
        for (row, pattern) in patterns.enumerate() {
            let mut choices = Vec::new();
            for choice in telling(pattern) {
                let marks = marks(choice, &mut numbers);
                called.resize_with(numbers.len(), Vec::new);
                if choices.is_empty() {
                    marks.iter().for_each(|mark| called[mark.word].push(row));
                }
                choices.push(marks);
            }
            needs.push(choices);
        }
        let words = numbers.iter().map(|(word, number)| (word.as_str(), *number as u32));
        let automaton = overlapping(words.collect());
        let always = (0..needs.len()).filter(|row| needs[*row].is_empty()).collect();
        Self { needs, always, automaton, called }
    }

    /// The rows that may match `words`, in order, and where: of each the stretches about the rarest of the words that it needs, in
    /// order and apart from each other.
    pub fn calls(&self, words: &str) -> Vec<Call> {
        let even = Evened::new(words);
        let hits = Hits::new(self, even.as_str());
        let mut tried = self.always.clone();
        for word in hits.words() {
            tried.extend_from_slice(&self.called[word]);
        }
        tried.sort_by_cached_key(|row| in_order(*row));
        tried.dedup();
        let mut calls = Vec::new();
        for row in tried {
            self.windows(row, &even, &hits, &mut calls);
        }
        calls
    }

    /// Adds the calls of a row, where each choice that it needs is there.
    fn windows(&self, row: usize, even: &Evened<'_>, hits: &Hits, calls: &mut Vec<Call>) {
        let mut rarest: Option<(usize, &[Mark])> = None;
        for choice in &self.needs[row] {
            let count: usize = choice.iter().map(|mark| hits.of(mark.word).count()).sum();
            if count == 0 {
                return;
            }
            if rarest.is_none_or(|(least, _)| count < least) {
                rarest = Some((count, choice));
            }
        }
        let words = even.as_str();
        let first = calls.len();
        match rarest {
            None => calls.push(Call { row, window: Span::new(0, words.len()) }),
            Some((_, marks)) => {
                for mark in marks {
                    let near = hits.of(mark.word).map(|near| reach(words, near, *mark));
                    calls.extend(near.map(|window| Call { row, window }));
                }
            }
        }
        if calls.len() > first + 1 {
            calls[first..].sort_by_cached_key(|call| place(call.window));
            join(calls, first);
        }
        calls[first..].iter_mut().for_each(|call| call.window = even.place(call.window));
    }
}

/// Makes one of those calls from the `first` on that meet.
fn join(calls: &mut Vec<Call>, first: usize) {
    let mut last = first;
    for at in first + 1..calls.len() {
        let next = calls[at];
        if next.window.start <= calls[last].window.end {
            calls[last].window.end = calls[last].window.end.max(next.window.end);
        } else {
            last += 1;
            calls[last] = next;
        }
    }
    calls.truncate(last + 1);
}

/// Where the words of a table stand.
struct Hits {
    /// Each place.
    all: Vec<Place>,
    /// For each word the number of its last place, from 1; 0 where it has none.
    last: Vec<u32>,
}

/// Where a word stands, and the number of the place before it where the same word does, from 1.
struct Place {
    word: usize,
    span: Span,
    before: u32,
}

impl Hits {
    /// The places in `words`.
    fn new(index: &Index, words: &str) -> Self {
        let mut hits = Self { all: Vec::new(), last: vec![0; index.called.len()] };
        let found = index.automaton.iter().flat_map(|automaton| automaton.find_overlapping_iter(words));
        for hit in found {
            let word = hit.value() as usize;
            let number = hits.all.len() as u32 + 1;
            let before = std::mem::replace(&mut hits.last[word], number);
            hits.all.push(Place { word, span: Span::new(hit.start(), hit.end()), before });
        }
        hits
    }

    /// The words that stand there.
    fn words(&self) -> impl Iterator<Item = usize> + '_ {
        self.all.iter().filter(|place| place.before == 0).map(|place| place.word)
    }

    /// The places of a word, the last first.
    fn of(&self, word: usize) -> impl Iterator<Item = Span> + '_ {
        let mut next = self.last[word];
        std::iter::from_fn(move || {
            let place = self.all.get(next.checked_sub(1)? as usize)?;
            next = place.before;
            Some(place.span)
        })
    }
}

/// How many bytes a word has at least to be looked for beside the rarest: shorter ones stand in most sentences.
const TELLING: usize = 3;

/// The choices of a pattern that are looked for.
fn telling(pattern: &str) -> impl Iterator<Item = Choice> {
    let long = |choice: &Choice| choice.iter().all(|literal| literal.word.len() >= TELLING);
    required(pattern).into_iter().enumerate().filter(move |(nth, it)| *nth == 0 || long(it)).map(|it| it.1)
}

/// The words of a choice by their numbers, new ones numbered.
fn marks(choice: Choice, numbers: &mut Map<String, usize>) -> Vec<Mark> {
    let mark = |literal: Literal| {
        let next = numbers.len();
        let word = *numbers.entry(literal.word).or_insert(next);
        Mark { word, before: literal.before, after: literal.after }
    };
    choice.into_iter().map(mark).collect()
}

/// The stretch of `words` in which a match lies that holds the word at `near`, with a little more on both sides, for what looks at
/// the sign beside a match.
fn reach(words: &str, near: Span, mark: Mark) -> Span {
    const MORE: usize = 8;
    let start = mark.before.map_or(0, |before| near.start.saturating_sub(before + MORE));
    let end = mark.after.map_or(words.len(), |after| (near.end + after + MORE).min(words.len()));
    Span::new(words.floor_char_boundary(start), words.ceil_char_boundary(end))
}
