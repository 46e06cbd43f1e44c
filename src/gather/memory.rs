//! Who is meant where nobody is named.

use std::collections::HashMap;

use crate::directive::Reading;
use crate::notice::Via;
use crate::text::Span;

/// Who was last told to act, and where.
#[derive(Default)]
pub struct Memory<'a> {
    plain: &'a str,
    block: Option<usize>,
    last: Vec<Span>,
    /// How often each was told, in the order of the first time.
    told: Vec<(Vec<Span>, usize)>,
    /// The first subject under each outline path and what encloses it.
    topics: HashMap<Vec<String>, Vec<Span>>,
    addressees: Vec<Span>,
}

impl<'a> Memory<'a> {
    /// An empty memory of a notice to `addressees`.
    pub fn new(plain: &'a str, addressees: Vec<Span>) -> Self {
        Self { plain, addressees, ..Self::default() }
    }

    /// Keeps who was told to act in `reading`.
    pub fn note(&mut self, reading: &Reading, subjects: Vec<Span>) {
        let plain = self.plain;
        let same = |names: &[Span]| {
            names.iter().map(|name| name.of(plain)).eq(subjects.iter().map(|name| name.of(plain)))
        };
        match self.told.iter_mut().find(|(names, _)| same(names)) {
            Some((_, times)) => *times += 1,
            None => self.told.push((subjects.clone(), 1)),
        }
        self.block = Some(reading.segment.block);
        let place = &reading.segment.place;
        for depth in 1..=place.len() {
            self.topics.entry(place[..depth].to_vec()).or_insert_with(|| subjects.clone());
        }
        self.last = subjects;
    }

    /// Who is meant where nobody is named, looking back only: for a pronoun the last subject; else the last subject of the
    /// paragraph, else the topic of the item or of what encloses it, else the addressees, else who was told last. Where a sentence
    /// speaks to its reader, "you must", that is an addressee, or who was told most so far.
    pub fn recall(&self, reading: &Reading, pronoun: bool, addressed: bool) -> (Vec<Span>, Via) {
        let place = &reading.segment.place;
        if pronoun && !self.last.is_empty() {
            return (self.last.clone(), Via::LastSubject);
        }
        if addressed && !self.addressees.is_empty() {
            return (self.addressees.clone(), Via::Addressee);
        }
        if self.block == Some(reading.segment.block) && !self.last.is_empty() {
            return (self.last.clone(), Via::LastSubject);
        }
        let most = self.told.iter().rev().max_by_key(|(_, times)| *times).filter(|_| addressed);
        if let Some((names, _)) = most {
            return (names.clone(), Via::LastSubject);
        }
        let topic = (1..=place.len()).rev().find_map(|depth| self.topics.get(&place[..depth]));
        match topic {
            Some(topic) => (topic.clone(), Via::LastSubject),
            None if !self.addressees.is_empty() => (self.addressees.clone(), Via::Addressee),
            None => (self.last.clone(), Via::LastSubject),
        }
    }
}
