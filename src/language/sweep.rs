//! The words of a language's tables, found in one pass over a text, so that no table looks for its own in each sentence anew.

use super::automaton::{Automaton, overlapping};
use super::evened::{Evened, Gaps};
use super::index::Place;
use super::rule::Ready;
use crate::text::{Numbered, Span};

/// Tables, and what finds the words of all of them.
pub struct Sweep {
    tables: Vec<&'static Ready>,
    automaton: Option<Automaton>,
    /// For each word the tables whose it is, and its number there.
    owners: Vec<Vec<(usize, u32)>>,
}

impl std::fmt::Debug for Sweep {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sweep").field("tables", &self.tables.len()).finish_non_exhaustive()
    }
}

impl Sweep {
    /// What finds the words of these tables.
    pub fn new(tables: Vec<&'static Ready>) -> Self {
        let mut numbers = Numbered::default();
        let mut owners: Vec<Vec<(usize, u32)>> = Vec::new();
        for (table, ready) in tables.iter().enumerate() {
            for (word, own) in ready.words().iter().zip(0..) {
                let number = numbers.add(word.clone());
                owners.resize_with(numbers.count(), Vec::new);
                owners[number].push((table, own));
            }
        }
        let words = numbers.into_words();
        let automaton = overlapping(words.iter().map(String::as_str).zip(0..).collect());
        Self { tables, automaton, owners }
    }

    /// Finds the words in a text.
    pub fn over(&'static self, text: &str) -> Swept {
        let even = Evened::new(text);
        let mut places = vec![Vec::new(); self.tables.len()];
        let found =
            self.automaton.iter().flat_map(|automaton| automaton.find_overlapping_iter(even.as_str()));
        for hit in found {
            for (table, word) in &self.owners[hit.value() as usize] {
                places[*table].push(Place { word: *word, start: hit.start() as u32, end: hit.end() as u32 });
            }
        }
        Swept { sweep: self, places, gaps: even.into_gaps() }
    }
}

/// Where the words of a language's tables stand in a text.
#[derive(Debug)]
pub struct Swept {
    sweep: &'static Sweep,
    /// The words of each table, by their ends, in the evened text.
    places: Vec<Vec<Place>>,
    gaps: Gaps,
}

impl Swept {
    /// Where the words of a table stand that end within `span` of the text, and where that begins in the evened text; `None` where the
    /// table is none of those that were swept.
    pub fn within(&self, table: &Ready, span: Span) -> Option<(&[Place], usize)> {
        let number = self.sweep.tables.iter().position(|other| std::ptr::eq(*other, table))?;
        let places = self.places.get(number)?;
        let (start, end) = (self.gaps.left(span.start), self.gaps.left(span.end));
        let until = |at: usize| places.partition_point(|place| place.end as usize <= at);
        Some((places.get(until(start)..until(end))?, start))
    }

    /// Where what stands at a byte of the evened text stands in the text.
    pub fn back(&self, at: usize) -> usize {
        self.gaps.back(at)
    }
}
