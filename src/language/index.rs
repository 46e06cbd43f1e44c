//! Which rows of a table may match some words, and where: about the rarest of the words that each needs.

use std::sync::OnceLock;

use super::automaton::{Automaton, overlapping};
use super::evened::Evened;
use super::literal::{Choice, Literal, required};
use crate::text::{Numbered, Span, in_order, place};

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
    word: u32,
    before: Option<usize>,
    after: Option<usize>,
    /// Where the match opens the words, at which byte the word begins at the latest.
    latest: Option<usize>,
}

impl Mark {
    /// Whether it may stand at a place, where the words begin at `start`.
    fn fits(self, place: Place, start: usize) -> bool {
        self.latest.is_none_or(|latest| place.start as usize <= start + latest)
    }
}

/// Words of which a match of a row holds one.
struct Marks {
    /// In the order of their numbers.
    all: Vec<Mark>,
    bits: Bits,
}

impl Marks {
    fn new(mut all: Vec<Mark>) -> Self {
        all.sort_by_cached_key(|mark| in_order(mark.word as usize));
        let bits = all.iter().fold(0, |bits, mark| bits | bit(mark.word));
        Self { all, bits }
    }

    /// Those that may be the word of this place, where the words begin at `start`.
    fn at(&self, place: Place, start: usize) -> impl Iterator<Item = Mark> + '_ {
        let first = self.all.partition_point(|mark| mark.word < place.word);
        let same = self.all[first..].iter().copied().take_while(move |mark| mark.word == place.word);
        same.filter(move |mark| mark.fits(place, start))
    }

    /// How many of some places hold one of them.
    fn count(&self, places: &[Place], start: usize) -> usize {
        places.iter().filter(|place| self.at(**place, start).next().is_some()).count()
    }
}

/// Some words of a table, a bit for all whose numbers end alike: where two sets have no bit in common, they have no word.
type Bits = u128;

fn bit(word: u32) -> Bits {
    1 << (word % Bits::BITS)
}

/// Where a word of a table stands, by the bytes of an evened text, and the word's number in the table.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The number.
    pub word: u32,
    /// Where it begins.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
}

/// What was found of a table's words in some words.
#[derive(Clone, Copy)]
pub struct Found<'a> {
    /// Where they stand.
    pub places: &'a [Place],
    /// Where the words begin in the evened text.
    pub start: usize,
    /// To which of the words' bytes one of the evened text leads back.
    pub back: &'a dyn Fn(usize) -> usize,
}

/// The rows of a table by the words that their matches hold.
pub struct Index {
    /// For each row, the choices of words of which its matches hold one each.
    needs: Vec<Vec<Marks>>,
    /// The rows without, which are always tried.
    always: Vec<usize>,
    /// The words by their numbers.
    words: Vec<String>,
    /// For each word, the rows whose first choice it is in, each with its mark there.
    called: Vec<Vec<(usize, Mark)>>,
    /// What finds the words, where no [`super::sweep::Sweep`] did.
    automaton: OnceLock<Option<Automaton>>,
}

