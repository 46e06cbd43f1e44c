//! Who is meant where nobody is named.

use std::collections::HashMap;

use crate::directive::Reading;
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
}

impl Memory {
    /// An empty memory of a notice to `addressees`.
    pub fn new(addressees: Vec<Span>) -> Self {
        Self { addressees, ..Self::default() }
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

    /// Who is meant where nobody is named, looking back only: for a pronoun the last subject; else the last subject of the
    /// paragraph, else the topic of the item or of what encloses it, else the addressees, else who was told last.
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
            None => (self.last.clone(), Via::LastSubject),
        }
    }
}
