//! Who is meant where nobody is named.

use std::collections::HashMap;

use crate::directive::{Outcome, Reading};
use crate::notice::Via;
use crate::text::Span;

/// Who was last told to act, and where.
#[derive(Default)]
pub struct Memory {
    block: Option<usize>,
    last: Vec<Span>,
    /// The first subject under each outline path and what encloses it.
    topics: HashMap<Vec<String>, Vec<Span>>,
    addressees: Vec<Span>,
    main: Option<Span>,
}

impl Memory {
    /// An empty memory of a notice to `addressees`.
    pub fn new(plain: &str, addressees: Vec<Span>, readings: &[Reading]) -> Self {
        Self { addressees, main: main_party(plain, readings), ..Self::default() }
    }

    /// Keeps who was told to act in `reading`.
    pub fn note(&mut self, reading: &Reading, subjects: Vec<Span>) {
        self.block = Some(reading.segment.block);
        let place = &reading.segment.place;
        for depth in 1..=place.len() {
            self.topics.entry(place[..depth].to_vec()).or_insert_with(|| subjects.clone());
        }
        self.last = subjects;
    }

    /// Who is meant where nobody is named: for a pronoun the last subject; else the last subject of the paragraph, else the topic of the
    /// item or of what encloses it, else the addressees, else the party that is named most.
    pub fn recall(&self, reading: &Reading, pronoun: bool) -> (Vec<Span>, Via) {
        if pronoun && !self.last.is_empty() {
            return (self.last.clone(), Via::LastSubject);
        }
        if self.block == Some(reading.segment.block) && !self.last.is_empty() {
            return (self.last.clone(), Via::LastSubject);
        }
        let place = &reading.segment.place;
        let topic = (1..=place.len()).rev().find_map(|depth| self.topics.get(&place[..depth]));
        match topic {
            Some(topic) => (topic.clone(), Via::LastSubject),
            None if !self.addressees.is_empty() => (self.addressees.clone(), Via::Addressee),
            None if place.is_empty() && !self.last.is_empty() => (self.last.clone(), Via::LastSubject),
            None if !self.last.is_empty() => (self.last.clone(), Via::LastSubject),
            None => (self.main.into_iter().collect(), Via::MainParty),
        }
    }
}

/// The party that the notice tells most often to act; of several, the one that was told first.
fn main_party(plain: &str, readings: &[Reading]) -> Option<Span> {
    let drafts = readings.iter().filter_map(|reading| match &reading.outcome {
        Outcome::Found(draft) => Some(draft),
        _ => None,
    });
    let subjects = drafts.flat_map(|draft| &draft.parties).filter(|(.., via)| *via == Via::Subject);
    let mut times: HashMap<&str, (usize, Span)> = HashMap::new();
    for (name, ..) in subjects {
        times.entry(name.of(plain)).or_insert((0, *name)).0 += 1;
    }
    times
        .into_values()
        .max_by_key(|(count, name)| (*count, std::cmp::Reverse(name.start)))
        .map(|(_, name)| name)
}