impl Index {
    /// The index of rows with these patterns, in the shorthand of [`super::rule::Rule`].
    pub fn new<'a>(patterns: impl Iterator<Item = &'a str>) -> Self {
        let mut numbers = Numbered::default();
        let mut called: Vec<Vec<(usize, Mark)>> = Vec::new();
        let mut needs = Vec::new();
        for (row, pattern) in patterns.enumerate() {
            let mut choices = Vec::new();
            for choice in telling(pattern) {
                let marks = marks(choice, &mut numbers);
                called.resize_with(numbers.count(), Vec::new);
                if choices.is_empty() {
                    marks.all.iter().for_each(|mark| called[mark.word as usize].push((row, *mark)));
                }
                choices.push(marks);
            }
            needs.push(choices);
        }
        let words = numbers.into_words();
        let always = (0..needs.len()).filter(|row| needs[*row].is_empty()).collect();
        Self { needs, always, words, called, automaton: OnceLock::new() }
    }

    /// The words that its rows are found by, in the order of their numbers.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// Where its words stand in an evened text.
    fn places(&self, even: &str) -> Vec<Place> {
        let automaton = self.automaton.get_or_init(|| {
            let words = self.words.iter().map(String::as_str).zip(0..);
            overlapping(words.collect())
        });
        let found = automaton.iter().flat_map(|automaton| automaton.find_overlapping_iter(even));
        found
            .map(|hit| Place { word: hit.value(), start: hit.start() as u32, end: hit.end() as u32 })
            .collect()
    }

    /// The rows that may match `words`, in order, and where: of each the stretches about the rarest of the words that it needs, in
    /// order and apart from each other.
    pub fn calls(&self, words: &str) -> Vec<Call> {
        let even = Evened::new(words);
        self.calls_at(
            words,
            Found { places: &self.places(even.as_str()), start: 0, back: &|at| even.place(at) },
        )
    }

    /// The same where the words of the table were found.
    pub fn calls_at(&self, words: &str, found: Found<'_>) -> Vec<Call> {
        let mut tried = self.always.clone();
        let mut present = 0;
        for place in found.places {
            present |= bit(place.word);
            for (row, mark) in &self.called[place.word as usize] {
                if let Err(at) = tried.binary_search(row)
                    && mark.fits(*place, found.start)
                {
                    tried.insert(at, *row);
                }
            }
        }
        let mut calls = Vec::new();
        tried.retain(|row| self.needs[*row].iter().all(|choice| choice.bits & present != 0));
        for row in tried {
            let first = calls.len();
            let windows = self.windows(row, words, found);
            calls.extend(windows.into_iter().map(|window| Call { row, window }));
            calls[first..].sort_by_cached_key(|call| place(call.window));
            join(&mut calls, first);
        }
        calls
    }

    /// Where a row is tried: everywhere where it needs no word, nowhere where one of its choices is missing.
    fn windows(&self, row: usize, words: &str, found: Found<'_>) -> Vec<Span> {
        let Found { places, start, back } = found;
        let mut rarest: Option<(usize, &Marks)> = None;
        for choice in &self.needs[row] {
            let count = choice.count(places, start);
            if count == 0 {
                return Vec::new();
            }
            if rarest.is_none_or(|(least, _)| count < least) {
                rarest = Some((count, choice));
            }
        }
        let Some((_, marks)) = rarest else { return vec![Span::new(0, words.len())] };
        let about = |place: &Place| {
            let place = *place;
            marks.at(place, start).map(move |mark| reach(words, place, mark, back))
        };
        places.iter().flat_map(about).collect()
    }
}

/// Makes one of those calls from the `first` on that meet.
fn join(calls: &mut Vec<Call>, first: usize) {
    if calls.len() <= first {
        return;
    }
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

/// How many bytes a word has at least to be looked for beside the rarest: shorter ones stand in most sentences.
const TELLING: usize = 3;

/// The choices of a pattern that are looked for.
fn telling(pattern: &str) -> impl Iterator<Item = Choice> {
    let long = |choice: &Choice| choice.iter().all(|literal| literal.word.len() >= TELLING);
    required(pattern).into_iter().enumerate().filter(move |(nth, it)| *nth == 0 || long(it)).map(|it| it.1)
}

/// The words of a choice by their numbers, new ones numbered.
fn marks(choice: Choice, numbers: &mut Numbered) -> Marks {
    let mark = |literal: Literal| {
        let word = numbers.add(literal.word) as u32;
        let latest = literal.before.filter(|_| literal.opens);
        Mark { word, before: literal.before, after: literal.after, latest }
    };
    Marks::new(choice.into_iter().map(mark).collect())
}

/// The stretch of `words` in which a match lies that holds the word at `near`, with a little more on both sides, for what looks at
/// the sign beside a match.
fn reach(words: &str, near: Place, mark: Mark, back: &dyn Fn(usize) -> usize) -> Span {
    const MORE: usize = 8;
    let start = mark.before.map_or(0, |before| back((near.start as usize).saturating_sub(before + MORE)));
    let end = mark.after.map_or(words.len(), |after| back(near.end as usize + after + MORE));
    Span::new(words.floor_char_boundary(start), words.ceil_char_boundary(end.min(words.len())))
}
